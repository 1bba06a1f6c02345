import { expect, it } from 'vitest'
import { firstCountDifference, firstProjectionDifference } from '../positions/vacancies.oracle'

/** 50,000 maps counted and 10,000 projected, in parts so that none of them runs into the time limit. */
const parts = Array.from({ length: 10 }, (_, part) => 1_000 + part)

it.each(parts)('agrees with the oracle on the count of 5,000 random maps from seed %i', (seed) => {
  expect(firstCountDifference(seed, 5_000)).toBeUndefined()
})

it.each(parts)('agrees with the oracle on the projection of 1,000 random maps from seed %i', (seed) => {
  expect(firstProjectionDifference(seed, 1_000)).toBeUndefined()
})
