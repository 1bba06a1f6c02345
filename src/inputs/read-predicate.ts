import type { Predikat } from '../answers'
import { predikats } from '../employee-codes'
import type { Result } from '../issue'
import { type CellOptions, codeReader, oneOfCodes } from './cell'

/**
 * Reads a cell with the predicate of an appraisal: `Sangat Baik`, `BAIK`, `Butuh Perbaikan`.
 *
 * @param cell - text
 * @param options - aliases, as in `{ 'Amat Baik': 'sangat-baik' }`, and texts for an empty cell
 * @returns the predicate; `null` for an empty cell; or an issue: `unknown-code`, `wrong-type`
 *
 * @example
 * ```ts
 * import { readPredicate } from 'ipp-asn/inputs'
 *
 * const result = readPredicate('BUTUH PERBAIKAN')
 * if (result.ok) console.log(result.value) // 'butuh-perbaikan'
 * ```
 */
export function readPredicate(cell: unknown, options: CellOptions = {}): Result<Predikat | null> {
  return reader(cell, options)
}

const reader = /* @__PURE__ */ codeReader<Predikat>(predikats, /* @__PURE__ */ oneOfCodes(predikats))
