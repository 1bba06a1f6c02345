import type { Employee, Post } from './employee'
import { type Issue, warning } from './issue'
import { jenjangOf, kelompokOfJenjang } from './jenjang'

/** Who stood in the rows so far: what one record alone cannot show. */
export interface Roster {
  /** The earlier row of the same person; `null` for somebody new, who is noted. */
  readonly earlierRow: (id: string, row: number) => number | null
  /** The same NIP, or the same structural post (TIM_4 of SIASN), in an earlier row. */
  readonly clashes: (employee: Employee, position: number | null, row: number) => Issue[]
}

export function createRoster(): Roster {
  const ids = new Map<string, number>()
  const nips = new Map<string, number>()
  const holders = new Map<string, number>()
  return {
    earlierRow: (id, row) => firstRow(ids, id, row),
    clashes(employee, position, row) {
      const found: Issue[] = []
      const same = employee.nip ? firstRow(nips, employee.nip, row) : null
      if (same !== null) found.push(warning(['nip'], 'shared-nip', { row: same + 1 }))
      const post = position === null ? null : (employee.posts?.[position] as Post)
      const holder = post?.id && isStructural(post) ? firstRow(holders, post.id, row) : null
      if (position !== null && holder !== null) {
        found.push(warning(['posts', position, 'id'], 'two-holders', { row: holder + 1 }))
      }
      return found
    },
  }
}

/** The row in which a key stood before; notes it where it is new. */
function firstRow(rows: Map<string, number>, key: string, row: number): number | null {
  const before = rows.get(key)
  if (before === undefined) rows.set(key, row)
  return before ?? null
}

function isStructural(post: Post): boolean {
  const jenjang = jenjangOf(post)
  return jenjang !== null && kelompokOfJenjang[jenjang] === 'struktural'
}
