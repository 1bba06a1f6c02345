import * as z from 'zod'
import type { GroupFit, GroupReconciliation } from '../verify/reconcile/group-reconciliation'
import { count, day, fractionText, span, text } from './fields'
import { issueSchema } from './issue-schema'
import { readingsFields, saysSchema } from './reconciliation-schema'

/**
 * A stored {@link GroupReconciliation}.
 *
 * @example
 * ```ts
 * import { groupReconciliationSchema } from 'ipp-asn/schema'
 *
 * console.log(groupReconciliationSchema.safeParse({ year: 2023, fits: [] }).success) // false
 * ```
 */
export const groupReconciliationSchema: z.ZodType<GroupReconciliation, GroupReconciliation> =
  /* @__PURE__ */ createSchema()

function createSchema(): z.ZodType<GroupReconciliation, GroupReconciliation> {
  const place = { group: count(), row: count() }
  const figure = { row: count(), field: text(), printed: z.number() }
  return z.strictObject({
    year: z.int(),
    asOf: day(),
    varied: z.array(text()),
    groups: z.array(
      z.strictObject({ total: count(), used: count(), notMeasured: count(), duplicate: count(), rejected: count() }),
    ),
    rejected: z.array(z.strictObject({ ...place, issues: z.array(issueSchema()) })),
    suspects: z.array(z.strictObject({ ...figure, implied: span(z.number()) })),
    figures: count(),
    fits: z.array(fitSchema()),
    complete: z.boolean(),
    ask: z.array(z.strictObject({ dimension: text(), ...place, says: saysSchema() })),
  })
}

function fitSchema(): z.ZodType<GroupFit, GroupFit> {
  const printing = z.strictObject({ means: z.enum(['halfUp', 'truncated']), index: z.enum(['exact', 'sumOfPrinted']) })
  const figure = z.strictObject({
    row: count(),
    field: text(),
    printed: z.number(),
    ours: z.number().nullable(),
    exact: fractionText().nullable(),
    fits: z.boolean(),
    held: z.boolean(),
  })
  return z.strictObject({ ...readingsFields(), printings: z.array(printing), figures: z.array(figure) })
}
