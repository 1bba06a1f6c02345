import { exclusion } from '../../score-employee'
import type { Placed } from './search-indicator'
import { type Assignment, combinations, evidenceUnder, readingsThatSet, type SearchSpace } from './search-space'

/** One way to say who counts, with all combinations of readings that say so. */
export interface Headcount {
  readonly assignments: readonly Assignment[]
  /** By person, 1 for who counts. */
  readonly counted: Uint8Array
}

/** Every way in which the readings of who is measured draw the line among these persons. */
export function headcounts(space: SearchSpace, persons: readonly Placed[], year: number): Headcount[] {
  const countedUnder = (assignment: Assignment) => {
    const evidence = evidenceUnder(space, assignment)
    return Uint8Array.from(persons, ({ person }) => Number(exclusion(person, year, evidence) === null))
  }
  const keyUnder = (assignment: Assignment) => countedUnder(assignment).join('')
  const all = readingsThatSet(space, (path) => path === 'evidence.excluded' || path === 'evidence.pppkFrom')
  const matters = (id: string) =>
    combinations(space, all).some((assignment) =>
      space.options[id]?.some((option) => keyUnder({ ...assignment, [id]: option }) !== keyUnder(assignment)),
    )
  const ways = new Map<string, { assignments: Assignment[]; counted: Uint8Array }>()
  for (const assignment of combinations(space, all.filter(matters))) {
    const counted = countedUnder(assignment)
    const key = counted.join('')
    const way = ways.get(key)
    if (way) way.assignments.push(assignment)
    else ways.set(key, { assignments: [assignment], counted })
  }
  return [...ways.values()]
}
