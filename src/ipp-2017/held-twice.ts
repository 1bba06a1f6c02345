import { type Issue, issue } from '../issue'
import type { IppUnit } from './unit'

/**
 * Nobody holds two posts in his or her own right, be it in two units. The paths start at the list of units; `params` say where the
 * person stood first, counted from 1.
 */
export function heldTwice(units: readonly IppUnit[]): readonly Issue[] {
  const places = new Map<string, { readonly unit: number; readonly post: number }>()
  const issues: Issue[] = []
  for (const [u, { posts }] of units.entries()) {
    for (const [i, { holder }] of posts.entries()) {
      if (!holder) continue
      const first = places.get(holder.id)
      if (first) issues.push(issue([u, 'posts', i, 'holder', 'id'], 'holder-twice', first))
      else places.set(holder.id, { unit: u + 1, post: i + 1 })
    }
  }
  return issues
}

/** The same of one unit: its paths and `params` name no unit. */
export function heldTwiceIn(unit: IppUnit): readonly Issue[] {
  return heldTwice([unit]).map((each) => ({
    ...each,
    path: each.path.slice(1),
    params: { post: each.params.post as number },
  }))
}
