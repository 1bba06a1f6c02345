import { describe, expect, it } from 'vitest'
import * as core from '../src'
import { createMethod, ipAsn2019, scoreAnswers, summarize } from '../src'
import { createIpp2017 } from '../src/ipp-2017'
import { codeOf, expectRefusal, expectUnknownOption, loose, type WrongCall } from './wrong-call'

const method = createMethod(ipAsn2019)
const answers = { kelompok: 'pelaksana', pendidikan: 'S1' } as const
const score = scoreAnswers(answers, { method })
const summary = summarize([score], { method })

const calls: readonly WrongCall[] = [
  ['no options', 'scoreAnswers', [answers]],
  ['no method', 'scoreAnswers', [answers, {}]],
  ['a method of 2016-2017', 'scoreAnswers', [answers, { method: createIpp2017() }]],
  ['an edition for a method', 'scoreAnswers', [answers, { method: ipAsn2019 }]],
  ['a changed copy of a method', 'scoreAnswers', [answers, { method: { ...method, dimensions: {} } }]],
  ['the id of a method', 'checkAnswers', [answers, { method: method.id }]],
  ['names to ignore that are no list', 'checkEmployee', [{ id: 'p' }, { ignore: 'nama' }]],
  ['no options', 'observe', [{ id: 'p' }]],
  ['no options', 'measure', [[]]],
  ['rows that are no rows', 'measure', [{}, { method, year: 2023 }]],
  ['a reader that is no function', 'measure', [[], { method, year: 2023, read: 'x' }]],
  ['a key that is no function', 'measure', [[], { method, year: 2023, by: { unit: 'x' } }]],
  ['rows without functions', 'summarizeBy', [[], { method }]],
  ['no options', 'createTally', []],
  ['a summary for a score', 'summarize', [[summary], { method }]],
  ['a score without points', 'summarize', [[{ ...score, dimensions: {} }], { method }]],
  ['a score of no category', 'summarize', [[{ ...score, category: 'x' }], { method }]],
  ['a list for a category', 'summarize', [[{ ...score, category: [score.category] }], { method }]],
  ['a score for a summary', 'groupIndex', [score, { method }]],
  ['half a head', 'groupIndex', [{ ...summary, count: 0.5 }, { method }]],
  ['fewer than nobody', 'distribution', [{ ...summary, count: -1 }]],
  ['a summary without sums', 'mergeSummaries', [[{ ...summary, sums: {} }], { method }]],
  ['a missing part', 'removeSummary', [summary]],
  ['summaries without keys', 'rollUp', [[{ id: 'a' }], [summary], { method }]],
  ['eleven digits', 'round', [1.5, 11]],
  ['half a digit', 'round', [1.5, 0.5]],
]

it.each(calls)('a wrong argument is refused with a documented error: %s, %s', (...call) => {
  expectRefusal(core, call)
})

it.each([
  ['measure', [[], { method, year: 2023 }]],
  ['createMeasurement', [{ method, year: 2023 }]],
  ['observe', [{ id: 'p' }, { method, year: 2023 }]],
  ['scoreEmployee', [{ id: 'p' }, { method, year: 2023 }]],
  ['checkAnswers', [answers, { method }]],
  ['checkEmployee', [{ id: 'p' }, { ignore: [] }]],
])('an option that %s does not have is refused', (name, args) => {
  expectUnknownOption(core, name, args)
})

describe('the message', () => {
  const { id } = createMethod(ipAsn2019, { skpGap: 'upper' })

  it.each<[name: string, args: readonly unknown[], message: string]>([
    ['summarize', [3, { method }], 'invalid-argument: scores: a list, or what else can be walked through'],
    ['mergeSummaries', [3, { method }], 'invalid-argument: summaries: a list, or what else can be walked through'],
    ['rollUp', [[], 3, { method }], 'invalid-argument: summaries: a list, or what else can be walked through'],
    [
      'summarizeBy',
      [3, { method, answers: () => answers, by: () => 'a' }],
      'invalid-argument: rows: a list, or what else can be walked through',
    ],
    ['summarizeBy', [[], { method, answers: 3, by: () => 'a' }], 'invalid-argument: answers: a function'],
    ['summarizeBy', [[], { method, answers: () => answers, by: 3 }], 'invalid-argument: by: a function'],
    ['removeSummary', [{ ...summary, count: 0 }, summary], 'not-a-subset: the part is not wholly in the whole'],
    ['summarize', [[{ ...score, method: id }], { method }], `method-mismatch: ${method.id} does not go with ${id}`],
  ])('of %s says what is wrong: %#', (name, args, message) => {
    expect(() => loose(core)[name]?.(...args)).toThrow(message)
  })
})

describe('an error', () => {
  it('has no issues where none are behind it', () => {
    expect(() => core.round(Number.NaN)).toThrow(expect.objectContaining({ issues: [] }))
  })
})

describe('a wrong argument', () => {
  it('is an issue, or null, where it is data', () => {
    expect(core.checkUnits(null as never).issues[0]?.code).toBe('wrong-type')
    expect(core.jenjangOf(null as never)).toBe(null)
  })

  it('is an option that there is not where points are asked for', () => {
    for (const relative of [undefined, { 'di-bawah': Symbol('x'), sesuai: 20n, 'di-atas': { valueOf: null } }]) {
      expect(codeOf(() => loose(core).createMethod?.(ipAsn2019, { education: { relative } }))).toBe('unknown-option')
    }
  })

  it('is an option that there is not where a list has a hole', () => {
    const exemptJf = { listed: new Array(1) }
    expect(codeOf(() => loose(core).createMethod?.(ipAsn2019, { exemptJf }))).toBe('unknown-option')
  })

  it('keeps the code that it always had', () => {
    expect(codeOf(() => loose(core).createMethod?.(null))).toBe('unchecked-edition')
    // What was changed after the check was not checked.
    const own = { ...ipAsn2019, official: false }
    expect(codeOf(() => loose(core).createMethod?.(own))).toBe('unchecked-edition')
  })
})
