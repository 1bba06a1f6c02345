import * as z from 'zod'
import { checkUnits } from '../check-units'
import { issue } from '../issue'
import type { Unit } from '../unit'
import { day, maybe } from './fields'
import { withRules } from './with-rules'

/**
 * A {@link Unit} as a zod object; fields of the caller's own stay, as in `checkUnits`.
 *
 * @example
 * ```ts
 * import { unitObject } from 'ipp-asn/schema'
 *
 * console.log(unitObject.parse({ id: 'dinas', nama: 'Dinas' })) // { id: 'dinas', nama: 'Dinas' }
 * ```
 */
export const unitObject = /* @__PURE__ */ createUnitObject()

/**
 * A {@link Unit} by itself. Whether its parent is known, only the whole tree can say: {@link unitsSchema}.
 *
 * @example
 * ```ts
 * import { unitSchema } from 'ipp-asn/schema'
 *
 * console.log(unitSchema.safeParse({ id: '' }).success) // false
 * ```
 */
export const unitSchema: z.ZodType<Unit, Unit> = unitObject

/**
 * All units of an agency: accepts just what `checkUnits` accepts, with its paths and codes.
 *
 * @example
 * ```ts
 * import { unitsSchema } from 'ipp-asn/schema'
 *
 * const result = unitsSchema.safeParse([{ id: 'dinas' }, { id: 'bidang', parent: 'dines' }])
 * console.log(result.error?.issues[0]?.path, result.error?.issues[0]?.message) // [ 1, 'parent' ] 'unknown-parent'
 * ```
 */
export const unitsSchema: z.ZodType<readonly Unit[], readonly Unit[]> = /* @__PURE__ */ createUnitsSchema()

function createUnitObject() {
  return z.looseObject({
    id: z.string().min(1),
    parent: maybe(z.string().min(1)),
    from: maybe(day()),
    until: maybe(day()),
    successor: maybe(z.string().min(1)),
  })
}

function createUnitsSchema(): z.ZodType<readonly Unit[], readonly Unit[]> {
  const units: z.ZodType<readonly Unit[], readonly Unit[]> = z.array(unitObject)
  return withRules(units, (value) =>
    Array.isArray(value) ? checkUnits(value).issues : [issue([], 'wrong-type', { expected: 'list' })],
  )
}
