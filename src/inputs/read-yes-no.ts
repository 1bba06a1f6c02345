import type { Result } from '../issue'
import { type CellOptions, textOf } from './cell'
import { read, refused } from './input-issue'

const YES: readonly string[] = ['ya', 'y', 'sudah', 'ada', 'true', 'yes', 'v', 'x', '✓', '✔', '√', '1']
const NO: readonly string[] = ['tidak', 'belum', 'tidak ada', 'false', 'no', '0']

/**
 * Reads a cell with a yes or a no: `ya`, `sudah`, `ada`, `true`, `1`, a tick or a cross; `tidak`, `belum`, `tidak ada`, `false`, `0`.
 *
 * @param cell - text, 1 or 0, or a boolean
 * @param options - aliases, and texts for an empty cell
 * @returns yes as `true`; `null` for an empty cell; or an issue: `unknown-code`, `wrong-type`
 *
 * @example
 * ```ts
 * import { readYesNo } from 'ipp-asn/inputs'
 *
 * const result = readYesNo('Belum')
 * if (result.ok) console.log(result.value) // false
 * ```
 */
export function readYesNo(cell: unknown, options: CellOptions = {}): Result<boolean | null> {
  if (typeof cell === 'boolean') return read(cell)
  const text = textOf(cell, options)?.toLowerCase()
  if (text === undefined) return refused('wrong-type', { expected: 'text' })
  if (text === '') return read(null)
  if (YES.includes(text)) return read(true)
  return NO.includes(text) ? read(false) : refused('unknown-code', { expected: ['ya', 'tidak'] })
}
