import { methodId } from '../../apply-readings'
import { textOrder } from '../../text-order'
import type { Rounding } from './reconciliation'
import { roundings } from './roundings'
import type { Combination } from './search-dimension'
import { type Assignment, choicesUnder, departures, type SearchSpace } from './search-space'

/** A combination of readings with a rounding. */
export interface Variant {
  readonly combination: Combination
  readonly rounding: Rounding
  readonly departures: number
  readonly method: string
  /** Points by person, rounded, in ten-thousandths; one array for all roundings that make no difference. */
  readonly units: Int32Array
}

/** Variants that say the same of every row with official points, the one with the fewest departures first. */
export interface FitClass {
  readonly members: readonly Variant[]
  readonly explained: number
  /** Sum of the differences, official less ours, either way, in ten-thousandths. */
  readonly distance: number
  /** By person, 1 where the official points come out, or none are given. */
  readonly fits: Uint8Array
}

/** No official points. */
export const NOT_GIVEN = -1

/** Every rounding, the likeliest first. */
export const ROUNDINGS: readonly Rounding[] = ['exact', 'halfUp', 'truncated']

/** Puts together what says the same, and ranks it: most rows explained first, then the nearest, then fewest departures. */
export function fitClasses(space: SearchSpace, all: readonly Combination[], official: Int32Array): FitClass[] {
  const given = [...official.keys()].filter((i) => official[i] !== NOT_GIVEN)
  const classes = new Map<string, Variant[]>()
  const keyOf = createKeys(given)
  for (const variant of all.flatMap((combination) => variantsOf(space, combination))) {
    const key = keyOf(variant.units)
    const members = classes.get(key)
    if (members) members.push(variant)
    else classes.set(key, [variant])
  }
  return [...classes.values()].map((members) => fitClass(members, official, given)).sort(byRank)
}

/** What points say of some persons, as text; an array, which several roundings may share, is read only once. */
export function createKeys(persons: readonly number[]): (units: Int32Array) => string {
  const known = new Map<Int32Array, string>()
  return (units) => {
    const key = known.get(units) ?? persons.map((i) => units[i]).join()
    known.set(units, key)
    return key
  }
}

function variantsOf(space: SearchSpace, combination: Combination): Variant[] {
  const { assignment, units } = combination
  const shared = { combination, departures: departures(space, assignment), method: idUnder(space, assignment) }
  const isWhole = units.every((each) => each % UNITS_PER_CENT === 0)
  return ROUNDINGS.map((rounding) => ({
    ...shared,
    rounding,
    units: isWhole ? units : units.map(roundUnits(rounding)),
  }))
}

/** Id of the method under an assignment. */
export function idUnder(space: SearchSpace, assignment: Assignment): string {
  return methodId(space.edition, choicesUnder(space, assignment))
}

const UNITS_PER_CENT = 100

/** Ten-thousandths, which are never below 0, to hundredths; each only once, for the same come again and again. */
export function roundUnits(rounding: Rounding): (units: number) => number {
  if (rounding === 'exact') return (units) => units
  const known = new Map<number, number>()
  return (units) => {
    const found = known.get(units)
    if (found !== undefined) return found
    const rounded = Number(roundings[rounding](BigInt(units), BigInt(UNITS_PER_CENT))) * UNITS_PER_CENT
    known.set(units, rounded)
    return rounded
  }
}

function fitClass(variants: readonly Variant[], official: Int32Array, given: readonly number[]): FitClass {
  const members = [...variants].sort(byDepartures)
  const { units } = members[0] as Variant
  const fits = new Uint8Array(official.length).fill(1)
  let [explained, distance] = [given.length, 0]
  for (const i of given) {
    const apart = Math.abs((official[i] as number) - (units[i] as number))
    if (apart === 0) continue
    fits[i] = 0
    explained -= 1
    distance += apart
  }
  return { members, explained, distance, fits }
}

function byRank(a: FitClass, b: FitClass): number {
  return (
    b.explained - a.explained ||
    a.distance - b.distance ||
    byDepartures(a.members[0] as Variant, b.members[0] as Variant)
  )
}

type Ranked = Pick<Variant, 'departures' | 'rounding' | 'method'>

/** Fewest departures, then exact before half up before cut off, then by id. */
export function byDepartures(a: Ranked, b: Ranked): number {
  return (
    a.departures - b.departures ||
    ROUNDINGS.indexOf(a.rounding) - ROUNDINGS.indexOf(b.rounding) ||
    textOrder(a.method, b.method)
  )
}
