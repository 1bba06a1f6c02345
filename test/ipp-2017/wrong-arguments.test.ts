import { describe, expect, it } from 'vitest'
import { createMethod, ipAsn2019 } from '../../src'
import * as ipp2017 from '../../src/ipp-2017'
import { createIpp2017 } from '../../src/ipp-2017'
import { codeOf, expectNoFieldToMiss, expectRefusal, expectUnknownOption, loose, type WrongCall } from '../wrong-call'
import { workedUnit } from './worked-unit'

const method = createIpp2017()
const ofIpp = { method, locale: ipp2017.ippId }
const unit = ipp2017.ippOfUnit(workedUnit, { method })
const { kompetensi, kinerja } = unit.components
const person = ipp2017.ippOfPerson(workedUnit, { ...ofIpp, holder: 'p-3' })

const calls: readonly WrongCall[] = [
  ['no result', 'explainIpp', [null, ofIpp]],
  ['half a result', 'explainIpp', [{ ...unit, notes: undefined }, ofIpp]],
  ['an exact value that is none', 'explainIpp', [{ ...unit, index: { ...unit.index, exact: '1e2' } }, ofIpp]],
  ['a value beyond all numbers', 'explainIpp', [{ ...person, exact: '9'.repeat(400) }, ofIpp]],
  ['one part for another', 'explainIpp', [{ ...unit, components: { ...unit.components, kinerja: kompetensi } }, ofIpp]],
  [
    'inputs of another part',
    'explainIpp',
    [{ ...unit, components: { ...unit.components, kompetensi: { ...kompetensi, inputs: kinerja.inputs } } }, ofIpp],
  ],
  ['half a person', 'explainIpp', [{ ...person, components: {} }, ofIpp]],
  ['a word that is missing', 'explainIpp', [unit, { ...ofIpp, locale: { ...ofIpp.locale, labels: {} } }]],
  [
    'eleven months',
    'explainIpp',
    [unit, { ...ofIpp, locale: { ...ofIpp.locale, months: ofIpp.locale.months.slice(1) } }],
  ],
]

it.each(calls)('a wrong argument is refused with a documented error: %s, %s', (...call) => {
  expectRefusal(ipp2017, call)
})

it.each([
  ['ippOfUnit', [workedUnit, { method }]],
  ['ippSheets', [workedUnit, { method, polarity: 'y-fits' }]],
])('an option that %s does not have is refused', (name, args) => {
  expectUnknownOption(ipp2017, name, args)
})

it('keeps the code that it always had', () => {
  const of2019 = createMethod(ipAsn2019)
  expect(codeOf(() => loose(ipp2017).explainIpp?.({ method: of2019.id }, ofIpp))).toBe('method-mismatch')
})

const mean = createIpp2017({ groupOfUnits: 'meanOfUnits' })
const means = ipp2017.combineIppUnits([workedUnit], { method: mean })

describe('a result without one of its fields is refused, or told as the whole where nothing reads that field', () => {
  it.each([
    ['the index of a unit', unit, ofIpp],
    ['the index of a person', person, ofIpp],
    ['the mean of units', means, { ...ofIpp, method: mean }],
  ])('%s', (_, value, options) => {
    expectNoFieldToMiss(value, (copy) => ipp2017.explainIpp(copy as never, options))
  })
})
