import * as z from 'zod'
import type {
  CrossTable,
  DimensionReconciliation,
  Discriminating,
  Reconciliation,
  Residue,
} from '../verify/reconcile/reconciliation'
import { choice, count, day, points, share, text } from './fields'
import { issueSchema } from './issue-schema'

/**
 * A stored {@link Reconciliation}.
 *
 * @example
 * ```ts
 * import { ipAsn2019 } from 'ipp-asn'
 * import { reconciliationSchema } from 'ipp-asn/schema'
 * import { reconcile } from 'ipp-asn/verify'
 *
 * const person = { id: 'p-1', posts: [{ jenjang: 'pelaksana' }], educations: [{ level: 'S1' }] } as const
 * const rows = [{ person, official: { dimensions: { kualifikasi: 15 } } }]
 * const stored = JSON.stringify(reconcile(rows, { edition: ipAsn2019, year: 2023 }))
 * console.log(reconciliationSchema.parse(JSON.parse(stored)).rows.used) // 1
 * ```
 */
export const reconciliationSchema: z.ZodType<Reconciliation, Reconciliation> = /* @__PURE__ */ createSchema()

function createSchema(): z.ZodType<Reconciliation, Reconciliation> {
  return z.strictObject({
    year: z.int(),
    asOf: day(),
    varied: z.array(text()),
    rows: z.strictObject({
      total: count(),
      used: count(),
      withoutOfficial: count(),
      notMeasured: count(),
      duplicate: count(),
      rejected: count(),
    }),
    rejected: z.array(z.strictObject({ row: count(), issues: z.array(issueSchema()) })),
    dimensions: z.record(text(), dimensionSchema()),
    totals: count(),
    fits: z.array(z.strictObject({ ...fitFields(), explainedPoints: count() })),
    complete: z.boolean(),
    residue: z.strictObject({ ...residueFields(), figures: z.record(text(), z.int().min(1)) }).nullable(),
    tables: z.array(tableSchema()),
  })
}

function dimensionSchema(): z.ZodType<DimensionReconciliation, DimensionReconciliation> {
  return z.strictObject({
    rows: count(),
    derived: count(),
    readings: z.array(text()),
    fits: z.array(z.strictObject({ ...fitFields(), methods: z.array(text()) })),
    residue: residueSchema().nullable(),
    discriminating: z.array(discriminatingSchema()),
  })
}

/** What fits of persons have. */
function fitFields() {
  return { ...readingsFields(), roundings: z.array(z.enum(['exact', 'halfUp', 'truncated'])) }
}

function chosen() {
  return z.record(text(), choice())
}

/** What all fits have. */
export function readingsFields() {
  return {
    method: text(),
    readings: chosen(),
    departures: count(),
    explained: count(),
    share: share(),
    equivalents: z.int().min(1),
    open: z.record(text(), z.array(text())),
  }
}

function residueSchema(): z.ZodType<Residue, Residue> {
  return z.strictObject(residueFields())
}

function residueFields() {
  return { rows: z.int().min(1), largest: z.number(), mean: z.number(), first: z.array(count()) }
}

function discriminatingSchema(): z.ZodType<Discriminating, Discriminating> {
  return z.strictObject({ row: count(), given: z.boolean(), says: saysSchema() })
}

/** What the combinations that are left say. */
export function saysSchema(): z.ZodType<Discriminating['says'], Discriminating['says']> {
  return z.array(z.strictObject({ points: points(), combinations: z.int().min(1), method: text(), readings: chosen() }))
}

function tableSchema(): z.ZodType<CrossTable, CrossTable> {
  const answer = () => z.union([z.string(), z.number(), z.boolean()]).nullable()
  const kelompok = text()
  return z.strictObject({
    indicator: text(),
    column: text(),
    scores: z.boolean(),
    leftOut: count(),
    cells: z.array(z.strictObject({ kelompok, answer: answer(), points: z.number(), count: z.int().min(1) })),
    functions: z.array(
      z.strictObject({
        kelompok: kelompok.nullable(),
        rows: z.int().min(1),
        tested: count(),
        fits: z.boolean(),
        share: share(),
        points: z.array(
          z.strictObject({
            answer: answer(),
            points: z.number(),
            ours: z.number().nullable(),
            count: count(),
            of: count(),
          }),
        ),
      }),
    ),
  })
}
