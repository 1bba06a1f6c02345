import { IppError } from './ipp-error'
import { type IssueHint, issue } from './issue'
import type { AnyMethod } from './method'

/** A wrong call: an argument that is missing, or something else in its place. */
export function wrongArgument(what: string): IppError {
  return new IppError('invalid-argument', what)
}

/** The same for an option of which more can be said: which it is, what to give, and why something else that is like it will not do. */
export function missingOption(option: string, give: string, hint: IssueHint): IppError {
  return new IppError('invalid-argument', `${option}: give ${give}`, [issue([option], 'required', { hint })])
}

/**
 * What `createMethod` returned. A copy is refused: it may have been changed, and would carry the id of the method that it was made of.
 */
export function aMethod(value: unknown): boolean {
  return Object.isFrozen(value) && Array.isArray((value as { readonly otherEvidence?: unknown } | null)?.otherEvidence)
}

/** The method of a call; throws where there is none. */
export function methodOf<M extends AnyMethod>(options: { readonly method: M }): M {
  const method = (options as { readonly method: M } | null | undefined)?.method
  if (!aMethod(method)) throw wrongArgument('method: what createMethod returned')
  return method as M
}

/** Throws for an option that a function does not have: misspelt, it would be passed over, and a default hold in its place. */
export function onlyOptions<O extends object>(options: O, names: readonly (keyof O & string)[]): void {
  const given = Object.keys(options ?? {})
  const at = given.findIndex((name) => !(names as readonly string[]).includes(name))
  if (at < 0) return
  const found = [issue([at], 'unknown-field', { expected: names })]
  throw new IppError('unknown-option', `no ${given[at]?.slice(0, 40)}; there are ${names.join(', ')}`, found)
}

/** Anything that can be walked through; throws for what cannot. */
export function sequence<T>(values: Iterable<T>, what: string): Iterable<T> {
  if (typeof (values as Iterable<T> | null | undefined)?.[Symbol.iterator] !== 'function') {
    throw wrongArgument(`${what}: a list, or what else can be walked through`)
  }
  return values
}

/** A function of the caller's; throws for what is none. */
export function callable<F>(given: F, what: string): F {
  if (typeof given !== 'function') throw wrongArgument(`${what}: a function`)
  return given
}

/** The key of a table that a function of the caller's gave; throws for what is no text. */
export function textKey(key: string): string {
  if (typeof key !== 'string') throw wrongArgument('by, or key: a text')
  return key
}
