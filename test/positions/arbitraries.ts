// Random maps and records for the count of positions. Everything is near something: days lie on and beside the day of the count,
// the ends of months and years; birth dates on and beside the ages at which somebody retires; few positions with many holders.

import fc from 'fast-check'
import type {
  Education,
  Employee,
  Eselon,
  Golongan,
  Jenjang,
  Kedudukan,
  LeadershipLevel,
  Post,
  Training,
} from '../../src/employee'
import { eselons, jenjangOfEselon, jenjangs } from '../../src/jenjang'
import type {
  OracleCountOptions,
  OracleLaw,
  OraclePosition,
  OracleProjectOptions,
  OracleReadings,
  OracleRecruit,
  OracleUnit,
} from '../oracle/vacancies'

type Nil = null | undefined

export interface CountCase {
  readonly positions: readonly OraclePosition[]
  readonly employees: readonly unknown[]
  readonly options: Omit<OracleCountOptions, 'isRecord'>
}

export interface ProjectCase {
  readonly positions: readonly OraclePosition[]
  readonly employees: readonly unknown[]
  readonly options: Omit<OracleProjectOptions, 'isRecord'>
}

// --- small tools ----------------------------------------------------------------------------------------------------

const nil = fc.constantFrom<Nil>(null, undefined)

/** A value, or one time in so many not known: null as often as absent. */
function unsure<T>(arb: fc.Arbitrary<T>, oneIn: number): fc.Arbitrary<T | Nil> {
  return fc.oneof({ weight: oneIn - 1, arbitrary: arb }, { weight: 1, arbitrary: nil })
}

/** Mostly not known. */
function seldom<T>(arb: fc.Arbitrary<T>, oneIn: number): fc.Arbitrary<T | Nil> {
  return fc.oneof({ weight: oneIn - 1, arbitrary: nil }, { weight: 1, arbitrary: arb })
}

/** What is undefined is left out. */
function compact<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T
}

function shuffled<T>(list: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length })
}

// --- days -----------------------------------------------------------------------------------------------------------

function iso(year: number, month: number, date: number): string {
  return new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10)
}

function parts(day: string): [year: number, month: number, date: number] {
  return day.split('-').map(Number) as [number, number, number]
}

export function shift(day: string, days: number): string {
  const [year, month, date] = parts(day)
  return iso(year, month, date + days)
}

/** Days on which something may turn. */
export const asOfArb: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('2026-06-30', '2026-07-01', '2026-12-31', '2027-01-01', '2026-02-28', '2026-03-01'),
  fc.constantFrom('2028-02-28', '2028-02-29', '2028-03-01', '2024-02-29', '2027-11-30', '2027-12-01'),
  fc
    .tuple(fc.integer({ min: 2024, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .map((each) => iso(...each)),
)

/** On or beside a day, the ends of its month and its year; or somewhere within a year or two, later rather than before. */
function nearDay(day: string): fc.Arbitrary<string> {
  const [year, month] = parts(day)
  const turns = [
    day,
    day,
    iso(year, month, 1),
    iso(year, month + 1, 1),
    iso(year, 1, 1),
    iso(year + 1, 1, 1),
    iso(year, month + 3, 1),
  ]
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom(...turns), fc.integer({ min: -1, max: 1 }))
        .map(([turn, by]) => shift(turn, by)),
    },
    { weight: 1, arbitrary: fc.integer({ min: -400, max: 800 }).map((by) => shift(day, by)) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 70 }).map((by) => shift(day, by)) },
  )
}

interface Period {
  readonly from: string | Nil
  readonly until: string | Nil
}

/** Mostly open at both ends, now and then a single day, never reversed. */
function periodArb(day: string, oneIn: number): fc.Arbitrary<Period> {
  return fc.tuple(seldom(nearDay(day), oneIn), seldom(nearDay(day), oneIn)).map(([a, b]) => {
    const isReversed = typeof a === 'string' && typeof b === 'string' && a > b
    return isReversed ? { from: b, until: a } : { from: a, until: b }
  })
}

/** Such that the ages of retirement are reached about that day. */
function birthDateArb(day: string): fc.Arbitrary<string> {
  const [year, month] = parts(day)
  const around = fc
    .tuple(fc.constantFrom(58, 58, 60, 60, 65, 56, 70), fc.integer({ min: -1, max: 4 }), fc.constantFrom(1, 15, 28, 31))
    .map(([age, by, date]) => lastOf(year - age, month + by, date))
  const winter = fc
    .tuple(fc.constantFrom(58, 60, 65), fc.constantFrom(-1, 0, 1), fc.constantFrom('12-01', '12-31', '01-01', '11-30'))
    .map(([age, by, date]) => `${year - age + by}-${date}`)
  const leap = fc.constantFrom(58, 60, 65).map((age) => `${leapFrom(year - age)}-02-29`)
  const any = fc.integer({ min: 1950, max: 2000 }).map((born) => `${born}-05-17`)
  return fc.oneof({ weight: 5, arbitrary: around }, winter, leap, any)
}

/** The date, or the last day of a shorter month. */
function lastOf(year: number, month: number, date: number): string {
  const end = iso(year, month + 1, 0)
  const [y, m, last] = parts(end)
  return iso(y, m, Math.min(date, last))
}

function leapFrom(year: number): number {
  return year % 4 === 0 && year !== 1900 ? year : leapFrom(year + 1)
}

// --- levels ---------------------------------------------------------------------------------------------------------

interface Level {
  readonly jenjang?: Jenjang | Nil
  readonly eselon?: Eselon | Nil
}

const bothKnown: readonly Level[] = eselons.flatMap((eselon) =>
  jenjangOfEselon[eselon].map((jenjang) => ({ jenjang, eselon })),
)

/** Every way to say a level that does not contradict itself. */
export const LEVELS: readonly Level[] = [
  ...jenjangs.map((jenjang) => ({ jenjang })),
  ...eselons.map((eselon) => ({ eselon })),
  ...eselons.map((eselon) => ({ eselon, jenjang: null })),
  ...bothKnown,
  {},
  { jenjang: null, eselon: null },
]

const COMMON_LEVELS: readonly Level[] = [
  { jenjang: 'pengawas' },
  { jenjang: 'administrator' },
  { jenjang: 'jpt-pratama' },
  { jenjang: 'pelaksana' },
  { jenjang: 'ahli-muda' },
  { jenjang: 'ahli-madya' },
  { jenjang: 'ahli-utama' },
]

const levelArb = fc.oneof(fc.constantFrom(...COMMON_LEVELS), fc.constantFrom(...LEVELS))

const jfArb = fc.constantFrom('guru', 'dosen', 'auditor', 'dokter')

const pendidikanArb = fc.constantFrom('S3', 'S2', 'S1', 'D4', 'D3', 'D2', 'D1', 'SLTA', 'SLTP', 'SD')

const leadershipArb = fc.constantFrom<LeadershipLevel[]>(
  'PKN-I',
  'PKN-II',
  'PKA',
  'PKP',
  'PIM-I',
  'PIM-II',
  'PIM-III',
  'PIM-IV',
)

const golonganArb = fc.constantFrom<Golongan[]>(
  'I/a',
  'II/d',
  'III/a',
  'III/d',
  'IV/a',
  'IV/e',
  'I',
  'V',
  'IX',
  'X',
  'XVII',
)

// --- units and positions --------------------------------------------------------------------------------------------

const linkArb = (oneIn: number) => unsure(fc.nat(), oneIn)

/** The place of the one above: always an earlier one, so that there are no circles. */
function above(place: number | Nil, i: number, prefix: string): string | Nil {
  if (typeof place !== 'number') return place
  return i === 0 ? undefined : `${prefix}-${place % i}`
}

/** A forest of 0 to 5 units in any order, or none given. */
export function unitsArb(day: string): fc.Arbitrary<OracleUnit[] | undefined> {
  const list = fc
    .array(fc.record({ parent: linkArb(4), period: periodArb(day, 5) }), { minLength: 1, maxLength: 5, size: 'max' })
    .map((rows) =>
      rows.map(({ parent, period }, i) => compact({ id: `u-${i}`, parent: above(parent, i, 'u'), ...period })),
    )
    .chain(shuffled)
  return fc.oneof(
    { weight: 6, arbitrary: list },
    { weight: 2, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constant<OracleUnit[]>([]) },
  )
}

function needArb(day: string): fc.Arbitrary<OraclePosition['need']> {
  const [year] = parts(day)
  const seats = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(1, 1, 2) },
    { weight: 1, arbitrary: fc.constantFrom(0, 3, 5, 100_000) },
  )
  const years = [year - 1, year, year + 1, year + 2].map(String)
  const perYear = fc
    .subarray(years, { minLength: 1 })
    .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, seats]))))
  return fc.oneof({ weight: 3, arbitrary: seats }, { weight: 1, arbitrary: perYear }, { weight: 2, arbitrary: nil })
}

const requirementsArb: fc.Arbitrary<NonNullable<OraclePosition['requirements']>> = fc.record(
  {
    pendidikan: unsure(pendidikanArb, 8),
    kepemimpinan: unsure(leadershipArb, 8),
    golongan: unsure(golonganArb, 8),
  },
  { requiredKeys: [] },
)

function positionArb(day: string, units: readonly OracleUnit[] | undefined) {
  const unit =
    units === undefined ? unsure(fc.constantFrom('u-0', 'elsewhere'), 3) : fc.constantFrom(...units.map(({ id }) => id))
  return fc.record({
    title: seldom(fc.constant('Kepala Seksi'), 4),
    level: levelArb,
    jf: seldom(jfArb, 4),
    kelas: unsure(fc.integer({ min: 1, max: 17 }), 4),
    unit,
    parent: linkArb(3),
    need: needArb(day),
    requirements: seldom(requirementsArb, 3),
    period: periodArb(day, 6),
  })
}

/** 0 to 12 positions in any order; with units each has a known one. */
export function positionsArb(day: string, units: readonly OracleUnit[] | undefined): fc.Arbitrary<OraclePosition[]> {
  if (units?.length === 0) return fc.constant([])
  return fc
    .array(positionArb(day, units), { maxLength: 12, size: 'max' })
    .map((rows) =>
      rows.map(({ level, period, parent, ...rest }, i): OraclePosition => {
        return compact({ id: `p-${i}`, ...rest, ...level, ...period, parent: above(parent, i, 'p') })
      }),
    )
    .chain(shuffled)
}

// --- employees ------------------------------------------------------------------------------------------------------

const KEDUDUKAN: readonly Kedudukan[] = [
  'cltn',
  'tugas-belajar',
  'dpk',
  'dpb',
  'mpp',
  'diberhentikan-sementara',
  'berhenti',
]

/** Half of them one of two positions, that many may meet in one. */
function postIdArb(ids: readonly string[]): fc.Arbitrary<string | Nil> {
  const lost = fc.constantFrom<(string | Nil)[]>('lost', null, undefined)
  if (ids.length === 0) return lost
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...ids.slice(0, 2)) },
    { weight: 4, arbitrary: fc.constantFrom(...ids) },
    { weight: 1, arbitrary: lost },
  )
}

function postArb(day: string, ids: readonly string[]): fc.Arbitrary<Post> {
  return fc
    .record({
      id: postIdArb(ids),
      unit: seldom(fc.constantFrom('u-0', 'u-1', 'elsewhere'), 3),
      level: fc.oneof(fc.constant<Level>({}), levelArb),
      jf: seldom(jfArb, 5),
      as: fc.constantFrom<Post['as'][]>('definitif', null, undefined, undefined, undefined, 'plt', 'plh'),
      period: periodArb(day, 3),
    })
    .map(({ level, period, ...rest }) => compact({ ...rest, ...level, ...period }))
}

function postsArb(day: string, ids: readonly string[]): fc.Arbitrary<Employee['posts']> {
  const some = fc.array(postArb(day, ids), { minLength: 1, maxLength: 4 })
  const none = fc.constantFrom<Employee['posts'][]>([], null, undefined)
  return fc.oneof({ weight: 12, arbitrary: some }, { weight: 1, arbitrary: none })
}

/** A day, month or year that may lie after that day, or hold it. */
function dateArb(day: string): fc.Arbitrary<string> {
  return fc.tuple(nearDay(day), fc.constantFrom(4, 7, 10)).map(([near, length]) => near.slice(0, length))
}

function educationArb(day: string): fc.Arbitrary<Education> {
  return fc.record({ level: pendidikanArb, date: seldom(dateArb(day), 2) })
}

function trainingArb(day: string): fc.Arbitrary<Training> {
  return fc
    .record({
      kind: fc.constantFrom<Training['kind'][]>('kepemimpinan', 'kepemimpinan', 'kepemimpinan', 'teknis', 'seminar'),
      level: unsure(leadershipArb, 6),
      date: seldom(dateArb(day), 2),
    })
    .map(({ kind, level, date }) => compact({ kind, level: kind === 'kepemimpinan' ? level : undefined, date }))
}

type Row = Omit<Employee, 'id'>

function rowArb(day: string, ids: readonly string[]): fc.Arbitrary<Row> {
  const aktif = { weight: 6, arbitrary: fc.constant<Kedudukan>('aktif') }
  return fc
    .record({
      status: unsure(fc.constantFrom<NonNullable<Employee['status']>[]>('PNS', 'PNS', 'CPNS', 'PPPK', 'PPPK'), 8),
      kedudukan: fc.oneof(
        aktif,
        { weight: 1, arbitrary: nil },
        { weight: 1, arbitrary: fc.constantFrom(...KEDUDUKAN) },
      ),
      birthDate: unsure(birthDateArb(day), 8),
      contractUntil: unsure(nearDay(day), 3),
      golongan: unsure(golonganArb, 4),
      posts: postsArb(day, ids),
      educations: unsure(fc.array(educationArb(day), { maxLength: 3 }), 4),
      trainings: unsure(fc.array(trainingArb(day), { maxLength: 3 }), 4),
    })
    .map(compact)
}

/** No records, though some have an id that another row has. */
const brokenArb: fc.Arbitrary<unknown> = fc.constantFrom<unknown[]>(
  null,
  'e-0',
  {},
  { id: ' ' },
  { id: 'e-0', posts: 'none' },
  { id: 'e-1', kedudukan: 'pensiun' },
  { id: 'e-1', birthDate: '2023-02-29' },
  { id: 'e-2', posts: [{ id: 'p-0', from: '2026-01-02', until: '2026-01-01' }] },
)

/** 0 to 15 rows: some broken, some with an id that stood there before. */
export function employeesArb(day: string, positions: readonly OraclePosition[]): fc.Arbitrary<unknown[]> {
  const ids = positions.map(({ id }) => id)
  const record = fc.record({ row: rowArb(day, ids), same: fc.nat(11) })
  const broken = brokenArb.map((value) => ({ broken: value }))
  return fc
    .array(fc.oneof({ weight: 20, arbitrary: record }, { weight: 1, arbitrary: broken }), {
      maxLength: 15,
      size: 'max',
    })
    .map((rows) =>
      rows.map((each, i) => {
        if ('broken' in each) return each.broken
        return { id: `e-${each.same === 0 ? Math.floor(i / 2) : i}`, ...each.row }
      }),
    )
}

// --- options --------------------------------------------------------------------------------------------------------

const listedArb = fc
  .oneof(
    { weight: 5, arbitrary: fc.subarray([...KEDUDUKAN]) },
    { weight: 1, arbitrary: fc.constant<Kedudukan[]>(['aktif', 'dpk']) },
  )
  .map((listed) => ({ listed }))

export const readingsArb: fc.Arbitrary<OracleReadings> = fc.record(
  {
    absentNeed: fc.constantFrom('structural-one' as const, 'unknown' as const),
    notHolding: fc.oneof(fc.constantFrom('not-aktif' as const, 'gone' as const), listedArb),
    overdue: fc.constantFrom('holds' as const, 'leaves' as const),
  },
  { requiredKeys: [] },
)

const lawArb: fc.Arbitrary<OracleLaw> = fc
  .record({
    jf: jfArb,
    jenjang: fc.constantFrom<(Jenjang | undefined)[]>(
      undefined,
      undefined,
      'ahli-muda',
      'ahli-madya',
      'ahli-utama',
      'pengawas',
    ),
    age: fc.constantFrom(56, 58, 60, 65, 70),
    citation: fc.constant('UU 14/2005'),
  })
  .map(compact)

/** No two entries for the same. */
export const ownLawsArb: fc.Arbitrary<OracleLaw[]> = fc.uniqueArray(lawArb, {
  selector: ({ jf, jenjang }) => `${jf} ${jenjang ?? ''}`,
  maxLength: 4,
})

/** Of known positions, after the first day; also of positions that are not on the map then, and after the last day. */
export function recruitsArb(from: string, positions: readonly OraclePosition[]): fc.Arbitrary<OracleRecruit[]> {
  if (positions.length === 0) return fc.constant([])
  const recruit = fc.record({
    position: fc.constantFrom(...positions.map(({ id }) => id)),
    on: nearDay(shift(from, 1)).map((day) => (day > from ? day : shift(from, 1))),
    seats: fc.integer({ min: 1, max: 3 }),
  })
  // Recruits for a position that is not there that day are refused.
  const isThere = ({ position, on }: OracleRecruit) =>
    positions.some(({ id, from: start, until }) => id === position && (start ?? on) <= on && (until ?? on) >= on)
  return fc.array(recruit, { maxLength: 4 }).map((recruits) => recruits.filter(isThere))
}

// --- whole cases ----------------------------------------------------------------------------------------------------

interface Agency {
  readonly units: OracleUnit[] | undefined
  readonly positions: OraclePosition[]
  readonly employees: unknown[]
}

function agencyArb(day: string): fc.Arbitrary<Agency> {
  return unitsArb(day).chain((units) =>
    positionsArb(day, units).chain((positions) =>
      employeesArb(day, positions).map((employees) => ({ units, positions, employees })),
    ),
  )
}

export const countCaseArb: fc.Arbitrary<CountCase> = asOfArb.chain((asOf) =>
  fc
    .record({ agency: agencyArb(asOf), readings: readingsArb, ownLaws: ownLawsArb })
    .map(({ agency: { units, ...agency }, readings, ownLaws }) => ({
      ...agency,
      options: { asOf, readings, ownLaws, ...(units && { units }) },
    })),
)

const spanArb = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 2) },
  { weight: 4, arbitrary: fc.integer({ min: 27, max: 130 }) },
  { weight: 1, arbitrary: fc.constantFrom(364, 365, 366, 731) },
)

export const projectCaseArb: fc.Arbitrary<ProjectCase> = asOfArb.chain((from) =>
  agencyArb(from).chain(({ units, positions, employees }) =>
    fc
      .record(
        {
          span: spanArb,
          every: fc.constantFrom('month' as const, 'year' as const),
          recruits: recruitsArb(from, positions),
          readings: readingsArb,
          ownLaws: ownLawsArb,
        },
        { requiredKeys: ['span'] },
      )
      .map(({ span, ...options }) => ({
        positions,
        employees,
        options: { from, until: shift(from, span), ...options, ...(units && { units }) },
      })),
  ),
)
