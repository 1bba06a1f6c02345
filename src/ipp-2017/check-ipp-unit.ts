import type { Issue, Result } from '../issue'
import { assertIpp2017, type Ipp2017Method } from './create-ipp-2017'
import { heldTwiceIn } from './held-twice'
import { lacksOfUnit } from './lacks'
import { refuse } from './refuse'
import type { IppUnit } from './unit'
import { unitShape } from './unit-shape'

/**
 * Checks a unit from outside: first its form; if that is right, whether this method can measure it.
 *
 * @param value - anything
 * @param options - the method, since its readings decide whether an unjudged criterion or a missing appraisal is an error
 * @returns the unit, or every issue with its path: positions of posts, never a name, a NIP or a value
 *
 * @example
 * ```ts
 * import { checkIppUnit, createIpp2017 } from 'ipp-asn/ipp-2017'
 *
 * const result = checkIppUnit({ posts: [{ title: 'Camat', eselon: 'I', holder: null }] }, { method: createIpp2017() })
 * if (!result.ok) console.log(result.issues[0]?.code, result.issues[0]?.path) // 'unknown-code' [ 'posts', 0, 'eselon' ]
 * ```
 */
export function checkIppUnit(value: unknown, { method }: { readonly method: Ipp2017Method }): Result<IppUnit> {
  assertIpp2017(method)
  const form = formIssues(value)
  const issues = form.length > 0 ? form : lacksOfUnit(value as IppUnit, method)
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: value as IppUnit, issues }
}

/** What is wrong with the form of a unit. */
function formIssues(value: unknown): readonly Issue[] {
  const issues = unitShape(value)
  return issues.length > 0 ? issues : heldTwiceIn(value as IppUnit)
}

/** Throws for a unit that {@link checkIppUnit} would reject. */
export function assertUnit(unit: IppUnit, method: Ipp2017Method): void {
  assertIpp2017(method)
  refuse('invalid-unit', formIssues(unit))
  refuse('unmeasurable-unit', lacksOfUnit(unit, method))
}
