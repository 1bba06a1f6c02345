import * as z from 'zod'
import { checkEmployee } from '../check-employee'
import type { Appraisal, Education, Employee, Post, Sanction, Training } from '../employee'
import {
  golongans,
  kedudukans,
  leadershipLevels,
  pendidikans,
  postHeldAs,
  predikats,
  sanctionLevels,
  sexes,
  statuses,
  trainingKinds,
} from '../employee-codes'
import type { Issue } from '../issue'
import { eselons, jenjangs } from '../jenjang'
import { date, day, id, key, maybe } from './fields'
import { withRules } from './with-rules'

/**
 * The structure of a {@link Post}, as a plain zod object. What must go together (echelon and level, first and last day) is in
 * {@link postSchema}.
 *
 * @example
 * ```ts
 * import { postObject } from 'ipp-asn/schema'
 *
 * console.log(postObject.shape.as.safeParse('plt').success) // true
 * ```
 */
export const postObject = /* @__PURE__ */ createPostObject()

/**
 * The structure of an {@link Education}, as a plain zod object.
 *
 * @example
 * ```ts
 * import { educationObject } from 'ipp-asn/schema'
 *
 * console.log(educationObject.shape.level.options.length) // 10
 * ```
 */
export const educationObject = /* @__PURE__ */ createEducationObject()

/**
 * The structure of a {@link Training}, as a plain zod object.
 *
 * @example
 * ```ts
 * import { trainingObject } from 'ipp-asn/schema'
 *
 * console.log(trainingObject.pick({ kind: true, jp: true }).safeParse({ kind: 'teknis', jp: 20.5 }).success) // false
 * ```
 */
export const trainingObject = /* @__PURE__ */ createTrainingObject()

/**
 * The structure of an {@link Appraisal}, as a plain zod object. That it has one result at most is in {@link appraisalSchema}.
 *
 * @example
 * ```ts
 * import { appraisalObject } from 'ipp-asn/schema'
 *
 * console.log(appraisalObject.safeParse({ year: 2022, skp120: 121 }).success) // false
 * ```
 */
export const appraisalObject = /* @__PURE__ */ createAppraisalObject()

/**
 * The structure of a {@link Sanction}, as a plain zod object.
 *
 * @example
 * ```ts
 * import { sanctionObject } from 'ipp-asn/schema'
 *
 * console.log(sanctionObject.shape.level.options) // [ 'ringan', 'sedang', 'berat' ]
 * ```
 */
export const sanctionObject = /* @__PURE__ */ createSanctionObject()

/**
 * The structure of an {@link Employee}, as a plain zod object: for forms, for `.pick`, and for `.extend` (then see
 * {@link withEmployeeRules}).
 *
 * By itself it accepts more than `checkEmployee`: a training of 30 February, a NIP of impossible digits, what contradicts itself.
 * And its messages are zod's, which name an unknown field. {@link employeeSchema} has neither fault.
 *
 * @example
 * ```ts
 * import { employeeObject } from 'ipp-asn/schema'
 *
 * const contact = employeeObject.pick({ id: true, nip: true })
 * console.log(contact.safeParse({ id: 'p-17', nip: '19850315201001100' }).success) // false
 * ```
 */
export const employeeObject = /* @__PURE__ */ createEmployeeObject()

/**
 * A {@link Post} that `checkEmployee` would accept in a record.
 *
 * @example
 * ```ts
 * import { postSchema } from 'ipp-asn/schema'
 *
 * const result = postSchema.safeParse({ jenjang: 'pengawas', eselon: 'III.a' })
 * console.log(result.error?.issues[0]?.path, result.error?.issues[0]?.message) // [ 'eselon' ] 'contradicts'
 * ```
 */
export const postSchema: z.ZodType<Post, Post> = /* @__PURE__ */ asItemOf('posts', postObject)

/**
 * An {@link Education} that `checkEmployee` would accept in a record.
 *
 * @example
 * ```ts
 * import { educationSchema } from 'ipp-asn/schema'
 *
 * console.log(educationSchema.parse({ level: 'S1', date: '2009' })) // { level: 'S1', date: '2009' }
 * ```
 */
export const educationSchema: z.ZodType<Education, Education> = /* @__PURE__ */ asItemOf('educations', educationObject)

/**
 * A {@link Training} that `checkEmployee` would accept in a record.
 *
 * @example
 * ```ts
 * import { trainingSchema } from 'ipp-asn/schema'
 *
 * const result = trainingSchema.safeParse({ kind: 'teknis', date: '2023-02-30' })
 * console.log(result.error?.issues[0]?.message) // 'bad-date'
 * ```
 */
export const trainingSchema: z.ZodType<Training, Training> = /* @__PURE__ */ asItemOf('trainings', trainingObject)

/**
 * An {@link Appraisal} that `checkEmployee` would accept in a record.
 *
 * @example
 * ```ts
 * import { appraisalSchema } from 'ipp-asn/schema'
 *
 * const result = appraisalSchema.safeParse({ year: 2022, kinerja: 'baik', skp: 88 })
 * console.log(result.error?.issues[0]?.message) // 'two-answers'
 * ```
 */
export const appraisalSchema: z.ZodType<Appraisal, Appraisal> = /* @__PURE__ */ asItemOf('appraisals', appraisalObject)

/**
 * A {@link Sanction} that `checkEmployee` would accept in a record.
 *
 * @example
 * ```ts
 * import { sanctionSchema } from 'ipp-asn/schema'
 *
 * console.log(sanctionSchema.safeParse({ level: 'ringan', decided: '2021-06' }).success) // true
 * ```
 */
export const sanctionSchema: z.ZodType<Sanction, Sanction> = /* @__PURE__ */ asItemOf('sanctions', sanctionObject)

/**
 * An {@link Employee}: accepts just what `checkEmployee` accepts. Its JSON Schema is that of {@link employeeObject}.
 *
 * Every issue has the path of the check, its code as `message`, and `{ code, params }` as `params`; none holds a value or the name
 * of an unknown field. Warnings are not issues: call `checkEmployee` for them.
 *
 * @example
 * ```ts
 * import { employeeSchema } from 'ipp-asn/schema'
 *
 * const result = employeeSchema.safeParse({ id: 'p-17', posts: [{ from: '2023-02-29' }] })
 * for (const { path, message } of result.error?.issues ?? []) console.log(path, message) // [ 'posts', 0, 'from' ] 'bad-date'
 * ```
 */
export const employeeSchema: z.ZodType<Employee, Employee> = /* @__PURE__ */ withRules(employeeObject, employeeIssues)

/**
 * Puts the rules of {@link employeeSchema} back on an extended {@link employeeObject}. The fields that were added are left to zod;
 * they are looked at once the record itself is right.
 *
 * @param object - {@link employeeObject} with further fields
 *
 * @example
 * ```ts
 * import { employeeObject, withEmployeeRules } from 'ipp-asn/schema'
 * import * as z from 'zod'
 *
 * const row = withEmployeeRules(employeeObject.extend({ nama: z.string() }))
 * console.log(row.safeParse({ id: 'p-17', nama: 'Siti', nip: '198513152010011002' }).error?.issues[0]?.message) // 'nip-digits'
 * ```
 */
export function withEmployeeRules<T extends z.ZodObject & z.ZodType<Employee>>(
  object: T,
): z.ZodType<z.output<T>, z.input<T>> {
  const ignore = Object.keys(object.shape).filter((name) => !Object.hasOwn(employeeObject.shape, name))
  return withRules<T>(object, (value) => checkEmployee(value, { ignore }).issues)
}

function employeeIssues(value: unknown): readonly Issue[] {
  return checkEmployee(value).issues
}

/** The rules for one item of a list of a record; its paths start at the item. */
function asItemOf<T extends z.ZodType>(list: keyof Employee, object: T): z.ZodType<z.output<T>, z.input<T>> {
  return withRules(object, (value) =>
    checkEmployee({ id: '-', [list]: [value] }).issues.map((each) => ({ ...each, path: each.path.slice(2) })),
  )
}

function createEmployeeObject() {
  return z.strictObject({
    id: key(),
    nip: maybe(z.string().regex(/^\d{18}$/)),
    status: maybe(z.enum(statuses)),
    kedudukan: maybe(z.enum(kedudukans)),
    sex: maybe(z.enum(sexes)),
    birthDate: maybe(day()),
    tmtCpns: maybe(day()),
    tmtPns: maybe(day()),
    tmtPppk: maybe(day()),
    contractUntil: maybe(day()),
    golongan: maybe(z.enum(golongans)),
    posts: maybe(z.array(postObject)),
    educations: maybe(z.array(educationObject)),
    trainings: maybe(z.array(trainingObject)),
    appraisals: maybe(z.array(appraisalObject)),
    sanctions: maybe(z.array(sanctionObject)),
  })
}

function createPostObject() {
  return z.strictObject({
    id: maybe(key()),
    unit: maybe(key()),
    jenjang: maybe(z.enum(jenjangs)),
    eselon: maybe(z.enum(eselons)),
    jf: maybe(id()),
    requires: maybe(z.enum(pendidikans)),
    as: maybe(z.enum(postHeldAs)),
    from: maybe(day()),
    until: maybe(day()),
  })
}

function createEducationObject() {
  return z.strictObject({ level: z.enum(pendidikans), date: maybe(date()) })
}

function createTrainingObject() {
  return z.strictObject({
    kind: z.enum(trainingKinds),
    level: maybe(z.enum(leadershipLevels)),
    jf: maybe(id()),
    jp: maybe(z.int().min(0).max(10_000)),
    fits: maybe(z.boolean()),
    date: maybe(date()),
  })
}

function createAppraisalObject() {
  return z.strictObject({
    year: z.int().min(1900).max(9999),
    kinerja: maybe(z.enum(predikats)),
    skp: maybe(z.number().min(0).max(100)),
    skp120: maybe(z.number().min(0).max(120)),
    final: maybe(z.boolean()),
    date: maybe(date()),
  })
}

function createSanctionObject() {
  return z.strictObject({ level: z.enum(sanctionLevels), decided: maybe(date()), inForce: maybe(date()) })
}
