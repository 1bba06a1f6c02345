import { describe, expect, it } from 'vitest'
import { checkSmartIndicator } from '../../src/smart'
import { perfect, scale } from './perfect'

// biome-ignore lint/suspicious/noExplicitAny: what no type allows
const found = (value: any) => checkSmartIndicator(value).issues.map(({ code, path }) => `${code} at ${path.join('.')}`)

describe('checkSmartIndicator', () => {
  it('takes one that states nothing but its id, and one that states all', () => {
    expect(found({ id: 'waktu' })).toEqual([])
    expect(found(JSON.parse(JSON.stringify(perfect)))).toEqual([])
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
    ['not-a-number at baseline', { id: 'x', baseline: Number.POSITIVE_INFINITY }],
    ['too-fine at target', { id: 'x', target: 0.12345 }],
    ['too-small at scales.0.to', { id: 'x', scales: [{ ...scale, to: -1 }] }],
    ['required at scales.0.from', { id: 'x', scales: [{ to: 1 }] }],
    ['not-a-record at scales.0.rungs', { id: 'x', scales: [{ from: 0, to: 1, rungs: 'cepat' }] }],
    ['wrong-type at scales.0.columns', { id: 'x', scales: [{ from: 0, to: 1, columns: {} }] }],
    ['not-a-number at scales.0.rungs.cepat', { id: 'x', scales: [{ ...scale, rungs: { cepat: '10' } }] }],
    [
      'wrong-type at scales.0.columns.0.bands.0',
      { id: 'x', scales: [{ ...scale, columns: [{ ...scale.columns[0], bands: [[0, 1]] }] }] },
    ],
    [
      'not-a-number at scales.0.columns.0.bands.0.0',
      { id: 'x', scales: [{ ...scale, columns: [{ ...scale.columns[0], bands: [[null, 1, 'a']] }] }] },
    ],
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
