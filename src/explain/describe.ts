import type { IppError, Issue } from '..'
import { shortened } from '../issue'
import type { Messages } from './messages'
import { fill } from './words'

/**
 * Says what is wrong with data, where, and what to do.
 *
 * @param issue - an issue that a `check…` function returned
 * @param options - the language
 *
 * @example
 * ```ts
 * import { checkAnswers, createMethod, ipAsn2019 } from 'ipp-asn'
 * import { describeIssue, enMessages } from 'ipp-asn/explain'
 *
 * const result = checkAnswers({ kelompok: 'pelaksana', skp: 900 }, { method: createMethod(ipAsn2019) })
 * for (const issue of result.issues) console.log(describeIssue(issue, { messages: enMessages }))
 * ```
 */
export function describeIssue({ path, code, params }: Issue, { messages }: { readonly messages: Messages }): string {
  const where = path.map((step) => (typeof step === 'number' ? `#${step + 1}` : step)).join(' › ')
  const words = Object.entries(params).map(([name, value]) => [
    name,
    shortened(value).map((each) => word(each, messages)),
  ])
  return `${where}${where && ': '}${fill(messages.issues[code], Object.fromEntries(words))}`
}

/** A number or a type as the language writes it; codes stay as they are to be typed. */
function word(value: string | number, { decimal, types }: Messages): string {
  if (typeof value === 'number') return String(value).replace('.', decimal)
  return Object.hasOwn(types, value) ? (types[value] as string) : value
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
 * import { describeError, idMessages } from 'ipp-asn/explain'
 *
 * try {
 *   round(Number.NaN)
 * } catch (error) {
 *   if (isIppError(error)) console.log(describeError(error, { messages: idMessages }))
 * }
 * ```
 */
export function describeError({ code, issues }: IppError, options: { readonly messages: Messages }): string {
  return [options.messages.errors[code], ...issues.map((issue) => `- ${describeIssue(issue, options)}`)].join('\n')
}
