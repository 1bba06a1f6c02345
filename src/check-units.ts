import { all, day, periodIssues } from './field-shapes'
import { issue, type Result } from './issue'
import { idIssues, linkIssues } from './links'
import { join, maybe, NONE, type Shape } from './shape'
import type { Unit } from './unit'

/**
 * Checks that units form a tree, or several: every id once, every parent and successor known, no unit above or after itself.
 *
 * @param units - the units, in any order
 * @returns the units, or every issue with its position in the list
 *
 * @example
 * ```ts
 * import { checkUnits } from 'ipp-asn'
 *
 * const result = checkUnits([{ id: 'dinas' }, { id: 'bidang', parent: 'dines' }])
 * if (!result.ok) console.log(result.issues) // unknown-parent at 1.parent
 * ```
 */
export function checkUnits<U extends Unit>(units: readonly U[]): Result<readonly U[]> {
  if (!Array.isArray(units)) return { ok: false, issues: [issue([], 'wrong-type', { expected: 'list' })] }
  const { byId, issues: wrongIds } = idIssues(units, 'duplicate-unit')
  const issues = [
    ...wrongIds,
    ...linkIssues(units, byId, 'parent', ['unknown-parent', 'unit-cycle']),
    ...linkIssues(units, byId, 'successor', ['unknown-successor', 'unit-cycle']),
    ...units.flatMap((unit, i) => join(NONE, i, timesOf(unit))),
  ]
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: units, issues }
}

const days: Shape = (unit) => {
  const { from, until } = (unit ?? {}) as Partial<Unit>
  return join(join(NONE, 'from', maybe(day)(from)), 'until', maybe(day)(until))
}

const timesOf = /* @__PURE__ */ all(days, periodIssues)
