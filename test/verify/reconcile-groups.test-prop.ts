import fc from 'fast-check'
import { expect, it } from 'vitest'
import { plantedFailure } from './planted-groups'

it('finds readings that were planted in random groups again', () => {
  const property = fc.property(fc.nat(), (seed) => {
    expect(plantedFailure(seed, 20)).toBeUndefined()
  })
  fc.assert(property, { numRuns: 3 })
})
