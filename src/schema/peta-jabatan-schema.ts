import * as z from 'zod'
import { kedudukans } from '../employee-codes'
import { type StaffingMethod, type StaffingRules, staffingRules } from '../positions/staffing-rules'
import { readingSchema, revision } from './edition-schema'
import { choice, count, forEach, text } from './fields'

/** The normative part of the rules of posts, as `ipp-asn/editions/peta-jabatan.json`. */
export function petaJabatanEditionSchema(): z.ZodType<StaffingRules, StaffingRules> {
  return z.strictObject({
    id: z.literal('peta-jabatan'),
    ...ruleFields(),
    readings: forEach(staffingRules.readings, readingSchema),
  })
}

/** The rules of posts with their readings resolved, as `ipp-asn/methods/peta-jabatan.json`. */
export function petaJabatanMethodSchema(): z.ZodType<StaffingMethod, StaffingMethod> {
  return z.strictObject({
    id: text(),
    edition: z.literal('peta-jabatan'),
    ...ruleFields(),
    readings: forEach(staffingRules.readings, choice),
  })
}

type Fields = Omit<StaffingRules, 'id' | 'readings'>

function ruleFields(): { readonly [K in keyof Fields]: z.ZodType<Fields[K], Fields[K]> } {
  return {
    revision: revision(),
    retirementAges: forEach(staffingRules.retirementAges, () => count().nullable()),
    retireByOwnLaw: z.array(text()),
    monthsAfterBirthday: count(),
    underContract: z.array(text()),
    oneSeat: z.array(text()),
    notHolding: z.array(z.enum(kedudukans)),
    overdue: z.enum(['holds', 'leaves']),
  }
}
