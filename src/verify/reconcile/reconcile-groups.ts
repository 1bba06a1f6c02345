import { createMethod } from '../../create-method'
import { absentOr, aSequence, demand, demandOptions } from '../../demand'
import type { Edition, ReadingChoices } from '../../edition'
import type { Moment } from '../../evidence/look'
import { toNumber, toText } from '../../fraction'
import { deepFreeze } from '../../freeze'
import { momentOf } from '../../observe'
import { auditPublished } from '../../published/audit-published'
import { assertPublished, type PublishedRow } from '../../published/published-row'
import { textOrder } from '../../text-order'
import { tellingApart } from './discriminating'
import { choicesTold, openReadings } from './fit'
import { idUnder } from './fit-classes'
import {
  byNearness,
  createJudge,
  type JudgedFigure,
  type Nearness,
  nearness,
  type PrintedFigure,
  printedFigures,
} from './group-figures'
import { type FoundFigures, type GroupSearch, type GroupWay, groupFits } from './group-fits'
import type { AskFor, GroupFit, GroupPrinting, GroupReconciliation, ReconcileGroup } from './group-reconciliation'
import { headcounts } from './headcounts'
import { type ReconcileOptions, reconcileLike, reconcileOptions } from './reconcile'
import { searchDimension } from './search-dimension'
import { departures, type SearchSpace, searchSpace } from './search-space'
import { type SortedGroups, sortGroups } from './sort-groups'

/** How {@link reconcileGroups} goes about it. */
export interface ReconcileGroupsOptions<R> extends ReconcileOptions<R> {
  /** The printed row of all the groups together, if there is one. */
  readonly whole?: PublishedRow
}

const PRINTINGS: readonly GroupPrinting[] = [
  { means: 'halfUp', index: 'exact' },
  { means: 'halfUp', index: 'sumOfPrinted' },
  { means: 'truncated', index: 'exact' },
  { means: 'truncated', index: 'sumOfPrinted' },
]
const MOST_FITS = 10
const MOST_ROWS = 10

/**
 * Finds which readings, and which rounding of the means, make published rows of groups out of the records of these groups: the fits,
 * fewest departures from the defaults first; where none gives every figure, the nearest, with every figure beside ours; and whose
 * official numbers to ask for, to tell apart what is left.
 *
 * First the printed rows are held against each other. Where just one figure can be the wrong one, it is not held against the records.
 *
 * @param groups - the records and the printed row of each group; groups share nobody
 * @param options - as `reconcile` takes them, and the printed row of all groups together
 * @throws `IppError` `invalid-row` for a row that `checkPublishedRow` rejects, or no group at all; else as {@link reconcile}
 *
 * @example
 * ```ts
 * import { ipAsn2019 } from 'ipp-asn'
 * import { reconcileGroups } from 'ipp-asn/verify'
 *
 * const person = (id: string, date: string) =>
 *   ({ id, posts: [{ jenjang: 'pelaksana' }], trainings: [{ kind: 'seminar', date }] }) as const
 * const persons = [person('p-1', '2022-08-17'), person('p-2', '2023-05-02'), person('p-3', '2023-11-20')]
 * // Two of three have 17.5: 35 / 3 is printed as 11.67.
 * const published = { count: 3, means: { kompetensi: 11.67 } }
 * const { fits } = reconcileGroups([{ persons, published }], { edition: ipAsn2019, year: 2023 })
 * console.log(fits[0]?.share, fits[0]?.readings) // 1 { seminarWindow: 'oneYear' }
 * console.log(fits[0]?.figures[1]?.exact) // '35/3'
 * ```
 */
export function reconcileGroups<R>(
  groups: readonly ReconcileGroup[],
  options: ReconcileGroupsOptions<R>,
): GroupReconciliation {
  demandOptions(options, { ...reconcileLike, whole: absentOr({}) }, [...reconcileOptions, 'whole'])
  demand(groups, [{ persons: aSequence, published: {} }], 'groups: of each persons and published')
  const { year, asOf, vary, whole } = options
  const edition = options.edition as unknown as Edition
  const readings = (options.readings ?? {}) as ReadingChoices
  const method = createMethod(edition, readings)
  const moment = momentOf({ method, year, asOf })
  const space = searchSpace(edition, readings, vary)
  const rows = groups.map(({ published }) => published)
  // Before the audit, which would name the places of a list that the caller never gave.
  assertPublished(rows, method, (i) => ['groups', i, 'published'])
  const { suspects } = auditPublished(rows, { method, ...(whole && { whole }) })
  const [onlySuspect] = suspects.length === 1 ? suspects : []
  const printed = printedFigures(whole ? [...rows, whole] : rows, Object.keys(method.dimensions), onlySuspect)
  const sorted = sortGroups(groups, moment)
  const search = groupSearch(space, moment, sorted, printed, !!whole)
  return deepFreeze(reconciliation(search, moment, sorted, suspects))
}

function groupSearch(
  space: SearchSpace,
  moment: Moment,
  { persons, places, counts }: SortedGroups,
  printed: readonly PrintedFigure[],
  hasWhole: boolean,
): GroupSearch {
  const isPrinted = (id: string) => printed.some(({ field }) => field === id || field === 'index')
  const dimensions = Object.keys(moment.method.dimensions).filter(isPrinted)
  return {
    space,
    headcounts: headcounts(space, persons, moment.year),
    dimensions: dimensions.map((id) => {
      const all = searchDimension(space, moment, id, persons)
      return { id, all, readings: Object.keys(all[0]?.assignment ?? {}) }
    }),
    membership: { groupOf: places.map(({ group }) => group), groups: counts.length, hasWhole },
    printed,
    judge: createJudge(),
  }
}

function reconciliation(
  search: GroupSearch,
  { year, asOf }: Moment,
  sorted: SortedGroups,
  suspects: GroupReconciliation['suspects'],
): GroupReconciliation {
  const { found, complete } = groupFits(search)
  const ranked = found.map((each) => rankedFigures(each, search)).sort(byRank)
  const bearing = bearingReadings(search)
  return {
    year,
    asOf,
    varied: Object.keys(search.space.options).filter((id) => bearing.has(id)),
    groups: sorted.counts,
    rejected: sorted.rejected,
    suspects,
    figures: search.printed.filter(({ held }) => held).length,
    fits: ranked.slice(0, MOST_FITS).map((each) => told(each, search)),
    complete,
    ask: askFor(ranked, search, sorted),
  }
}

/** The readings that may bear on points or on who counts. */
function bearingReadings({ dimensions, headcounts }: GroupSearch): Set<string> {
  const ofHeads = headcounts.flatMap(({ assignments }) => assignments.flatMap(Object.keys))
  return new Set([...dimensions.flatMap(({ readings }) => readings), ...ofHeads])
}

/** Exact figures under the printing that brings them nearest, with the best of their ways first. */
interface RankedFigures extends Nearness {
  readonly figures: readonly JudgedFigure[]
  readonly printings: readonly GroupPrinting[]
  readonly ways: readonly GroupWay[]
}

function rankedFigures({ ours, ways }: FoundFigures, { printed, judge }: GroupSearch): RankedFigures {
  const under = PRINTINGS.map((printing) => {
    const figures = judge(printed, ours, printing)
    return { printing, figures, ...nearness(figures), fitting: figures.map(({ fits }) => Number(fits)).join('') }
  })
  const [best] = under.toSorted(byNearness) as [(typeof under)[number]]
  return {
    ...best,
    printings: [best, ...under.filter((each) => each !== best && each.fitting === best.fitting)].map(
      (each) => each.printing,
    ),
    ways: ways.toSorted(byFewest),
  }
}

function byFewest(a: GroupWay, b: GroupWay): number {
  return a.departures - b.departures || textOrder(a.method, b.method)
}

function byRank(a: RankedFigures, b: RankedFigures): number {
  const [first, second] = [a.ways[0] as GroupWay, b.ways[0] as GroupWay]
  const place = ({ printings: [printing] }: RankedFigures) => PRINTINGS.indexOf(printing as GroupPrinting)
  return byNearness(a, b) || first.departures - second.departures || place(a) - place(b) || byFewest(first, second)
}

function told({ figures, printings, ways, explained }: RankedFigures, { space, printed }: GroupSearch): GroupFit {
  const { assignment, departures, method } = ways[0] as GroupWay
  const held = printed.filter((each) => each.held).length
  return {
    method,
    readings: choicesTold(space, assignment),
    printings,
    departures,
    explained,
    share: explained / held,
    equivalents: ways.reduce((sum, { count }) => sum + count, 0),
    open: openReadings(ways.flatMap(({ assignments }) => assignments)),
    figures: figures.map(({ row, field, printed, exact, fits, held }) => ({
      row,
      field,
      printed,
      ours: exact && toNumber(exact),
      exact: exact && toText(exact),
      fits,
      held,
    })),
  }
}

/** Persons of whom the combinations that explain equally many figures, equally near, say different things. */
function askFor(ranked: readonly RankedFigures[], search: GroupSearch, { places }: SortedGroups): AskFor[] {
  const { space, dimensions } = search
  const left = ranked.filter((each) => byNearness(each, ranked[0] as RankedFigures) === 0).flatMap(({ ways }) => ways)
  return dimensions.flatMap(({ id }, d) => {
    const members = [...new Set(left.flatMap((way) => way.members[d] ?? []))]
    const variants = members.map((combination) => ({
      combination,
      units: combination.units,
      rounding: 'exact' as const,
      departures: departures(space, combination.assignment),
      method: idUnder(space, combination.assignment),
    }))
    return tellingApart(space, variants, places.length)
      .slice(0, MOST_ROWS)
      .map(({ i, says }) => ({ dimension: id, ...(places[i] as SortedGroups['places'][number]), says }))
  })
}
