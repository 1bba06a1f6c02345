import * as z from 'zod'
import type { GroupIndex } from '../group-index'
import { fractionText, points, span, text } from './fields'

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
    index: z.number().max(100),
    exact: fractionText(),
    parts: z.array(
      z.strictObject({
        id: text(),
        points: z.number(),
        exact: fractionText(),
        max: points(),
        percent: z.number().max(100),
      }),
    ),
    category: text().nullable(),
    betweenRanges: z.boolean(),
    categoryReadings: z.array(text()),
    range: z.strictObject({ index: span(z.number().max(100)), category: span(text().nullable()) }),
  })
}
