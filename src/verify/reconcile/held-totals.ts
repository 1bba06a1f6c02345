import { NOT_GIVEN } from './fit-classes'

/** Totals that stand for two or more dimensions. */
export interface HeldTotals {
  /** The persons. */
  readonly persons: readonly number[]
  /** What the total of each leaves for the dimensions that are missing, in ten-thousandths. */
  readonly rest: Int32Array
}

/** Those among all persons that are held. */
export function heldTotals(rest: Int32Array): HeldTotals {
  const persons = [...rest.keys()].filter((i) => rest[i] !== NOT_GIVEN)
  return { persons, rest: Int32Array.from(persons, (i) => rest[i] as number) }
}
