import { describe, expect, it } from 'vitest'
import { collectAnswers } from '../../src/cli/collect-answers'
import type { Noise } from '../../src/cli/run-program'
import { vectorOf } from './vector'

/** What becomes of two rows after some lines, and what each line was taken for. */
function said(...lines: readonly string[]) {
  const noise = { lines: 0, first: null, repeats: 0 } as unknown as Noise
  const answers = collectAnswers([vectorOf({ id: 'row-a' }), vectorOf({ id: 'row-b' })], noise)
  const taken = lines.map(answers.take)
  answers.close()
  return { taken, noise, outcomes: Object.fromEntries(answers.outcomes) }
}

const a = '{"id":"row-a","answer":{"index":80}}'
const b = '{"id":"row-b","answer":{"index":85}}'

describe('lines of a program', () => {
  it('are answers in any order, the last of which is told', () => {
    const { taken, outcomes } = said(b, a)
    expect(taken).toEqual(['answer', 'last'])
    expect(outcomes).toEqual({ 'row-a': { answer: { index: 80 } }, 'row-b': { answer: { index: 85 } } })
  })

  it('that are empty, or of spaces, are not even noise', () => {
    const { taken, noise } = said('', '  \t ')
    expect(taken).toEqual(['noise', 'noise'])
    expect(noise).toMatchObject({ lines: 0, first: null })
  })

  it('that repeat an answer, whatever the order of its fields, are counted apart', () => {
    const { taken, noise, outcomes } = said(
      '{"id":"row-a","answer":{"index":80,"category":"sedang"}}',
      '{"answer":{"category":"sedang","index":80},"id":"row-a"}',
    )
    expect([taken, noise.repeats, noise.lines]).toEqual([['answer', 'noise'], 1, 0])
    expect(outcomes['row-a']).toEqual({ answer: { index: 80, category: 'sedang' } })
  })

  it.each([
    ['says less', '{"id":"row-a","answer":{}}'],
    ['says more', '{"id":"row-a","answer":{"index":80,"category":"sedang"}}'],
    ['says another value', '{"id":"row-a","answer":{"index":81}}'],
  ])('a second answer that %s is another answer', (_, second) => {
    const { taken, outcomes } = said(a, second)
    expect(taken).toEqual(['answer', 'noise'])
    expect(outcomes['row-a']).toMatchObject({ problem: 'two-answers' })
  })

  it('two answers are told by 200 characters of each', () => {
    const long = (letter: string) => JSON.stringify({ id: 'row-a', answer: letter.repeat(300) })
    // Each is told as an outcome: `{"answer":"` has eleven characters.
    expect(said(long('x'), long('y')).outcomes['row-a']).toEqual({
      problem: 'two-answers',
      message: `{"answer":"${'x'.repeat(189)}, {"answer":"${'y'.repeat(189)}`,
    })
  })

  it.each(['{"id":"row-a","answer":NaN}', '{ "id" : "row-a" , "answer": {', '"id":   "row-a"'])(
    'a line that is no JSON and names a row is what the row fails with: %s',
    (line) => {
      const { taken, noise, outcomes } = said(line)
      expect(taken).toEqual(['noise'])
      expect(noise).toMatchObject({ lines: 1, first: line })
      expect(outcomes).toEqual({ 'row-a': { problem: 'not-json', message: line } })
    },
  )

  it('a line that is no JSON and names no row, or none that was asked, fails none', () => {
    const { noise, outcomes } = said('Warning', '"id":"c", NaN', '{"id":7,"answer":NaN}')
    expect([noise.lines, noise.first, outcomes]).toEqual([3, 'Warning', {}])
  })

  it('a line without an answer fails its row unless an answer comes', () => {
    const without = '{"id":"row-a","index":80}'
    expect(said(without).outcomes).toEqual({ 'row-a': { problem: 'lacks-answer', message: without } })
    expect(said(without, a).outcomes).toEqual({ 'row-a': { answer: { index: 80 } } })
  })

  it('what is kept of a line that fails its row is 200 characters of it', () => {
    const { outcomes, noise } = said(`{"id":"row-a","x":"${'x'.repeat(300)}"}`)
    const kept = `{"id":"row-a","x":"${'x'.repeat(181)}`
    expect([outcomes['row-a'], noise.first]).toEqual([{ problem: 'lacks-answer', message: kept }, kept])
  })

  it.each(['null', '7', '"a"', '[]', '{"id":7,"answer":1}', '{"answer":1}'])('%s answers nothing', (line) => {
    const { taken, noise, outcomes } = said(line)
    expect([taken, noise.lines, outcomes]).toEqual([['noise'], 1, {}])
  })

  it('begin with a byte order mark, or not', () => {
    expect(said(`\uFEFF${a}`).outcomes['row-a']).toEqual({ answer: { index: 80 } })
  })

  it('say that a row is not done', () => {
    expect(said('{"id":"row-a","unsupported":true}').outcomes['row-a']).toEqual({ answer: { unsupported: true } })
    const line = '{"id":"row-a","unsupported":"yes"}'
    expect(said(line).outcomes['row-a']).toEqual({ problem: 'lacks-answer', message: line })
  })

  it('report an error in its own words, up to 500 characters; null is none', () => {
    const error = (value: unknown) => said(JSON.stringify({ id: 'row-a', error: value })).outcomes['row-a']
    expect(error('oh')).toEqual({ problem: 'threw', message: 'oh' })
    expect(said('{"id":"row-a","error":"oh"}')).toMatchObject({ taken: ['answer'], noise: { lines: 0 } })
    expect(error({ code: 1 })).toEqual({ problem: 'threw', message: '[object Object]' })
    expect(error('e'.repeat(501))).toEqual({ problem: 'threw', message: 'e'.repeat(500) })
    expect(said('{"id":"row-a","answer":{"index":80},"error":null}').outcomes['row-a']).toEqual({
      answer: { index: 80 },
    })
  })
})
