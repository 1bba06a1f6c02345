// @ts-check
import { groupIndex, rollUp, summarizeBy } from 'ipp-asn'
import { decimals, say, whole } from './language.mjs'
import { table } from './tables.mjs'
import { caption, heading, WIDTH, wrap } from './text.mjs'
import { unitsText } from './units-table.mjs'
import { wholeAgency } from './whole-agency.mjs'

/** @typedef {import('./language.mjs').Language} Language */
/** @typedef {import('./read-agency.mjs').Agency} Agency */
/** @typedef {import('ipp-asn').Method<import('ipp-asn').Answers>} Method */
/** @typedef {import('ipp-asn').Summary} Summary */

/**
 * Section B: from self-fill rows to the index of an agency.
 *
 * @param {Language} language
 * @param {Method} method
 * @param {Agency} agency
 */
export function sampleAgencySection(language, method, agency) {
  const own = summarizeBy(agency.accepted, { method, answers: (row) => row.answers, by: (row) => row.unit })
  const units = rollUp(agency.units, own, { method })
  const total = units[0]?.total
  return [
    heading(language, 'agencyTitle'),
    wrap(say(language, 'agencyIntro')),
    countsText(language, method, agency, total),
    `${caption(language, 'rejectedCaption')}\n${rejectedTable(language, agency)}`,
    `${caption(language, 'unitsCaption')}\n${unitsText(language, method, units)}`,
    ...(total ? wholeAgency(language, method, total) : []),
  ].join('\n\n')
}

/**
 * @param {Language} language
 * @param {Method} method
 * @param {Agency} agency
 * @param {Summary | undefined} total
 */
function countsText(language, method, { accepted, rejected }, total) {
  const [scored, refused] = [accepted.length, rejected.length]
  const counts = {
    read: whole(language, scored + refused),
    scored: whole(language, scored),
    rejected: whole(language, refused),
  }
  const index = total && groupIndex(total, { method })
  const [lowest = '', highest = ''] = index?.range.index.map((each) => decimals(language, each)) ?? []
  const incomplete = whole(language, total?.incomplete ?? 0)
  return `${say(language, 'agencyCounts', counts)}\n${wrap(say(language, 'agencyIncomplete', { incomplete, lowest, highest }))}`
}

/**
 * @param {Language} language
 * @param {Agency} agency
 */
function rejectedTable(language, { rejected }) {
  const { line, reason } = language.words
  const lineWidth = Math.max(line.length, 5)
  return table(
    [
      [line, 'right', lineWidth],
      [reason, 'left', WIDTH - lineWidth - 2],
    ],
    rejected.map((row) => [String(row.line), row.reasons.join('\n')]),
  )
}
