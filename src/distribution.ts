import { assertAnySummary } from './assert-summary'
import { deepFreeze } from './freeze'
import type { Summary } from './summary'

/** How many persons of a group fall into one category. */
export interface CategoryCount {
  /** Id of the category. */
  readonly category: string
  /** Number of persons. */
  readonly count: number
  /** Share of the persons measured, 0–100, not rounded; `null` for a group of nobody. */
  readonly percent: number | null
}

/**
 * The persons of a group per category, from the highest category to the lowest.
 *
 * @param summary - the group
 * @throws {@link IppError} `invalid-argument`
 *
 * @example
 * ```ts
 * import { createMethod, distribution, ipAsn2019, scoreAnswers, summarize } from 'ipp-asn'
 *
 * const method = createMethod(ipAsn2019)
 * const scores = [scoreAnswers({ kelompok: 'pelaksana', pendidikan: 'S1' }, { method })]
 * const [highest] = distribution(summarize(scores, { method }))
 * console.log(highest) // { category: 'sangat-tinggi', count: 0, percent: 0 }
 * ```
 */
export function distribution(summary: Summary): readonly CategoryCount[] {
  assertAnySummary(summary)
  const { categories, count: all } = summary
  const counts = Object.entries(categories).reverse()
  return deepFreeze(
    counts.map(([category, count]) => ({ category, count, percent: all === 0 ? null : (100 * count) / all })),
  )
}
