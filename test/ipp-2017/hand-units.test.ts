import { describe, expect, it } from 'vitest'
import type { Ipp2017Readings } from '../../src/ipp-2017'
import { handUnits } from './hand-units'
import { handUnitAnswer, librarySide, oracleSide } from './ipp.oracle'
import { type RandomReadings, READING_OPTIONS } from './unit-arbitraries'

describe('units worked out by hand', () => {
  it.each(handUnits)('$name', (handUnit) => {
    const library = handUnitAnswer(librarySide, handUnit)
    expect(library.found).toEqual(library.expected)
    const oracle = handUnitAnswer(oracleSide, handUnit)
    expect(oracle.found).toEqual(oracle.expected)
  })

  it('have every option of every reading', () => {
    const isIn = (id: keyof Ipp2017Readings, option: string, readings: RandomReadings = {}) =>
      readings !== 'bogor' && (readings[id] ?? READING_OPTIONS[id][0]) === option
    const without = Object.entries(READING_OPTIONS).flatMap(([id, options]) =>
      options.filter(
        (option) => !handUnits.some(({ readings }) => isIn(id as keyof Ipp2017Readings, option, readings)),
      ),
    )
    expect(without).toEqual([])
  })
})
