import { expect, it } from 'vitest'
import { plantedFailure } from '../verify/planted-groups'
import { thinnedFailure, tracedFailure } from '../verify/traced'

const seeds = Array.from({ length: 60 }, (_, i) => 100 + i)

it.each(seeds)('traces official numbers of 150 random persons back to hidden readings (%i)', (seed) => {
  expect(tracedFailure(seed, 150)).toBeUndefined()
})

it.each(seeds)('traces them back where many are missing, and totals stand for these (%i)', (seed) => {
  expect(thinnedFailure(seed, 100)).toBeUndefined()
})

it.each(seeds)('finds readings planted in two random groups of 25 again (%i)', (seed) => {
  expect(plantedFailure(seed, 25)).toBeUndefined()
})
