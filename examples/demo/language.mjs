// @ts-check
import { enCompare, idCompare } from 'ipp-asn/compare'
import { en, enMessages, formatNumber, id, idMessages, labelOf } from 'ipp-asn/explain'
import { ippEn, ippId } from 'ipp-asn/ipp-2017'
import { english } from './words-en.mjs'
import { indonesian } from './words-id.mjs'

/** @typedef {keyof typeof indonesian} Word */

/**
 * @typedef {object} Language
 * @property {import('./words-id.mjs').Words} words of the demo
 * @property {import('ipp-asn/explain').Locale} locale words of the library
 * @property {import('ipp-asn/explain').Messages} messages what it says of issues
 * @property {import('ipp-asn/compare').CompareWords} compare words of its tables of change
 * @property {import('ipp-asn/ipp-2017').IppLocale} ipp words of its index of 2016–2017
 * @property {import('./words-id.mjs').Words | null} subtitles words to print below headings and captions
 */

/** @type {Readonly<Record<'id' | 'en', Language>>} */
export const languages = {
  id: { words: indonesian, locale: id, messages: idMessages, compare: idCompare, ipp: ippId, subtitles: english },
  en: { words: english, locale: en, messages: enMessages, compare: enCompare, ipp: ippEn, subtitles: null },
}

/**
 * A sentence of the demo, filled.
 *
 * @param {Language} language
 * @param {Word} word
 * @param {Readonly<Record<string, string | number>>} [values]
 */
export function say({ words }, word, values = {}) {
  return words[word].replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''))
}

/**
 * The library's name of an id, such as `categories.sedang`.
 *
 * @param {Language} language
 * @param {string} path
 */
export function nameOf({ locale }, path) {
  return labelOf(path, { locale })
}

/**
 * A number with fixed decimals, as the language writes it. The library rounds, so that ties go the right way.
 *
 * @param {Language} language
 * @param {number} value
 */
export function decimals({ locale }, value, digits = 2) {
  return formatNumber(value, { locale, digits })
}

/**
 * A whole number, with the separator of thousands.
 *
 * @param {Language} language
 * @param {number} value
 */
export function whole({ locale }, value) {
  return new Intl.NumberFormat(locale.tag).format(value)
}

/**
 * @param {Language} language
 * @param {number} value 0–100
 */
export function percent(language, value) {
  return `${decimals(language, value, 1)}%`
}

/**
 * A difference, with its sign.
 *
 * @param {Language} language
 * @param {number} value
 */
export function signed(language, value, digits = 2) {
  const text = decimals(language, Math.abs(value), digits)
  if (!/[1-9]/.test(text)) return text
  return `${value < 0 ? '−' : '+'}${text}`
}
