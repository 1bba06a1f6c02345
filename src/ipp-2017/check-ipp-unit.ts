import { IppError } from '../ipp-error'
import { issueLine, type Result } from '../issue'
import { join, NONE } from '../shape'
import { assertIpp2017, type Ipp2017Method } from './create-ipp-2017'
import { lacksOfUnit } from './lacks'
import type { IppUnit } from './unit'
import { holderTwice, unitShape } from './unit-shape'

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
function formIssues(value: unknown) {
  const issues = unitShape(value)
  return issues.length > 0 ? issues : join(NONE, 'posts', holderTwice((value as IppUnit).posts))
}

/** Throws for a unit that {@link checkIppUnit} would reject. */
export function assertUnit(unit: IppUnit, method: Ipp2017Method): void {
  assertIpp2017(method)
  const form = formIssues(unit)
  if (form.length > 0) throw new IppError('invalid-unit', issueLine(form), form)
  const lacks = lacksOfUnit(unit, method)
  if (lacks.length > 0) throw new IppError('unmeasurable-unit', issueLine(lacks), lacks)
}
