import * as z from 'zod'
import type { Choice } from '../edition'

const MONTH_OR_YEAR_TOO = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/**
 * A field that may be absent or `null`: not known. An `undefined` that is there is accepted too, as by the checks.
 */
export type Maybe<T extends z.ZodType> = z.ZodOptional<z.ZodNullable<T>> & {
  readonly _zod: { readonly output: z.output<T> | null; readonly input: z.input<T> | null }
}

export function maybe<T extends z.ZodType>(schema: T): Maybe<T> {
  return z.nullish(schema) as Maybe<T>
}

/** A key of the caller's: without spaces around it. */
export function key(): z.ZodString {
  return z
    .string()
    .max(100)
    .regex(/^\S(?:[\s\S]*\S)?$/)
}

/** Words of small letters and digits joined by hyphens. */
export function id(): z.ZodString {
  return z
    .string()
    .max(100)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
}

/** A day. */
export function day(): z.ZodISODate {
  return z.iso.date()
}

/** A day, a month or a year; whether the month has that day is a matter of the rules. */
export function date(): z.ZodString {
  return z.string().regex(MONTH_OR_YEAR_TOO)
}

/** An id in a stored result, whatever the edition. */
export function text(): z.ZodString {
  return z.string().min(1)
}

/** A whole number from 0. */
export function count(): z.ZodInt {
  return z.int().min(0)
}

/** An exact number: `1375/64`, `-7/2`, `88`. */
export function fractionText(): z.ZodString {
  return z.string().regex(/^(0|-?[1-9]\d*)(\/[1-9]\d*)?$/)
}

/** A number from 0. */
export function points(): z.ZodNumber {
  return z.number().min(0)
}

/** The lowest and the highest of something. */
export function span<T extends z.ZodType>(schema: T): z.ZodTuple<[T, T], null> {
  return z.tuple([schema, schema])
}

/** A part of a whole, 0–1. */
export function share(): z.ZodNumber {
  return z.number().min(0).max(1)
}

/** A SHA-256 as 64 hexadecimal digits. */
export function sha256(): z.ZodString {
  return z.string().regex(/^[0-9a-f]{64}$/)
}

/** A choice for a reading: an option, or what the caller gives for one. */
export function choice(): z.ZodType<Choice, Choice> {
  return z.union([text(), z.record(z.string(), z.union([z.record(z.string(), z.number()), z.array(text())]))])
}

/** A strict object with the keys of another. */
export function forEach<K extends string, T extends z.ZodType>(
  of: Readonly<Record<K, unknown>>,
  schema: () => T,
): z.ZodObject<Record<K, T>, z.core.$strict> {
  return z.strictObject(Object.fromEntries(Object.keys(of).map((key) => [key, schema()])) as Record<K, T>)
}
