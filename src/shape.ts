import { type Issue, issue } from './issue'
import { isWholeUnits } from './points'

/** Says what is wrong with the form of a value. */
export type Shape = (value: unknown, path: Issue['path']) => Issue[]

/** Ids are words of letters and digits joined by hyphens: `S1`, `sangat-tinggi`, `categoryGap`. */
const ID = /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/

/** A record with just these fields; those named in `optional` may be absent. */
export function record(fields: Readonly<Record<string, Shape>>, optional: readonly string[] = []): Shape {
  return (value, path) => {
    if (!isRecord(value)) return [issue(path, 'not-a-record')]
    const strangers = Object.keys(value).flatMap((key, position) =>
      Object.hasOwn(fields, key)
        ? []
        : [issue([...path, position], 'unknown-field', { expected: Object.keys(fields) })],
    )
    const found = Object.entries(fields).flatMap(([key, shape]) => {
      if (Object.hasOwn(value, key)) return shape(value[key], [...path, key])
      return optional.includes(key) ? [] : [issue([...path, key], 'required')]
    })
    return [...strangers, ...found]
  }
}

/** A record of at least one entry, from ids to values of one shape. */
export function recordOf(shape: Shape): Shape {
  return (value, path) => {
    if (!isRecord(value)) return [issue(path, 'not-a-record')]
    const entries = Object.entries(value)
    if (entries.length === 0) return [issue(path, 'required')]
    return entries.flatMap(([id, each], position) =>
      ID.test(id) ? shape(each, [...path, id]) : [issue([...path, position], 'bad-id')],
    )
  }
}

/** A list of at least one value of one shape. */
export function listOf(shape: Shape): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) return [issue(path, 'wrong-type', { expected: 'list' })]
    if (value.length === 0) return [issue(path, 'required')]
    return value.flatMap((each, i) => shape(each, [...path, i]))
  }
}

/** One of these texts. */
export function oneOf(...expected: readonly string[]): Shape {
  return (value, path) => (expected.includes(value as string) ? [] : [issue(path, 'unknown-code', { expected })])
}

export const text: Shape = (value, path) => typed(value, path, 'text', typeof value === 'string')

export const flag: Shape = (value, path) => typed(value, path, 'boolean', typeof value === 'boolean')

/** A whole number from 1. */
export const countFrom1: Shape = (value, path) => {
  if (!Number.isSafeInteger(value)) return [issue(path, 'not-whole')]
  return (value as number) < 1 ? [issue(path, 'too-small', { from: 1 })] : []
}

/** A number from 0 with at most four decimals. */
export const points: Shape = (value, path) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return [issue(path, 'not-a-number')]
  if (value < 0) return [issue(path, 'too-small', { from: 0 })]
  return isWholeUnits(value) ? [] : [issue(path, 'too-fine', { decimals: 4 })]
}

/** Points, or `null`. */
export const pointsOrNull: Shape = (value, path) => (value === null ? [] : points(value, path))

function typed(_: unknown, path: Issue['path'], expected: string, fits: boolean): Issue[] {
  return fits ? [] : [issue(path, 'wrong-type', { expected })]
}

/** Is this an object of names and values? */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
