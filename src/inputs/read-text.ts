import type { Result } from '../issue'
import { type CellOptions, textOf } from './cell'
import { read, refused } from './input-issue'

/**
 * Reads a cell of text: without byte order mark, with single plain spaces for line breaks and no-break spaces, trimmed.
 *
 * @param cell - text, or a number as a spreadsheet gives it: a whole one that is exact, at most 9007199254740991
 * @param options - aliases, and texts for an empty cell
 * @returns the text; `null` for an empty cell; or the issue `wrong-type`
 *
 * @example
 * ```ts
 * import { readText } from 'ipp-asn/inputs'
 *
 * const result = readText('\uFEFF Dinas\u00A0Kesehatan ')
 * if (result.ok) console.log(result.value) // 'Dinas Kesehatan'
 * ```
 */
export function readText(cell: unknown, options: CellOptions = {}): Result<string | null> {
  const isExact = typeof cell !== 'number' || Number.isSafeInteger(cell)
  const text = isExact ? textOf(cell, options) : undefined
  return text === undefined ? refused('wrong-type', { expected: 'text' }) : read(text === '' ? null : text)
}
