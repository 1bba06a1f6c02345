import { onlyOptions } from '../argument'
import { isDate } from '../calendar'
import { absentOr, demand, someDigits } from '../demand'
import { IppError } from '../ipp-error'
import { round } from '../round'
import { textOf } from '../text-of'
import type { Locale, Phrase } from './locale'

/** Fills the `{placeholders}` of a sentence; lists are joined by commas. A bracket in which one has no value is left out. */
export function fill(template: string, values: Readonly<Record<string, unknown>>): string {
  const given = (name: string) => [values[name] ?? ''].flat().join(', ')
  const isEmpty = (bracket: string) => [...bracket.matchAll(PLACEHOLDER)].some(([, name = '']) => given(name) === '')
  return template
    .replace(/ \([^()]*\)/g, (bracket) => (isEmpty(bracket) ? '' : bracket))
    .replace(PLACEHOLDER, (_, name: string) => given(name))
}

const LOCALE = { locale: { labels: {} } }
const NUMBER = { locale: { decimal: '' }, digits: /* @__PURE__ */ absentOr(someDigits) }
const MONTHS = { locale: { months: [''] } }

const PLACEHOLDER = /\{(\w+)\}/g

/** A sentence of the locale, filled. */
export function say(locale: Locale, phrase: Phrase, values: Readonly<Record<string, unknown>> = {}): string {
  return fill(locale.phrases[phrase] ?? phrase, values)
}

/**
 * The name of an id, or the id itself where the locale has none, as for those of an agency's own edition.
 *
 * @param path - `categories.…`, `dimensions.…`, `groups.…`, `indicators.…`, `columns.…`, `codes.…` or `readings.…` and the id
 * @param options - the language
 *
 * @example
 * ```ts
 * import { id, labelOf } from 'ipp-asn/explain'
 *
 * console.log(labelOf('categories.sangat-tinggi', { locale: id })) // 'Sangat Tinggi'
 * ```
 */
export function labelOf(path: string, options: { readonly locale: Locale }): string {
  demand(path, '', 'path: a kind and an id')
  demand(options, LOCALE, 'options: { locale: id or en }')
  return textOf(options.locale.labels, path, path.slice(path.lastIndexOf('.') + 1))
}

/**
 * A number as the language writes it: with all its decimals, or rounded half up to so many.
 *
 * @param value - any finite number
 * @param options - the language, and the decimals to print, 0 to 10
 *
 * @example
 * ```ts
 * import { formatNumber, id } from 'ipp-asn/explain'
 *
 * console.log(formatNumber(84.625, { locale: id, digits: 2 })) // '84,63'
 * ```
 */
export function formatNumber(value: number, options: { readonly locale: Locale; readonly digits?: number }): string {
  demand(options, NUMBER, 'options: { locale: id or en, digits: 0 to 10 }')
  onlyOptions(options, ['locale', 'digits'])
  const { locale, digits } = options
  if (!Number.isFinite(value)) throw new IppError('not-a-number', 'formatNumber takes a finite number')
  const text = digits === undefined ? String(value) : round(value, digits).toFixed(digits)
  return text.replace('.', locale.decimal)
}

/**
 * A day, a month or a year as the language writes it: `12 Mei 2023`, `Mei 2023`, `2023`.
 *
 * @param date - ISO date, month or year
 * @param options - the language
 *
 * @example
 * ```ts
 * import { formatDate, id } from 'ipp-asn/explain'
 *
 * console.log(formatDate('2023-05-12', { locale: id })) // '12 Mei 2023'
 * ```
 */
export function formatDate(date: string, options: { readonly locale: Locale }): string {
  demand(date, (value) => typeof value === 'string' && isDate(value), 'date: YYYY-MM-DD, YYYY-MM or YYYY')
  demand(options, MONTHS, 'options: { locale: id or en }')
  const { locale } = options
  const [year = '', month, day] = date.split('-')
  const name = month && locale.months[Number(month) - 1]
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ')
}
