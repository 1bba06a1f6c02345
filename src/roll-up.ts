import { sequence } from './argument'
import { checkUnits } from './check-units'
import { demand } from './demand'
import { IppError } from './ipp-error'
import { issueLine } from './issue'
import { mergeSummaries } from './merge-summaries'
import type { AnyMethod } from './method'
import type { KeyedSummary, Summary } from './summary'
import { inTreeOrder } from './tree-order'
import type { Unit } from './unit'

/** A unit with its own people and with all below it. */
export interface UnitSummary<U extends Unit = Unit> {
  /** The unit, as it was given. */
  readonly unit: U
  /** 0 at the top, 1 below it, … */
  readonly depth: number
  /** The unit's own people. */
  readonly own: Summary
  /** The unit's own people and those of every unit below. Its mean is weighted by heads, never a mean of means. */
  readonly total: Summary
}

/**
 * Adds the summaries of units up along their tree.
 *
 * @param units - the tree; siblings keep their order
 * @param summaries - the own people of each unit, by unit id, as {@link summarizeBy} gives them; a unit may have none
 * @param options - the method
 * @returns one entry per unit, each above those below it
 * @throws {@link IppError} `invalid-units` where {@link checkUnits} finds an issue, `unknown-unit` for a summary of a unit that
 * is not in the tree, `method-mismatch`, `invalid-argument`
 *
 * @example
 * ```ts
 * import { createMethod, ipAsn2019, rollUp, summarizeBy } from 'ipp-asn'
 *
 * const method = createMethod(ipAsn2019)
 * const people = [{ unit: 'bidang', answers: { kelompok: 'pelaksana', pendidikan: 'S1' } as const }]
 * const own = summarizeBy(people, { method, answers: (person) => person.answers, by: (person) => person.unit })
 * const [dinas] = rollUp([{ id: 'dinas' }, { id: 'bidang', parent: 'dinas' }], own, { method })
 * console.log(dinas?.own.count, dinas?.total.count) // 0 1
 * ```
 */
export function rollUp<U extends Unit>(
  units: readonly U[],
  summaries: Iterable<KeyedSummary>,
  options: { readonly method: AnyMethod },
): readonly UnitSummary<U>[] {
  const { issues } = checkUnits(units)
  if (issues.length > 0) throw new IppError('invalid-units', issueLine(issues), issues)
  const own = new Map(units.map((unit) => [unit.id, mergeSummaries([], options)]))
  for (const [position, keyed] of [...sequence(summaries, 'summaries')].entries()) {
    demand(keyed, { key: '' }, 'summaries: with the key of a unit each')
    const { key, summary } = keyed
    const before = own.get(key)
    if (!before)
      throw new IppError('unknown-unit', `summary number ${position + 1} is of a unit that is not in the tree`)
    own.set(key, mergeSummaries([before, summary], options))
  }
  const placed = inTreeOrder(units)
  const total = new Map(own)
  for (const { item: unit } of placed.toReversed()) {
    const above = unit.parent ?? null
    if (above !== null) total.set(above, mergeSummaries([total.get(above), total.get(unit.id)] as Summary[], options))
  }
  return Object.freeze(
    placed.map(({ item: unit, depth }) =>
      Object.freeze({ unit, depth, own: own.get(unit.id) as Summary, total: total.get(unit.id) as Summary }),
    ),
  )
}
