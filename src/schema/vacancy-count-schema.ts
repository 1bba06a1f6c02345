import * as z from 'zod'
import type { Kelompok } from '../answers'
import { kedudukans } from '../employee-codes'
import { eselons, jenjangs } from '../jenjang'
import type { OwnLaw } from '../positions/own-law'
import type { StaffClass } from '../positions/staff'
import type { PositionState, Staffing } from '../positions/staffing'
import type {
  KeyedStaffing,
  PositionCount,
  StaffCounts,
  StaffOutcome,
  Unknown,
  VacancyCount,
} from '../positions/vacancy-count'
import { count, day, key, text } from './fields'
import { issueSchema } from './issue-schema'
import { unitObject } from './unit-schema'

/** The closed lists, which the types hold complete: none missing, none made up. */
const kelompoks: { readonly [K in Kelompok]: K } = {
  struktural: 'struktural',
  fungsional: 'fungsional',
  pelaksana: 'pelaksana',
}

const positionStates: { readonly [State in PositionState]: State } = {
  filled: 'filled',
  vacant: 'vacant',
  'not-needed': 'not-needed',
  'need-unknown': 'need-unknown',
}

type Reason<C extends StaffClass['class']> = Extract<StaffClass, { readonly class: C; readonly reason: unknown }>

const notOnMap: { readonly [R in Reason<'unknown-position'>['reason']]: R } = {
  unknown: 'unknown',
  'not-in-force': 'not-in-force',
}

const UNKNOWN: Unknown = 'tidak-diketahui'

/**
 * A stored {@link VacancyCount}. That it is complete and well formed, not that its sums are right: count again for that.
 *
 * @example
 * ```ts
 * import { countVacancies } from 'ipp-asn/positions'
 * import { vacancyCountSchema } from 'ipp-asn/schema'
 *
 * const count = countVacancies([{ id: 'kabid', eselon: 'III.b' }], [], { asOf: '2026-01-31' })
 * const stored = vacancyCountSchema.parse(JSON.parse(JSON.stringify(count)))
 * console.log(stored.total.vacant) // 1
 * ```
 */
export const vacancyCountSchema: z.ZodType<VacancyCount, VacancyCount> = /* @__PURE__ */ createVacancyCountSchema()

export function createVacancyCountSchema(): z.ZodType<VacancyCount, VacancyCount> {
  return z.strictObject({
    rules: text(),
    ownLaws: z.array(ownLawSchema()),
    asOf: day(),
    positions: z.array(positionCountSchema()),
    notInForce: count(),
    total: staffingSchema(),
    units: z.array(
      z.strictObject({ unit: unitObject, depth: count(), own: staffingSchema(), total: staffingSchema() }),
    ),
    byKelompok: z.array(keyed(z.enum([...Object.values(kelompoks), UNKNOWN]))),
    byJenjang: z.array(keyed(z.enum([...jenjangs, UNKNOWN]))),
    byEselon: z.array(keyed(z.enum([...eselons, 'non-eselon', UNKNOWN]))),
    byKelas: z.array(keyed(text())),
    tables: z.record(z.string(), z.array(keyed(z.string()))),
    employees: staffCountsSchema(),
    outcomes: z.array(outcomeSchema()),
    findings: z.array(issueSchema()),
  })
}

/** How a set of positions is staffed. */
export function staffingSchema(): z.ZodType<Staffing, Staffing> {
  return z.strictObject({
    posts: count(),
    filled: count(),
    vacant: count(),
    notNeeded: count(),
    needUnknown: count(),
    need: count(),
    holders: count(),
    holdersWithoutNeed: count(),
    difference: z.int(),
    unfilled: count(),
    surplus: count(),
    fulfilment: z.number().min(0).nullable(),
  })
}

function keyed<K extends string>(each: z.ZodType<K, K>): z.ZodType<KeyedStaffing<K>, KeyedStaffing<K>> {
  return z.strictObject({ key: each, staffing: staffingSchema() }) as unknown as z.ZodType<
    KeyedStaffing<K>,
    KeyedStaffing<K>
  >
}

function ownLawSchema(): z.ZodType<OwnLaw, OwnLaw> {
  const law = z.strictObject({
    jf: text(),
    jenjang: z.enum(jenjangs).optional(),
    age: z.int().min(40).max(80),
    citation: text(),
  })
  // JSON has no `undefined`; what says so to the types came after zod 4.0.
  return law as unknown as z.ZodType<OwnLaw, OwnLaw>
}

function positionCountSchema(): z.ZodType<PositionCount, PositionCount> {
  return z.strictObject({
    id: key(),
    place: count(),
    need: count().nullable(),
    holders: z.array(key()),
    acting: z.array(key()),
    difference: z.int().nullable(),
    state: z.enum(positionStates),
  })
}

function staffCountsSchema(): z.ZodType<StaffCounts, StaffCounts> {
  return z.strictObject({
    total: count(),
    holder: count(),
    actingOnly: count(),
    noPosition: count(),
    unknownPosition: count(),
    notActive: count(),
    duplicate: count(),
    rejected: count(),
  })
}

function outcomeSchema(): z.ZodType<StaffOutcome, StaffOutcome> {
  const row = count()
  const id = key()
  return z.discriminatedUnion('class', [
    z.strictObject({ row, id, class: z.literal('holder'), position: key() }),
    z.strictObject({ row, id, class: z.literal('acting-only') }),
    z.strictObject({ row, id, class: z.literal('no-position') }),
    z.strictObject({ row, id, class: z.literal('unknown-position'), reason: z.enum(notOnMap) }),
    z.strictObject({
      row,
      id,
      class: z.literal('not-active'),
      reason: z.enum([...kedudukans, 'past-retirement-age', 'contract-ended']),
    }),
    z.strictObject({ row, class: z.literal('duplicate'), of: count() }),
    z.strictObject({ row, class: z.literal('rejected'), issues: z.array(issueSchema()) }),
  ])
}
