import { expect, it } from 'vitest'
import { type IppError, ipAsn2019 } from '../../src'
import { id } from '../../src/explain'
import { ipp2017 } from '../../src/ipp-2017'
import * as smart from '../../src/smart'
import { codeOf, expectNoFieldToMiss, expectRefusal, expectUnknownOption, loose, type WrongCall } from '../wrong-call'
import { perfect, scale } from './perfect'

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

it.each<[string, readonly unknown[], string]>([
  ['smartGrade', [[]], 'invalid-smart: a set has at least one indicator'],
  ['smartOf', [{ ...ipp2017, revision: 9 }, []], 'unchecked-edition: ipp2017: give it as it is'],
  ['smartTable', [[], { locale: 'id' }], 'invalid-argument: locale: give id or en of ipp-asn/explain'],
  ['smartTable', [[], { locale: { tag: 'id' } }], 'invalid-argument: locale: give id or en of ipp-asn/explain'],
])('%s says what is wrong', (name, args, message) => {
  expect(() => loose(smart)[name]?.(...args)).toThrow(message)
})

/** The issues that a call is refused with, as `code path`, and what is told besides. */
function issuesOf(call: () => unknown) {
  try {
    call()
  } catch (error) {
    return (error as IppError).issues.map(({ path, code, params }) => [`${code} ${path.join('.')}`, params])
  }
  return 'nothing thrown'
}

it('an issue says where, and what to give', () => {
  expect(issuesOf(() => smart.smartTable([], {} as never))).toEqual([
    ['required locale', { hint: 'give-smart-locale' }],
  ])
  expect(issuesOf(() => smart.checkSmartEdition(ipAsn2019, [], { judgements: null as never }))).toEqual([
    ['not-a-record judgements', {}],
  ])
})

it('a scale has both ends', () => {
  for (const end of ['from', 'to']) {
    const scales = [Object.fromEntries(Object.entries(scale).filter(([name]) => name !== end))]
    expect(smart.checkSmartIndicator({ ...perfect, scales }).issues).toMatchObject([
      { code: 'required', path: ['scales', 0, end] },
    ])
  }
})

it('what is left to a person is said to be', () => {
  const { words } = smart.checkSmart({ ...perfect, unit: null })
  expect(words.relevant.reasons.map(({ kind, code }) => [kind, code])).toEqual([['judgement', 'judge-goal']])
  expect(words.measurable.reasons.map(({ kind, code }) => [kind, code])).toEqual([['not-met', 'unit-not-stated']])
})
