import { expect, it } from 'vitest'
import { firstRandomDifference } from './observe.oracle'

it('agrees with the oracle on 2,000 random histories', () => {
  expect(firstRandomDifference(1, 2000)).toBeUndefined()
})
