import { isIppError } from '../ipp-error'
import type { Issue, IssueHint } from '../issue'
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
  const where = placeOf(path, params).join(' › ')
  // Nothing is cut here: what is left out of a list of allowed names may be the very name that is looked for.
  const words = Object.entries(params).map(([name, value]) => [
    name,
    [value].flat().map((each) => word(each, messages)),
  ])
  const texts = [messages.issues[code], ...hintsOf(params).map((hint) => messages.hints[hint])]
  return `${where}${where && ': '}${texts.map((text) => fill(text, Object.fromEntries(words))).join(' ')}`
}

/** Where it is: of a cell on a sheet its name, since nobody counts columns. */
function placeOf(path: Issue['path'], { cell }: Issue['params']): readonly string[] {
  const steps = path.map((step) => (typeof step === 'number' ? `#${step + 1}` : step))
  return typeof cell === 'string' ? [...steps.slice(0, -2), cell] : steps
}

function hintsOf({ hint = [] }: Issue['params']): readonly IssueHint[] {
  return [hint].flat() as readonly IssueHint[]
}

/** A number or a type as the language writes it; codes stay as they are to be typed. */
function word(value: string | number, { decimal, types }: Messages): string {
  if (typeof value === 'number') return String(value).replace('.', decimal)
  return Object.hasOwn(types, value) ? (types[value] as string) : value
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
  if (!isIppError(error)) return error instanceof Error ? error.message : String(error)
  const { code, issues } = error
  return [options.messages.errors[code], ...issues.map((issue) => `- ${describeIssue(issue, options)}`)].join('\n')
}
