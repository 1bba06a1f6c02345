import { IppError } from '../ipp-error'
import { type Issue, issueLine, type Result } from '../issue'
import { listOf, record } from '../shape'
import type { SmartJudgements } from './outcome-of'
import type { SmartIndicator } from './smart-indicator'
import { judgementShape, smartShape } from './smart-shape'
import { smartWords } from './smart-word'

/**
 * Checks the form of a definition that comes from outside: fields, types, bounds. What it lacks under the seven words is no fault
 * of its form, and is told by {@link checkSmart}.
 *
 * @param value - anything, for example parsed from a JSON file
 *
 * @example
 * ```ts
 * import { checkSmart, checkSmartIndicator } from 'ipp-asn/smart'
 *
 * const own: unknown = JSON.parse('{ "id": "waktu-layanan", "unit": "hari", "direction": "lower", "target": 3, "baseline": 5 }')
 * const result = checkSmartIndicator(own)
 * if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join())
 * console.log(checkSmart(result.value).words.measurable.reasons.map(({ code }) => code)) // [ 'formula-not-stated', 'scale-not-stated' ]
 * ```
 */
export function checkSmartIndicator(value: unknown): Result<SmartIndicator> {
  const issues = smartShape(value)
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: value as SmartIndicator, issues }
}

/** Throws for a definition that {@link checkSmartIndicator} rejects. */
export function assertSmart(value: unknown): void {
  throwFor(smartShape(value), ['definition'])
}

/** The same of a list of definitions. */
export function assertDefinitions(value: unknown): void {
  throwFor(listOf(smartShape, 0)(value), ['definitions'])
}

/** Throws for judgements of words that there are not, or that judge nothing. */
export function assertJudgements(value: SmartJudgements, path: Issue['path'] = ['judgements']): void {
  const fields = Object.fromEntries(smartWords.map((word) => [word, judgementShape]))
  throwFor(record(fields, smartWords)(value), path)
}

/** Throws where there are issues, their paths behind that of what was checked. */
export function throwFor(issues: readonly Issue[], path: Issue['path']): void {
  if (issues.length === 0) return
  const placed = issues.map((each) => ({ ...each, path: [...path, ...each.path] }))
  throw new IppError('invalid-smart', issueLine(placed), placed)
}
