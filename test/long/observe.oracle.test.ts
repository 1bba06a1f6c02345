import { describe, expect, it } from 'vitest'
import { DATED_ITEMS, DATED_POSTS, firstDayDifference, firstRandomDifference, NASTY_PERIODS } from '../observe.oracle'

/** 50,000 histories, in parts so that none of them runs into the time limit. */
const parts = Array.from({ length: 10 }, (_, part) => 1_000_000 + part * 5000)

it.each(parts)('agrees with the oracle on 5,000 random histories from seed %i', (firstSeed) => {
  expect(firstRandomDifference(firstSeed, 5000)).toBeUndefined()
})

describe.each(NASTY_PERIODS)('with %o', (period) => {
  it.each([...DATED_ITEMS, ...DATED_POSTS])(
    'agrees with the oracle on every day around every bound for $name',
    (item) => {
      expect(firstDayDifference(item, period, 'calendar')).toBeUndefined()
      expect(firstDayDifference(item, period, 'cutOff')).toBeUndefined()
    },
  )
})
