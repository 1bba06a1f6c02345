import { describe, expect, it } from 'vitest'
import { libraryAdapter, runConformance } from '../../src/verify'
import { makeVectors } from '../verify/make-vectors'
import { plantedFailure } from '../verify/planted-groups'
import { thinnedFailure, tracedFailure } from '../verify/traced'

/** Few enough for every mutant, of what `npm test` and the long suite do with many: vectors, the first with each field among them, and numbers that the oracle made. */
describe('samples for mutants', () => {
  const every = { answers: 40, histories: 20, groups: 1, vacancies: 3, change: 1, 'ipp-2017': 4, 'bad-input': 3 }

  it.each(makeVectors())('of vectors of $area are passed by the library', async ({ area, vectors }) => {
    const seen = new Set<string>()
    const sample = vectors.filter(({ input, expected }, i) => {
      const fields = [...Object.keys(input), ...Object.keys(expected).map((field) => `expected ${field}`)]
      const isFirst = fields.some((field) => !seen.has(field))
      for (const field of fields) seen.add(field)
      return isFirst || i % every[area] === 0
    })
    const { areas } = await runConformance(libraryAdapter, { vectors: sample })
    expect(areas).toMatchObject([{ area, passed: sample.length }])
  })

  it.each([0, 1])('of official numbers are traced back (%d)', (seed) => {
    expect(tracedFailure(seed, 12)).toBeUndefined()
  })

  it.each([0])('of thinned numbers are traced back (%d)', (seed) => {
    expect(thinnedFailure(seed, 12)).toBeUndefined()
  })

  it.each([0, 1])('of published groups are traced back (%d)', (seed) => {
    expect(plantedFailure(seed, 12)).toBeUndefined()
  })
})
