import { wrongArgument } from './argument'
import { ID } from './id'
import { type Issue, issue } from './issue'
import { isWholeUnits } from './points'

/** Says what is wrong with the form of a value; the paths of its issues start at that value. */
export type Shape = (value: unknown) => readonly Issue[]

/** No issues, which never grow. */
export const NONE: readonly Issue[] = []

/** A record with just these fields; those named in `optional` may be absent. */
export function record(fields: Readonly<Record<string, Shape>>, optional: readonly string[] = []): Shape {
  const known = Object.entries(fields)
  return (value) => {
    if (!isRecord(value)) return [issue([], 'not-a-record')]
    let issues = strangers(value, fields)
    for (const [key, shape] of known) {
      if (Object.hasOwn(value, key)) issues = join(issues, key, shape(value[key]))
      // What is inherited would be read, and has not been checked.
      else if (key in value) issues = join(issues, key, [issue([], 'inherited')])
      else if (!optional.includes(key)) issues = join(issues, key, [issue([], 'required')])
    }
    return issues
  }
}

function strangers(value: object, fields: Readonly<Record<string, Shape>>): readonly Issue[] {
  let issues = NONE
  const expected = Object.keys(fields)
  for (const [position, key] of Object.keys(value).entries()) {
    if (!Object.hasOwn(fields, key)) issues = join(issues, position, [issue([], 'unknown-field', { expected })])
  }
  return issues
}

/**
 * Adds the issues of a part, their paths lengthened by the step to it; costs nothing where there are none. The list grows in place:
 * copied for every part, a record of ten thousand wrong items would take seconds.
 */
export function join(issues: readonly Issue[], step: string | number, found: readonly Issue[]): readonly Issue[] {
  if (found.length === 0) return issues
  const grown = issues === NONE ? [] : (issues as Issue[])
  for (const each of found) grown.push({ ...each, path: [step, ...each.path] })
  return grown
}

/** A record of at least one entry, from ids to values of one shape. */
export function recordOf(shape: Shape): Shape {
  return (value) => {
    if (!isRecord(value)) return [issue([], 'not-a-record')]
    const entries = Object.entries(value)
    if (entries.length === 0) return [issue([], 'required')]
    return entries.reduce(
      (issues, [id, each], position) =>
        ID.test(id) ? join(issues, id, shape(each)) : join(issues, position, [issue([], 'bad-id')]),
      NONE,
    )
  }
}

/** A list of values of one shape, at least so many. */
export function listOf(shape: Shape, atLeast = 1): Shape {
  return (value) => {
    if (!Array.isArray(value)) return [issue([], 'wrong-type', { expected: 'list' })]
    if (value.length < atLeast) return [issue([], 'required')]
    let issues = NONE
    for (let i = 0; i < value.length; i++) issues = join(issues, i, shape(value[i]))
    return issues
  }
}

/** This shape, or `null` or `undefined` for what is not known. */
export function maybe(shape: Shape): Shape {
  return (value) => (value === null || value === undefined ? NONE : shape(value))
}

/** One of these texts. */
export function oneOf(...expected: readonly string[]): Shape {
  Object.freeze(expected)
  return (value) => (expected.includes(value as string) ? NONE : [issue([], 'unknown-code', { expected })])
}

export const text: Shape = (value) => typed('text', typeof value === 'string')

export const flag: Shape = (value) => typed('boolean', typeof value === 'boolean')

/** A whole number from 1. */
export const countFrom1: Shape = (value) => {
  if (!Number.isSafeInteger(value)) return [issue([], 'not-whole')]
  return (value as number) < 1 ? [issue([], 'too-small', { from: 1 })] : NONE
}

/** A number from 0 with at most four decimals. */
export const points: Shape = (value) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return [issue([], 'not-a-number')]
  if (value < 0) return [issue([], 'too-small', { from: 0 })]
  return isWholeUnits(value) ? NONE : [issue([], 'too-fine', { decimals: 4 })]
}

/** Points, or `null`. */
export const pointsOrNull: Shape = (value) => (value === null ? NONE : points(value))

function typed(expected: string, fits: boolean): readonly Issue[] {
  return fits ? NONE : [issue([], 'wrong-type', { expected })]
}

/** Is this an object of names and values? */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The record without some of its fields. */
export function without(value: Readonly<Record<string, unknown>>, ignore: readonly string[]): unknown {
  if (!Array.isArray(ignore)) throw wrongArgument('ignore: a list of names')
  return ignore.length === 0
    ? value
    : Object.fromEntries(Object.entries(value).filter(([name]) => !ignore.includes(name)))
}
