import { describe, expect, it } from 'vitest'
import { handCounts, handProjections } from './hand-maps'
import { ourCount, ourProjection } from './vacancies.oracle'

describe('the maps worked by hand', () => {
  it.each(handCounts)('count: $name', ({ expected, ...each }) => {
    expect(ourCount({ ...each, employees: [...each.employees] } as never)).toMatchObject(expected)
  })

  it.each(handProjections)('projection: $name', ({ expected, ...each }) => {
    expect(ourProjection({ ...each, employees: [...each.employees] } as never)).toMatchObject(expected)
  })
})
