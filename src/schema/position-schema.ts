import * as z from 'zod'
import { golongans, leadershipLevels, pendidikans } from '../employee-codes'
import { type Issue, issue } from '../issue'
import { eselons, jenjangs } from '../jenjang'
import { checkPositions } from '../positions/check-positions'
import type { Position } from '../positions/position'
import type { Unit } from '../unit'
import { day, id, key, maybe } from './fields'
import { withRules } from './with-rules'

/**
 * The structure of a {@link Position}, as a plain zod object. What must go together (echelon and level, first and last day) is in
 * {@link positionSchema}.
 *
 * @example
 * ```ts
 * import { positionObject } from 'ipp-asn/schema'
 *
 * console.log(positionObject.shape.need.safeParse({ 2026: 3, 2027: 4 }).success) // true
 * ```
 */
export const positionObject = /* @__PURE__ */ createPositionObject()

/**
 * A {@link Position} by itself. Whether its parent and its unit are known, only the whole map can say: {@link positionsSchema}.
 *
 * @example
 * ```ts
 * import { positionSchema } from 'ipp-asn/schema'
 *
 * const result = positionSchema.safeParse({ id: 'kabid', jenjang: 'pengawas', eselon: 'III.b' })
 * console.log(result.error?.issues[0]?.path, result.error?.issues[0]?.message) // [ 'eselon' ] 'contradicts'
 * ```
 */
export const positionSchema: z.ZodType<Position, Position> = /* @__PURE__ */ withRules(positionObject, issuesAlone)

/**
 * A whole map of posts: accepts just what `checkPositions` accepts, with its paths and codes.
 *
 * @example
 * ```ts
 * import { positionsSchema } from 'ipp-asn/schema'
 *
 * const result = positionsSchema.safeParse([{ id: 'kadis' }, { id: 'sekretaris', parent: 'kepala' }])
 * console.log(result.error?.issues[0]?.path, result.error?.issues[0]?.message) // [ 1, 'parent' ] 'unknown-parent'
 * ```
 */
export const positionsSchema: z.ZodType<readonly Position[], readonly Position[]> =
  /* @__PURE__ */ createPositionsSchema()

/**
 * A whole map of posts, each in one of these units: accepts just what `checkPositions` accepts with them.
 *
 * @param units - the units, right ones
 *
 * @example
 * ```ts
 * import { positionsSchemaIn } from 'ipp-asn/schema'
 *
 * const result = positionsSchemaIn([{ id: 'dinas' }]).safeParse([{ id: 'kadis', unit: 'dines' }])
 * console.log(result.error?.issues[0]?.path, result.error?.issues[0]?.message) // [ 0, 'unit' ] 'unknown-unit'
 * ```
 */
export function positionsSchemaIn(units: readonly Unit[]): z.ZodType<readonly Position[], readonly Position[]> {
  return createPositionsSchema(units)
}

function createPositionObject() {
  return z.strictObject({
    id: key(),
    title: maybe(z.string()),
    jenjang: maybe(z.enum(jenjangs)),
    eselon: maybe(z.enum(eselons)),
    jf: maybe(id()),
    kelas: maybe(z.int().min(1).max(17)),
    unit: maybe(key()),
    parent: maybe(key()),
    need: z.nullish(z.union([seats(), z.record(z.string().regex(/^(19|2[01])\d\d$/), seats())])),
    requirements: maybe(
      z.strictObject({
        pendidikan: maybe(z.enum(pendidikans)),
        kepemimpinan: maybe(z.enum(leadershipLevels)),
        golongan: maybe(z.enum(golongans)),
      }),
    ),
    from: maybe(day()),
    until: maybe(day()),
  })
}

function seats() {
  return z.int().min(0).max(100_000)
}

/** The parent of one that stands alone is not there, whether or not it is right. */
function issuesAlone(value: unknown): readonly Issue[] {
  return checkPositions([value as Position])
    .issues.filter(({ code }) => code !== 'unknown-parent')
    .map((each) => ({ ...each, path: each.path.slice(1) }))
}

function createPositionsSchema(units?: readonly Unit[]): z.ZodType<readonly Position[], readonly Position[]> {
  const positions: z.ZodType<readonly Position[], readonly Position[]> = z.array(positionObject)
  return withRules(positions, (value) =>
    Array.isArray(value)
      ? checkPositions(value, units ? { units } : {}).issues
      : [issue([], 'wrong-type', { expected: 'list' })],
  )
}
