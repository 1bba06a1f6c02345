import * as z from 'zod'
import type { MemberChange } from '../compare/compare-members'
import { amountSchema } from './change-schema'
import { count } from './fields'

/**
 * A stored {@link MemberChange}.
 *
 * @example
 * ```ts
 * import { compareMembers } from 'ipp-asn/compare'
 * import { memberChangeSchema } from 'ipp-asn/schema'
 *
 * const change = compareMembers([], [{ id: 'a', score: { method: 'ip-asn-2019@1', index: 76 } }])
 * console.log(memberChangeSchema.parse(JSON.parse(JSON.stringify(change))).joiners?.count) // 1
 * ```
 */
export const memberChangeSchema: z.ZodType<MemberChange, MemberChange> = /* @__PURE__ */ createMemberChangeSchema()

function createMemberChangeSchema(): z.ZodType<MemberChange, MemberChange> {
  const mean = { count: z.int().min(1), mean: amountSchema() }
  const movers = z.strictObject({ ...mean, effect: amountSchema().nullable() })
  return z.strictObject({
    // Empty where there was nobody in either year.
    method: z.string(),
    before: z.strictObject(mean).nullable(),
    after: z.strictObject(mean).nullable(),
    difference: amountSchema().nullable(),
    stayers: z
      .strictObject({
        count: z.int().min(1),
        before: amountSchema(),
        after: amountSchema(),
        effect: amountSchema(),
        moved: z.strictObject({ up: count(), down: count(), same: count() }),
      })
      .nullable(),
    joiners: movers.nullable(),
    leavers: movers.nullable(),
  })
}
