import { demand, every, isLike, textOrNumber } from '../demand'
import { isIppError } from '../ipp-error'
import type { Issue } from '../issue'
import { textOf } from '../text-of'
import type { Messages } from './messages'
import { fill } from './words'

/**
 * Says what is wrong with data, where, and what to do. A code for which the language has no words stands for itself.
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
export function describeIssue(issue: Issue, options: { readonly messages: Messages }): string {
  demand(issue, ISSUE, 'issue: what a check found')
  return described(issue, messagesOf(options))
}

const PARAM = (value: unknown) => textOrNumber(value) || isLike(value, [textOrNumber])
const ISSUE = { path: [textOrNumber], code: '', params: /* @__PURE__ */ every(PARAM) }
const OPTIONS = { messages: { decimal: '', types: {}, issues: {}, hints: {}, errors: {} } }

function messagesOf(options: { readonly messages: Messages }): Messages {
  demand(options, OPTIONS, 'options: { messages: idMessages or enMessages }')
  return options.messages
}

function described({ path, code, params }: Issue, messages: Messages): string {
  const where = placeOf(path, params).join(' › ')
  // Nothing is cut here: what is left out of a list of allowed names may be the very name that is looked for.
  const words = Object.entries(params).map(([name, value]) => [
    name,
    [value].flat().map((each) => word(each, messages)),
  ])
  const texts = [textOf(messages.issues, code), ...hintsOf(params).map((hint) => textOf(messages.hints, hint))]
  return `${where}${where && ': '}${texts.map((text) => fill(text, Object.fromEntries(words))).join(' ')}`
}

/** Where it is: of a cell on a sheet its name, since nobody counts columns. */
function placeOf(path: Issue['path'], { cell }: Issue['params']): readonly string[] {
  const steps = path.map((step) => (typeof step === 'number' ? `#${step + 1}` : step))
  return typeof cell === 'string' ? [...steps.slice(0, -2), cell] : steps
}

function hintsOf({ hint = [] }: Issue['params']): readonly string[] {
  return [hint].flat().map(String)
}

/** A number or a type as the language writes it; codes stay as they are to be typed. */
function word(value: string | number, { decimal, types }: Messages): string {
  return typeof value === 'number' ? String(value).replace('.', decimal) : textOf(types, value)
}

/**
 * Says what is wrong with a call, and what to do. Of whatever else was caught, it gives the message.
 *
 * @param error - what a `catch` block has: an error of this library, or any other
 * @param options - the language
 *
 * @example
 * ```ts
 * import { round } from 'ipp-asn'
 * import { describeError, idMessages } from 'ipp-asn/explain'
 *
 * try {
 *   round(Number.NaN)
 * } catch (error) {
 *   console.log(describeError(error, { messages: idMessages })) // 'Isian ini bukan angka; tulis angka.'
 * }
 * ```
 */
export function describeError(error: unknown, options: { readonly messages: Messages }): string {
  const messages = messagesOf(options)
  if (!isIppError(error) || !isLike(error, ERROR)) return messageOf(error)
  const { code, issues } = error
  return [textOf(messages.errors, code), ...issues.map((issue) => `- ${described(issue, messages)}`)].join('\n')
}

const ERROR = { code: '', issues: [ISSUE] }

/** What was thrown need not be an error, and may be one of another window. */
function messageOf(thrown: unknown): string {
  if (isLike(thrown, { message: '' })) return (thrown as Error).message
  return Object(thrown) === thrown ? Object.prototype.toString.call(thrown) : String(thrown)
}
