// @ts-check
import { round } from 'ipp-asn'
import { ipAsn2019Annotations } from 'ipp-asn/explain'
import { auditPublished, combinePublished } from 'ipp-asn/published'
import { ASN, fieldName, fieldsOf, figureOf, NAMES, PNS, PPPK } from './kota-bima-figures.mjs'
import { findings, mendedFinding } from './kota-bima-findings.mjs'
import { decimals, nameOf, say, whole } from './language.mjs'
import { table } from './tables.mjs'
import { caption, heading, wrap } from './text.mjs'

/** @typedef {import('./language.mjs').Language} Language */
/** @typedef {import('ipp-asn').Method<import('ipp-asn').Answers>} Method */
/** @typedef {import('ipp-asn/published').PublishedRow} PublishedRow */
/** @typedef {import('ipp-asn/published').PublishedAudit} PublishedAudit */

/**
 * Section A: published figures, added up and audited.
 *
 * @param {Language} language
 * @param {Method} method
 */
export function kotaBimaSection(language, method) {
  const audit = auditPublished([PNS, PPPK], { method, whole: ASN })
  const implied = impliedBy(audit)
  const mended = { ...PNS, means: { ...PNS.means, kompetensi: implied } }
  const mendedAudit = auditPublished([mended, PPPK], { method, whole: ASN })
  return [
    heading(language, 'bimaTitle'),
    `${caption(language, 'bimaPrinted')}\n${printedTable(language, method)}`,
    wrap(`${say(language, 'bimaSource')} ${ipAsn2019Annotations.sources.bima?.url}`),
    `${caption(language, 'bimaCombined')}\n${comparison(language, method, [PNS, mended], [audit, mendedAudit])}`,
    total(language, method),
    [caption(language, 'bimaFound'), ...findings(language, method, audit).map((each) => wrap(`- ${each}`, 2))].join(
      '\n',
    ),
    wrap(mendedFinding(language, method, mended, mendedAudit)),
    wrap(say(language, 'bimaLimit')),
  ].join('\n\n')
}

/**
 * The middle of the span that the only suspect must lie in.
 *
 * @param {PublishedAudit} audit
 */
function impliedBy({ suspects: [suspect] }) {
  return suspect ? round((suspect.implied[0] + suspect.implied[1]) / 2) : Number.NaN
}

/**
 * @param {Language} language
 * @param {Method} method
 */
function printedTable(language, method) {
  const { words } = language
  const fields = fieldsOf(method)
  return table(
    [
      [words.group, 'left'],
      [words.people, 'right'],
      ...fields.map((field) => /** @type {const} */ ([fieldName(language, field), 'right'])),
      [words.category, 'left'],
    ],
    [PNS, PPPK, ASN].map((row, i) => [
      NAMES[i] ?? '',
      whole(language, row.count),
      ...fields.map((field) => decimals(language, figureOf(row, field))),
      nameOf(language, `categories.${row.category}`),
    ]),
  )
}

/**
 * The printed row of all ASN beside those computed from its parts: as printed, and with the implied figure.
 *
 * @param {Language} language
 * @param {Method} method
 * @param {readonly [PublishedRow, PublishedRow]} pns
 * @param {readonly [PublishedAudit, PublishedAudit]} audits
 */
function comparison(language, method, pns, audits) {
  const { words } = language
  const combined = pns.map((row) => combinePublished([row, PPPK], { method }))
  const implied = decimals(language, figureOf(pns[1], 'kompetensi'))
  return table(
    [
      [words.figure, 'left'],
      [words.printed, 'right'],
      [words.computed, 'right'],
      [words.agrees, 'left'],
      [say(language, 'computedWith', { implied }), 'right'],
      [words.agrees, 'left'],
    ],
    fieldsOf(method).map((field) => [
      fieldName(language, field),
      decimals(language, figureOf(ASN, field)),
      ...combined.flatMap(({ means, index }, i) => [
        decimals(language, (field === 'index' ? index : means[field])?.value ?? Number.NaN),
        breaksColumn(audits[i], field) ? words.no : words.yes,
      ]),
    ]),
  )
}

/**
 * @param {PublishedAudit | undefined} audit
 * @param {string} field
 */
function breaksColumn(audit, field) {
  return audit?.violations.some(({ rule, figures: [first] }) => rule === 'column' && first?.field === field)
}

/**
 * @param {Language} language
 * @param {Method} method
 */
function total(language, method) {
  const { count, index, category } = combinePublished([PNS, PPPK], { method })
  return say(language, 'bimaTotal', {
    count: whole(language, count),
    index: decimals(language, index?.value ?? Number.NaN),
    category: nameOf(language, `categories.${category}`),
  })
}
