import { describe, expect, it } from 'vitest'
import { type AnsweredPerson, createMethod, ipAsn2019 } from '../../src'
import { compareMethods } from '../../src/compare'

const before = createMethod(ipAsn2019)
const person = (id: string, answers: AnsweredPerson['answers']): AnsweredPerson => ({ id, answers })
const good = {
  kelompok: 'pelaksana',
  pendidikan: 'S1',
  teknis: true,
  seminar: true,
  kinerja: 'baik',
  disiplin: 'tidak-pernah',
} as const
const amount = (value: number, exact = `${value}`) => ({ value, exact })

describe('compareMethods', () => {
  it('says what would change, for whom, and by which line', () => {
    const staff = [
      person('a', good),
      person('b', { ...good, teknis: null, jp: 10 }),
      person('c', { ...good, teknis: null, jp: 4 }),
      person('d', { ...good, teknis: null, jp: 20 }),
    ]
    // a pelaksana's technical training is worth 22.5 for 20 hours: 10 hours 11.25, 4 hours 4.5, together 15.75 over 4 persons
    const found = compareMethods(staff, {
      year: 2025,
      before,
      after: createMethod(ipAsn2019, { jpCredit: 'proportional' }),
    })
    expect(found.before).toMatchObject({ method: 'ip-asn-2019@1', rows: { total: 4, measured: 4 } })
    expect(found.after.method).toBe('ip-asn-2019@1?jpCredit=proportional')
    expect(found.difference).toEqual(amount(3.9375, '63/16'))
    expect(found.indicators).toEqual([{ indicator: 'teknis', persons: 2, points: amount(15.75, '63/4') }])
    expect(found.persons.map(({ row, difference, lines }) => [row, difference?.value, lines])).toEqual([
      [1, 11.25, [{ indicator: 'teknis', rungBefore: 'belum', rungAfter: 'sebagian', before: 0, after: 11.25 }]],
      [2, 4.5, [{ indicator: 'teknis', rungBefore: 'belum', rungAfter: 'sebagian', before: 0, after: 4.5 }]],
    ])
    // 62.5 + 11.25 = 73.75: rendah to sedang; 67 stays rendah
    expect(found.categories).toEqual([{ before: 'rendah', after: 'sedang', persons: 1 }])
    expect(found).toMatchObject({ year: 2025, asOf: '2025-12-31' })
  })

  it('sees a category that changes without a line', () => {
    // proportional hours: 85 − 22.5 + 22.5 × 16 / 20 = 80.5, between two printed ranges
    const method = (categoryGap: 'floor' | 'upper') =>
      createMethod(ipAsn2019, { jpCredit: 'proportional', categoryGap })
    const found = compareMethods([person('a', { ...good, teknis: null, jp: 16 })], {
      year: 2025,
      before: method('floor'),
      after: method('upper'),
    })
    expect(found.persons).toMatchObject([{ row: 0, difference: amount(0), lines: [] }])
    expect(found.categories).toEqual([{ before: 'sedang', after: 'tinggi', persons: 1 }])
    expect(found.difference).toEqual(amount(0))
  })

  it('lists whoever is measured under one method only, and rows that are none under either once', () => {
    const staff = [{ id: 'a', status: 'CPNS' as const, answers: good }, person('b', good), 17]
    const found = compareMethods<unknown>(staff, {
      year: 2025,
      before,
      after: createMethod(ipAsn2019, { excluded: 'nobody' }),
    })
    expect(found.persons).toMatchObject([
      { row: 0, before: { outcome: 'excluded' }, after: { outcome: 'measured' }, difference: null, lines: [] },
    ])
    expect([found.before.rows.measured, found.after.rows.measured, found.before.rows.rejected]).toEqual([1, 2, 1])
    expect(found.indicators).toEqual([])
  })

  it('has no difference where nobody is measured', () => {
    expect(compareMethods([], { year: 2025, before, after: before })).toMatchObject({
      difference: null,
      before: { index: null },
      persons: [],
    })
  })

  it('reports progress every 1,000 rows, and at the end', () => {
    const seen: number[] = []
    const staff = Array.from({ length: 2_500 }, (_, i) => person(`p-${i}`, good))
    compareMethods(staff, { year: 2025, before, after: before, onProgress: (rows) => seen.push(rows) })
    expect(seen).toEqual([1_000, 2_000, 2_500])
  })

  it('reads rows as measure does, on the same cut-off day', () => {
    const read = (row: string) => ({ ok: true as const, value: person(row, good), issues: [] })
    const found = compareMethods(['a'], { year: 2025, asOf: '2025-06-30', read, before, after: before })
    expect(found).toMatchObject({ asOf: '2025-06-30', before: { rows: { measured: 1 } }, persons: [] })
  })
})
