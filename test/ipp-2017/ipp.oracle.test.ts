import { describe, expect, it } from 'vitest'
import { type Ipp2017Readings, ipp2017 } from '../../src/ipp-2017'
import { handUnits } from './hand-units'
import { firstIppDifference, handUnitAnswer, librarySide, oracleSide } from './ipp.oracle'
import { type RandomReadings, READING_OPTIONS } from './unit-arbitraries'

it('agrees with the oracle on 3,000 random units', () => {
  expect(firstIppDifference(1, 3000)).toBeUndefined()
})

it('draws from all readings and options that there are, the default first', () => {
  const readings = Object.entries(ipp2017.readings).map(([id, { default: first, options }]) => {
    const rest = Object.keys(options).filter((option) => option !== first)
    return [id, [first, ...rest].sort()]
  })
  const drawn = Object.entries(READING_OPTIONS).map(([id, options]) => [id, [...options].sort()])
  expect(Object.fromEntries(drawn)).toEqual(Object.fromEntries(readings))
})

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
