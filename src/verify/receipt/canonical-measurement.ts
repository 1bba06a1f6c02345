import type { FullMeasurement, Measurement, RowOutcome, UnitMeasurement } from '../../measurement'
import type { Unit } from '../../unit'
import { createPositions, type Positions } from './canonical-input'

/**
 * A measurement with persons and units by position. Cross tables are left out, since they are made by functions of the caller's, and
 * findings, since those of NIPs could not be found again without them.
 */
export interface ReceiptedMeasurement extends Omit<Measurement, 'units' | 'tables' | 'findings'> {
  /** The tree; units by their position in the list that was given. */
  readonly units: readonly ReceiptedUnit[]
  /** What became of each row; `null` where that was not asked for. */
  readonly outcomes: readonly ReceiptedOutcome[] | null
}

/** A unit by its position. */
export interface ReceiptedUnit extends Omit<UnitMeasurement, 'unit'> {
  /** Position of the unit, from 0. */
  readonly unit: number
}

/** What became of one row: without the key of the person, the unit by its position. */
export type ReceiptedOutcome =
  | Exclude<RowOutcome, { readonly outcome: 'measured' }>
  | (Omit<Extract<RowOutcome, { readonly outcome: 'measured' }>, 'id' | 'unit'> & {
      /** Position of the unit, from 0; `null` in a measurement without units. */
      readonly unit: number | null
    })

/** The measurement as it stands in a receipt, with what became of each row if that is asked for. */
export function canonicalMeasurement(
  measurement: FullMeasurement,
  units: readonly Unit[] | undefined,
  withOutcomes: boolean,
): ReceiptedMeasurement {
  const { tables, findings, units: tree, outcomes, ...rest } = measurement
  const positions = createPositions(units?.map(({ id }) => id))
  return {
    ...rest,
    units: tree.map(({ unit, ...sums }) => ({ ...sums, unit: positions.of(unit.id) as number })),
    outcomes: withOutcomes ? outcomes.map((each) => canonicalOutcome(each, positions)) : null,
  }
}

function canonicalOutcome(outcome: RowOutcome, positions: Positions): ReceiptedOutcome {
  if (outcome.outcome !== 'measured') return outcome
  const { id, unit, ...rest } = outcome
  return { ...rest, unit: positions.of(unit) }
}
