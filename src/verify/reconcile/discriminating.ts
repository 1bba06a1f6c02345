import { fromUnits } from '../../points'
import { byDepartures, type FitClass, NOT_GIVEN, type Variant } from './fit-classes'
import type { Discriminating } from './reconciliation'

const MOST_ROWS = 10

/** The rows that tell best apart what explains as many rows as the best does: those whose largest party is smallest come first. */
export function discriminating(
  classes: readonly FitClass[],
  official: Int32Array,
  rows: readonly number[],
): Discriminating[] {
  const left = classes.filter(({ explained }) => explained === classes[0]?.explained).flatMap(({ members }) => members)
  const parted = [...official.keys()].flatMap((i) => {
    const parties = partiesOf(left, i)
    if (parties.size < 2) return []
    // Two rows drawn from what is left: how often they would still not be told apart.
    const alike = [...parties.values()].reduce((sum, { length }) => sum + length * length, 0)
    return [{ i, parties, alike }]
  })
  return parted
    .sort((a, b) => a.alike - b.alike || a.i - b.i)
    .slice(0, MOST_ROWS)
    .map(({ i, parties }) => ({
      row: rows[i] as number,
      given: official[i] !== NOT_GIVEN,
      says: [...parties]
        .sort(([a], [b]) => a - b)
        .map(([units, members]) => ({
          points: fromUnits(units),
          combinations: members.length,
          method: (members.toSorted(byDepartures)[0] as Variant).method,
        })),
    }))
}

/** What is left, by what it says of one person. */
function partiesOf(left: readonly Variant[], i: number): Map<number, Variant[]> {
  const parties = new Map<number, Variant[]>()
  for (const variant of left) {
    const units = variant.units[i] as number
    const party = parties.get(units)
    if (party) party.push(variant)
    else parties.set(units, [variant])
  }
  return parties
}
