import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { createMethod, type Employee, ipAsn2019 } from '../../src'
import { groupReconciliationSchema, receiptSchema, reconciliationSchema } from '../../src/schema'
import { annotationsSchema } from '../../src/schema/annotations-schema'
import { editionSchema } from '../../src/schema/edition-schema'
import { ipp2017EditionSchema, ipp2017MethodSchema } from '../../src/schema/ipp-2017-edition-schema'
import { methodSchema } from '../../src/schema/method-schema'
import { petaJabatanEditionSchema, petaJabatanMethodSchema } from '../../src/schema/peta-jabatan-schema'
import { registerSchema } from '../../src/schema/register-schema'
import { createReceipt, reconcile, reconcileGroups } from '../../src/verify'
import { emittedJson } from '../emitted/emitted-json'

const schemas: Readonly<Record<string, z.ZodType>> = {
  'editions/ip-asn-2019.json': editionSchema(),
  'editions/ipp-2017.json': ipp2017EditionSchema(),
  'editions/peta-jabatan.json': petaJabatanEditionSchema(),
  'editions/ip-asn-2019.annotations.json': annotationsSchema(),
  'editions/ipp-2017.annotations.json': annotationsSchema(),
  'editions/peta-jabatan.annotations.json': annotationsSchema(),
  'editions/register.json': registerSchema(),
  'methods/ip-asn-2019.json': methodSchema(),
  'methods/ipp-2017.json': ipp2017MethodSchema(),
  'methods/ipp-2017-bogor.json': ipp2017MethodSchema(),
  'methods/peta-jabatan.json': petaJabatanMethodSchema(),
}
const method = createMethod(ipAsn2019)
const period = { year: 2024 }
const person = (id: string, date: string) =>
  ({ id, posts: [{ jenjang: 'pelaksana' }], trainings: [{ kind: 'seminar', date }] }) as const
const persons = [person('a', '2023-02-01'), person('b', '2024-02-01')]
const broken = { id: '', posts: [] }

/** By the tree and a row for each: measured, twice, left out, without post, group, answers and unit, and not readable. */
async function ofEveryOutcome() {
  const [one] = persons
  const posts = [{ jenjang: 'pelaksana', unit: 'dinas' }] as const
  const rows = [
    { ...one, posts },
    { ...one, posts },
    { id: 'c', status: 'CPNS' },
    { id: 'd' },
    { id: 'e', posts: [{ unit: 'dinas' }] },
    { id: 'f', posts },
    { ...one, id: 'g' },
    null,
  ] as unknown as (Employee | null)[]
  const units = [{ id: 'dinas' }]
  return createReceipt({ kind: 'measurement', method, ...period, outcomes: true, input: { rows, units } })
}

async function results(): Promise<Readonly<Record<string, readonly [z.ZodType, unknown]>>> {
  const input = { kelompok: 'pelaksana' } as const
  const official = { dimensions: { kompetensi: 17.5, disiplin: 3 } }
  const rows = [...persons, broken].map((each) => ({ person: each, official }))
  const published = { count: 2, means: { kompetensi: 8.75 } }
  const groups = [{ persons: [...persons, broken], published }]
  return {
    'receipt of answers': [receiptSchema, await createReceipt({ kind: 'answers', method, input })],
    'receipt of a record': [
      receiptSchema,
      await createReceipt({ kind: 'employee', method, ...period, input: persons[0] as Employee }),
    ],
    'receipt of a record without a post': [
      receiptSchema,
      await createReceipt({ kind: 'employee', method, ...period, input: { id: 'a' } }),
    ],
    'receipt of a record that is left out': [
      receiptSchema,
      await createReceipt({ kind: 'employee', method, ...period, input: { id: 'a', status: 'CPNS' } }),
    ],
    'receipt of a measurement': [
      receiptSchema,
      await createReceipt({ kind: 'measurement', method, ...period, input: { rows: persons } }),
    ],
    'receipt of a measurement with every outcome': [receiptSchema, await ofEveryOutcome()],
    reconciliation: [reconciliationSchema, reconcile(rows, { edition: ipAsn2019, ...period })],
    'reconciliation of nobody': [reconciliationSchema, reconcile([], { edition: ipAsn2019, ...period })],
    'reconciliation of groups': [groupReconciliationSchema, reconcileGroups(groups, { edition: ipAsn2019, ...period })],
  }
}

/** Of the value, or of the first of a list: every top field left out, and of another type; and one field more. */
function* spoilt(value: object): Generator<readonly [how: string, value: unknown]> {
  const list = Array.isArray(value)
  const [first, ...others] = list ? value : [value]
  const put = (changed: object) => (list ? [changed, ...others] : changed)
  for (const key of Object.keys(first)) {
    const { [key]: left, ...rest } = first
    // an edition of an agency's own may have no rules of evidence
    if (!('evidence' in first && 'indicators' in first && key === 'evidence')) yield [`without ${key}`, put(rest)]
    for (const bad of [undefined, -1.5, typeof left === 'boolean' ? 'true' : true]) {
      yield [`${key} replaced`, put({ ...first, [key]: bad })]
    }
  }
  yield ['one field more', put({ ...first, more: 1 })]
}

function holds(schema: z.ZodType, value: object): void {
  const stored = JSON.parse(JSON.stringify(value))
  expect(schema.parse(stored)).toStrictEqual(stored)
  for (const [how, each] of spoilt(stored)) expect([how, schema.safeParse(each).success]).toEqual([how, false])
}

describe('the schemas of what is emitted', () => {
  it('are there for every file', () => {
    expect(Object.keys(schemas).sort()).toEqual(Object.keys(emittedJson()).sort())
  })

  it.each(Object.entries(emittedJson()))('accept %s, and not a spoilt one', (path, json) => {
    holds(schemas[path] as z.ZodType, JSON.parse(json))
  })

  it('accept stored results, and not spoilt ones', async () => {
    for (const [schema, value] of Object.values(await results())) holds(schema, value as object)
  })

  it('have a receipt with every outcome to look at', async () => {
    const left = await createReceipt({ kind: 'employee', method, ...period, input: { id: 'a', status: 'CPNS' } })
    expect(left.result.outcome).toBe('excluded')
    const { outcomes } = (await ofEveryOutcome()).result
    expect(outcomes?.map((each) => ('reason' in each ? each.reason : each.outcome))).toEqual([
      'measured',
      'duplicate',
      'CPNS',
      'no-post',
      'no-group',
      'nothing-known',
      'no-unit',
      'rejected',
    ])
  })

  it('hold the result of a receipt, and that period and result go with the kind', async () => {
    const stored = JSON.parse(JSON.stringify(await results()))
    const [, answers] = stored['receipt of answers']
    const [, record] = stored['receipt of a record']
    const [, left] = stored['receipt of a record that is left out']
    const [, rows] = stored['receipt of a measurement with every outcome']
    const changed = (receipt: { result: object }, part: object) => ({
      ...receipt,
      result: { ...receipt.result, ...part },
    })
    const wrong = {
      'an index that is a text': changed(answers, { index: '45' }),
      'an index of nothing': { ...answers, result: {} },
      'an outcome that there is not': changed(record, { outcome: 'x' }),
      'a score of nobody measured': changed(left, { score: record.result.score }),
      'no score of somebody measured': changed(record, { score: null }),
      'answers that are lists': changed(record, {
        observation: { ...record.result.observation, answers: { kelompok: [] } },
      }),
      'a reason of another outcome': changed(left, { reason: 'no-post' }),
      'a key of a person': changed(rows, { outcomes: [{ ...rows.result.outcomes[0], id: 'a' }] }),
      'a unit by its id': changed(rows, { units: [{ ...rows.result.units[0], unit: 'dinas' }] }),
      'rows that are not counted': changed(rows, { rows: { total: 8 } }),
      'a part over 100': changed(rows, { participation: { ...rows.result.participation, percent: 101 } }),
      findings: changed(rows, { findings: [] }),
      'answers of a year': { ...answers, year: 2024 },
      'answers of a day': { ...answers, asOf: '2024-12-31' },
      'a record of no year': { ...record, year: null },
      'a record of no day': { ...record, asOf: null },
      'answers called a record': { ...record, result: answers.result },
      'a record called answers': { ...answers, result: record.result },
      'rows called a record': { ...record, result: rows.result },
      'a record called rows': { ...rows, result: record.result },
    }
    // Of an edition of an agency's own, which may ask a pelaksana what that of 2019 does not.
    const { observation } = record.result
    const own = { ...observation, answers: { ...observation.answers, fungsional: true } }
    expect(receiptSchema.safeParse(changed(record, { observation: own })).success).toBe(true)
    const accepted = Object.entries(wrong).filter(([, each]) => receiptSchema.safeParse(each).success)
    expect(accepted.map(([what]) => what)).toEqual([])
  })
})
