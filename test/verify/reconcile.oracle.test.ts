import { describe, expect, it } from 'vitest'
import { ipAsn2019 } from '../../src'
import { type ReconcileRow, type Reconciliation, reconcile } from '../../src/verify'
import { seededRandom } from '../record-arbitraries'
import { flipped, officialOf, randomHidden, randomRows } from './official'
import { thinnedFailure, tracedFailure } from './traced'

const period = { year: 2024, asOf: '2025-03-31' }
const search = (rows: Iterable<ReconcileRow>, more: object = {}): Reconciliation =>
  reconcile(rows, { edition: ipAsn2019, ...period, ...more })

describe('official numbers made by the oracle under hidden readings', () => {
  it.each([0, 1, 2])('are traced back to these readings, or to equals of them (%d)', (seed) => {
    expect(tracedFailure(seed, 30)).toBeUndefined()
  })

  it.each([0, 1])('are traced back where many of them are missing, and totals stand for these (%d)', (seed) => {
    expect(thinnedFailure(seed, 30)).toBeUndefined()
  })

  it.each([1])('cannot be moved by a reading that is not said to bear on them (%d)', (seed) => {
    const hidden = randomHidden(seed)
    const rows = randomRows(seed, 12, period, hidden)
    for (const [dimension, { readings }] of Object.entries(search(rows).dimensions)) {
      const others = Object.keys(hidden).filter((id) => !readings.includes(id))
      for (const other of others.flatMap((id) => flipped(hidden, id))) {
        const theirs = rows.map(({ person }) => officialOf(person, period, other)?.dimensions[dimension])
        expect(theirs).toEqual(rows.map(({ official }) => official.dimensions[dimension]))
      }
    }
  })

  it('say of the equals nothing that the oracle does not say too', () => {
    const hidden = { seminarWindow: 'oneYear' }
    const rows = randomRows(7, 12, period, hidden)
    const { kompetensi } = search(rows).dimensions
    const [best] = kompetensi?.fits ?? []
    expect(best?.methods.length).toBeGreaterThan(2)
    for (const method of best?.methods ?? []) {
      const readings = Object.fromEntries(new URLSearchParams(method.split('?')[1] ?? ''))
      const theirs = rows.map(({ person }) => officialOf(person, period, readings)?.dimensions.kompetensi)
      expect(theirs).toEqual(rows.map(({ official }) => official.dimensions.kompetensi))
    }
  })

  it('are recognised as printed with two decimals', () => {
    const rows = randomRows(3, 100, period, { jpCredit: 'proportional' })
    // Half up by hand: points of JP have at most three decimals, and text has no binary ties.
    const printed = (points: number) => (Number.isInteger(points * 100) ? points : Number((points + 0.0001).toFixed(2)))
    const rounded = rows.map(({ person, official: { dimensions } }) => ({
      person,
      official: {
        dimensions: Object.fromEntries(Object.entries(dimensions).map(([id, each]) => [id, printed(each as number)])),
      },
    }))
    expect(search(rounded).fits[0]).toMatchObject({
      readings: { jpCredit: 'proportional' },
      roundings: ['halfUp'],
      share: 1,
    })
    expect(search(rows).fits[0]).toMatchObject({
      readings: { jpCredit: 'proportional' },
      roundings: ['exact'],
      share: 1,
    })
  })

  it('are recognised as cut off at two decimals, totals without dimensions too', () => {
    const rows = randomRows(3, 60, period, { jpCredit: 'proportional' })
    // By hand: points of JP have at most three decimals, and nothing else has any beyond the first.
    const cutOff = (points: number) => Number(/^\d+(\.\d{1,2})?/.exec(points.toFixed(3))?.[0])
    const official = ({ official: { dimensions, index } }: (typeof rows)[number], i: number) => ({
      dimensions:
        i % 3 === 0 ? {} : Object.fromEntries(Object.entries(dimensions).map(([id, each]) => [id, cutOff(each)])),
      index: cutOff(index),
    })
    const found = search(rows.map((row, i) => ({ person: row.person, official: official(row, i) })))
    expect(found.fits[0]).toMatchObject({ readings: { jpCredit: 'proportional' }, roundings: ['truncated'], share: 1 })
    expect([found.totals, found.residue]).toEqual([20, null])
  })

  it('are found under three wrong rows in a hundred, and the wrong rows are named', () => {
    const hidden = { windows: 'cutOff', severalAppraisals: 'last', unknownDiscipline: 'zero' }
    const wrong = [5, 77, 78, 140, 141, 199, 230, 255, 256, 301, 355, 399]
    const rows = randomRows(11, 400, period, hidden).map(({ person, official: { dimensions } }, i) => ({
      person,
      official: { dimensions: wrong.includes(i) ? { ...dimensions, kinerja: 7.5 } : dimensions },
    }))
    const { fits, residue, dimensions } = search(rows)
    expect(fits[0]).toMatchObject({ readings: hidden, explained: 388, share: 0.97 })
    expect(residue).toMatchObject({ rows: 12, first: wrong })
    expect(dimensions.kinerja?.residue).toMatchObject({ rows: 12, first: wrong })
    expect(dimensions.kompetensi?.residue).toBe(null)
  })

  it('lead to the same whatever the order of the rows', () => {
    const random = seededRandom(1)
    const rows = randomRows(21, 60, period, randomHidden(21))
    const shuffled = rows.map((row) => ({ row, at: random() })).sort((a, b) => a.at - b.at)
    const [one, other] = [search(rows), search(shuffled.map(({ row }) => row))]
    expect(other.fits).toEqual(one.fits)
    expect(other.tables).toEqual(one.tables)
    expect(Object.values(other.dimensions).map(({ fits }) => fits)).toEqual(
      Object.values(one.dimensions).map(({ fits }) => fits),
    )
  })

  it('come back as frozen plain JSON without an id', () => {
    const found = search(randomRows(2, 30, period, {}))
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
    expect(JSON.stringify(found)).not.toContain('of-somebody')
    expect(Object.isFrozen(found.dimensions.kinerja?.fits[0]?.open)).toBe(true)
  })
})
