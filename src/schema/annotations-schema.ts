import * as z from 'zod'
import type { Annotations } from '../explain/source'
import { id, text } from './fields'

/** How far something can be trusted, and the keys of its sources. */
export function sourcedFields() {
  return { status: z.enum(['sourced', 'implementation', 'assumed']), sources: z.array(text()) }
}

/** What stands behind the rules of an edition, as `ipp-asn/editions/ip-asn-2019.annotations.json`. */
export function annotationsSchema(): z.ZodType<Annotations, Annotations> {
  const sourced = z.strictObject(sourcedFields())
  const source = z.strictObject({
    kind: z.enum(['regulation', 'bkn-document', 'government-page', 'press', 'code']),
    title: text(),
    url: z.exactOptional(z.url()),
  })
  return z.strictObject({
    edition: id(),
    rules: z.record(text(), z.union([sourced, z.strictObject({ reading: text() })])),
    sources: z.record(text(), source),
  })
}
