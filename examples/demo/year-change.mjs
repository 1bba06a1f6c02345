// @ts-check
import { groupIndex, measure, round } from 'ipp-asn'
import { achievement, changeTable, compare, compareMembers, compareUnits, memberTable } from 'ipp-asn/compare'
import { formatDate } from 'ipp-asn/explain'
import { asTheyWere } from '../data/last-year.mjs'
import { decimals, nameOf, percent, say, signed, whole } from './language.mjs'
import { table } from './tables.mjs'
import { caption, heading, wrap } from './text.mjs'

/** @typedef {import('./language.mjs').Language} Language */
/** @typedef {import('./read-agency.mjs').Agency} Agency */
/** @typedef {import('./read-agency.mjs').AgencyMeasurement} AgencyMeasurement */
/** @typedef {import('ipp-asn').Employee} Employee */
/** @typedef {import('ipp-asn').Method<import('ipp-asn').Answers>} Method */
/** @typedef {import('ipp-asn/compare').Cell} Cell */
/** @typedef {import('ipp-asn/compare').Member} Member */

/** What the sample agency has set itself: an assumption, as there is no such agency. */
const TARGET = 65

/**
 * Section D: the change against the year before, with its split.
 *
 * @param {Language} language
 * @param {Method} method
 * @param {Agency} agency
 * @param {AgencyMeasurement} measurement of this year
 */
export function yearChangeSection(language, method, { units, rows }, measurement) {
  const year = measurement.year - 1
  const rowsBefore = asTheyWere(rows, `${year}-12-31`)
  const before = measure(rowsBefore, { method, year, units })
  const [was, is] = [before, measurement].map(({ summary }) => groupIndex(summary, { method }))
  if (!was || !is) return ''
  const change = compare(was, is)
  const members = compareMembers(before.outcomes, measurement.outcomes)
  const years = { before: year, after: measurement.year }
  return [
    heading(language, 'changeTitle'),
    wrap(say(language, 'changeIntro', { ...years, day: formatDate(before.asOf, language) })),
    [
      caption(language, 'changeCaption'),
      printed(language, changeTable(change, { words: { ...language.compare, ...asText(years) } }), 1),
    ].join('\n'),
    wrap(
      say(language, 'changeNote', {
        difference: signed(language, round(is.index) - round(was.index)),
        ...largest(language, change),
      }),
    ),
    [
      caption(language, 'membersCaption'),
      printed(language, memberTable(members, { words: { ...language.compare, ...asText(years) } }), 2),
    ].join('\n'),
    wrap(membersNote(language, members, measurement, rows, year)),
    [caption(language, 'unitsCaption'), unitsTable(language, method, before, measurement)].join('\n'),
    wrap(achievementText(language, measurement.year, is.index)),
  ].join('\n\n')
}

/** @param {Readonly<Record<'before' | 'after', number>>} years */
function asText({ before, after }) {
  return { before: String(before), after: String(after) }
}

/**
 * A table of the library with numbers as the language writes them; whole up to a column, changes with their sign in the last.
 *
 * @param {Language} language
 * @param {import('ipp-asn/compare').Table} of
 * @param {number} wholeUpTo
 */
function printed(language, { header, rows }, wholeUpTo) {
  /** @type {(cell: Cell, i: number) => string} */
  const text = (cell, i) => {
    if (cell === null) return ''
    if (typeof cell === 'string') return cell
    if (i === header.length - 1) return signed(language, cell)
    return i < wholeUpTo ? whole(language, cell) : decimals(language, cell)
  }
  return table(
    header.map((head, i) => /** @type {const} */ ([head, i === 0 ? 'left' : 'right'])),
    rows.map((row) => row.map(text)),
  )
}

/**
 * The part that changed most.
 *
 * @param {Language} language
 * @param {import('ipp-asn/compare').Change} change
 */
function largest(language, { parts }) {
  const [part] = [...parts].sort((a, b) => Math.abs(b.difference.value) - Math.abs(a.difference.value))
  if (!part) return { dimension: '', points: '' }
  const points = signed(language, round(part.after.value) - round(part.before.value))
  return { dimension: nameOf(language, `dimensions.${part.id}`), points }
}

/**
 * Why so many join: the method measures PPPK from 2023 on.
 *
 * @param {Language} language
 * @param {import('ipp-asn/compare').MemberChange} members
 * @param {AgencyMeasurement} measurement
 * @param {readonly unknown[]} rows
 * @param {number} year the earlier
 */
function membersNote(language, { stayers, joiners, leavers }, { outcomes, year: after }, rows, year) {
  const measured = outcomes.flatMap(({ outcome, row }) =>
    outcome === 'measured' ? [/** @type {Employee} */ (rows[row])] : [],
  )
  const pppk = measured.filter(({ status }) => status === 'PPPK')
  const appointed = pppk.filter(({ tmtPppk }) => (tmtPppk ?? '') > `${year}-12-31`)
  const { up = 0, same = 0, down = 0 } = stayers?.moved ?? {}
  const counts = { joiners: joiners?.count ?? 0, leavers: leavers?.count ?? 0, up, same, down }
  return say(language, 'membersNote', { ...counts, pppk: pppk.length, appointed: appointed.length, year, after })
}

/**
 * @param {Language} language
 * @param {Method} method
 * @param {AgencyMeasurement} before
 * @param {AgencyMeasurement} after
 */
function unitsTable(language, method, before, after) {
  const { words } = language
  const changes = compareUnits(before, after, { method }).units
  const lines = changes.filter(({ depth, total }) => depth <= 1 && total.change)
  const [top, ...organisations] = lines
  return table(
    [
      [words.number, 'right'],
      [words.unit, 'left'],
      [`${words.people} ${before.year}`, 'right'],
      [`${words.people} ${after.year}`, 'right'],
      [String(before.year), 'right'],
      [String(after.year), 'right'],
      [words.change, 'right'],
      [words.direction, 'left'],
    ],
    [...organisations, ...(top ? [top] : [])].flatMap(({ unit, total: { change } }, i) => {
      if (!change) return []
      const [from, to] = [round(change.before.index), round(change.after.index)]
      const isTop = i === organisations.length
      return [
        [
          isTop ? '' : String(i + 1),
          isTop ? say(language, 'allUnits') : unit.name,
          whole(language, change.before.count),
          whole(language, change.after.count),
          decimals(language, from),
          decimals(language, to),
          signed(language, to - from),
          say(language, change.direction),
        ],
      ]
    }),
  )
}

/**
 * @param {Language} language
 * @param {number} year
 * @param {number} index
 */
function achievementText(language, year, index) {
  // Of the figure as printed, so that whoever reads it can work it out.
  const share = achievement(round(index), { target: TARGET, better: 'higher' })
  const figures = { target: decimals(language, TARGET), index: decimals(language, index) }
  return say(language, 'achievement', { year, ...figures, share: percent(language, share ?? 0) })
}
