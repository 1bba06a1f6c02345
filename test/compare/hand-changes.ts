// Changes worked by hand. No expected value here was ever produced by a program: the sums stand in the comments.

import type { GroupIndex } from '../../src/group-index'

export interface HandChange {
  /** Reads as a sentence. */
  readonly name: string
  readonly section: string
  readonly before: GroupIndex
  readonly after: GroupIndex
  readonly expected: Readonly<Record<string, unknown>>
}

type Part = readonly [id: string, points: number, exact: string, max: number]

function group(
  method: string,
  index: number,
  exact: string,
  category: string | null,
  parts: readonly Part[],
): GroupIndex {
  return {
    method,
    count: 3,
    index,
    exact,
    parts: parts.map(([id, points, fraction, max]) => ({
      id,
      points,
      exact: fraction,
      max,
      percent: (100 * points) / max,
    })),
    category,
    betweenRanges: false,
    categoryReadings: [],
    range: { index: [index, index], category: [category, category] },
  }
}

/** An index of 2019 with education 15, all trainings and discipline 5: only performance differs. */
function ofPerformance(index: number, exact: string, category: string, kinerja: number, fraction: string): GroupIndex {
  return group('ip-asn-2019@1', index, exact, category, [
    ['kualifikasi', 15, '15', 25],
    ['kompetensi', 40, '40', 40],
    ['kinerja', kinerja, fraction, 30],
    ['disiplin', 5, '5', 5],
  ])
}

// Domain file on the 2016-2017 method, section 8: 16.50 + 19.50 + 21.16 + 15.50 = 72.66 and 18.75 + 20.50 + 21.53 + 21.75 = 82.53.
const worked2017 = group('ipp-2017@1', 72.66, '3633/50', null, [
  ['kompetensi', 16.5, '33/2', 25],
  ['kompensasi', 19.5, '39/2', 25],
  ['kinerja', 21.16, '529/25', 25],
  ['disiplin', 15.5, '31/2', 25],
])
const later2017 = group('ipp-2017@1', 82.53, '8253/100', null, [
  ['kompetensi', 18.75, '75/4', 25],
  ['kompensasi', 20.5, '41/2', 25],
  ['kinerja', 21.53, '2153/100', 25],
  ['disiplin', 21.75, '87/4', 25],
])
// 2.75 / 8 and so on, not rounded in the part of performance: 84.63 × 0.25 = 21.1575, and the index is printed with two decimals.
const rounded2017 = group('ipp-2017@1', 72.66, '3633/50', null, [
  ['kompetensi', 16.5, '33/2', 25],
  ['kompensasi', 19.5, '39/2', 25],
  ['kinerja', 21.1575, '8463/400', 25],
  ['disiplin', 15.5, '31/2', 25],
])

const eighty = ofPerformance(80, '80', 'sedang', 20, '20')
const more = ofPerformance(87.5, '175/2', 'tinggi', 27.5, '55/2')
// (25 + 25 + 15) / 3 = 65/3; 15 + 40 + 65/3 + 5 = 245/3
const thirds = ofPerformance(245 / 3, '245/3', 'tinggi', 65 / 3, '65/3')
const whole = ofPerformance(85, '85', 'tinggi', 25, '25')

const only = (points: number) =>
  group('ipp-2017@1', points, `${points}`, null, [['kompetensi', points, `${points}`, 25]])

export const handChanges: readonly HandChange[] = [
  {
    name: 'the worked unit of 2016-2017: 9.87 = 2.25 + 1.00 + 0.37 + 6.25',
    section: 'parts',
    before: worked2017,
    after: later2017,
    expected: {
      difference: 9.87,
      exact: '987/100',
      direction: 'up',
      categoryChanged: false,
      parts: {
        kompetensi: { value: 2.25, exact: '9/4' },
        kompensasi: { value: 1, exact: '1' },
        kinerja: { value: 0.37, exact: '37/100' },
        disiplin: { value: 6.25, exact: '25/4' },
      },
      rounding: { value: 0, exact: '0' },
    },
  },
  {
    // 21.53 - 21.1575 = 0.3725; 2.25 + 1 + 0.3725 + 6.25 = 9.8725, and 9.87 - 9.8725 = -0.0025
    name: 'an index that is rounded: what rounding adds stands apart',
    section: 'rounding',
    before: rounded2017,
    after: later2017,
    expected: {
      difference: 9.87,
      parts: { kinerja: { value: 0.3725, exact: '149/400' } },
      rounding: { value: -0.0025, exact: '-1/400' },
    },
  },
  {
    // 87.5 / 80 = 1.09375
    name: 'from 80 to 87.5 is 7.5 up, 109.375 in a hundred, and another category',
    section: 'index number',
    before: eighty,
    after: more,
    expected: {
      difference: 7.5,
      exact: '15/2',
      direction: 'up',
      indexNumber: 109.375,
      relative: 9.375,
      categoryChanged: true,
      parts: { kinerja: { value: 7.5, exact: '15/2' }, kualifikasi: { value: 0, exact: '0' } },
    },
  },
  {
    name: 'from 87.5 to 80 is 7.5 down, and another category too',
    section: 'direction',
    before: more,
    after: eighty,
    expected: { difference: -7.5, exact: '-15/2', direction: 'down', categoryChanged: true },
  },
  {
    name: 'from 80 to 80 is the same, 100 in a hundred',
    section: 'direction',
    before: eighty,
    after: eighty,
    expected: { difference: 0, exact: '0', direction: 'same', indexNumber: 100, relative: 0, categoryChanged: false },
  },
  {
    // 85 - 245/3 = 10/3
    name: 'a difference of thirds is exact as a fraction',
    section: 'exact',
    before: thirds,
    after: whole,
    expected: {
      exact: '10/3',
      direction: 'up',
      categoryChanged: false,
      parts: { kinerja: { exact: '10/3' }, disiplin: { exact: '0' } },
      rounding: { exact: '0' },
    },
  },
  {
    name: 'over a base of 0 there is no index number',
    section: 'index number',
    before: only(0),
    after: only(5),
    expected: { difference: 5, direction: 'up', indexNumber: null, relative: null },
  },
  {
    name: 'over a base below 0 there is no index number: its sign would turn round',
    section: 'index number',
    before: only(-10),
    after: only(5),
    expected: { difference: 15, direction: 'up', indexNumber: null, relative: null },
  },
  {
    // -10 / 5 = -2
    name: 'from 5 to -10 the index number is -200',
    section: 'index number',
    before: only(5),
    after: only(-10),
    expected: { difference: -15, direction: 'down', indexNumber: -200, relative: -300 },
  },
]
