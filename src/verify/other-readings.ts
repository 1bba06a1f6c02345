import type { ReadingChoices } from '../edition'
import type { OtherReading } from './conformance-report'
import { firstDifference } from './first-difference'
import { libraryAnswer } from './library-answer'
import { type ResolveMethod, readingsOf } from './resolve-method'
import type { Vector } from './vector'

/**
 * The single other options under which a failing answer would be right: the library answers the vector under each, and whatever
 * agrees with the answer in every field that the vector names is listed. An option that asks for points or a list has too many.
 */
export function otherReadingsFor(vector: Vector, answer: unknown, resolve: ResolveMethod): OtherReading[] {
  return Object.entries(readingsOf(vector.method)).flatMap(([reading, { default: usual, options, asks }]) =>
    Object.keys(options)
      .filter((option) => option !== (vector.readings[reading] ?? usual) && option !== asks?.option)
      .filter((option) => !firstDifference(namedAs(vector, reading, option, resolve), answer))
      .map((option) => ({ reading, option })),
  )
}

/** What the library answers under another option: only the fields that the vector names. `undefined` where it refuses. */
function namedAs(
  { area, method, input, readings, expected }: Vector,
  reading: string,
  option: string,
  resolve: ResolveMethod,
) {
  const chosen: ReadingChoices = { ...readings, [reading]: option }
  try {
    return pick(libraryAnswer(area, input, resolve(method, chosen), chosen), expected)
  } catch {
    return
  }
}

/** The part of a value that has the form of another one; lists are taken whole. */
function pick(from: unknown, form: unknown): unknown {
  if (typeof form !== 'object' || form === null || Array.isArray(form)) return from
  if (typeof from !== 'object' || from === null) return from
  const values = from as Readonly<Record<string, unknown>>
  return Object.fromEntries(Object.entries(form).map(([key, each]) => [key, pick(values[key] ?? null, each)]))
}
