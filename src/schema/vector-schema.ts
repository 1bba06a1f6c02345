import * as z from 'zod'
import { type VectorArea, type VectorFile, vectorAreas } from '../verify/conformance/vector'
import { choice, text } from './fields'

/**
 * A file of vectors, as `ipp-asn/vectors/<area>.json`: every vector says where its expected values come from.
 *
 * @example
 * ```ts
 * import { vectorFileSchema } from 'ipp-asn/schema'
 *
 * console.log(vectorFileSchema.safeParse({ area: 'answers', vectors: [{ id: 'answers/without-a-source' }] }).success) // false
 * ```
 */
export const vectorFileSchema: z.ZodType<VectorFile, VectorFile> = /* @__PURE__ */ createVectorFileSchema()

function createVectorFileSchema(): z.ZodType<VectorFile, VectorFile> {
  const area = z.enum(vectorAreas as readonly [VectorArea, ...VectorArea[]])
  const fields = () => z.record(z.string(), z.unknown())
  // As annotations name their sources.
  const key = z.string().regex(/^[a-z][A-Za-z0-9]*$/)
  const vector = z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+\/[a-z0-9.]+(-[a-z0-9.]+)*$/),
    area,
    title: text(),
    method: text(),
    readings: z.record(z.string(), choice()),
    section: text(),
    source: text(),
    input: fields(),
    expected: fields(),
    note: text().optional(),
    wrong: z.strictObject({ value: fields(), by: key, source: text() }).optional(),
  })
  return z.strictObject({ area, vectors: z.array(vector) })
}
