import type { ReadingChoices } from '../../edition'
import type { FitClass, Variant } from './fit-classes'
import type { DimensionFit } from './reconciliation'
import { type Assignment, choicesUnder, type SearchSpace } from './search-space'

const MOST_METHODS = 100

/** A class of a dimension as it is told. */
export function dimensionFit(space: SearchSpace, { members, explained }: FitClass, rows: number): DimensionFit {
  const first = members[0] as Variant
  return {
    method: first.method,
    readings: choicesTold(space, first.combination.assignment),
    roundings: distinct(members.map(({ rounding }) => rounding)),
    departures: first.departures,
    explained,
    share: explained / rows,
    equivalents: members.length,
    open: openReadings(members.map(({ combination }) => combination.assignment)),
    methods: distinct(members.map(({ method }) => method)).slice(0, MOST_METHODS),
  }
}

/** The choices that are not the defaults. */
export function choicesTold(space: SearchSpace, assignment: Assignment): ReadingChoices {
  const all = Object.entries(choicesUnder(space, assignment))
  return Object.fromEntries(all.filter(([id, choice]) => choice !== space.edition.readings[id]?.default))
}

/** The options that occur, of every reading of which more than one does. */
export function openReadings(assignments: readonly Assignment[]): Record<string, string[]> {
  const options: Record<string, Set<string>> = {}
  for (const assignment of assignments) {
    for (const [id, option] of Object.entries(assignment)) (options[id] ??= new Set()).add(option)
  }
  const open = Object.entries(options).filter(([, each]) => each.size > 1)
  return Object.fromEntries(open.map(([id, each]) => [id, [...each]]))
}

/** Each once, in order. */
export function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}
