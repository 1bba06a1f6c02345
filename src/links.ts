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

/** Links that lead to nothing that is known, or back to where they began. */
export function linkIssues<K extends string, T extends Linked & { readonly [key in K]?: string | null | undefined }>(
  items: readonly T[],
  byId: ReadonlyMap<string, T>,
  link: K,
  [unknown, cycle]: readonly [unknown: IssueCode, cycle: IssueCode],
): Issue[] {
  const issues: Issue[] = []
  const ends = new Map<T, boolean>()
  for (const [i, item] of items.entries()) {
    const target = item?.[link] ?? null
    if (target !== null && !byId.has(target)) issues.push(issue([i, link], unknown))
    else if (!reachesEnd(item, byId, link, ends)) issues.push(issue([i, link], cycle))
  }
  return issues
}

/** Follows the links to their end, or to an item of which that is known already; so each is passed once. */
function reachesEnd<K extends string, T extends Linked & { readonly [key in K]?: string | null | undefined }>(
  item: T | undefined,
  byId: ReadonlyMap<string, T>,
  link: K,
  ends: Map<T, boolean>,
): boolean {
  const passed = new Set<T>()
  let at = item
  while (at && !ends.has(at) && !passed.has(at)) {
    passed.add(at)
    at = byId.get(at[link] ?? '')
  }
  const isEnding = at ? (ends.get(at) ?? false) : true
  for (const each of passed) ends.set(each, isEnding)
  return isEnding
}
