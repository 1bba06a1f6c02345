import { describe, expect, it } from 'vitest'
import { round } from '../src'
import { halfUp, truncated } from '../src/round'
import { firstWrongMean } from './first-wrong-mean'

describe('a ratio to a whole number', () => {
  it('is rounded half up, or cut off', () => {
    const both = (n: bigint, d: bigint) => [halfUp(n, d), truncated(n, d)]
    expect(both(10_125n, 10n)).toEqual([1013n, 1012n])
    expect(both(10_124n, 10n)).toEqual([1012n, 1012n])
    expect(both(0n, 3n)).toEqual([0n, 0n])
  })
})

describe('round', () => {
  it.each([
    [1.005, 2, 1.01],
    [84.625, 2, 84.63],
    [78.245, 2, 78.25],
    [-1.005, 2, -1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [78.2449999999, 2, 78.24],
    [0.000_000_05, 7, 0.000_000_1],
    [1e-7, 2, 0],
    [-1e-7, 2, 0],
    [1e21, 2, 1e21],
    [72.635_069_44, 2, 72.64],
    [12, 2, 12],
    [9.995, 2, 10],
    [-0, 2, 0],
    [-0, 0, 0],
    [0.000_000_000_05, 10, 0.000_000_000_1],
  ])('%d to %d decimals is %d', (value, digits, expected) => {
    expect(Object.is(round(value, digits), expected)).toBe(true)
  })

  it('keeps two decimals unless told otherwise', () => {
    expect(round(78.248_641)).toBe(78.25)
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (value) => {
    expect(() => round(value)).toThrow('not-a-number: round takes a finite number')
  })

  it.each([-1, 11, 0.5])('refuses %d digits', (digits) => {
    expect(() => round(1.5, digits)).toThrow('invalid-argument: digits: 0 to 10')
  })

  it('prints the mean of every sum of half points over up to 60 persons as exact half-up', () => {
    expect(firstWrongMean(1, 60)).toBeUndefined()
  })
})
