import { createMethod } from '../../create-method'
import { absentOr, aSequence, demand, demandOptions } from '../../demand'
import type { Edition, ReadingChoices, Scorable } from '../../edition'
import type { Moment } from '../../evidence/look'
import { deepFreeze } from '../../freeze'
import type { Period } from '../../observation'
import { momentOf } from '../../observe'
import type { Part, Searched } from './agreeing-parts'
import { combineFits } from './combine-fits'
import { crossTables } from './cross-tables'
import { discriminating } from './discriminating'
import { dimensionFit } from './fit'
import { type FitClass, fitClasses, NOT_GIVEN, type Variant } from './fit-classes'
import { heldTotals } from './held-totals'
import { officialUnits } from './official-units'
import { overallResidue } from './overall-residue'
import type { ReconcileRow } from './reconcile-row'
import type { CrossTable, DimensionReconciliation, Reconciliation } from './reconciliation'
import { differences, residueOf } from './residue'
import { answersOf, searchDimension } from './search-dimension'
import type { Placed } from './search-indicator'
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

/** The options, and what those look like that are not held to anything else. */
export const reconcileOptions = ['edition', 'year', 'asOf', 'readings', 'vary'] as const
export const reconcileLike = { readings: /* @__PURE__ */ absentOr({}), vary: /* @__PURE__ */ absentOr(['']) }

/** One dimension while it is held against the official numbers. */
interface Dimension extends Searched {
  readonly id: string
  readonly rows: number
}

const MOST_FITS = 10

/**
 * Finds which readings and which rounding make official numbers of persons out of their records: the fits, fewest departures from the
 * defaults first, with the share of rows explained; what the best leaves; which rows would settle what is left; and our answers against
 * the official points, so that a table that was never published can be read off an agency's own export.
 *
 * It looks dimension by dimension at every combination of the readings that bear on it, so nothing is missed there. Over all dimensions
 * together it combines the best five of each, and whatever else totals could still make the best; `complete` says that none better was left out.
 * A total that stands for one missing dimension is held against that; one that stands for more, against all dimensions together.
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
  demandOptions(options, reconcileLike, reconcileOptions)
  demand(rows, aSequence, 'rows: a list, or what else can be walked through')
  const { year, asOf, vary } = options
  const edition = options.edition as unknown as Edition
  const readings = (options.readings ?? {}) as ReadingChoices
  const moment = momentOf({ method: createMethod(edition, readings), year, asOf })
  return deepFreeze(reconciliation(searchSpace(edition, readings, vary), moment, sortRows(rows, moment)))
}

function reconciliation(space: SearchSpace, moment: Moment, sorted: SortedRows): Reconciliation {
  const ids = Object.keys(moment.method.dimensions)
  const official = officialUnits(sorted.official, ids)
  const dimensions = ids.map((id) => searched(space, moment, id, sorted.persons, official.points[id] as Int32Array))
  const totals = heldTotals(official.rest)
  const combining = dimensions.filter(({ rows }) => rows > 0 || totals.persons.length > 0)
  const isSound = (numbers: unknown, i: number) => Number(numbers !== null && official.contradiction[i] === 0)
  const held = { totals, used: sorted.counts.used, sound: Uint8Array.from(sorted.official, isSound) }
  const { fits, complete } = combineFits(space, combining, held)
  const [best] = fits
  return {
    year: moment.year,
    asOf: moment.asOf,
    varied: Object.keys(space.options).filter((id) => dimensions.some((each) => each.readings.includes(id))),
    rows: sorted.counts,
    rejected: sorted.rejected,
    dimensions: Object.fromEntries(
      dimensions.map((each) => {
        const left = leftOf(each, best?.parts[combining.indexOf(each)] ?? [])
        return [each.id, told(space, each, official.derived[each.id] as number, left, sorted.positions)]
      }),
    ),
    totals: totals.persons.length,
    fits: fits.map(({ fit }) => fit),
    complete,
    residue: best ? overallResidue(best, combining, totals, official, sorted.positions) : null,
    tables: dimensions.flatMap((each) => tablesOf(space, each)),
  }
}

function searched(
  space: SearchSpace,
  moment: Moment,
  id: string,
  persons: readonly Placed[],
  official: Int32Array,
): Dimension {
  const all = searchDimension(space, moment, id, persons)
  const rows = official.filter((units) => units !== NOT_GIVEN).length
  const readings = Object.keys(all[0]?.assignment ?? {})
  return { id, official, rows, readings, classes: fitClasses(space, all, official) }
}

/** What is still to be told apart in a dimension: what explains as many rows as the best does, or what totals leave where it has no rows. */
function leftOf({ rows, classes }: Dimension, parts: readonly Part[]): readonly Variant[] {
  if (rows === 0) return [...new Set(parts.flatMap(({ members }) => members))]
  return classes.filter(({ explained }) => explained === classes[0]?.explained).flatMap(({ members }) => members)
}

function told(
  space: SearchSpace,
  { rows, readings, classes, official }: Dimension,
  derived: number,
  left: readonly Variant[],
  positions: readonly number[],
): DimensionReconciliation {
  const [best] = rows > 0 ? classes : []
  return {
    rows,
    derived,
    readings,
    fits: best ? classes.slice(0, MOST_FITS).map((each) => dimensionFit(space, each, rows)) : [],
    residue: best ? residueOf(differing(best, official, positions)) : null,
    discriminating: discriminating(space, left, official, positions),
  }
}

function differing({ members }: FitClass, official: Int32Array, positions: readonly number[]) {
  const apart = differences(official, members[0]?.units ?? official)
  return positions.map((row, i) => ({ row, units: apart[i] as number })).filter(({ units }) => units !== 0)
}

/** Under the first fit of the dimension itself: another dimension, with a table of its own, must not choose the readings here. */
function tablesOf(space: SearchSpace, { id, classes, official }: Dimension): CrossTable[] {
  const { combination, rounding } = (classes[0] as FitClass).members[0] as Variant
  const given = [...official.keys()].filter((i) => official[i] !== NOT_GIVEN)
  const rows = given.map((i) => ({ set: answersOf(combination, i), official: official[i] as number }))
  return crossTables(id, methodUnder(space, combination.assignment), rounding, rows)
}
