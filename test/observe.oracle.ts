import { isDeepStrictEqual } from 'node:util'
import { createMethod, type Employee, type IpAsn2019Readings, ipAsn2019, scoreEmployee } from '../src'
import { type OracleObservation, oracleObserve, type RecordReadings } from './oracle/observe'
import {
  type RandomPeriod,
  randomEmployee,
  randomPeriod,
  randomReadings,
  seededRandom,
  shiftDays,
} from './record-arbitraries'

// --- library against oracle -----------------------------------------------------------------------------------------

/** What is measured, of whom, and how: one history. */
export interface History {
  employee: Employee
  period: RandomPeriod
  readings: RecordReadings
}

function makeMethod(readings: RecordReadings) {
  return createMethod(ipAsn2019, readings as IpAsn2019Readings)
}

/** The methods lately used, by their readings: making one is dear, and thousands of them are big. */
const methods = new Map<string, ReturnType<typeof makeMethod>>()

function methodFor(readings: RecordReadings): ReturnType<typeof makeMethod> {
  const key = JSON.stringify(readings)
  const method = methods.get(key) ?? makeMethod(readings)
  if (methods.size > 50) methods.clear()
  methods.set(key, method)
  return method
}

type Compared = Omit<OracleObservation, 'reason'> & { reason: string | null; isScored: boolean }

function ours({ employee, period, readings }: History): Compared {
  const { observation, ...assessment } = scoreEmployee(employee, { method: methodFor(readings), ...period })
  const { post, answers, evidence, windows } = observation
  return {
    outcome: assessment.outcome,
    reason: assessment.outcome === 'measured' ? null : assessment.reason,
    post,
    answers: answers as Compared['answers'],
    evidence: [...evidence],
    windows: { ...windows },
    readings: [...observation.readings].sort(),
    isScored: assessment.score !== null,
  }
}

function theirs({ employee, period, readings }: History): Compared {
  const { reason = null, ...rest } = oracleObserve(employee, { ...period, readings })
  return { ...rest, reason, isScored: rest.outcome === 'measured' }
}

/** Of two lists of evidence only what is not in both. */
function onlyDifferent(value: unknown, other: unknown): unknown {
  if (!Array.isArray(value) || !Array.isArray(other)) return value
  const rest = value.filter((each) => !other.some((its) => isDeepStrictEqual(each, its)))
  return rest.length > 0 ? rest : value
}

/** The first thing in which library and oracle disagree on this history; undefined: nothing. */
export function differenceOn(history: History) {
  const [library, oracle] = [ours(history), theirs(history)]
  for (const what of Object.keys(oracle) as (keyof Compared)[]) {
    const [a, b] = [library[what], oracle[what]]
    if (!isDeepStrictEqual(a, b)) return { what, library: onlyDifferent(a, b), oracle: onlyDifferent(b, a) }
  }
}

// --- random histories -----------------------------------------------------------------------------------------------

export function randomHistory(seed: number): History {
  const random = seededRandom(seed)
  const period = randomPeriod(random)
  // A method costs more than what is done with it here, so a dozen histories share one.
  const readings = randomReadings(seededRandom(Math.floor(seed / 12)))
  return { period, readings, employee: randomEmployee(random, period) }
}

const LISTS = ['posts', 'educations', 'trainings', 'appraisals', 'sanctions'] as const

/** The history without each item in turn, and with each reading in turn by default. */
function* simpler(history: History): Generator<History> {
  const { employee, readings } = history
  for (const id of Object.keys(readings)) yield { ...history, readings: { ...readings, [id]: undefined } }
  for (const list of LISTS) {
    const items: readonly unknown[] = employee[list] ?? []
    for (const at of items.keys()) yield { ...history, employee: { ...employee, [list]: items.toSpliced(at, 1) } }
  }
}

function withoutUndefined({ readings, ...rest }: History): History {
  const set = Object.entries(readings).filter(([, option]) => option !== undefined)
  return { ...rest, readings: Object.fromEntries(set) as RecordReadings }
}

/** Takes away from a history whatever can go while library and oracle still disagree. */
function smallest(history: History): History {
  for (const next of simpler(history)) {
    const candidate = withoutUndefined(next)
    if (differenceOn(candidate) !== undefined) return smallest(candidate)
  }
  return history
}

/** The first of many random histories on which library and oracle disagree, cut down to what matters. */
export function firstRandomDifference(firstSeed: number, count: number) {
  for (let seed = firstSeed; seed < firstSeed + count; seed++) {
    const history = randomHistory(seed)
    if (differenceOn(history) !== undefined) {
      const small = smallest(history)
      return { seed, ...differenceOn(small), history: JSON.stringify(small) }
    }
  }
}

// --- day by day -----------------------------------------------------------------------------------------------------

const pelaksana: Employee = { id: 'p1', status: 'PNS', posts: [{ jenjang: 'pelaksana' }], trainings: [], sanctions: [] }
const pengawas: Employee = { ...pelaksana, posts: [{ jenjang: 'pengawas' }] }
const guru: Employee = { ...pelaksana, posts: [{ jenjang: 'ahli-pertama', jf: 'guru' }] }

interface DatedItem {
  name: string
  on: (date: string, period: RandomPeriod) => Employee
  readings?: RecordReadings
}

/** Records in which a single date stands, of every kind that a window, a cut-off or a post looks at. */
export const DATED_ITEMS: readonly DatedItem[] = [
  ...[pelaksana, pengawas, guru].flatMap((person): DatedItem[] => {
    const on = (date: string): Employee => ({ ...person, trainings: [{ kind: 'teknis', jp: 20, date }] })
    const name = `teknis of ${person.posts?.[0]?.jenjang}`
    const readings = { technicalWindow: 'pelaksana' } as const
    return [
      { name, on },
      { name: `${name}, technicalWindow pelaksana`, on, readings },
    ]
  }),
  ...(['twoYears', 'oneYear'] as const).map((seminarWindow) => ({
    name: `seminar, ${seminarWindow}`,
    on: (date: string): Employee => ({ ...pelaksana, trainings: [{ kind: 'seminar', date }] }),
    readings: { seminarWindow },
  })),
  ...(['inForce', 'decided'] as const).flatMap((field) =>
    (['inForce', 'decided'] as const).map((sanctionDate) => ({
      name: `sanction by ${field}, sanctionDate ${sanctionDate}`,
      on: (date: string): Employee => ({ ...pelaksana, sanctions: [{ level: 'sedang', [field]: date }] }),
      readings: { sanctionDate },
    })),
  ),
  {
    name: 'sanction, disciplineWindow ever',
    on: (date) => ({ ...pelaksana, sanctions: [{ level: 'sedang', inForce: date }] }),
    readings: { disciplineWindow: 'ever' },
  },
  { name: 'education', on: (date) => ({ ...pelaksana, educations: [{ level: 'S1', date }] }) },
  { name: 'leadership', on: (date) => ({ ...pengawas, trainings: [{ kind: 'kepemimpinan', level: 'PKP', date }] }) },
  {
    name: 'leadership without level',
    on: (date) => ({ ...pengawas, trainings: [{ kind: 'kepemimpinan', date }] }),
  },
  { name: 'functional', on: (date) => ({ ...guru, trainings: [{ kind: 'fungsional', jf: 'guru', date }] }) },
  {
    name: 'appraisal',
    on: (date, { year }) => ({ ...pelaksana, appraisals: [{ year: year - 1, kinerja: 'baik', date }] }),
  },
  {
    name: 'appraisal of the same year',
    on: (date, { year }) => ({ ...pelaksana, appraisals: [{ year, skp: 80, date }] }),
    readings: { appraisalYear: 'same' },
  },
]

/** The same for posts, whose dates are always days. */
export const DATED_POSTS: readonly DatedItem[] = [
  { name: 'post from', on: (from) => ({ ...pelaksana, posts: [{ jenjang: 'pelaksana', from }] }) },
  { name: 'post until', on: (until) => ({ ...pelaksana, posts: [{ jenjang: 'pelaksana', until }] }) },
  {
    name: 'post from, beside another',
    on: (from, { year }) => ({
      ...pelaksana,
      posts: [
        { jenjang: 'pelaksana', from: `${year - 1}-07-01` },
        { jenjang: 'pengawas', from },
      ],
    }),
  },
  {
    name: 'acting post until',
    on: (until) => ({ ...pelaksana, posts: [{ jenjang: 'pelaksana' }, { jenjang: 'pengawas', as: 'plt', until }] }),
  },
]

/** Cut-offs where calendars go wrong: around the end of February in leap and common years, and the ends of years. */
export const NASTY_PERIODS: readonly RandomPeriod[] = [
  { year: 2023 },
  { year: 2024, asOf: '2024-06-30' },
  { year: 2024, asOf: '2024-02-29' },
  { year: 2024, asOf: '2024-02-28' },
  { year: 2025, asOf: '2025-02-28' },
  { year: 2024, asOf: '2024-03-01' },
  { year: 2025, asOf: '2025-03-01' },
  { year: 2025, asOf: '2025-01-01' },
  { year: 2023, asOf: '2024-02-29' },
]

/**
 * Every day from six years and two months before the cut-off to two months after it. Of a cut-off day that is given, the ends of months and the
 * whole month of that day: every bound lies there.
 */
function daysAround({ year: measured, asOf: given }: RandomPeriod): string[] {
  const asOf = given ?? `${measured}-12-31`
  const [year, month, day] = asOf.split('-').map(Number) as [number, number, number]
  const at = (months: number) =>
    new Date(Date.UTC(year, month - 1 + months, Math.min(day, 28))).toISOString().slice(0, 10)
  const [first, last] = [at(-74), shiftDays(at(2), 4)]
  const days = [first]
  for (let next = shiftDays(first, 1); next <= last; next = shiftDays(next, 1)) days.push(next)
  const isNearBound = (each: string) => /-(0[1-3]|2[7-9]|3.)$/.test(each) || each.slice(5, 7) === asOf.slice(5, 7)
  return given === undefined ? days : days.filter(isNearBound)
}

/** The days themselves, and the months and years that they lie in. */
function datesAround(period: RandomPeriod): string[] {
  const days = daysAround(period)
  return [...days, ...new Set(days.map((day) => day.slice(0, 7))), ...new Set(days.map((day) => day.slice(0, 4)))]
}

/** The first date on which library and oracle disagree about a single dated item. */
export function firstDayDifference(item: DatedItem, period: RandomPeriod, windows: 'calendar' | 'cutOff') {
  const dates = DATED_POSTS.includes(item) ? daysAround(period) : datesAround(period)
  const readings = { ...item.readings, windows }
  for (const date of dates) {
    const difference = differenceOn({ employee: item.on(date, period), period, readings })
    if (difference !== undefined) return { date, ...difference }
  }
}
