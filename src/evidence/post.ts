import { FIRST_DAY, LAST_DAY } from '../calendar'
import type { Post } from '../employee'
import type { Evidence, EvidenceReason } from '../observation'
import { note } from './look'

/** The post that {@link definitivePost} chooses, with a note on every post why it is that one or not. */
export function postInForce(posts: readonly Post[], asOf: string, evidence: Evidence[]): number | null {
  const chosen = definitivePost(posts, asOf)
  for (const [position, post] of posts.entries()) {
    const reason = standing(post, asOf)
    note(evidence, null, 'posts', position, reason === 'counts' && position !== chosen ? 'superseded' : reason)
  }
  return chosen
}

/** The position of the definitive post held on a day: of several, the one that began last, then the first in the list. */
export function definitivePost(posts: readonly Post[], day: string): number | null {
  let chosen: number | null = null
  for (const [position, post] of posts.entries()) {
    if (standing(post, day) !== 'counts') continue
    if (chosen === null || start(post) > start(posts[chosen] as Post)) chosen = position
  }
  return chosen
}

/** Is this post held in its own right on a day? */
export function isDefinitive(post: Post, day: string): boolean {
  return standing(post, day) === 'counts'
}

/** Is this the post of somebody acting on a day, for a vacant post or an absent holder? */
export function isActing(post: Post, day: string): boolean {
  return isActingPost(post) && start(post) <= day && (post.until ?? LAST_DAY) >= day
}

function isActingPost({ as }: Post): boolean {
  return as === 'plt' || as === 'plh'
}

function standing(post: Post, asOf: string): EvidenceReason {
  if (isActingPost(post)) return 'acting'
  if (start(post) > asOf) return 'after-cut-off'
  return (post.until ?? LAST_DAY) < asOf ? 'too-old' : 'counts'
}

function start({ from }: Post): string {
  return from ?? FIRST_DAY
}
