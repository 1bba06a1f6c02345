import { round } from '../src'
import { meanOfUnits } from '../src/points'

/** The first mean of half points, over `from` to `to` persons, that is not printed as exact half-up. */
export function firstWrongMean(from: number, to: number) {
  for (let count = from; count <= to; count++) {
    for (let halves = 0; halves <= 200 * count; halves++) {
      // The mean in hundredths is 50 halves / count; half up in whole numbers.
      const expected = Math.floor((100 * halves + count) / (2 * count)) / 100
      const printed = round(meanOfUnits(5000 * halves, count))
      if (printed !== expected) return { halves, count, printed, expected }
    }
  }
}
