import { type Issue, type IssueCode, issue } from './issue'

/** Something with an id that stands in a list, and may point to others in it. */
interface Linked {
  readonly id: string
}

/** Ids that are missing, no text, or there twice; and the items by id. */
export function idIssues<T extends Linked>(items: readonly T[], duplicate: IssueCode) {
  const byId = new Map<string, T>()
  const issues: Issue[] = []
  for (const [i, item] of items.entries()) {
    const id: unknown = item?.id ?? ''
    if (typeof id !== 'string') issues.push(issue([i, 'id'], 'wrong-type', { expected: 'text' }))
    else if (id === '') issues.push(issue([i, 'id'], 'required'))
    else if (byId.has(id)) issues.push(issue([i, 'id'], duplicate))
    else byId.set(id, item)
  }
  return { byId, issues }
}

/** Links that lead to nothing that is known, or in a circle; of what only leads into a circle nothing is said. */
export function linkIssues<K extends string, T extends Linked & { readonly [key in K]?: string | null | undefined }>(
  items: readonly T[],
  byId: ReadonlyMap<string, T>,
  link: K,
  [unknown, cycle]: readonly [unknown: IssueCode, cycle: IssueCode],
): Issue[] {
  const circling = circles(items, (item) => byId.get(item[link] ?? ''))
  return items.flatMap((item, i) => {
    const target = item?.[link] ?? null
    if (target !== null && !byId.has(target)) return [issue([i, link], unknown)]
    return circling.has(item) ? [issue([i, link], cycle)] : []
  })
}

/** The items that their own links lead back to. Each item is passed once. */
function circles<T>(items: readonly T[], next: (item: T) => T | undefined): ReadonlySet<T> {
  const circling = new Set<T>()
  const done = new Set<T>()
  for (const item of items) {
    const passed: T[] = []
    const onTheWay = new Set<T>()
    let at: T | undefined = item
    while (at && !done.has(at)) {
      done.add(at)
      onTheWay.add(at)
      passed.push(at)
      at = next(at)
    }
    if (at && onTheWay.has(at)) for (const each of passed.slice(passed.indexOf(at))) circling.add(each)
  }
  return circling
}
