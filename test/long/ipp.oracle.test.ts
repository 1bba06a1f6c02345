import { expect, it } from 'vitest'
import { firstIppDifference } from '../ipp-2017/ipp.oracle'

/** 50,000 units, in parts so that none of them runs into the time limit. */
const parts = Array.from({ length: 10 }, (_, part) => 1_000_000 + part * 5000)

it.each(parts)('agrees with the oracle on 5,000 random units from seed %i', (firstSeed) => {
  expect(firstIppDifference(firstSeed, 5000)).toBeUndefined()
})
