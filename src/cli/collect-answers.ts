import type { Outcome } from '../verify/conformance/judge-vectors'
import type { Vector } from '../verify/conformance/vector'
import type { Noise } from './run-program'

/** Answers to some rows. */
export interface CollectedAnswers {
  readonly outcomes: ReadonlyMap<string, Outcome>
  /** Takes a line of output: an answer to a row, the last that was missing, or nothing of the kind. */
  readonly take: (line: string) => 'noise' | 'answer' | 'last'
}

/** So much is kept of the first line that answers nothing, and of the words of an error. */
const MOST_OF_LINE = 200
const MOST_OF_ERROR = 500

/** Collects one answer for each row, in any order; the first one counts, and whatever else is printed is noise. */
export function collectAnswers(rows: readonly Vector[], noise: Noise): CollectedAnswers {
  const outcomes = new Map<string, Outcome>()
  const asked = new Set(rows.map(({ id }) => id))
  const take = (line: string) => {
    if (line.trim() === '') return 'noise'
    const answer = answerOf(line)
    if (!answer || !asked.has(answer.id) || outcomes.has(answer.id)) {
      noise.lines += 1
      noise.first ??= line.slice(0, MOST_OF_LINE)
      return 'noise'
    }
    outcomes.set(answer.id, answer.outcome)
    return outcomes.size === asked.size ? 'last' : 'answer'
  }
  return { outcomes, take }
}

/** `{ id, answer }`, `{ id, unsupported: true }` or `{ id, error }`. */
function answerOf(line: string): { readonly id: string; readonly outcome: Outcome } | undefined {
  try {
    const { id, answer, unsupported, error } = JSON.parse(line)
    if (typeof id !== 'string') return
    if (unsupported === true) return { id, outcome: { answer: { unsupported } } }
    if (error !== undefined)
      return { id, outcome: { problem: 'threw', message: String(error).slice(0, MOST_OF_ERROR) } }
    return answer === undefined ? undefined : { id, outcome: { answer } }
  } catch {
    return
  }
}
