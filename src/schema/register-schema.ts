import * as z from 'zod'
import { sourcedFields } from './annotations-schema'
import { revision } from './edition-schema'
import { id, sha256, text } from './fields'

/** The register of editions with their files and hashes, `ipp-asn/editions/register.json`. */
export function registerSchema(): z.ZodType {
  const hashed = { file: text(), sha256: sha256() }
  const year = z.int().min(1900)
  const sourced = sourcedFields()
  return z.array(
    z.strictObject({
      id: id(),
      revision: revision(),
      generation: z.enum(['ipp', 'ip-asn']).nullable(),
      basis: z.array(text()).min(1),
      years: z.strictObject({ from: year, to: year.nullable(), ...sourced }),
      departsFrom: z.strictObject({ year, ...sourced }).nullable(),
      status: z.enum(['in-force', 'superseded']),
      successor: id().nullable(),
      edition: z.strictObject(hashed),
      annotations: z.strictObject({ file: text() }),
      methods: z.array(z.strictObject({ id: text(), ...hashed })),
    }),
  )
}
