import { expect, it } from 'vitest'
import { createIpp2017 } from '../../src/ipp-2017'
import { ipp2017Answer } from '../../src/verify/conformance/ipp-2017-answer'
import { type HandWorked, handWorked } from './hand-worked'
import { oracleSide } from './ipp.oracle'

it.each(handWorked)('$section: $name', (each) => {
  expect(ipp2017Answer(each.input, createIpp2017(each.readings))).toMatchObject(each.expected)
  const { ipp } = each.expected
  if (ipp !== undefined && !('figures' in each.input)) expect(oracleIpp(each)).toBe(ipp)
})

/** The oracle takes posts, no figures. */
function oracleIpp({ input, readings }: HandWorked): unknown {
  if ('units' in input) return oracleSide.units(input.units, readings).ipp
  if (!('unit' in input)) return null
  const { unit, person } = input
  return (person === undefined ? oracleSide.unit(unit, readings) : oracleSide.person(person, unit, readings)).ipp
}
