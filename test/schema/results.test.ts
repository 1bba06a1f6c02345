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
import { checkEdition } from '../../src/own-edition'
import { groupIndexSchema, observationSchema, scoreSchema, summarySchema } from '../../src/schema'
import { answersArb, methodArb } from '../arbitraries'
import { handHistories } from '../hand-histories'
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
    fc.assert(property, { numRuns: 200 })
    accepts(summarySchema, summarize([], { method }))
  })

  it('that the library made are accepted: observations of any record', () => {
    const property = fc.property(fc.integer(), (seed) => {
      const random = seededRandom(seed)
      const period = randomPeriod(random)
      accepts(observationSchema, observe(randomEmployee(random, period), { method, ...period }))
    })
    fc.assert(property, { numRuns: 200 })
    for (const { employee, period } of handHistories) {
      accepts(observationSchema, scoreEmployee(employee, { method, ...period }).observation)
    }
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
const results: readonly (readonly [name: string, schema: z.ZodType, value: object])[] = [
  ['score', scoreSchema, score],
  ['summary', summarySchema, summary],
  ['group index', groupIndexSchema, groupIndex(summary, { method }) as object],
  ['observation', observationSchema, observe(employee, { method, year: 2023 })],
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
