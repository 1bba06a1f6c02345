// An independent oracle for the way from personnel records to answers, edition ip-asn-2019. It was written from the
// rules of observation without sight of the library and shares nothing with it: a day is a number, a date a pair of
// them, every indicator is judged item by item in the words of its rule, and whether a reading matters is found by
// observing again under every other option. It is meant to be plain, not fast.

import type {
  Appraisal,
  Education,
  Employee,
  Jenjang,
  LeadershipLevel,
  Post,
  Sanction,
  Training,
  TrainingKind,
} from '../../src/employee'
import type { Evidence, EvidenceList, EvidenceReason } from '../../src/observation'
import { compare } from './fraction'
import { type Answers, type Kelompok, oracleIndex, type Pendidikan, type Readings } from './ip-asn-2019'

// --- what goes in ---------------------------------------------------------------------------------------------------

export interface ObservationReadings {
  windows: 'calendar' | 'cutOff'
  technicalWindow: 'everyone' | 'pelaksana'
  seminarWindow: 'twoYears' | 'oneYear'
  disciplineWindow: 'fiveYears' | 'ever'
  appraisalYear: 'previous' | 'same'
  severalAppraisals: 'lowest' | 'last'
  leadershipMatch: 'exact' | 'orHigher'
  exemptJf: 'none' | 'kudus' | { listed: readonly string[] }
  sanctionDate: 'inForce' | 'decided'
  severalSanctions: 'heaviest' | 'every'
  absentTrainings: 'unknown' | 'none'
  absentSanctions: 'unknown' | 'none'
  excluded: 'cpns' | 'nobody' | { listed: readonly string[] }
  pppk: 'from2023' | 'always' | 'never'
}

/** Readings of the records and of the points: those of the points decide which of several appraisals is the lowest. */
export type RecordReadings = Readings & Partial<ObservationReadings>

type Chosen = Readings & ObservationReadings

const DEFAULTS: ObservationReadings = {
  windows: 'calendar',
  technicalWindow: 'everyone',
  seminarWindow: 'twoYears',
  disciplineWindow: 'fiveYears',
  appraisalYear: 'previous',
  severalAppraisals: 'lowest',
  leadershipMatch: 'exact',
  exemptJf: 'none',
  sanctionDate: 'inForce',
  severalSanctions: 'heaviest',
  absentTrainings: 'unknown',
  absentSanctions: 'unknown',
  excluded: 'cpns',
  pppk: 'from2023',
}

export interface OraclePeriod {
  year: number
  asOf?: string
}

// --- what comes out -------------------------------------------------------------------------------------------------

export interface OracleObservation {
  outcome: 'measured' | 'excluded' | 'not-measured'
  reason?: string
  post: number | null
  answers: Answers | null
  evidence: Evidence[]
  windows: Record<string, { from: string; to: string }>
  readings: string[]
}

type Indicator = 'pendidikan' | 'kepemimpinan' | 'fungsional' | 'teknis' | 'seminar' | 'kinerja' | 'disiplin'

/** What one indicator gets out of the record: the columns it fills, and a word on every item it looked at. */
interface Finding {
  columns: Partial<Answers>
  evidence: Evidence[]
}

// --- days -----------------------------------------------------------------------------------------------------------

/** Days since 1 January 1970. */
type Day = number
type Interval = readonly [first: Day, last: Day]

const EVER: Interval = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]

const MS_PER_DAY = 86_400_000

/** Month 1 to 12; day 0 is the last day of the month before, as JavaScript has it. */
function dayNumber(year: number, month: number, day: number): Day {
  return new Date(0).setUTCFullYear(year, month - 1, day) / MS_PER_DAY
}

function lastDayOfMonth(year: number, month: number): Day {
  return dayNumber(year, month + 1, 0)
}

function textOf(day: Day): string {
  if (day === EVER[0]) return '0000-01-01'
  if (day === EVER[1]) return '9999-12-31'
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

function intervalOf(date: string | null | undefined): Interval {
  if (date === null || date === undefined) return EVER
  const [year = Number.NaN, month, day] = date.split('-').map(Number)
  if (month === undefined) return [dayNumber(year, 1, 1), dayNumber(year, 12, 31)]
  if (day === undefined) return [dayNumber(year, month, 1), lastDayOfMonth(year, month)]
  return [dayNumber(year, month, day), dayNumber(year, month, day)]
}

function firstDay(date: string | null | undefined): Day {
  return intervalOf(date)[0]
}

type Place = 'inside' | 'after-cut-off' | 'too-late' | 'too-old' | 'undated'

function place(date: string | null | undefined, [from, to]: Interval, asOf: Day): Place {
  const [first, last] = intervalOf(date)
  if (first > asOf) return 'after-cut-off'
  if (first > to) return 'too-late'
  if (last < from) return 'too-old'
  if (first < from) return 'undated'
  return 'inside'
}

function calendarYears(from: number, to: number): Interval {
  return [dayNumber(from, 1, 1), dayNumber(to, 12, 31)]
}

/** The same day n years before; a 29 February goes back to the 28th where that February has no 29th. */
function yearsBefore(asOf: Day, n: number): Day {
  const date = new Date(asOf * MS_PER_DAY)
  const year = date.getUTCFullYear() - n
  const month = date.getUTCMonth() + 1
  return Math.min(dayNumber(year, month, date.getUTCDate()), lastDayOfMonth(year, month))
}

// --- the case that is judged ----------------------------------------------------------------------------------------

interface Case {
  employee: Employee
  year: number
  asOf: Day
  readings: Chosen
  /** The post in force, where it stands, its level and its weight group. */
  post: Post
  position: number
  jenjang: Jenjang
  kelompok: Kelompok
}

function lastYears(n: number, { readings, year, asOf }: Case): Interval {
  if (readings.windows === 'cutOff') return [yearsBefore(asOf, n) + 1, asOf]
  return calendarYears(year - n + 1, year)
}

function technicalWindow(the: Case): Interval {
  if (the.readings.technicalWindow === 'pelaksana' && the.kelompok !== 'pelaksana') return EVER
  return lastYears(1, the)
}

function seminarWindow(the: Case): Interval {
  return lastYears(the.readings.seminarWindow === 'oneYear' ? 1 : 2, the)
}

function disciplineWindow(the: Case): Interval {
  return the.readings.disciplineWindow === 'ever' ? EVER : lastYears(5, the)
}

function appraisedYear({ readings, year }: Case): number {
  return readings.appraisalYear === 'same' ? year : year - 1
}

function windowsOf(the: Case): Record<string, Interval> {
  return {
    pendidikan: EVER,
    ...(the.kelompok === 'struktural' && { kepemimpinan: EVER }),
    ...(the.kelompok === 'fungsional' && { fungsional: EVER }),
    teknis: technicalWindow(the),
    seminar: seminarWindow(the),
    kinerja: calendarYears(appraisedYear(the), appraisedYear(the)),
    disiplin: disciplineWindow(the),
  }
}

// --- small words ----------------------------------------------------------------------------------------------------

type Unsure<T> = T | null | undefined

function isKnown<T>(value: Unsure<T>): value is T {
  return value !== null && value !== undefined
}

interface Numbered<T> {
  item: T
  position: number
}

function numbered<T>(list: Unsure<readonly T[]>): Numbered<T>[] {
  return (list ?? []).map((item, position) => ({ item, position }))
}

type Judged<T> = Numbered<T> & { reason: EvidenceReason }

/** An item rests under an answer exactly where its reason says that it counts. */
function evidenceOf(indicator: Indicator | null, list: EvidenceList, judged: readonly Judged<unknown>[]): Evidence[] {
  return judged.map(({ position, reason }) => ({
    indicator,
    list,
    position,
    used: reason === 'counts' || reason === 'exempt',
    reason,
  }))
}

// --- the post in force ----------------------------------------------------------------------------------------------

type Force = 'in-force' | 'acting' | 'after-cut-off' | 'too-old'

function forceOf(post: Post, asOf: Day): Force {
  if (post.as === 'plt' || post.as === 'plh') return 'acting'
  if (isKnown(post.from) && firstDay(post.from) > asOf) return 'after-cut-off'
  if (isKnown(post.until) && firstDay(post.until) < asOf) return 'too-old'
  return 'in-force'
}

function judgePosts(employee: Employee, asOf: Day): { chosen: number | null; evidence: Evidence[] } {
  const posts = numbered(employee.posts)
  let chosen: Numbered<Post> | null = null
  for (const each of posts) {
    if (forceOf(each.item, asOf) !== 'in-force') continue
    if (chosen === null || firstDay(each.item.from) > firstDay(chosen.item.from)) chosen = each
  }
  const position = chosen === null ? null : chosen.position
  const judged = posts.map((each) => {
    const force = forceOf(each.item, asOf)
    if (force !== 'in-force') return { ...each, reason: force }
    return { ...each, reason: each.position === position ? ('counts' as const) : ('superseded' as const) }
  })
  return { chosen: position, evidence: evidenceOf(null, 'posts', judged) }
}

function jenjangOfEselon(eselon: string): Jenjang {
  const level = eselon.split('.')[0]
  if (level === 'I') return 'jpt-madya'
  if (level === 'II') return 'jpt-pratama'
  if (level === 'III') return 'administrator'
  if (level === 'IV') return 'pengawas'
  if (level === 'V') return 'pelaksana'
  throw new RangeError(`the oracle knows no eselon ${eselon}`)
}

function jenjangOf(post: Post): Jenjang | null {
  if (isKnown(post.jenjang)) return post.jenjang
  return isKnown(post.eselon) ? jenjangOfEselon(post.eselon) : null
}

function kelompokOf(jenjang: Jenjang): Kelompok {
  if (jenjang === 'jpt-utama' || jenjang === 'jpt-madya' || jenjang === 'jpt-pratama') return 'struktural'
  if (jenjang === 'administrator' || jenjang === 'pengawas') return 'struktural'
  return jenjang === 'pelaksana' ? 'pelaksana' : 'fungsional'
}

// --- 1. education ---------------------------------------------------------------------------------------------------

const LADDER: readonly (readonly Pendidikan[])[] = [
  ['SD'],
  ['SLTP'],
  ['SLTA'],
  ['D1'],
  ['D2'],
  ['D3'],
  ['S1', 'D4'],
  ['S2'],
  ['S3'],
]

function rank(level: Pendidikan): number {
  return LADDER.findIndex((rung) => rung.includes(level))
}

function education(the: Case): Finding {
  const items = numbered(the.employee.educations)
  const isInside = ({ item }: Numbered<Education>) => place(item.date, EVER, the.asOf) === 'inside'
  const inside = items.filter(isInside)
  const highest = Math.max(...inside.map(({ item }) => rank(item.level)))
  const best = inside.find(({ item }) => rank(item.level) === highest)
  const judged = items.map((each) => {
    if (!isInside(each)) return { ...each, reason: 'after-cut-off' as const }
    if (each.position === best?.position) return { ...each, reason: 'counts' as const }
    return {
      ...each,
      reason: rank(each.item.level) === highest ? ('superseded' as const) : ('lower-education' as const),
    }
  })
  const columns = best === undefined ? {} : educationColumns(best.item.level, the.post.requires)
  return { columns, evidence: evidenceOf('pendidikan', 'educations', judged) }
}

function educationColumns(level: Pendidikan, required: Unsure<Pendidikan>): Partial<Answers> {
  if (!isKnown(required)) return { pendidikan: level }
  if (rank(level) < rank(required)) return { pendidikan: level, kesesuaian: 'di-bawah' }
  if (rank(level) > rank(required)) return { pendidikan: level, kesesuaian: 'di-atas' }
  return { pendidikan: level, kesesuaian: 'sesuai' }
}

// --- 2–5. trainings -------------------------------------------------------------------------------------------------

/** The trainings of some kinds, or null where it is not known which there are. */
function trainingsOf(the: Case, kinds: readonly TrainingKind[]): Numbered<Training>[] | null {
  const { trainings } = the.employee
  if (!isKnown(trainings) && the.readings.absentTrainings === 'unknown') return null
  return numbered(trainings).filter(({ item }) => kinds.includes(item.kind))
}

const NOTHING: Finding = { columns: {}, evidence: [] }

/** Managerial posts from the highest down, with the leadership trainings made for them. */
const LEADERSHIP: readonly { posts: readonly Jenjang[]; levels: readonly LeadershipLevel[] }[] = [
  { posts: ['jpt-utama', 'jpt-madya'], levels: ['PKN-I', 'PIM-I'] },
  { posts: ['jpt-pratama'], levels: ['PKN-II', 'PIM-II'] },
  { posts: ['administrator'], levels: ['PKA', 'PIM-III'] },
  { posts: ['pengawas'], levels: ['PKP', 'PIM-IV'] },
]

function acceptedLevels(the: Case): LeadershipLevel[] {
  const own = LEADERSHIP.findIndex(({ posts }) => posts.includes(the.jenjang))
  const highest = the.readings.leadershipMatch === 'orHigher' ? 0 : own
  return LEADERSHIP.slice(highest, own + 1).flatMap(({ levels }) => levels)
}

function leadershipReason(training: Training, the: Case): EvidenceReason {
  const isLater = place(training.date, EVER, the.asOf) === 'after-cut-off'
  if (!isKnown(training.level)) return isLater ? 'after-cut-off' : 'no-level'
  if (!acceptedLevels(the).includes(training.level)) return 'wrong-level'
  return isLater ? 'after-cut-off' : 'counts'
}

function leadership(the: Case): Finding {
  if (the.kelompok !== 'struktural') return NOTHING
  const items = trainingsOf(the, ['kepemimpinan'])
  if (items === null) return NOTHING
  const judged = items.map((each) => ({ ...each, reason: leadershipReason(each.item, the) }))
  const evidence = evidenceOf('kepemimpinan', 'trainings', judged)
  if (judged.some(({ reason }) => reason === 'counts')) return { columns: { kepemimpinan: true }, evidence }
  if (judged.some(({ reason }) => reason === 'no-level')) return { columns: {}, evidence }
  return { columns: { kepemimpinan: false }, evidence }
}

const KUDUS = ['dokter', 'guru', 'apoteker', 'perawat', 'bidan', 'asesor', 'psikolog']

function exemptPosts({ exemptJf }: Chosen): readonly string[] {
  if (exemptJf === 'none') return []
  return exemptJf === 'kudus' ? KUDUS : exemptJf.listed
}

function functionalReason(training: Training, the: Case): EvidenceReason {
  if (isKnown(training.jf) && isKnown(the.post.jf) && training.jf !== the.post.jf) return 'wrong-post'
  return place(training.date, EVER, the.asOf) === 'after-cut-off' ? 'after-cut-off' : 'counts'
}

function functional(the: Case): Finding {
  if (the.kelompok !== 'fungsional') return NOTHING
  if (isKnown(the.post.jf) && exemptPosts(the.readings).includes(the.post.jf)) {
    const judged = [{ item: the.post, position: the.position, reason: 'exempt' as const }]
    return { columns: { fungsional: true }, evidence: evidenceOf('fungsional', 'posts', judged) }
  }
  const items = trainingsOf(the, ['fungsional'])
  if (items === null) return NOTHING
  const judged = items.map((each) => ({ ...each, reason: functionalReason(each.item, the) }))
  const fungsional = judged.some(({ reason }) => reason === 'counts')
  return { columns: { fungsional }, evidence: evidenceOf('fungsional', 'trainings', judged) }
}

/** A technical training on its own, before it is known what all of them come to. */
function technicalReason(training: Training, the: Case): EvidenceReason {
  if (training.fits === false) return 'not-fitting'
  const where = place(training.date, technicalWindow(the), the.asOf)
  if (where !== 'inside') return where
  return isKnown(training.jp) ? 'counts' : 'no-hours'
}

/** Could this training have added hours, had the record said more? */
function mayAddHours({ item, reason }: Judged<Training>): boolean {
  return reason === 'no-hours' || (reason === 'undated' && item.jp !== 0)
}

function technical(the: Case): Finding {
  const items = trainingsOf(the, ['teknis'])
  if (items === null) return NOTHING
  const judged = items.map((each) => ({ ...each, reason: technicalReason(each.item, the) }))
  let jp = 0
  for (const { item, reason } of judged) if (reason === 'counts') jp += item.jp ?? 0
  const earns = the.readings.jpCredit === 'proportional' ? jp > 0 : jp >= 20
  if (earns) return { columns: { jp }, evidence: evidenceOf('teknis', 'trainings', judged) }
  const tooFew = judged.map((each) => (each.reason === 'counts' ? { ...each, reason: 'too-few-hours' as const } : each))
  const columns = judged.some(mayAddHours) ? {} : { jp }
  return { columns, evidence: evidenceOf('teknis', 'trainings', tooFew) }
}

function seminar(the: Case): Finding {
  const items = trainingsOf(the, ['seminar', 'lokakarya', 'magang', 'kursus', 'sejenis'])
  if (items === null) return NOTHING
  const judged = items.map((each) => {
    const where = place(each.item.date, seminarWindow(the), the.asOf)
    return { ...each, reason: where === 'inside' ? ('counts' as const) : where }
  })
  const evidence = evidenceOf('seminar', 'trainings', judged)
  if (judged.some(({ reason }) => reason === 'counts')) return { columns: { seminar: true }, evidence }
  if (judged.some(({ reason }) => reason === 'undated')) return { columns: {}, evidence }
  return { columns: { seminar: false }, evidence }
}

// --- 6. appraisal ---------------------------------------------------------------------------------------------------

function appraisalColumns({ kinerja, skp, skp120 }: Appraisal): Partial<Answers> | null {
  if (isKnown(kinerja)) return { kinerja }
  if (isKnown(skp)) return { skp }
  return isKnown(skp120) ? { skp120 } : null
}

/** Why an appraisal cannot be the one; null: it can. */
function appraisalFault(appraisal: Appraisal, the: Case): EvidenceReason | null {
  if (appraisal.year !== appraisedYear(the)) return 'wrong-year'
  if (appraisal.final === false) return 'partial'
  if (appraisalColumns(appraisal) === null) return 'no-result'
  return firstDay(appraisal.date) > the.asOf ? 'after-cut-off' : null
}

/** Negative where a earns less than b, each as the only appraisal there is. */
function comparePoints(a: Appraisal, b: Appraisal, { kelompok, readings }: Case): number {
  const points = (each: Appraisal) => oracleIndex({ kelompok, ...appraisalColumns(each) }, readings).dimensions.kinerja
  return compare(points(a), points(b))
}

function isBetterChoice(a: Appraisal, b: Appraisal, the: Case): boolean {
  if (the.readings.severalAppraisals === 'last' && firstDay(a.date) !== firstDay(b.date)) {
    return firstDay(a.date) > firstDay(b.date)
  }
  return comparePoints(a, b, the) < 0
}

function performance(the: Case): Finding {
  const items = numbered(the.employee.appraisals)
  let chosen: Numbered<Appraisal> | null = null
  for (const each of items) {
    if (appraisalFault(each.item, the) !== null) continue
    if (chosen === null || isBetterChoice(each.item, chosen.item, the)) chosen = each
  }
  const position = chosen?.position
  const judged = items.map((each) => {
    const otherwise = each.position === position ? ('counts' as const) : ('superseded' as const)
    return { ...each, reason: appraisalFault(each.item, the) ?? otherwise }
  })
  const columns = (chosen && appraisalColumns(chosen.item)) ?? {}
  return { columns, evidence: evidenceOf('kinerja', 'appraisals', judged) }
}

// --- 7. discipline --------------------------------------------------------------------------------------------------

type SanctionLevel = Sanction['level']

const HEAVIEST_FIRST: readonly SanctionLevel[] = ['berat', 'sedang', 'ringan']

function sanctionDate({ inForce, decided }: Sanction, { readings }: Case): Unsure<string> {
  return readings.sanctionDate === 'inForce' ? (inForce ?? decided) : (decided ?? inForce)
}

/** Why a sanction does not count; null: it does, also where its date does not say when it was. */
function sanctionFault(sanction: Sanction, the: Case): EvidenceReason | null {
  const where = place(sanctionDate(sanction, the), disciplineWindow(the), the.asOf)
  return where === 'inside' || where === 'undated' ? null : where
}

function takenOff(level: SanctionLevel): number {
  if (level === 'ringan') return 2
  return level === 'sedang' ? 3 : 4
}

/** Sanctions added up leave 5 minus what each takes; the level is the mildest that is worth no more, berat at worst. */
function levelOfAll(levels: readonly SanctionLevel[]): SanctionLevel {
  const left = 5 - levels.reduce((sum, level) => sum + takenOff(level), 0)
  if (left >= 3) return 'ringan'
  return left >= 2 ? 'sedang' : 'berat'
}

function discipline(the: Case): Finding {
  const { sanctions } = the.employee
  if (!isKnown(sanctions) && the.readings.absentSanctions === 'unknown') return NOTHING
  const items = numbered(sanctions)
  const counting = items.filter(({ item }) => sanctionFault(item, the) === null)
  const levels = counting.map(({ item }) => item.level)
  const heaviest = HEAVIEST_FIRST.find((level) => levels.includes(level))
  const first = counting.find(({ item }) => item.level === heaviest)
  const reasonAmongCounting = ({ item, position }: Numbered<Sanction>): EvidenceReason => {
    if (the.readings.severalSanctions === 'every' || position === first?.position) return 'counts'
    return item.level === heaviest ? 'superseded' : 'lighter'
  }
  const judged = items.map((each) => ({ ...each, reason: sanctionFault(each.item, the) ?? reasonAmongCounting(each) }))
  const evidence = evidenceOf('disiplin', 'sanctions', judged)
  if (heaviest === undefined) return { columns: { disiplin: 'tidak-pernah' }, evidence }
  return { columns: { disiplin: the.readings.severalSanctions === 'every' ? levelOfAll(levels) : heaviest }, evidence }
}

// --- all of it ------------------------------------------------------------------------------------------------------

function findingsOf(the: Case): Finding[] {
  return [education, leadership, functional, technical, seminar, performance, discipline].map((judge) => judge(the))
}

function answersOf(the: Case): Answers {
  const columns = findingsOf(the).map((finding) => finding.columns)
  return Object.assign({ kelompok: the.kelompok }, ...columns)
}

type OptionTable = { [K in keyof ObservationReadings]?: readonly ObservationReadings[K][] }

/** Who is measured at all is no matter of the answers, so `excluded` and `pppk` are not among them. */
const OPTIONS: OptionTable = {
  windows: ['calendar', 'cutOff'],
  technicalWindow: ['everyone', 'pelaksana'],
  seminarWindow: ['twoYears', 'oneYear'],
  disciplineWindow: ['fiveYears', 'ever'],
  appraisalYear: ['previous', 'same'],
  severalAppraisals: ['lowest', 'last'],
  leadershipMatch: ['exact', 'orHigher'],
  exemptJf: ['none', 'kudus', { listed: [] }],
  sanctionDate: ['inForce', 'decided'],
  severalSanctions: ['heaviest', 'every'],
  absentTrainings: ['unknown', 'none'],
  absentSanctions: ['unknown', 'none'],
}

/** One text for equal answers, in whatever order their columns were filled. */
function fingerprint(answers: Answers): string {
  return JSON.stringify(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function readingsThatMatter(the: Case): string[] {
  const here = fingerprint(answersOf(the))
  const now: Record<string, unknown> = { ...the.readings }
  const answersOtherwise = (id: string, option: unknown) =>
    option !== now[id] && fingerprint(answersOf({ ...the, readings: { ...the.readings, [id]: option } })) !== here
  return Object.entries(OPTIONS)
    .filter(([id, options]) => options.some((option) => answersOtherwise(id, option)))
    .map(([id]) => id)
    .sort()
}

type Observed = Omit<OracleObservation, 'outcome' | 'reason'> & { why: 'no-post' | 'no-group' | null }

function observed(employee: Employee, year: number, asOf: Day, readings: Chosen): Observed {
  const { chosen: position, evidence } = judgePosts(employee, asOf)
  const nothing = { answers: null, evidence, windows: {}, readings: [] }
  const post = position === null ? undefined : employee.posts?.[position]
  if (position === null || post === undefined) return { ...nothing, post: null, why: 'no-post' }
  const jenjang = jenjangOf(post)
  if (jenjang === null) return { ...nothing, post: position, why: 'no-group' }
  const the = { employee, year, asOf, readings, post, position, jenjang, kelompok: kelompokOf(jenjang) }
  const windows = Object.entries(windowsOf(the)).map(([id, [from, to]]) => [id, { from: textOf(from), to: textOf(to) }])
  return {
    post: position,
    answers: answersOf(the),
    evidence: [...evidence, ...findingsOf(the).flatMap((finding) => finding.evidence)],
    windows: Object.fromEntries(windows),
    readings: readingsThatMatter(the),
    why: null,
  }
}

// --- the outcome ----------------------------------------------------------------------------------------------------

function exclusionOf({ status, kedudukan }: Employee, year: number, { excluded, pppk }: Chosen): string | null {
  if (kedudukan === 'berhenti') return 'berhenti'
  const listed = excluded === 'cpns' ? ['CPNS'] : excluded === 'nobody' ? [] : excluded.listed
  if (isKnown(status) && listed.includes(status)) return status
  if (isKnown(kedudukan) && listed.includes(kedudukan)) return kedudukan
  const isTooEarly = pppk === 'never' || (pppk === 'from2023' && year < 2023)
  return status === 'PPPK' && isTooEarly ? 'PPPK' : null
}

function isNothingKnown(answers: Answers, readings: Chosen): boolean {
  const indicators = answers.kelompok === 'pelaksana' ? 5 : 6
  return oracleIndex(answers, readings).missing.length === indicators
}

export function oracleObserve(
  employee: Employee,
  { year, asOf, readings = {} }: OraclePeriod & { readings?: RecordReadings },
): OracleObservation {
  const chosen = { ...DEFAULTS, ...readings }
  const { why, ...rest } = observed(employee, year, firstDay(asOf ?? `${year}-12-31`), chosen)
  const exclusion = exclusionOf(employee, year, chosen)
  if (exclusion !== null) return { outcome: 'excluded', reason: exclusion, ...rest }
  if (why !== null) return { outcome: 'not-measured', reason: why, ...rest }
  if (rest.answers !== null && isNothingKnown(rest.answers, chosen)) {
    return { outcome: 'not-measured', reason: 'nothing-known', ...rest }
  }
  return { outcome: 'measured', ...rest }
}
