import * as z from 'zod'
import type { Receipt } from '../verify/receipt/receipt'
import { day, sha256, text } from './fields'

/**
 * A stored {@link Receipt}: that it is one, not that anything comes out again, which `verifyReceipt` says.
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
  return z.strictObject({
    receipt: z.literal(1),
    kind: z.enum(['answers', 'employee', 'measurement']),
    library: text(),
    method: z.strictObject({ id: text(), sha256: sha256() }),
    year: z.int().nullable(),
    asOf: day().nullable(),
    input: z.strictObject({ sha256: sha256() }),
    result: z.record(z.string(), z.unknown()),
  })
}
