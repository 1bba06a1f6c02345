import { halfUp, type ToWhole } from './round'

/** An exact number: `n / d` in lowest terms, `d` positive. For ratios, which decimals cannot hold; in JSON it stands as text. */
export interface Fraction {
  readonly n: bigint
  readonly d: bigint
}

/** The fraction `n / d`; `d` must not be 0. */
export function fraction(n: bigint | number, d: bigint | number = 1n): Fraction {
  const [over, under] = [BigInt(n), BigInt(d)]
  const sign = under < 0n ? -1n : 1n
  const common = gcd(over < 0n ? -over : over, under * sign) * sign
  return { n: over / common, d: under / common }
}

function gcd(a: bigint, b: bigint): bigint {
  while (b > 0n) [a, b] = [b, a % b]
  return a
}

/** What {@link toText} writes. */
export const FRACTION = /^(0|-?[1-9]\d*)(\/[1-9]\d*)?$/

export const ZERO: Fraction = { n: 0n, d: 1n }

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d + b.n * a.d, a.d * b.d)
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d - b.n * a.d, a.d * b.d)
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.n, a.d * b.d)
}

/** `b` must not be 0. */
export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d, a.d * b.n)
}

/** Below 0, 0 or above 0, as `a` is below, at or above `b`. */
export function order(a: Fraction, b: Fraction = ZERO): number {
  const difference = a.n * b.d - b.n * a.d
  return difference < 0n ? -1 : Number(difference > 0n)
}

/** Just what the decimal digits say that JavaScript prints for a finite number: 0.1 is 1/10. */
export function fromDecimal(value: number): Fraction {
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  const [whole = '', digits = ''] = mantissa.split('.')
  const shift = digits.length - Number(exponent)
  const n = BigInt(whole + digits)
  return shift > 0 ? fraction(n, 10n ** BigInt(shift)) : fraction(n * 10n ** BigInt(-shift))
}

/** `1375/64`, and `3` for a whole number: what PHP, Python and SQL can read as well. */
export function toText({ n, d }: Fraction): string {
  return d === 1n ? String(n) : `${n}/${d}`
}

/** Reads what {@link toText} wrote. */
export function fromText(text: string): Fraction {
  const [n = '', d = '1'] = text.split('/')
  return fraction(BigInt(n), BigInt(d))
}

// More than the 53 bits of a number, so that what is cut off can only matter where the rest is a tie.
const ENOUGH_BITS = 64

/** The nearest number. */
export function toNumber({ n, d }: Fraction): number {
  const size = n < 0n ? -n : n
  const shift = Math.max(0, ENOUGH_BITS + bits(d) - bits(size))
  const scaled = size << BigInt(shift)
  // The last bit set where something is left over, so that a tie between two numbers is seen as one only where it is.
  const quotient = (scaled / d) | (scaled % d > 0n ? 1n : 0n)
  return Number(n < 0n ? -quotient : quotient) * 2 ** -shift
}

function bits(size: bigint): number {
  return 4 * size.toString(16).length
}

/** Half up, away from zero, unless told otherwise; on the exact value. */
export function roundFraction({ n, d }: Fraction, digits = 2, toWhole: ToWhole = halfUp): Fraction {
  const unit = 10n ** BigInt(digits)
  const kept = toWhole((n < 0n ? -n : n) * unit, d)
  return fraction(n < 0n ? -kept : kept, unit)
}
