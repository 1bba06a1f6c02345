import { callable, onlyOptions, sequence } from './argument'
import { growMeasurement, type MeasurementOptions, measurementOptions } from './create-measurement'
import { deepFreeze } from './freeze'
import type { FullMeasurement, RowOutcome } from './measurement'
import type { Unit } from './unit'

/** How {@link measure} goes about it. */
export interface MeasureOptions<Row = unknown, U extends Unit = Unit> extends MeasurementOptions<Row, U> {
  /** Called after every 1,000 rows, and at the end, with the number of rows so far. */
  readonly onProgress?: (rows: number) => void
}

const PROGRESS_STEP = 1_000

/**
 * Measures an agency: every row becomes exactly one of measured, not measured, excluded, duplicate or rejected, and is listed.
 *
 * @param rows - records ({@link Employee}), persons with answers ({@link AnsweredPerson}), or rows for which `read` is given
 * @param options - the method, the measurement year and cut-off day, the units, the cross tables, and how to read a row
 * @throws {@link IppError} `unknown-option`, `invalid-units`, `invalid-period`, `no-evidence-rules`, `invalid-reader`, `invalid-argument`
 *
 * @example
 * ```ts
 * import { createMethod, groupIndex, ipAsn2019, measure, round } from 'ipp-asn'
 *
 * const method = createMethod(ipAsn2019)
 * const staff = [
 *   { id: 'p-1', status: 'PNS', sex: 'P', posts: [{ jenjang: 'pelaksana', unit: 'bidang' }], educations: [{ level: 'S1' }] },
 *   { id: 'p-2', status: 'CPNS', sex: 'L', posts: [{ jenjang: 'pelaksana', unit: 'bidang' }] },
 * ]
 * const units = [{ id: 'dinas' }, { id: 'bidang', parent: 'dinas' }]
 * const { rows, units: tree } = measure(staff, { method, year: 2023, units })
 * console.log(rows.measured, rows.excluded) // 1 1
 * for (const { unit, total } of tree) {
 *   const group = groupIndex(total, { method })
 *   if (group) console.log(unit.id, round(group.index, 2), group.category) // dinas 21 'sangat-rendah', then bidang
 * }
 * ```
 */
export function measure<Row, U extends Unit = Unit>(
  rows: Iterable<Row>,
  options: MeasureOptions<Row, U>,
): FullMeasurement<U> {
  onlyOptions(options, [...measurementOptions, 'onProgress'])
  const measurement = growMeasurement(options)
  const { onProgress } = options
  if (onProgress !== undefined) callable(onProgress, 'onProgress')
  const outcomes: RowOutcome[] = []
  for (const row of sequence(rows, 'rows')) {
    outcomes.push(measurement.add(row))
    if (outcomes.length % PROGRESS_STEP === 0) onProgress?.(outcomes.length)
  }
  if (outcomes.length % PROGRESS_STEP !== 0) onProgress?.(outcomes.length)
  return deepFreeze({ ...measurement.result(), outcomes })
}
