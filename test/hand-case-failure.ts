import {
  type AnswerRecord,
  createMethod,
  type Edition,
  isIppError,
  type Method,
  type ReadingChoices,
  scoreAnswers,
} from '../src'
import type { HandCase } from './hand-cases'

/** What a hand-written case finds wrong under an edition, or `undefined` if it holds. */
export function handCaseFailure(edition: Edition, { readings, answers, expect }: HandCase): string | undefined {
  const method = methodOf(edition, readings)
  const score = scoreAnswers(answers as AnswerRecord, { method })
  const line = score.lines.find(({ indicator }) => indicator === expect.line?.indicator)
  const found = {
    index: score.index,
    dimensions: pick(score.dimensions, expect.dimensions ?? {}),
    category: score.category,
    line: line && pick({ ...line }, expect.line ?? {}),
    range: score.range.index,
    missing: score.missing,
  }
  const wrong = Object.entries(expect).filter(([key, value]) => !same(found[key as keyof typeof found], value))
  return wrong.length === 0
    ? undefined
    : wrong.map(([key]) => `${key}: ${JSON.stringify(found[key as keyof typeof found])}`).join(', ')
}

const methods = new WeakMap<Edition, Map<string, Method>>()

/** Hundreds of cases share some forty choices of readings. */
function methodOf(edition: Edition, readings: HandCase['readings'] = {}): Method {
  const known = methods.get(edition) ?? new Map<string, Method>()
  methods.set(edition, known)
  const key = JSON.stringify(readings)
  const method = known.get(key) ?? createMethod(edition, readings as ReadingChoices)
  known.set(key, method)
  return method
}

/** As {@link handCaseFailure}; an edition that cannot even be scored fails too. */
export function failsUnder(edition: Edition, handCase: HandCase): boolean {
  try {
    return handCaseFailure(edition, handCase) !== undefined
  } catch (error) {
    if (isIppError(error)) return true
    throw error
  }
}

function pick(from: Readonly<Record<string, unknown>>, keys: object): Record<string, unknown> {
  return Object.fromEntries(Object.keys(keys).map((key) => [key, from[key]]))
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
