import { describe, expect, it } from 'vitest'
import { handCounts, handProjections } from './hand-maps'
import { firstCountDifference, firstProjectionDifference, ourCount, ourProjection } from './vacancies.oracle'

describe('the maps worked by hand', () => {
  it.each(handCounts)('count: $name', ({ expected, ...each }) => {
    expect(ourCount({ ...each, employees: [...each.employees] } as never)).toMatchObject(expected)
  })

  it.each(handProjections)('projection: $name', ({ expected, ...each }) => {
    expect(ourProjection({ ...each, employees: [...each.employees] } as never)).toMatchObject(expected)
  })
})

describe('the oracle', () => {
  it('agrees on the count of 2,000 random maps', () => {
    expect(firstCountDifference(1, 2_000)).toBeUndefined()
  })

  it('agrees on the projection of 500 random maps', () => {
    expect(firstProjectionDifference(2, 500)).toBeUndefined()
  })
})
