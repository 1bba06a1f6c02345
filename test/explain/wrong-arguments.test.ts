import { expect, it } from 'vitest'
import { createMethod, ipAsn2019, scoreAnswers } from '../../src'
import * as explain from '../../src/explain'
import { codeOf, expectNoFieldToMiss, expectRefusal, expectUnknownOption, type WrongCall } from '../wrong-call'

const method = createMethod(ipAsn2019)
const score = scoreAnswers({ kelompok: 'pelaksana', pendidikan: 'S1' }, { method })
const issue = { path: ['posts', 0], code: 'out-of-range', severity: 'error', params: { from: 0, to: 9 } }

/** Annotations with one rule that is none. */
const annotated = (rule: unknown) => ({
  method,
  annotations: { edition: 'x', rules: { dimensions: rule }, sources: {} },
})

const calls: readonly WrongCall[] = [
  ['neither a score nor why there is none', 'explain', [{}, { method, locale: explain.id }]],
  [
    'no reason',
    'explain',
    [
      { outcome: 'excluded', score: null },
      { method, locale: explain.id },
    ],
  ],
  // It took no end: a list has no end that is an empty text.
  ['a path that is a list', 'cite', [['dimensions'], { method }]],
  ['no options', 'cite', ['dimensions']],
  ['a rule without sources', 'cite', ['dimensions', annotated({ status: 'sourced' })]],
  ['a rule without a status', 'cite', ['dimensions', annotated({ sources: [] })]],
  ['a rule whose sources are no list', 'cite', ['dimensions', annotated({ status: 'sourced', sources: 'perbup' })]],
  ['a rule whose reading is no text', 'cite', ['dimensions', annotated({ reading: 7 })]],
  ['no language', 'explain', [{ score }, { method }]],
  ['the name of a language', 'explain', [{ score }, { method, locale: 'id' }]],
  ['nothing to explain', 'explain', [null, { method, locale: explain.id }]],
  [
    'a score of no group of its method',
    'explain',
    [{ score: { ...score, kelompok: 'guru' } }, { method, locale: explain.id }],
  ],
  ['no language', 'labelOf', ['codes.S1', {}]],
  ['no id', 'labelOf', [undefined, { locale: explain.id }]],
  ['no date', 'formatDate', ['kemarin', { locale: explain.id }]],
  ['a year that is a number', 'formatDate', [2023, { locale: explain.id }]],
  ['no language', 'formatDate', ['2023', {}]],
  ['no language', 'formatNumber', [1.5, {}]],
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

it.each([
  ['explain', [{ score }, { method, locale: explain.id }]],
  ['cite', ['dimensions', { method }]],
  ['formatNumber', [1.5, { locale: explain.id }]],
])('an option that %s does not have is refused', (name, args) => {
  expectUnknownOption(explain, name, args)
})

it('keeps the code that it always had', () => {
  expect(codeOf(() => explain.formatNumber(Number.NaN, { locale: explain.id }))).toBe('not-a-number')
  expect(() => explain.formatNumber(Number.NaN, { locale: explain.id })).toThrow(/finite number/)
})

it('an issue without one of its fields is refused, or told as the whole where nothing reads that field', () => {
  expectNoFieldToMiss({ ...issue, params: {} }, (value) =>
    explain.describeIssue(value as never, { messages: explain.idMessages }),
  )
})
