// @ts-check
import { groupIndex, ipAsn2019 } from 'ipp-asn'
import { decimals, nameOf, say, whole } from './language.mjs'
import { table } from './tables.mjs'
import { wrap } from './text.mjs'

/** @typedef {import('./language.mjs').Language} Language */
/** @typedef {import('ipp-asn').Method<import('ipp-asn').Answers>} Method */
/** @typedef {import('ipp-asn').GroupIndex} GroupIndex */
/** @typedef {import('ipp-asn').UnitSummary<import('./read-agency.mjs').NamedUnit>} UnitSummary */

/**
 * Every unit with its means, index and category, and what the table leaves open.
 *
 * @param {Language} language
 * @param {Method} method
 * @param {readonly UnitSummary[]} units
 */
export function unitsText(language, method, units) {
  const rows = units.map((unit) => ({ unit, group: groupIndex(unit.total, { method }) }))
  const between = rows.find(({ group }) => group?.betweenRanges)?.group
  const notes = [say(language, 'unitsNote'), ...(between ? [betweenNote(language, between)] : [])]
  return [
    maximaText(language, method),
    '',
    unitsTable(language, method, rows),
    '',
    ...notes.map((note) => wrap(note)),
  ].join('\n')
}

/**
 * @param {Language} language
 * @param {Method} method
 */
function maximaText(language, { dimensions }) {
  const entries = Object.entries(dimensions)
  const maxima = entries.map(([id, max]) => `${nameOf(language, `dimensions.${id}`).toLowerCase()} ${max}`).join(', ')
  return say(language, 'unitsMaxima', { maxima, total: entries.reduce((sum, [, max]) => sum + max, 0) })
}

/**
 * @param {Language} language
 * @param {Method} method
 * @param {readonly { unit: UnitSummary, group: GroupIndex | null }[]} rows
 */
function unitsTable(language, { dimensions }, rows) {
  const { words } = language
  return table(
    [
      [words.unit, 'left'],
      [words.ownPeople, 'right'],
      [words.totalPeople, 'right'],
      ...Object.keys(dimensions).map((id) => /** @type {const} */ ([nameOf(language, `dimensions.${id}`), 'right'])),
      [words.index, 'right'],
      [words.category, 'left'],
    ],
    rows.map(({ unit: { unit, depth, own, total }, group }) => [
      `${'  '.repeat(depth)}${unit.name}`,
      whole(language, own.count),
      whole(language, total.count),
      ...groupCells(language, group, Object.keys(dimensions).length),
    ]),
    1,
  )
}

/**
 * Means, index and category of a unit; a dash each where nobody was scored.
 *
 * @param {Language} language
 * @param {GroupIndex | null} group
 * @param {number} dimensions
 */
function groupCells(language, group, dimensions) {
  if (!group) return Array.from({ length: dimensions + 2 }, () => language.words.nobody)
  return [
    ...group.parts.map(({ mean }) => decimals(language, mean)),
    decimals(language, group.index),
    `${nameOf(language, `categories.${group.category}`)}${group.betweenRanges ? ' *' : ''}`,
  ]
}

/**
 * What the mark means, with a unit that has it as the example.
 *
 * @param {Language} language
 * @param {GroupIndex} group
 */
function betweenNote(language, { index }) {
  const { bands } = ipAsn2019.categories
  const above = bands.findIndex(([from]) => from > index)
  const [belowText = '', aboveText = ''] = bands.slice(above - 1, above + 1).map(([from, to]) => `${from}–${to}`)
  return say(language, 'betweenNote', { example: decimals(language, index), below: belowText, above: aboveText })
}
