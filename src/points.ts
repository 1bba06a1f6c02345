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
