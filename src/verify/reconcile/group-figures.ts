import { add, type Fraction, fraction, fromDecimal, order, roundFraction, subtract, ZERO } from '../../fraction'
import { toUnits } from '../../points'
import type { PublishedRow } from '../../published/published-row'
import type { GroupPrinting } from './group-reconciliation'
import { roundings } from './roundings'

/** A printed figure. */
export interface PrintedFigure {
  readonly row: number
  readonly field: string
  readonly printed: number
  /** The same, exactly. */
  readonly value: Fraction
  readonly decimals: number
  /** Not for the one figure that the others rule out. */
  readonly held: boolean
}

/** Exact figures of ours: heads by row, and by dimension the sum of points by row, in ten-thousandths. */
export interface OurFigures {
  readonly heads: readonly number[]
  readonly sums: Readonly<Record<string, readonly number[]>>
}

/** Our figure beside a printed one. */
export interface JudgedFigure extends PrintedFigure {
  readonly exact: Fraction | null
  readonly fits: boolean
}

/** Every printed figure of some rows. */
export function printedFigures(
  rows: readonly PublishedRow[],
  dimensions: readonly string[],
  leftOut: { readonly row: number; readonly field: string } | undefined,
): PrintedFigure[] {
  return rows.flatMap(({ count, means, index = null, decimals = 2 }, row) => {
    const fields: [string, number | null][] = [
      ['count', count],
      ...dimensions.map((id): [string, number | null] => [id, means[id] ?? null]),
      ['index', index],
    ]
    return fields.flatMap(([field, printed]) => {
      if (printed === null) return []
      return [
        {
          row,
          field,
          printed,
          value: fromDecimal(printed),
          decimals,
          held: leftOut?.row !== row || leftOut.field !== field,
        },
      ]
    })
  })
}

/** Puts our figures beside the printed ones. */
export type Judge = (printed: readonly PrintedFigure[], ours: OurFigures, printing: GroupPrinting) => JudgedFigure[]

/** A judge that works out every mean only once: the same sums come in many combinations. */
export function createJudge(): Judge {
  const known = new Map<string, Fraction>()
  const meanOf = (sum: number, count: number, decimals: number | null, means: GroupPrinting['means']): Fraction => {
    const key = `${sum} ${count} ${decimals} ${decimals === null || means}`
    const found = known.get(key)
    if (found) return found
    const exact = fraction(sum, count * toUnits(1))
    const mean = decimals === null ? exact : roundFraction(exact, decimals, roundings[means])
    known.set(key, mean)
    return mean
  }

  function oursFor({ row, field, decimals }: PrintedFigure, { heads, sums }: OurFigures, printing: GroupPrinting) {
    const count = heads[row] as number
    if (field === 'count') return fraction(count)
    if (count === 0) return null
    const of = Object.values(field === 'index' ? sums : { [field]: sums[field] as readonly number[] })
    const own = of.map((each) => each[row] as number)
    if (field === 'index' && printing.index === 'sumOfPrinted') {
      return own.reduce((total, sum) => add(total, meanOf(sum, count, decimals, printing.means)), ZERO)
    }
    const total = own.reduce((all, sum) => all + sum, 0)
    return meanOf(total, count, null, printing.means)
  }

  return (printed, ours, printing) =>
    printed.map((figure) => {
      const exact = oursFor(figure, ours, printing)
      const fits =
        exact !== null && order(roundFraction(exact, figure.decimals, roundings[printing.means]), figure.value) === 0
      return { ...figure, exact, fits }
    })
}

/** How near our figures come: those that fit, and how far the others are off altogether, in points. */
export interface Nearness {
  readonly explained: number
  readonly distance: Fraction
}

/** Counts heads that are not the printed number as not explained; how many are missing is not a matter of points. */
export function nearness(figures: readonly JudgedFigure[]): Nearness {
  const held = figures.filter((each) => each.held)
  const off = held.filter(({ fits, field }) => !fits && field !== 'count')
  const distance = off.reduce((sum, { exact, value }) => add(sum, apart(exact ?? ZERO, value)), ZERO)
  return { explained: held.filter(({ fits }) => fits).length, distance }
}

function apart(a: Fraction, b: Fraction): Fraction {
  return order(a, b) < 0 ? subtract(b, a) : subtract(a, b)
}

/** Most figures first, then the nearest. */
export function byNearness(a: Nearness, b: Nearness): number {
  return b.explained - a.explained || order(a.distance, b.distance)
}
