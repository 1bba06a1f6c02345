// @ts-check
import { describeIssue } from 'ipp-asn/explain'
import { nameOf, say, whole } from './language.mjs'
import { table } from './tables.mjs'
import { caption, WIDTH, wrap } from './text.mjs'

/** @typedef {import('./language.mjs').Language} Language */
/** @typedef {import('./read-agency.mjs').AgencyMeasurement} AgencyMeasurement */
/** @typedef {import('ipp-asn').RowOutcome} RowOutcome */

/** So many rows of a finding are named. */
const NAMED_ROWS = 5

/**
 * What became of the rows: the sum, and every row that is to be mended, with the reason.
 *
 * @param {Language} language
 * @param {AgencyMeasurement} measurement
 */
export function rowsText(language, { rows, outcomes }) {
  const counts = Object.fromEntries(Object.entries(rows).map(([name, count]) => [name, whole(language, count)]))
  const listed = outcomes.filter(({ outcome }) => outcome !== 'measured' && outcome !== 'excluded')
  const columns = /** @type {const} */ ([
    [language.words.row, 'right', 5],
    [language.words.outcome, 'left', 19],
    [language.words.reason, 'left', WIDTH - 28],
  ])
  const lines = listed.map((outcome) => [
    String(outcome.row + 1),
    nameOf(language, `outcomes.${outcome.outcome}`),
    reasonOf(language, outcome),
  ])
  return [
    wrap(say(language, 'agencyCounts', counts)),
    wrap(say(language, 'agencyExcluded', { reasons: excludedText(language, outcomes) })),
    '',
    caption(language, 'rowsCaption'),
    table(columns, lines),
  ].join('\n')
}

/**
 * @param {Language} language
 * @param {RowOutcome} outcome
 */
function reasonOf(language, outcome) {
  switch (outcome.outcome) {
    case 'rejected':
      return outcome.issues.map((issue) => describeIssue(issue, language)).join('\n')
    case 'duplicate':
      return say(language, 'sameAs', { row: outcome.of + 1 })
    case 'measured':
      return ''
    default:
      return sentence(nameOf(language, `reasons.${outcome.reason}`))
  }
}

/** @param {string} text */
function sentence(text) {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`
}

/**
 * @param {Language} language
 * @param {readonly RowOutcome[]} outcomes
 */
function excludedText(language, outcomes) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const each of outcomes) {
    if (each.outcome === 'excluded') counts.set(each.reason, (counts.get(each.reason) ?? 0) + 1)
  }
  return [...counts].map(([reason, count]) => `${count} ${nameOf(language, `reasons.${reason}`)}`).join(', ')
}

/**
 * What is odd in the records, counted by kind, the most frequent first.
 *
 * @param {Language} language
 * @param {AgencyMeasurement} measurement
 */
export function findingsText(language, { findings }) {
  /** @type {Map<string, number[]>} rows by what is said of them, without the place inside the row */
  const kinds = new Map()
  for (const finding of findings) {
    const text = describeIssue({ ...finding, path: [] }, language)
    kinds.set(text, [...(kinds.get(text) ?? []), Number(finding.path[1]) + 1])
  }
  const columns = /** @type {const} */ ([
    [language.words.count, 'right', 6],
    [language.words.finding, 'left', WIDTH - 36],
    [language.words.rowsHead, 'left', 26],
  ])
  const sorted = [...kinds].sort(([, a], [, b]) => b.length - a.length)
  const lines = sorted.map(([text, rows]) => [
    whole(language, rows.length),
    text,
    [...rows.slice(0, NAMED_ROWS), ...(rows.length > NAMED_ROWS ? ['…'] : [])].join(', '),
  ])
  return table(columns, lines)
}
