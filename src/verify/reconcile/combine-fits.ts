import { choicesTold, distinct, openReadings } from './fit'
import { byDepartures, type FitClass, idUnder } from './fit-classes'
import type { OverallFit, Rounding } from './reconciliation'
import { type Assignment, combinations, departures, type SearchSpace } from './search-space'

/** One dimension with official points: what was found for it. */
export interface Searched {
  readonly classes: readonly FitClass[]
  readonly readings: readonly string[]
}

/** Readings over all dimensions, and the rows that come out in each. */
export interface CombinedFit {
  readonly fit: OverallFit
  readonly classes: readonly FitClass[]
  readonly fits: Uint8Array
}

/** One way to choose a class in every dimension: the readings that make it so with the fewest departures. */
interface Way {
  readonly assignment: Assignment
  readonly rounding: Rounding
  readonly departures: number
  readonly method: string
  readonly count: number
  readonly assignments: readonly Assignment[]
}

/** How many classes of each dimension are combined. What explains everything is the first of each, so it is never missed. */
const MOST_CLASSES = 5
const MOST_FITS = 10

/**
 * Combines what fits each dimension. A reading that bears on two of them, and the rounding, must be the same in both.
 *
 * @param totals - by row that is used, 1 where the official total is the sum of the official points, or not all of these are given
 * @param used - the persons of these rows
 */
export function combineFits(
  space: SearchSpace,
  searched: readonly Searched[],
  totals: Uint8Array,
  used: readonly number[],
): CombinedFit[] {
  if (searched.length === 0) return []
  const ways = new Map<string, { readonly classes: readonly FitClass[]; readonly ways: Way[] }>()
  const numbers = new Map(searched.flatMap(({ classes }) => classes.map((each, i) => [each, i] as const)))
  for (const shared of combinations(space, sharedReadings(searched))) {
    for (const rounding of ['exact', 'printed'] as const) {
      const agreeing = searched.map((each) => agreeingClasses(each, shared, rounding))
      for (const classes of product(agreeing)) {
        const key = classes.map(({ of }) => numbers.get(of)).join()
        const found = ways.get(key) ?? { classes: classes.map(({ of }) => of), ways: [] }
        found.ways.push(wayOf(space, classes, rounding))
        ways.set(key, found)
      }
    }
  }
  return [...ways.values()]
    .map((each) => combined(space, each, totals, used))
    .sort(byRank)
    .slice(0, MOST_FITS)
}

/** The readings that bear on more than one dimension. */
export function sharedReadings(searched: readonly { readonly readings: readonly string[] }[]): string[] {
  const all = searched.flatMap(({ readings }) => readings)
  return distinct(all.filter((id, i) => all.indexOf(id) !== i))
}

/** A class with those of its members that agree with what is shared. */
interface Agreeing {
  readonly of: FitClass
  readonly members: FitClass['members']
}

function agreeingClasses({ classes, readings }: Searched, shared: Assignment, rounding: Rounding): Agreeing[] {
  const agrees = ({ combination, rounding: own }: FitClass['members'][number]) =>
    own === rounding && readings.every((id) => !(id in shared) || combination.assignment[id] === shared[id])
  return classes
    .map((of) => ({ of, members: of.members.filter(agrees) }))
    .filter(({ members }) => members.length > 0)
    .slice(0, MOST_CLASSES)
}

/** One of each list, in every way. */
export function product<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((all, list) => all.flatMap((each) => list.map((one) => [...each, one])), [[]])
}

function wayOf(space: SearchSpace, classes: readonly Agreeing[], rounding: Rounding): Way {
  const assignments = classes.flatMap(({ members }) => members.map(({ combination }) => combination.assignment))
  const assignment = Object.assign({}, ...classes.map(({ members }) => members[0]?.combination.assignment))
  return {
    assignment,
    rounding,
    departures: departures(space, assignment),
    method: idUnder(space, assignment),
    count: classes.reduce((ways, { members }) => ways * members.length, 1),
    assignments,
  }
}

function combined(
  space: SearchSpace,
  { classes, ways }: { readonly classes: readonly FitClass[]; readonly ways: readonly Way[] },
  totals: Uint8Array,
  used: readonly number[],
): CombinedFit {
  const ranked = ways.toSorted(byDepartures)
  const { assignment, departures, method } = ranked[0] as Way
  const fits = totals.map((total, at) => (classes.every((each) => each.fits[used[at] as number]) ? total : 0))
  const explained = fits.reduce((sum, each) => sum + each, 0)
  const fit: OverallFit = {
    method,
    readings: choicesTold(space, assignment),
    roundings: distinct(ranked.map(({ rounding }) => rounding)),
    departures,
    explained,
    share: explained / used.length,
    explainedPoints: classes.reduce((sum, each) => sum + each.explained, 0),
    equivalents: ways.reduce((sum, { count }) => sum + count, 0),
    open: openReadings(ways.flatMap(({ assignments }) => assignments)),
  }
  return { fit, classes, fits }
}

/** Most points first: where one dimension follows another table, few whole rows come out, and those say nothing of the other three. */
function byRank(a: CombinedFit, b: CombinedFit): number {
  return (
    b.fit.explainedPoints - a.fit.explainedPoints ||
    b.fit.explained - a.fit.explained ||
    byDepartures(rankedOf(a), rankedOf(b))
  )
}

function rankedOf({ fit }: CombinedFit) {
  return { departures: fit.departures, rounding: fit.roundings[0] as Rounding, method: fit.method }
}
