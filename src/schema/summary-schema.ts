import * as z from 'zod'
import type { Summary } from '../summary'
import { count, span, text } from './fields'

/**
 * A stored {@link Summary}: for one that comes from elsewhere, before it is merged.
 *
 * @example
 * ```ts
 * import { createMethod, ipAsn2019, summarize } from 'ipp-asn'
 * import { summarySchema } from 'ipp-asn/schema'
 *
 * const summary = summarize([], { method: createMethod(ipAsn2019) })
 * console.log(summarySchema.safeParse(summary).success, summarySchema.safeParse({ ...summary, count: 0.5 }).success) // true false
 * ```
 */
export const summarySchema: z.ZodType<Summary, Summary> = /* @__PURE__ */ createSummarySchema()

function createSummarySchema(): z.ZodType<Summary, Summary> {
  return z.strictObject({
    method: text(),
    count: count(),
    incomplete: count(),
    sums: z.record(text(), count()),
    range: span(count()),
    categories: z.record(text(), count()),
  })
}
