import type { Scorable } from './edition'
import type { Result } from './issue'
import type { Method } from './method'
import { readLines } from './read-lines'

/**
 * Checks a row of answers from outside: a request body, a database row.
 *
 * @param value - anything
 * @param options - the method that will score it
 * @returns the answers, or every issue with its column
 *
 * @example
 * ```ts
 * import { checkAnswers, createMethod, ipAsn2019 } from 'ipp-asn'
 *
 * const method = createMethod(ipAsn2019)
 * const result = checkAnswers({ kelompok: 'pelaksana', fungsional: true }, { method })
 * if (!result.ok) console.log(result.issues) // not-applicable at fungsional
 * ```
 */
export function checkAnswers<A extends Scorable>(
  value: unknown,
  { method }: { readonly method: Method<A> },
): Result<A> {
  const { issues } = readLines(value, method)
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: value as A, issues }
}
