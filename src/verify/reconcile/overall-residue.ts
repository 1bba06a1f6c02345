import type { Searched } from './agreeing-parts'
import type { CombinedFit } from './combine-fits'
import type { HeldTotals } from './held-totals'
import type { OfficialUnits } from './official-units'
import type { OverallResidue } from './reconciliation'
import { differences, farthest, residueOf } from './residue'

/** One dimension that was combined. */
interface Named extends Searched {
  readonly id: string
}

/** The rows that the best combination leaves, and in which figures: points of a dimension, or a total. */
export function overallResidue(
  { parts, sums }: CombinedFit,
  searched: readonly Named[],
  totals: HeldTotals,
  { contradiction }: OfficialUnits,
  positions: readonly number[],
): OverallResidue | null {
  const index = contradiction.slice()
  for (const [at, person] of totals.persons.entries())
    index[person] = (totals.rest[at] as number) - (sums[at] as number)
  const figures: (readonly [string, Int32Array])[] = searched.map(({ id, official }, d) => [
    id,
    differences(official, parts[d]?.[0]?.members[0]?.units ?? official),
  ])
  const all = [...figures, ['index', index] as const]
  const differing = positions.map((row, i) => ({ row, units: farthest(all.map(([, units]) => units[i] as number)) }))
  const residue = residueOf(differing.filter(({ units }) => units !== 0))
  const counts = all.map(([id, units]) => [id, units.filter((each) => each !== 0).length] as const)
  return residue && { ...residue, figures: Object.fromEntries(counts.filter(([, rows]) => rows > 0)) }
}
