import type { AnswerRecord, ReadingChoices } from '../../edition'
import type { Employee } from '../../employee'
import { isIppError } from '../../ipp-error'
import type { Method } from '../../method'
import type { Score } from '../../score'
import { scoreAnswers } from '../../score-answers'
import { scoreEmployee } from '../../score-employee'
import { isRecord } from '../../shape'
import type { OtherReading } from './conformance-report'
import { firstDifference } from './first-difference'
import { libraryAnswer } from './library-answer'
import { type NamedRules, tablesOf } from './resolve-method'
import type { Vector } from './vector'

/** A row that failed with an answer. */
export interface FailedRow {
  readonly vector: Vector
  readonly answer: unknown
  /** The rules that the vector names. */
  readonly rules: NamedRules
}

/**
 * The single other options under which a failing answer would be right: the library answers the vector under each, and whatever
 * agrees with the answer in every field that the vector names is listed.
 */
export function otherReadingsFor(row: FailedRow): OtherReading[] {
  return actingOptions(row, {}).filter((option) => wouldPass(row, [option]))
}

/**
 * The options that can change what the library answers, where some others are chosen already: a method of 2019 takes a while to make,
 * and most options would change nothing. An option that asks for points or a list has too many.
 */
export function actingOptions(row: FailedRow, chosen: ReadingChoices): OtherReading[] {
  const { vector, rules } = row
  const readings = { ...vector.readings, ...chosen }
  const acting = actingReadings(row, readings)
  return Object.entries(rules.readings)
    .filter(([reading]) => acting.has(reading) && !(reading in chosen))
    .flatMap(([reading, { default: usual, options, asks }]) =>
      Object.keys(options)
        .filter((option) => option !== (readings[reading] ?? usual) && option !== asks?.option)
        .map((option) => ({ reading, option })),
    )
}

/** Does the library answer just this under some other options together? */
export function wouldPass({ vector, answer, rules }: FailedRow, others: readonly OtherReading[]): boolean {
  const readings = { ...vector.readings, ...choicesOf(others) }
  try {
    const right = libraryAnswer(vector.area, vector.input, rules.resolve(readings), readings)
    return !firstDifference(pick(right, vector.expected), answer)
  } catch {
    return false
  }
}

/** Options as they are chosen. */
export function choicesOf(options: readonly OtherReading[]): ReadingChoices {
  return Object.fromEntries(options.map(({ reading, option }) => [reading, option]))
}

/** None of an input that the library cannot take, as a vector of somebody's own may have. */
function actingReadings(row: FailedRow, readings: ReadingChoices): ReadonlySet<string> {
  try {
    return readingsBehind(row, readings)
  } catch (error) {
    if (isIppError(error)) return new Set()
    throw error
  }
}

function readingsBehind({ vector, rules }: FailedRow, readings: ReadingChoices): ReadonlySet<string> {
  const { area, input } = vector
  if (area === 'answers')
    return new Set(marksOf(scoreAnswers(input as AnswerRecord, { method: tablesOf(rules.resolve(readings)) })))
  if (area === 'histories') return ofHistory(input, tablesOf(rules.resolve(readings)))
  // A change is of two indices that are there, and wrong form is wrong under every reading; only whether a unit of 2016-2017 can be
  // measured rests on some.
  const rests = area === 'bad-input' ? input.check === 'ipp-2017' : area !== 'change'
  return new Set(rests ? Object.keys(rules.readings) : [])
}

function ofHistory({ employee, year, asOf }: Vector['input'], method: Method): ReadonlySet<string> {
  const period = { year: year as number, asOf: asOf as string | undefined }
  const { score } = scoreEmployee(employee as Employee, { method: method as Method<never>, ...period })
  const acting = method.otherEvidence.map(({ reading }) => reading)
  return new Set(score ? [...acting, ...marksOf(score)] : acting)
}

/** What a score itself says that it rests on. */
function marksOf({ lines, categoryReadings }: Score): readonly string[] {
  return [...lines.flatMap(({ readings }) => readings), ...categoryReadings]
}

/** The part of a value that has the form of another one; lists are taken whole. */
function pick(from: unknown, form: unknown): unknown {
  if (!isRecord(form) || !isRecord(from)) return from
  return Object.fromEntries(Object.entries(form).map(([key, each]) => [key, pick(from[key] ?? null, each)]))
}
