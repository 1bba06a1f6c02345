import { expect, it } from 'vitest'
import { firstWrongMean } from '../first-wrong-mean'

it('prints the mean of every sum of half points over 61 to 400 persons as exact half-up', () => {
  expect(firstWrongMean(61, 400)).toBeUndefined()
})
