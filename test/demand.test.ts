import { describe, expect, it } from 'vitest'
import {
  absentOr,
  aFraction,
  aSequence,
  demand,
  demandOptions,
  every,
  isLike,
  nullOr,
  orNull,
  someDigits,
  textOrNumber,
} from '../src/demand'

/** What is like each example, and what only looks so. */
const examples: readonly [what: string, like: Parameters<typeof isLike>[1], yes: unknown[], no: unknown[]][] = [
  ['a text', '', ['', 'x'], [0, null, undefined, ['x'], {}]],
  ['a truth value', true, [true, false], [0, 'true', null]],
  // 2^53 - 1 is the last whole number that can be told from the next.
  [
    'a number',
    0,
    [0, -1.5, 2 ** 53 - 1, 1 - 2 ** 53],
    [2 ** 53, -(2 ** 53), Number.NaN, Number.POSITIVE_INFINITY, '0'],
  ],
  ['a list of texts', [''], [[], ['a'], ['a', 'b']], [[1], ['a', null], 'ab', { 0: 'a', length: 1 }, new Array(1)]],
  ['a pair of numbers', [0, 0], [[1, 2]], [[], [1], [1, 2, 3], [1, 'x']]],
  ['a record', { id: '' }, [{ id: 'a' }, { id: 'a', more: 1 }], [{}, { id: 1 }, ['id'], null, 'id', undefined]],
  ['a record in a record', { a: { b: 0 } }, [{ a: { b: 1 } }], [{ a: {} }, { a: null }, {}]],
  ['what may be absent', { a: absentOr(0) }, [{}, { a: 1 }, { a: undefined }], [{ a: null }, { a: 'x' }]],
  ['what may be null', { a: orNull(0) }, [{ a: null }, { a: 1 }], [{}, { a: 'x' }]],
  ['what may be either', { a: nullOr(0) }, [{}, { a: null }, { a: 1 }], [{ a: 'x' }, { a: false }]],
  ['a record of numbers', every(0), [{}, { a: 1, b: 2 }], [{ a: 1, b: 'x' }, [1], null, 1]],
  ['what can be walked through', aSequence, [[], 'ab', new Set()], [{}, null, undefined, 1]],
  ['what can be shown as it is', textOrNumber, ['', 'x', 0, -1.5, 1e21], [Number.NaN, 1 / 0, null, true, 10n, {}]],
  // 10 decimals are the most that a number is rounded to.
  ['decimals to keep', someDigits, [0, 10], [-1, 11, 0.5, '2', null]],
  ['a fraction', aFraction, ['1', '-1', '20/3', '-20/3'], ['', '1/', 'x', '1.5', '1/3 ', 1, null]],
]

describe('what an argument must look like, by example', () => {
  it.each(examples)('%s', (_, like, yes, no) => {
    expect(yes.filter((value) => !isLike(value, like))).toEqual([])
    expect(no.filter((value) => isLike(value, like))).toEqual([])
  })

  it('is said where it does not', () => {
    expect(() => demand(1, '', 'path: dots between names')).toThrow('invalid-argument: path: dots between names')
    expect(() => demand('a.b', '', 'path: dots between names')).not.toThrow()
  })

  it('is said of options with all that there are', () => {
    const names = ['before', 'after'] as const
    const call = (options: object) => () =>
      demandOptions(options as { before: string; after: string }, { before: '' }, names)
    expect(call({ before: 1 })).toThrow('invalid-argument: options: { before, after }')
    expect(call({ before: '', asOff: 1 })).toThrow('unknown-option: no asOff; there are before, after')
    expect(call({ before: '', after: '' })).not.toThrow()
  })
})
