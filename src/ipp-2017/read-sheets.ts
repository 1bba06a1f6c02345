import { toNumber } from '../fraction'
import { type Issue, type IssueHint, issue, warning } from '../issue'
import type { Ipp2017Method } from './create-ipp-2017'
import type { IppFigures } from './figures'
import type { Grid } from './grid'
import { criteria, DISPUTED_GROUP } from './ids'
import { personGap } from './kompetensi'
import { columns, type ReadPost } from './read-kompetensi'
import type { ReadAppraisal, ReadDiscipline, ReadGroup } from './read-other-sheets'
import { sheetNames } from './sheet'

/** The four sheets that an operator fills in: their rows, header and all, as a program for spreadsheets gives them. */
export interface IppWorkbook {
  /** Sheet 1. */
  readonly kompetensi: readonly (readonly unknown[])[]
  /** Sheet 2. */
  readonly kompensasi: readonly (readonly unknown[])[]
  /** Sheet 3. */
  readonly kinerja: readonly (readonly unknown[])[]
  /** Sheet 4. */
  readonly disiplin: readonly (readonly unknown[])[]
}

/** What the four sheets say, each by itself. */
export interface ReadSheets {
  readonly grids: Readonly<Record<keyof IppWorkbook, Grid>>
  readonly posts: readonly ReadPost[]
  readonly groups: readonly ReadGroup[]
  readonly appraisals: readonly ReadAppraisal[]
  readonly discipline: ReadDiscipline
}

/** Where the sheets do not agree: sheet 1 says who holds a post. `params` hold the two numbers of people, where it is numbers. */
export function crossIssues(
  { grids, posts, groups, appraisals, discipline }: ReadSheets,
  method: Ipp2017Method,
): Issue[] {
  const held = holdersOf(posts)
  const differs = (path: Issue['path'], here?: number, more?: Issue['params']) =>
    issue(path, 'sheets-differ', {
      other: sheetNames.kompetensi,
      ...(here !== undefined && { here, there: held.length }),
      ...more,
    })
  const strangers = appraisals.filter(({ name }, k) => name !== held[k]?.name)
  const counted = groups.reduce((sum, { holders }) => sum + holders, 0)
  const isLeft = counted < held.length && !groups.some(({ eselon }) => eselon === DISPUTED_GROUP)
  // Whoever is left over may be of a group that is not compared and so has no row; where it is, that it need not be is a way out.
  const isExcused = isLeft && !method.kompensasi.compared.includes(DISPUTED_GROUP)
  const wayOut = isLeft ? { hint: 'leave-out-v' satisfies IssueHint } : {}
  const { total } = discipline
  const isOff = method.disiplin.per === 'holders' && total !== null && total.people !== held.length
  return [
    ...(appraisals.length === held.length
      ? strangers.map(({ row }) => differs(grids.kinerja.path(row, 2)))
      : [differs(['kinerja'], appraisals.length)]),
    ...(counted === held.length || isExcused ? [] : [differs(['kompensasi'], counted, wayOut)]),
    ...(isOff ? [differs(grids.disiplin.path(total.row, 2), total.people)] : []),
  ]
}

/**
 * Where the sheet gives another gap of a person than its marks do: what Y means may have been said the wrong way round. A warning, since
 * that column is computed, and may be so by other rules.
 */
export function gapWarnings({ grids, posts }: ReadSheets, method: Ipp2017Method): Issue[] {
  const contradicted = holdersOf(posts).filter(
    ({ fits, gap }) => gap !== null && gap !== toNumber(personGap({ fits, skp: null }, method)),
  )
  return contradicted.map(({ row }) =>
    warning(grids.kompetensi.path(row, columns.gap), 'contradicts', { other: 'polarity' }),
  )
}

/** The figures on sheets that agree. */
export function figuresFrom({ posts, groups, appraisals, discipline }: ReadSheets): IppFigures {
  const held = holdersOf(posts)
  return {
    holders: held.map(({ fits }, k) => ({ fits, skp: appraisals[k]?.skp ?? null })),
    vacant: { total: posts.length - held.length, byGroup: null },
    groups: groups.map(({ row: _, ...group }) => group),
    sanctions: discipline.counts,
    allEmployees: discipline.total?.people ?? null,
  }
}

/** Where on the sheets the figures stand, by their paths. */
export function placesOf({
  grids,
  posts,
  groups,
  appraisals,
  discipline,
}: ReadSheets): ReadonlyMap<string, Issue['path']> {
  const { total } = discipline
  return new Map<string, Issue['path']>([
    ...holdersOf(posts).flatMap(({ row }, k) =>
      criteria.map((each) => [`holders.${k}.fits.${each}`, grids.kompetensi.path(row, columns[each])] as const),
    ),
    ...appraisals.map(({ row }, k) => [`holders.${k}.skp`, grids.kinerja.path(row, 3)] as const),
    ...groups.map(({ row }, i) => [`groups.${i}.lowest`, grids.kompensasi.path(row, 4)] as const),
    ['holders', ['kompetensi']],
    ['allEmployees', total ? grids.disiplin.path(total.row, 2) : ['disiplin']],
  ])
}

function holdersOf(posts: readonly ReadPost[]): readonly ReadPost[] {
  return posts.filter(({ fits }) => fits !== null)
}
