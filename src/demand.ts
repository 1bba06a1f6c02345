import { onlyOptions, wrongArgument } from './argument'
import { FRACTION } from './fraction'

/**
 * What an argument of a call must look like, by example: `''` is a text, `0` a number, `[x]` a list of such, a record the fields
 * that are read, with examples of each. A function decides by itself.
 */
export type Like = string | number | boolean | readonly Like[] | ((value: unknown) => boolean) | LikeFields

interface LikeFields {
  readonly [field: string]: Like
}

/** Throws for a wrong call: an argument that is missing, or something else in its place. */
export function demand(value: unknown, like: Like, what: string): void {
  if (!isLike(value, like)) throw wrongArgument(what)
}

/** Options like the example where it looks at them, and none that the function does not have. */
export function demandOptions<O extends object>(options: O, like: Like, names: readonly (keyof O & string)[]): void {
  demand(options, like, `options: { ${names.join(', ')} }`)
  onlyOptions(options, names)
}

/** Has a value what the example has? It is looked at just as deep as the example goes. */
export function isLike(value: unknown, like: Like): boolean {
  if (typeof like === 'function') return like(value)
  // What is larger is no points, no count and no year, and sums of it would not be exact.
  if (typeof like === 'number') return typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER
  if (typeof like !== 'object') return typeof value === typeof like
  const fields = Array.isArray(value)
  if (Array.isArray(like)) return fields && areLike(value, like)
  return (
    typeof value === 'object' && value !== null && !fields && areFieldsLike(value as LikeFields, like as LikeFields)
  )
}

/** A list of any length where the example has one entry, otherwise one as long. */
function areLike(values: readonly unknown[], like: readonly Like[]): boolean {
  // By position, since `every` passes over holes.
  const places = Array.from(values.keys())
  return (like.length === 1 || values.length === like.length) && places.every((i) => isLike(values[i], like[0] as Like))
}

function areFieldsLike(value: Readonly<Record<string, unknown>>, like: LikeFields): boolean {
  return Object.entries(like).every(([field, each]) => isLike(value[field], each))
}

/** The same, or absent. */
export function absentOr(like: Like): Like {
  return (value) => value === undefined || isLike(value, like)
}

/** The same, or `null`. */
export function orNull(like: Like): Like {
  return (value) => value === null || isLike(value, like)
}

/** The same, or `null`, or absent. */
export function nullOr(like: Like): Like {
  return (value) => (value ?? null) === null || isLike(value, like)
}

/** A record whose every value is like this, whatever its names. */
export function every(like: Like): Like {
  return (value) => isLike(value, {}) && Object.values(value as object).every((each) => isLike(each, like))
}

/** What can be shown as it is: a text, or a finite number. */
export function textOrNumber(value: unknown): boolean {
  return typeof value === 'string' || Number.isFinite(value)
}

/** Anything that can be walked through. */
export function aSequence(value: unknown): boolean {
  return typeof (value as Iterable<unknown> | null | undefined)?.[Symbol.iterator] === 'function'
}

export function aFunction(value: unknown): boolean {
  return typeof value === 'function'
}

/** Decimals to keep. */
export function someDigits(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 10
}

/** An exact value, as it stands in results. */
export function aFraction(value: unknown): boolean {
  return typeof value === 'string' && FRACTION.test(value)
}
