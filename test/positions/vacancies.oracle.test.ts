import { expect, it } from 'vitest'
import { firstCountDifference, firstProjectionDifference } from './vacancies.oracle'

it('agrees with the oracle on the count of 400 random maps', () => {
  expect(firstCountDifference(1, 400)).toBeUndefined()
})

it('agrees with the oracle on the projection of 200 random maps', () => {
  expect(firstProjectionDifference(2, 200)).toBeUndefined()
})
