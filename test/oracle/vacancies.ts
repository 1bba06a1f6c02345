// A second implementation of docs/positions.md, written from that text alone: slow, plain, nothing looked up but by
// walking through the lists, days as numbers. The projection walks every single day and compares it with the one before.
//
// Where the text leaves a choice, the choice stands at the function in a comment that begins with "Choice:".

import type { Eselon, Golongan, Jenjang, Kedudukan, LeadershipLevel, Post, Training } from '../../src/employee'

// --- what goes in ---------------------------------------------------------------------------------------------------

type Maybe<T> = T | null | undefined

export interface OraclePosition {
  readonly id: string
  readonly title?: Maybe<string>
  readonly jenjang?: Maybe<Jenjang>
  readonly eselon?: Maybe<Eselon>
  readonly jf?: Maybe<string>
  readonly kelas?: Maybe<number>
  readonly unit?: Maybe<string>
  readonly parent?: Maybe<string>
  readonly need?: Maybe<number | Readonly<Record<string, number>>>
  readonly requirements?: Maybe<{
    readonly pendidikan?: Maybe<string>
    readonly kepemimpinan?: Maybe<LeadershipLevel>
    readonly golongan?: Maybe<Golongan>
  }>
  readonly from?: Maybe<string>
  readonly until?: Maybe<string>
}

export interface OracleUnit {
  readonly id: string
  readonly parent?: Maybe<string>
  readonly from?: Maybe<string>
  readonly until?: Maybe<string>
}

export interface OracleReadings {
  readonly absentNeed?: 'structural-one' | 'unknown'
  readonly notHolding?: 'not-aktif' | 'gone' | { readonly listed: readonly Kedudukan[] }
  readonly overdue?: 'holds' | 'leaves'
}

export interface OracleLaw {
  readonly jf: string
  readonly jenjang?: Maybe<Jenjang>
  readonly age: number
  readonly citation?: string
}

export interface OracleRecruit {
  readonly position: string
  readonly on: string
  readonly seats: number
}

interface Common {
  readonly units?: Maybe<readonly OracleUnit[]>
  readonly readings?: OracleReadings | undefined
  readonly ownLaws?: readonly OracleLaw[] | undefined
  /** Is this row a record? Absent: all are. */
  readonly isRecord?: (row: unknown) => boolean
}

export interface OracleCountOptions extends Common {
  readonly asOf: string
}

export interface OracleProjectOptions extends Common {
  readonly from: string
  readonly until: string
  readonly every?: 'month' | 'year' | undefined
  readonly recruits?: readonly OracleRecruit[] | undefined
}

// --- what comes out -------------------------------------------------------------------------------------------------

export interface OracleSums {
  posts: number
  filled: number
  vacant: number
  notNeeded: number
  needUnknown: number
  need: number
  holders: number
  holdersWithoutNeed: number
  difference: number
  unfilled: number
  surplus: number
  /** Holders and need, the fulfilment being 100 times their quotient. */
  fulfilment: readonly [holders: number, need: number] | null
}

export type OracleState = 'filled' | 'vacant' | 'not-needed' | 'need-unknown'

export type OracleLine = OracleSums & { readonly key: string | number }

export interface OracleCount {
  readonly total: OracleSums
  /** Positions that are not on the map on the day. */
  readonly notInForce: number
  readonly units: readonly { readonly id: string; readonly own: OracleSums; readonly total: OracleSums }[]
  readonly byKelompok: readonly OracleLine[]
  readonly byJenjang: readonly OracleLine[]
  readonly byEselon: readonly OracleLine[]
  readonly byKelas: readonly OracleLine[]
  /** Those on the map, in the order given. */
  readonly positions: readonly OracleCountedPosition[]
  /** One text per row. */
  readonly classes: readonly string[]
  /** `code path.joined.by.dots`, sorted; a text may stand there several times. */
  readonly findings: readonly string[]
}

export interface OracleCountedPosition {
  readonly id: string
  readonly need: number | null
  readonly holders: readonly string[]
  readonly acting: readonly string[]
  readonly state: OracleState
}

export type OracleReason = 'retirement' | 'contract-end' | 'post-end' | 'post-start' | 'move' | 'recruit'

export interface OracleEvent {
  readonly on: string
  readonly position: string
  readonly change: number
  readonly reason: OracleReason
  /** From 0; null of recruits. */
  readonly row: number | null
  readonly id: string | null
}

export interface OracleProjection {
  readonly days: readonly string[]
  readonly total: readonly OracleSums[]
  readonly units: readonly { readonly id: string; readonly own: OracleSums[]; readonly total: OracleSums[] }[]
  readonly positions: readonly {
    readonly id: string
    readonly need: (number | null)[]
    readonly holders: (number | null)[]
  }[]
  readonly events: readonly OracleEvent[]
  /** Of rule 16 only, sorted. */
  readonly findings: readonly string[]
  /** Of rule 11, for the day `from`, sorted. */
  readonly findingsOnFrom: readonly string[]
}

// --- days: 0 is 1 January 1900 --------------------------------------------------------------------------------------

type Day = number

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function lengthOf(year: number, month: number): number {
  return (LENGTHS[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0)
}

/** Days from 1 January of the year 0 to 1 January of this one. */
function daysBefore(year: number): number {
  const last = year - 1
  return year * 365 + Math.floor(last / 4) - Math.floor(last / 100) + Math.floor(last / 400)
}

function dayOf(year: number, month: number, date: number): Day {
  let day = daysBefore(year) - daysBefore(1900) + date - 1
  for (let m = 1; m < month; m++) day += lengthOf(year, m)
  return day
}

function partsOf(iso: string): [year: number, month: number, date: number] {
  return iso.split('-').map(Number) as [number, number, number]
}

const parsed = new Map<string, Day>()

/** Remembered: the walk through every day asks for the same few over and over. */
function parse(iso: string): Day {
  const day = parsed.get(iso) ?? dayOf(...partsOf(iso))
  parsed.set(iso, day)
  return day
}

function textOf(day: Day): string {
  let year = 1900 + Math.floor(day / 366) - 1
  while (dayOf(year + 1, 1, 1) <= day) year++
  let month = 1
  while (month < 12 && dayOf(year, month + 1, 1) <= day) month++
  const date = day - dayOf(year, month, 1) + 1
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

function yearOf(day: Day): number {
  return partsOf(textOf(day))[0]
}

function known<T>(value: Maybe<T>): value is T {
  return value !== null && value !== undefined
}

function holds(period: { readonly from?: Maybe<string>; readonly until?: Maybe<string> }, day: Day): boolean {
  if (known(period.from) && parse(period.from) > day) return false
  return !(known(period.until) && parse(period.until) < day)
}

// --- rows and the world they live in --------------------------------------------------------------------------------

interface Person {
  readonly id: string
  readonly status?: Maybe<string>
  readonly kedudukan?: Maybe<Kedudukan>
  readonly birthDate?: Maybe<string>
  readonly contractUntil?: Maybe<string>
  readonly golongan?: Maybe<Golongan>
  readonly posts?: Maybe<readonly Post[]>
  readonly educations?: Maybe<readonly { readonly level: string; readonly date?: Maybe<string> }[]>
  readonly trainings?: Maybe<readonly Training[]>
}

/** A row that takes part, or the text of its class where it does not. */
type Row = Person | string

interface World {
  readonly positions: readonly OraclePosition[]
  readonly rows: readonly Row[]
  readonly units: readonly OracleUnit[]
  readonly absentNeed: 'structural-one' | 'unknown'
  readonly notHolding: 'not-aktif' | 'gone' | { readonly listed: readonly Kedudukan[] }
  readonly overdue: 'holds' | 'leaves'
  readonly ownLaws: readonly OracleLaw[]
}

function worldOf(positions: readonly OraclePosition[], employees: readonly unknown[], options: Common): World {
  return {
    positions,
    rows: rowsOf(employees, options.isRecord ?? (() => true)),
    units: options.units ?? [],
    absentNeed: options.readings?.absentNeed ?? 'structural-one',
    notHolding: options.readings?.notHolding ?? 'not-aktif',
    overdue: options.readings?.overdue ?? 'holds',
    ownLaws: options.ownLaws ?? [],
  }
}

/** Choice: an id stood there before only if it stood in a row that is a record. */
function rowsOf(employees: readonly unknown[], isRecord: (row: unknown) => boolean): Row[] {
  const rows: Row[] = []
  for (const each of employees) {
    if (!isRecord(each)) {
      rows.push('rejected')
      continue
    }
    const person = each as Person
    const earlier = rows.findIndex((row) => typeof row !== 'string' && row.id === person.id)
    rows.push(earlier >= 0 ? `duplicate ${earlier}` : person)
  }
  return rows
}

/** The people who take part, with their rows. */
function peopleOf(the: World): [row: number, person: Person][] {
  return the.rows.flatMap((row, i): [number, Person][] => (typeof row === 'string' ? [] : [[i, row]]))
}

// --- rules 1 to 3: the map ------------------------------------------------------------------------------------------

/** The place in the list of a position that is on the map; -1 where there is none. */
function placeOf(the: World, id: Maybe<string>, day: Day): number {
  return the.positions.findIndex((position) => position.id === id && holds(position, day))
}

function levelOf(post: { readonly jenjang?: Maybe<Jenjang>; readonly eselon?: Maybe<Eselon> }): Jenjang | null {
  if (known(post.jenjang)) return post.jenjang
  if (!known(post.eselon)) return null
  if (post.eselon.startsWith('V.')) return 'pelaksana'
  if (post.eselon.startsWith('IV')) return 'pengawas'
  if (post.eselon.startsWith('III')) return 'administrator'
  if (post.eselon.startsWith('II')) return 'jpt-pratama'
  return 'jpt-madya'
}

const STRUCTURAL: readonly (Jenjang | null)[] = ['jpt-utama', 'jpt-madya', 'jpt-pratama', 'administrator', 'pengawas']

type Group = 'struktural' | 'fungsional' | 'pelaksana'

function groupOf(position: OraclePosition): Group | null {
  const level = levelOf(position)
  if (level === null) return null
  if (STRUCTURAL.includes(level)) return 'struktural'
  return level === 'pelaksana' ? 'pelaksana' : 'fungsional'
}

function needOf(the: World, position: OraclePosition, day: Day): number | null {
  const { need } = position
  if (typeof need === 'number') return need
  if (known(need)) return need[String(yearOf(day))] ?? null
  return the.absentNeed === 'structural-one' && groupOf(position) === 'struktural' ? 1 : null
}

// --- rule 4: the post of a person -----------------------------------------------------------------------------------

interface Held {
  readonly i: number
  readonly post: Post
}

function isActing({ post }: Held): boolean {
  return post.as === 'plt' || post.as === 'plh'
}

function inForce(person: Person, day: Day): Held[] {
  return (person.posts ?? []).map((post, i) => ({ i, post })).filter(({ post }) => holds(post, day))
}

function heldOn(person: Person, day: Day): Held | null {
  let best: Held | null = null
  for (const each of inForce(person, day)) {
    if (isActing(each)) continue
    if (best === null || beginOf(each) > beginOf(best)) best = each
  }
  return best
}

function beginOf({ post }: Held): Day {
  return known(post.from) ? parse(post.from) : -Infinity
}

// --- rules 5 and 6: who is active -----------------------------------------------------------------------------------

function isOutByKedudukan(the: World, { kedudukan }: Person): boolean {
  if (!known(kedudukan)) return false
  if (the.notHolding === 'not-aktif') return kedudukan !== 'aktif'
  if (the.notHolding === 'gone') return kedudukan === 'berhenti'
  return the.notHolding.listed.includes(kedudukan)
}

const AGES: readonly (readonly [age: number, levels: readonly Jenjang[]])[] = [
  [60, ['jpt-utama', 'jpt-madya', 'jpt-pratama', 'ahli-madya']],
  [65, ['ahli-utama']],
  [58, ['administrator', 'pengawas', 'pelaksana']],
  [58, ['pemula', 'terampil', 'mahir', 'penyelia', 'ahli-pertama', 'ahli-muda']],
]

/** Choice: a position that is not on the map lends neither level nor functional post, since it takes no further part. */
function ageOf(the: World, post: Post, day: Day): number | null {
  const position = known(post.id) ? the.positions[placeOf(the, post.id, day)] : undefined
  const level = levelOf(post) ?? (position === undefined ? null : levelOf(position))
  const jf = post.jf ?? position?.jf ?? null
  const isRung = level === null || !(STRUCTURAL.includes(level) || level === 'pelaksana')
  if (jf !== null && isRung) {
    const laws = the.ownLaws.filter((law) => law.jf === jf)
    const law =
      laws.find((each) => known(each.jenjang) && each.jenjang === level) ?? laws.find((each) => !known(each.jenjang))
    if (law !== undefined) return law.age
    if (jf === 'guru' || jf === 'dosen') return null
  }
  return AGES.find(([, levels]) => level !== null && levels.includes(level))?.[0] ?? null
}

/** Choice: who is born on 29 February has the birthday in February in every year. */
function retirementOf(birthDate: string, age: number): Day {
  const [year, month] = partsOf(birthDate)
  return month === 12 ? dayOf(year + age + 1, 1, 1) : dayOf(year + age, month + 1, 1)
}

function isRetired(the: World, person: Person, day: Day): boolean {
  const held = heldOn(person, day)
  if (held === null || !known(person.birthDate)) return false
  const age = ageOf(the, held.post, day)
  return age !== null && retirementOf(person.birthDate, age) <= day
}

function isContractOver({ status, contractUntil }: Person, day: Day): boolean {
  return status === 'PPPK' && known(contractUntil) && parse(contractUntil) < day
}

type Overdue = 'past-retirement-age' | 'contract-ended'

function overdueOn(the: World, person: Person, day: Day): Overdue[] {
  const found: Overdue[] = []
  if (isRetired(the, person, day)) found.push('past-retirement-age')
  if (isContractOver(person, day)) found.push('contract-ended')
  return found
}

function whyNotActive(the: World, person: Person, day: Day): string | null {
  if (isOutByKedudukan(the, person)) return String(person.kedudukan)
  return the.overdue === 'leaves' ? (overdueOn(the, person, day)[0] ?? null) : null
}

// --- rule 7: the class of an employee -------------------------------------------------------------------------------

function classOf(the: World, person: Person, day: Day): string {
  const reason = whyNotActive(the, person, day)
  if (reason !== null) return `not-active ${reason}`
  const held = heldOn(person, day)
  if (held === null) return inForce(person, day).some(isActing) ? 'acting-only' : 'no-position'
  if (!known(held.post.id)) return 'no-position'
  if (placeOf(the, held.post.id, day) >= 0) return `holder ${held.post.id}`
  const isElsewhen = the.positions.some(({ id }) => id === held.post.id)
  return `unknown-position ${isElsewhen ? 'not-in-force' : 'unknown'}`
}

function rowsHolding(the: World, id: string, day: Day): number[] {
  const people = peopleOf(the).filter(([, person]) => classOf(the, person, day) === `holder ${id}`)
  return people.map(([row]) => row)
}

/** Choice: somebody with two acting posts of one position is listed once. */
function idsActing(the: World, id: string, day: Day): string[] {
  const people = peopleOf(the).filter(([, person]) => whyNotActive(the, person, day) === null)
  const acting = people.filter(([, person]) =>
    inForce(person, day).some((each) => isActing(each) && each.post.id === id),
  )
  return acting.map(([, person]) => person.id)
}

// --- rules 8 and 9: states and sums ---------------------------------------------------------------------------------

/** A position on one day. */
interface Cell {
  readonly position: OraclePosition
  readonly need: number | null
  readonly holders: number
}

function stateOf({ need, holders }: Cell): OracleState {
  if (need === null) return 'need-unknown'
  if (need === 0) return 'not-needed'
  return holders > 0 ? 'filled' : 'vacant'
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0)
}

function sumsOf(cells: readonly Cell[]): OracleSums {
  const count = (state: OracleState) => cells.filter((cell) => stateOf(cell) === state).length
  const sure = cells.flatMap(({ need, holders }) => (need === null ? [] : [{ need, holders }]))
  const need = sumOf(sure.map((each) => each.need))
  const holders = sumOf(sure.map((each) => each.holders))
  return {
    posts: cells.length,
    filled: count('filled'),
    vacant: count('vacant'),
    notNeeded: count('not-needed'),
    needUnknown: count('need-unknown'),
    need,
    holders,
    holdersWithoutNeed: sumOf(cells.filter((cell) => cell.need === null).map((cell) => cell.holders)),
    difference: holders - need,
    unfilled: sumOf(sure.map((each) => Math.max(0, each.need - each.holders))),
    surplus: sumOf(sure.map((each) => Math.max(0, each.holders - each.need))),
    fulfilment: need === 0 ? null : [holders, need],
  }
}

function isBelow(the: World, unit: Maybe<string>, top: string): boolean {
  if (!known(unit)) return false
  if (unit === top) return true
  return isBelow(the, the.units.find(({ id }) => id === unit)?.parent, top)
}

function unitsOf(the: World, cells: readonly Cell[]): { id: string; own: OracleSums; total: OracleSums }[] {
  return the.units.map(({ id }) => ({
    id,
    own: sumsOf(cells.filter(({ position }) => position.unit === id)),
    total: sumsOf(cells.filter(({ position }) => isBelow(the, position.unit, id))),
  }))
}

// --- rule 10: tables ------------------------------------------------------------------------------------------------

const UNKNOWN = 'tidak-diketahui'

const GROUPS = ['struktural', 'fungsional', 'pelaksana', UNKNOWN]

const LEVELS = [
  'jpt-utama',
  'jpt-madya',
  'jpt-pratama',
  'administrator',
  'pengawas',
  'fungsional',
  'pemula',
  'terampil',
  'mahir',
  'penyelia',
  'ahli-pertama',
  'ahli-muda',
  'ahli-madya',
  'ahli-utama',
  'pelaksana',
  UNKNOWN,
]

const ECHELONS = ['I', 'II', 'III', 'IV', 'V'].flatMap((number) => [`${number}.a`, `${number}.b`])

const CLASSES = [17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, UNKNOWN]

function tableOf<K extends string | number>(
  cells: readonly Cell[],
  keys: readonly K[],
  keyOf: (position: OraclePosition) => string | number,
): OracleLine[] {
  const lines = keys.map((key) => ({ key, cells: cells.filter(({ position }) => keyOf(position) === key) }))
  return lines.filter((line) => line.cells.length > 0).map((line) => ({ key: line.key, ...sumsOf(line.cells) }))
}

function echelonKey(position: OraclePosition): string {
  if (known(position.eselon)) return position.eselon
  const group = groupOf(position)
  return group === 'fungsional' || group === 'pelaksana' ? 'non-eselon' : UNKNOWN
}

// --- rule 11: findings ----------------------------------------------------------------------------------------------

const EDUCATIONS = [['SD'], ['SLTP'], ['SLTA'], ['D1'], ['D2'], ['D3'], ['D4', 'S1'], ['S2'], ['S3']]

const TRAININGS = [
  ['PKP', 'PIM-IV'],
  ['PKA', 'PIM-III'],
  ['PKN-II', 'PIM-II'],
  ['PKN-I', 'PIM-I'],
]

const PNS = 'I/a I/b I/c I/d II/a II/b II/c II/d III/a III/b III/c III/d IV/a IV/b IV/c IV/d IV/e'.split(' ')

const PPPK = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII'.split(' ')

function rung(ladder: readonly (readonly string[])[], value: string): number {
  return ladder.findIndex((names) => names.includes(value))
}

type Verdict = 'met' | 'not-met' | 'unknown'

/** A date, month or year that begins after the day is still to come. */
function isToCome(date: Maybe<string>, day: Day): boolean {
  return known(date) && parse(`${date}-01-01`.slice(0, 10)) > day
}

function educationVerdict(required: string, { educations }: Person, day: Day): Verdict {
  if (!known(educations)) return 'unknown'
  const held = educations.filter(({ date }) => !isToCome(date, day))
  return held.some(({ level }) => rung(EDUCATIONS, level) >= rung(EDUCATIONS, required)) ? 'met' : 'not-met'
}

/** Choice: where none is enough, a leadership training without its level leaves it unknown. */
function trainingVerdict(required: string, { trainings }: Person, day: Day): Verdict {
  if (!known(trainings)) return 'unknown'
  const levels = trainings
    .filter(({ kind, date }) => kind === 'kepemimpinan' && !isToCome(date, day))
    .map(({ level }) => level)
  if (levels.some((level) => known(level) && rung(TRAININGS, level) >= rung(TRAININGS, required))) return 'met'
  return levels.some((level) => !known(level)) ? 'unknown' : 'not-met'
}

function golonganVerdict(required: string, { golongan }: Person): Verdict {
  if (!known(golongan)) return 'unknown'
  const ladder = PNS.includes(required) ? PNS : PPPK
  if (!ladder.includes(golongan)) return 'unknown'
  return ladder.indexOf(golongan) >= ladder.indexOf(required) ? 'met' : 'not-met'
}

function verdictsOf(position: OraclePosition, person: Person, day: Day): Verdict[] {
  const { pendidikan, kepemimpinan, golongan } = position.requirements ?? {}
  const verdicts: Verdict[] = []
  if (known(pendidikan)) verdicts.push(educationVerdict(pendidikan, person, day))
  if (known(kepemimpinan)) verdicts.push(trainingVerdict(kepemimpinan, person, day))
  if (known(golongan)) verdicts.push(golonganVerdict(golongan, person))
  return verdicts
}

/** Choice: where the map has no unit for the position, nothing differs. */
function unitsDiffer(post: Post, position: OraclePosition): boolean {
  return known(post.unit) && known(position.unit) && post.unit !== position.unit
}

/**
 * Choice: where the map has no level, nothing differs. Nor does an echelon I.a that stands alone differ from a JPT utama, or
 * `fungsional`, which is a rung not known, from a rung.
 */
function levelsDiffer(post: Post, position: OraclePosition): boolean {
  const [a, b] = [levelOf(post), levelOf(position)]
  if (a === null || b === null || a === b) return false
  if (isTopByEchelon(post) && b === 'jpt-utama') return false
  if (isTopByEchelon(position) && a === 'jpt-utama') return false
  const isRung = (level: Jenjang) => !STRUCTURAL.includes(level) && level !== 'pelaksana'
  return !((a === 'fungsional' && isRung(b)) || (b === 'fungsional' && isRung(a)))
}

function isTopByEchelon(post: { readonly jenjang?: Maybe<Jenjang>; readonly eselon?: Maybe<Eselon> }): boolean {
  return !known(post.jenjang) && post.eselon === 'I.a'
}

function holderFindings(the: World, row: number, person: Person, { i, post }: Held, day: Day): string[] {
  const position = the.positions[placeOf(the, post.id, day)]
  if (position === undefined) return []
  const found: string[] = []
  const at = `employees.${row}.posts.${i}`
  const isFirst = rowsHolding(the, position.id, day)[0] === row
  if (!isFirst && needOf(the, position, day) === 1) found.push(`two-holders ${at}.id`)
  for (const each of overdueOn(the, person, day)) {
    const field = each === 'contract-ended' ? 'contractUntil' : 'birthDate'
    found.push(`${each} employees.${row}.${field}`)
  }
  for (const verdict of verdictsOf(position, person, day)) {
    if (verdict === 'not-met') found.push(`requirement-not-met ${at}.id`)
    if (verdict === 'unknown') found.push(`requirement-unknown ${at}.id`)
  }
  if (unitsDiffer(post, position)) found.push(`post-differs ${at}.unit`)
  if (levelsDiffer(post, position)) found.push(`post-differs ${at}.jenjang`)
  return found
}

/** Choice: an unknown kedudukan is a finding of every row that takes part, whatever its class. */
function employeeFindings(the: World, row: number, person: Person, day: Day): string[] {
  const found: string[] = []
  if (!known(person.kedudukan)) found.push(`kedudukan-unknown employees.${row}.kedudukan`)
  const held = heldOn(person, day)
  if (held === null) return found
  const at = `employees.${row}.posts.${held.i}`
  const text = classOf(the, person, day)
  if (text.startsWith('holder')) found.push(...holderFindings(the, row, person, held, day))
  if (text === 'unknown-position unknown') found.push(`unknown-position ${at}.id`)
  if (text === 'unknown-position not-in-force') found.push(`position-not-in-force ${at}.id`)
  if (text === 'no-position') found.push(`no-position-id ${at}`)
  if (!text.startsWith('not-active')) {
    const others = inForce(person, day).filter((each) => each.i !== held.i && !isActing(each))
    found.push(...others.map((each) => `further-post employees.${row}.posts.${each.i}`))
  }
  return found
}

function positionFindings(the: World, day: Day): string[] {
  return the.positions.flatMap((position, i) => {
    if (!holds(position, day)) return []
    const found: string[] = []
    if (needOf(the, position, day) === null) found.push(`need-unknown positions.${i}.need`)
    const unit = the.units.find(({ id }) => id === position.unit)
    if (unit !== undefined && !holds(unit, day)) found.push(`unit-not-in-force positions.${i}.unit`)
    return found
  })
}

function findingsOn(the: World, day: Day): string[] {
  const ofPeople = peopleOf(the).flatMap(([row, person]) => employeeFindings(the, row, person, day))
  return [...ofPeople, ...positionFindings(the, day)].sort()
}

// --- the count ------------------------------------------------------------------------------------------------------

export function countOracle(
  positions: readonly OraclePosition[],
  employees: readonly unknown[],
  options: OracleCountOptions,
): OracleCount {
  const the = worldOf(positions, employees, options)
  const day = parse(options.asOf)
  const onMap = positions.filter((position) => holds(position, day))
  const counted = onMap.map((position) => countPosition(the, position, day))
  const cells = counted.map((each, i): Cell => {
    return { position: onMap[i] as OraclePosition, need: each.need, holders: each.holders.length }
  })
  return {
    total: sumsOf(cells),
    notInForce: positions.length - onMap.length,
    units: unitsOf(the, cells),
    byKelompok: tableOf(cells, GROUPS, (position) => groupOf(position) ?? UNKNOWN),
    byJenjang: tableOf(cells, LEVELS, (position) => levelOf(position) ?? UNKNOWN),
    byEselon: tableOf(cells, [...ECHELONS, 'non-eselon', UNKNOWN], echelonKey),
    byKelas: tableOf(cells, CLASSES, (position) => position.kelas ?? UNKNOWN),
    positions: counted,
    classes: the.rows.map((row) => (typeof row === 'string' ? row : classOf(the, row, day))),
    findings: findingsOn(the, day),
  }
}

function countPosition(the: World, position: OraclePosition, day: Day): OracleCountedPosition {
  const need = needOf(the, position, day)
  const rows = rowsHolding(the, position.id, day)
  return {
    id: position.id,
    need,
    holders: rows.map((row) => (the.rows[row] as Person).id),
    acting: idsActing(the, position.id, day),
    state: stateOf({ position, need, holders: rows.length }),
  }
}

// --- rule 12: the days ----------------------------------------------------------------------------------------------

function daysOf(from: Day, until: Day, every: 'month' | 'year'): Day[] {
  const days: Day[] = []
  for (let day = from; day <= until; day++) {
    const next = textOf(day + 1)
    const isEnd = every === 'month' ? next.endsWith('-01') : next.endsWith('-01-01')
    if (day === from || day === until || isEnd) days.push(day)
  }
  return days
}

// --- rules 13 to 15: who leaves and who comes -----------------------------------------------------------------------

interface Course {
  readonly row: number
  readonly person: Person
  /** Never active between the two days. */
  readonly isOut: boolean
  /** The first day on which the person is no longer there. */
  readonly leaves: Day | null
  readonly reason: 'retirement' | 'contract-end'
}

function courseOf(the: World, row: number, person: Person, from: Day, until: Day): Course {
  const stays: Course = { row, person, isOut: false, leaves: null, reason: 'retirement' }
  if (whyNotActive(the, person, from) !== null) return { ...stays, isOut: true }
  for (let day = from + 1; day <= until; day++) {
    const [why] = overdueOn(the, person, day)
    if (why !== undefined)
      return { ...stays, leaves: day, reason: why === 'contract-ended' ? 'contract-end' : 'retirement' }
  }
  return stays
}

/** The place of the position that the person holds on a day of the projection, or -1. */
function placeOn(the: World, { person, isOut, leaves }: Course, day: Day): number {
  if (isOut || (leaves !== null && leaves <= day)) return -1
  const id = heldOn(person, day)?.post.id
  return known(id) ? placeOf(the, id, day) : -1
}

/** Choice: seats of recruits are on the map as long as their position is. */
function placeOfRecruit(the: World, recruit: OracleRecruit, day: Day): number {
  return parse(recruit.on) <= day ? placeOf(the, recruit.position, day) : -1
}

function cellsOn(
  the: World,
  courses: readonly Course[],
  recruits: readonly OracleRecruit[],
  day: Day,
): (Cell | null)[] {
  return the.positions.map((position, place) => {
    if (!holds(position, day)) return null
    const people = courses.filter((course) => placeOn(the, course, day) === place).length
    const seats = recruits.filter((recruit) => placeOfRecruit(the, recruit, day) === place).map((each) => each.seats)
    return { position, need: needOf(the, position, day), holders: people + sumOf(seats) }
  })
}

/**
 * Choice: a position that leaves the map ends the posts of those who hold it, one that comes onto it begins them. Who leaves on the
 * day on which the post ends leaves by retirement or contract, not by the end of the post.
 */
function eventsOfPerson(the: World, course: Course, day: Day): OracleEvent[] {
  const [before, now] = [placeOn(the, course, day - 1), placeOn(the, course, day)]
  if (before === now) return []
  const event = (place: number, change: number, reason: OracleReason): OracleEvent[] => {
    const position = the.positions[place]?.id
    if (position === undefined) return []
    return [{ on: textOf(day), position, change, reason, row: course.row, id: course.person.id }]
  }
  if (before >= 0 && now >= 0) return [...event(before, -1, 'move'), ...event(now, 1, 'move')]
  const ending = course.leaves === day ? course.reason : 'post-end'
  return [...event(before, -1, ending), ...event(now, 1, 'post-start')]
}

function eventsOfRecruit(the: World, recruit: OracleRecruit, day: Day): OracleEvent[] {
  const isThere = (on: Day) => placeOfRecruit(the, recruit, on) >= 0
  if (isThere(day) === isThere(day - 1)) return []
  const { position, seats } = recruit
  const on = textOf(day)
  if (isThere(day)) return [{ on, position, change: seats, reason: 'recruit', row: null, id: null }]
  return [{ on, position, change: -seats, reason: 'post-end', row: null, id: null }]
}

function eventsBetween(
  the: World,
  courses: readonly Course[],
  recruits: readonly OracleRecruit[],
  [from, until]: readonly [Day, Day],
): OracleEvent[] {
  const events: OracleEvent[] = []
  for (let day = from + 1; day <= until; day++) {
    for (const course of courses) events.push(...eventsOfPerson(the, course, day))
    for (const recruit of recruits) events.push(...eventsOfRecruit(the, recruit, day))
  }
  return events
}

// --- rule 16: what cannot be foreseen -------------------------------------------------------------------------------

function unforeseen(the: World, { row, person, ...course }: Course, from: Day): string[] {
  const held = heldOn(person, from)
  if (held === null || placeOn(the, { row, person, ...course }, from) < 0) return []
  const found: string[] = []
  if (!known(person.birthDate)) found.push(`birth-date-unknown employees.${row}.birthDate`)
  if (ageOf(the, held.post, from) === null)
    found.push(`retirement-age-unknown employees.${row}.posts.${held.i}.jenjang`)
  if (person.status === 'PPPK' && !known(person.contractUntil)) {
    found.push(`contract-unknown employees.${row}.contractUntil`)
  }
  return found
}

/** A need that is known on the first day, and not on a later one on which the position is on the map. */
function unplanned(the: World, days: readonly Day[]): string[] {
  return the.positions.flatMap((position, i) => {
    const needs = days.map((day) => (holds(position, day) ? needOf(the, position, day) : 0))
    const [first] = days
    const isPlanned = first !== undefined && needOf(the, position, first) !== null
    return isPlanned && needs.includes(null) ? [`need-unknown positions.${i}.need`] : []
  })
}

// --- the projection -------------------------------------------------------------------------------------------------

export function projectOracle(
  positions: readonly OraclePosition[],
  employees: readonly unknown[],
  options: OracleProjectOptions,
): OracleProjection {
  const the = worldOf(positions, employees, options)
  const [from, until] = [parse(options.from), parse(options.until)]
  const recruits = options.recruits ?? []
  const days = daysOf(from, until, options.every ?? 'month')
  const courses = peopleOf(the).map(([row, person]) => courseOf(the, row, person, from, until))
  const grid = days.map((day) => cellsOn(the, courses, recruits, day))
  return {
    days: days.map(textOf),
    ...seriesOf(the, grid),
    events: eventsBetween(the, courses, recruits, [from, until]),
    findings: [...unplanned(the, days), ...courses.flatMap((course) => unforeseen(the, course, from))].sort(),
    findingsOnFrom: findingsOn(the, from),
  }
}

function seriesOf(
  the: World,
  grid: readonly (Cell | null)[][],
): Pick<OracleProjection, 'total' | 'units' | 'positions'> {
  const cells = grid.map((row) => row.filter((cell) => cell !== null))
  const units = cells.map((each) => unitsOf(the, each))
  return {
    total: cells.map(sumsOf),
    units: the.units.map(({ id }, u) => ({
      id,
      own: units.map((each) => each[u]?.own as OracleSums),
      total: units.map((each) => each[u]?.total as OracleSums),
    })),
    positions: the.positions.map(({ id }, p) => ({
      id,
      need: grid.map((row) => row[p]?.need ?? null),
      holders: grid.map((row) => row[p]?.holders ?? null),
    })),
  }
}
