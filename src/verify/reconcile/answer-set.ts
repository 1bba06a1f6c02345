import { IppError } from '../../ipp-error'
import { issueLine } from '../../issue'
import type { AnyMethod, Line } from '../../method'
import { toUnits } from '../../points'
import { readLines } from '../../read-lines'

/** The answers to some indicators, shared by everybody who gives the same. */
export interface AnswerSet {
  readonly kelompok: string
  readonly answers: Readonly<Record<string, unknown>>
}

/** Gives equal answers as one object, so that they are scored once. */
export function createAnswerSets() {
  const known = new Map<string, AnswerSet>()
  return (kelompok: string, answers: Readonly<Record<string, unknown>>): AnswerSet => {
    let key = ''
    // No code of an answer holds a line break.
    for (const column in answers) key += `${column} ${answers[column]}\n`
    let set = known.get(key)
    if (!set) known.set(key, (set = { kelompok, answers }))
    return set
  }
}

/** Scores answer sets for one indicator under one method, each once; 0 where the weight group is not asked. */
export function createScorer(method: AnyMethod, indicator: string) {
  const known = new Map<AnswerSet, number>()
  return (set: AnswerSet): number => {
    let units = known.get(set)
    if (units === undefined) {
      units = toUnits(linesOf(set, method).find((line) => line.indicator === indicator)?.points ?? 0)
      known.set(set, units)
    }
    return units
  }
}

/** The lines of answers, as `measure` reads them. */
export function linesOf({ answers }: AnswerSet, method: AnyMethod): readonly Line[] {
  const { lines, issues } = readLines(answers, method)
  if (issues.length > 0) throw new IppError('invalid-answers', issueLine(issues), issues)
  return lines
}
