import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { createMethod, ipAsn2019, measure, scoreAnswers } from '../../src'
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

async function results(): Promise<Readonly<Record<string, readonly [z.ZodType, unknown]>>> {
  const input = { kelompok: 'pelaksana' } as const
  const official = { dimensions: { kompetensi: 17.5, disiplin: 3 } }
  const rows = [...persons, broken].map((each) => ({ person: each, official }))
  const published = { count: 2, means: { kompetensi: 8.75 } }
  const groups = [{ persons: [...persons, broken], published }]
  return {
    'receipt of answers': [
      receiptSchema,
      await createReceipt({ kind: 'answers', method, input, result: scoreAnswers(input, { method }) }),
    ],
    'receipt of a measurement': [
      receiptSchema,
      await createReceipt({
        kind: 'measurement',
        method,
        ...period,
        input: { rows: persons },
        result: measure(persons, { method, ...period }),
      }),
    ],
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
})
