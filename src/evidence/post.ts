import { FIRST_DAY, LAST_DAY } from '../calendar'
import type { Post } from '../employee'
import type { Evidence, EvidenceReason } from '../observation'
import { note } from './look'

/** The position of the definitive post held on the cut-off day: of several, the one that began last, then the first in the list. */
export function postInForce(posts: readonly Post[], asOf: string, evidence: Evidence[]): number | null {
  let chosen: number | null = null
  for (const [position, post] of posts.entries()) {
    if (standing(post, asOf) !== 'counts') continue
    if (chosen === null || start(post) > start(posts[chosen] as Post)) chosen = position
  }
  for (const [position, post] of posts.entries()) {
    const reason = standing(post, asOf)
    note(evidence, null, 'posts', position, reason === 'counts' && position !== chosen ? 'superseded' : reason)
  }
  return chosen
}

function standing(post: Post, asOf: string): EvidenceReason {
  if (post.as === 'plt' || post.as === 'plh') return 'acting'
  if (start(post) > asOf) return 'after-cut-off'
  return (post.until ?? LAST_DAY) < asOf ? 'too-old' : 'counts'
}

function start({ from }: Post): string {
  return from ?? FIRST_DAY
}
