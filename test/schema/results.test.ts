import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import {
  type Answers,
  createMethod,
  groupIndex,
  ipAsn2019,
  observe,
  scoreAnswers,
  scoreEmployee,
  summarize,
} from '../../src'
import { type Change, compare, compareMembers, type MemberChange } from '../../src/compare'
import { checkEdition } from '../../src/own-edition'
import { countVacancies, type Position, projectVacancies } from '../../src/positions'
import {
  changeSchema,
  groupIndexSchema,
  memberChangeSchema,
  observationSchema,
  scoreSchema,
  summarySchema,
  vacancyCountSchema,
  vacancyProjectionSchema,
} from '../../src/schema'
import { answersArb, methodArb } from '../arbitraries'
import { handHistories } from '../hand-histories'
import { countCaseArb, projectCaseArb } from '../positions/arbitraries'
import { randomEmployee, randomPeriod, seededRandom } from '../record-arbitraries'

const method = createMethod(ipAsn2019)
const stored = <T>(value: T): T => JSON.parse(JSON.stringify(value))

/** Accepted as it was stored, nothing left out or added. */
function accepts(schema: z.ZodType, value: unknown): void {
  expect(schema.parse(stored(value))).toStrictEqual(stored(value))
}

describe('stored results', () => {
  it('that the library made are accepted: scores, summaries and indices of any answers under any readings', () => {
    const group = fc.tuple(fc.array(answersArb, { minLength: 1, maxLength: 5 }), methodArb)
    const property = fc.property(group, ([rows, each]) => {
      const scores = rows.map((answers) => scoreAnswers(answers, { method: each }))
      for (const score of scores) accepts(scoreSchema, score)
      const summary = summarize(scores, { method: each })
      accepts(summarySchema, summary)
      accepts(groupIndexSchema, groupIndex(summary, { method: each }))
    })
    fc.assert(property, { numRuns: 100 })
    accepts(summarySchema, summarize([], { method }))
  })

  it('that the library made are accepted: observations of any record', () => {
    const property = fc.property(fc.integer(), (seed) => {
      const random = seededRandom(seed)
      const period = randomPeriod(random)
      accepts(observationSchema, observe(randomEmployee(random, period), { method, ...period }))
    })
    fc.assert(property, { numRuns: 100 })
    for (const { employee, period } of handHistories) {
      accepts(observationSchema, scoreEmployee(employee, { method, ...period }).observation)
    }
  })

  it('that the library made are accepted: vacancies counted and projected on any map', () => {
    const counted = fc.property(countCaseArb, ({ positions, employees, options }) => {
      const by = { unit: ({ unit }: Position) => unit, nothing: () => null }
      accepts(
        vacancyCountSchema,
        countVacancies(positions as Position[], employees, { ...(options as object), asOf: options.asOf, by }),
      )
    })
    fc.assert(counted, { numRuns: 25 })
    const projected = fc.property(projectCaseArb, ({ positions, employees, options }) => {
      const all = { ...(options as object), from: options.from, until: options.until }
      accepts(vacancyProjectionSchema, projectVacancies(positions as Position[], employees, all))
    })
    fc.assert(projected, { numRuns: 15 })
  })

  it('that the library made are accepted: what changed between any groups, and by which members', () => {
    const group = fc.array(answersArb, { maxLength: 5 })
    const property = fc.property(group, group, methodArb, (before, after, each) => {
      const measured = (rows: readonly Answers[]) => rows.map((answers) => scoreAnswers(answers, { method: each }))
      const index = (rows: readonly Answers[]) =>
        groupIndex(summarize(measured(rows), { method: each }), { method: each })
      const [x, y] = [index(before), index(after)]
      if (x && y) accepts(changeSchema, compare(x, y))
      const members = (rows: readonly Answers[], from: number) =>
        measured(rows).map((score, i) => ({ id: `p-${from + i}`, score }))
      accepts(memberChangeSchema, compareMembers(members(before, 0), members(after, 2)))
    })
    fc.assert(property, { numRuns: 150 })
  })

  it("are those of an agency's own edition too", () => {
    const { official, ...rules } = ipAsn2019
    const own = checkEdition({ ...rules, id: 'kab-contoh' })
    if (!own.ok) throw new Error('the edition should be right')
    const ownMethod = createMethod(own.value)
    const score = scoreAnswers({ kelompok: 'fungsional', skp: 80 }, { method: ownMethod })
    accepts(scoreSchema, score)
    accepts(groupIndexSchema, groupIndex(summarize([score], { method: ownMethod }), { method: ownMethod }))
  })
})

const answers: Answers = { kelompok: 'struktural', kepemimpinan: true, pendidikan: 'S1', kinerja: 'baik' }
const score = scoreAnswers(answers, { method })
const summary = summarize([score], { method })
const employee = {
  id: 'p-17',
  posts: [{ jenjang: 'pengawas' }],
  educations: [{ level: 'S1' }],
  appraisals: [{ year: 2022, skp: 88 }],
} as const

/** Two posts in two units, one with two holders; every class of row, a finding of each side, a law, a table. */
const map: readonly Position[] = [
  { id: 'kadis', eselon: 'II.b', unit: 'dinas', kelas: 14 },
  { id: 'guru', jenjang: 'ahli-utama', jf: 'guru', unit: 'sekolah', need: { 2026: 3 }, until: '2026-10-31' },
  { id: 'old', unit: 'dinas', until: '2025-12-31' },
  { id: 'open', unit: 'dinas', jenjang: 'pelaksana' },
]
const staff: readonly unknown[] = [
  { id: 'e-0', kedudukan: 'aktif', birthDate: '1966-08-17', posts: [{ id: 'kadis' }] },
  { id: 'e-1', posts: [{ id: 'kadis' }, { id: 'guru', as: 'plt' }] },
  { id: 'e-2', status: 'PPPK', contractUntil: '2026-09-30', posts: [{ id: 'guru' }] },
  { id: 'e-3', posts: [{ id: 'lost' }] },
  { id: 'e-4', posts: [{ id: 'old' }] },
  { id: 'e-5', posts: [{ id: 'guru', as: 'plh' }] },
  { id: 'e-6', posts: [] },
  { id: 'e-7', kedudukan: 'berhenti' },
  { id: 'e-0' },
  { id: 'e-9', sex: 'X' },
]
const staffing = {
  units: [
    { id: 'dinas', from: '2026-02-01' },
    { id: 'sekolah', parent: 'dinas' },
  ],
  readings: { overdue: 'leaves' },
  ownLaws: [{ jf: 'guru', jenjang: 'ahli-utama', age: 65, citation: 'UU 14/2005 Pasal 30' }],
} as const
const recruits = [{ position: 'kadis', on: '2026-11-01', seats: 2 }]
const member = (id: string, index: number) => ({ id, score: { method: 'ip-asn-2019@1', index } })
const changeOf = (pendidikan: 'SLTA' | 'S1') =>
  groupIndex(
    summarize([scoreAnswers({ kelompok: 'pelaksana', pendidikan, kinerja: 'baik' }, { method })], { method }),
    {
      method,
    },
  ) as NonNullable<ReturnType<typeof groupIndex>>
const change: Change = compare(changeOf('SLTA'), changeOf('S1'))
const memberChange: MemberChange = compareMembers(
  [member('a', 70), member('b', 80)],
  [member('a', 76), member('c', 90)],
)
const count = countVacancies(map, staff, { asOf: '2026-01-31', ...staffing, by: { jf: ({ jf }) => jf } })
const projection = projectVacancies(map, staff, {
  from: '2026-01-31',
  until: '2027-03-01',
  every: 'year',
  recruits,
  ...staffing,
})

const results: readonly (readonly [name: string, schema: z.ZodType, value: object])[] = [
  ['score', scoreSchema, score],
  ['summary', summarySchema, summary],
  ['group index', groupIndexSchema, groupIndex(summary, { method }) as object],
  ['observation', observationSchema, observe(employee, { method, year: 2023 })],
  ['vacancy count', vacancyCountSchema, count],
  ['vacancy projection', vacancyProjectionSchema, projection],
  ['change', changeSchema, change],
  ['member change', memberChangeSchema, memberChange],
]

/** Every way to spoil one part of a value: what holds it, and the key. */
function* spoilt(value: unknown): Generator<readonly [how: string, value: unknown]> {
  const root = { root: stored(value) as unknown }
  const places = (holder: Record<string, unknown>, path: string): [Record<string, unknown>, string, string][] =>
    Object.keys(holder).flatMap((key) => {
      const each = holder[key]
      const inside = typeof each === 'object' && each !== null ? places(each as typeof holder, `${path}.${key}`) : []
      return [[holder, key, `${path}.${key}`], ...inside]
    })
  for (const [holder, key, path] of places(root, '')) {
    const each = holder[key]
    const put = (other: unknown) => {
      holder[key] = other
      return root.root
    }
    if (typeof each === 'number') for (const bad of [Number.NaN, -1, '1', null]) yield [`${path} ${bad}`, put(bad)]
    if (typeof each === 'string') for (const bad of ['', 1]) yield [`${path} ${bad}`, put(bad)]
    if (typeof each === 'boolean') yield [`${path} text`, put('true')]
    if (Array.isArray(each)) yield [`${path} no list`, put({})]
    else if (typeof each === 'object' && each !== null) yield [`${path} list`, put([])]
    holder[key] = each
    yield [`${path} undefined`, put(undefined)]
    holder[key] = each
  }
}

/** Records by id, of which a part may be missing, and one answer that may be unknown or of another kind. */
const mayChange = [
  /^\.root\.(sums|dimensions|categories|windows)\.[^.]+ undefined$/,
  /^\.root\.answers( undefined|\.[^.]+ (undefined|null))$/,
  /^\.root\.post null$/,
  // The index of 2016-2017 may lie below 0, and has no categories.
  /^group index\.root\.(index|range\.index\.\d|parts\.\d\.(points|percent)) -1$/,
  /^group index\.root\.range\.category\.\d null$/,
  /^\.root\.(category|evidence\.\d+\.indicator|lines\.\d+\.(column|rung)) null$/,
  // What may be below 0, and what may be not known.
  /^vacancy .*\.difference -1$/,
  /^vacancy .*\.(fulfilment|(positions\.\d+|need\.\d+|holders\.\d+)(\.(need|difference))?) null$/,
  // A law for every level; a unit at the top, or that always was; a key of the caller's.
  /^vacancy .*\.(ownLaws\.\d+\.jenjang|unit\.(parent|from)) undefined$/,
  /^vacancy .*\.tables\.\w+\.\d+\.key $/,
  // Paths and bounds of issues are texts or numbers.
  /^vacancy .*\.(path|params\.\w+)\.\d+ 1$/,
  /^vacancy .*\.params\.\w+ (-1|1)$/,
  // Recruits are nobody yet.
  /^vacancy projection\.root\.events\.\d+\.((row|id) null|change -1)$/,
  /^change\.root\.(.*\.)?(difference|value|index|indexNumber|relative) -1$/,
  /^change\.root\.(indexNumber|relative|(before|after)\.category) null$/,
  /^member change\.root\..*\.value -1$/,
  // Where there was nobody in either year.
  /^member change\.root\.method $/,
]

describe.each(results)('a stored %s', (name, schema, value) => {
  it('is refused with any part spoilt', () => {
    expect([...letThrough(name, schema, value)]).toEqual([])
  })

  it('is refused with a field more or less', () => {
    expect(schema.safeParse({ ...value, extra: 1 }).success).toBe(false)
    for (const name of Object.keys(value)) {
      const { [name as never]: _, ...less } = value
      expect([name, schema.safeParse(less).success]).toEqual([name, false])
    }
  })
})

/** Spoilt values that the schema lets through although it should not. */
function* letThrough(name: string, schema: z.ZodType, value: object): Generator<string> {
  for (const [how, bad] of spoilt(value)) {
    if (schema.safeParse(bad).success && !mayChange.some((each) => each.test(how) || each.test(name + how))) yield how
  }
}
