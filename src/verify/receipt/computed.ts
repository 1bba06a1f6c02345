import { measure } from '../../measure'
import type { Method } from '../../method'
import type { Assessment } from '../../observation'
import { columnNames } from '../../read-lines'
import type { Score } from '../../score'
import { scoreAnswers } from '../../score-answers'
import { scoreEmployee } from '../../score-employee'
import { canonicalAnswers, canonicalRecord, canonicalRows } from './canonical-input'
import { canonicalJson } from './canonical-json'
import { canonicalMeasurement, type ReceiptedMeasurement } from './canonical-measurement'
import type { ReceiptOf } from './receipt-of'

/** What stands in a receipt of each kind. */
export interface ReceiptResults {
  /** Of answers. */
  readonly answers: Score
  /** Of a record. */
  readonly employee: Assessment
  /** Of rows. */
  readonly measurement: ReceiptedMeasurement
}

/** The result, as a copy with nothing of the caller's in it. */
export function computed(of: ReceiptOf): ReceiptResults[ReceiptOf['kind']] {
  return JSON.parse(canonicalJson(resultOf(of)))
}

function resultOf(of: ReceiptOf): ReceiptResults[ReceiptOf['kind']] {
  const { method } = of
  if (of.kind === 'answers') return scoreAnswers(of.input, { method: method as Method<typeof of.input> })
  const period = { method, year: of.year, asOf: of.asOf }
  if (of.kind === 'employee') return scoreEmployee(of.input, period)
  const { rows, units } = of.input
  const found = measure(rows, {
    ...period,
    ...(units && { units }),
    ...(of.stage !== undefined && { stage: of.stage }),
  })
  return canonicalMeasurement(found, units, of.outcomes === true)
}

/** The canonical JSON of the input, which is what is hashed; `docs/reconcile.md` states it for whoever writes it in another language. */
export function canonicalInput({ kind, input, method }: ReceiptOf): string {
  const columns = columnNames(method)
  if (kind === 'answers') return canonicalJson(canonicalAnswers(input, columns))
  return canonicalJson(kind === 'employee' ? canonicalRecord(input) : canonicalRows(input.rows, input.units, columns))
}
