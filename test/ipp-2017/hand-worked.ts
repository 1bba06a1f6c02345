// The worked unit of the domain notes §8 and its variants, persons, groups of units and extremes: numbers of the notes, and what follows
// from them by hand.

import { bogor, type Ipp2017Readings, type IppFigures, type IppUnit } from '../../src/ipp-2017'
import { secondUnit, withHolder, workedUnit } from './worked-unit'

export interface HandWorked {
  /** Reads as a sentence. */
  readonly name: string
  readonly section: string
  readonly readings: Ipp2017Readings
  readonly input:
    | { readonly unit: IppUnit; readonly person?: string }
    | { readonly units: readonly IppUnit[] }
    | { readonly figures: IppFigures }
  readonly expected: Readonly<Record<string, unknown>>
}

const section = 'the worked unit'

const worked = (
  name: string,
  more: Ipp2017Readings,
  expected: HandWorked['expected'],
  unit: IppUnit = workedUnit,
): HandWorked => ({ name, section, readings: { ...bogor, ...more }, input: { unit }, expected })

/** Appraisals that add up to 677.00. */
const tie = [88.5, 86.2, 84.75, 82.1, 85, 87.3, 79.9, 83.25].reduce(
  (unit, skp, k) => withHolder(`p-${k + 1}`, { skp }, unit),
  workedUnit,
)

const variants: HandWorked[] = [
  worked(
    'the four parts, and the index to the last digit',
    {},
    {
      // 2.75/8, 0 + 1/9 + 1/9, 677.10/8, (1 + 2)/8; 16.50 + 19.50 + 21.16 + 15.50
      parts: { A: '11/32', B: '2/9', C: '6771/80', D: '3/8' },
      values: { A: 0.34, B: 0.22, C: 84.64, D: 0.38 },
      points: { A: 16.5, B: 19.5, C: 21.16, D: 15.5 },
      ipp: 72.66,
      exact: '3633/50',
      // 100 − 25·11/32 − 25·2/9 − 25·3/8 − 25 + 6771/320
      unrounded: '209189/2880',
      category: null,
      gaps: { pendidikan: 6, pelatihan: 3, pengalaman: 1, administrasi: 1 },
      vacant: { total: 2, byGroup: { II: 0, III: 1, IV: 1, V: 0 } },
    },
  ),
  { ...worked('the same under the default readings', {}, { ipp: 72.66, exact: '3633/50' }), readings: {} },
  worked('only the index is rounded under rounding=exact', { rounding: 'exact' }, { ipp: 72.64, exact: '209189/2880' }),
  worked('B as the mean of the groups', { compensationAggregate: 'mean' }, { ipp: 76.41 }),
  worked('B weighted by holders', { compensationAggregate: 'weightedByHolders' }, { ipp: 75.66 }),
  worked(
    'A as the share of people with any gap',
    { competenceGap: 'shareNotCompetent' },
    { parts: { A: '3/4' }, ipp: 62.41 },
  ),
  worked('the two vacant posts as full gaps', { vacantPosts: 'fullGap' }, { parts: { A: '19/40' }, ipp: 69.16 }),
  worked(
    'holder 7 without an appraisal counts as 0',
    {},
    { values: { C: 74.65 }, ipp: 70.16 },
    withHolder('p-7', { skp: null }),
  ),
  worked(
    'holder 7 without an appraisal is left out',
    { missingPerformance: 'exclude' },
    { values: { C: 85.31 }, ipp: 72.83 },
    withHolder('p-7', { skp: null }),
  ),
  // 677.00/8 = 84.625
  worked(
    'a mean of 84.625 is printed as 84.63, not the 84.62 of binary floats',
    {},
    { parts: { C: '677/8' }, values: { C: 84.63 } },
    tie,
  ),
  // II.b, III.a with III.b, IV.a with IV.b: 1, 2 and 5 holders
  worked(
    'allowances and holders by eselon group, vacant posts in the allowances only',
    {},
    {
      groups: {
        II: { holders: 1, highest: 9_000_000, lowest: 9_000_000, gap: '0' },
        III: { holders: 2, highest: 5_000_000, lowest: 4_500_000, gap: '1/9' },
        IV: { holders: 5, highest: 3_000_000, lowest: 2_700_000, gap: '1/9' },
      },
    },
  ),
]

const fits = { pendidikan: true, pelatihan: true, pengalaman: true, administrasi: true }

/** Two holders of eselon II, one of each kind, at 9 and 6 million. */
const bothOfII: IppUnit = {
  posts: [
    { title: 'a', eselon: 'II.a', allowance: 9_000_000, holder: { id: 'a', fits, skp: 80, sanctions: [] } },
    { title: 'b', eselon: 'II.b', allowance: 6_000_000, holder: { id: 'b', fits, skp: 80, sanctions: [] } },
  ],
}

const groups: HandWorked[] = [
  {
    name: 'holders of eselon II.a are of group II, not of a group without a name as in one export',
    section: 'compensation gap',
    readings: bogor,
    input: { unit: bothOfII },
    // (9 − 6)/6
    expected: {
      groups: { II: { holders: 2, highest: 9_000_000, lowest: 6_000_000, gap: '1/2' } },
      parts: { B: '1/2' },
    },
  },
]

const several: HandWorked[] = [
  {
    name: 'two units pooled: A 3.25/12 = 0.2708',
    section: 'several units',
    readings: { rounding: 'exact' },
    input: { units: [workedUnit, secondUnit] },
    // IV over both: (3.6 − 2.7)/2.7 = 1/3, and III 1/9; (677.1 + 360)/12; (1 + 2)/12
    expected: {
      parts: { A: '13/48', B: '4/9', C: '3457/40', D: '1/4' },
      vacant: { total: 2, byGroup: { II: 0, III: 1, IV: 1, V: 0 } },
    },
  },
  {
    name: 'two units as the mean of their values: A (0.34375 + 0.125)/2 = 0.2344',
    section: 'several units',
    readings: { rounding: 'exact', groupOfUnits: 'meanOfUnits' },
    input: { units: [workedUnit, secondUnit] },
    expected: { parts: { A: '15/64', B: '1/9' } },
  },
  {
    name: 'the mean of unrounded values is rounded once: 0.23, not the 0.24 of 0.34 and 0.13',
    section: 'several units',
    readings: { groupOfUnits: 'meanOfUnits' },
    input: { units: [workedUnit, secondUnit] },
    expected: { values: { A: 0.23 } },
  },
]

const persons: HandWorked[] = [91.57, 84.74, 53.13, 89.97, 34.44, 85.02, 64.42, 77.78].map((ipp, k) => ({
  name: `person ${k + 1} of the worked unit`,
  section: 'one person',
  readings: bogor,
  input: { unit: workedUnit, person: `p-${k + 1}` },
  // a medium sanction: 25·(1 − 2)
  expected: k === 4 ? { ipp, points: { D: '-25' } } : { ipp },
}))

const figures: IppFigures = {
  holders: [{ fits, skp: 80 }],
  vacant: { total: 1, byGroup: null },
  groups: [{ eselon: 'IV', holders: 1, highest: 3, lowest: 2 }],
  sanctions: { ringan: 0, sedang: 0, berat: 1 },
}

const sheets: HandWorked[] = [
  {
    name: 'from the figures of the sheets: 25 + 12.5 + 20 − 50',
    section: 'figures of the sheets',
    readings: {},
    input: { figures },
    expected: { ipp: 7.5, points: { A: 25, B: 12.5, C: 20, D: -50 }, vacant: { total: 1, byGroup: null } },
  },
  {
    name: 'B = 1.4 gives −10: nothing is clamped',
    section: 'figures of the sheets',
    readings: bogor,
    // 2.4 over 1 million; 25 − 10 + 25 + 25
    input: {
      figures: {
        holders: [
          { fits, skp: 100 },
          { fits, skp: 100 },
        ],
        vacant: { total: 0, byGroup: null },
        groups: [{ eselon: 'IV', holders: 2, highest: 2_400_000, lowest: 1_000_000 }],
        sanctions: { ringan: 0, sedang: 0, berat: 0 },
      },
    },
    expected: { values: { B: 1.4 }, points: { B: -10 }, ipp: 65 },
  },
  {
    name: 'a highest allowance below the lowest is refused',
    section: 'figures of the sheets',
    readings: {},
    input: { figures: { ...figures, groups: [{ eselon: 'IV', holders: 1, highest: 1, lowest: 2 }] } },
    expected: { refused: 'invalid-unit', issues: ['contradicts groups.0.highest'] },
  },
  {
    name: 'a missing appraisal on the sheets is refused',
    section: 'figures of the sheets',
    readings: {},
    input: { figures: { ...figures, holders: [{ fits }] } },
    expected: { refused: 'unmeasurable-unit', issues: ['no-skp holders.0.skp'] },
  },
]

export const handWorked: readonly HandWorked[] = [...variants, ...groups, ...several, ...persons, ...sheets]
