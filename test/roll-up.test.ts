import { describe, expect, it } from 'vitest'
import {
  type Answers,
  checkUnits,
  createMethod,
  groupIndex,
  ipAsn2019,
  isIppError,
  rollUp,
  summarizeBy,
  type Unit,
} from '../src'
import { wrongTrees } from './hand-bad-input'

const method = createMethod(ipAsn2019)

/** A pelaksana with everything but the given education: 25, 20, 15, 10 or 5 + 40 + 30 + 5. */
const person = (unit: string, pendidikan: Answers['pendidikan']) => ({
  unit,
  answers: {
    kelompok: 'pelaksana',
    pendidikan,
    teknis: true,
    seminar: true,
    kinerja: 'sangat-baik',
    disiplin: 'tidak-pernah',
  } as Answers,
})

const units = [
  { id: 'bidang-a', parent: 'dinas' },
  { id: 'dinas', parent: 'kabupaten' },
  { id: 'badan', parent: 'kabupaten' },
  { id: 'kabupaten', parent: null },
  { id: 'bidang-b', parent: 'dinas' },
]

const own = (...people: ReturnType<typeof person>[]) =>
  summarizeBy(people, { method, answers: (row) => row.answers, by: (row) => row.unit })

describe('rollUp', () => {
  // dinas: own 90 (S1); bidang-a: 100, 100, 85; bidang-b: nobody; badan: 80; kabupaten: own 95
  const people = [
    person('bidang-a', 'S3'),
    person('bidang-a', 'S3'),
    person('bidang-a', 'D3'),
    person('dinas', 'S1'),
    person('badan', 'D2'),
    person('kabupaten', 'S2'),
  ]
  const rolled = rollUp(units, own(...people), { method })
  const means = rolled.map(({ unit, depth, own, total }) => [
    unit.id,
    depth,
    own.count,
    total.count,
    groupIndex(total, { method })?.index ?? null,
  ])

  it('weighs every unit by its heads: its own people and all below it', () => {
    expect(means).toEqual([
      ['kabupaten', 0, 1, 6, (100 + 100 + 85 + 90 + 80 + 95) / 6],
      ['dinas', 1, 1, 4, (100 + 100 + 85 + 90) / 4],
      ['bidang-a', 2, 3, 3, (100 + 100 + 85) / 3],
      ['bidang-b', 2, 0, 0, null],
      ['badan', 1, 1, 1, 80],
    ])
  })

  it('takes several trees, and no units at all', () => {
    const forest = [{ id: 'a' }, { id: 'b' }]
    expect(rollUp(forest, [], { method }).map(({ unit, depth }) => [unit.id, depth])).toEqual([
      ['a', 0],
      ['b', 0],
    ])
    expect(rollUp([], [], { method })).toEqual([])
  })

  it('adds two summaries of one unit', () => {
    const twice = [...own(person('a', 'S1')), ...own(person('a', 'S2'))]
    expect(rollUp([{ id: 'a' }], twice, { method })[0]?.own.count).toBe(2)
  })

  it('stands a chain of ten thousand units', () => {
    const chain = Array.from({ length: 10_000 }, (_, i) => ({ id: `${i}`, parent: i === 0 ? null : `${i - 1}` }))
    const rolled = rollUp(chain, own(person('9999', 'S1')), { method })
    expect(rolled[0]?.total.count).toBe(1)
    expect(rolled.at(-1)?.depth).toBe(9999)
  })

  it('refuses a summary of a unit that is not in the tree, by its position', () => {
    const call = () => rollUp(units, own(person('dinas', 'S1'), person('luar', 'S1')), { method })
    expect(call).toThrow('unknown-unit: summary number 2')
  })

  it('refuses units that are no tree', () => {
    expect(() => rollUp([{ id: 'a', parent: 'a' }], [], { method })).toThrow('invalid-units: unit-cycle at 0.parent')
  })

  it('refuses a summary of another method', () => {
    const other = createMethod(ipAsn2019, { skpGap: 'upper' })
    const call = () => rollUp([{ id: 'dinas' }], own(person('dinas', 'S1')), { method: other })
    expect(call).toThrow('method-mismatch')
  })
})

describe('checkUnits', () => {
  const issuesOf = (list: readonly Unit[]) => checkUnits(list).issues.map(({ code, path }) => [code, path.join('.')])

  it('accepts a tree in any order', () => {
    expect(checkUnits(units)).toEqual({ ok: true, value: units, issues: [] })
  })

  it.each(wrongTrees)('finds %s', (_, list, issues) => {
    expect(issuesOf(list as readonly Unit[]).map((each) => each.join(' '))).toEqual(issues)
  })

  it('lets pass a chain that only looks like a circle, and a successor that is there', () => {
    expect(issuesOf([{ id: 'a', parent: 'b' }, { id: 'b' }, { id: 'c', parent: 'a' }])).toEqual([])
    expect(issuesOf([{ id: 'a', until: '2023-12-31', successor: 'b' }, { id: 'b' }])).toEqual([])
  })

  it('is named by code, for callers that test it', () => {
    try {
      rollUp([{ id: 'a' }, { id: 'a' }], [], { method })
    } catch (error) {
      expect(isIppError(error, 'invalid-units') && error.issues).toHaveLength(1)
    }
    expect.assertions(1)
  })
})
