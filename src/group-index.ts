import { methodOf } from './argument'
import { assertSummary } from './assert-summary'
import { categoryAt } from './category-at'
import type { Scorable } from './edition'
import { deepFreeze } from './freeze'
import type { Method } from './method'
import { exactMean, meanOfUnits, toUnits } from './points'
import { emptyTally } from './summarize'
import type { Summary } from './summary'

/** The index of a group: the one shape that every generation of the method shares. */
export interface GroupIndex {
  /** Id of the method. */
  readonly method: string
  /** Number of persons measured. */
  readonly count: number
  /** Mean index, not rounded: print it with {@link round}. */
  readonly index: number
  /** The same as an exact fraction in lowest terms, for whoever checks or subtracts: `265/3`, or `88` for a whole number. */
  readonly exact: string
  /** The parts that the index is the sum of, in the order of the tables. */
  readonly parts: readonly GroupPart[]
  /** Category of the mean, or `null` where a method has none. */
  readonly category: string | null
  /** `true` where the mean lies between two printed ranges (80.4), so that the category rests on a reading. */
  readonly betweenRanges: boolean
  /** Ids of the readings under which this very mean falls into another category. */
  readonly categoryReadings: readonly string[]
  /**
   * What index and category can still become when all that is not known is filled in. As for one person, `index` may lie below.
   */
  readonly range: GroupRange
}

/** The lowest and highest that a group's index can still become. */
export interface GroupRange {
  /** Lowest and highest index. */
  readonly index: readonly [lowest: number, highest: number]
  /** Categories of the two; `null` where a method has none. */
  readonly category: readonly [lowest: string | null, highest: string | null]
}

/** One part of a group's index. */
export interface GroupPart {
  /** Id of the part: a dimension, or a component of the index of 2016-2017. */
  readonly id: string
  /** Points that it gives the index, not rounded: the group's mean. */
  readonly points: number
  /** The same as an exact fraction in lowest terms; those of all parts add up to the group's. */
  readonly exact: string
  /** Most points that this part can have. */
  readonly max: number
  /** The points as a share of their maximum, 0–100, not rounded. */
  readonly percent: number
}

/**
 * The index of a group: the mean of the persons measured, and of each dimension.
 *
 * @param summary - the group
 * @param options - the method of the summary
 * @returns `null` for a group of nobody: there is no mean, and 0 would look like one
 * @throws {@link IppError} `method-mismatch`, `invalid-argument`
 *
 * @example
 * ```ts
 * import { createMethod, groupIndex, ipAsn2019, round, scoreAnswers, summarize } from 'ipp-asn'
 *
 * const method = createMethod(ipAsn2019)
 * const scores = (['S1', 'S2', 'S2'] as const).map((pendidikan) =>
 *   scoreAnswers({ kelompok: 'pelaksana', pendidikan, teknis: true, seminar: true, kinerja: 'baik', disiplin: 'tidak-pernah' }, { method }),
 * )
 * const group = groupIndex(summarize(scores, { method }), { method })
 * if (group) console.log(round(group.index), group.category, group.betweenRanges) // 88.33 'tinggi' false
 * ```
 */
export function groupIndex<A extends Scorable>(
  summary: Summary,
  options: { readonly method: Method<A> },
): GroupIndex | null {
  const method = methodOf(options)
  assertSummary(summary, emptyTally(method))
  const { count, sums, range } = summary
  if (count === 0) return null
  const total = Object.values(sums).reduce((sum, units) => sum + units, 0)
  const { category, between, readings } = categoryAt(method.categories, total, count)
  const categoryOf = (sum: number) => categoryAt(method.categories, sum, count).category
  return deepFreeze({
    method: method.id,
    count,
    index: meanOfUnits(total, count),
    exact: exactMean(total, count),
    parts: Object.entries(method.dimensions).map(([id, max]) => part(id, max, sums[id] as number, count)),
    category,
    betweenRanges: between,
    categoryReadings: readings,
    range: {
      index: [meanOfUnits(range[0], count), meanOfUnits(range[1], count)],
      category: [categoryOf(range[0]), categoryOf(range[1])],
    },
  })
}

function part(id: string, max: number, sum: number, count: number): GroupPart {
  return {
    id,
    points: meanOfUnits(sum, count),
    exact: exactMean(sum, count),
    max,
    percent: (100 * sum) / (toUnits(max) * count),
  }
}
