import { describe, expect, it } from 'vitest'
import { round } from '../../src'
import { achievement } from '../../src/compare'

describe('achievement', () => {
  it('is what the sources print', () => {
    // domain file on the 2016-2017 method, sections 5 and 8
    expect(round(achievement(80, { target: 76, better: 'higher' }) ?? 0)).toBe(105.26)
    expect(round(achievement(0.34, { target: 0.3, better: 'lower' }) ?? 0)).toBe(86.67)
    expect(achievement(9, { target: 8, better: 'lower' })).toBe(87.5)
    // printed as 107 %
    expect(round(achievement(6.5, { target: 7, better: 'lower' }) ?? 0, 0)).toBe(107)
  })

  it('is 100 for just the target, and below 0 beyond twice a target that should not be passed', () => {
    expect(achievement(0.3, { target: 0.3, better: 'higher' })).toBe(100)
    expect(achievement(0.3, { target: 0.3, better: 'lower' })).toBe(100)
    expect(achievement(0, { target: 0.3, better: 'higher' })).toBe(0)
    expect(achievement(0, { target: 0.3, better: 'lower' })).toBe(200)
    expect(achievement(0.9, { target: 0.3, better: 'lower' })).toBe(-100)
  })

  it('is nothing of a target of 0 or below', () => {
    expect(achievement(1, { target: 0, better: 'higher' })).toBeNull()
    expect(achievement(1, { target: -1, better: 'lower' })).toBeNull()
  })

  it('refuses what is no number, and a third way', () => {
    expect(() => achievement(Number.NaN, { target: 1, better: 'higher' })).toThrow(
      'not-a-number: achievement takes finite numbers',
    )
    expect(() => achievement(12, { target: 5e-324, better: 'higher' })).toThrow(
      'not-a-number: the target is too small to be divided by',
    )
    expect(() => achievement(1, { target: Number.POSITIVE_INFINITY, better: 'higher' })).toThrow('not-a-number')
    expect(() => achievement(1, { target: 1, better: 'up' as never })).toThrow(
      'unknown-option: better takes higher or lower',
    )
  })
})
