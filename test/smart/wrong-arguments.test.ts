import { expect, it } from 'vitest'
import { ipAsn2019 } from '../../src'
import { id } from '../../src/explain'
import * as smart from '../../src/smart'
import { codeOf, expectNoFieldToMiss, expectRefusal, expectUnknownOption, loose, type WrongCall } from '../wrong-call'

const [check] = smart.smartIpp2017.map((each) => smart.checkSmart(each))

const calls: readonly WrongCall[] = [
  ['options that are none', 'checkSmart', [smart.smartIpp2017[0], null]],
  ['limits that are none', 'checkSmart', [smart.smartIpp2017[0], { limits: 0.9 }]],
  ['options that are none', 'smartOf', [ipAsn2019, [], null]],
  ['options that are none', 'checkSmartEdition', [ipAsn2019, [], 7]],
  ['no checks', 'smartGrade', []],
  ['an outcome that there is not', 'smartGrade', [[{ ...check, smart: 'yes' }]]],
  ['a definition for a check', 'smartCheckTable', [smart.smartIpp2017, { locale: id }]],
  [
    'a reason without words',
    'smartCheckTable',
    [[{ ...check, words: { ...check?.words, timely: { outcome: 'met', reasons: [{}] } } }], { locale: id }],
  ],
  ['sources without titles', 'smartTable', [smart.smartIpp2017, { locale: id, sources: { deck: {} } }]],
]

it.each(calls)('a wrong argument is refused with a documented error: %s, %s', (...call) => {
  expectRefusal(smart, call)
})

it.each([
  ['checkSmart', [smart.smartIpp2017[0], { limits: {} }]],
  ['checkSmartEdition', [ipAsn2019, smart.smartIpAsn2019, { readings: {} }]],
  ['smartOf', [ipAsn2019, smart.smartIpAsn2019, { readings: {} }]],
  ['smartGrade', [[check], { limits: {} }]],
])('an option that %s does not have is refused', (name, args) => {
  expectUnknownOption(smart, name, args)
})

it('keeps the code that it always had', () => {
  expect(codeOf(() => loose(smart).smartGrade?.([]))).toBe('invalid-smart')
  expect(codeOf(() => loose(smart).smartTable?.([null], { locale: id }))).toBe('invalid-smart')
  expect(codeOf(() => loose(smart).checkSmartEdition?.(ipAsn2019, [], { judgements: null }))).toBe('invalid-smart')
})

it('checks without one of their fields are refused, or shown as the whole where nothing reads that field', () => {
  expectNoFieldToMiss([check], (copy) => smart.smartCheckTable(copy as never, { locale: id }))
})
