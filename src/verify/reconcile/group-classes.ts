import type { Headcount } from './headcounts'
import type { Combination } from './search-dimension'

/** Combinations of one dimension that give the same exact sum in every published row. */
export interface GroupClass {
  /** By published row, in ten-thousandths. */
  readonly sums: readonly number[]
  readonly members: readonly Combination[]
}

/** Which published rows a person is in: that of the group, and the whole where one was published. */
export interface Membership {
  /** Group by person. */
  readonly groupOf: readonly number[]
  readonly groups: number
  readonly hasWhole: boolean
}

/** Puts together what gives the same sums, for one way to say who counts. */
export function groupClasses(all: readonly Combination[], { counted }: Headcount, of: Membership): GroupClass[] {
  const classes = new Map<string, { sums: number[]; members: Combination[] }>()
  for (const combination of all) {
    const sums = rowSums(combination.units, counted, of)
    const key = sums.join()
    const found = classes.get(key)
    if (found) found.members.push(combination)
    else classes.set(key, { sums, members: [combination] })
  }
  return [...classes.values()]
}

/** How many count, by published row. */
export function headsOf({ counted }: Headcount, of: Membership): number[] {
  return rowSums(counted, counted, of)
}

function rowSums(values: ArrayLike<number>, counted: Uint8Array, { groupOf, groups, hasWhole }: Membership): number[] {
  const sums = Array.from({ length: groups }, () => 0)
  for (const [i, group] of groupOf.entries())
    if (counted[i]) sums[group] = (sums[group] as number) + (values[i] as number)
  return hasWhole ? [...sums, sums.reduce((total, sum) => total + sum, 0)] : sums
}
