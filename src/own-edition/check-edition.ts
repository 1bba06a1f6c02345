import type { AnswerRecord, Edition, EditionSource, ReadingChoices } from '../edition'
import { deepFreeze } from '../freeze'
import type { Result } from '../issue'
import { formIssues } from './check-form'
import { readingIssues } from './check-readings'
import { ruleIssues } from './check-rules'

/**
 * Checks an agency's own edition and makes it fit for `createMethod`, marked `official: false`.
 *
 * Refused, each with its place: ids that nothing defines or uses, bands that overlap or leave a gap, weights that do not add up,
 * a maximum that no answer reaches, points with more than four decimals, readings that set what cannot be set.
 *
 * @param value - an {@link EditionSource}, for example parsed from a JSON file, or a changed copy of `ipAsn2019`
 *
 * @example
 * ```ts
 * import { createMethod, ipAsn2019 } from 'ipp-asn'
 * import { checkEdition } from 'ipp-asn/own-edition'
 *
 * const result = checkEdition({ ...ipAsn2019, id: 'kab-contoh', dimensions: { ...ipAsn2019.dimensions, disiplin: 10 } })
 * if (result.ok) createMethod(result.value)
 * else console.log(result.issues) // weights-do-not-add-up at groups.struktural, …
 * ```
 */
export function checkEdition(value: unknown): Result<Edition<AnswerRecord, ReadingChoices>> {
  const issues = [...formIssues(value)]
  if (issues.length === 0) issues.push(...ruleIssues(value as EditionSource))
  if (issues.length === 0) issues.push(...readingIssues(value as EditionSource))
  if (issues.length > 0) return { ok: false, issues }
  const { readings, ...rules } = value as EditionSource
  const copy = structuredClone({ ...rules, readings: { ...readings } })
  return { ok: true, value: deepFreeze({ ...copy, official: false }), issues }
}
