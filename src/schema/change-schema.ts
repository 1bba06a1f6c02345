import * as z from 'zod'
import type { Amount, Change, ChangeSide, Direction, PartChange } from '../compare/change'
import { fractionText, text } from './fields'

/** The closed list, which the type holds complete. */
const directions: { readonly [D in Direction]: D } = { up: 'up', down: 'down', same: 'same' }

/**
 * A stored {@link Change}.
 *
 * @example
 * ```ts
 * import { createMethod, groupIndex, ipAsn2019, scoreAnswers, summarize } from 'ipp-asn'
 * import { compare } from 'ipp-asn/compare'
 * import { changeSchema } from 'ipp-asn/schema'
 *
 * const method = createMethod(ipAsn2019)
 * const index = groupIndex(summarize([scoreAnswers({ kelompok: 'pelaksana' }, { method })], { method }), { method })
 * if (index) console.log(changeSchema.parse(JSON.parse(JSON.stringify(compare(index, index)))).direction) // 'same'
 * ```
 */
export const changeSchema: z.ZodType<Change, Change> = /* @__PURE__ */ createChangeSchema()

function createChangeSchema(): z.ZodType<Change, Change> {
  return z.strictObject({
    method: text(),
    before: sideSchema(),
    after: sideSchema(),
    difference: z.number(),
    exact: fractionText(),
    direction: z.enum(directions),
    indexNumber: z.number().nullable(),
    relative: z.number().nullable(),
    categoryChanged: z.boolean(),
    parts: z.array(partSchema()),
    rounding: amountSchema(),
  })
}

function sideSchema(): z.ZodType<ChangeSide, ChangeSide> {
  return z.strictObject({
    count: z.int().min(1),
    index: z.number().max(100),
    exact: fractionText(),
    category: text().nullable(),
  })
}

function partSchema(): z.ZodType<PartChange, PartChange> {
  return z.strictObject({ id: text(), before: amountSchema(), after: amountSchema(), difference: amountSchema() })
}

/** A number with its exact value. */
export function amountSchema(): z.ZodType<Amount, Amount> {
  return z.strictObject({ value: z.number(), exact: fractionText() })
}
