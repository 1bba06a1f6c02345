import { methodOf, onlyOptions } from './argument'
import type { Scorable } from './edition'
import type { Result } from './issue'
import type { Method } from './method'
import { readLines } from './read-lines'
import { isRecord, without } from './shape'

/**
 * Checks a row of answers from outside: a request body, a database row.
 *
 * @param value - anything
 * @param options - the method that will score it, and the fields that are the caller's own (a name, a NIP): they are left out
 * @returns the answers, or every issue with its column
 * @throws {@link IppError} `invalid-argument`
 *
 * @example
 * ```ts
 * import { checkAnswers, createMethod, ipAsn2019 } from 'ipp-asn'
 *
 * const method = createMethod(ipAsn2019)
 * const row = { nip: '…', kelompok: 'pelaksana', fungsional: true }
 * const result = checkAnswers(row, { method, ignore: ['nip'] })
 * if (!result.ok) console.log(result.issues) // not-applicable at fungsional
 * ```
 */
export function checkAnswers<A extends Scorable>(
  value: unknown,
  options: { readonly method: Method<A>; readonly ignore?: readonly string[] },
): Result<A> {
  const method = methodOf(options)
  onlyOptions(options, ['method', 'ignore'])
  const { ignore = [] } = options
  const answers = isRecord(value) ? without(value, ignore) : value
  const { issues } = readLines(answers, method)
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: answers as A, issues }
}
