import { nextDay, yearsBefore } from '../calendar'
import type { Ipp2017Method } from './create-ipp-2017'
import type { IppEselonGroup, IppSanctionLevel } from './edition'
import type { IppFigures, IppGroupFigures } from './figures'
import { eselonGroups, forEach, levels } from './ids'
import type { IppHolder, IppPost, IppSanction, IppUnit } from './unit'

/** The figures of a unit that was checked: who and what counts under the readings of the method. */
export function figuresOf(unit: IppUnit, method: Ipp2017Method): IppFigures {
  const held = heldPosts(unit)
  const counted = held.flatMap(({ holder }) => countedLevels(holder, unit, method))
  const vacant = unit.posts.filter(({ holder }) => holder === null)
  const vacantIn = (group: IppEselonGroup) => vacant.filter((post) => groupOf(post, method) === group).length
  return {
    holders: held.map(({ holder: { fits, skp } }) => ({ fits: fits ?? null, skp: skp ?? null })),
    vacant: { total: vacant.length, byGroup: forEach(eselonGroups, vacantIn) },
    groups: method.kompensasi.compared.flatMap((group) => groupFigures(unit, group, method)),
    sanctions: forEach(levels, (level) => counted.filter((each) => each === level).length),
    allEmployees: unit.allEmployees ?? null,
    asOf: unit.asOf ?? null,
    outsideWindow: held.reduce((sum, { holder }) => sum + outsideOf(holder, unit, method), 0),
  }
}

/** A post that somebody holds. */
export type HeldPost = IppPost & { readonly holder: IppHolder }

/** The posts that somebody holds. */
export function heldPosts({ posts }: IppUnit): readonly HeldPost[] {
  return posts.filter((post): post is HeldPost => post.holder !== null)
}

/** The eselon group of a post. */
export function groupOf({ eselon }: IppPost, { kompensasi }: Ipp2017Method): IppEselonGroup {
  return eselonGroups.find((group) => kompensasi.groups[group].includes(eselon)) as IppEselonGroup
}

/** What is compared of a post: its allowance or its holder's; `undefined` where it has no part in the comparison. */
export function amountOf(post: IppPost, method: Ipp2017Method): number | null | undefined {
  const { basis, compared } = method.kompensasi
  if (!compared.includes(groupOf(post, method))) return undefined
  return basis === 'post' ? (post.allowance ?? null) : post.holder ? (post.holder.allowance ?? null) : undefined
}

function groupFigures(unit: IppUnit, eselon: IppEselonGroup, method: Ipp2017Method): IppGroupFigures[] {
  const posts = unit.posts.filter((post) => groupOf(post, method) === eselon)
  const amounts = posts.flatMap((post) => amountOf(post, method) ?? [])
  if (amounts.length === 0) return []
  const holders = posts.filter(({ holder }) => holder !== null).length
  // Not Math.max(...amounts): a list of a hundred thousand would not fit on the stack.
  const pick = (better: (a: number, b: number) => boolean) => amounts.reduce((a, b) => (better(b, a) ? b : a))
  const vacant = posts.length - holders
  return [{ eselon, holders, vacant, highest: pick((a, b) => a > b), lowest: pick((a, b) => a < b) }]
}

/** The levels of a person's sanctions that count. */
export function countedLevels(
  { sanctions }: IppHolder,
  { asOf }: IppUnit,
  { disiplin }: Ipp2017Method,
): readonly IppSanctionLevel[] {
  const counted = sanctions.filter((each) => isInWindow(each, asOf, disiplin.years)).map(({ level }) => level)
  if (disiplin.several === 'every' || counted.length === 0) return counted
  return [counted.reduce((a, b) => (disiplin.weights[b] > disiplin.weights[a] ? b : a))]
}

function outsideOf({ sanctions }: IppHolder, { asOf }: IppUnit, { disiplin }: Ipp2017Method): number {
  return sanctions.filter((each) => !isInWindow(each, asOf, disiplin.years)).length
}

function isInWindow({ date }: IppSanction, asOf: string | null | undefined, years: number | null): boolean {
  if (years === null) return true
  return Boolean(date && asOf && date <= asOf && date >= firstDay(asOf, years))
}

/** The first of the last so many years up to a day. */
export function firstDay(asOf: string, years: number): string {
  return nextDay(yearsBefore(asOf, years))
}
