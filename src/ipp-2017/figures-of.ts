import { countedSanctions } from './counted-sanctions'
import type { Ipp2017Method } from './create-ipp-2017'
import type { IppEselonGroup } from './edition'
import type { IppFigures, IppGroupFigures } from './figures'
import { DISPUTED_GROUP, eselonGroups, forEach, when } from './ids'
import type { IppHolder, IppPost, IppUnit } from './unit'

/** Figures, and the rules that had something to decide when they were counted; of sheets, whoever filled them in decided. */
export interface CountedFigures extends IppFigures {
  /** Paths inside the edition. */
  readonly decided: readonly string[]
}

/** The figures of a unit that was checked: who and what counts under the readings of the method. */
export function figuresOf(unit: IppUnit, method: Ipp2017Method): CountedFigures {
  const holders = heldPosts(unit).map(({ holder }) => holder)
  const vacant = unit.posts.filter(({ holder }) => holder === null)
  const vacantIn = (group: IppEselonGroup) => vacant.filter((post) => groupOf(post, method) === group).length
  const { rules, ...discipline } = countedSanctions(holders, unit, method)
  return {
    holders: holders.map(({ fits, skp }) => ({ fits: fits ?? null, skp: skp ?? null })),
    vacant: { total: vacant.length, byGroup: forEach(eselonGroups, vacantIn) },
    groups: method.kompensasi.compared.flatMap((group) => groupFigures(unit, group, method)),
    allEmployees: unit.allEmployees ?? null,
    asOf: unit.asOf ?? null,
    ...discipline,
    decided: [...comparisonRules(unit, method), ...rules],
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
  return method.kompensasi.compared.includes(groupOf(post, method)) ? allowanceOf(post, method) : undefined
}

/** The same whether its group is compared or not. */
function allowanceOf({ allowance, holder }: IppPost, { kompensasi }: Ipp2017Method): number | null | undefined {
  if (kompensasi.basis === 'post') return allowance ?? null
  return holder ? (holder.allowance ?? null) : undefined
}

function groupFigures(unit: IppUnit, eselon: IppEselonGroup, method: Ipp2017Method): IppGroupFigures[] {
  const posts = unit.posts.filter((post) => groupOf(post, method) === eselon)
  const amounts = posts.flatMap((post) => amountOf(post, method) ?? [])
  if (amounts.length === 0) return []
  const holders = posts.filter(({ holder }) => holder !== null).length
  // Not Math.max(...amounts): a list of a hundred thousand would not fit on the stack.
  const pick = (better: (a: number, b: number) => number) => amounts.reduce((a, b) => better(a, b))
  return [{ eselon, holders, vacant: posts.length - holders, highest: pick(Math.max), lowest: pick(Math.min) }]
}

/** What decided which allowances are compared: the basis where there are posts to compare, and whether a disputed group is. */
function comparisonRules({ posts }: IppUnit, method: Ipp2017Method): readonly string[] {
  const groups = posts.map((post) => groupOf(post, method))
  const isDisputed = posts.some((post, i) => groups[i] === DISPUTED_GROUP && allowanceOf(post, method) !== undefined)
  const isCompared = groups.some((group) => method.kompensasi.compared.includes(group))
  return [...when(isDisputed, 'kompensasi.compared'), ...when(isCompared, 'kompensasi.basis')]
}
