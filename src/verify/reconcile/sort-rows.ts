import type { Moment } from '../../evidence/look'
import { definitivePost } from '../../evidence/post'
import type { Issue } from '../../issue'
import { jenjangOf, kelompokOfJenjang } from '../../jenjang'
import type { Person } from '../../measurement'
import { checkReconcileRow, type OfficialNumbers, type ReconcileRow } from './reconcile-row'
import type { ReconcileCounts } from './reconciliation'
import type { Placed } from './search-indicator'

/** The rows that can be used, and what became of the others. */
export interface SortedRows {
  readonly persons: readonly Placed[]
  /** Their positions among the rows given. */
  readonly positions: readonly number[]
  /** Their official numbers; `null` where there are none. */
  readonly official: readonly (OfficialNumbers | null)[]
  readonly counts: ReconcileCounts
  readonly rejected: readonly { readonly row: number; readonly issues: readonly Issue[] }[]
}

/** Every row becomes one of five things. */
export function sortRows(rows: Iterable<ReconcileRow>, { method, asOf }: Moment): SortedRows {
  const counts = { total: 0, used: 0, withoutOfficial: 0, notMeasured: 0, duplicate: 0, rejected: 0 }
  const [persons, positions, official]: [Placed[], number[], (OfficialNumbers | null)[]] = [[], [], []]
  const rejected: SortedRows['rejected'][number][] = []
  const ids = new Set<string>()

  function place(given: unknown, row: number): keyof ReconcileCounts {
    const checked = checkReconcileRow(given, method)
    if (!checked.ok) {
      rejected.push({ row, issues: checked.issues })
      return 'rejected'
    }
    const { person, official: numbers } = checked.value
    if (ids.has(person.id)) return 'duplicate'
    ids.add(person.id)
    const placed = placedIn(person, asOf)
    if (!placed) return 'notMeasured'
    persons.push(placed)
    positions.push(row)
    official.push(numbers && hasNumbers(numbers) ? numbers : null)
    return official.at(-1) ? 'used' : 'withoutOfficial'
  }

  for (const each of rows) {
    counts[place(each, counts.total)] += 1
    counts.total += 1
  }
  return { persons, positions, official, counts, rejected }
}

/** A person with the weight group of the post in force; `null` where none can be had. */
export function placedIn(person: Person, asOf: string): Placed | null {
  if ('answers' in person) return { person, kelompok: person.answers.kelompok }
  const position = definitivePost(person.posts ?? [], asOf)
  const post = position === null ? null : person.posts?.[position]
  const jenjang = post && jenjangOf(post)
  // Records are looked at many times, and the other posts decide nothing.
  return jenjang ? { person: { ...person, posts: [post] }, kelompok: kelompokOfJenjang[jenjang] } : null
}

function hasNumbers({ dimensions, index }: OfficialNumbers): boolean {
  return [...Object.values(dimensions ?? {}), index].some((points) => (points ?? null) !== null)
}
