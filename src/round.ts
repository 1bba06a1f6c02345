import { wrongArgument } from './argument'
import { IppError } from './ipp-error'

/**
 * Rounds half up, away from zero, on the decimal digits that JavaScript prints for the value: the one rounding of this library.
 *
 * `toFixed` and `Math.round(x * 100) / 100` work on the binary value and go wrong at ties: 1.005 is stored below the tie.
 *
 * @param value - any finite number
 * @param digits - decimals to keep, 0 to 10 (2 where the index is printed)
 * @throws {@link IppError} `not-a-number` for NaN or an infinity; `invalid-argument` for other digits
 *
 * @example
 * ```ts
 * import { round } from 'ipp-asn'
 *
 * console.log(round(1.005)) // 1.01
 * console.log((1.005).toFixed(2)) // '1.00'
 * ```
 */
export function round(value: number, digits = 2): number {
  if (!Number.isInteger(digits) || digits < 0 || digits > 10) throw wrongArgument('digits: 0 to 10')
  if (!Number.isFinite(value)) throw new IppError('not-a-number', 'round takes a finite number')
  const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  const drop = fraction.length - Number(exponent) - digits
  if (drop <= 0) return value + 0
  const unit = 10n ** BigInt(drop)
  return Math.sign(value) * Number(`${halfUp(BigInt(whole + fraction), unit)}e-${digits}`) + 0
}

/** The whole number that `n / d` becomes; neither may be negative. All roundings of this library are these two. */
export type ToWhole = (n: bigint, d: bigint) => bigint

export const halfUp: ToWhole = (n, d) => (2n * n + d) / (2n * d)

export const truncated: ToWhole = (n, d) => n / d
