import { expect, it } from 'vitest'
import { firstCountDifference, firstProjectionDifference } from './vacancies.oracle'

it('agrees with the oracle on the count of 1,000 random maps', () => {
  expect(firstCountDifference(1, 1_000)).toBeUndefined()
})

it('agrees with the oracle on the projection of 500 random maps', () => {
  expect(firstProjectionDifference(2, 500)).toBeUndefined()
})
