// @ts-check
import { nameOf } from './language.mjs'

/** @typedef {import('./language.mjs').Language} Language */
/** @typedef {import('ipp-asn').Method<import('ipp-asn').Answers>} Method */
/** @typedef {import('ipp-asn/published').PublishedRow} PublishedRow */

/** Of the rows PNS, PPPK and ASN: an audit names a row by its position. */
export const NAMES = ['PNS', 'PPPK', 'ASN']

/** @type {PublishedRow} Printed: 26 for kompetensi. */
export const PNS = {
  count: 3252,
  means: { kualifikasi: 21.19, kompetensi: 26, kinerja: 25.75, disiplin: 5 },
  index: 78.41,
  category: 'sedang',
}

/** @type {PublishedRow} */
export const PPPK = {
  count: 171,
  means: { kualifikasi: 24.82, kompetensi: 20.2, kinerja: 25.15, disiplin: 5 },
  index: 75.18,
  category: 'sedang',
}

/** @type {PublishedRow} Both together, as the same page prints it. */
export const ASN = {
  count: 3423,
  means: { kualifikasi: 21.37, kompetensi: 26.16, kinerja: 25.72, disiplin: 5 },
  index: 78.25,
  category: 'sedang',
}

/**
 * @param {PublishedRow} row
 * @param {Method} method
 */
export function sumOf({ means }, { dimensions }) {
  return Object.keys(dimensions).reduce((sum, id) => sum + (means[id] ?? 0), 0)
}

/** @param {Method} method */
export function fieldsOf({ dimensions }) {
  return [...Object.keys(dimensions), 'index']
}

/**
 * @param {PublishedRow} row
 * @param {string} field
 */
export function figureOf({ means, index }, field) {
  return (field === 'index' ? index : means[field]) ?? Number.NaN
}

/**
 * @param {Language} language
 * @param {string} field
 */
export function fieldName(language, field) {
  return field === 'index' ? language.words.index : nameOf(language, `dimensions.${field}`)
}
