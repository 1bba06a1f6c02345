import { describe, expect, it } from 'vitest'
import { isIppError } from '../../src'
import { type SmartOutcome, smartGrade } from '../../src/smart'

const set = (met: number, rest: number, other: SmartOutcome = 'not-met') => [
  ...Array.from({ length: met }, () => ({ smart: 'met' as const })),
  ...Array.from({ length: rest }, () => ({ smart: other })),
]

// §4: A all, B most, C few, D none; "most" above one half by default (§11.2)
describe('smartGrade', () => {
  it.each([
    ['A', 4, 0],
    ['A', 1, 0],
    ['B', 3, 1],
    ['B', 51, 49],
    ['C', 2, 2],
    ['C', 1, 3],
    ['D', 0, 4],
  ])('gives %s for %d SMART and %d not', (grade, met, rest) => {
    expect(smartGrade(set(met, rest))).toBe(grade)
    expect(smartGrade(set(met, rest, 'judgement'))).toBe(grade)
  })

  it('lets the caller say where most begins, to the very bound', () => {
    // 7 of 10 is 0.7 exactly: not above it
    expect(smartGrade(set(7, 3), { limits: { most: 0.7 } })).toBe('C')
    expect(smartGrade(set(8, 2), { limits: { most: 0.7 } })).toBe('B')
    expect(smartGrade(set(1, 9), { limits: { most: 0 } })).toBe('B')
  })

  it('throws without an indicator', () => {
    try {
      smartGrade([])
      expect.fail('nothing was thrown')
    } catch (error) {
      expect(isIppError(error, 'invalid-smart')).toBe(true)
    }
  })
})
