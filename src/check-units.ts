import { type Issue, issue, type Result } from './issue'
import type { Unit } from './unit'

/**
 * Checks that units form a tree, or several: every id once, every parent known, no unit above itself.
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
  const byId = new Map<string, U>()
  const issues: Issue[] = []
  for (const [i, unit] of units.entries()) {
    const id: unknown = unit?.id ?? ''
    if (typeof id !== 'string') issues.push(issue([i, 'id'], 'wrong-type', { expected: 'text' }))
    else if (id === '') issues.push(issue([i, 'id'], 'required'))
    else if (byId.has(unit.id)) issues.push(issue([i, 'id'], 'duplicate-unit'))
    else byId.set(unit.id, unit)
  }
  const rooted = new Set<string>()
  for (const [i, unit] of units.entries()) {
    const { parent = null } = unit ?? {}
    if (parent !== null && !byId.has(parent)) issues.push(issue([i, 'parent'], 'unknown-parent'))
    else if (!reachesTop(unit, byId, rooted)) issues.push(issue([i, 'parent'], 'unit-cycle'))
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: units, issues }
}

/** Climbs to the top, or to a unit that is known to lead there. */
function reachesTop(unit: Unit | undefined, byId: ReadonlyMap<string, Unit>, rooted: Set<string>): boolean {
  const climbed = new Set<string>()
  for (let at = unit; at && !rooted.has(at.id); at = byId.get(at.parent ?? '')) {
    if (climbed.has(at.id)) return false
    climbed.add(at.id)
  }
  for (const id of climbed) rooted.add(id)
  return true
}
