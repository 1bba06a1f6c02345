import * as z from 'zod'
import type { Answers } from '../answers'
import { createMethod } from '../create-method'
import { ipAsn2019 } from '../editions/ip-asn-2019'
import type { Evidence, EvidenceList, EvidenceReason, Observation } from '../observation'
import { answersSchema } from './answers-schema'
import { count, day, text } from './fields'

/** The closed lists, which the types hold complete: none missing, none made up. */
const evidenceLists: { readonly [List in EvidenceList]: List } = {
  posts: 'posts',
  educations: 'educations',
  trainings: 'trainings',
  appraisals: 'appraisals',
  sanctions: 'sanctions',
}

const evidenceReasons: { readonly [Reason in EvidenceReason]: Reason } = {
  counts: 'counts',
  exempt: 'exempt',
  'after-cut-off': 'after-cut-off',
  'too-late': 'too-late',
  'too-old': 'too-old',
  undated: 'undated',
  'wrong-level': 'wrong-level',
  'no-level': 'no-level',
  'wrong-post': 'wrong-post',
  'not-fitting': 'not-fitting',
  'no-hours': 'no-hours',
  'too-few-hours': 'too-few-hours',
  'lower-education': 'lower-education',
  'wrong-year': 'wrong-year',
  partial: 'partial',
  'no-result': 'no-result',
  lighter: 'lighter',
  acting: 'acting',
  superseded: 'superseded',
}

/**
 * A stored {@link Observation}. Its answers are checked with the rules of the 2019 edition.
 *
 * @example
 * ```ts
 * import { createMethod, ipAsn2019, observe } from 'ipp-asn'
 * import { observationSchema } from 'ipp-asn/schema'
 *
 * const observation = observe({ id: 'p-17', posts: [{ jenjang: 'pelaksana' }] }, { method: createMethod(ipAsn2019), year: 2023 })
 * console.log(observationSchema.safeParse(JSON.parse(JSON.stringify(observation))).success) // true
 * ```
 */
export const observationSchema: z.ZodType<Observation, Observation> = /* @__PURE__ */ createObservationSchema(
  /* @__PURE__ */ z.lazy(() => answersSchema(createMethod(ipAsn2019))),
)

/** The same with answers of another schema. */
export function createObservationSchema(answers: z.ZodType<Answers, Answers>): z.ZodType<Observation, Observation> {
  return z.strictObject({
    method: text(),
    year: z.int().min(1900).max(9998),
    asOf: day(),
    post: count().nullable(),
    answers: answers.nullable(),
    evidence: z.array(evidenceSchema()),
    windows: z.record(text(), z.strictObject({ from: day(), to: day() })),
    readings: z.array(text()),
  })
}

function evidenceSchema(): z.ZodType<Evidence, Evidence> {
  return z.strictObject({
    indicator: text().nullable(),
    list: z.enum(evidenceLists),
    position: count(),
    used: z.boolean(),
    reason: z.enum(evidenceReasons),
  })
}
