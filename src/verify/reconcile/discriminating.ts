import { fromUnits } from '../../points'
import { choicesTold } from './fit'
import { byDepartures, NOT_GIVEN, type Variant } from './fit-classes'
import type { Discriminating } from './reconciliation'
import type { Combination } from './search-dimension'
import type { SearchSpace } from './search-space'

const MOST_ROWS = 10

/** What is left, as far as it must be known to tell it apart. */
type Left = Pick<Variant, 'departures' | 'rounding' | 'method' | 'units'> & {
  readonly combination: Pick<Combination, 'assignment'>
}

/** The rows that tell best apart what is left. */
export function discriminating(
  space: SearchSpace,
  left: readonly Left[],
  official: Int32Array,
  rows: readonly number[],
): Discriminating[] {
  return tellingApart(space, left, official.length)
    .slice(0, MOST_ROWS)
    .map(({ i, says }) => ({ row: rows[i] as number, given: official[i] !== NOT_GIVEN, says }))
}

/** The persons of whom what is left says different things: those whose largest parties are smallest come first. */
export function tellingApart(space: SearchSpace, left: readonly Left[], persons: number) {
  const parted = Array.from({ length: persons }, (_, i) => i).flatMap((i) => {
    const parties = partiesOf(left, i)
    if (parties.size < 2) return []
    // Two rows drawn from what is left: how often they would still not be told apart.
    const alike = [...parties.values()].reduce((sum, { length }) => sum + length * length, 0)
    return [{ i, parties, alike }]
  })
  return parted.sort((a, b) => a.alike - b.alike).map(({ i, parties }) => ({ i, says: saidBy(space, parties) }))
}

function saidBy(space: SearchSpace, parties: ReadonlyMap<number, readonly Left[]>): Discriminating['says'] {
  return [...parties]
    .sort(([a], [b]) => a - b)
    .map(([units, members]) => {
      const { method, combination } = members.toSorted(byDepartures)[0] as Left
      const readings = choicesTold(space, combination.assignment)
      return { points: fromUnits(units), combinations: members.length, method, readings }
    })
}

/** What is left, by what it says of one person. */
function partiesOf(left: readonly Left[], i: number): Map<number, Left[]> {
  const parties = new Map<number, Left[]>()
  for (const variant of left) {
    const units = variant.units[i] as number
    const party = parties.get(units)
    if (party) party.push(variant)
    else parties.set(units, [variant])
  }
  return parties
}
