import { describe, expect, it } from 'vitest'
import { IppError, isIppError } from '../src'
import { callable, missingOption, sequence, textKey } from '../src/argument'
import { aFunction } from '../src/demand'
import { deepFreeze } from '../src/freeze'
import { issue, issueLine, warning } from '../src/issue'
import { plainTable } from '../src/plain-table'

describe('the line of an error', () => {
  it('is empty where nothing is wrong', () => {
    expect(issueLine([])).toBe('')
  })

  it('says what, where and with what; how many more there are; and the whole record where there is no path', () => {
    const range = issue(['posts', 0, 'skp'], 'out-of-range', { from: 0, to: 100 })
    expect(issueLine([range])).toBe('out-of-range at posts.0.skp {"from":0,"to":100}')
    expect(issueLine([issue(['nip'], 'required')])).toBe('required at nip')
    expect(issueLine([issue([], 'required'), range])).toBe('required at the whole record (and 1 more)')
    expect(issueLine([range, range, range])).toMatch(/100\} \(and 2 more\)$/)
  })

  it('leaves the end of a long list out, and no other', () => {
    // Ten letters and two for the comma and the space: 26 of these fill 312 of 320, the 27th would be too much.
    const names = (count: number) => Array.from({ length: count }, (_, i) => `name-${String(i).padStart(5, '0')}`)
    const line = (allowed: readonly string[]) => issueLine([issue(['x'], 'unknown-code', { allowed })])
    expect(line(names(26))).toBe(`unknown-code at x ${JSON.stringify({ allowed: names(26) })}`)
    expect(line(names(27))).toBe(`unknown-code at x ${JSON.stringify({ allowed: [...names(26), '…'] })}`)
    // 318 and the two: just as long as may be.
    const longest = ['x'.repeat(318)]
    expect(line(longest)).toBe(`unknown-code at x ${JSON.stringify({ allowed: longest })}`)
    expect(line(['x'.repeat(319)])).toBe('unknown-code at x {"allowed":["…"]}')
  })

  it('of a warning is no other', () => {
    expect(issueLine([warning(['x'], 'required')])).toBe('required at x')
    expect(warning(['x'], 'required')).toEqual({ path: ['x'], code: 'required', severity: 'warning', params: {} })
  })
})

describe('isIppError', () => {
  const error = new IppError('invalid-row', 'row 3')

  it('knows an error of this library by its name, whichever build threw it', () => {
    expect([isIppError(error), isIppError(error, 'invalid-row')]).toEqual([true, true])
    const ofOtherBuild = Object.assign(new Error('invalid-row: row 3'), { name: 'IppError', code: 'invalid-row' })
    expect([isIppError(ofOtherBuild), isIppError(ofOtherBuild, 'invalid-row')]).toEqual([true, true])
  })

  it('knows another code, another error and what is no error', () => {
    expect(isIppError(error, 'invalid-units')).toBe(false)
    expect(isIppError(new TypeError('x'))).toBe(false)
    expect(isIppError(Object.assign(new Error('x'), { code: 'invalid-row' }), 'invalid-row')).toBe(false)
    for (const other of [null, undefined, 'IppError', { name: 'IppError', code: 'invalid-row' }])
      expect([isIppError(other), isIppError(other, 'invalid-row')]).toEqual([false, false])
  })

  it('has its issues where there are any', () => {
    expect(error.issues).toEqual([])
    expect(error.message).toBe('invalid-row: row 3')
  })
})

describe('a wrong argument is told with what to give', () => {
  it.each([
    ['rows: a list, or what else can be walked through', () => sequence(1 as never, 'rows')],
    ['read: a function', () => callable('x', 'read')],
    ['by, or key: a text', () => textKey(1 as never)],
  ])('%s', (what, call) => {
    expect(call).toThrow(`invalid-argument: ${what}`)
  })

  it('which option, and why, where more can be said', () => {
    const error = missingOption('edition', 'the rules in force', 'no-edition-of-method' as never)
    expect(error.message).toBe('invalid-argument: edition: give the rules in force')
    expect(error.issues).toEqual([
      { path: ['edition'], code: 'required', severity: 'error', params: { hint: 'no-edition-of-method' } },
    ])
  })

  it('and what is right comes back', () => {
    const list = [1]
    const by = () => 'x'
    expect([sequence(list, 'rows'), callable(by, 'by'), textKey('x')]).toEqual([list, by, 'x'])
    expect([aFunction(by), aFunction('x'), aFunction(null)]).toEqual([true, false, false])
  })
})

describe('plain and frozen', () => {
  it('freezes what lies in it, and lets alone what is frozen or is no object', () => {
    const tree = { a: [{ b: 1 }], c: null, d: 'x' }
    expect(deepFreeze(tree)).toBe(tree)
    expect([tree, tree.a, tree.a[0]].map((each) => Object.isFrozen(each))).toEqual([true, true, true])
    expect([deepFreeze(null), deepFreeze('x'), deepFreeze(undefined)]).toEqual([null, 'x', undefined])
    // What is frozen already is not walked through again.
    const child = { x: 1 }
    deepFreeze(Object.freeze({ child }))
    expect(Object.isFrozen(child)).toBe(false)
  })

  it('a table has texts and numbers, or nothing, in its cells', () => {
    const table = {
      header: ['a', 'b'],
      rows: [
        ['x', 1.5],
        [null, ''],
      ],
    }
    expect(plainTable(table)).toEqual({
      header: ['a', 'b'],
      rows: [
        ['x', 1.5],
        [null, ''],
      ],
    })
    expect(Object.isFrozen(table.rows[0])).toBe(true)
    for (const wrong of [
      { header: [1], rows: [] },
      { header: ['a'], rows: [[undefined]] },
      { header: ['a'], rows: [[Number.NaN]] },
      { header: ['a'], rows: ['x'] },
    ])
      expect(() => plainTable(wrong as never)).toThrow('invalid-argument: words, and names: texts')
  })
})
