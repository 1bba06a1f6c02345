import * as z from 'zod'
import { sha256, text } from './fields'

/** The methods under which there are vectors, as what is set in one method: `ipp-asn/methods/ip-asn-2019.variants.json`. */
export interface MethodVariants {
  /** The method in which it is set: its id, its file in the same folder, its SHA-256. */
  readonly base: { readonly id: string; readonly file: string; readonly sha256: string }
  /** By method id: the values to set, by their place (a JSON Pointer, RFC 6901), and the SHA-256 of the canonical JSON of the whole. */
  readonly variants: Readonly<
    Record<string, { readonly changes: Readonly<Record<string, unknown>>; readonly sha256: string }>
  >
}

/** A file of variants. */
export function methodVariantsSchema(): z.ZodType {
  const pointer = z.string().regex(/^(\/[^/]+)+$/)
  return z.strictObject({
    base: z.strictObject({ id: text(), file: text(), sha256: sha256() }),
    variants: z.record(text(), z.strictObject({ changes: z.record(pointer, z.unknown()), sha256: sha256() })),
  })
}
