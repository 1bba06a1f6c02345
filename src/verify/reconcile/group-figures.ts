import { add, type Fraction, fraction, fromDecimal, order, roundFraction, subtract, ZERO } from '../../fraction'
import { toUnits } from '../../points'
import type { PublishedRow } from '../../published/published-row'
import type { GroupPrinting } from './group-reconciliation'

/** A printed figure. */
export interface PrintedFigure {
  readonly row: number
  readonly field: string
  readonly printed: number
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
      return [{ row, field, printed, decimals, held: leftOut?.row !== row || leftOut.field !== field }]
    })
  })
}

/** Our figures beside the printed ones. */
export function judged(printed: readonly PrintedFigure[], ours: OurFigures, printing: GroupPrinting): JudgedFigure[] {
  return printed.map((figure) => {
    const exact = oursFor(figure, ours, printing)
    const fits = exact !== null && order(asPrinted(exact, figure, printing), fromDecimal(figure.printed)) === 0
    return { ...figure, exact, fits }
  })
}

function oursFor(figure: PrintedFigure, { heads, sums }: OurFigures, printing: GroupPrinting): Fraction | null {
  const { row, field } = figure
  const count = heads[row] as number
  if (field === 'count') return fraction(count)
  if (count === 0) return null
  const meanOf = (id: string) => fraction(sums[id]?.[row] as number, count * toUnits(1))
  if (field !== 'index') return meanOf(field)
  const means = Object.keys(sums).map(meanOf)
  const added = printing.index === 'exact' ? means : means.map((mean) => asPrinted(mean, figure, printing))
  return added.reduce(add, ZERO)
}

function asPrinted(exact: Fraction, { decimals }: PrintedFigure, { means }: GroupPrinting): Fraction {
  if (means === 'halfUp') return roundFraction(exact, decimals)
  const unit = 10n ** BigInt(decimals)
  return fraction((exact.n * unit) / exact.d, unit)
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
  const distance = off.reduce((sum, { exact, printed }) => add(sum, apart(exact ?? ZERO, fromDecimal(printed))), ZERO)
  return { explained: held.filter(({ fits }) => fits).length, distance }
}

function apart(a: Fraction, b: Fraction): Fraction {
  return order(a, b) < 0 ? subtract(b, a) : subtract(a, b)
}

/** Most figures first, then the nearest. */
export function byNearness(a: Nearness, b: Nearness): number {
  return b.explained - a.explained || order(a.distance, b.distance)
}
