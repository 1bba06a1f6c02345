import * as z from 'zod'
import type { AnyMethod, CategoryTable, GroupTable, MethodEvidence } from '../method'
import { evidenceFields, revision, windowSchema } from './edition-schema'
import { choice, count, points, text } from './fields'
import { lineSchema } from './score-schema'

/** A resolved method of the index since 2019, as `ipp-asn/methods/ip-asn-2019.json`. */
export function methodSchema(): z.ZodType<AnyMethod, AnyMethod> {
  return z.strictObject({
    id: text(),
    edition: text(),
    revision: revision(),
    official: z.boolean(),
    readings: z.record(text(), choice()),
    dimensions: z.record(text(), points()),
    groups: z.record(text(), groupSchema()),
    categories: categoriesSchema(),
    evidence: methodEvidenceSchema().nullable(),
    otherEvidence: z.array(z.strictObject({ reading: text(), option: text(), evidence: methodEvidenceSchema() })),
  })
}

function groupSchema(): z.ZodType<GroupTable, GroupTable> {
  const shared = { slot: count(), scores: z.boolean() }
  const column = z.union([
    z.strictObject({ kind: z.enum(['codes', 'done']), ...shared, lines: z.record(text(), lineSchema()) }),
    z.strictObject({
      kind: z.enum(['value', 'whole']),
      ...shared,
      to: points().nullable(),
      bands: z.array(z.strictObject({ ...start(), line: lineSchema() })),
    }),
  ])
  return z.strictObject({ unknown: z.array(lineSchema()), columns: z.record(text(), column) })
}

function categoriesSchema(): z.ZodType<CategoryTable, CategoryTable> {
  const band = { ...start(), category: text(), between: z.boolean(), readings: z.array(text()) }
  return z.strictObject({
    figure: z.enum(['exact', 'printed']),
    figureReadings: z.array(text()),
    bands: z.array(z.strictObject(band)),
  })
}

function start() {
  return { from: points(), open: z.boolean() }
}

function methodEvidenceSchema(): z.ZodType<MethodEvidence, MethodEvidence> {
  return z.strictObject({ ...evidenceFields(), windows: z.record(text(), windowSchema()) })
}
