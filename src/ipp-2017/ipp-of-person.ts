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
import type { Ipp2017Method } from './create-ipp-2017'
import { weighted } from './disiplin'
import type { IppPartId } from './edition'
import { amountOf, countedLevels, figuresOf, groupOf, type HeldPost } from './figures-of'
import { forEach, levels, partIds } from './ids'
import { groupGap } from './kompensasi'
import { personGap } from './kompetensi'
import { contributionOf, valuesOf } from './part'
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
}

/**
 * The index of one holder by the formula of the group, with the own gap, appraisal and sanctions, and the compensation gap by the
 * reading `personCompensation`. *Assumed*: no source has an index of persons. Nothing in it is rounded before the end.
 *
 * @param id - id of the holder
 * @param options - the unit, and the method
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
 * console.log(ippOfPerson('p-1', { unit, method: createIpp2017() }).ipp) // 90.88
 * ```
 */
export function ippOfPerson(
  id: string,
  { unit, method }: { readonly unit: IppUnit; readonly method: Ipp2017Method },
): IppPerson {
  assertUnit(unit, method)
  const at = unit.posts.findIndex(({ holder }) => holder?.id === id)
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
  })
}

function personLacks(post: HeldPost, method: Ipp2017Method): Issue[] {
  const isLeftOut = method.kinerja.missing === 'exclude' && (post.holder.skp ?? null) === null
  const expected = method.kompensasi.compared
  const isCompared = method.personCompensation === 'shared' || expected.includes(groupOf(post, method))
  return [
    ...(isLeftOut ? [issue(['holder', 'skp'], 'no-skp')] : []),
    ...(isCompared ? [] : [issue(['eselon'], 'not-compared', { expected })]),
  ]
}

function personValues(post: HeldPost, unit: IppUnit, method: Ipp2017Method): Record<IppPartId, Fraction> {
  const { holder } = post
  const counted = countedLevels(holder, unit, method)
  const counts = forEach(levels, (level) => counted.filter((each) => each === level).length)
  return {
    kompetensi: personGap(holder, method),
    kompensasi: compensationGap(post, unit, method),
    kinerja: fromDecimal(holder.skp ?? 0),
    disiplin: fraction(weighted(counts, method)),
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
