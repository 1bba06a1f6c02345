// Exact fractions on bigint. Always in lowest terms with a positive denominator, so equal values have equal parts.

export interface Fraction {
  readonly n: bigint
  readonly d: bigint
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

export function fraction(n: bigint, d: bigint): Fraction {
  if (d === 0n) throw new RangeError('denominator is zero')
  if (d < 0n) return fraction(-n, -d)
  if (d === 1n) return { n, d }
  const g = gcd(n, d)
  return { n: n / g, d: d / g }
}

export function whole(n: bigint): Fraction {
  return { n, d: 1n }
}

/** The decimal a number is written as: 0.1 is one tenth here, not the binary value next to it. */
export function fromNumber(value: number): Fraction {
  if (Number.isSafeInteger(value)) return whole(BigInt(value))
  const parts = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value))
  if (parts === null) throw new RangeError(`not a finite number: ${value}`)
  const decimals = parts[2] ?? ''
  const power = BigInt(Number(parts[3] ?? '0') - decimals.length)
  const digits = BigInt(`${parts[1] ?? ''}${decimals}`)
  return power < 0n ? fraction(digits, 10n ** -power) : whole(digits * 10n ** power)
}

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d + b.n * a.d, a.d * b.d)
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.n, a.d * b.d)
}

/** Adds up over whatever denominator the terms have and reduces once at the end: still exact, but cheaper than add. */
export function sum(terms: readonly Fraction[]): Fraction {
  let n = 0n
  let d = 1n
  for (const term of terms) {
    if (term.d === d) n += term.n
    else if (term.d === 1n) n += term.n * d
    else {
      n = n * term.d + term.n * d
      d *= term.d
    }
  }
  return fraction(n, d)
}

/** Negative, zero or positive, as a is less than, equal to or more than b. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.n * b.d - b.n * a.d
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export function equals(a: Fraction, b: Fraction): boolean {
  return a.n === b.n && a.d === b.d
}

export function least(values: readonly Fraction[]): Fraction {
  return values.reduce((low, value) => (compare(value, low) < 0 ? value : low))
}

export function most(values: readonly Fraction[]): Fraction {
  return values.reduce((high, value) => (compare(value, high) > 0 ? value : high))
}

/** Rounded to two decimals, halves up: floor(100 x + 1/2) / 100. */
export function roundHalfUp2(a: Fraction): Fraction {
  const top = 200n * a.n + a.d
  const bottom = 2n * a.d
  // bigint division cuts towards zero; below zero the floor is one lower unless it divides evenly
  const cut = top < 0n && top % bottom !== 0n ? top / bottom - 1n : top / bottom
  return fraction(cut, 100n)
}

export function toNumber(a: Fraction): number {
  return Number(a.n) / Number(a.d)
}

export function show(a: Fraction): string {
  return a.d === 1n ? `${a.n}` : `${a.n}/${a.d}`
}
