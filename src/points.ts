/** Points are added as whole ten-thousandths: exact for up to four decimals, the finest that an edition may use. */
const UNITS_PER_POINT = 10_000

/** Whole ten-thousandths of some points. */
export function toUnits(points: number): number {
  return Math.round(points * UNITS_PER_POINT)
}

/** Points of whole ten-thousandths. */
export function fromUnits(units: number): number {
  return units / UNITS_PER_POINT
}

/** The mean of some ten-thousandths over `count` persons, in points: one division, so the nearest number to the exact ratio. */
export function meanOfUnits(units: number, count: number): number {
  return units / (UNITS_PER_POINT * count)
}

/** Have these points at most four decimals? */
export function isWholeUnits(points: number): boolean {
  return fromUnits(toUnits(points)) === points
}

/** The same mean as an exact fraction in lowest terms: `265/3`. */
export function exactMean(units: number, count: number): string {
  let [common, rest] = [UNITS_PER_POINT * count, units]
  while (rest > 0) [common, rest] = [rest, common % rest]
  const [n, d] = [units / common, (UNITS_PER_POINT * count) / common]
  return d === 1 ? `${n}` : `${n}/${d}`
}
