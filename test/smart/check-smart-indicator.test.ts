import { describe, expect, it } from 'vitest'
import { checkSmartIndicator } from '../../src/smart'
import { perfect, scale } from './perfect'

// biome-ignore lint/suspicious/noExplicitAny: what no type allows
const found = (value: any) => checkSmartIndicator(value).issues.map(({ code, path }) => `${code} at ${path.join('.')}`)

/** The parameters of the one issue there is. */
// biome-ignore lint/suspicious/noExplicitAny: what no type allows
const paramsOf = (value: any) => checkSmartIndicator(value).issues.map(({ params }) => params)

const withBands = (bands: readonly unknown[]) => ({
  id: 'x',
  scales: [{ ...scale, columns: [{ ...scale.columns[0], bands }] }],
})

describe('checkSmartIndicator', () => {
  it('takes one that states nothing but its id, and one that states all', () => {
    expect(found({ id: 'waktu' })).toEqual([])
    expect(found(JSON.parse(JSON.stringify(perfect)))).toEqual([])
  })

  it('gives what it took, and nothing of what it did not take', () => {
    expect(checkSmartIndicator({ id: 'waktu' })).toEqual({ ok: true, value: { id: 'waktu' }, issues: [] })
    const rejected = checkSmartIndicator({})
    expect([rejected.ok, Object.keys(rejected)]).toEqual([false, ['ok', 'issues']])
  })

  // docs/smart.md: `to: null` is no upper end, and group, rungs and columns may be left out
  it.each([
    ['a scale of one value', { id: 'x', scales: [{ from: 5, to: 5 }] }],
    ['a scale above 0 without an upper end', { id: 'x', scales: [{ from: 5, to: null }] }],
    ['no rungs', { id: 'x', scales: [{ from: 0, to: 5, rungs: {} }] }],
    ['a text of 2000 characters', { id: 'x', definition: 'x'.repeat(2000) }],
  ])('takes %s', (_, value) => {
    expect(found(value)).toEqual([])
  })

  it('says what it expects', () => {
    expect(paramsOf({ id: 'x', scales: [{ from: 5, to: 4 }] })).toEqual([{ from: 5 }])
    expect(paramsOf(withBands([[0, 1]]))).toEqual([{ expected: 'band' }])
    expect(paramsOf({ id: 'x', definition: 'x'.repeat(2001) })).toEqual([{ characters: 2000 }])
    expect(paramsOf({ id: 'x', target: 0.12345 })).toEqual([{ decimals: 4 }])
  })

  it.each([
    ['not-a-record at ', 'indikator'],
    ['required at id', {}],
    ['bad-id at id', { id: 'waktu layanan' }],
    ['unknown-field at 1', { id: 'x', targets: 3 }],
    ['required at unit', { id: 'x', unit: '  ' }],
    ['wrong-type at unit', { id: 'x', unit: 5 }],
    ['required at unit.en', { id: 'x', unit: { id: 'hari' } }],
    ['too-long at definition', { id: 'x', definition: 'x'.repeat(2001) }],
    ['wrong-type at objects', { id: 'x', objects: 'satu' }],
    ['required at inputs.1', { id: 'x', inputs: ['a', ''] }],
    ['unknown-code at direction', { id: 'x', direction: 'naik' }],
    ['out-of-range at completeness', { id: 'x', completeness: 95 }],
    ['bad-date at deadline', { id: 'x', deadline: '2024-02-30' }],
    ['not-a-number at target', { id: 'x', target: Number.NaN }],
    ['not-a-number at target', { id: 'x', target: '3' }],
    ['not-a-number at baseline', { id: 'x', baseline: Number.POSITIVE_INFINITY }],
    ['too-fine at target', { id: 'x', target: 0.12345 }],
    ['too-small at scales.0.to', { id: 'x', scales: [{ ...scale, to: -1 }] }],
    ['required at scales.0.from', { id: 'x', scales: [{ to: 1 }] }],
    ['not-a-record at scales.0.rungs', { id: 'x', scales: [{ from: 0, to: 1, rungs: 'cepat' }] }],
    ['required at scales.0.group', { id: 'x', scales: [{ group: '', from: 0, to: 1 }] }],
    ['wrong-type at scales.0.columns', { id: 'x', scales: [{ from: 0, to: 1, columns: {} }] }],
    ['not-a-number at scales.0.rungs.cepat', { id: 'x', scales: [{ ...scale, rungs: { cepat: '10' } }] }],
    ['wrong-type at scales.0.columns.0.bands.0', withBands([[0, 1]])],
    ['not-a-number at scales.0.columns.0.bands.0.0', withBands([[null, 1, 'a']])],
    [
      'unknown-code at scales.0.columns.0.gap',
      { id: 'x', scales: [{ ...scale, columns: [{ ...scale.columns[0], gap: 'round' }] }] },
    ],
    ['unknown-code at citations.0.status', { id: 'x', citations: [{ of: ['unit'], status: 'certain', sources: [] }] }],
    [
      'unknown-code at citations.0.of.0',
      { id: 'x', citations: [{ of: ['citations'], status: 'assumed', sources: [] }] },
    ],
  ])('finds %s', (expected, value) => {
    expect(found(value)).toEqual([expected])
  })
})
