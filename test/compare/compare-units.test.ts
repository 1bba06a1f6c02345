import { describe, expect, it } from 'vitest'
import { createMethod, ipAsn2019, measure, type Unit } from '../../src'
import { compareUnits } from '../../src/compare'

const method = createMethod(ipAsn2019)

/** People of units by their education alone: S1 15, SLTA 5, S2 20 points; all else unknown: 1 of performance, 5 of discipline. */
const measured = (
  year: number,
  units: readonly Unit[],
  people: readonly (readonly [unit: string, level: 'S2' | 'S1' | 'SLTA'])[],
) =>
  measure(
    people.map(([unit, pendidikan], i) => ({
      id: `p-${i}`,
      unit,
      answers: { kelompok: 'pelaksana' as const, pendidikan },
    })),
    { method, year, units },
  )

const shortOf = ({ units, ended }: ReturnType<typeof compareUnits>) => ({
  units: units.map(({ unit, predecessors, own, total }) => [
    unit.id,
    predecessors,
    own.change?.difference ?? null,
    total.change?.difference ?? null,
  ]),
  ended: ended.map(({ unit, own }) => [unit, own?.count ?? 0]),
})

describe('compareUnits', () => {
  const tree = [{ id: 'dinas' }, { id: 'a', parent: 'dinas' }, { id: 'b', parent: 'dinas' }]

  it('compares each unit with itself, alone and with those below it', () => {
    const before = measured(2024, tree, [
      ['dinas', 'S1'],
      ['a', 'SLTA'],
      ['b', 'SLTA'],
    ])
    const after = measured(2025, tree, [
      ['dinas', 'S1'],
      ['a', 'S1'],
      ['b', 'SLTA'],
      ['b', 'S2'],
    ])
    // a +10; b (5 + 20) / 2 − 5 = 7.5; all: (15 + 15 + 5 + 20) / 4 − (15 + 5 + 5) / 3 = 13.75 − 8.333… = 5.41666…
    const { units, ended } = shortOf(compareUnits(before, after, { method }))
    expect(units).toEqual([
      ['dinas', ['dinas'], 0, 65 / 12],
      ['a', ['a'], 10, 10],
      ['b', ['b'], 7.5, 7.5],
    ])
    expect(ended).toEqual([])
  })

  it('follows units that were merged, and moves them in the later tree', () => {
    const register = [...tree, { id: 'c', parent: 'dinas', from: '2025-01-01' }].map((unit) =>
      ['a', 'b'].includes(unit.id) ? { ...unit, until: '2024-12-31', successor: 'c' } : unit,
    )
    const before = measured(2024, tree, [
      ['a', 'S1'],
      ['b', 'SLTA'],
    ])
    const after = measured(2025, [{ id: 'dinas' }, { id: 'c', parent: 'dinas' }], [['c', 'S1']])
    // (15 + 5) / 2 = 10 before, 15 after
    expect(shortOf(compareUnits(before, after, { method, units: register }))).toEqual({
      units: [
        ['dinas', ['dinas'], null, 5],
        ['c', ['a', 'b'], 5, 5],
      ],
      ended: [],
    })
  })

  it('does not count people twice where a unit and the one above it were merged', () => {
    const register = [
      { id: 'dinas', until: '2024-12-31', successor: 'baru' },
      { id: 'a', parent: 'dinas', until: '2024-12-31', successor: 'baru' },
      { id: 'baru' },
    ]
    const before = measured(2024, tree.slice(0, 2), [
      ['dinas', 'S1'],
      ['a', 'SLTA'],
    ])
    const after = measured(2025, [{ id: 'baru' }], [['baru', 'S1']])
    const [unit] = compareUnits(before, after, { method, units: register }).units
    expect(unit?.total.before?.count).toBe(2)
    expect(unit?.total.change?.difference).toBe(5)
  })

  it('follows a unit over several successors, and one that moved below another unit', () => {
    const register = [
      { id: 'a', until: '2024-06-30', successor: 'b' },
      { id: 'b', until: '2024-12-31', successor: 'c' },
      { id: 'c', parent: 'pusat' },
      { id: 'pusat' },
    ]
    const before = measured(2023, [{ id: 'a' }], [['a', 'SLTA']])
    const after = measured(2025, register.slice(2), [['c', 'S1']])
    expect(shortOf(compareUnits(before, after, { method, units: register })).units).toEqual([
      ['pusat', [], null, 10],
      ['c', ['a'], 10, 10],
    ])
  })

  it('keeps a unit whose end lies after the later measurement, or whose successor is not in its tree', () => {
    const before = measured(2023, [{ id: 'a' }], [['a', 'SLTA']])
    const after = measured(2024, [{ id: 'a' }, { id: 'b' }], [['a', 'S1']])
    const ends = (until: string, successor: string) => [{ id: 'a', until, successor }, { id: 'b' }, { id: 'c' }]
    const differences = (units: readonly Unit[]) => shortOf(compareUnits(before, after, { method, units })).units
    expect(differences(ends('2024-12-31', 'b'))).toEqual([
      ['a', ['a'], 10, 10],
      ['b', [], null, null],
    ])
    expect(differences(ends('2024-12-30', 'b'))).toEqual([
      ['a', [], null, null],
      ['b', ['a'], null, null],
    ])
    expect(differences(ends('2024-12-30', 'c'))).toEqual([
      ['a', ['a'], 10, 10],
      ['b', [], null, null],
    ])
  })

  it('lists the units that nobody took over, and new ones without a past', () => {
    const before = measured(2024, tree, [
      ['a', 'S1'],
      ['b', 'S1'],
    ])
    const after = measured(
      2025,
      [{ id: 'dinas' }, { id: 'b', parent: 'dinas' }, { id: 'baru', parent: 'dinas' }],
      [['baru', 'S1']],
    )
    expect(shortOf(compareUnits(before, after, { method }))).toEqual({
      units: [
        ['dinas', ['dinas'], null, 0],
        ['b', ['b'], null, null],
        ['baru', [], null, null],
      ],
      ended: [['a', 1]],
    })
  })

  it('refuses a register that is none, and years in the wrong order', () => {
    const before = measured(2024, [{ id: 'a' }], [['a', 'S1']])
    const after = measured(2025, [{ id: 'b' }], [])
    const circle = [
      { id: 'a', successor: 'c' },
      { id: 'c', successor: 'a' },
    ]
    expect(() => compareUnits(before, after, { method, units: circle })).toThrow('invalid-units')
    expect(() => compareUnits(before, after, { method, units: [{ id: 'a', successor: 'x' }] })).toThrow('invalid-units')
    expect(() => compareUnits(after, before, { method })).toThrow(
      'invalid-period: the earlier measurement was taken on a later day',
    )
    expect(compareUnits(before, before, { method }).ended).toEqual([])
  })

  it('ends where the successors of two trees go in a circle', () => {
    const before = measured(2024, [{ id: 'a', successor: 'b' }, { id: 'b' }], [['a', 'S1']])
    // the later tree knows b to have been succeeded by a, which is in neither of them
    const later = { ...measured(2025, [{ id: 'c' }], []), units: [] }
    expect(compareUnits(before, later, { method }).ended.map(({ unit }) => unit)).toEqual(['a', 'b'])
  })

  it('keeps the people of ended units with the next unit above, and everybody in the whole', () => {
    const deep = [...tree, { id: 'seksi', parent: 'a' }, { id: 'lain' }]
    const before = measured(2024, deep, [
      ['seksi', 'SLTA'],
      ['a', 'SLTA'],
      ['dinas', 'S1'],
      ['lain', 'S1'],
    ])
    const after = measured(2025, [{ id: 'dinas' }, { id: 'b', parent: 'dinas' }], [['dinas', 'S1']])
    const { units, ended, all } = compareUnits(before, after, { method })
    expect(ended.map(({ unit, within }) => [unit, within])).toEqual([
      ['a', 'dinas'],
      ['seksi', 'dinas'],
      ['lain', null],
    ])
    // dinas alone 15 + 6; with a and seksi (5 + 5 + 15) / 3 + 6 = 14.333…; all with lain (5 + 5 + 15 + 15) / 4 + 6 = 16
    expect(units.map(({ own, total }) => [own.before?.count ?? 0, total.before?.exact ?? null])).toEqual([
      [1, '43/3'],
      [0, null],
    ])
    expect([all.before?.count, all.before?.exact, all.change?.exact]).toEqual([4, '16', '5'])
  })

  it('refuses measurements whose trees are none', () => {
    const right = measured(2024, [{ id: 'a' }], [])
    const wrong = { ...right, units: [...right.units, ...right.units] }
    expect(() => compareUnits(wrong, right, { method })).toThrow('invalid-units')
    expect(() => compareUnits(right, wrong, { method })).toThrow('invalid-units')
  })

  it('follows a unit that is not in the later tree, though nothing says when it ended', () => {
    const before = measured(2024, [{ id: 'a' }], [['a', 'SLTA']])
    const after = measured(2025, [{ id: 'b' }], [['b', 'S1']])
    const units = [{ id: 'a', successor: 'b' }, { id: 'b' }]
    expect(shortOf(compareUnits(before, after, { method, units }))).toEqual({
      units: [['b', ['a'], 10, 10]],
      ended: [],
    })
  })

  it('refuses measurements of another method', () => {
    const one = measured(2024, tree, [])
    const other = { ...one, method: 'ip-asn-2019@1?categoryGap=upper' }
    expect(() => compareUnits(one, other, { method })).toThrow('method-mismatch')
    expect(() => compareUnits(other, one, { method })).toThrow('method-mismatch')
  })
})
