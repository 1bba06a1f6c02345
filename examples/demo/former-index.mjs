// @ts-check
import { bogor, createIpp2017, explainIpp, ippOfUnit, ippSheets } from 'ipp-asn/ipp-2017'
import { unit } from '../ipp-2017/unit.mjs'
import { decimals, say, whole } from './language.mjs'
import { smartTables } from './smart.mjs'
import { table } from './tables.mjs'
import { bold, caption, heading, wrap } from './text.mjs'

/** @typedef {import('./language.mjs').Language} Language */
/** @typedef {import('ipp-asn/ipp-2017').IppSheet} Sheet */
/** @typedef {import('ipp-asn/ipp-2017').Cell} Cell */

/** What Y means on the sheet of competence must be said: sources differ, and the wrong way turns every gap round. */
const POLARITY = 'y-fits'

/** Some of the points where the sources leave a choice. */
const OTHER_READINGS = /** @type {const} */ ([
  ['competenceGap', 'shareNotCompetent'],
  ['vacantPosts', 'fullGap'],
  ['compensationAggregate', 'mean'],
])

/** A sheet of more columns than this is set close; so long may a title and a head be there before they are broken. */
const MANY = 9
const [TITLE_WIDTH, HEAD_WIDTH] = [16, 12]

/**
 * Section F: the index of 2016–2017 of one unit, from its sheets to how far it can be trusted, and the indicators under SMART.
 *
 * @param {Language} language
 */
export function formerIndexSection(language) {
  const method = createIpp2017(bogor)
  const { text } = explainIpp(ippOfUnit(unit, { method }), { method, locale: language.ipp })
  const sheets = ippSheets(unit, { method, polarity: POLARITY })
  return [
    heading(language, 'formerTitle'),
    wrap(say(language, 'formerIntro')),
    `${caption(language, 'sheetsCaption')}\n${wrap(say(language, `polarity-${POLARITY}`))}`,
    ...sheets.map((sheet) => `${bold(sheet.name)}\n${sheetTable(language, sheet)}`),
    [caption(language, 'ippCaption'), ...text.split('\n').map((line) => wrap(line, 2))].join('\n'),
    wrap(say(language, 'ippTrust', otherReadings(language))),
    ...smartTables(language),
  ].join('\n\n')
}

/**
 * A sheet as printed, without the columns that this unit leaves empty.
 *
 * @param {Language} language
 * @param {Sheet} sheet
 */
function sheetTable(language, { header, rows }) {
  const merged = rows.map(merge)
  const columns = header
    .map((head, i) => ({ head: String(head ?? ''), cells: merged.map((row) => row[i] ?? null) }))
    .filter(({ cells }) => cells.some((cell) => cell !== null))
    .map(({ head, cells }) => ({ head, ...columnOf(language, cells) }))
  const isWide = columns.length > MANY
  return table(
    columns.map(({ head, align, longest }) => {
      const width = head === 'No' ? longest : Math.max(longest, Math.min(head.length, HEAD_WIDTH))
      return [head, align, isWide ? Math.min(width, TITLE_WIDTH) : undefined]
    }),
    merged.map((_, row) => columns.map(({ texts }) => texts[row] ?? '')),
    isWide ? 1 : 2,
  )
}

/**
 * The cells of a column as texts: decimals for all where most have some, to the right where most are numbers.
 *
 * @param {Language} language
 * @param {readonly Cell[]} cells
 */
function columnOf(language, cells) {
  const given = cells.filter((cell) => cell !== null)
  const numbers = given.filter((cell) => typeof cell === 'number')
  const isDecimal = 2 * numbers.filter((cell) => !Number.isInteger(cell)).length > numbers.length
  const texts = cells.map((cell) => {
    if (typeof cell !== 'number') return cell ?? ''
    return isDecimal || !Number.isInteger(cell) ? decimals(language, cell) : whole(language, cell)
  })
  const align = /** @type {'left' | 'right'} */ (2 * numbers.length > given.length ? 'right' : 'left')
  return { texts, align, longest: Math.max(...texts.map(({ length }) => length)) }
}

/**
 * The form prints the index across its first two cells; here it stands in the second.
 *
 * @param {readonly Cell[]} row
 * @returns {readonly Cell[]}
 */
function merge([first = null, second = null, ...rest]) {
  return typeof first === 'string' && second === null ? [null, first, ...rest] : [first, second, ...rest]
}

/**
 * The index of the same unit where the sources are read otherwise, by reading.
 *
 * @param {Language} language
 */
function otherReadings(language) {
  return Object.fromEntries(
    OTHER_READINGS.map(([reading, option]) => {
      const { ipp } = ippOfUnit(unit, { method: createIpp2017({ ...bogor, [reading]: option }) })
      return [reading, `${decimals(language, ipp)} (${reading}=${option})`]
    }),
  )
}
