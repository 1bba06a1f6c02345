import { createParts, type Part, type Searched } from './agreeing-parts'
import { choicesTold, distinct, openReadings } from './fit'
import { byDepartures, idUnder, ROUNDINGS } from './fit-classes'
import type { HeldTotals } from './held-totals'
import { nearestChoices } from './nearest-choices'
import type { OverallFit, Rounding } from './reconciliation'
import { type Assignment, combinations, departures, type SearchSpace } from './search-space'

/** What the combinations are held against, besides the points of each dimension. */
export interface Held {
  readonly totals: HeldTotals
  /** How many rows are used. */
  readonly used: number
  /** By person, 1 for rows that are used and whose total does not contradict their own points. */
  readonly sound: Uint8Array
}

/** Readings over all dimensions, with what they say. */
export interface CombinedFit {
  readonly fit: OverallFit
  /** By dimension; all that says the same. */
  readonly parts: readonly (readonly Part[])[]
  /** Ours of what the totals leave, in ten-thousandths. */
  readonly sums: Int32Array
}

/** The best fits; `complete` where none is better than the first, and all its equivalents are there. */
export interface CombinedFits {
  readonly fits: readonly CombinedFit[]
  readonly complete: boolean
}

/** One part of every dimension: the readings that make it so with the fewest departures, and how good it is. */
interface Way {
  readonly parts: readonly Part[]
  readonly assignment: Assignment
  readonly rounding: Rounding
  readonly departures: number
  readonly method: string
  readonly sums: Int32Array
  /** Official figures that come out: points of dimensions, and totals. */
  readonly points: number
  readonly rows: number
  readonly distance: number
}

/** How many parts of each dimension are combined. What explains everything is the first of each, so without totals it is never missed. */
const MOST_PARTS = 5
const MOST_FITS = 10
/** So many sums are held against totals: half a second or so. */
const MOST_STEPS = 100_000_000

/** Combines what fits each dimension. A reading that bears on two of them, and the rounding, must be the same in both. */
export function combineFits(
  space: SearchSpace,
  searched: readonly Searched[],
  held: Held,
  mostSteps = MOST_STEPS,
): CombinedFits {
  const partsOf = searched.map((each) => createParts(each, held.totals.persons))
  const shared = combinations(space, sharedReadings(searched))
  const passes = shared.flatMap((assignment) => ROUNDINGS.map((rounding) => ({ assignment, rounding })))
  const most = mostSteps / passes.length
  const found = passes.map(({ assignment, rounding }) =>
    waysOf(
      space,
      held,
      rounding,
      partsOf.map((each) => each(assignment, rounding)),
      most,
    ),
  )
  const ranked = found.flatMap(({ ways }) => ways).sort(byRank)
  const [best] = ranked
  return {
    fits: alike(ranked).map((ways) => combined(space, ways, held)),
    complete: !best || found.every((each) => !each.mayEscape(best)),
  }
}

/** The readings that bear on more than one dimension. */
export function sharedReadings(searched: readonly { readonly readings: readonly string[] }[]): string[] {
  const all = searched.flatMap(({ readings }) => readings)
  return distinct(all.filter((id, i) => all.indexOf(id) !== i))
}

/** One of each list, in every way. */
export function product<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((all, list) => all.flatMap((each) => list.map((one) => [...each, one])), [[]])
}

/** The ways to choose one part of every dimension that are worth ranking, and whether one as good as another may have escaped. */
function waysOf(space: SearchSpace, held: Held, rounding: Rounding, lists: readonly Part[][], most: number) {
  const { rest } = held.totals
  const worth = lists.map((parts) => worthCombining(parts, rest.length))
  const count = worth.reduce((ways, { length }) => ways * length, 1)
  // Against as many totals as there is time for; against all of them only what comes nearest then.
  const looked = Math.min(rest.length, Math.floor(most / count))
  const isTooMany = looked === 0 && rest.length > 0
  const chosen = isTooMany ? lists.map((parts) => parts.slice(0, MOST_PARTS)) : worth
  const { choices, isCut } = nearestChoices(chosen, rest.subarray(0, isTooMany ? rest.length : looked))
  const last = choices.at(-1)
  const unseen = rest.length - looked
  return {
    ways: choices.map(({ places }) =>
      wayOf(
        space,
        held,
        rounding,
        places.map((place, d) => chosen[d]?.[place] as Part),
      ),
    ),
    mayEscape({ points, distance }: Way): boolean {
      if (isTooMany) return true
      if (!isCut || !last) return false
      return (
        points < last.explained + unseen ||
        (points === last.explained + unseen && (unseen > 0 || distance >= last.distance))
      )
    },
  }
}

/** The first, and what can still come to be the best: what falls behind by no more rows than the totals could make good. */
function worthCombining(parts: readonly Part[], totals: number): readonly Part[] {
  const enough = (parts[0]?.explained ?? 0) - totals
  return parts.filter(({ explained }, place) => place < MOST_PARTS || (totals > 0 && explained >= enough))
}

function wayOf(space: SearchSpace, held: Held, rounding: Rounding, parts: readonly Part[]): Way {
  const assignment: Assignment = Object.assign({}, ...parts.map(({ members }) => members[0]?.combination.assignment))
  const sums = new Int32Array(held.totals.rest.length)
  for (const { adds } of parts)
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) + (adds[at] as number)
  return {
    parts,
    assignment,
    rounding,
    departures: departures(space, assignment),
    method: idUnder(space, assignment),
    sums,
    ...howNear(held, parts, sums),
  }
}

function howNear({ sound, totals }: Held, parts: readonly Part[], sums: Int32Array) {
  const { rest, persons } = totals
  const right = sound.slice()
  let points = 0
  let distance = 0
  for (const { of } of parts) {
    points += of.explained
    distance += of.distance
    // What is nowhere off is right everywhere.
    if (of.distance > 0) for (let i = 0; i < right.length; i++) right[i] = (right[i] as number) & (of.fits[i] as number)
  }
  for (let at = 0; at < rest.length; at++) {
    const apart = Math.abs((rest[at] as number) - (sums[at] as number))
    if (apart === 0) points += 1
    else right[persons[at] as number] = 0
    distance += apart
  }
  let rows = 0
  for (let i = 0; i < right.length; i++) rows += right[i] as number
  return { points, rows, distance }
}

/** The ways of each of the best fits: ways that say the same of every row are one. */
function alike(ranked: readonly Way[]): Way[][] {
  const fits = new Map<string, Way[]>()
  const numbers = new Map<object, number>()
  const numberOf = (of: object) => {
    const number = numbers.get(of) ?? numbers.size
    numbers.set(of, number)
    return number
  }
  let last: Way | undefined
  for (const way of ranked) {
    // What says the same is equally near, so all of it comes before anything that is less so.
    if (last && fits.size >= MOST_FITS && byNearness(last, way) !== 0) break
    last = way
    const key = `${way.parts.map(({ of }) => numberOf(of)).join()} ${way.sums.join()}`
    const ways = fits.get(key)
    if (ways) ways.push(way)
    else fits.set(key, [way])
  }
  return [...fits.values()].slice(0, MOST_FITS)
}

function combined(space: SearchSpace, ways: readonly Way[], { used }: Held): CombinedFit {
  const [{ assignment, departures, method, points, rows, parts, sums }] = ways as [Way]
  const byDimension = parts.map((_, d) => distinct(ways.map((way) => way.parts[d] as Part)))
  const fit: OverallFit = {
    method,
    readings: choicesTold(space, assignment),
    roundings: distinct(ways.map(({ rounding }) => rounding)),
    departures,
    explained: rows,
    share: rows / used,
    explainedPoints: points,
    equivalents: ways.reduce((sum, way) => sum + way.parts.reduce((all, { members }) => all * members.length, 1), 0),
    open: openReadings(
      byDimension.flat().flatMap(({ members }) => members.map(({ combination }) => combination.assignment)),
    ),
  }
  return { fit, parts: byDimension, sums }
}

/** Most points first: where one dimension follows another table, few whole rows come out, and those say nothing of the other three. */
function byNearness(a: Way, b: Way): number {
  return b.points - a.points || b.rows - a.rows || a.distance - b.distance
}

function byRank(a: Way, b: Way): number {
  return byNearness(a, b) || byDepartures(a, b)
}
