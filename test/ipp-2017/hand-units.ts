// Units of 2016-2017 worked out by hand from docs/ipp-2017.md, beyond those of the notes on the sources: one at least for
// every option of every reading, and for each bound. No expected number was ever produced by a program: the sums stand
// beside them, so that a reader can redo them. A reading that is not named has its default.

import type {
  IppCriterion,
  IppEselon,
  IppHolder,
  IppPost,
  IppSanction,
  IppSanctionLevel,
  IppUnit,
} from '../../src/ipp-2017'
import type { RandomReadings } from './unit-arbitraries'

export interface HandUnit {
  name: string
  readings?: RandomReadings
  /** One unit by itself, or several to combine. */
  unit: IppUnit | readonly IppUnit[]
  expect: {
    /** Before any rounding, as fractions. */
    parts?: { A?: string; B?: string; C?: string; D?: string }
    ipp?: number
    /** The index before its own rounding, as a fraction. */
    exact?: string
    /** The same from unrounded parts. */
    unrounded?: string
    range?: [number, number]
    gaps?: Partial<Record<IppCriterion, number>>
    unjudged?: Partial<Record<IppCriterion, number>>
    vacant?: { total: number; byGroup: { II: number; III: number; IV: number; V: number } }
    /** By id: the index of one person, or the code of what comes instead. */
    people?: Record<string, number | string>
    error?: string
    /** `path: code`. */
    issues?: string[]
  }
}

// --- shorthand ------------------------------------------------------------------------------------------------------

const LETTERS: Record<string, IppCriterion> = {
  d: 'pendidikan',
  l: 'pelatihan',
  p: 'pengalaman',
  a: 'administrasi',
}

interface Person {
  /** Letters of the criteria that are not met. */
  not?: string
  /** Letters of those not judged. */
  open?: string
  skp?: number | null
  allowance?: number | null
  sanctions?: IppSanction[]
}

/** Somebody who fits in everything but what is said, appraised 80 unless told, with an allowance of 1 million. */
function person(
  id: string,
  { not = '', open = '', skp = 80, allowance = 1_000_000, sanctions = [] }: Person = {},
): IppHolder {
  const judge = (letter: string) => (open.includes(letter) ? null : !not.includes(letter))
  const fits = Object.entries(LETTERS).map(([letter, criterion]) => [criterion, judge(letter)])
  return { id, fits: Object.fromEntries(fits), skp, allowance, sanctions }
}

function post(eselon: IppEselon, allowance: number | null, holder: IppHolder | null): IppPost {
  return { title: 'Jabatan', eselon, allowance, holder }
}

function unit(posts: IppPost[], more: Omit<IppUnit, 'posts'> = {}): IppUnit {
  return { posts, ...more }
}

function on(date: string | null, level: IppSanctionLevel = 'ringan'): IppSanction {
  return { level, date }
}

const million = 1_000_000

// --- competence -----------------------------------------------------------------------------------------------------

/** Two heads of eselon IV, one of whom lacks the training. */
const oneGapOfTwo = unit([post('IV.a', 3 * million, person('a', { not: 'l' })), post('IV.a', 3 * million, person('b'))])

/** One holder: training not met, education not judged. */
const halfJudged = unit([post('II.b', 9 * million, person('a', { not: 'l', open: 'd', skp: 90 }))])

/** One holder with one gap, and a vacant post of another group. */
const halfVacant = unit([
  post('II.b', 9 * million, person('a', { not: 'p', skp: 84 })),
  post('III.a', 5 * million, null),
])

const competence: HandUnit[] = [
  {
    name: 'all ideal is 100',
    // 25 + 25 + 25·100/100 + 25
    unit: unit([post('II.a', 9 * million, person('a', { skp: 100 }))]),
    expect: { parts: { A: '0', B: '0', C: '100', D: '0' }, ipp: 100, exact: '100', people: { a: 100 } },
  },
  {
    name: 'nothing met, an appraisal of 0 and no more: 50 of the two terms that have no gap',
    // A = 4·1/4 = 1 -> 0; B 0 -> 25; C 0 -> 0; D 0 -> 25
    unit: unit([post('V.a', 1, person('a', { not: 'dlpa', skp: 0 }))]),
    expect: {
      parts: { A: '1', C: '0' },
      ipp: 50,
      gaps: { pendidikan: 1, pelatihan: 1, pengalaman: 1, administrasi: 1 },
    },
  },
  {
    name: 'competenceGap=meanFraction: the mean of quarter steps, and a tie of A goes up',
    // A = (1/4 + 0)/2 = 1/8 = 0.125 -> 0.13; 25·0.87 + 25 + 25·0.80 + 25 = 21.75 + 25 + 20 + 25
    // unrounded 21.875 + 70 = 91.875 = 735/8; a: 18.75 + 70, b: 25 + 70; mean of both 91.875
    unit: oneGapOfTwo,
    expect: {
      parts: { A: '1/8' },
      ipp: 91.75,
      exact: '367/4',
      unrounded: '735/8',
      people: { a: 88.75, b: 95, c: 'unknown-holder' },
      gaps: { pelatihan: 1, pendidikan: 0 },
    },
  },
  {
    name: 'competenceGap=shareNotCompetent: one of two has a gap, however small',
    // A = 1/2 -> 12.5; 12.5 + 70; a: 0 + 70, b: 25 + 70
    readings: { competenceGap: 'shareNotCompetent' },
    unit: oneGapOfTwo,
    expect: { parts: { A: '1/2' }, ipp: 82.5, people: { a: 70, b: 95 } },
  },
  {
    name: 'competenceGap=shareNotCompetent: four gaps of one person are no more than one',
    // A = 1/2 again
    readings: { competenceGap: 'shareNotCompetent' },
    unit: unit([post('IV.a', 3 * million, person('a', { not: 'dlpa' })), post('IV.b', 3 * million, person('b'))]),
    expect: { parts: { A: '1/2' }, ipp: 82.5 },
  },
  {
    name: 'unjudged=error: refused, where it is',
    unit: halfJudged,
    expect: { error: 'unmeasurable-unit', issues: ['posts.0.holder.fits.pendidikan: unjudged'] },
  },
  {
    name: 'unjudged=error: no judgements at all are four that lack',
    unit: unit([post('V.a', 1, { id: 'a', skp: 80, sanctions: [] })]),
    expect: {
      error: 'unmeasurable-unit',
      issues: ['pendidikan', 'pelatihan', 'pengalaman', 'administrasi'].map(
        (one) => `posts.0.holder.fits.${one}: unjudged`,
      ),
    },
  },
  {
    name: 'unjudged=noGap: the open criterion is met, and not counted among the gaps',
    // A = 1/4 -> 18.75; C 90 -> 22.5; 18.75 + 25 + 22.5 + 25. Not met after all: A = 1/2, 6.25 less
    readings: { unjudged: 'noGap' },
    unit: halfJudged,
    expect: {
      parts: { A: '1/4' },
      ipp: 91.25,
      range: [85, 91.25],
      gaps: { pendidikan: 0, pelatihan: 1 },
      unjudged: { pendidikan: 1, pelatihan: 0 },
    },
  },
  {
    name: 'unjudged=gap: the open criterion is not met',
    // A = 1/2 -> 12.5; 12.5 + 25 + 22.5 + 25
    readings: { unjudged: 'gap' },
    unit: halfJudged,
    expect: {
      parts: { A: '1/2' },
      ipp: 85,
      range: [85, 91.25],
      gaps: { pendidikan: 1, pelatihan: 1 },
      unjudged: { pendidikan: 1, pelatihan: 0 },
    },
  },
  {
    name: 'vacantPosts=exclude: a vacancy is only noted',
    // A = 1/4 over one holder -> 18.75; C 84 -> 21; 18.75 + 25 + 21 + 25
    unit: halfVacant,
    expect: { parts: { A: '1/4' }, ipp: 89.75, vacant: { total: 1, byGroup: { II: 0, III: 1, IV: 0, V: 0 } } },
  },
  {
    name: 'vacantPosts=fullGap: 1 more above and below the line, and C and D stay over the holders',
    // A = (1/4 + 1)/2 = 5/8 = 0.625 -> 0.63; 25·0.37 = 9.25; 9.25 + 25 + 21 + 25
    readings: { vacantPosts: 'fullGap' },
    unit: halfVacant,
    expect: { parts: { A: '5/8', C: '84' }, ipp: 80.25, people: { a: 89.75 } },
  },
  {
    name: 'vacantPosts=fullGap of a share',
    // A = (1 + 1)/2 = 1 -> 0; 0 + 25 + 21 + 25
    readings: { vacantPosts: 'fullGap', competenceGap: 'shareNotCompetent' },
    unit: halfVacant,
    expect: { parts: { A: '1' }, ipp: 71 },
  },
]

// --- compensation ---------------------------------------------------------------------------------------------------

/** II: 9 and 6 million, 3/6 = 1/2. III: 5 and 4 million, 1/4. IV: one post, 0. Five holders, fit, appraised 80. */
const threeGroups = unit([
  post('II.a', 9 * million, person('a')),
  post('II.b', 6 * million, person('b')),
  post('III.a', 5 * million, person('c')),
  post('III.b', 4 * million, person('d')),
  post('IV.b', 3 * million, person('e')),
])

/** The same, but nobody holds the lower post of II. */
const vacantLowest = unit(threeGroups.posts.map((each, at) => (at === 1 ? { ...each, holder: null } : each)))

/** Posts of II at 9, 9 and (vacant) 1 million, whose holders have 8 and 6; a vacant post of III. */
const postsAndPeople = unit([
  post('II.a', 9 * million, person('a', { allowance: 8 * million, skp: 90 })),
  post('II.b', 9 * million, person('b', { allowance: 6 * million, skp: 90 })),
  post('II.b', 1 * million, null),
  post('III.a', 5 * million, null),
])

/** II at one amount; V at 2 and 1.6 million, 0.4/1.6 = 1/4. */
const withV = unit([
  post('II.b', 9 * million, person('a')),
  post('V.a', 2 * million, person('b')),
  post('V.b', 1_600_000, person('c')),
])

const onlyV = unit([post('V.a', 3 * million, person('a')), post('V.b', 2 * million, person('b'))])

/** IV has amounts and no holder, V has the only holder. */
const holderOnlyInV = unit([
  post('IV.a', 3 * million, null),
  post('IV.b', 2 * million, null),
  post('V.a', 1 * million, person('a')),
])

/** II: a vacant post without an allowance (0) beside one of 9 million. */
const vacantAtZero = unit([post('II.a', 9 * million, person('a')), post('II.b', 0, null)])

const compensation: HandUnit[] = [
  {
    name: 'compensationAggregate=sum',
    // B = 1/2 + 1/4 + 0 = 3/4 -> 6.25; 25 + 6.25 + 20 + 25
    unit: threeGroups,
    expect: { parts: { B: '3/4' }, ipp: 76.25 },
  },
  {
    name: 'compensationAggregate=mean: a group without a difference counts',
    // B = 3/4 over three groups = 1/4 -> 18.75; 25 + 18.75 + 20 + 25
    readings: { compensationAggregate: 'mean' },
    unit: threeGroups,
    expect: { parts: { B: '1/4' }, ipp: 88.75 },
  },
  {
    name: 'compensationAggregate=weightedByHolders',
    // B = (2·1/2 + 2·1/4 + 1·0)/5 = 1.5/5 = 3/10 -> 17.5; 25 + 17.5 + 20 + 25
    readings: { compensationAggregate: 'weightedByHolders' },
    unit: threeGroups,
    expect: { parts: { B: '3/10' }, ipp: 87.5 },
  },
  {
    name: 'compensationAggregate=weightedByHolders: a vacant post sets the lowest and weighs nothing',
    // B = (1·1/2 + 2·1/4 + 1·0)/4 = 1/4
    readings: { compensationAggregate: 'weightedByHolders' },
    unit: vacantLowest,
    expect: { parts: { B: '1/4' }, ipp: 88.75, vacant: { total: 1, byGroup: { II: 1, III: 0, IV: 0, V: 0 } } },
  },
  {
    name: 'compensationBasis=post: vacant posts included, and a term below 0',
    // B: II (9 - 1)/1 = 8, III 0; 25·(1 - 8) = -175; 25 - 175 + 22.5 + 25
    unit: postsAndPeople,
    expect: { parts: { B: '8' }, ipp: -102.5 },
  },
  {
    name: 'compensationBasis=holder: what the holders have',
    // B: II (8 - 6)/6 = 1/3 -> 0.33 -> 16.75; 25 + 16.75 + 22.5 + 25
    readings: { compensationBasis: 'holder' },
    unit: postsAndPeople,
    expect: { parts: { B: '1/3' }, ipp: 89.25 },
  },
  {
    name: 'compensationBasis=holder: a group without a holder is no group of the mean',
    // 1/3 over one group, not over two
    readings: { compensationBasis: 'holder', compensationAggregate: 'mean' },
    unit: postsAndPeople,
    expect: { parts: { B: '1/3' }, ipp: 89.25 },
  },
  {
    name: 'compensationBasis=post: a group of vacant posts only is a group of the mean',
    // (8 + 0)/2 = 4 -> 25·(1 - 4) = -75; 25 - 75 + 22.5 + 25
    readings: { compensationAggregate: 'mean' },
    unit: postsAndPeople,
    expect: { parts: { B: '4' }, ipp: -2.5 },
  },
  {
    name: 'compensationGroups=all: V like the others',
    // B = 0 + 1/4; 25 + 18.75 + 20 + 25
    unit: withV,
    expect: { parts: { B: '1/4' }, ipp: 88.75 },
  },
  {
    name: 'compensationGroups=withoutV: V not compared, but in everything else',
    // B = 0; 25 + 25 + 20 + 25; C over all three
    readings: { compensationGroups: 'withoutV', personCompensation: 'group' },
    unit: withV,
    expect: { parts: { B: '0', C: '80' }, ipp: 95, people: { a: 95, b: 'unmeasurable-unit', c: 'unmeasurable-unit' } },
  },
  {
    name: 'compensationGroups=withoutV of V only: no group, and B is 0',
    readings: { compensationGroups: 'withoutV', compensationAggregate: 'mean' },
    unit: onlyV,
    expect: { parts: { B: '0' }, ipp: 95, people: { a: 95, b: 95 } },
  },
  {
    name: 'compensationAggregate=weightedByHolders: weights that are all 0, and B is 0',
    // IV has 1/2, times 0 holders
    readings: { compensationGroups: 'withoutV', compensationAggregate: 'weightedByHolders' },
    unit: holderOnlyInV,
    expect: { parts: { B: '0' }, ipp: 95 },
  },
  {
    name: 'the same added: its gap of 1/2 counts without a holder',
    // 25 + 12.5 + 20 + 25
    readings: { compensationGroups: 'withoutV' },
    unit: holderOnlyInV,
    expect: { parts: { B: '1/2' }, ipp: 82.5 },
  },
  {
    name: 'a lowest allowance of 0, of a vacant post',
    unit: vacantAtZero,
    expect: { error: 'unmeasurable-unit', issues: ['posts.1.allowance: zero-lowest'] },
  },
  {
    name: 'the same post is not compared where the holders are',
    readings: { compensationBasis: 'holder' },
    unit: vacantAtZero,
    expect: { parts: { B: '0' }, ipp: 95 },
  },
  {
    name: 'an allowance of V not known: refused',
    unit: unit([post('II.a', 9, person('a')), post('V.a', null, null)]),
    expect: { error: 'unmeasurable-unit', issues: ['posts.1.allowance: required'] },
  },
  {
    name: 'an allowance of V not known: no matter where V is not compared',
    readings: { compensationGroups: 'withoutV' },
    unit: unit([post('II.a', 9, person('a')), post('V.a', null, null)]),
    expect: { ipp: 95, vacant: { total: 1, byGroup: { II: 0, III: 0, IV: 0, V: 1 } } },
  },
  {
    name: 'the lowest and the highest allowance that there are',
    // B = 999,999,999,998; 25·(1 - B) = -25·999,999,999,997 = -24,999,999,999,925; + 25 + 20 + 25
    unit: unit([post('IV.a', 999_999_999_999, person('a')), post('IV.a', 1, person('b'))]),
    expect: { parts: { B: '999999999998' }, ipp: -24_999_999_999_855, exact: '-24999999999855' },
  },
  {
    name: 'a tie of B goes up',
    // (201 - 200)/200 = 0.005 -> 0.01 -> 24.75; 25 + 24.75 + 20 + 25; unrounded 24.875 + 70 = 94.875
    unit: unit([post('IV.a', 201, person('a')), post('IV.b', 200, person('b'))]),
    expect: { parts: { B: '1/200' }, ipp: 94.75, unrounded: '759/8' },
  },
]

// --- performance ----------------------------------------------------------------------------------------------------

const oneMissing = unit([
  post('IV.a', 3 * million, person('a', { skp: 90 })),
  post('IV.a', 3 * million, person('b', { skp: null })),
])

const performance: HandUnit[] = [
  {
    name: 'missingPerformance=error',
    unit: oneMissing,
    expect: { error: 'unmeasurable-unit', issues: ['posts.1.holder.skp: no-skp'] },
  },
  {
    name: 'missingPerformance=zero: adds 0 and keeps the divisor',
    // C = 90/2 = 45 -> 11.25; 75 + 11.25. Known after all: at most (90 + 100)/2 = 95 -> 23.75
    readings: { missingPerformance: 'zero' },
    unit: oneMissing,
    expect: { parts: { C: '45' }, ipp: 86.25, range: [86.25, 98.75], people: { a: 97.5, b: 75 } },
  },
  {
    name: 'missingPerformance=exclude: left out of both, though it may still come in',
    // C = 90/1 -> 22.5; 75 + 22.5
    readings: { missingPerformance: 'exclude' },
    unit: oneMissing,
    expect: { parts: { C: '90' }, ipp: 97.5, range: [86.25, 98.75], people: { a: 97.5, b: 'unmeasurable-unit' } },
  },
  {
    name: 'missingPerformance=exclude: a 0 is a 0',
    // C = (90 + 0)/2
    readings: { missingPerformance: 'exclude' },
    unit: unit([post('IV.a', 1, person('a', { skp: 90 })), post('IV.a', 1, person('b', { skp: 0 }))]),
    expect: { parts: { C: '45' }, ipp: 86.25, range: [86.25, 86.25] },
  },
  {
    name: 'missingPerformance=exclude: all of them missing',
    readings: { missingPerformance: 'exclude' },
    unit: unit([post('IV.a', 1, person('a', { skp: null })), post('IV.a', 1, null)]),
    expect: { error: 'unmeasurable-unit', issues: ['posts: no-skp'] },
  },
  {
    name: 'a tie of C that binary numbers miss',
    // 84.61 + 84.62 + 84.645 = 253.875; /3 = 84.625 -> 84.63 -> 21.1575; 75 + 21.1575 = 96.1575 -> 96.16
    // unrounded 84.625/4 = 21.15625; 96.15625 = 3077/32
    unit: unit([84.61, 84.62, 84.645].map((skp, at) => post('IV.a', 1, person(`p${at}`, { skp })))),
    expect: { parts: { C: '677/8' }, ipp: 96.16, exact: '38463/400', unrounded: '3077/32' },
  },
  {
    name: 'four decimals, far below what two can show',
    // C = 0.0001 -> 0.00 -> 0; 75. Unrounded 75 + 25·0.000001 = 75.000025 = 3,000,001/40,000
    unit: unit([post('V.a', 1, person('a', { skp: 0.0001 }))]),
    expect: { parts: { C: '1/10000' }, ipp: 75, exact: '75', unrounded: '3000001/40000' },
  },
]

// --- discipline -----------------------------------------------------------------------------------------------------

/** One holder for each day, with one light sanction on it. */
function sanctionedOn(days: (string | null)[], asOf: string | null): IppUnit {
  return unit(
    days.map((day, at) => post('IV.a', 1, person(`p${at}`, { sanctions: [on(day)] }))),
    { asOf },
  )
}

const days = ['2016-06-30', '2016-07-01', '2017-06-30', '2017-07-01']

/** Two holders; one has three sanctions in the year, and a heavier one before it. */
const severalOfOne = unit(
  [
    post(
      'IV.a',
      1,
      person('a', {
        sanctions: [on('2017-01-01'), on('2017-02-01', 'sedang'), on('2017-03-01'), on('2010-01-01', 'berat')],
      }),
    ),
    post('IV.a', 1, person('b')),
  ],
  { asOf: '2017-06-30', allEmployees: 50 },
)

const discipline: HandUnit[] = [
  {
    name: 'disciplineWindow=lastYear: from the day after the same day of the year before, up to the day itself',
    // out, in, in, out: D = 2/4 -> 12.5; 25 + 25 + 20 + 12.5. First and last have d = 0, the others 1
    unit: sanctionedOn(days, '2017-06-30'),
    expect: { parts: { D: '1/2' }, ipp: 82.5, people: { p0: 95, p1: 70, p2: 70, p3: 95 } },
  },
  {
    name: 'disciplineWindow=ever: before, after, and without a date',
    // five of five: D = 1 -> 0; no day of measurement needed
    readings: { disciplineWindow: 'ever' },
    unit: sanctionedOn([...days, null], null),
    expect: { parts: { D: '1' }, ipp: 70 },
  },
  {
    name: 'disciplineWindow=lastYear on 29 February: the year before ends on the 28th',
    // out, in, in, out
    unit: sanctionedOn(['2015-02-28', '2015-03-01', '2016-02-29', '2016-03-01'], '2016-02-29'),
    expect: { parts: { D: '1/2' }, ipp: 82.5, people: { p0: 95, p1: 70, p2: 70, p3: 95 } },
  },
  {
    name: 'disciplineWindow=lastYear on 28 February after a leap year: the 29th is inside',
    // out, in, in, out
    unit: sanctionedOn(['2016-02-28', '2016-02-29', '2017-02-28', '2017-03-01'], '2017-02-28'),
    expect: { parts: { D: '1/2' }, ipp: 82.5, people: { p0: 95, p1: 70, p2: 70, p3: 95 } },
  },
  {
    name: 'disciplineWindow=lastYear on 1 March after a leap year: only 1 March of the year before is out',
    // out, out, in, in
    unit: sanctionedOn(['2016-02-29', '2016-03-01', '2016-03-02', '2017-03-01'], '2017-03-01'),
    expect: { parts: { D: '1/2' }, people: { p0: 95, p1: 95, p2: 70, p3: 70 } },
  },
  {
    name: 'disciplineWindow=lastYear: no day to hold a sanction against, and none of the sanction',
    unit: sanctionedOn(['2017-01-01', null], null),
    expect: {
      error: 'unmeasurable-unit',
      issues: ['asOf: required', 'posts.1.holder.sanctions.0.date: required'],
    },
  },
  {
    name: 'severalSanctions=every: 1 + 2 + 1, and the one before the window not',
    // D = 4/2 = 2 -> -25; 25 + 25 + 20 - 25; a has d = 4 -> -75: 70 - 75
    unit: severalOfOne,
    expect: { parts: { D: '2' }, ipp: 45, people: { a: -5, b: 95 } },
  },
  {
    name: 'severalSanctions=heaviest: of those that count',
    // D = 2/2 = 1 -> 0; a has d = 2 -> -25
    readings: { severalSanctions: 'heaviest' },
    unit: severalOfOne,
    expect: { parts: { D: '1' }, ipp: 70, people: { a: 45, b: 95 } },
  },
  {
    name: 'severalSanctions=heaviest, disciplineWindow=ever: now the heaviest is the old one',
    // D = 3/2 -> -12.5; 70 - 12.5; a has d = 3 -> -50
    readings: { severalSanctions: 'heaviest', disciplineWindow: 'ever' },
    unit: severalOfOne,
    expect: { parts: { D: '3/2' }, ipp: 57.5, people: { a: 20, b: 95 } },
  },
  {
    name: 'disciplineDenominator=allEmployees: of the unit, and not of the person',
    // D = 4/50 = 0.08 -> 23; 70 + 23
    readings: { disciplineDenominator: 'allEmployees' },
    unit: severalOfOne,
    expect: { parts: { D: '2/25', C: '80' }, ipp: 93, people: { a: -5, b: 95 } },
  },
  {
    name: 'disciplineDenominator=allEmployees: as many as hold a post is enough',
    readings: { disciplineDenominator: 'allEmployees' },
    unit: { ...severalOfOne, allEmployees: 2 },
    expect: { parts: { D: '2' }, ipp: 45 },
  },
  {
    name: 'disciplineDenominator=allEmployees: fewer than hold a post',
    readings: { disciplineDenominator: 'allEmployees' },
    unit: { ...severalOfOne, allEmployees: 1 },
    expect: { error: 'unmeasurable-unit', issues: ['allEmployees: too-small'] },
  },
  {
    name: 'disciplineDenominator=allEmployees: not known',
    readings: { disciplineDenominator: 'allEmployees' },
    unit: { ...severalOfOne, allEmployees: null },
    expect: { error: 'unmeasurable-unit', issues: ['allEmployees: required'] },
  },
  {
    name: 'a tie of D goes up',
    // one light sanction among eight: 0.125 -> 0.13 -> 21.75; 70 + 21.75; unrounded 70 + 21.875
    unit: unit(
      Array.from({ length: 8 }, (_, at) =>
        post('IV.a', 1, person(`p${at}`, at === 0 ? { sanctions: [on('2017-06-30')] } : {})),
      ),
      { asOf: '2017-06-30' },
    ),
    expect: { parts: { D: '1/8' }, ipp: 91.75, unrounded: '735/8' },
  },
]

// --- rounding -------------------------------------------------------------------------------------------------------

const rounding: HandUnit[] = [
  {
    name: 'rounding=exact: only the index is rounded',
    // A = 1/8: 21.875 + 25 + 20 + 25 = 91.875 -> 91.88
    readings: { rounding: 'exact' },
    unit: oneGapOfTwo,
    expect: { parts: { A: '1/8' }, ipp: 91.88, exact: '735/8', unrounded: '735/8' },
  },
  {
    name: 'rounding=parts: a tie of the index itself goes up',
    // C = 84.62 -> 21.155; 96.155 -> 96.16
    unit: unit([post('IV.a', 1, person('a', { skp: 84.62 }))]),
    expect: { ipp: 96.16, exact: '19231/200', people: { a: 96.16 } },
  },
  {
    name: 'rounding=parts: a tie of the index below 0 goes away from 0',
    // D = 3 + 2 = 5 -> -100; 25 + 25 + 21.155 - 100 = -28.845 -> -28.85
    readings: { disciplineWindow: 'ever' },
    unit: unit([post('IV.a', 1, person('a', { skp: 84.62, sanctions: [on(null, 'berat'), on(null, 'sedang')] }))]),
    expect: { parts: { D: '5' }, ipp: -28.85, exact: '-5769/200', people: { a: -28.85 } },
  },
  {
    name: 'rounding=parts: the index of a person is not rounded inside',
    // C = 84.625 of one: unit 84.63 -> 21.1575 -> 96.1575; the person 21.15625 -> 96.15625; both print 96.16
    // with 84.615: unit 84.62 -> 21.155 -> 96.155 -> 96.16; the person 21.15375 -> 96.15375 -> 96.15
    unit: unit([post('IV.a', 1, person('a', { skp: 84.615 }))]),
    expect: { ipp: 96.16, people: { a: 96.15 } },
  },
]

// --- several units --------------------------------------------------------------------------------------------------

/** Two holders, one with two gaps: A 1/4. II at 6 and 5 million: B 1/5. C 85. One light sanction in the year: D 1/2. */
const first = unit(
  [
    post('II.a', 6 * million, person('a', { not: 'da', skp: 80, sanctions: [on('2016-08-01')] })),
    post('II.b', 5 * million, person('b', { skp: 90 })),
  ],
  { asOf: '2017-06-30', allEmployees: 10 },
)

/** One holder who meets nothing: A 1. II at 4 million: B 0. C 70. A sanction on the same day, but after its own day: D 0. */
const second = unit(
  [
    post('II.b', 4 * million, person('c', { not: 'dlpa', skp: 70, sanctions: [on('2016-08-01', 'sedang')] })),
    post('IV.a', 3 * million, null),
  ],
  { asOf: '2016-06-30', allEmployees: 15 },
)

const several: HandUnit[] = [
  {
    name: 'groupOfUnits=pooled: sums and divisors added, the highest of the highest and the lowest of the lowest',
    // A = (1/2 + 1)/3 = 1/2 -> 12.5; B = (6 - 4)/4 = 1/2 -> 12.5; C = 240/3 = 80 -> 20; D = 1/3 -> 0.33 -> 16.75
    unit: [first, second],
    expect: {
      parts: { A: '1/2', B: '1/2', C: '80', D: '1/3' },
      ipp: 61.75,
      vacant: { total: 1, byGroup: { II: 0, III: 0, IV: 1, V: 0 } },
      gaps: { pendidikan: 2, pelatihan: 1, pengalaman: 1, administrasi: 2 },
    },
  },
  {
    name: 'groupOfUnits=pooled: employees added too',
    // D = 1/25 = 0.04 -> 24; 12.5 + 12.5 + 20 + 24
    readings: { disciplineDenominator: 'allEmployees' },
    unit: [first, second],
    expect: { parts: { D: '1/25' }, ipp: 69 },
  },
  {
    name: 'groupOfUnits=pooled: weights of II are the holders of both, and IV weighs nothing',
    // B = 3·1/2 / 3
    readings: { compensationAggregate: 'weightedByHolders' },
    unit: [first, second],
    expect: { parts: { B: '1/2' }, ipp: 61.75 },
  },
  {
    name: 'groupOfUnits=meanOfUnits: the mean of unrounded values, rounded after that',
    // A = (1/4 + 1)/2 = 5/8 -> 0.63 -> 9.25; B = (1/5 + 0)/2 = 1/10 -> 22.5; C = (85 + 70)/2 = 77.5 -> 19.375;
    // D = (1/2 + 0)/2 = 1/4 -> 18.75; sum 69.875 -> 69.88; unrounded 9.375 + 60.625 = 70
    readings: { groupOfUnits: 'meanOfUnits' },
    unit: [first, second],
    expect: { parts: { A: '5/8', B: '1/10', C: '155/2', D: '1/4' }, ipp: 69.88, exact: '559/8', unrounded: '70' },
  },
  {
    name: 'groupOfUnits=meanOfUnits: a tie that rounding first would hide',
    // A of the units 1/8 and 0: mean 1/16 = 0.0625 -> 0.06 -> 23.5 (0.13/2 = 0.065 would give 0.07); 23.5 + 70
    readings: { groupOfUnits: 'meanOfUnits' },
    unit: [oneGapOfTwo, unit([post('IV.a', 3 * million, person('z'))])],
    expect: { parts: { A: '1/16' }, ipp: 93.5 },
  },
  {
    name: 'no person in two units',
    unit: [first, second, unit([post('IV.a', 1, person('c'))])],
    expect: { error: 'invalid-unit', issues: ['units.2.posts.0.holder.id: holder-twice'] },
  },
  {
    name: 'no units at all',
    unit: [],
    expect: { error: 'invalid-unit', issues: ['units: required'] },
  },
  {
    name: 'each unit must be measurable by itself, and all are looked at',
    // pooled there would be a holder and an appraisal; but the second unit has nobody, and the third nobody appraised
    readings: { missingPerformance: 'exclude' },
    unit: [
      unit([post('IV.a', 1, person('a'))]),
      unit([post('IV.a', null, null)]),
      unit([post('IV.a', 1, person('b', { skp: null, open: 'l' }))]),
    ],
    expect: {
      error: 'unmeasurable-unit',
      issues: [
        'units.1.posts: no-holders',
        'units.1.posts.0.allowance: required',
        'units.2.posts.0.holder.fits.pelatihan: unjudged',
        'units.2.posts: no-skp',
      ],
    },
  },
  {
    name: 'what is wrong in form comes with what the rest lacks, of all units',
    unit: [unit([post('IV.a', null, null)]), { ...unit([post('IV.a', 1, person('a'))]), allEmployees: 0 }, unit([])],
    expect: {
      error: 'invalid-unit',
      issues: [
        'units.1.allEmployees: out-of-range',
        'units.2.posts: required',
        'units.0.posts: no-holders',
        'units.0.posts.0.allowance: required',
      ],
    },
  },
]

// --- one person -----------------------------------------------------------------------------------------------------

/** II: posts of 9 and 6 million, whose holders have 8 and 4. III: one post. */
const people = unit([
  post('II.a', 9 * million, person('a', { allowance: 8 * million })),
  post('II.b', 6 * million, person('b', { allowance: 4 * million })),
  post('III.a', 5 * million, person('c', { allowance: 3 * million })),
])

const persons: HandUnit[] = [
  {
    name: 'personCompensation=shared: B of the unit for everybody',
    // B = 1/2; 25 + 12.5 + 20 + 25
    unit: people,
    expect: { ipp: 82.5, people: { a: 82.5, b: 82.5, c: 82.5 } },
  },
  {
    name: 'personCompensation=group: that of the own group',
    // II 1/2, III 0
    readings: { personCompensation: 'group' },
    unit: people,
    expect: { ipp: 82.5, people: { a: 82.5, b: 82.5, c: 95 } },
  },
  {
    name: 'personCompensation=own: how far below the highest',
    // a (9 - 9)/6 = 0; b (9 - 6)/6 = 1/2; c 0
    readings: { personCompensation: 'own' },
    unit: people,
    expect: { ipp: 82.5, people: { a: 95, b: 82.5, c: 95 } },
  },
  {
    name: 'personCompensation=own by what the holders have',
    // a 0; b (8 - 4)/4 = 1 -> 0: 70; the unit B = 1 -> 70
    readings: { personCompensation: 'own', compensationBasis: 'holder' },
    unit: people,
    expect: { parts: { B: '1' }, ipp: 70, people: { a: 95, b: 70, c: 95 } },
  },
]

// --- the preset, and what no reading can take -----------------------------------------------------------------------

const rest: HandUnit[] = [
  {
    name: 'bogor: unjudged is met, missing is 0, V is not compared, the heaviest sanction ever',
    // A = (1/4 + 0)/2 = 1/8 -> 0.13 -> 21.75; B 0 -> 25; C = 88/2 = 44 -> 11; D = 2/2 = 1 -> 0
    readings: 'bogor',
    unit: unit([
      post(
        'II.b',
        9 * million,
        person('a', { not: 'a', open: 'dlp', skp: 88, sanctions: [on(null), on('2001-01-01', 'sedang')] }),
      ),
      post('V.a', 1 * million, person('b', { open: 'dlpa', skp: null })),
      post('V.a', 0, null),
    ]),
    expect: {
      parts: { A: '1/8', B: '0', C: '44', D: '1' },
      ipp: 57.75,
      vacant: { total: 1, byGroup: { II: 0, III: 0, IV: 0, V: 1 } },
    },
  },
  {
    name: 'nobody holds a post',
    unit: unit([post('II.a', 9 * million, null), post('III.a', 9 * million, null)]),
    expect: { error: 'unmeasurable-unit', issues: ['posts: no-holders'] },
  },
  {
    name: 'nobody holds a post, nor is it known how many employees there are',
    readings: { disciplineDenominator: 'allEmployees' },
    unit: unit([post('II.a', 9 * million, null)]),
    expect: { error: 'unmeasurable-unit', issues: ['allEmployees: required', 'posts: no-holders'] },
  },
  {
    name: 'no posts at all',
    unit: unit([]),
    expect: { error: 'invalid-unit', issues: ['posts: required'] },
  },
  {
    name: 'one person on two posts',
    unit: unit([post('II.a', 1, person('a')), post('III.a', 1, person('a'))]),
    expect: { error: 'invalid-unit', issues: ['posts.1.holder.id: holder-twice'] },
  },
]

/** By the part of the rules that they test. */
export const handUnitsBySection: Readonly<Record<string, readonly HandUnit[]>> = {
  'competence gap': competence,
  'compensation gap': compensation,
  performance,
  discipline,
  rounding,
  'several units': several,
  'one person': persons,
  'the preset, and what no reading can take': rest,
}

export const handUnits: readonly HandUnit[] = Object.values(handUnitsBySection).flat()
