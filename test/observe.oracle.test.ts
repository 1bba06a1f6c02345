import { expect, it } from 'vitest'
import { firstRandomDifference } from './observe.oracle'

it('agrees with the oracle on 5,000 random histories', () => {
  expect(firstRandomDifference(1, 5000)).toBeUndefined()
})
