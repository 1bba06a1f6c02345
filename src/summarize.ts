import { methodOf, sequence } from './argument'
import { demand } from './demand'
import { deepFreeze } from './freeze'
import { IppError } from './ipp-error'
import type { AnyMethod } from './method'
import { toUnits } from './points'
import type { Score } from './score'
import type { Summary } from './summary'

/** A summary under way. */
export interface GrowingSummary {
  method: string
  count: number
  incomplete: number
  sums: Record<string, number>
  range: [number, number]
  categories: Record<string, number>
}

/**
 * Adds scores up.
 *
 * @param scores - scores of one method, in any order; none at all gives the empty summary
 * @param options - the method
 * @throws {@link IppError} `method-mismatch` if a score comes from another method; `invalid-argument`
 *
 * @example
 * ```ts
 * import { createMethod, ipAsn2019, scoreAnswers, summarize } from 'ipp-asn'
 *
 * const method = createMethod(ipAsn2019)
 * const scores = [scoreAnswers({ kelompok: 'pelaksana', pendidikan: 'S1', kinerja: 'baik' }, { method })]
 * console.log(summarize(scores, { method }).count) // 1
 * ```
 */
export function summarize(scores: Iterable<Score>, options: { readonly method: AnyMethod }): Summary {
  const tally = emptyTally(methodOf(options))
  const isCategory = (value: unknown) => typeof value === 'string' && Object.hasOwn(tally.categories, value)
  for (const score of sequence(scores, 'scores')) {
    demand(score, { ...SCORE, dimensions: tally.sums, category: isCategory }, 'scores: what scoreAnswers returned')
    tallyScore(tally, score)
  }
  return deepFreeze(tally)
}

const SCORE = { method: '', missing: [''], range: { index: [0, 0] } }

/** The summary of nobody, to be grown. */
export function emptyTally({ id, dimensions, categories }: AnyMethod): GrowingSummary {
  return {
    method: id,
    count: 0,
    incomplete: 0,
    sums: Object.fromEntries(Object.keys(dimensions).map((dimension) => [dimension, 0])),
    range: [0, 0],
    categories: Object.fromEntries(categories.bands.map(({ category }) => [category, 0])),
  }
}

/** Adds one score. */
export function tallyScore(tally: GrowingSummary, score: Score): void {
  assertMethod(tally.method, score.method)
  tally.count += 1
  if (score.missing.length > 0) tally.incomplete += 1
  for (const dimension in tally.sums) {
    tally.sums[dimension] = (tally.sums[dimension] as number) + toUnits(score.dimensions[dimension] as number)
  }
  tally.range[0] += toUnits(score.range.index[0])
  tally.range[1] += toUnits(score.range.index[1])
  tally.categories[score.category] = (tally.categories[score.category] as number) + 1
}

/** Results of different methods never meet. */
export function assertMethod(expected: string, found: string): void {
  if (expected !== found) throw new IppError('method-mismatch', `${expected} does not go with ${found}`)
}
