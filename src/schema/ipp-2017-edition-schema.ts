import * as z from 'zod'
import type { Ipp2017Method } from '../ipp-2017/create-ipp-2017'
import type { Ipp2017Edition, Ipp2017Rules } from '../ipp-2017/edition'
import { ipp2017 } from '../ipp-2017/ipp-2017'
import { readingSchema, revision } from './edition-schema'
import { choice, count, forEach, points, text } from './fields'

/** The normative part of the edition of 2016-2017, as `ipp-asn/editions/ipp-2017.json`. */
export function ipp2017EditionSchema(): z.ZodType<Ipp2017Edition, Ipp2017Edition> {
  return z.strictObject({
    id: z.literal('ipp-2017'),
    revision: revision(),
    ...ruleFields(),
    readings: forEach(ipp2017.readings, readingSchema),
  })
}

/** A resolved method of 2016-2017, as `ipp-asn/methods/ipp-2017.json`. */
export function ipp2017MethodSchema(): z.ZodType<Ipp2017Method, Ipp2017Method> {
  return z.strictObject({
    id: text(),
    edition: z.literal('ipp-2017'),
    revision: revision(),
    ...ruleFields(),
    readings: forEach(ipp2017.readings, choice),
  })
}

function ruleFields(): { readonly [K in keyof Ipp2017Rules]: z.ZodType<Ipp2017Rules[K], Ipp2017Rules[K]> } {
  const part = { weight: points(), better: z.enum(['lower', 'higher']), of: points() }
  const { kompetensi, kompensasi, disiplin } = ipp2017
  return {
    kompetensi: z.strictObject({
      ...part,
      criteria: forEach(kompetensi.criteria, points),
      gap: z.enum(['mean', 'share']),
      unjudged: z.enum(['error', 'no-gap', 'gap']),
      vacant: z.enum(['exclude', 'full-gap']),
    }),
    kompensasi: z.strictObject({
      ...part,
      groups: forEach(kompensasi.groups, () =>
        z.array(z.enum(['II.a', 'II.b', 'III.a', 'III.b', 'IV.a', 'IV.b', 'V.a', 'V.b'])),
      ),
      compared: z.array(z.enum(['II', 'III', 'IV', 'V'])),
      aggregate: z.enum(['sum', 'mean', 'weighted-by-holders']),
      basis: z.enum(['post', 'holder']),
    }),
    kinerja: z.strictObject({ ...part, missing: z.enum(['error', 'zero', 'exclude']) }),
    disiplin: z.strictObject({
      ...part,
      weights: forEach(disiplin.weights, points),
      years: count().nullable(),
      several: z.enum(['every', 'heaviest']),
      per: z.enum(['holders', 'all-employees']),
    }),
    rounding: z.strictObject({ parts: count().nullable(), index: count() }),
    groupOfUnits: z.enum(['pooled', 'mean-of-units']),
    personCompensation: z.enum(['shared', 'group', 'own']),
    entryLimits: z.strictObject({ pelatihan: count(), pengalaman: count() }),
  }
}
