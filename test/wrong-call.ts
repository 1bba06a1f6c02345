import { expect } from 'vitest'
import { isIppError } from '../src'

/** As a program in JavaScript calls, where no type holds anybody back. */
export type Loose = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>
export const loose = (entry: object) => entry as Loose

/** A call of a function of an entry with something wrong in it. */
export type WrongCall = readonly [what: string, name: string, args: readonly unknown[]]

/** The code of the error that a call throws; a sentence where it is none of ours, or there is none. */
export function codeOf(call: () => unknown): string {
  try {
    call()
  } catch (error) {
    return isIppError(error) ? error.code : String(error)
  }
  return 'nothing thrown'
}

/** Refused as a wrong argument, and the message says what to give. */
export function expectRefusal(entry: object, [, name, args]: WrongCall): void {
  expect(() => loose(entry)[name]?.(...args)).toThrow(/^invalid-argument: \S+.* \S+/)
}

/** One option more than a right call has is refused, by its name, with those that there are. */
export function expectUnknownOption(entry: object, name: string, args: readonly unknown[]): void {
  const options = args.at(-1) as object
  expect(codeOf(() => loose(entry)[name]?.(...args))).toBe('nothing thrown')
  const call = () => loose(entry)[name]?.(...args.slice(0, -1), { ...options, asOff: '2023-12-31' })
  expect(codeOf(call)).toBe('unknown-option')
  for (const word of ['no asOff', ...Object.keys(options)]) expect(call).toThrow(word)
}

/** A result that lost any one of its fields is refused, or told as the whole where nothing reads that field. */
export function expectNoFieldToMiss(value: unknown, call: (value: unknown) => unknown): void {
  const whole = call(value)
  const copies = lacking(value)
  const told = copies.filter(([, copy]) => codeOf(() => call(copy)) !== 'invalid-argument')
  expect(told.length).toBeLessThan(copies.length)
  for (const [path, copy] of told) expect([path, call(copy)]).toEqual([path, whole])
}

/** Copies of plain JSON, each without one field. */
function lacking(value: unknown): [path: string, copy: unknown][] {
  if (typeof value !== 'object' || value === null) return []
  const places = Object.entries(value).flatMap(([key, each]) =>
    lacking(each).map(([path, copy]): [string, unknown] => [`${key}.${path}`, put(value, key, copy)]),
  )
  if (Array.isArray(value)) return places
  const without = (key: string) => Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
  return [...places, ...Object.keys(value).map((key): [string, unknown] => [key, without(key)])]
}

function put(value: object, key: string, part: unknown): object {
  return Array.isArray(value) ? value.with(Number(key), part) : { ...value, [key]: part }
}
