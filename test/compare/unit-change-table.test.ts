import { describe, expect, it } from 'vitest'
import { createMethod, ipAsn2019, measure, type Unit } from '../../src'
import { compareUnits, enCompare, idCompare, unitChangeTable } from '../../src/compare'

const method = createMethod(ipAsn2019)
const units: readonly Unit[] = [
  { id: 'dinas' },
  { id: 'a', parent: 'dinas' },
  { id: 'b', parent: 'dinas' },
  { id: 'badan' },
]
/** A pelaksana by education alone: S1 15, SLTA 5; what is not known adds 1 of performance and 5 of discipline. */
const measured = (year: number, people: readonly (readonly [unit: string, level: 'S1' | 'SLTA'])[]) =>
  measure(
    people.map(([unit, pendidikan], i) => ({
      id: `p-${i}`,
      unit,
      answers: { kelompok: 'pelaksana' as const, pendidikan },
    })),
    { method, year, units },
  )

describe('unitChangeTable', () => {
  it('numbers the units along the tree, prints the change of the printed figures, and leaves empty what is not there', () => {
    const before = measured(2024, [
      ['a', 'SLTA'],
      ['a', 'SLTA'],
      ['a', 'S1'],
      ['badan', 'S1'],
    ])
    const after = measured(2025, [
      ['a', 'SLTA'],
      ['a', 'S1'],
      ['a', 'S1'],
      ['b', 'S1'],
    ])
    // a: 11 + 10/3 = 14.33 to 11 + 20/3 = 17.67; dinas: 14.33 to (17.666… × 3 + 21) / 4 = 18.5
    const changes = compareUnits(before, after, { method })
    expect(unitChangeTable(changes, { words: idCompare, nameOf: (id) => id.toUpperCase() })).toEqual({
      header: ['No.', 'Unit kerja', 'Orang sebelum', 'Orang sesudah', 'Sebelum', 'Sesudah', 'Perubahan', 'Arah'],
      rows: [
        ['1', 'DINAS', 3, 4, 14.33, 18.5, 4.17, 'naik'],
        ['1.1', 'A', 3, 3, 14.33, 17.67, 3.34, 'naik'],
        ['1.2', 'B', 0, 1, null, 21, null, null],
        ['2', 'BADAN', 1, 0, 21, null, null, null],
        // (11 + 11 + 21 + 21) / 4 = 16 to (11 + 21 + 21 + 21) / 4 = 18.5
        ['', 'Jumlah', 4, 4, 16, 18.5, 2.5, 'naik'],
      ],
    })
    expect(unitChangeTable(changes, { words: enCompare, digits: 0 }).rows[0]).toEqual([
      '1',
      'dinas',
      3,
      4,
      14,
      19,
      5,
      'up',
    ])
  })

  it('shows the units that have ended', () => {
    const before = measured(2024, [['a', 'SLTA']])
    const after = measure([], { method, year: 2025, units: [{ id: 'dinas' }] })
    const { rows } = unitChangeTable(compareUnits(before, after, { method }), { words: idCompare })
    expect(rows).toEqual([
      ['1', 'dinas', 1, 0, 11, null, null, null],
      ['', 'a', 1, 0, 11, null, null, 'berakhir'],
      ['', 'b', 0, 0, null, null, null, 'berakhir'],
      ['', 'badan', 0, 0, null, null, null, 'berakhir'],
      ['', 'Jumlah', 1, 0, 11, null, null, null],
    ])
  })

  it('says where it went down, or nowhere', () => {
    const [low, high] = [measured(2025, [['a', 'SLTA']]), measured(2025, [['a', 'S1']])]
    const directionOf = (x: typeof low, y: typeof low) =>
      unitChangeTable(compareUnits(x, y, { method }), { words: idCompare }).rows[1]?.at(-1)
    expect([directionOf(high, low), directionOf(low, low)]).toEqual(['turun', 'tetap'])
  })
})
