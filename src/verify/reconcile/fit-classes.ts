import { methodId } from '../../apply-readings'
import type { Rounding } from './reconciliation'
import type { Combination } from './search-dimension'
import { type Assignment, choicesUnder, departures, type SearchSpace } from './search-space'

/** A combination of readings with a rounding. */
export interface Variant {
  readonly combination: Combination
  readonly rounding: Rounding
  readonly departures: number
  readonly method: string
  /** Points by person, rounded, in ten-thousandths. */
  readonly units: Int32Array
}

/** Variants that say the same of every row with official points, the one with the fewest departures first. */
export interface FitClass {
  readonly members: readonly Variant[]
  readonly explained: number
  /** By person, 1 where the official points come out, or none are given. */
  readonly fits: Uint8Array
}

/** No official points. */
export const NOT_GIVEN = -1

/** Puts together what says the same, and ranks it: most rows explained first, then fewest departures, exact before printed, by id. */
export function fitClasses(space: SearchSpace, all: readonly Combination[], official: Int32Array): FitClass[] {
  const given = [...official.keys()].filter((i) => official[i] !== NOT_GIVEN)
  const classes = new Map<string, Variant[]>()
  for (const variant of variantsOf(space, all)) {
    const key = given.map((i) => variant.units[i]).join()
    const members = classes.get(key)
    if (members) members.push(variant)
    else classes.set(key, [variant])
  }
  return [...classes.values()].map((members) => fitClass(members, official, given.length)).sort(byRank)
}

function variantsOf(space: SearchSpace, all: readonly Combination[]): Variant[] {
  return all.flatMap((combination) => {
    const { assignment, units } = combination
    const shared = { combination, departures: departures(space, assignment), method: idUnder(space, assignment) }
    return [
      { ...shared, rounding: 'exact', units },
      { ...shared, rounding: 'printed', units: units.map(roundUnits) },
    ] satisfies Variant[]
  })
}

/** Id of the method under an assignment. */
export function idUnder(space: SearchSpace, assignment: Assignment): string {
  return methodId(space.edition, choicesUnder(space, assignment))
}

const UNITS_PER_CENT = 100

/** Ten-thousandths, rounded half up to hundredths; points are never below 0. */
export function roundUnits(units: number): number {
  return Math.floor((units + UNITS_PER_CENT / 2) / UNITS_PER_CENT) * UNITS_PER_CENT
}

function fitClass(variants: readonly Variant[], official: Int32Array, given: number): FitClass {
  const members = [...variants].sort(byDepartures)
  const { units } = members[0] as Variant
  const fits = Uint8Array.from(official, (points, i) => Number(points === NOT_GIVEN || points === units[i]))
  return { members, explained: fits.reduce((sum, fit) => sum + fit, 0) - (official.length - given), fits }
}

function byRank(a: FitClass, b: FitClass): number {
  return b.explained - a.explained || byDepartures(a.members[0] as Variant, b.members[0] as Variant)
}

type Ranked = Pick<Variant, 'departures' | 'rounding' | 'method'>

/** Fewest departures, then exact before printed, then by id. */
export function byDepartures(a: Ranked, b: Ranked): number {
  return (
    a.departures - b.departures ||
    Number(a.rounding === 'printed') - Number(b.rounding === 'printed') ||
    Number(a.method > b.method) - Number(a.method < b.method)
  )
}
