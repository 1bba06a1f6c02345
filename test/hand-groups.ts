// Groups worked by hand: means, roll-up over a tree of units, participation, printed rows. No expected value here was ever
// produced by a program: the sums stand in the comments.

import type { AnsweredPerson, Answers, IpAsn2019Readings, StatusAsn, Summary, Unit } from '../src'
import type { PublishedRow } from '../src/published'
import { asn, mended, pns, pppk } from './published/kota-bima'

export interface HandGroup {
  /** Reads as a sentence. */
  readonly name: string
  readonly section: 'group index' | 'who is measured' | 'participation' | 'roll-up' | 'printed rows'
  readonly readings?: IpAsn2019Readings
  readonly input:
    | { readonly rows: readonly unknown[]; readonly year: number; readonly units?: readonly Unit[] }
    | { readonly summaries: readonly Omit<Summary, 'method'>[] }
    | { readonly published: readonly PublishedRow[]; readonly whole?: PublishedRow }
  readonly expected: Readonly<Record<string, unknown>>
}

// --- people: I2, I3 and I4 of the domain file, §6.3 -------------------------------------------------------------------

const known = { kinerja: 'baik', disiplin: 'tidak-pernah' } as const

/** 15 + 40 + 25 + 5 = 85, tinggi. */
const i2: Answers = { kelompok: 'pelaksana', pendidikan: 'S1', teknis: true, seminar: true, ...known }
/** 5 + 22.5 + 25 + 5 = 57.5, sangat-rendah. */
const i3: Answers = { kelompok: 'pelaksana', pendidikan: 'SLTA', teknis: true, seminar: false, ...known }
/** 15 + (15 + 0 + 10) + 25 + 5 = 70, rendah. */
const i4: Answers = {
  kelompok: 'struktural',
  pendidikan: 'S1',
  kepemimpinan: true,
  teknis: false,
  seminar: true,
  ...known,
}
/** 15 + 40 + 1 + 5 = 61 as long as the appraisal is not known; at best 15 + 40 + 30 + 5 = 90. */
const unappraised: Answers = { ...i2, kinerja: null }
/** 20 + 40 + 25 + 5 = 90. */
const i2WithS2: Answers = { ...i2, pendidikan: 'S2' }

interface More {
  unit?: string
  status?: StatusAsn
}

/** One row for each person, `p-1`, `p-2`, … */
const people = (...all: readonly (Answers | readonly [Answers, More])[]): AnsweredPerson[] =>
  all.map((each, i) => {
    const [answers, more] = Array.isArray(each) ? (each as readonly [Answers, More]) : [each as Answers, {}]
    return { id: `p-${i + 1}`, ...more, answers }
  })

const of = (...answers: readonly Answers[]) => ({ rows: people(...answers), year: 2023 })

// --- the index of a group ---------------------------------------------------------------------------------------------

const index: HandGroup[] = [
  {
    name: 'the mean of the persons, and of each dimension',
    section: 'group index',
    // (85 + 57.5)/2 = 71.25; (15 + 5)/2, (40 + 22.5)/2, 25, 5
    input: of(i2, i3),
    expected: {
      group: {
        count: 2,
        index: 71.25,
        exact: '285/4',
        parts: { kualifikasi: '10', kompetensi: '125/4', kinerja: '25', disiplin: '5' },
        category: 'sedang',
        betweenRanges: false,
        sensitiveTo: [],
        range: [71.25, 71.25],
        rangeCategory: ['sedang', 'sedang'],
      },
    },
  },
  {
    name: 'the sum of the four dimension means, not their mean as one page words it',
    section: 'group index',
    // 10 + 31.25 + 25 + 5, not a quarter of it
    input: of(i2, i3),
    expected: { group: { index: 71.25, exact: '285/4', category: 'sedang' } },
  },
  {
    name: 'a mean of persons, not a sum with performance in it twice as in one recap',
    section: 'group index',
    // not 85 + 25 + 57.5 + 25 = 192.5
    input: of(i2, i3),
    expected: { group: { index: 71.25, exact: '285/4' } },
  },
  {
    name: 'thirds stay exact',
    section: 'group index',
    // (85 + 90 + 90)/3 = 88.33…
    input: of(i2, i2WithS2, i2WithS2),
    expected: { group: { exact: '265/3', category: 'tinggi', betweenRanges: false } },
  },
  {
    name: 'one person is a group',
    section: 'group index',
    input: of(i4),
    expected: { group: { count: 1, index: 70, exact: '70', category: 'rendah' } },
  },
  {
    name: 'nobody has no index, and not 0',
    section: 'group index',
    input: { rows: [], year: 2023 },
    expected: { group: null, rows: { total: 0, measured: 0 } },
  },
  {
    name: 'what is not known leaves a range',
    section: 'group index',
    // (85 + 61)/2 = 73, at best (85 + 90)/2 = 87.5
    input: of(i2, unappraised),
    expected: {
      group: { index: 73, category: 'sedang', range: [73, 87.5], rangeCategory: ['sedang', 'tinggi'] },
    },
  },
  {
    name: 'what is not known takes 0 under unknownPerformance=zero',
    section: 'group index',
    readings: { unknownPerformance: 'zero' },
    // 15 + 40 + 0 + 5 = 60; (85 + 60)/2 = 72.5; a known one has 1 at least, so the range is the same
    input: of(i2, unappraised),
    expected: { group: { index: 72.5, exact: '145/2', category: 'sedang', range: [73, 87.5] } },
  },
  {
    name: 'a mean of just 80 lies in a printed range',
    section: 'group index',
    // (85 + 85 + 70)/3
    input: of(i2, i2, i4),
    expected: { group: { index: 80, category: 'sedang', betweenRanges: false, sensitiveTo: [] } },
  },
  {
    name: 'a mean of 80.42 lies between two printed ranges: sedang by floor',
    section: 'group index',
    // (5·85 + 57.5)/6 = 482.5/6 = 965/12
    input: of(i2, i2, i2, i2, i2, i3),
    expected: { group: { exact: '965/12', category: 'sedang', betweenRanges: true, sensitiveTo: ['categoryGap'] } },
  },
  {
    name: 'a mean of 80.42 lies between two printed ranges: tinggi by upper',
    section: 'group index',
    readings: { categoryGap: 'upper' },
    input: of(i2, i2, i2, i2, i2, i3),
    expected: { group: { exact: '965/12', category: 'tinggi', betweenRanges: true, sensitiveTo: ['categoryGap'] } },
  },
]

/** A summary of so many persons that are all known, in ten-thousandths of a point. */
function summary(
  count: number,
  [kualifikasi, kompetensi, kinerja, disiplin]: readonly [number, number, number, number],
): Omit<Summary, 'method'> {
  const units = { kualifikasi, kompetensi, kinerja, disiplin }
  const sums = Object.fromEntries(Object.entries(units).map(([id, points]) => [id, points * 10_000]))
  const total = (kualifikasi + kompetensi + kinerja + disiplin) * 10_000
  return { count, incomplete: 0, sums, range: [total, total], categories: {} }
}

const added: HandGroup[] = [
  {
    name: 'groups are put together by heads, not by the mean of their means',
    section: 'group index',
    // i2 alone (85), i3 and i4 (127.5): 212.5/3 = 70.833…, between two printed ranges; the mean of 85 and 63.75 would be 74.375
    input: { summaries: [summary(1, [15, 40, 25, 5]), summary(2, [20, 47.5, 50, 10])] },
    expected: {
      group: {
        count: 3,
        exact: '425/6',
        parts: { kualifikasi: '35/3', kompetensi: '175/6', kinerja: '25', disiplin: '5' },
        category: 'rendah',
        betweenRanges: true,
      },
    },
  },
  {
    name: 'a mean that only prints as 61.00 is still below it under categoryFigure=exact',
    section: 'group index',
    // 299 of 61 and one of 60: 18,299/300 = 60.99666…
    input: { summaries: [summary(300, [4299, 8000, 5000, 1000])] },
    expected: {
      group: {
        exact: '18299/300',
        category: 'sangat-rendah',
        betweenRanges: true,
        sensitiveTo: ['categoryGap', 'categoryFigure'],
      },
    },
  },
  {
    name: 'a mean that prints as 61.00 is rendah under categoryFigure=printed',
    section: 'group index',
    readings: { categoryFigure: 'printed' },
    input: { summaries: [summary(300, [4299, 8000, 5000, 1000])] },
    expected: {
      group: { exact: '18299/300', category: 'rendah', betweenRanges: false, sensitiveTo: ['categoryFigure'] },
    },
  },
]

// --- who is measured --------------------------------------------------------------------------------------------------

const mixed = people([i2, { status: 'PNS' }], [i3, { status: 'PNS' }], [i2, { status: 'PPPK' }])

const who: HandGroup[] = [
  {
    name: 'PNS and PPPK stand beside each other, and all of them together',
    section: 'who is measured',
    // (85 + 57.5)/2; 85; 227.5/3 = 455/6
    input: { rows: mixed, year: 2023 },
    expected: {
      rows: { total: 3, measured: 3, notMeasured: 0, excluded: 0, duplicate: 0, rejected: 0 },
      byStatus: { PNS: { count: 2, exact: '285/4' }, PPPK: { count: 1, exact: '85' } },
      group: { count: 3, exact: '455/6', category: 'sedang' },
    },
  },
  {
    name: 'PPPK are left out of a measurement before 2023',
    section: 'who is measured',
    input: { rows: mixed, year: 2022 },
    expected: {
      outcomes: ['measured', 'measured', 'excluded PPPK'],
      rows: { measured: 2, excluded: 1 },
      byStatus: { PPPK: null },
      group: { exact: '285/4' },
      participation: { eligible: 2, measured: 2 },
    },
  },
  {
    name: 'PPPK are measured in any year under pppk=always',
    section: 'who is measured',
    readings: { pppk: 'always' },
    input: { rows: mixed, year: 2022 },
    expected: { rows: { measured: 3, excluded: 0 }, group: { exact: '455/6' } },
  },
  {
    name: 'PPPK are never measured under pppk=never',
    section: 'who is measured',
    readings: { pppk: 'never' },
    input: { rows: mixed, year: 2023 },
    expected: { outcomes: ['measured', 'measured', 'excluded PPPK'], group: { exact: '285/4' } },
  },
  {
    name: 'a CPNS is left out',
    section: 'who is measured',
    input: { rows: people([i2, { status: 'PNS' }], [i3, { status: 'CPNS' }]), year: 2023 },
    expected: { outcomes: ['measured', 'excluded CPNS'], group: { count: 1, index: 85 } },
  },
  {
    name: 'a CPNS is measured under excluded=nobody',
    section: 'who is measured',
    readings: { excluded: 'nobody' },
    input: { rows: people([i2, { status: 'PNS' }], [i3, { status: 'CPNS' }]), year: 2023 },
    expected: { outcomes: ['measured', 'measured'], group: { count: 2, index: 71.25 } },
  },
  {
    name: 'every row is exactly one of five things',
    section: 'who is measured',
    // to be measured: the first, the one without a post, and what cannot be read
    input: {
      rows: [
        { id: 'p-1', status: 'PNS', answers: i2 },
        { id: 'p-1', status: 'PNS', answers: i3 },
        { id: 'p-2' },
        'p-3',
        { id: 'p-4', status: 'CPNS', answers: i4 },
      ],
      year: 2023,
    },
    expected: {
      outcomes: ['measured', 'duplicate 0', 'not-measured no-post', 'rejected', 'excluded CPNS'],
      rows: { total: 5, measured: 1, notMeasured: 1, excluded: 1, duplicate: 1, rejected: 1 },
      group: { count: 1, index: 85 },
      participation: { eligible: 3, measured: 1, category: 'sangat-rendah' },
    },
  },
  {
    name: 'answers that say nothing are not measured',
    section: 'who is measured',
    input: of(i2, { kelompok: 'pelaksana' }),
    expected: {
      outcomes: ['measured', 'not-measured nothing-known'],
      group: { count: 1, index: 85 },
      participation: { eligible: 2, measured: 1, percent: 50, category: 'sangat-rendah' },
    },
  },
]

// --- participation ----------------------------------------------------------------------------------------------------

/** So many who are measured, and so many who are to be and cannot. */
const staff = (measured: number, missing: number) => ({
  rows: [
    ...people(...Array.from({ length: measured }, () => i2)),
    ...Array.from({ length: missing }, (_, i) => ({ id: `n-${i}`, posts: [] })),
  ],
  year: 2023,
})

const participation: HandGroup[] = [
  {
    name: 'all took part',
    section: 'participation',
    input: staff(5, 0),
    expected: { participation: { eligible: 5, measured: 5, percent: 100, category: 'sangat-tinggi' } },
  },
  {
    name: 'nobody took part',
    section: 'participation',
    input: staff(0, 5),
    expected: {
      group: null,
      participation: { eligible: 5, measured: 0, percent: 0, category: 'sangat-rendah' },
    },
  },
  {
    name: 'nobody was to be measured: no percentage and no name',
    section: 'participation',
    input: staff(0, 0),
    expected: { participation: { eligible: 0, measured: 0, percent: null, category: null } },
  },
  {
    name: '9 of 10 is tinggi, by the bands of the index',
    section: 'participation',
    input: staff(9, 1),
    expected: { participation: { eligible: 10, measured: 9, percent: 90, category: 'tinggi' } },
  },
  {
    name: '10 of 11 is 90.909…, between two bands: tinggi by floor',
    section: 'participation',
    input: staff(10, 1),
    expected: { participation: { eligible: 11, measured: 10, category: 'tinggi' } },
  },
  {
    name: '10 of 11 is 90.909…, between two bands: sangat-tinggi by upper',
    section: 'participation',
    readings: { categoryGap: 'upper' },
    input: staff(10, 1),
    expected: { participation: { eligible: 11, measured: 10, category: 'sangat-tinggi' } },
  },
  {
    name: 'it has no name under participation=unnamed',
    section: 'participation',
    readings: { participation: 'unnamed' },
    input: staff(9, 1),
    expected: { participation: { percent: 90, category: null } },
  },
]

// --- roll-up ----------------------------------------------------------------------------------------------------------

/** A pelaksana with everything but the given education: 25, 20, 15, 10 or 5, and 40 + 30 + 5. */
const with_ = (unit: string, pendidikan: Answers['pendidikan']) =>
  [{ ...i2, pendidikan, kinerja: 'sangat-baik' } as Answers, { unit }] as const

const kabupaten: Unit[] = [
  { id: 'bidang-a', parent: 'dinas' },
  { id: 'dinas', parent: 'kabupaten' },
  { id: 'badan', parent: 'kabupaten' },
  { id: 'kabupaten', parent: null },
  { id: 'bidang-b', parent: 'dinas' },
]

const dinas: Unit[] = [
  { id: 'dinas' },
  { id: 'bidang-a', parent: 'dinas' },
  { id: 'seksi', parent: 'bidang-a' },
  { id: 'bidang-b', parent: 'dinas' },
]

const everybody = { eligible: 1, measured: 1, percent: 100, category: 'sangat-tinggi' }

const rollUp: HandGroup[] = [
  {
    name: 'a unit has its own people and all below it, weighed by heads; units stand in the order of the tree',
    section: 'roll-up',
    // bidang-a 100, 100, 85; dinas itself 90; badan 80; kabupaten itself 95: 550/6 = 275/3, 375/4, 285/3 = 95
    input: {
      rows: people(
        with_('bidang-a', 'S3'),
        with_('bidang-a', 'S3'),
        with_('bidang-a', 'D3'),
        with_('dinas', 'S1'),
        with_('badan', 'D2'),
        with_('kabupaten', 'S2'),
      ),
      year: 2023,
      units: kabupaten,
    },
    expected: {
      group: { count: 6, exact: '275/3' },
      units: [
        { id: 'kabupaten', depth: 0, own: { exact: '95' }, total: { count: 6, exact: '275/3' } },
        { id: 'dinas', depth: 1, own: { exact: '90' }, total: { count: 4, exact: '375/4' } },
        { id: 'bidang-a', depth: 2, own: { exact: '95' }, total: { count: 3, exact: '95', category: 'sangat-tinggi' } },
        { id: 'bidang-b', depth: 2, own: null, total: null },
        { id: 'badan', depth: 1, own: { exact: '80' }, total: { count: 1, exact: '80', category: 'sedang' } },
      ],
    },
  },
  {
    name: 'participation goes up the tree too; who has no unit counts in the agency only',
    section: 'roll-up',
    // 85 + 57.5 + 70 = 212.5 over 3; bidang-a (85 + 57.5)/2. To be measured: 3 and one in bidang-b; one more without a unit
    input: {
      rows: [
        { id: '1', unit: 'bidang-a', answers: i2 },
        { id: '2', unit: 'seksi', answers: i3 },
        { id: '3', unit: 'bidang-b', answers: i4 },
        { id: '4', status: 'PNS', posts: [{ unit: 'bidang-b' }] },
        { id: '5', answers: i2 },
      ],
      year: 2023,
      units: dinas,
    },
    expected: {
      outcomes: ['measured', 'measured', 'measured', 'not-measured no-group', 'not-measured no-unit'],
      participation: { eligible: 5, measured: 3, percent: 60, category: 'sangat-rendah' },
      units: [
        {
          id: 'dinas',
          own: null,
          total: { count: 3, exact: '425/6' },
          participation: { eligible: 4, measured: 3, percent: 75, category: 'sedang' },
        },
        {
          id: 'bidang-a',
          own: { exact: '85' },
          total: { exact: '285/4' },
          participation: { ...everybody, eligible: 2, measured: 2 },
        },
        { id: 'seksi', own: { exact: '115/2' }, total: { exact: '115/2' }, participation: everybody },
        {
          id: 'bidang-b',
          total: { exact: '70' },
          participation: { eligible: 2, measured: 1, percent: 50, category: 'sangat-rendah' },
        },
      ],
    },
  },
  {
    name: 'several trees, and a unit of nobody',
    section: 'roll-up',
    input: { rows: people([i2, { unit: 'a' }]), year: 2023, units: [{ id: 'a' }, { id: 'b' }] },
    expected: {
      units: [
        { id: 'a', depth: 0, total: { exact: '85' }, participation: everybody },
        {
          id: 'b',
          depth: 0,
          total: null,
          participation: { eligible: 0, measured: 0, percent: null, category: null },
        },
      ],
    },
  },
  {
    name: 'a row of a unit that is not in the tree is rejected',
    section: 'roll-up',
    input: { rows: people([i2, { unit: 'a' }], [i3, { unit: 'x' }]), year: 2023, units: [{ id: 'a' }] },
    expected: { outcomes: ['measured', 'rejected'], units: [{ id: 'a', total: { count: 1, exact: '85' } }] },
  },
  {
    name: 'the unit of a person is that of the post in force on the cut-off day',
    section: 'roll-up',
    // nothing known but the education: 15 + 0 + 1 + 5 = 21
    input: {
      rows: [
        {
          id: 'p',
          status: 'PNS',
          posts: [
            { jenjang: 'pelaksana', unit: 'seksi', until: '2023-06-30' },
            { jenjang: 'pelaksana', unit: 'bidang-b', from: '2023-07-01' },
          ],
          educations: [{ level: 'S1' }],
        },
      ],
      year: 2023,
      units: dinas,
    },
    expected: {
      units: [
        { id: 'dinas', total: { exact: '21' } },
        { id: 'bidang-a', total: null },
        { id: 'seksi', total: null },
        { id: 'bidang-b', own: { exact: '21' } },
      ],
    },
  },
]

// --- printed rows: Kota Bima, measurement year 2023 (domain file, §6.1) -----------------------------------------------

const edge: PublishedRow = { count: 2, means: { disiplin: 5 }, index: 80.5 }

const printed: HandGroup[] = [
  {
    name: 'Kota Bima 2023: PNS and PPPK together are the printed row of all ASN',
    section: 'printed rows',
    // (3252·78.41 + 171·75.18)/3423 = 78.249 and so on, with the competence of PNS at the 26.47 that the other figures imply
    input: { published: [mended, pppk], whole: asn },
    expected: {
      count: 3423,
      means: { kualifikasi: 21.37, kompetensi: 26.16, kinerja: 25.72, disiplin: 5 },
      index: 78.25,
      category: 'sedang',
      categoryCertain: true,
      consistent: true,
      countsAddUp: true,
      suspects: [],
      wrongCategories: [],
    },
  },
  {
    name: 'Kota Bima 2023: the printed 26 for the competence of PNS cannot stand beside the other figures',
    section: 'printed rows',
    // (3423·(26.16 ± 0.005) − 171·(20.2 ± 0.005))/3252 = 26.4679 to 26.4789; the row allows 26.455 to 26.49
    input: { published: [pns, pppk], whole: asn },
    expected: {
      consistent: false,
      countsAddUp: true,
      suspects: [[0, 'kompetensi', 26.47, 26.48]],
      wrongCategories: [],
    },
  },
  {
    name: 'a sum of printed means may be off by a hundredth, as rounding takes it',
    section: 'printed rows',
    // 24.82 + 20.2 + 25.15 + 5 = 75.17, printed 75.18
    input: { published: [pppk] },
    expected: { consistent: true, index: 75.18 },
  },
  {
    name: 'a sum of printed means may not be off by three hundredths',
    section: 'printed rows',
    // the means are at most 75.185 in all (discipline has no more than 5), and 75.20 is at least 75.195
    input: { published: [{ ...pppk, index: 75.2 }] },
    expected: { consistent: false },
  },
  {
    name: 'head counts must add up',
    section: 'printed rows',
    input: { published: [mended, pppk], whole: { ...asn, count: 3424 } },
    expected: { countsAddUp: false, consistent: false },
  },
  {
    name: 'a printed category must go with its index',
    section: 'printed rows',
    input: { published: [mended, { ...pppk, category: 'tinggi' }] },
    expected: { consistent: false, wrongCategories: [1] },
  },
  {
    name: 'an index printed as 71.00 may be 70.995: its category is not certain',
    section: 'printed rows',
    input: { published: [{ ...edge, index: 71 }] },
    expected: { category: 'sedang', categoryCertain: false },
  },
  {
    name: 'a printed 80.50 is sedang by floor',
    section: 'printed rows',
    input: { published: [edge] },
    expected: { category: 'sedang', categoryCertain: true },
  },
  {
    name: 'a printed 80.50 is tinggi by upper',
    section: 'printed rows',
    readings: { categoryGap: 'upper' },
    input: { published: [edge] },
    expected: { category: 'tinggi', categoryCertain: true },
  },
]

export const handGroups: readonly HandGroup[] = [...index, ...added, ...who, ...participation, ...rollUp, ...printed]
