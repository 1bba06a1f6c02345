import { expect, it } from 'vitest'
import { createMethod, ipAsn2019, scoreAnswers } from '../../src'
import * as explain from '../../src/explain'
import { codeOf, expectNoFieldToMiss, expectRefusal, type WrongCall } from '../wrong-call'

const method = createMethod(ipAsn2019)
const score = scoreAnswers({ kelompok: 'pelaksana', pendidikan: 'S1' }, { method })
const issue = { path: ['posts', 0], code: 'out-of-range', severity: 'error', params: { from: 0, to: 9 } }

const calls: readonly WrongCall[] = [
  // It took no end: a list has no end that is an empty text.
  ['a path that is a list', 'cite', [['dimensions'], { method }]],
  ['no language', 'explain', [{ score }, { method }]],
  ['the name of a language', 'explain', [{ score }, { method, locale: 'id' }]],
  ['no language', 'labelOf', ['codes.S1', {}]],
  ['no date', 'formatDate', ['kemarin', { locale: explain.id }]],
  ['eleven digits', 'formatNumber', [1.5, { locale: explain.id, digits: 11 }]],
  ['no language', 'describeIssue', [issue]],
  ['a language without words', 'describeIssue', [issue, { messages: { ...explain.idMessages, issues: null } }]],
  ['no issue', 'describeIssue', [null, { messages: explain.idMessages }]],
  ['a path that is no list', 'describeIssue', [{ ...issue, path: 'posts' }, { messages: explain.idMessages }]],
  ['a bound that is none', 'describeIssue', [{ ...issue, params: { to: null } }, { messages: explain.idMessages }]],
  ['no language', 'describeError', [new Error('x')]],
]

it.each(calls)('a wrong argument is refused with a documented error: %s, %s', (...call) => {
  expectRefusal(explain, call)
})

it('keeps the code that it always had', () => {
  expect(codeOf(() => explain.formatNumber(Number.NaN, { locale: explain.id }))).toBe('not-a-number')
})

it('an issue without one of its fields is refused, or told as the whole where nothing reads that field', () => {
  expectNoFieldToMiss({ ...issue, params: {} }, (value) =>
    explain.describeIssue(value as never, { messages: explain.idMessages }),
  )
})
