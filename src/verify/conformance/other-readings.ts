import type { AnswerRecord, ReadingChoices } from '../../edition'
import type { Employee } from '../../employee'
import type { Method } from '../../method'
import type { Score } from '../../score'
import { scoreAnswers } from '../../score-answers'
import { scoreEmployee } from '../../score-employee'
import type { OtherReading } from './conformance-report'
import { firstDifference } from './first-difference'
import { libraryAnswer } from './library-answer'
import { type ResolveMethod, readingsOf, tablesOf } from './resolve-method'
import type { Vector } from './vector'

/**
 * The single other options under which a failing answer would be right: the library answers the vector under each, and whatever
 * agrees with the answer in every field that the vector names is listed. An option that asks for points or a list has too many.
 */
export function otherReadingsFor(vector: Vector, answer: unknown, resolve: ResolveMethod): OtherReading[] {
  const { method, readings } = vector
  const acting = actingReadings(vector, resolve)
  return Object.entries(readingsOf(method))
    .filter(([reading]) => acting.includes(reading))
    .flatMap(([reading, { default: usual, options, asks }]) =>
      Object.keys(options)
        .filter((option) => option !== (readings[reading] ?? usual) && option !== asks?.option)
        .filter((option) => wouldPass(vector, answer, { [reading]: option }, resolve))
        .map((option) => ({ reading, option })),
    )
}

/** The readings that can change what the library answers: a method of 2019 takes a while to make, and most would change nothing. */
function actingReadings({ area, method, readings, input }: Vector, resolve: ResolveMethod): readonly string[] {
  if (area === 'answers')
    return marksOf(scoreAnswers(input as AnswerRecord, { method: tablesOf(resolve(method, readings)) }))
  if (area === 'histories') return ofHistory(input, tablesOf(resolve(method, readings)))
  // A change is of two indices that are there, and wrong form is wrong under every reading; only whether a unit of 2016-2017 can be
  // measured rests on some.
  const rests = area === 'bad-input' ? input.check === 'ipp-2017' : area !== 'change'
  return rests ? Object.keys(readingsOf(method)) : []
}

function ofHistory({ employee, year, asOf }: Vector['input'], method: Method): readonly string[] {
  const period = { year: year as number, asOf: asOf as string | undefined }
  const { score } = scoreEmployee(employee as Employee, { method: method as Method<never>, ...period })
  return [...method.otherEvidence.map(({ reading }) => reading), ...marksOf(score)]
}

/** What a score itself says that it rests on. */
function marksOf(score: Score | null): readonly string[] {
  return score ? [...score.lines.flatMap(({ readings }) => readings), ...score.categoryReadings] : []
}

function wouldPass(vector: Vector, answer: unknown, other: ReadingChoices, resolve: ResolveMethod): boolean {
  const { area, method, input, expected } = vector
  const readings = { ...vector.readings, ...other }
  try {
    const right = libraryAnswer(area, input, resolve(method, readings), readings)
    return !firstDifference(pick(right, expected), answer)
  } catch {
    return false
  }
}

/** The part of a value that has the form of another one; lists are taken whole. */
function pick(from: unknown, form: unknown): unknown {
  if (typeof form !== 'object' || form === null || Array.isArray(form)) return from
  if (typeof from !== 'object' || from === null) return from
  const values = from as Readonly<Record<string, unknown>>
  return Object.fromEntries(Object.entries(form).map(([key, each]) => [key, pick(values[key] ?? null, each)]))
}
