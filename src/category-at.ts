import { bandAtMean } from './bands'
import type { AnyMethod, CategoryTable } from './method'

/** Units (ten-thousandths) in the last printed decimal of an index. */
const PRINTED = 100

/** A category, and the readings under which the same figure falls into another. */
export interface Categorised {
  readonly category: string
  /** The figure on which the category was decided lies between two printed bands. */
  readonly between: boolean
  readonly readings: readonly string[]
}

/** The category of the exact mean of `count` persons whose points add up to `sum` ten-thousandths. */
export function categoryAt(table: CategoryTable, sum: number, count: number): Categorised {
  const exact = bandAtMean(table.bands, sum, count)
  const printed = bandAtMean(table.bands, printedUnits(sum, count), 1)
  const band = table.figure === 'exact' ? exact : printed
  return {
    category: band.category,
    between: band.between,
    readings: exact.category === printed.category ? band.readings : [...band.readings, ...table.figureReadings],
  }
}

/** The mean as printed: two decimals, half up. */
function printedUnits(sum: number, count: number): number {
  const step = PRINTED * count
  return PRINTED * Math.floor((2 * sum + step) / (2 * step))
}

/** The categories, from the lowest to the highest. */
export function categoryIds({ categories }: AnyMethod): string[] {
  return [...new Set(categories.bands.map((band) => band.category))]
}
