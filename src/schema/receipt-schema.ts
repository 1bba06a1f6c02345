import * as z from 'zod'
import type { Answers } from '../answers'
import type { Assessment, NotScored } from '../observation'
import type { Participation } from '../participation'
import type { ReceiptedMeasurement, ReceiptedOutcome, ReceiptedUnit } from '../verify/receipt/canonical-measurement'
import type { Receipt } from '../verify/receipt/receipt'
import { count, day, sha256, text } from './fields'
import { issueSchema } from './issue-schema'
import { createObservationSchema } from './observation-schema'
import { scoreSchema } from './score-schema'
import { summarySchema } from './summary-schema'

type Reasons<Outcome> = Extract<NotScored, { outcome: Outcome }>['reason']

/** The closed lists, which the types hold complete: none missing, none made up. */
const whyNot: {
  readonly excluded: { readonly [R in Reasons<'excluded'>]: R }
  readonly reasons: { readonly [R in Reasons<'not-measured'>]: R }
} = {
  excluded: {
    PNS: 'PNS',
    CPNS: 'CPNS',
    PPPK: 'PPPK',
    aktif: 'aktif',
    cltn: 'cltn',
    'tugas-belajar': 'tugas-belajar',
    dpk: 'dpk',
    dpb: 'dpb',
    mpp: 'mpp',
    'diberhentikan-sementara': 'diberhentikan-sementara',
    berhenti: 'berhenti',
  },
  reasons: { 'no-post': 'no-post', 'no-group': 'no-group', 'nothing-known': 'nothing-known' },
}

/**
 * A stored {@link Receipt}, with the whole result that goes with its kind: that it is well formed, not that anything comes out again,
 * which `verifyReceipt` says.
 *
 * @example
 * ```ts
 * import { receiptSchema } from 'ipp-asn/schema'
 *
 * const input = { sha256: 'not a hash' }
 * console.log(receiptSchema.safeParse({ receipt: 1, kind: 'answers', input }).success) // false
 * ```
 */
export const receiptSchema: z.ZodType<Receipt, Receipt> = /* @__PURE__ */ createReceiptSchema()

function createReceiptSchema(): z.ZodType<Receipt, Receipt> {
  return z
    .strictObject({
      receipt: z.literal(1),
      kind: z.enum(['answers', 'employee', 'measurement']),
      library: text(),
      method: z.strictObject({ id: text(), sha256: sha256() }),
      year: z.int().nullable(),
      asOf: day().nullable(),
      input: z.strictObject({ sha256: sha256() }),
      result: z.union([scoreSchema, assessmentSchema(), measurementSchema()]),
    })
    .refine(isOfItsKind, { path: ['kind'] })
}

/** Do period and result go with the kind? JSON Schema leaves this open. */
function isOfItsKind({ kind, year, asOf, result }: Receipt): boolean {
  const dated = kind !== 'answers'
  if ((year !== null) !== dated || (asOf !== null) !== dated) return false
  return kind === ('lines' in result ? 'answers' : 'outcome' in result ? 'employee' : 'measurement')
}

function assessmentSchema(): z.ZodType<Assessment, Assessment> {
  const observation = createObservationSchema(answersOfAnyEdition())
  const measured = z.strictObject({ outcome: z.literal('measured'), observation, score: scoreSchema })
  const notScored = notScoredFields().map((fields) => z.strictObject({ ...fields, observation, score: z.null() }))
  return z.union([measured, ...notScored]) as z.ZodType<Assessment, Assessment>
}

/** Of an agency's own edition too, whose groups may be asked what those of 2019 are not. */
function answersOfAnyEdition(): z.ZodType<Answers, Answers> {
  return z.object({ kelompok: text() }).catchall(z.union([text(), z.number(), z.boolean()])) as unknown as z.ZodType<
    Answers,
    Answers
  >
}

/** Why there is no score. */
function notScoredFields() {
  const { excluded, reasons } = whyNot
  return [
    { outcome: z.literal('excluded'), reason: z.enum(excluded) },
    { outcome: z.literal('not-measured'), reason: z.enum(reasons) },
  ]
}

function measurementSchema(): z.ZodType<ReceiptedMeasurement, ReceiptedMeasurement> {
  const rows = { total: count(), measured: count(), notMeasured: count(), excluded: count(), duplicate: count() }
  return z.strictObject({
    method: text(),
    year: z.int(),
    asOf: day(),
    stage: z.enum(['sementara', 'final']),
    rows: z.strictObject({ ...rows, rejected: count() }),
    summary: summarySchema,
    byStatus: z.array(z.strictObject({ key: text(), summary: summarySchema })),
    participation: participationSchema(),
    units: z.array(unitSchema()),
    outcomes: z.array(outcomeSchema()).nullable(),
  })
}

function participationSchema(): z.ZodType<Participation, Participation> {
  const percent = z.number().min(0).max(100).nullable()
  return z.strictObject({ eligible: count(), measured: count(), percent, category: text().nullable() })
}

function unitSchema(): z.ZodType<ReceiptedUnit, ReceiptedUnit> {
  return z.strictObject({
    unit: count(),
    depth: count(),
    own: summarySchema,
    total: summarySchema,
    participation: participationSchema(),
  })
}

function outcomeSchema(): z.ZodType<ReceiptedOutcome, ReceiptedOutcome> {
  const row = count()
  return z.union([
    z.strictObject({ row, outcome: z.literal('measured'), unit: count().nullable(), score: scoreSchema }),
    ...notScoredFields().map((fields) => z.strictObject({ row, ...fields })),
    z.strictObject({ row, outcome: z.literal('not-measured'), reason: z.literal('no-unit') }),
    z.strictObject({ row, outcome: z.literal('duplicate'), of: count() }),
    z.strictObject({ row, outcome: z.literal('rejected'), issues: z.array(issueSchema()) }),
  ]) as z.ZodType<ReceiptedOutcome, ReceiptedOutcome>
}
