// @ts-check
import { combinePublished } from 'ipp-asn/published'
import { ASN, fieldName, figureOf, NAMES, PNS, PPPK, sumOf } from './kota-bima-figures.mjs'
import { decimals, say } from './language.mjs'

/** @typedef {import('./language.mjs').Language} Language */
/** @typedef {import('ipp-asn').Method<import('ipp-asn').Answers>} Method */
/** @typedef {import('ipp-asn/published').PublishedRow} PublishedRow */
/** @typedef {import('ipp-asn/published').PublishedAudit} PublishedAudit */

/**
 * What the audit found, in words.
 *
 * @param {Language} language
 * @param {Method} method
 * @param {PublishedAudit} audit
 */
export function findings(language, method, { violations, suspects }) {
  return [
    ...violations.map(({ rule, figures: [first] }) =>
      rule === 'row'
        ? rowFinding(language, method, first?.row ?? 0)
        : columnFinding(language, method, first?.field ?? 'index'),
    ),
    ...suspects.map((suspect) => suspectFinding(language, suspect)),
    roundingFinding(language, method),
  ]
}

/**
 * @param {Language} language
 * @param {Method} method
 * @param {number} row
 */
function rowFinding(language, method, row) {
  const printed = [PNS, PPPK, ASN][row] ?? ASN
  const figures = {
    sum: decimals(language, sumOf(printed, method)),
    index: decimals(language, figureOf(printed, 'index')),
  }
  return say(language, 'bimaRow', { row: NAMES[row] ?? '', ...figures })
}

/**
 * @param {Language} language
 * @param {Method} method
 * @param {string} field
 */
function columnFinding(language, method, field) {
  const { means, index } = combinePublished([PNS, PPPK], { method })
  return say(language, 'bimaColumn', {
    row: 'ASN',
    field: fieldName(language, field),
    computed: decimals(language, (field === 'index' ? index : means[field])?.value ?? Number.NaN),
    printed: decimals(language, figureOf(ASN, field)),
  })
}

/**
 * @param {Language} language
 * @param {import('ipp-asn/published').Suspect} suspect
 */
function suspectFinding(language, { row, field, printed, implied: [from, to] }) {
  return say(language, 'bimaSuspect', {
    row: NAMES[row] ?? '',
    field: fieldName(language, field),
    printed: decimals(language, printed),
    from: decimals(language, from, 4),
    to: decimals(language, to, 4),
    low: decimals(language, from),
    high: decimals(language, to),
  })
}

/**
 * Whoever adds the PPPK row up finds a difference that is none.
 *
 * @param {Language} language
 * @param {Method} method
 */
function roundingFinding(language, method) {
  const figures = { sum: decimals(language, sumOf(PPPK, method)), index: decimals(language, figureOf(PPPK, 'index')) }
  return say(language, 'bimaRounding', { row: 'PPPK', ...figures })
}

/**
 * @param {Language} language
 * @param {Method} method
 * @param {PublishedRow} mended
 * @param {PublishedAudit} audit
 */
export function mendedFinding(language, method, mended, { consistent }) {
  const implied = decimals(language, figureOf(mended, 'kompetensi'))
  const sum = decimals(language, sumOf(mended, method))
  return say(language, consistent ? 'bimaConsistent' : 'bimaStill', { implied, sum })
}
