// Random personnel records, rich in what goes wrong: days on and beside the bounds of every window, dates known to the
// month or the year only, things not known in all three ways. Plain code on a seeded generator, so that a seed alone
// brings back a history.

import type {
  Appraisal,
  Education,
  Employee,
  Eselon,
  Golongan,
  Jenjang,
  LeadershipLevel,
  Post,
  Sanction,
  StatusAsn,
  Training,
} from '../src/employee'
import type { RecordReadings } from './oracle/observe'

/** From 0 up to, not including, 1. */
export type Random = () => number

export interface RandomPeriod {
  year: number
  asOf?: string
}

/** Mulberry32. */
export function seededRandom(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

// --- small tools ----------------------------------------------------------------------------------------------------

function pick<T>(random: Random, values: readonly T[]): T {
  return values[Math.floor(random() * values.length)] as T
}

function chance(random: Random, share: number): boolean {
  return random() < share
}

function between(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1))
}

function listOf<T>(random: Random, most: number, make: () => T): T[] {
  return Array.from({ length: between(random, 0, most) }, make)
}

/** Absent is undefined here and left out by {@link compact}. */
type Loose<T> = { [K in keyof T]: T[K] | undefined }

function compact<T extends object>(loose: Loose<T>): T {
  return Object.fromEntries(Object.entries(loose).filter(([, value]) => value !== undefined)) as T
}

/** A value, or in a share of the cases not known: absent as often as null. */
function unsure<T>(random: Random, share: number, make: () => T): T | null | undefined {
  return chance(random, share) ? pick(random, [null, undefined]) : make()
}

// --- days -----------------------------------------------------------------------------------------------------------

const MS_PER_DAY = 86_400_000

/** A day too many for its month goes over into the next one. */
function isoDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}

export function shiftDays(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * MS_PER_DAY).toISOString().slice(0, 10)
}

function isLeap(year: number): boolean {
  return new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1
}

function anyDay(random: Random, fromYear: number, toYear: number): string {
  return isoDay(between(random, fromYear, toYear), between(random, 1, 12), between(random, 1, 31))
}

function cutOffOf({ year, asOf }: RandomPeriod): string {
  return asOf ?? `${year}-12-31`
}

/** A day on which something may turn: a bound of a window, or one beside it. */
function boundary(random: Random, period: RandomPeriod): string {
  const asOf = cutOffOf(period)
  const back = pick(random, [0, 0, 1, 2, 5])
  const [year, month, day] = asOf.split('-').map(Number) as [number, number, number]
  const february = period.year - back
  const day0 = pick(random, [
    `${period.year - back}-12-31`,
    `${period.year - back}-01-01`,
    isoDay(year - back, month, day),
    `${february}-02-${isLeap(february) ? 29 : 28}`,
  ])
  return shiftDays(day0, pick(random, [-1, 0, 0, 1]))
}

function exactDate(random: Random, period: RandomPeriod): string {
  if (chance(random, 0.5)) return boundary(random, period)
  return anyDay(random, period.year - 7, Number(cutOffOf(period).slice(0, 4)) + 1)
}

/** Day, month or bare year. */
function someDate(random: Random, period: RandomPeriod): string {
  const date = exactDate(random, period)
  const cut = random()
  if (cut < 0.7) return date
  return cut < 0.85 ? date.slice(0, 7) : date.slice(0, 4)
}

function unsureDate(random: Random, period: RandomPeriod): string | null | undefined {
  return unsure(random, 0.12, () => someDate(random, period))
}

// --- what is measured -----------------------------------------------------------------------------------------------

function nastyCutOff(random: Random, year: number): string {
  const nasty = [
    `${year}-12-31`,
    `${year}-06-30`,
    `${year}-01-01`,
    `${year}-02-28`,
    `${year}-02-${isLeap(year) ? 29 : 28}`,
    `${year}-03-01`,
    `${year + 1}-01-01`,
    `${year + 1}-02-${isLeap(year + 1) ? 29 : 28}`,
    `${year + 2}-03-01`,
  ]
  return chance(random, 0.8) ? pick(random, nasty) : anyDay(random, year, year + 2)
}

export function randomPeriod(random: Random): RandomPeriod {
  const year = between(random, 2019, 2029)
  return chance(random, 0.35) ? { year } : { year, asOf: nastyCutOff(random, year) }
}

// --- posts ----------------------------------------------------------------------------------------------------------

const ESELON: Partial<Record<Jenjang, readonly Eselon[]>> = {
  'jpt-utama': ['I.a'],
  'jpt-madya': ['I.a', 'I.b'],
  'jpt-pratama': ['II.a', 'II.b'],
  administrator: ['III.a', 'III.b'],
  pengawas: ['IV.a', 'IV.b'],
  pelaksana: ['V.a', 'V.b'],
}

const MANAJERIAL: readonly Jenjang[] = ['jpt-utama', 'jpt-madya', 'jpt-pratama', 'administrator', 'pengawas']

const FUNGSIONAL: readonly Jenjang[] = [
  'fungsional',
  'pemula',
  'terampil',
  'mahir',
  'penyelia',
  'ahli-pertama',
  'ahli-muda',
  'ahli-madya',
  'ahli-utama',
]

const JF = ['guru', 'dokter', 'analis-kepegawaian', 'psikolog', 'auditor']

const PENDIDIKAN = ['S3', 'S2', 'S1', 'D4', 'D3', 'D2', 'D1', 'SLTA', 'SLTP', 'SD'] as const

function randomJenjang(random: Random): Jenjang {
  const group = random()
  if (group < 0.4) return pick(random, MANAJERIAL)
  return group < 0.8 ? pick(random, FUNGSIONAL) : 'pelaksana'
}

/** The level said as jenjang, as eselon, as both, or now and then not at all. */
function levelOfPost(random: Random, jenjang: Jenjang): Pick<Post, 'jenjang' | 'eselon'> {
  const eselon = pick(random, ESELON[jenjang] ?? [undefined])
  const way = random()
  if (way < 0.05)
    return compact<Post>({ jenjang: pick(random, [null, undefined]), eselon: pick(random, [null, undefined]) })
  if (eselon === undefined || way < 0.4) return { jenjang }
  if (way < 0.7) return compact<Post>({ eselon, jenjang: pick(random, [null, undefined]) })
  return { jenjang, eselon }
}

function datesOfPost(random: Random, period: RandomPeriod): Pick<Post, 'from' | 'until'> {
  const [a, b] = [exactDate(random, period), exactDate(random, period)].sort() as [string, string]
  const from = unsure(random, 0.25, () => a)
  const until = unsure(random, 0.7, () => b)
  return compact<Post>({ from, until })
}

function randomPost(random: Random, period: RandomPeriod): Post {
  const jenjang = randomJenjang(random)
  return compact<Post>({
    ...levelOfPost(random, jenjang),
    jf: FUNGSIONAL.includes(jenjang) ? unsure(random, 0.25, () => pick(random, JF)) : undefined,
    requires: unsure(random, 0.4, () => pick(random, PENDIDIKAN)),
    as: pick(random, ['definitif', 'definitif', null, undefined, undefined, undefined, 'plt', 'plh'] as const),
    ...datesOfPost(random, period),
  })
}

/** Posts in the order of chance, some from the same day on. */
function randomPosts(random: Random, period: RandomPeriod): Post[] {
  const posts = Array.from({ length: pick(random, [0, 1, 1, 1, 2, 2, 2, 3, 4]) }, () => randomPost(random, period))
  const twin = posts[0]
  if (twin === undefined || !chance(random, 0.3)) return posts
  const { jenjang, eselon, requires, ...dates } = twin
  return [
    ...posts,
    { ...dates, ...levelOfPost(random, FUNGSIONAL.includes(jenjang ?? 'pelaksana') ? 'mahir' : 'pengawas') },
  ]
}

// --- evidence -------------------------------------------------------------------------------------------------------

function randomEducation(random: Random, period: RandomPeriod): Education {
  const level = chance(random, 0.4) ? pick(random, ['S1', 'D4'] as const) : pick(random, PENDIDIKAN)
  return compact<Education>({ level, date: unsureDate(random, period) })
}

const LEVELS: readonly LeadershipLevel[] = ['PKN-I', 'PKN-II', 'PKA', 'PKP', 'PIM-I', 'PIM-II', 'PIM-III', 'PIM-IV']

const SEMINARS = ['seminar', 'lokakarya', 'magang', 'kursus', 'sejenis'] as const

/** The twenty hours of the threshold, one more or less, and parts that add up to about that. */
const HOURS = [0, 0, 1, 5, 9, 10, 10, 11, 15, 19, 19, 20, 20, 21, 40]

function randomTraining(random: Random, period: RandomPeriod): Training {
  const date = unsureDate(random, period)
  const kind = pick(random, [
    'kepemimpinan',
    'kepemimpinan',
    'fungsional',
    'teknis',
    'teknis',
    ...SEMINARS.slice(0, between(random, 1, 5)),
  ] as const)
  return compact<Training>({
    kind,
    level: kind === 'kepemimpinan' ? unsure(random, 0.2, () => pick(random, LEVELS)) : undefined,
    jf: kind === 'fungsional' ? unsure(random, 0.4, () => pick(random, JF)) : undefined,
    jp: unsure(random, 0.2, () => pick(random, HOURS)),
    fits: kind === 'teknis' ? pick(random, [true, true, undefined, undefined, null, false]) : undefined,
    date,
  })
}

const PREDIKAT = ['sangat-baik', 'baik', 'cukup', 'butuh-perbaikan', 'kurang', 'buruk', 'sangat-kurang'] as const

/** Up to two decimals, every second one on a bound of the bands or a hundredth beside it. */
function figure(random: Random, top: number, bounds: readonly number[]): number {
  const value = chance(random, 0.5) ? pick(random, bounds) + pick(random, [-0.01, 0, 0.01]) : random() * top
  return Number(Math.min(top, Math.max(0, value)).toFixed(2))
}

function randomResult(random: Random): Pick<Appraisal, 'kinerja' | 'skp' | 'skp120'> {
  const way = random()
  if (way < 0.45) return { kinerja: pick(random, PREDIKAT) }
  if (way < 0.65) return { skp: figure(random, 100, [0, 50, 51, 60, 61, 75, 76, 90, 91, 100]), kinerja: null }
  if (way < 0.85) return { skp120: figure(random, 120, [0, 50, 70, 90, 110, 120]) }
  return compact<Appraisal>({ year: 0, kinerja: pick(random, [null, undefined]), skp: pick(random, [null, undefined]) })
}

function randomAppraisal(random: Random, period: RandomPeriod): Appraisal {
  const { kinerja, skp, skp120 } = randomResult(random)
  return compact<Appraisal>({
    year: period.year - pick(random, [-1, 0, 0, 1, 1, 1, 1, 2]),
    kinerja,
    skp,
    skp120,
    final: pick(random, [true, undefined, undefined, null, false]),
    date: unsureDate(random, period),
  })
}

function randomSanction(random: Random, period: RandomPeriod): Sanction {
  return compact<Sanction>({
    level: pick(random, ['ringan', 'sedang', 'berat'] as const),
    decided: unsure(random, 0.3, () => someDate(random, period)),
    inForce: unsure(random, 0.3, () => someDate(random, period)),
  })
}

// --- whole records --------------------------------------------------------------------------------------------------

const KEDUDUKAN = [
  'aktif',
  'cltn',
  'tugas-belajar',
  'dpk',
  'dpb',
  'mpp',
  'diberhentikan-sementara',
  'berhenti',
] as const

function golonganOf(random: Random, status: StatusAsn | null | undefined): Golongan {
  return status === 'PPPK' ? pick(random, ['V', 'IX', 'XI'] as const) : pick(random, ['II/c', 'III/a', 'IV/e'] as const)
}

function messyEmployee(random: Random, period: RandomPeriod): Employee {
  const status = unsure(random, 0.1, () => pick(random, ['PNS', 'PNS', 'PNS', 'CPNS', 'PPPK', 'PPPK'] as const))
  const scarcity = pick(random, [0.05, 0.05, 0.15, 0.8])
  const list = <T>(most: number, make: (random: Random, period: RandomPeriod) => T) =>
    unsure(random, scarcity, () => listOf(random, most, () => make(random, period)))
  return compact<Employee>({
    id: 'p1',
    status,
    kedudukan: chance(random, 0.7) ? 'aktif' : unsure(random, 0.2, () => pick(random, KEDUDUKAN)),
    sex: pick(random, ['L', 'P', null, undefined] as const),
    golongan: unsure(random, 0.5, () => golonganOf(random, status)),
    posts: unsure(random, 0.04, () => randomPosts(random, period)),
    educations: list(4, randomEducation),
    trainings: list(7, randomTraining),
    appraisals: list(5, randomAppraisal),
    sanctions: list(4, randomSanction),
  })
}

function cleanPost(random: Random, jenjang: Jenjang, from: string): Post {
  const requires = pick(random, ['S1', 'D3', 'SLTA'] as const)
  return { jenjang, requires, from, ...(FUNGSIONAL.includes(jenjang) && { jf: pick(random, JF) }) }
}

/** Of every kind one or two, all dated to the day within five years, none of them wanting in anything. */
function cleanEmployee(random: Random, period: RandomPeriod): Employee {
  const { year } = period
  const past = (years: number) => anyDay(random, year - years, year - 1)
  const jenjang = randomJenjang(random)
  const post = cleanPost(random, jenjang, past(4))
  const training = { level: pick(random, LEVELS), jf: post.jf ?? 'guru' }
  return {
    id: 'p1',
    status: 'PNS',
    kedudukan: 'aktif',
    posts: [post],
    educations: [{ level: pick(random, PENDIDIKAN), date: past(20) }],
    trainings: [
      { kind: 'kepemimpinan', level: training.level, date: past(5) },
      { kind: 'fungsional', jf: training.jf, date: past(5) },
      { kind: 'teknis', jp: pick(random, [19, 20, 24, 40]), fits: true, date: anyDay(random, year, year) },
      { kind: pick(random, SEMINARS), date: anyDay(random, year - 1, year) },
    ],
    appraisals: [year - 2, year - 1, year].map((each) => ({
      year: each,
      kinerja: pick(random, PREDIKAT),
      final: true,
    })),
    sanctions: chance(random, 0.8) ? [] : [{ level: 'ringan', decided: past(3), inForce: past(3) }],
  }
}

export function randomEmployee(random: Random, period: RandomPeriod = randomPeriod(random)): Employee {
  return chance(random, 0.3) ? cleanEmployee(random, period) : messyEmployee(random, period)
}

// --- readings -------------------------------------------------------------------------------------------------------

type Options = { readonly [K in keyof RecordReadings]: readonly RecordReadings[K][] }

/** The first of each is the default. */
const OPTIONS: Options = {
  windows: ['calendar', 'cutOff'],
  technicalWindow: ['everyone', 'pelaksana'],
  seminarWindow: ['twoYears', 'oneYear'],
  disciplineWindow: ['fiveYears', 'ever'],
  appraisalYear: ['previous', 'same'],
  severalAppraisals: ['lowest', 'last'],
  leadershipMatch: ['exact', 'orHigher'],
  exemptJf: ['none', 'kudus', { listed: [] }, { listed: ['guru', 'auditor'] }],
  sanctionDate: ['inForce', 'decided'],
  severalSanctions: ['heaviest', 'every'],
  absentTrainings: ['unknown', 'none'],
  absentSanctions: ['unknown', 'none'],
  excluded: ['cpns', 'nobody', { listed: ['PPPK', 'cltn'] }, { listed: ['CPNS', 'tugas-belajar', 'mpp'] }],
  pppk: ['from2023', 'always', 'never'],
  jpCredit: ['threshold', 'proportional'],
  education: ['absolute', { relative: { 'di-bawah': 15, sesuai: 20, 'di-atas': 25 } }],
  skpGap: ['floor', 'upper'],
  skp120: ['from120', 'from110'],
  predicates2022: ['rungOrder', 'unscored'],
  unknownPerformance: ['lowest', 'zero'],
}

/** In a third of the cases all by default; else every reading by default, or any of its options. */
export function randomReadings(random: Random): RecordReadings {
  if (chance(random, 0.33)) return {}
  const named = Object.entries(OPTIONS).filter(() => chance(random, 0.5))
  return Object.fromEntries(named.map(([id, options]) => [id, pick<unknown>(random, options)])) as RecordReadings
}
