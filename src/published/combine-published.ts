import { methodOf } from '../argument'
import { categoryAt } from '../category-at'
import { deepFreeze } from '../freeze'
import type { AnyMethod } from '../method'
import { meanOfUnits, toUnits } from '../points'
import { assertPublished, maximumOf, type PublishedRow, type Span, spanOf, type UnitSpan } from './published-row'

/** A mean computed from printed ones, and the span that their rounding leaves it. */
export interface PublishedMean {
  /** Mean of the printed figures, weighted by heads; not rounded. */
  readonly value: number
  /** Where the exact mean lies, if every figure was rounded half up. */
  readonly span: Span
}

/** Several published rows taken together. */
export interface CombinedPublished {
  /** Number of persons in all rows. */
  readonly count: number
  /** Per dimension; `null` where a row does not print it. */
  readonly means: Readonly<Record<string, PublishedMean | null>>
  /** `null` where a row does not print it. */
  readonly index: PublishedMean | null
  /** Category of `index.value`, or `null` without one. */
  readonly category: string | null
  /** `true` where the whole span of the index falls into that category. */
  readonly categoryCertain: boolean
}

/**
 * The row of several groups together, from the printed row of each: means weighted by heads.
 *
 * @param rows - rows of groups that share nobody, at least one
 * @param options - the method
 * @throws `IppError` `invalid-row` for rows that {@link checkPublishedRow} rejects, or for none
 *
 * @example
 * ```ts
 * import { createMethod, ipAsn2019, round } from 'ipp-asn'
 * import { combinePublished } from 'ipp-asn/published'
 *
 * const method = createMethod(ipAsn2019)
 * const pns = { count: 3252, means: { kualifikasi: 21.19, kinerja: 25.75, disiplin: 5 }, index: 78.41 }
 * const pppk = { count: 171, means: { kualifikasi: 24.82, kinerja: 25.15, disiplin: 5 }, index: 75.18 }
 * const asn = combinePublished([pns, pppk], { method })
 * console.log(asn.count, asn.index && round(asn.index.value), asn.category) // 3423 78.25 'sedang'
 * ```
 */
export function combinePublished(
  rows: readonly PublishedRow[],
  options: { readonly method: AnyMethod },
): CombinedPublished {
  const method = methodOf(options)
  assertPublished(rows, method)
  const count = rows.reduce((sum, row) => sum + row.count, 0)
  const index = combineFigures(rows, maximumOf(method), (row) => row.index)
  const categoryOf = (units: number) => categoryAt(method.categories, units, count).category
  const category = index && categoryOf(index.sum)
  return deepFreeze({
    count,
    means: Object.fromEntries(
      Object.entries(method.dimensions).map(([id, max]) => [
        id,
        meanOf(
          combineFigures(rows, max, (row) => row.means[id]),
          count,
        ),
      ]),
    ),
    index: meanOf(index, count),
    category,
    categoryCertain: index?.span.every((units) => categoryOf(units) === category) ?? false,
  })
}

/** Weighted sums, in ten-thousandths of a point. */
interface WeightedSum {
  readonly sum: number
  readonly span: UnitSpan
}

function combineFigures(
  rows: readonly PublishedRow[],
  max: number,
  figureOf: (row: PublishedRow) => number | null | undefined,
): WeightedSum | null {
  let [sum, lowest, highest] = [0, 0, 0]
  for (const row of rows) {
    const figure = figureOf(row) ?? null
    if (figure === null) return null
    const [from, to] = spanOf(figure, max, row.decimals)
    sum += row.count * toUnits(figure)
    lowest += row.count * from
    highest += row.count * to
  }
  return { sum, span: [lowest, highest] }
}

function meanOf(weighted: WeightedSum | null, count: number): PublishedMean | null {
  if (weighted === null) return null
  const [lowest, highest] = weighted.span
  return { value: meanOfUnits(weighted.sum, count), span: [meanOfUnits(lowest, count), meanOfUnits(highest, count)] }
}
