import * as z from 'zod'
import { checkIppUnit } from '../ipp-2017/check-ipp-unit'
import { type Ipp2017Method, methodFrom } from '../ipp-2017/create-ipp-2017'
import type { IppEselon, IppSanctionLevel } from '../ipp-2017/edition'
import { ipp2017 } from '../ipp-2017/ipp-2017'
import type { IppUnit } from '../ipp-2017/unit'
import { MOST_CHARACTERS, MOST_PEOPLE, MOST_RUPIAH } from '../ipp-2017/unit-shape'
import { day, key, maybe } from './fields'
import { withRules } from './with-rules'

/** The closed lists, which the types hold complete: none missing, none made up. */
const eselons: { readonly [E in IppEselon]: E } = {
  'II.a': 'II.a',
  'II.b': 'II.b',
  'III.a': 'III.a',
  'III.b': 'III.b',
  'IV.a': 'IV.a',
  'IV.b': 'IV.b',
  'V.a': 'V.a',
  'V.b': 'V.b',
}

const levels: { readonly [L in IppSanctionLevel]: L } = { ringan: 'ringan', sedang: 'sedang', berat: 'berat' }

/**
 * The structure of an `IppUnit` of `ipp-asn/ipp-2017`, as a plain zod object. What a method asks for beside it is in
 * {@link ippUnitSchema}.
 *
 * @example
 * ```ts
 * import { ippUnitObject } from 'ipp-asn/schema'
 *
 * const post = { title: 'Camat', eselon: 'III.a', allowance: 5_000_000, holder: null }
 * console.log(ippUnitObject.safeParse({ posts: [post] }).success) // true
 * ```
 */
export const ippUnitObject = /* @__PURE__ */ createIppUnitObject()

/**
 * A unit that a method of 2016-2017 can measure: accepts just what `checkIppUnit` accepts, with its paths and codes.
 *
 * @param method - the method that will measure the unit
 *
 * @example
 * ```ts
 * import { createIpp2017 } from 'ipp-asn/ipp-2017'
 * import { ippUnitSchema } from 'ipp-asn/schema'
 *
 * const unit = { posts: [{ title: 'Camat', eselon: 'III.a', holder: null }] }
 * const result = ippUnitSchema(createIpp2017()).safeParse(unit)
 * console.log(result.error?.issues[0]?.path, result.error?.issues[0]?.message) // [ 'posts' ] 'no-holders'
 * ```
 */
export function ippUnitSchema(method: Ipp2017Method): z.ZodType<IppUnit, IppUnit> {
  methodFrom({ method })
  const structure: z.ZodType<IppUnit, IppUnit> = ippUnitObject
  return withRules(structure, (value) => checkIppUnit(value, { method }).issues)
}

function createIppUnitObject() {
  const post = z.strictObject({
    title: words(),
    fungsi: maybe(words()),
    eselon: z.enum(eselons),
    allowance: maybe(rupiah()),
    holder: z.nullable(createHolderObject()),
  })
  return z.strictObject({
    posts: z.array(post).min(1),
    asOf: maybe(day()),
    allEmployees: maybe(z.int().min(1).max(MOST_PEOPLE)),
  })
}

function createHolderObject() {
  const judgement = () => maybe(z.boolean())
  const { entryLimits } = ipp2017
  return z.strictObject({
    id: key(),
    fits: maybe(
      z.strictObject({
        pendidikan: judgement(),
        pelatihan: judgement(),
        pengalaman: judgement(),
        administrasi: judgement(),
      }),
    ),
    skp: maybe(z.number().min(0).max(ipp2017.kinerja.of)),
    allowance: maybe(rupiah()),
    sanctions: z.array(z.strictObject({ level: z.enum(levels), date: maybe(day()) })),
    name: maybe(words()),
    nip: maybe(key()),
    entries: maybe(
      z.strictObject({
        pendidikan: maybe(words()),
        pelatihan: maybe(z.array(words()).max(entryLimits.pelatihan)),
        pengalaman: maybe(z.array(words()).max(entryLimits.pengalaman)),
        administrasi: maybe(z.array(words())),
      }),
    ),
  })
}

/** A text that says something. */
function words() {
  return z.string().max(MOST_CHARACTERS).regex(/\S/)
}

/** An allowance in whole rupiah. */
function rupiah() {
  return z.int().min(0).max(MOST_RUPIAH)
}
