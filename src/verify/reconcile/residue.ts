import { fromUnits } from '../../points'
import type { Residue } from './reconciliation'

const MOST_ROWS = 20

/** Sums up the rows that are not explained: their positions, and the official figure less ours, in ten-thousandths. */
export function residueOf(differing: readonly { readonly row: number; readonly units: number }[]): Residue | null {
  if (differing.length === 0) return null
  const sum = differing.reduce((total, { units }) => total + units, 0)
  const largest = differing.reduce((most, { units }) => (Math.abs(units) > Math.abs(most) ? units : most), 0)
  return {
    rows: differing.length,
    largest: fromUnits(largest),
    mean: fromUnits(sum) / differing.length,
    first: differing.slice(0, MOST_ROWS).map(({ row }) => row),
  }
}
