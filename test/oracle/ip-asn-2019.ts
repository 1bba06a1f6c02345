// An independent oracle for the IP ASN method of 2019 (PermenPANRB 38/2018, Peraturan BKN 8/2019). It was written from
// the law's tables without sight of the library and shares nothing with it: the law is spelled out as conditionals,
// every number is a fraction, a range is found by listing every answer that could still be given, and a disputed
// reading is found by scoring the line again under every other option.

import {
  add,
  compare,
  equals,
  type Fraction,
  fraction,
  fromNumber,
  least,
  most,
  multiply,
  roundHalfUp2,
  sum,
  whole,
} from './fraction'

// --- what goes in ---------------------------------------------------------------------------------------------------

export type Kelompok = 'struktural' | 'fungsional' | 'pelaksana'
export type Pendidikan = 'S3' | 'S2' | 'S1' | 'D4' | 'D3' | 'D2' | 'D1' | 'SLTA' | 'SLTP' | 'SD'
export type Kesesuaian = 'di-bawah' | 'sesuai' | 'di-atas'
export type Predikat = 'sangat-baik' | 'baik' | 'cukup' | 'butuh-perbaikan' | 'kurang' | 'buruk' | 'sangat-kurang'
export type Disiplin = 'tidak-pernah' | 'ringan' | 'sedang' | 'berat'

/** Absent, undefined and null all mean: not known. */
type Unsure<T> = T | null | undefined

export interface Answers {
  kelompok: Kelompok
  pendidikan?: Unsure<Pendidikan>
  kesesuaian?: Unsure<Kesesuaian>
  kepemimpinan?: Unsure<boolean>
  fungsional?: Unsure<boolean>
  teknis?: Unsure<boolean>
  jp?: Unsure<number>
  seminar?: Unsure<boolean>
  kinerja?: Unsure<Predikat>
  skp?: Unsure<number>
  skp120?: Unsure<number>
  disiplin?: Unsure<Disiplin>
}

export type RelativePoints = Record<Kesesuaian, number>

export interface AllReadings {
  categoryGap: 'floor' | 'upper'
  categoryFigure: 'exact' | 'printed'
  skpGap: 'floor' | 'upper'
  skp120: 'from120' | 'from110'
  predicates2022: 'rungOrder' | 'unscored'
  jpCredit: 'threshold' | 'proportional'
  education: 'absolute' | { relative: RelativePoints }
  unknownEducation: 'lowest' | 'zero'
  unknownPerformance: 'lowest' | 'zero'
  unknownDiscipline: 'zero' | 'lowest' | 'clean'
}

export type Readings = { [K in keyof AllReadings]?: AllReadings[K] | undefined }

export const DEFAULT_READINGS: Readonly<AllReadings> = {
  categoryGap: 'floor',
  categoryFigure: 'exact',
  skpGap: 'floor',
  skp120: 'from120',
  predicates2022: 'rungOrder',
  jpCredit: 'threshold',
  education: 'absolute',
  unknownEducation: 'lowest',
  unknownPerformance: 'lowest',
  unknownDiscipline: 'clean',
}

// --- what comes out -------------------------------------------------------------------------------------------------

export type Indicator = 'pendidikan' | 'kepemimpinan' | 'fungsional' | 'teknis' | 'seminar' | 'kinerja' | 'disiplin'
export type Category = 'sangat-tinggi' | 'tinggi' | 'sedang' | 'rendah' | 'sangat-rendah'

export interface OracleLine {
  indicator: Indicator
  points: Fraction
  max: Fraction
  rung: string | null
  known: boolean
  range: [Fraction, Fraction]
  readings: string[]
}

export interface Dimensions {
  kualifikasi: Fraction
  kompetensi: Fraction
  kinerja: Fraction
  disiplin: Fraction
}

export interface OracleIndex {
  index: Fraction
  category: Category
  dimensions: Dimensions
  missing: Indicator[]
}

export interface OracleScore extends OracleIndex {
  lines: OracleLine[]
  categoryReadings: string[]
  range: { index: [Fraction, Fraction]; category: [Category, Category] }
}

/**
 * What the law says of one line. `couldBe` lists the points of every answer that may still turn out true; it is a
 * function so that the cheap entry, which needs no ranges, never pays for the listing.
 */
interface Verdict {
  indicator: Indicator
  max: Fraction
  rung: string | null
  known: boolean
  points: Fraction
  couldBe: () => Fraction[]
}

interface Law {
  kualifikasi: Verdict
  kompetensi: Verdict[]
  kinerja: Verdict
  disiplin: Verdict
}

const ZERO = whole(0n)
const ONE = whole(1n)
const FIVE = whole(5n)
const TEN = whole(10n)
const FIFTEEN = whole(15n)
const TWENTY = whole(20n)
const TWENTY_FIVE = whole(25n)
const THIRTY = whole(30n)
const SEVENTEEN_AND_A_HALF = fraction(35n, 2n)
const TWENTY_TWO_AND_A_HALF = fraction(45n, 2n)

const LEVELS = ['S3', 'S2', 'S1', 'D4', 'D3', 'D2', 'D1', 'SLTA', 'SLTP', 'SD'] as const
const FITS = ['di-bawah', 'sesuai', 'di-atas'] as const
const PP46_PREDICATES = ['sangat-baik', 'baik', 'cukup', 'kurang', 'buruk'] as const
const PENALTIES = ['tidak-pernah', 'ringan', 'sedang', 'berat'] as const
const YES_NO = [true, false] as const
const PREDICATES = ['sangat-baik', 'baik', 'cukup', 'butuh-perbaikan', 'kurang', 'buruk', 'sangat-kurang'] as const

function foreign(what: string, value: unknown): never {
  throw new RangeError(`the oracle knows no ${what} ${String(value)}`)
}

// --- kualifikasi ----------------------------------------------------------------------------------------------------

function educationPoints(level: Pendidikan): Fraction {
  if (level === 'S3') return TWENTY_FIVE
  if (level === 'S2') return TWENTY
  if (level === 'S1' || level === 'D4') return FIFTEEN
  if (level === 'D3') return TEN
  if (level === 'D2' || level === 'D1' || level === 'SLTA') return FIVE
  if (level === 'SLTP' || level === 'SD') return ONE
  return foreign('education', level)
}

// The unknown record earns the 1 of the 2019 table's lowest rung under either education reading.
function unknownEducationPoints(readings: AllReadings): Fraction {
  if (readings.unknownEducation === 'lowest') return ONE
  if (readings.unknownEducation === 'zero') return ZERO
  return foreign('reading unknownEducation', readings.unknownEducation)
}

function fitPoints(fit: Kesesuaian, points: RelativePoints): Fraction {
  if (fit === 'di-bawah') return fromNumber(points['di-bawah'])
  if (fit === 'sesuai') return fromNumber(points.sesuai)
  if (fit === 'di-atas') return fromNumber(points['di-atas'])
  return foreign('fit of education', fit)
}

function qualification(answers: Answers, readings: AllReadings): Verdict {
  const line = { indicator: 'pendidikan', max: TWENTY_FIVE } as const
  if (readings.education === 'absolute') {
    const level = answers.pendidikan ?? null
    const couldBe = () => LEVELS.map(educationPoints)
    if (level === null) return { ...line, rung: null, known: false, points: unknownEducationPoints(readings), couldBe }
    return settled(line.indicator, line.max, level, educationPoints(level))
  }
  const given = readings.education.relative
  const fit = answers.kesesuaian ?? null
  const couldBe = () => FITS.map((each) => fitPoints(each, given))
  if (fit === null) return { ...line, rung: null, known: false, points: unknownEducationPoints(readings), couldBe }
  return settled(line.indicator, line.max, fit, fitPoints(fit, given))
}

/** A line whose answer is known and decides its points. */
function settled(indicator: Indicator, max: Fraction, rung: string, points: Fraction): Verdict {
  return { indicator, max, rung, known: true, points, couldBe: () => [points] }
}

// --- kompetensi -----------------------------------------------------------------------------------------------------

function competence(answers: Answers, readings: AllReadings): Verdict[] {
  if (answers.kelompok === 'struktural') {
    return [
      training('kepemimpinan', answers.kepemimpinan, FIFTEEN),
      technicalTraining(answers, FIFTEEN, readings),
      training('seminar', answers.seminar, TEN),
    ]
  }
  if (answers.kelompok === 'fungsional') {
    return [
      training('fungsional', answers.fungsional, FIFTEEN),
      technicalTraining(answers, FIFTEEN, readings),
      training('seminar', answers.seminar, TEN),
    ]
  }
  if (answers.kelompok === 'pelaksana') {
    return [
      technicalTraining(answers, TWENTY_TWO_AND_A_HALF, readings),
      training('seminar', answers.seminar, SEVENTEEN_AND_A_HALF),
    ]
  }
  return foreign('group of posts', answers.kelompok)
}

function trainingPoints(done: boolean, max: Fraction): Fraction {
  return done ? max : ZERO
}

function training(indicator: Indicator, done: Unsure<boolean>, max: Fraction): Verdict {
  if (done === true || done === false) {
    return settled(indicator, max, done ? 'sudah' : 'belum', trainingPoints(done, max))
  }
  const couldBe = () => YES_NO.map((each) => trainingPoints(each, max))
  return { indicator, max, rung: null, known: false, points: ZERO, couldBe }
}

function hoursPoints(hours: number, max: Fraction, readings: AllReadings): Fraction {
  if (hours >= 20) return max
  if (readings.jpCredit === 'threshold') return ZERO
  if (readings.jpCredit === 'proportional') return multiply(max, fraction(BigInt(hours), 20n))
  return foreign('reading jpCredit', readings.jpCredit)
}

/** The points of 0, 1, 2 … hours, up to and with `last`. */
function everyHour(last: number, max: Fraction, readings: AllReadings): Fraction[] {
  return Array.from({ length: last + 1 }, (_, hours) => hoursPoints(hours, max, readings))
}

/** Fewer than 20 hours are part of the training where they earn their share. */
function hoursRung(hours: number, readings: AllReadings): string {
  if (hours >= 20) return 'sudah'
  return readings.jpCredit === 'proportional' && hours > 0 ? 'sebagian' : 'belum'
}

function technicalTraining(answers: Answers, max: Fraction, readings: AllReadings): Verdict {
  const hours = answers.jp ?? null
  if (hours !== null) {
    return settled('teknis', max, hoursRung(hours, readings), hoursPoints(hours, max, readings))
  }
  const done = answers.teknis ?? null
  if (done === true) return settled('teknis', max, 'sudah', max)
  // "Not twenty hours" settles the points only where the twentieth hour alone earns them.
  if (done === false && readings.jpCredit === 'threshold') return settled('teknis', max, 'belum', ZERO)
  const rung = done === false ? 'belum' : null
  const last = done === false ? 19 : 20
  return { indicator: 'teknis', max, rung, known: false, points: ZERO, couldBe: () => everyHour(last, max, readings) }
}

// --- kinerja --------------------------------------------------------------------------------------------------------

// null: the reading holds that no text gives this predicate points.
function predicatePoints(predicate: Predikat, readings: AllReadings): Fraction | null {
  if (predicate === 'sangat-baik') return THIRTY
  if (predicate === 'baik') return TWENTY_FIVE
  if (predicate === 'cukup') return FIFTEEN
  if (predicate === 'kurang') return FIVE
  if (predicate === 'buruk') return ONE
  if (predicate !== 'butuh-perbaikan' && predicate !== 'sangat-kurang') return foreign('predicate', predicate)
  if (readings.predicates2022 === 'unscored') return null
  return predicate === 'butuh-perbaikan' ? FIFTEEN : ONE
}

function predicateOfSkp(skp: number, readings: AllReadings): Predikat {
  if (readings.skpGap === 'floor') {
    if (skp >= 91) return 'sangat-baik'
    if (skp >= 76) return 'baik'
    if (skp >= 61) return 'cukup'
    if (skp >= 51) return 'kurang'
    return 'buruk'
  }
  if (skp <= 50) return 'buruk'
  if (skp <= 60) return 'kurang'
  if (skp <= 75) return 'cukup'
  if (skp <= 90) return 'baik'
  return 'sangat-baik'
}

function predicateOfSkp120(skp: number, readings: AllReadings): Predikat {
  if (skp < 50) return 'sangat-kurang'
  if (skp < 70) return 'kurang'
  if (skp < 90) return 'cukup'
  if (skp < 110) return 'baik'
  if (skp < 120) return readings.skp120 === 'from110' ? 'sangat-baik' : 'baik'
  return 'sangat-baik'
}

function predicateOf(answers: Answers, readings: AllReadings): Predikat | null {
  if (answers.skp !== null && answers.skp !== undefined) return predicateOfSkp(answers.skp, readings)
  if (answers.skp120 !== null && answers.skp120 !== undefined) return predicateOfSkp120(answers.skp120, readings)
  return answers.kinerja ?? null
}

function unknownPerformancePoints(readings: AllReadings): Fraction {
  if (readings.unknownPerformance === 'lowest') return ONE
  if (readings.unknownPerformance === 'zero') return ZERO
  return foreign('reading unknownPerformance', readings.unknownPerformance)
}

/** Every predicate with points; one without may still get any of the others' points, so it adds nothing to the list. */
function everyPredicate(readings: AllReadings): Fraction[] {
  return PREDICATES.flatMap((each) => predicatePoints(each, readings) ?? [])
}

function performance(answers: Answers, readings: AllReadings): Verdict {
  const predicate = predicateOf(answers, readings)
  const points = predicate === null ? null : predicatePoints(predicate, readings)
  if (predicate !== null && points !== null) return settled('kinerja', THIRTY, predicate, points)
  return {
    indicator: 'kinerja',
    max: THIRTY,
    rung: predicate,
    known: false,
    points: unknownPerformancePoints(readings),
    couldBe: () => everyPredicate(readings),
  }
}

// --- disiplin -------------------------------------------------------------------------------------------------------

function penaltyPoints(penalty: Disiplin): Fraction {
  if (penalty === 'tidak-pernah') return FIVE
  if (penalty === 'ringan') return whole(3n)
  if (penalty === 'sedang') return whole(2n)
  if (penalty === 'berat') return ONE
  return foreign('penalty', penalty)
}

function unknownDisciplinePoints(readings: AllReadings): Fraction {
  if (readings.unknownDiscipline === 'zero') return ZERO
  if (readings.unknownDiscipline === 'lowest') return ONE
  if (readings.unknownDiscipline === 'clean') return FIVE
  return foreign('reading unknownDiscipline', readings.unknownDiscipline)
}

function discipline(answers: Answers, readings: AllReadings): Verdict {
  const penalty = answers.disiplin ?? null
  if (penalty !== null) return settled('disiplin', FIVE, penalty, penaltyPoints(penalty))
  const points = unknownDisciplinePoints(readings)
  const couldBe = () => PENALTIES.map(penaltyPoints)
  return { indicator: 'disiplin', max: FIVE, rung: null, known: false, points, couldBe }
}

// --- the index and its category -------------------------------------------------------------------------------------

export function oracleCategory(index: Fraction, readings: Readings = {}): Category {
  return categoryOf(index, settle(readings))
}

function categoryOf(index: Fraction, readings: AllReadings): Category {
  const figure = readings.categoryFigure === 'printed' ? roundHalfUp2(index) : index
  if (readings.categoryGap === 'upper') return categoryUpper(figure)
  return categoryFloor(figure)
}

function categoryFloor(figure: Fraction): Category {
  if (compare(figure, whole(91n)) >= 0) return 'sangat-tinggi'
  if (compare(figure, whole(81n)) >= 0) return 'tinggi'
  if (compare(figure, whole(71n)) >= 0) return 'sedang'
  if (compare(figure, whole(61n)) >= 0) return 'rendah'
  return 'sangat-rendah'
}

function categoryUpper(figure: Fraction): Category {
  if (compare(figure, whole(60n)) <= 0) return 'sangat-rendah'
  if (compare(figure, whole(70n)) <= 0) return 'rendah'
  if (compare(figure, whole(80n)) <= 0) return 'sedang'
  if (compare(figure, whole(90n)) <= 0) return 'tinggi'
  return 'sangat-tinggi'
}

function law(answers: Answers, readings: AllReadings): Law {
  return {
    kualifikasi: qualification(answers, readings),
    kompetensi: competence(answers, readings),
    kinerja: performance(answers, readings),
    disiplin: discipline(answers, readings),
  }
}

function verdictsOf(found: Law): Verdict[] {
  return [found.kualifikasi, ...found.kompetensi, found.kinerja, found.disiplin]
}

function dimensionsOf(found: Law): Dimensions {
  return {
    kualifikasi: found.kualifikasi.points,
    kompetensi: sum(found.kompetensi.map((verdict) => verdict.points)),
    kinerja: found.kinerja.points,
    disiplin: found.disiplin.points,
  }
}

function missingOf(verdicts: readonly Verdict[]): Indicator[] {
  return verdicts.filter((verdict) => !verdict.known).map((verdict) => verdict.indicator)
}

function settle(readings: Readings): AllReadings {
  return {
    categoryGap: readings.categoryGap ?? DEFAULT_READINGS.categoryGap,
    categoryFigure: readings.categoryFigure ?? DEFAULT_READINGS.categoryFigure,
    skpGap: readings.skpGap ?? DEFAULT_READINGS.skpGap,
    skp120: readings.skp120 ?? DEFAULT_READINGS.skp120,
    predicates2022: readings.predicates2022 ?? DEFAULT_READINGS.predicates2022,
    jpCredit: readings.jpCredit ?? DEFAULT_READINGS.jpCredit,
    education: readings.education ?? DEFAULT_READINGS.education,
    unknownEducation: readings.unknownEducation ?? DEFAULT_READINGS.unknownEducation,
    unknownPerformance: readings.unknownPerformance ?? DEFAULT_READINGS.unknownPerformance,
    unknownDiscipline: readings.unknownDiscipline ?? DEFAULT_READINGS.unknownDiscipline,
  }
}

// A test that asks what the brief rules out has no right answer, so it must fail loudly instead of getting one.
function refuseContradictions(answers: Answers): void {
  const { kelompok, jp, skp, skp120 } = answers
  if (given(answers.teknis) && given(jp)) foreign('record with both', 'teknis and jp')
  if (Number(given(answers.kinerja)) + Number(given(skp)) + Number(given(skp120)) > 1) {
    foreign('record with more than one of', 'kinerja, skp and skp120')
  }
  if (given(answers.kepemimpinan) && kelompok !== 'struktural') foreign('kepemimpinan of', kelompok)
  if (given(answers.fungsional) && kelompok !== 'fungsional') foreign('fungsional of', kelompok)
  if (given(jp) && !(Number.isInteger(jp) && jp >= 0)) foreign('jp', jp)
  if (given(skp) && !(skp >= 0 && skp <= 100)) foreign('skp', skp)
  if (given(skp120) && !(skp120 >= 0 && skp120 <= 120)) foreign('skp120', skp120)
}

function given<T>(value: Unsure<T>): value is T {
  return value !== null && value !== undefined
}

/**
 * The cheap entry: the same law functions, but no ranges and no search for disputed readings. Sums put all terms over
 * one denominator (1, 2 or 40 with the law's own points) and reduce once, so the result is exact.
 */
export function oracleIndex(answers: Answers, readings: Readings = {}): OracleIndex {
  refuseContradictions(answers)
  const chosen = settle(readings)
  const found = law(answers, chosen)
  const dimensions = dimensionsOf(found)
  const index = sum([dimensions.kualifikasi, dimensions.kompetensi, dimensions.kinerja, dimensions.disiplin])
  return { index, category: categoryOf(index, chosen), dimensions, missing: missingOf(verdictsOf(found)) }
}

// --- the full entry -------------------------------------------------------------------------------------------------

export function oracleScore(answers: Answers, readings: Readings = {}): OracleScore {
  const chosen = settle(readings)
  const cheap = oracleIndex(answers, chosen)
  const lines = linesOf(answers, chosen)
  markDisputed(lines, answers, chosen)
  const low = lines.map((line) => line.range[0]).reduce(add)
  const high = lines.map((line) => line.range[1]).reduce(add)
  return {
    ...cheap,
    lines,
    categoryReadings: categoryReadingsOf(cheap.index, chosen),
    range: { index: [low, high], category: [categoryOf(low, chosen), categoryOf(high, chosen)] },
  }
}

/** The lowest and the highest index that the answers can still lead to, without the search for disputed readings. */
export function oracleRange(answers: Answers, readings: Readings = {}): [Fraction, Fraction] {
  const worth = verdictsOf(law(answers, settle(readings))).map((verdict) => verdict.couldBe())
  return [sum(worth.map(least)), sum(worth.map(most))]
}

function linesOf(answers: Answers, readings: AllReadings): OracleLine[] {
  return verdictsOf(law(answers, readings)).map((verdict) => {
    const { indicator, points, max, rung, known } = verdict
    const worth = verdict.couldBe()
    return { indicator, points, max, rung, known, range: [least(worth), most(worth)], readings: [] }
  })
}

/** Scores every line again under every other option of every reading, one at a time, and notes which lines change. */
function markDisputed(lines: OracleLine[], answers: Answers, readings: AllReadings): void {
  for (const { id, other } of otherReadings(readings)) {
    const again = linesOf(answers, other)
    lines.forEach((line, at) => {
      const twin = again[at]
      if (twin === undefined) throw new Error('a reading changed which lines there are')
      if (!line.readings.includes(id) && !sameLine(line, twin)) line.readings.push(id)
    })
  }
  for (const line of lines) line.readings.sort()
}

function sameLine(a: OracleLine, b: OracleLine): boolean {
  if (a.rung !== b.rung || a.known !== b.known || !equals(a.points, b.points)) return false
  return equals(a.range[0], b.range[0]) && equals(a.range[1], b.range[1])
}

function otherReadings(now: AllReadings): { id: keyof AllReadings; other: AllReadings }[] {
  return [
    ...others(now, 'categoryGap', ['floor', 'upper']),
    ...others(now, 'categoryFigure', ['exact', 'printed']),
    ...others(now, 'skpGap', ['floor', 'upper']),
    ...others(now, 'skp120', ['from120', 'from110']),
    ...others(now, 'predicates2022', ['rungOrder', 'unscored']),
    ...others(now, 'jpCredit', ['threshold', 'proportional']),
    ...others(now, 'unknownEducation', ['lowest', 'zero']),
    ...others(now, 'unknownPerformance', ['lowest', 'zero']),
    ...others(now, 'unknownDiscipline', ['zero', 'lowest', 'clean']),
    // Relative points can be any, so no list is complete; of these two at least one always changes the line: absolute
    // speaks of another column, and where neither column is filled its range 1 to 25 cannot also be 2 to 4.
    ...others(now, 'education', ['absolute', { relative: { 'di-bawah': 2, sesuai: 3, 'di-atas': 4 } }]),
  ]
}

function others<K extends keyof AllReadings>(now: AllReadings, id: K, options: readonly AllReadings[K][]) {
  return options.filter((option) => option !== now[id]).map((option) => ({ id, other: { ...now, [id]: option } }))
}

function categoryReadingsOf(index: Fraction, now: AllReadings): string[] {
  const here = categoryOf(index, now)
  const found: string[] = []
  const otherFigure = now.categoryFigure === 'exact' ? 'printed' : 'exact'
  const otherGap = now.categoryGap === 'floor' ? 'upper' : 'floor'
  if (categoryOf(index, { ...now, categoryFigure: otherFigure }) !== here) found.push('categoryFigure')
  if (categoryOf(index, { ...now, categoryGap: otherGap }) !== here) found.push('categoryGap')
  return found
}

// --- the space of answers and readings ------------------------------------------------------------------------------

export type Post = 'jpt' | 'administrator' | 'pengawas' | 'fungsional' | 'pelaksana'

/** The posts in the header of the law's table of competence. */
export const POSTS: readonly Post[] = ['jpt', 'administrator', 'pengawas', 'fungsional', 'pelaksana']

export function kelompokOf(post: Post): Kelompok {
  if (post === 'fungsional' || post === 'pelaksana') return post
  return 'struktural'
}

type Columns<T> = { [K in keyof T]-?: readonly T[K][] }

/** Every combination of one value from each column, the last column changing fastest. */
function product<T extends object>(columns: Columns<T>): T[] {
  let rows: object[] = [{}]
  for (const [key, values] of Object.entries<readonly unknown[]>(columns)) {
    rows = rows.flatMap((row) => values.map((value) => ({ ...row, [key]: value })))
  }
  return rows as T[]
}

interface Choices {
  pendidikan: readonly (Pendidikan | null)[]
  training: readonly (boolean | null)[]
  kinerja: readonly (Predikat | null)[]
  disiplin: readonly (Disiplin | null)[]
}

function answersOf(kelompok: Kelompok, { pendidikan, training, kinerja, disiplin }: Choices): Answers[] {
  const group = [kelompok]
  const rest = { teknis: training, seminar: training, kinerja, disiplin }
  if (kelompok === 'struktural') return product({ kelompok: group, pendidikan, kepemimpinan: training, ...rest })
  if (kelompok === 'fungsional') return product({ kelompok: group, pendidikan, fungsional: training, ...rest })
  return product({ kelompok: group, pendidikan, ...rest })
}

/** Every complete answer set of PP 46: 1,600 for each of four posts and 800 for pelaksana, 7,200 in all. */
export function completeAnswers(posts: readonly Post[] = POSTS): Answers[] {
  const choices = { pendidikan: LEVELS, training: YES_NO, kinerja: PP46_PREDICATES, disiplin: PENALTIES }
  return posts.flatMap((post) => answersOf(kelompokOf(post), choices))
}

/** The same with every answer also unknown: 8,910 for each of four posts and 2,970 for pelaksana, 38,610 in all. */
export function allAnswers(posts: readonly Post[] = POSTS): Answers[] {
  const choices = {
    pendidikan: [...LEVELS, null],
    training: [...YES_NO, null],
    kinerja: [...PP46_PREDICATES, null],
    disiplin: [...PENALTIES, null],
  }
  return posts.flatMap((post) => answersOf(kelompokOf(post), choices))
}

/** All seven predicates and unknown, with every state of the trainings and three fixed pairs of the other columns. */
export function predicateAnswers(): Answers[] {
  const fixed: readonly (readonly [Pendidikan | null, Disiplin | null])[] = [
    ['S1', 'tidak-pernah'],
    ['SLTA', 'ringan'],
    [null, null],
  ]
  const groups: readonly Kelompok[] = ['struktural', 'fungsional', 'pelaksana']
  return groups.flatMap((kelompok) =>
    fixed.flatMap(([pendidikan, disiplin]) =>
      answersOf(kelompok, {
        pendidikan: [pendidikan],
        training: [...YES_NO, null],
        kinerja: [...PREDICATES, null],
        disiplin: [disiplin],
      }),
    ),
  )
}

export type ReadingChoice = Omit<AllReadings, 'skpGap' | 'skp120'>

/** Every combination of the readings that act on the generated answers: 384. */
export function readingChoices(): ReadingChoice[] {
  return product<ReadingChoice>({
    categoryGap: ['floor', 'upper'],
    categoryFigure: ['exact', 'printed'],
    predicates2022: ['rungOrder', 'unscored'],
    jpCredit: ['threshold', 'proportional'],
    unknownEducation: ['lowest', 'zero'],
    unknownPerformance: ['lowest', 'zero'],
    unknownDiscipline: ['zero', 'lowest', 'clean'],
    education: ['absolute', { relative: { 'di-bawah': 15, sesuai: 20, 'di-atas': 25 } }],
  })
}

/** The record with a fit made up from its level, for tests of the relative reading; the law knows no such mapping. */
export function withKesesuaian(answers: Answers): Answers {
  return { ...answers, kesesuaian: testFit(answers.pendidikan ?? null) }
}

function testFit(level: Pendidikan | null): Kesesuaian | null {
  if (level === null) return null
  if (level === 'S3' || level === 'S2') return 'di-atas'
  if (level === 'S1' || level === 'D4') return 'sesuai'
  return 'di-bawah'
}
