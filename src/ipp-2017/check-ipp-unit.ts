import type { Issue, Result } from '../issue'
import { type Ipp2017Method, methodFrom } from './create-ipp-2017'
import { heldTwiceIn } from './held-twice'
import { lacksOfUnit } from './lacks'
import { lacksBeside } from './lacks-beside'
import { refuse } from './refuse'
import type { IppUnit } from './unit'
import { unitShape } from './unit-shape'

/**
 * Checks a unit from outside: its form, and whether this method can measure it, as far as the form is right.
 *
 * @param value - anything
 * @param options - the method, since its readings decide whether an unjudged criterion or a missing appraisal is an error
 * @returns the unit, or every issue with its path: positions of posts, never a name, a NIP or a value
 * @throws `IppError` `invalid-argument` without a method, `method-mismatch` for one of another edition
 *
 * @example
 * ```ts
 * import { checkIppUnit, createIpp2017 } from 'ipp-asn/ipp-2017'
 *
 * const result = checkIppUnit({ posts: [{ title: 'Camat', eselon: 'I', holder: null }] }, { method: createIpp2017() })
 * if (!result.ok) console.log(result.issues[0]?.code, result.issues[0]?.path) // 'unknown-code' [ 'posts', 0, 'eselon' ]
 * ```
 */
export function checkIppUnit(value: unknown, options: { readonly method: Ipp2017Method }): Result<IppUnit> {
  const method = methodFrom(options)
  const form = formIssues(value)
  const issues =
    form.length > 0 ? [...form, ...lacksBeside(form, value, method)] : lacksOfUnit(value as IppUnit, method)
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: value as IppUnit, issues }
}

/** What is wrong with the form of a unit. */
function formIssues(value: unknown): readonly Issue[] {
  const issues = unitShape(value)
  return issues.length > 0 ? issues : heldTwiceIn(value as IppUnit)
}

/** Throws for a unit that {@link checkIppUnit} would reject. */
export function assertUnit(unit: IppUnit, method: Ipp2017Method): void {
  const form = formIssues(unit)
  refuse('invalid-unit', form.length > 0 ? [...form, ...lacksBeside(form, unit, method)] : form)
  refuse('unmeasurable-unit', lacksOfUnit(unit, method))
}
