import { firstDifference } from '../verify/conformance/first-difference'
import type { Outcome } from '../verify/conformance/judge-vectors'
import type { Vector } from '../verify/conformance/vector'
import type { Noise } from './run-program'

/** Answers to some rows. */
export interface CollectedAnswers {
  readonly outcomes: ReadonlyMap<string, Outcome>
  /** Takes a line of output: an answer to a row, the last that was missing, or nothing of the kind. */
  readonly take: (line: string) => 'noise' | 'answer' | 'last'
  /** No more comes: a row that only a line names which is no answer, or no JSON, fails with that line. */
  readonly close: () => void
}

/** So much is kept of the first line that answers nothing, and of the words of an error. */
const MOST_OF_LINE = 200
const MOST_OF_ERROR = 500

/**
 * Collects one answer for each row, in any order. The same answer once more is counted, whatever else is printed is noise; another answer to
 * the same row is a failure of that row.
 */
export function collectAnswers(rows: readonly Vector[], noise: Noise): CollectedAnswers {
  const outcomes = new Map<string, Outcome>()
  const broken = new Map<string, Outcome>()
  const asked = new Set(rows.map(({ id }) => id))
  const answers = new Map<string, Outcome>()
  const pass = (line: string) => {
    noise.lines += 1
    noise.first ??= line.slice(0, MOST_OF_LINE)
    return 'noise' as const
  }
  const again = (id: string, first: Outcome, outcome: Outcome) => {
    if (isSame(first, outcome)) {
      noise.repeats += 1
      return 'noise' as const
    }
    const message = [first, outcome].map((each) => JSON.stringify(each).slice(0, MOST_OF_LINE)).join(', ')
    outcomes.set(id, { problem: 'two-answers', message })
    return 'noise' as const
  }
  const take = (printed: string) => {
    const line = printed.replace(BYTE_ORDER_MARK, '')
    if (line.trim() === '') return 'noise'
    const answer = answerOf(line)
    if (!answer || !asked.has(answer.id)) return pass(line)
    const { id, isAnswer, outcome } = answer
    if (!isAnswer) {
      broken.set(id, outcome)
      return pass(line)
    }
    const first = answers.get(id)
    if (first) return again(id, first, outcome)
    answers.set(id, outcome)
    outcomes.set(id, outcome)
    return outcomes.size === asked.size ? 'last' : 'answer'
  }
  const close = () => {
    for (const [id, outcome] of broken) if (!outcomes.has(id)) outcomes.set(id, outcome)
  }
  return { outcomes, take, close }
}

/** Programs on Windows begin their output with it. */
const BYTE_ORDER_MARK = /^\uFEFF/

function isSame(a: Outcome, b: Outcome): boolean {
  return !firstDifference(a, b) && !firstDifference(b, a)
}

/** A row, and what a line says to it. */
interface Said {
  readonly id: string
  /** Does it say what becomes of the row, or only name it? Then a later line still may. */
  readonly isAnswer: boolean
  readonly outcome: Outcome
}

/** `{ id, answer }`, `{ id, unsupported: true }` or `{ id, error }`; an error of `null` is none, as many programs write every field. */
function answerOf(line: string): Said | undefined {
  let read: Readonly<Record<string, unknown>> | null
  try {
    read = JSON.parse(line)
  } catch {
    const named = /"id"\s*:\s*"([^"]+)"/.exec(line)?.[1]
    // `NaN` as Python prints it, or a part of an object over several lines.
    return named === undefined ? named : namedBy(named, line, 'not-json')
  }
  const { id, answer, unsupported, error } = read ?? {}
  if (typeof id !== 'string') return
  if (unsupported === true) return { id, isAnswer: true, outcome: { answer: { unsupported } } }
  if ((error ?? null) !== null)
    return { id, isAnswer: true, outcome: { problem: 'threw', message: String(error).slice(0, MOST_OF_ERROR) } }
  return answer === undefined ? namedBy(id, line, 'lacks-answer') : { id, isAnswer: true, outcome: { answer } }
}

/** A line that names a row and says nothing of it. */
function namedBy(id: string, line: string, problem: 'not-json' | 'lacks-answer'): Said {
  return { id, isAnswer: false, outcome: { problem, message: line.slice(0, MOST_OF_LINE) } }
}
