import { sequence } from '../argument'
import { checkEmployee } from '../check-employee'
import type { Employee, Kedudukan, Post } from '../employee'
import { definitivePost, isActing } from '../evidence/post'
import { isInForce } from '../in-force'
import type { Issue } from '../issue'
import { type OverdueReason, overdueOn, retirementAgeOf } from './overdue'
import type { Position } from './position'
import type { StaffingMap } from './staffing-map'

/** A row that is a person of whom nothing stood before. */
export interface StaffMember {
  readonly row: number
  readonly employee: Employee
}

/** A row that takes no part. */
export type UnusedRow =
  | {
      /** Place of the row, from 0. */
      readonly row: number
      /** The same id stood in an earlier row, which counts. */
      readonly class: 'duplicate'
      /** Place of that row. */
      readonly of: number
    }
  | {
      /** Place of the row, from 0. */
      readonly row: number
      /** Not a record. */
      readonly class: 'rejected'
      /** What is wrong; paths start inside the row. */
      readonly issues: readonly Issue[]
    }

const PROGRESS_STEP = 1_000

/** Reads the rows: each is a person, or takes no part. */
export function readStaff(rows: Iterable<unknown>, onProgress?: (rows: number) => void) {
  const members: StaffMember[] = []
  const unused: UnusedRow[] = []
  const firstRows = new Map<string, number>()
  let row = 0
  for (const each of sequence(rows, 'employees')) {
    const checked = checkEmployee(each)
    const of = checked.ok ? firstRows.get(checked.value.id) : undefined
    if (!checked.ok) unused.push({ row, class: 'rejected', issues: checked.issues })
    else if (of !== undefined) unused.push({ row, class: 'duplicate', of })
    else {
      firstRows.set(checked.value.id, row)
      members.push({ row, employee: checked.value })
    }
    row += 1
    if (row % PROGRESS_STEP === 0) onProgress?.(row)
  }
  if (row % PROGRESS_STEP !== 0) onProgress?.(row)
  return { members, unused, total: row }
}

/** What a person is to the map of posts on a day. */
export type StaffClass =
  | {
      /** Holds a position in his or her own right. */
      readonly class: 'holder'
      /** Id of the position. */
      readonly position: string
    }
  | {
      /** Has no definitive post, but acts in one. */
      readonly class: 'acting-only'
    }
  | {
      /** Has no post, or one without an id: what SIASN calls "Jabatan Kosong" (COM_2). */
      readonly class: 'no-position'
    }
  | {
      /** The post is not on the map: at all, or on that day. */
      readonly class: 'unknown-position'
      /** Why. */
      readonly reason: 'unknown' | 'not-in-force'
    }
  | {
      /** Holds no post, whatever the record names. */
      readonly class: 'not-active'
      /** Why. */
      readonly reason: Kedudukan | OverdueReason
    }

/** A person as a day finds him or her. */
export interface Standing {
  /** Place of the definitive post in the record. */
  readonly post: number | null
  /** The position that the post names, if it is on the map that day. */
  readonly position: Position | undefined
  /** Why he or she should no longer hold a post, whatever the reading makes of it. */
  readonly overdue: readonly OverdueReason[]
  readonly class: StaffClass
}

export function standingOn(day: string, employee: Employee, map: StaffingMap): Standing {
  const posts = employee.posts ?? []
  const place = definitivePost(posts, day)
  const post = place === null ? undefined : posts[place]
  const named = map.byId.get(post?.id ?? '')
  const position = named && isInForce(named, day) ? named : undefined
  const overdue = overdueOn(day, employee, post ? retirementAgeOf(post, position, map.rules) : null, map.rules)
  return { post: place, position, overdue, class: classOf(day, employee, map, { post, position, overdue }) }
}

function classOf(
  day: string,
  { kedudukan, posts }: Employee,
  { rules, byId }: StaffingMap,
  { post, position, overdue }: Pick<Standing, 'position' | 'overdue'> & { readonly post: Post | undefined },
): StaffClass {
  if (kedudukan && rules.notHolding.includes(kedudukan)) return { class: 'not-active', reason: kedudukan }
  if (overdue[0] && rules.overdue === 'leaves') return { class: 'not-active', reason: overdue[0] }
  if (!post) return { class: posts?.some((each) => isActing(each, day)) ? 'acting-only' : 'no-position' }
  if (!post.id) return { class: 'no-position' }
  if (position) return { class: 'holder', position: position.id }
  return { class: 'unknown-position', reason: byId.has(post.id) ? 'not-in-force' : 'unknown' }
}
