import type { IppError, Issue } from '..'
import { shortened } from '../issue'
import type { Locale } from './locale'
import { fill, formatNumber, labelOf } from './words'

/**
 * Says what is wrong with data, where, and what to do.
 *
 * @param issue - an issue that a `check…` function returned
 * @param options - the language
 *
 * @example
 * ```ts
 * import { checkAnswers, createMethod, ipAsn2019 } from 'ipp-asn'
 * import { describeIssue, en } from 'ipp-asn/explain'
 *
 * const result = checkAnswers({ kelompok: 'pelaksana', skp: 900 }, { method: createMethod(ipAsn2019) })
 * for (const issue of result.issues) console.log(describeIssue(issue, { locale: en }))
 * ```
 */
export function describeIssue({ path, code, params }: Issue, { locale }: { readonly locale: Locale }): string {
  const where = path.map((step) => (typeof step === 'number' ? `#${step + 1}` : step)).join(' › ')
  const words = Object.entries(params).map(([name, value]) => [
    name,
    shortened(value).map((each) => word(each, locale)),
  ])
  return `${where}${where && ': '}${fill(locale.issues[code], Object.fromEntries(words))}`
}

/** A number or a type as the language writes it; codes stay as they are to be typed. */
function word(value: string | number, locale: Locale): string {
  if (typeof value === 'number') return formatNumber(value, { locale })
  return Object.hasOwn(locale.labels, `types.${value}`) ? labelOf(`types.${value}`, { locale }) : value
}

/**
 * Says what is wrong with a call, and what to do.
 *
 * @param error - an error for which `isIppError` holds
 * @param options - the language
 *
 * @example
 * ```ts
 * import { isIppError, round } from 'ipp-asn'
 * import { describeError, id } from 'ipp-asn/explain'
 *
 * try {
 *   round(Number.NaN)
 * } catch (error) {
 *   if (isIppError(error)) console.log(describeError(error, { locale: id }))
 * }
 * ```
 */
export function describeError({ code, issues }: IppError, options: { readonly locale: Locale }): string {
  return [options.locale.errors[code], ...issues.map((issue) => `- ${describeIssue(issue, options)}`)].join('\n')
}
