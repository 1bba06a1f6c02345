import type { FullMeasurement, Measurement, RowOutcome } from '../../measurement'
import type { Unit } from '../../unit'
import { createPositions, type Positions } from './canonical-input'

/**
 * A measurement with persons and units by position. Cross tables are left out, since they are made by functions of the caller's, and
 * findings, since those of NIPs could not be found again without them.
 */
export function canonicalMeasurement(measurement: Measurement | FullMeasurement, units: readonly Unit[]): unknown {
  const { tables, findings, units: tree, ...rest } = measurement
  const positions = createPositions(units.map(({ id }) => id))
  const outcomes =
    'outcomes' in measurement ? measurement.outcomes.map((each) => canonicalOutcome(each, positions)) : null
  return { ...rest, units: tree.map(({ unit, ...sums }) => ({ ...sums, unit: positions.of(unit.id) })), outcomes }
}

function canonicalOutcome(outcome: RowOutcome, positions: Positions): unknown {
  if (outcome.outcome !== 'measured') return outcome
  const { id, unit, ...rest } = outcome
  return { ...rest, unit: positions.of(unit) }
}
