import { createKeys, type FitClass, NOT_GIVEN, type Variant } from './fit-classes'
import type { Addend } from './nearest-choices'
import type { Rounding } from './reconciliation'
import type { Assignment } from './search-space'

/** One dimension: what was found for it. */
export interface Searched {
  readonly classes: readonly FitClass[]
  readonly readings: readonly string[]
  /** Official points by person, in ten-thousandths. */
  readonly official: Int32Array
}

/** Members of a class that agree with what dimensions share, and that say the same of every total. */
export interface Part extends Addend {
  readonly of: FitClass
  readonly members: readonly Variant[]
}

/** Divides the classes of a dimension into parts: for one rounding, one assignment of shared readings, and the persons with totals. */
export type PartsOf = (shared: Assignment, rounding: Rounding) => Part[]

/** What adds to a total is what is said of the dimension where that is missing. */
export function createParts({ classes, readings, official }: Searched, totals: readonly number[]): PartsOf {
  const keyOf = createKeys(totals.filter((i) => official[i] === NOT_GIVEN))
  const known = new Map<Int32Array, Int32Array>()
  const addsOf = (units: Int32Array) => {
    const adds = known.get(units) ?? addsTo(totals, official, units)
    known.set(units, adds)
    return adds
  }

  return (shared, rounding) => {
    const own = readings.filter((id) => id in shared)
    const agrees = ({ combination, rounding: its }: Variant) =>
      its === rounding && own.every((id) => combination.assignment[id] === shared[id])
    return classes.flatMap((of) => {
      const parts = new Map<string, Variant[]>()
      for (const member of of.members.filter(agrees)) {
        const key = keyOf(member.units)
        const members = parts.get(key)
        if (members) members.push(member)
        else parts.set(key, [member])
      }
      return [...parts.values()].map((members): Part => partOf(of, members, addsOf))
    })
  }
}

function addsTo(totals: readonly number[], official: Int32Array, units: Int32Array): Int32Array {
  return Int32Array.from(totals, (i) => (official[i] === NOT_GIVEN ? (units[i] as number) : 0))
}

function partOf(of: FitClass, members: readonly Variant[], addsOf: (units: Int32Array) => Int32Array): Part {
  const { units, departures } = members[0] as Variant
  return { of, members, explained: of.explained, distance: of.distance, departures, adds: addsOf(units) }
}
