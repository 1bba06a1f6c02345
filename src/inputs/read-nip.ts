import type { Result } from '../issue'
import { parseNip } from '../nip'
import { type CellOptions, textOf } from './cell'
import { read, refused } from './input-issue'

/**
 * Reads a cell with a NIP or NI PPPK: text of 18 digits, which may hold spaces, dots, hyphens and apostrophes.
 *
 * A number, a text such as `1,98E+17`, and 18 digits that end in `000` were ruined by a spreadsheet, which keeps 15 digits: the last
 * ones are lost. Format the column as text and fill it in again.
 *
 * @param cell - text
 * @param options - texts for an empty cell
 * @returns the 18 digits; `null` for an empty cell; or an issue: `nip-ruined`, `nip-not-18-digits`, `nip-digits`, `wrong-type`
 *
 * @example
 * ```ts
 * import { readNip } from 'ipp-asn/inputs'
 *
 * const result = readNip("'19850315 201001 1 002")
 * if (result.ok) console.log(result.value) // '198503152010011002'
 * console.log(readNip('1,98503E+17').issues[0]?.code) // 'nip-ruined'
 * ```
 */
export function readNip(cell: unknown, options: CellOptions = {}): Result<string | null> {
  if (typeof cell === 'number') return refused('nip-ruined')
  const text = textOf(cell, options)
  if (text === undefined) return refused('wrong-type', { expected: 'text' })
  if (text === '') return read(null)
  if (text.length > 60) return refused('nip-not-18-digits')
  if (/^'?\d([.,]\d*)?e\+?\d+$/i.test(text)) return refused('nip-ruined')
  const digits = text.replace(/[\s'’‘`.-]/g, '')
  if (/^\d{15}000$/.test(digits)) return refused('nip-ruined')
  const { ok, issues } = parseNip(digits)
  return ok ? read(digits) : { ok, issues }
}
