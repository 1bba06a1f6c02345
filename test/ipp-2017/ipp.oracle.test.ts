import { expect, it } from 'vitest'
import { ipp2017 } from '../../src/ipp-2017'
import { firstIppDifference } from './ipp.oracle'
import { READING_OPTIONS } from './unit-arbitraries'

it('agrees with the oracle on 500 random units', () => {
  expect(firstIppDifference(1, 500)).toBeUndefined()
})

it('draws from all readings and options that there are, the default first', () => {
  const readings = Object.entries(ipp2017.readings).map(([id, { default: first, options }]) => {
    const rest = Object.keys(options).filter((option) => option !== first)
    return [id, [first, ...rest].sort()]
  })
  const drawn = Object.entries(READING_OPTIONS).map(([id, options]) => [id, [...options].sort()])
  expect(Object.fromEntries(drawn)).toEqual(Object.fromEntries(readings))
})
