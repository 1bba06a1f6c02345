import { IppError } from '../ipp-error'
import { issueLine } from '../issue'
import type { AnyMethod, Line } from '../method'
import { toUnits } from '../points'
import { readLines } from '../read-lines'

/** The answers that one dimension asks for, shared by everybody who gives the same. */
export interface AnswerSet {
  readonly kelompok: string
  readonly answers: Readonly<Record<string, unknown>>
}

/** Gives equal answers as one object, so that they are scored once. */
export function createAnswerSets() {
  const known = new Map<string, AnswerSet>()
  return (kelompok: string, answers: Readonly<Record<string, unknown>>): AnswerSet => {
    const key = JSON.stringify(Object.entries(answers).sort())
    let set = known.get(key)
    if (!set) known.set(key, (set = { kelompok, answers }))
    return set
  }
}

/** Scores answer sets of one dimension under one method, each once. */
export function createScorer(method: AnyMethod, dimension: string) {
  const known = new Map<AnswerSet, number>()
  return (set: AnswerSet): number => {
    let units = known.get(set)
    if (units === undefined) {
      units = linesOf(set, method, dimension).reduce((sum, { points }) => sum + toUnits(points), 0)
      known.set(set, units)
    }
    return units
  }
}

/** The lines of one dimension. */
export function linesOf({ answers }: AnswerSet, method: AnyMethod, dimension: string): Line[] {
  const { lines, issues } = readLines(answers, method)
  if (issues.length > 0) throw new IppError('invalid-answers', issueLine(issues), issues)
  return lines.filter((line) => line.dimension === dimension)
}
