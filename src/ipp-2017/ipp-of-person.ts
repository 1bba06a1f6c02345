import { fraction, roundFraction, toNumber, toText } from '../fraction'
import { deepFreeze } from '../freeze'
import type { GroupPart } from '../group-index'
import { IppError } from '../ipp-error'
import { type Issue, issue } from '../issue'
import { partOf } from './build-result'
import { assertUnit } from './check-ipp-unit'
import { type Ipp2017Method, methodFrom } from './create-ipp-2017'
import type { IppEselonGroup, IppPartId } from './edition'
import type { IppGroupFigures } from './figures'
import { amountOf, figuresOf, groupOf, type HeldPost } from './figures-of'
import { forEach, partIds } from './ids'
import { noSkp, optionsThat } from './lacks'
import { pointsOf, type Values, valuesOf } from './part'
import { refuse } from './refuse'
import type { IppUnit } from './unit'

/** The index of one person: the library's own reading, of which no source speaks. */
export interface IppPerson {
  /** Id of the method. */
  readonly method: string
  /** Always `assumed`. */
  readonly status: 'assumed'
  /** Rounded to two decimals. */
  readonly ipp: number
  /** Not rounded. */
  readonly index: number
  /** The same as an exact fraction in lowest terms. */
  readonly exact: string
  /** The points of the four parts, never rounded; they add up to the index. */
  readonly parts: readonly GroupPart[]
  /** What the points come from: a, b, c and d of this person. */
  readonly components: Readonly<Record<IppPartId, IppPersonComponent>>
}

/** What enters the formula for one letter, of one person. */
export interface IppPersonComponent {
  /** The value, never rounded. */
  readonly value: number
  /** The same as an exact fraction in lowest terms. */
  readonly exact: string
  /** The rules that acted on this very person, as paths that `citeIpp` takes. */
  readonly rules: readonly string[]
}

/**
 * The index of one holder by the formula of the group, with the own gap, appraisal and sanctions, and the compensation gap by the
 * reading `personCompensation`. *Assumed*: no source has an index of persons. Nothing in it is rounded before the end.
 *
 * @param unit - as for `ippOfUnit`
 * @param options - id of the holder, and the method
 * @throws `IppError` as `ippOfUnit` does; `unknown-holder` where nobody has this id; `unmeasurable-unit` also where the appraisal of
 * this person is missing and left out (`no-skp`), and where the eselon group is not compared and `group` or `own` asks for it
 * (`not-compared`); both where both hold
 *
 * @example
 * ```ts
 * import { createIpp2017, ippOfPerson } from 'ipp-asn/ipp-2017'
 *
 * const fits = { pendidikan: true, pelatihan: true, pengalaman: false, administrasi: true }
 * const holder = { id: 'p-1', fits, skp: 88.5, sanctions: [] }
 * const unit = { posts: [{ title: 'Camat', eselon: 'III.a', allowance: 5_000_000, holder }] } as const
 * console.log(ippOfPerson(unit, { holder: 'p-1', method: createIpp2017() }).ipp) // 90.88
 * ```
 */
export function ippOfPerson(
  unit: IppUnit,
  options: { readonly holder: string; readonly method: Ipp2017Method },
): IppPerson {
  const method = methodFrom(options)
  assertUnit(unit, method)
  const at = unit.posts.findIndex(({ holder }) => holder !== null && holder.id === options.holder)
  if (at < 0) throw new IppError('unknown-holder', 'nobody in the unit has this id')
  const post = unit.posts[at] as HeldPost
  const issues = personLacks(post, method).map((each) => ({ ...each, path: ['posts', at, ...each.path] }))
  refuse('unmeasurable-unit', issues)
  const values = personValues(post, unit, method)
  const { points, sum } = pointsOf(values, method)
  return deepFreeze({
    method: method.id,
    status: 'assumed',
    ipp: toNumber(roundFraction(sum, method.rounding.index)),
    index: toNumber(sum),
    exact: toText(sum),
    parts: partIds.map((part) => partOf(part, points[part], method)),
    components: forEach(partIds, (part) => {
      const { value, rules } = values[part]
      return { value: toNumber(value), exact: toText(value), rules }
    }),
  })
}

function personLacks(post: HeldPost, method: Ipp2017Method): Issue[] {
  const isLeftOut = method.kinerja.missing === 'exclude' && (post.holder.skp ?? null) === null
  const [expected, group] = [method.kompensasi.compared, groupOf(post, method)]
  const isCompared = isShared(method.personCompensation) || expected.includes(group)
  return [
    ...(isLeftOut ? [noSkp(['holder', 'skp'], method)] : []),
    ...(isCompared ? [] : [issue(['eselon'], 'not-compared', { expected, options: optionsToCompare(group) })]),
  ]
}

function isShared(how: unknown): boolean {
  return how === 'shared'
}

/** Under which the group has a gap that this person can have. */
function optionsToCompare(group: IppEselonGroup): readonly string[] {
  const includesGroup = (set: unknown) => (set as readonly IppEselonGroup[]).includes(group)
  return [...optionsThat('personCompensation', isShared), ...optionsThat('compensationGroups', includesGroup)]
}

/** What enters the formula: that of a unit whose only employee this person is, but for the compensation gap. */
function personValues(post: HeldPost, unit: IppUnit, method: Ipp2017Method): Values {
  const alone = valuesOf(figuresOf({ ...unit, posts: [post], allEmployees: 1 }, method), method)
  const { value, inputs, rules } = compensationGap(post, unit, method)
  return { ...alone, kompensasi: { value, inputs, rules: [...rules, 'personCompensation'] } }
}

/** That of the unit; or of the own group, as if there were no other. */
function compensationGap(post: HeldPost, unit: IppUnit, method: Ipp2017Method): Values['kompensasi'] {
  if (isShared(method.personCompensation)) return valuesOf(figuresOf(unit, method), method).kompensasi
  const group = groupOf(post, method)
  const posts = unit.posts.filter((each) => groupOf(each, method) === group)
  const figures = figuresOf({ ...unit, posts }, method)
  const ofGroup = valuesOf(figures, method).kompensasi
  if (method.personCompensation === 'group') return ofGroup
  const [{ highest, lowest }] = figures.groups as [IppGroupFigures]
  const own = amountOf(post, method) as number
  return { ...ofGroup, value: fraction(highest - own, lowest) }
}
