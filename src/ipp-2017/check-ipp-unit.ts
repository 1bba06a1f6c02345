import type { Result } from '../issue'
import { type Ipp2017Method, methodFrom } from './create-ipp-2017'
import { heldTwiceIn } from './held-twice'
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
  const { issues } = lookedAt(value, method)
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: value as IppUnit, issues }
}

/** Throws for a unit that {@link checkIppUnit} would reject. */
export function assertUnit(unit: IppUnit, method: Ipp2017Method): void {
  const { code, issues } = lookedAt(unit, method)
  refuse(code, issues)
}

function lookedAt(value: unknown, method: Ipp2017Method) {
  const shape = unitShape(value)
  const form = shape.length > 0 ? shape : heldTwiceIn(value as IppUnit)
  const code = form.length > 0 ? 'invalid-unit' : 'unmeasurable-unit'
  return { code, issues: [...form, ...lacksBeside(form, value, method)] } as const
}
