import { describe, expect, it } from 'vitest'
import { type Answers, createMethod, groupIndex, ipAsn2019, isIppError, scoreAnswers, summarize } from '../../src'
import { changeTable, compare, enCompare, idCompare } from '../../src/compare'
import type { GroupIndex } from '../../src/group-index'

const method = createMethod(ipAsn2019)
const indexOf = (people: readonly Answers[], by = method) => {
  const group = groupIndex(
    summarize(
      people.map((each) => scoreAnswers(each, { method: by })),
      { method: by },
    ),
    { method: by },
  )
  if (!group) throw new Error('nobody')
  return group
}
const person = (kinerja: 'sangat-baik' | 'baik' | 'cukup', pendidikan: 'S1' | 'SLTA' = 'S1'): Answers => ({
  kelompok: 'pelaksana',
  pendidikan,
  teknis: true,
  seminar: true,
  kinerja,
  disiplin: 'tidak-pernah',
})

/** An index of the 2016-2017 method: parts in hundredths of a point. */
const indexOf2017 = (index: number, parts: readonly (readonly [id: string, points: number])[]): GroupIndex => {
  const exact = (points: number) => {
    const whole = Math.round(points * 100)
    const divisor = [100, 50, 25, 20, 10, 5, 4, 2, 1].find((each) => whole % each === 0 && 100 % each === 0) ?? 1
    return divisor === 100 ? `${whole / 100}` : `${whole / divisor}/${100 / divisor}`
  }
  return {
    method: 'ipp-2017@1',
    count: 8,
    index,
    exact: exact(index),
    parts: parts.map(([id, points]) => ({ id, points, exact: exact(points), max: 25, percent: points * 4 })),
    category: null,
    betweenRanges: false,
    categoryReadings: [],
    range: { index: [index, index], category: [null, null] },
  }
}

describe('compare', () => {
  it('is the difference, the index number, the relative change and the direction', () => {
    // before: 85 and 75 (S1 15, kompetensi 40, kinerja 25 or 15, disiplin 5); after: 90 and 85
    const [before, after] = [
      indexOf([person('baik'), person('cukup')]),
      indexOf([person('sangat-baik'), person('baik')]),
    ]
    expect(compare(before, after)).toEqual({
      method: 'ip-asn-2019@1',
      before: { count: 2, index: 80, exact: '80', category: 'sedang' },
      after: { count: 2, index: 87.5, exact: '175/2', category: 'tinggi' },
      difference: 7.5,
      exact: '15/2',
      direction: 'up',
      // 87.5 / 80 = 1.09375
      indexNumber: 109.375,
      relative: 9.375,
      categoryChanged: true,
      parts: [
        { id: 'kualifikasi', before: of(15), after: of(15), difference: of(0) },
        { id: 'kompetensi', before: of(40), after: of(40), difference: of(0) },
        { id: 'kinerja', before: of(20), after: of(27.5, '55/2'), difference: of(7.5, '15/2') },
        { id: 'disiplin', before: of(5), after: of(5), difference: of(0) },
      ],
      rounding: of(0),
    })
    expect(compare(after, before)).toMatchObject({ difference: -7.5, direction: 'down', categoryChanged: true })
    expect(compare(after, after)).toMatchObject({
      difference: 0,
      direction: 'same',
      indexNumber: 100,
      relative: 0,
      categoryChanged: false,
    })
  })

  it('is exact where decimals are not', () => {
    // thirds: kinerja (25 + 25 + 15) / 3 = 65/3, then (25 + 25 + 25) / 3 = 25
    const [before, after] = [
      indexOf([person('baik'), person('baik'), person('cukup')]),
      indexOf([person('baik'), person('baik'), person('baik')]),
    ]
    expect(compare(before, after)).toMatchObject({ exact: '10/3', difference: 10 / 3 })
  })

  // The change of the worked unit: domain file on the 2016-2017 method, section 8.
  const year1 = indexOf2017(72.66, [
    ['kompetensi', 16.5],
    ['kompensasi', 19.5],
    ['kinerja', 21.16],
    ['disiplin', 15.5],
  ])
  const year2 = indexOf2017(82.53, [
    ['kompetensi', 18.75],
    ['kompensasi', 20.5],
    ['kinerja', 21.53],
    ['disiplin', 21.75],
  ])

  it('splits the change of the worked unit of 2016-2017: 9.87 = 2.25 + 1.00 + 0.37 + 6.25', () => {
    const change = compare(year1, year2)
    expect(change.difference).toBe(9.87)
    expect(change.parts.map(({ difference }) => difference.value)).toEqual([2.25, 1, 0.37, 6.25])
    expect(change.rounding).toEqual(of(0))
    // printed there as 113.58 and 13.58 %
    expect(change.indexNumber).toBeCloseTo(113.58, 2)
    expect(change.relative).toBeCloseTo(13.58, 2)
    expect(change.categoryChanged).toBe(false)
  })

  it('names what a method that rounds its index adds', () => {
    // 21.1575 of performance, its index printed with two decimals: 72.6575 becomes 72.66
    const rounded = {
      ...year1,
      parts: year1.parts.map((each) =>
        each.id === 'kinerja' ? { ...each, points: 21.1575, exact: '8463/400' } : each,
      ),
    }
    expect(compare(rounded, year2)).toMatchObject({ difference: 9.87, rounding: { value: -0.0025, exact: '-1/400' } })
  })

  it('has no index number over a base of 0 or below', () => {
    const zero = indexOf2017(0, [['kompetensi', 0]])
    const below = indexOf2017(-10, [['kompetensi', -10]])
    const above = indexOf2017(5, [['kompetensi', 5]])
    expect(compare(zero, above)).toMatchObject({ difference: 5, indexNumber: null, relative: null, direction: 'up' })
    expect(compare(below, above)).toMatchObject({ difference: 15, indexNumber: null, relative: null, direction: 'up' })
    expect(compare(above, below)).toMatchObject({ difference: -15, indexNumber: -200, relative: -300 })
  })

  it('refuses two methods, and says why and what to do', () => {
    const upper = createMethod(ipAsn2019, { categoryGap: 'upper' })
    const call = () => compare(indexOf([person('baik')]), indexOf([person('baik')], upper))
    expect(call).toThrow('before is of ip-asn-2019@1, after of ip-asn-2019@1?categoryGap=upper; compareMethods')
    expect(codeOf(call)).toBe('method-mismatch')
  })

  it('refuses what is no index of a group, and indices of other parts, and says what is wrong', () => {
    expect(() => compare({} as never, year1)).toThrow('invalid-group-index: give what groupIndex returned')
    expect(() => compare(year1, { ...year2, parts: year2.parts.toReversed() })).toThrow(
      'invalid-group-index: the parts differ',
    )
    expect(() => compare(year1, { ...year2, exact: '1' })).toThrow(
      'invalid-group-index: an exact value is not that of the figure beside it',
    )
  })

  it('refuses an exact value that is not that of its figure', () => {
    for (const exact of ['72.66', '1/0', '3633/51', '', '-0', '01']) {
      expect(codeOf(() => compare({ ...year1, exact }, year2))).toBe('invalid-group-index')
    }
    expect(
      codeOf(() => compare(year1, { ...year2, parts: year2.parts.map((each) => ({ ...each, exact: '1' })) })),
    ).toBe('invalid-group-index')
  })
})

describe('changeTable', () => {
  it('has a rounding line that makes every column add up as printed', () => {
    // three persons: kinerja (30 + 25 + 15) / 3 = 23.333…, kualifikasi (15 + 15 + 5) / 3 = 11.666…; 80.00 = 11.67 + 40 + 23.33 + 5
    const before = indexOf([person('sangat-baik'), person('baik'), person('cukup', 'SLTA')])
    // (15 + 15 + 15) / 3 = 15, (30 + 30 + 25) / 3 = 28.333…; 88.33
    const after = indexOf([person('sangat-baik'), person('sangat-baik'), person('baik')])
    expect(changeTable(compare(before, after), { words: idCompare })).toEqual({
      header: ['Unsur', 'Sebelum', 'Sesudah', 'Perubahan'],
      rows: [
        ['Kualifikasi', 11.67, 15, 3.33],
        ['Kompetensi', 40, 40, 0],
        ['Kinerja', 23.33, 28.33, 5],
        ['Disiplin', 5, 5, 0],
        ['Pembulatan', 0, 0, 0],
        ['Indeks', 80, 88.33, 8.33],
      ],
    })
    // with no decimals: 12 + 40 + 23 + 5 = 80; 15 + 40 + 28 + 5 = 88
    expect(changeTable(compare(before, after), { words: enCompare, digits: 0 }).rows.at(-1)).toEqual([
      'Index',
      80,
      88,
      8,
    ])
  })

  it('prints what the rounding carries', () => {
    // kualifikasi (15 + 5 + 5) / 3 = 8.333…, kinerja (25 + 25 + 15) / 3 = 21.666…, each a third of a hundredth off the same way? 8.33 + 40 + 21.67 + 5 = 75
    // two times x.666…: (15 + 15 + 5) / 3 = 11.67, (25 + 25 + 15) / 3 = 21.67 and 78.333… = 78.33, so 78.34 less 0.01
    const before = indexOf([person('baik'), person('baik'), person('cukup', 'SLTA')])
    const { rows } = changeTable(compare(before, indexOf([person('baik')])), { words: idCompare })
    expect(rows.map((row) => row[1])).toEqual([11.67, 40, 21.67, 5, -0.01, 78.33])
    expect(rows.map((row) => row[3])).toEqual([3.33, 0, 3.33, 0, 0.01, 6.67])
  })

  it('shows the id of a part that has no name', () => {
    const x = indexOf2017(1, [['sesuatu', 1]])
    expect(changeTable(compare(x, x), { words: idCompare }).rows[0]).toEqual(['sesuatu', 1, 1, 0])
  })
})

function of(value: number, exact = `${value}`) {
  return { value, exact }
}

function codeOf(call: () => unknown): string {
  try {
    call()
  } catch (error) {
    if (isIppError(error)) return error.code
    throw error
  }
  return 'nothing thrown'
}
