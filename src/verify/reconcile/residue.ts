import { fromUnits } from '../../points'
import { NOT_GIVEN } from './fit-classes'
import type { Residue } from './reconciliation'

const MOST_ROWS = 20

/** Sums up the rows that are not explained: their positions, and the official figure less ours, in ten-thousandths. */
export function residueOf(differing: readonly { readonly row: number; readonly units: number }[]): Residue | null {
  if (differing.length === 0) return null
  const sum = differing.reduce((total, { units }) => total + units, 0)
  return {
    rows: differing.length,
    largest: fromUnits(farthest(differing.map(({ units }) => units))),
    mean: fromUnits(sum) / differing.length,
    first: differing.slice(0, MOST_ROWS).map(({ row }) => row),
  }
}

/** The one that is farthest from 0, the first of several; 0 for none. */
export function farthest(units: readonly number[]): number {
  return units.reduce((most, each) => (Math.abs(each) > Math.abs(most) ? each : most), 0)
}

/** Official points less ours, by person; 0 where none are given. */
export function differences(official: Int32Array, ours: Int32Array): Int32Array {
  return official.map((units, i) => (units === NOT_GIVEN ? 0 : units - (ours[i] as number)))
}
