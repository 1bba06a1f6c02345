import { createMethod } from '../../create-method'
import { absentOr, aSequence, demand } from '../../demand'
import type { Edition, ReadingChoices, Scorable } from '../../edition'
import type { Moment } from '../../evidence/look'
import { deepFreeze } from '../../freeze'
import type { Period } from '../../observation'
import { momentOf } from '../../observe'
import { toUnits } from '../../points'
import { type CombinedFit, combineFits, type Searched } from './combine-fits'
import { crossTables } from './cross-tables'
import { discriminating } from './discriminating'
import { dimensionFit } from './fit'
import { type FitClass, fitClasses, NOT_GIVEN, type Variant } from './fit-classes'
import type { OfficialNumbers, ReconcileRow } from './reconcile-row'
import type { CrossTable, DimensionReconciliation, OverallResidue, Reconciliation } from './reconciliation'
import { residueOf } from './residue'
import { answersOf, type Combination, searchDimension } from './search-dimension'
import { methodUnder, type SearchSpace, searchSpace } from './search-space'
import { type SortedRows, sortRows } from './sort-rows'

/** How {@link reconcile} goes about it. */
export interface ReconcileOptions<R> extends Period {
  /** The edition. */
  readonly edition: Edition<Scorable, R>
  /** Choices that are certain: they are not varied. Points and lists of the caller's own can be given only here. */
  readonly readings?: R
  /** Ids of the readings to vary. Default: every one that `readings` does not fix and that bears on points or answers. */
  readonly vary?: readonly string[]
}

/** One dimension while it is held against the official numbers. */
interface Dimension extends Searched {
  readonly id: string
  readonly all: readonly Combination[]
  readonly official: Int32Array
  readonly rows: number
}

const MOST_FITS = 10

/**
 * Finds which readings and which rounding make official numbers of persons out of their records: the fits, fewest departures from the
 * defaults first, with the share of rows explained; what the best leaves; which rows would settle what is left; and our answers against
 * the official points, so that a table that was never published can be read off an agency's own export.
 *
 * It looks dimension by dimension at every combination of the readings that bear on it, so nothing is missed there. Over all dimensions
 * together it combines the best five of each: what explains everything is among them; where nothing does, a better mix could escape it.
 *
 * @param rows - persons with their official numbers. A person whom the readings leave out is held against them all the same: that the
 * numbers are there says that he or she was measured
 * @param options - the edition, the period, what is certain and what is varied
 * @throws `IppError` `unknown-reading`, `unknown-option`, `unchecked-edition`, `invalid-period`, `no-evidence-rules`,
 * `too-many-combinations` where more than 4,096 would have to be tried for one dimension
 *
 * @example
 * ```ts
 * import { ipAsn2019 } from 'ipp-asn'
 * import { reconcile } from 'ipp-asn/verify'
 *
 * const record = { posts: [{ jenjang: 'pelaksana' }], trainings: [{ kind: 'seminar', date: '2022-08-17' }] } as const
 * const official = { dimensions: { kompetensi: 0 } }
 * const { dimensions } = reconcile([{ person: { id: 'p-1', ...record }, official }], { edition: ipAsn2019, year: 2023 })
 * const [best] = dimensions.kompetensi?.fits ?? []
 * console.log(best?.share, best?.readings) // 1 { seminarWindow: 'oneYear' }
 * ```
 */
export function reconcile<R>(rows: Iterable<ReconcileRow>, options: ReconcileOptions<R>): Reconciliation {
  demand(options, { readings: absentOr({}), vary: absentOr(['']) }, '{ edition, year, asOf, readings, vary }')
  demand(rows, aSequence, 'rows: a list, or what else can be walked through')
  const { year, asOf, vary } = options
  const edition = options.edition as unknown as Edition
  const readings = (options.readings ?? {}) as ReadingChoices
  const moment = momentOf({ method: createMethod(edition, readings), year, asOf })
  const space = searchSpace(edition, readings, vary)
  const sorted = sortRows(rows, moment)
  const dimensions = Object.keys(moment.method.dimensions).map((id) => searched(space, moment, id, sorted))
  const given = dimensions.filter((each) => each.rows > 0)
  const used = [...sorted.official.keys()].filter((i) => sorted.official[i] !== null)
  const totals = sumsRight(given, sorted, used, dimensions.length)
  const combined = combineFits(space, given, totals, used)
  const [best] = combined
  return deepFreeze<Reconciliation>({
    year,
    asOf: moment.asOf,
    varied: Object.keys(space.options).filter((id) => dimensions.some((each) => each.readings.includes(id))),
    rows: sorted.counts,
    rejected: sorted.rejected,
    dimensions: Object.fromEntries(dimensions.map((each) => [each.id, told(space, each, sorted)])),
    fits: combined.map(({ fit }) => fit),
    residue: best ? overallResidue(best, given, totals, sorted, used) : null,
    tables: given.flatMap((each) => tablesOf(space, each)),
  })
}

function searched(space: SearchSpace, moment: Moment, id: string, { persons, official }: SortedRows): Dimension {
  const all = searchDimension(space, moment, id, persons)
  const points = Int32Array.from(official, (numbers) => unitsOf(numbers?.dimensions[id]))
  const rows = points.reduce((sum, units) => sum + Number(units !== NOT_GIVEN), 0)
  const readings = Object.keys(all[0]?.assignment ?? {})
  return { id, all, official: points, rows, readings, classes: rows > 0 ? fitClasses(space, all, points) : [] }
}

function unitsOf(points: number | null | undefined): number {
  return points === null || points === undefined ? NOT_GIVEN : toUnits(points)
}

function told(space: SearchSpace, dimension: Dimension, { positions }: SortedRows): DimensionReconciliation {
  const { rows, readings, classes, official } = dimension
  const [best] = classes
  return {
    rows,
    readings,
    fits: classes.slice(0, MOST_FITS).map((each) => dimensionFit(space, each, rows)),
    residue: best ? residueOf(differing(best, official, positions)) : null,
    discriminating: discriminating(space, classes, official, positions),
  }
}

function differing({ members, fits }: FitClass, official: Int32Array, positions: readonly number[]) {
  const units = members[0]?.units ?? []
  return [...fits.keys()]
    .filter((i) => !fits[i])
    .map((i) => ({ row: positions[i] as number, units: (official[i] as number) - (units[i] as number) }))
}

/** By person, 1 unless the official total is not the sum of the official points, all of which are given. */
function sumsRight(
  given: readonly Dimension[],
  { official }: SortedRows,
  used: readonly number[],
  dimensions: number,
): Uint8Array {
  return Uint8Array.from(used, (i) => {
    const total = unitsOf((official[i] as OfficialNumbers).index)
    const points = given.map((each) => each.official[i] as number)
    if (total === NOT_GIVEN || points.length < dimensions || points.includes(NOT_GIVEN)) return 1
    return Number(points.reduce((sum, each) => sum + each, 0) === total)
  })
}

/** The rows that the best combination leaves, and in which figures: points of a dimension, or a total that is not the sum of its own. */
function overallResidue(
  { classes }: CombinedFit,
  given: readonly Dimension[],
  totals: Uint8Array,
  { positions, official }: SortedRows,
  used: readonly number[],
): OverallResidue | null {
  const figures: Record<string, number> = {}
  const differing = used.flatMap((i, at) => {
    const points = given.flatMap((each, d) => {
      const { fits, members } = classes[d] as FitClass
      return fits[i] ? [] : [[each.id, (each.official[i] as number) - (members[0]?.units[i] as number)] as const]
    })
    const theirs = given.reduce((sum, each) => sum + (each.official[i] as number), 0)
    const total = unitsOf((official[i] as OfficialNumbers).index)
    const all = totals[at] ? points : [...points, ['index', total - theirs] as const]
    for (const [id] of all) figures[id] = (figures[id] ?? 0) + 1
    const [first, ...others] = all.map(([, units]) => units)
    if (first === undefined) return []
    const largest = others.reduce((most, units) => (Math.abs(units) > Math.abs(most) ? units : most), first)
    return [{ row: positions[i] as number, units: largest }]
  })
  const residue = residueOf(differing)
  return residue && { ...residue, figures }
}

/** Under the first fit of the dimension itself: another dimension, with a table of its own, must not choose the readings here. */
function tablesOf(space: SearchSpace, { id, classes, official }: Dimension): CrossTable[] {
  const { combination, rounding } = (classes[0] as FitClass).members[0] as Variant
  const given = [...official.keys()].filter((i) => official[i] !== NOT_GIVEN)
  const rows = given.map((i) => ({ set: answersOf(combination, i), official: official[i] as number }))
  return crossTables(id, methodUnder(space, combination.assignment), rounding, rows)
}
