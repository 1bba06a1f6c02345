import { expect, it } from 'vitest'
import { createMethod, ipAsn2019, scoreAnswers, summarize } from '../../src'
import * as compare from '../../src/compare'
import { codeOf, expectRefusal, loose, type WrongCall } from '../wrong-call'

const method = createMethod(ipAsn2019)

const calls: readonly WrongCall[] = [
  ['no words', 'changeTable', [{}, {}]],
  ['no change', 'memberTable', [{}, { words: compare.enCompare }]],
  ['nobody', 'compareMembers', [null, []]],
  ['one method', 'compareMethods', [[], { before: method, year: 2023 }]],
  ['no trees', 'compareUnits', [{}, {}, { method }]],
]

it.each(calls)('a wrong argument is refused with a documented error: %s, %s', (...call) => {
  expectRefusal(compare, call)
})

it('keeps the code that it always had', () => {
  const summary = summarize([scoreAnswers({ kelompok: 'pelaksana' }, { method })], { method })
  expect(codeOf(() => loose(compare).compare?.(summary, summary))).toBe('invalid-group-index')
  expect(codeOf(() => compare.achievement(12, { target: 5e-324, better: 'higher' }))).toBe('not-a-number')
})
