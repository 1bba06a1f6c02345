// Random units of 2016-2017, made to hit what is rare: ties in rounding, amounts of 0, a single holder, nobody at all,
// days on either side of a window. From a seed alone.

import type {
  Ipp2017Readings,
  IppCriterion,
  IppFits,
  IppHolder,
  IppPost,
  IppSanction,
  IppUnit,
} from '../../src/ipp-2017'
import { seededRandom, shiftDays } from '../record-arbitraries'

type Random = () => number

function pick<T>(random: Random, values: readonly T[]): T {
  return values[Math.floor(random() * values.length)] as T
}

function between(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1))
}

// --- readings -------------------------------------------------------------------------------------------------------

/** Every reading with its options, the default first. */
export const READING_OPTIONS = {
  competenceGap: ['meanFraction', 'shareNotCompetent'],
  unjudged: ['error', 'noGap', 'gap'],
  vacantPosts: ['exclude', 'fullGap'],
  compensationAggregate: ['sum', 'mean', 'weightedByHolders'],
  compensationBasis: ['post', 'holder'],
  compensationGroups: ['all', 'withoutV'],
  missingPerformance: ['error', 'zero', 'exclude'],
  disciplineWindow: ['lastYear', 'ever'],
  severalSanctions: ['every', 'heaviest'],
  disciplineDenominator: ['holders', 'allEmployees'],
  rounding: ['parts', 'exact'],
  groupOfUnits: ['pooled', 'meanOfUnits'],
  personCompensation: ['shared', 'group', 'own'],
} as const satisfies { [id in keyof Ipp2017Readings]-?: readonly Ipp2017Readings[id][] }

/** Readings to measure under: any combination, or the name of the preset. */
export type RandomReadings = Ipp2017Readings | 'bogor'

export function randomReadings(random: Random): RandomReadings {
  const kind = random()
  if (kind < 0.06) return 'bogor'
  if (kind < 0.12) return {}
  const chosen = Object.entries(READING_OPTIONS).filter(() => random() < 0.6)
  return Object.fromEntries(chosen.map(([id, options]) => [id, pick<string>(random, options)])) as Ipp2017Readings
}

// --- units ----------------------------------------------------------------------------------------------------------

/** How often something is not known; a complete unit lacks nothing. */
interface Lacks {
  fits: number
  skp: number
  amount: number
  zero: number
  date: number
}

function randomLacks(random: Random): Lacks {
  const often = () => pick(random, [0, 0, 0, 0.1, 0.6, 1])
  const seldom = () => pick(random, [0, 0, 0, 0, 0.15])
  return { fits: often(), skp: often(), amount: seldom(), zero: seldom(), date: pick(random, [0, 0, 0.5]) }
}

const COMPLETE: Lacks = { fits: 0, skp: 0, amount: 0, zero: 0, date: 0 }

/** Few enough that two are often equal: alike, near each other, in ties of two decimals, and far apart. */
const AMOUNTS: readonly (readonly number[])[] = [
  [5_000_000],
  [2_700_000, 3_000_000],
  [4_500_000, 4_999_999, 5_000_000, 5_000_001],
  [200, 201, 203],
  [8_000_000, 8_040_000, 9_000_000],
  [1000, 1005, 1015, 1120],
  [1, 2, 3, 7, 9_000_000, 999_999_999_999],
]

function randomAmount(random: Random, lacks: Lacks, amounts: readonly number[]): number | null | undefined {
  if (random() < lacks.amount) return pick(random, [null, undefined])
  if (random() < lacks.zero) return 0
  return random() < 0.97 ? pick(random, amounts) : between(random, 1, 20_000_000)
}

function randomSkp(random: Random, lacks: Lacks): number | null | undefined {
  if (random() < lacks.skp) return pick(random, [null, undefined])
  const decimals = pick(random, [0, 0, 1, 2, 3, 4])
  // a last digit of 5 makes a tie of many a mean
  const value = between(random, 0, 10 ** (decimals + 1) * 10) + (random() < 0.4 ? 0.5 : 0)
  const scaled = Number((value / 10 ** decimals).toFixed(4))
  return random() < 0.25
    ? pick(random, [0, 100, 84.625, 62.005, 0.005, 99.995, 99.9999, 0.0001])
    : Math.min(100, scaled)
}

const CRITERIA: readonly IppCriterion[] = ['pendidikan', 'pelatihan', 'pengalaman', 'administrasi']

function randomFits(random: Random, lacks: Lacks): IppFits | null | undefined {
  if (lacks.fits > 0 && random() < lacks.fits / 3) return pick(random, [null, undefined, {}])
  const gaps = pick(random, [0, 0.1, 0.5, 1])
  const one = () => (random() < lacks.fits ? pick(random, [null, undefined]) : random() >= gaps)
  const judged = CRITERIA.map((criterion) => [criterion, one()] as const)
  return Object.fromEntries(judged.filter(([, fits]) => fits !== undefined || random() < 0.5))
}

function randomDate(random: Random, asOf: string): string {
  // written out rather than computed as the library or the oracle would: the year before, and some days about it
  const before = `${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4).replace('-02-29', '-02-28')}`
  const base = pick(random, [before, before, asOf, asOf, '2016-11-11', '2009-01-01'])
  return shiftDays(base, pick(random, [-2, -1, 0, 1, 2, -40, 40]))
}

function randomSanctions(random: Random, asOf: string, lacks: Lacks): IppSanction[] {
  const count = random() < 0.75 ? 0 : pick(random, [1, 1, 1, 2, 3, 6])
  return Array.from({ length: count }, () => {
    const level = pick(random, ['ringan', 'sedang', 'berat'] as const)
    if (random() < lacks.date) return pick(random, [{ level }, { level, date: null }])
    return { level, date: randomDate(random, asOf) }
  })
}

/** What the people of a unit have in common. */
interface Common {
  lacks: Lacks
  amounts: readonly number[]
  asOf: string
}

function randomHolder(random: Random, id: string, { lacks, amounts, asOf }: Common): IppHolder {
  return {
    id,
    fits: randomFits(random, lacks),
    skp: randomSkp(random, lacks),
    allowance: randomAmount(random, lacks, amounts),
    sanctions: randomSanctions(random, asOf, lacks),
  }
}

const ESELON = ['II.a', 'II.b', 'III.a', 'III.b', 'IV.a', 'IV.b', 'V.a', 'V.b'] as const

const DAYS = [
  '2017-06-30',
  '2016-02-29',
  '2017-02-28',
  '2017-03-01',
  '2017-12-31',
  '2017-01-01',
  '2016-12-31',
  '2015-02-28',
]

function randomUnit(random: Random, name: string, isComplete: boolean): IppUnit {
  const lacks = isComplete ? COMPLETE : randomLacks(random)
  const day = pick(random, DAYS)
  const asOf = isComplete || random() < 0.85 ? day : pick(random, [null, undefined])
  const vacant = pick(random, [0, 0, 0, 0.3, 0.7, isComplete ? 0.3 : 1])
  const amounts = pick(random, AMOUNTS)
  const levels = random() < 0.2 ? [pick(random, ESELON)] : ESELON
  const count = isComplete ? pick(random, [1, 2, 3, 4, 8, 8, 10, 12]) : between(random, 0, 12)
  const posts = Array.from({ length: count }, (_, index): IppPost => {
    // somebody who holds two posts is a mistake in the form
    const id = !isComplete && random() < 0.003 ? `${name}-0` : `${name}-${index}`
    const isVacant = random() < vacant && !(isComplete && index === 0)
    return {
      title: `Jabatan ${index}`,
      eselon: pick(random, levels),
      allowance: randomAmount(random, lacks, amounts),
      holder: isVacant ? null : randomHolder(random, id, { lacks, amounts, asOf: day }),
    }
  })
  const holders = posts.filter(({ holder }) => holder !== null).length
  const beside = pick(random, isComplete ? [0, 0, 1, 52] : [-1, 0, 0, 1, 52])
  const least = random() < 0.02 ? 0 : 1
  const isCounted = isComplete || random() < 0.8
  const allEmployees = isCounted ? Math.max(least, holders + beside) : pick(random, [null, undefined])
  return { posts, asOf, allEmployees }
}

/** What library and oracle are asked about: the first unit, each person in it, and all units together. */
export interface UnitCase {
  units: readonly IppUnit[]
  readings: RandomReadings
}

export function randomUnitCase(seed: number): UnitCase {
  const random = seededRandom(seed)
  // a method costs more than what is done with it here, so some cases share one
  const readings = randomReadings(seededRandom(Math.floor(seed / 6) + 77))
  const isComplete = random() < 0.4
  const count = pick(random, [1, 1, 2, 2, 3, 4])
  const units = Array.from({ length: count }, (_, at) => randomUnit(random, `p${at}`, isComplete))
  const [first] = units
  // the same people in two units
  return { readings, units: first && random() < 0.02 ? [...units, first] : units }
}
