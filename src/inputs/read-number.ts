import type { Result } from '../issue'
import { assertCellOptions, type CellOptions, textOf } from './cell'
import { read, refused } from './input-issue'

/** How a cell with a number is read. */
export interface NumberOptions extends CellOptions {
  /** `true` for numbers written with a decimal comma (90,4); a point is then refused, since 1.000 would be a thousand. */
  readonly decimalComma?: boolean
  /** `true` where only a whole number will do. */
  readonly whole?: boolean
}

/**
 * Reads a cell with a number, as a number or as text. Marks of thousands are refused.
 *
 * @param cell - number or text
 * @param options - decimal comma or point (default), whole numbers only, aliases, texts for an empty cell
 * @returns the number; `null` for an empty cell; or an issue: `not-a-number`, `not-whole`, `decimal-comma`, `decimal-point`,
 * `wrong-type`
 *
 * @example
 * ```ts
 * import { readNumber } from 'ipp-asn/inputs'
 *
 * const result = readNumber('90,4', { decimalComma: true })
 * if (result.ok) console.log(result.value) // 90.4
 * console.log(readNumber('1.000', { decimalComma: true }).issues[0]?.code) // 'decimal-point'
 * ```
 */
export function readNumber(cell: unknown, options: NumberOptions = {}): Result<number | null> {
  assertCellOptions(options)
  const { decimalComma = false, whole = false } = options
  if (typeof cell === 'number') return checked(cell, whole)
  const text = textOf(cell, options)
  if (text === undefined) return refused('wrong-type', { expected: 'number' })
  if (text === '') return read(null)
  if (text.length > 40 || !/^-?\d+([.,]\d+)?$/.test(text)) return refused('not-a-number')
  if (text.includes(decimalComma ? '.' : ',')) return refused(decimalComma ? 'decimal-point' : 'decimal-comma')
  if (whole && /[.,]/.test(text)) return refused('not-whole')
  return checked(Number(text.replace(',', '.')), whole)
}

function checked(value: number, whole: boolean): Result<number> {
  if (!Number.isFinite(value)) return refused('not-a-number')
  return whole && !Number.isSafeInteger(value) ? refused('not-whole') : read(value === 0 ? 0 : value)
}
