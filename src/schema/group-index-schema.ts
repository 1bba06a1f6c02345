import * as z from 'zod'
import type { GroupIndex } from '../group-index'
import { points, text } from './fields'
import { scoreRangeSchema } from './score-schema'

/**
 * A stored {@link GroupIndex}.
 *
 * @example
 * ```ts
 * import { groupIndexSchema } from 'ipp-asn/schema'
 *
 * console.log(groupIndexSchema.safeParse({ method: 'ip-asn-2019@1', count: 0, index: Number.NaN }).success) // false
 * ```
 */
export const groupIndexSchema: z.ZodType<GroupIndex, GroupIndex> = /* @__PURE__ */ createGroupIndexSchema()

function createGroupIndexSchema(): z.ZodType<GroupIndex, GroupIndex> {
  return z.strictObject({
    method: text(),
    count: z.int().min(1),
    index: points(),
    parts: z.array(z.strictObject({ id: text(), mean: points(), max: points(), percent: points().max(100) })),
    category: text().nullable(),
    betweenRanges: z.boolean(),
    categoryReadings: z.array(text()),
    range: scoreRangeSchema(),
  })
}
