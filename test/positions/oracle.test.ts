import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkEmployee } from '../../src/check-employee'
import { countOracle, projectOracle } from '../oracle/vacancies'
import { countCaseArb, projectCaseArb } from './arbitraries'
import { handCounts, handProjections } from './hand-maps'

const isRecord = (row: unknown) => checkEmployee(row).ok

describe('the oracle of vacancies against the maps worked by hand', () => {
  it.each(handCounts)('count: $name', ({ positions, employees, options, expected }) => {
    expect(countOracle(positions, employees, { ...options, isRecord })).toMatchObject(expected)
  })

  it.each(handProjections)('projection: $name', ({ positions, employees, options, expected }) => {
    expect(projectOracle(positions, employees, { ...options, isRecord })).toMatchObject(expected)
  })
})

describe('the oracle of vacancies against itself', () => {
  it('unfilled − surplus = need − holders, and the tables add up', () => {
    fc.assert(
      fc.property(countCaseArb, ({ positions, employees, options }) => {
        const result = countOracle(positions, employees, { ...options, isRecord })
        for (const table of [result.byKelompok, result.byJenjang, result.byEselon, result.byKelas]) {
          expect(table.reduce((sum, { posts }) => sum + posts, 0)).toBe(result.total.posts)
        }
        const { need, holders, unfilled, surplus } = result.total
        expect(unfilled - surplus).toBe(need - holders)
        expect(result.classes).toHaveLength(employees.length)
      }),
      { numRuns: 200 },
    )
  })

  it('holders on a day are those of the first day and all changes up to it', () => {
    fc.assert(
      fc.property(projectCaseArb, ({ positions, employees, options }) => {
        const result = projectOracle(positions, employees, { ...options, isRecord })
        for (const { id, holders } of result.positions) {
          for (const [d, day] of result.days.entries()) {
            if (holders[d] === null) continue
            const changes = result.events.filter(({ position, on }) => position === id && on <= day)
            expect(holders[d]).toBe(changes.reduce((sum, { change }) => sum + change, holders[0] ?? 0))
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  it('the first day of a projection is the count', () => {
    fc.assert(
      fc.property(projectCaseArb, ({ positions, employees, options }) => {
        const { from, units, readings, ownLaws } = options
        const count = countOracle(positions, employees, { asOf: from, units, readings, ownLaws, isRecord })
        const result = projectOracle(positions, employees, { ...options, until: from, isRecord })
        expect(result.total).toEqual([count.total])
      }),
      { numRuns: 100 },
    )
  })
})
