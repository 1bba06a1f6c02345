import {
  add,
  divide,
  type Fraction,
  fraction,
  fromDecimal,
  roundFraction,
  subtract,
  toNumber,
  toText,
  ZERO,
} from '../fraction'
import { deepFreeze } from '../freeze'
import type { GroupPart } from '../group-index'
import { IppError } from '../ipp-error'
import { type Issue, issue } from '../issue'
import { partOf } from './build-result'
import { assertUnit } from './check-ipp-unit'
import { type Ipp2017Method, methodFrom } from './create-ipp-2017'
import { weighted } from './disiplin'
import type { IppPartId } from './edition'
import type { IppFigures } from './figures'
import { amountOf, countedLevels, figuresOf, groupOf, type HeldPost } from './figures-of'
import { forEach, levels, partIds } from './ids'
import { groupGap } from './kompensasi'
import { personGap } from './kompetensi'
import { noSkp } from './lacks'
import { contributionOf, valuesOf } from './part'
import { refuse } from './refuse'
import { rulesOf } from './rules-of'
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
  const points = forEach(partIds, (part) => contributionOf(values[part], method[part]))
  const exact = partIds.map((part) => points[part]).reduce(add, ZERO)
  return deepFreeze({
    method: method.id,
    status: 'assumed',
    ipp: toNumber(roundFraction(exact, method.rounding.index)),
    index: toNumber(exact),
    exact: toText(exact),
    parts: partIds.map((part) => partOf(part, points[part], method)),
    components: forEach(partIds, (part) => ({
      value: toNumber(values[part]),
      exact: toText(values[part]),
      rules: personRules(part, post, unit, method),
    })),
  })
}

// With these the group of the post has a gap that this person can have.
const NOT_COMPARED_OPTIONS = ['personCompensation=shared', 'compensationGroups=all']

function personLacks(post: HeldPost, method: Ipp2017Method): Issue[] {
  const isLeftOut = method.kinerja.missing === 'exclude' && (post.holder.skp ?? null) === null
  const expected = method.kompensasi.compared
  const isCompared = method.personCompensation === 'shared' || expected.includes(groupOf(post, method))
  return [
    ...(isLeftOut ? [noSkp(['holder', 'skp'], method)] : []),
    ...(isCompared ? [] : [issue(['eselon'], 'not-compared', { expected, options: NOT_COMPARED_OPTIONS })]),
  ]
}

/** Those of the unit, as far as they act on one person: nothing is rounded, nothing divided, and the gap is that of the reading. */
function personRules(part: IppPartId, post: HeldPost, unit: IppUnit, method: Ipp2017Method): readonly string[] {
  const sanctions = countsOf(post, unit, method)
  const own = { ...figuresOf(unit, method), holders: [post.holder], vacant: { total: 0, byGroup: null }, sanctions }
  const ofUnit = ['rounding.parts', 'disiplin.per', ...(method.personCompensation === 'shared' ? [] : [AGGREGATE])]
  const rules = rulesOf(part, own).filter((rule) => !ofUnit.includes(rule))
  return part === 'kompensasi' ? [...rules, 'personCompensation'] : rules
}

const AGGREGATE = 'kompensasi.aggregate'

function countsOf({ holder }: HeldPost, unit: IppUnit, method: Ipp2017Method): IppFigures['sanctions'] {
  const counted = countedLevels(holder, unit, method)
  return forEach(levels, (level) => counted.filter((each) => each === level).length)
}

function personValues(post: HeldPost, unit: IppUnit, method: Ipp2017Method): Record<IppPartId, Fraction> {
  const { holder } = post
  return {
    kompetensi: personGap(holder, method),
    kompensasi: compensationGap(post, unit, method),
    kinerja: fromDecimal(holder.skp ?? 0),
    disiplin: fraction(weighted(countsOf(post, unit, method), method)),
  }
}

function compensationGap(post: HeldPost, unit: IppUnit, method: Ipp2017Method): Fraction {
  const figures = figuresOf(unit, method)
  const group = figures.groups.find(({ eselon }) => eselon === groupOf(post, method))
  if (method.personCompensation === 'shared' || !group) return valuesOf(figures, method).kompensasi.value
  if (method.personCompensation === 'group') return groupGap(group)
  const own = fraction(amountOf(post, method) as number)
  return divide(subtract(fraction(group.highest), own), fraction(group.lowest))
}
