import { product, sharedReadings } from './combine-fits'
import { idUnder } from './fit-classes'
import { type GroupClass, groupClasses, headsOf, type Membership } from './group-classes'
import { byNearness, type Judge, nearness, type OurFigures, type PrintedFigure } from './group-figures'
import type { GroupPrinting } from './group-reconciliation'
import type { Headcount } from './headcounts'
import { type Combination, isPartOf } from './search-dimension'
import { type Assignment, combinations, departures, type SearchSpace } from './search-space'

/** A dimension with everything that the readings can make of it. */
export interface GroupDimension {
  readonly id: string
  readonly all: readonly Combination[]
  readonly readings: readonly string[]
}

/** One choice over all dimensions: its readings with the fewest departures, and the members of each that go with them. */
export interface GroupWay {
  readonly assignment: Assignment
  readonly departures: number
  readonly method: string
  readonly assignments: readonly Assignment[]
  readonly members: readonly (readonly Combination[])[]
  readonly count: number
}

/** All ways that give the same exact figures. */
export interface FoundFigures {
  readonly ours: OurFigures
  readonly ways: readonly GroupWay[]
}

/** Everything that is the same for the whole search. */
export interface GroupSearch {
  readonly space: SearchSpace
  readonly headcounts: readonly Headcount[]
  readonly dimensions: readonly GroupDimension[]
  readonly membership: Membership
  readonly printed: readonly PrintedFigure[]
  readonly judge: Judge
}

/** More than this many choices over all dimensions are not held against the printed rows. */
const MOST_CHOICES = 4_000
/** Classes of a dimension that are looked at although another gives more of its means. */
const NEAREST = 3

/**
 * Combines the dimensions, under every way to say who counts and every assignment of the readings that dimensions share. Of each
 * dimension go on those classes that give all its means, and the nearest; `complete` where none of the former was left out.
 */
export function groupFits(
  search: GroupSearch,
  mostChoices = MOST_CHOICES,
): { readonly found: FoundFigures[]; readonly complete: boolean } {
  const { space, headcounts, dimensions, membership } = search
  const found = createFound()
  const shared = combinations(space, sharedReadings(dimensions))
  const atMost = mostChoices / (headcounts.length * shared.length * 2)
  let complete = true
  for (const headcount of headcounts) {
    const heads = headsOf(headcount, membership)
    const classes = dimensions.map(({ all }) => groupClasses(all, headcount, membership))
    for (const assignment of shared) {
      const agreeing = dimensions.map(({ readings }, d) => agreeingWith(assignment, readings, classes[d] ?? []))
      const ways = new Map<string, GroupWay>()
      for (const means of ['halfUp', 'truncated'] as const) {
        const ranked = dimensions.map(({ id }, d) => rankedClasses(agreeing[d] ?? [], id, heads, means, search))
        const chosen = cut(ranked, atMost)
        complete &&= chosen.complete
        for (const each of product(chosen.lists)) {
          const ours = { heads, sums: sumsOf(dimensions, each) }
          // Either printing may choose the same classes, which are one way.
          const key = JSON.stringify(ours)
          if (ways.has(key)) continue
          const way = wayOf(space, headcount, each)
          ways.set(key, way)
          found.add(key, ours, way)
        }
      }
    }
  }
  return { found: found.all(), complete }
}

function sumsOf(dimensions: readonly GroupDimension[], classes: readonly GroupClass[]): OurFigures['sums'] {
  return Object.fromEntries(dimensions.map(({ id }, d) => [id, (classes[d] as GroupClass).sums]))
}

/** Collects ways by the figures that they give. */
function createFound() {
  const found = new Map<string, { readonly ours: OurFigures; readonly ways: GroupWay[] }>()
  return {
    add(key: string, ours: OurFigures, way: GroupWay): void {
      const one = found.get(key) ?? { ours, ways: [] }
      found.set(key, one)
      one.ways.push(way)
    },
    all: (): FoundFigures[] => [...found.values()],
  }
}

function agreeingWith(shared: Assignment, readings: readonly string[], classes: readonly GroupClass[]): GroupClass[] {
  const own = Object.fromEntries(Object.entries(shared).filter(([id]) => readings.includes(id)))
  return classes
    .map(({ sums, members }) => ({ sums, members: members.filter((each) => isPartOf(own, each.assignment)) }))
    .filter(({ members }) => members.length > 0)
}

/** The classes of one dimension, the nearest first, and how many of them give all its printed means. */
interface Ranked {
  readonly classes: readonly GroupClass[]
  readonly full: number
}

function rankedClasses(
  classes: readonly GroupClass[],
  id: string,
  heads: readonly number[],
  means: GroupPrinting['means'],
  { printed, space, judge }: GroupSearch,
): Ranked {
  const own = printed.filter(({ field, held }) => held && field === id)
  const near = (sums: readonly number[]) =>
    nearness(judge(own, { heads, sums: { [id]: sums } }, { means, index: 'exact' }))
  const ranked = classes
    .map((of) => ({ of, ...near(of.sums), fewest: fewestOf(space, of) }))
    .sort((a, b) => byNearness(a, b) || a.fewest - b.fewest)
  return {
    classes: ranked.map(({ of }) => of),
    full: ranked.filter(({ explained }) => explained === own.length).length,
  }
}

function fewestOf(space: SearchSpace, { members }: GroupClass): number {
  return members.reduce(
    (least, { assignment }) => Math.min(least, departures(space, assignment)),
    Number.POSITIVE_INFINITY,
  )
}

/** Shortens the longest list until no more choices are left than can be looked at. */
function cut(ranked: readonly Ranked[], atMost: number) {
  const lengths = ranked.map(({ classes, full }) => Math.min(classes.length, Math.max(full, NEAREST)))
  while (lengths.reduce((all, each) => all * each, 1) > atMost && lengths.some((each) => each > 1)) {
    lengths[lengths.indexOf(Math.max(...lengths))] = Math.max(...lengths) - 1
  }
  return {
    lists: ranked.map(({ classes }, d) => classes.slice(0, lengths[d])),
    complete: ranked.every(({ full }, d) => full <= (lengths[d] as number)),
  }
}

function wayOf(space: SearchSpace, { assignments }: Headcount, classes: readonly GroupClass[]): GroupWay {
  const members = classes.map((each) => each.members)
  const fewest = [
    leastOf(space, assignments),
    ...members.map((each) =>
      leastOf(
        space,
        each.map(({ assignment }) => assignment),
      ),
    ),
  ]
  const assignment = Object.assign({}, ...fewest)
  return {
    assignment,
    departures: departures(space, assignment),
    method: idUnder(space, assignment),
    assignments: [...assignments, ...members.flat().map((each) => each.assignment)],
    members,
    count: members.reduce((ways, { length }) => ways * length, assignments.length),
  }
}

function leastOf(space: SearchSpace, assignments: readonly Assignment[]): Assignment {
  const [first = {}, ...others] = assignments
  return others.reduce((least, each) => (departures(space, each) < departures(space, least) ? each : least), first)
}
