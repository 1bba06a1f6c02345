import * as z from 'zod'
import type { PositionProjection, StaffEvent, VacancyProjection } from '../positions/projection'
import { count, day, key, text } from './fields'
import { issueSchema } from './issue-schema'
import { unitObject } from './unit-schema'
import { createVacancyCountSchema, staffingSchema } from './vacancy-count-schema'

/** The closed list, which the type holds complete. */
const eventReasons: { readonly [Reason in StaffEvent['reason']]: Reason } = {
  retirement: 'retirement',
  'contract-end': 'contract-end',
  'post-end': 'post-end',
  'post-start': 'post-start',
  move: 'move',
  recruit: 'recruit',
}

/**
 * A stored {@link VacancyProjection}, with the count that it starts from.
 *
 * @example
 * ```ts
 * import { projectVacancies } from 'ipp-asn/positions'
 * import { vacancyProjectionSchema } from 'ipp-asn/schema'
 *
 * const projection = projectVacancies([{ id: 'kabid', eselon: 'III.b' }], [], { from: '2026-01-31', until: '2026-12-31' })
 * console.log(vacancyProjectionSchema.safeParse(JSON.parse(JSON.stringify(projection))).success) // true
 * ```
 */
export const vacancyProjectionSchema: z.ZodType<VacancyProjection, VacancyProjection> =
  /* @__PURE__ */ createVacancyProjectionSchema()

function createVacancyProjectionSchema(): z.ZodType<VacancyProjection, VacancyProjection> {
  const overDays = z.array(staffingSchema()).min(1)
  return z.strictObject({
    rules: text(),
    from: day(),
    until: day(),
    days: z.array(day()).min(1),
    count: createVacancyCountSchema(),
    total: overDays,
    units: z.array(z.strictObject({ unit: unitObject, depth: count(), own: overDays, total: overDays })),
    positions: z.array(positionProjectionSchema()),
    events: z.array(staffEventSchema()),
    findings: z.array(issueSchema()),
  })
}

function positionProjectionSchema(): z.ZodType<PositionProjection, PositionProjection> {
  const overDays = z.array(count().nullable()).min(1)
  return z.strictObject({ id: key(), need: overDays, holders: overDays })
}

function staffEventSchema(): z.ZodType<StaffEvent, StaffEvent> {
  return z.strictObject({
    on: day(),
    position: key(),
    change: z.int(),
    reason: z.enum(eventReasons),
    row: count().nullable(),
    id: key().nullable(),
  })
}
