import { completeChoices, methodId } from '../../apply-readings'
import { wrongArgument } from '../../argument'
import { createMethod } from '../../create-method'
import type { Edition, Reading, ReadingChoices, Scorable } from '../../edition'
import { ipAsn2019 } from '../../editions/ip-asn-2019'
import { createIpp2017, type Ipp2017Method } from '../../ipp-2017/create-ipp-2017'
import type { Ipp2017Edition, Ipp2017Readings } from '../../ipp-2017/edition'
import { ipp2017 } from '../../ipp-2017/ipp-2017'
import { IppError, isIppError } from '../../ipp-error'
import type { Method } from '../../method'
import { type StaffingRules, staffingRules } from '../../positions/staffing-rules'
import type { Vector } from './vector'

/** The resolved rules of a vector: tables as those of 2019 (these have `groups`), or the rules of 2016-2017. */
export type ResolvedMethod = Method | Ipp2017Method

/**
 * Rules that vectors may be of: `ipAsn2019` or what `checkEdition` returned for an agency's own edition; `ipp2017`; and
 * `staffingRules`, which have no method to resolve.
 */
export type ConformanceEdition = Edition<Scorable, unknown> | Ipp2017Edition | StaffingRules

/** The rules that the vectors of this library are of. */
export const libraryEditions: readonly ConformanceEdition[] = [ipAsn2019, ipp2017, staffingRules]

/** The rules that a vector names. */
export interface NamedRules {
  /** Id and revision: whatever method is made of them is `name` or begins with `name?`. */
  readonly name: string
  /** The readings that there are. */
  readonly readings: Readonly<Record<string, Reading>>
  /** Resolves them under some readings; `null` for rules without a method, as those of vacancies. */
  readonly resolve: (readings: ReadingChoices) => ResolvedMethod | null
}

/** Why nobody can be asked a vector: it does not say which method it holds under, or it says two things. */
export type Refusal =
  /** Its method is of no edition that was given; `expected`: those that were. */
  | { readonly refused: 'unknown-method'; readonly expected: readonly string[]; readonly got: string }
  /** Its readings make another method, which is `expected`; or none, and `message` says why. */
  | {
      readonly refused: 'wrong-method'
      readonly expected: string | null
      readonly got: string
      readonly message?: string
    }

/** Finds the rules of a vector, or why it is refused. */
export type Rulebook = (vector: Pick<Vector, 'method' | 'readings'>) => NamedRules | Refusal

/** How many methods of an edition are kept: a failing set asks for every other option of some thirty choices. */
const MOST_KEPT = 100

/** A {@link Rulebook} of some editions, which makes each method once. */
export function createRulebook(editions: readonly ConformanceEdition[]): Rulebook {
  const rules = editions.map(rulesOf)
  const names = rules.map(({ name }) => name)
  if (names.some((name, i) => names.indexOf(name) !== i)) throw wrongArgument('editions: each revision once')
  return ({ method, readings }) => {
    const named = rules.find(({ name }) => method === name || method.startsWith(`${name}?`))
    if (!named) return { refused: 'unknown-method', expected: names, got: method }
    return contradiction(named, method, readings) ?? named
  }
}

type WithId = NamedRules & {
  /** The id of the method that some readings make. */
  readonly idOf: (readings: ReadingChoices) => string
}

/** The id says all that the readings say, so one of the two is wrong where they differ. */
function contradiction({ idOf }: WithId, method: string, readings: ReadingChoices): Refusal | undefined {
  try {
    const made = idOf(readings)
    return made === method ? undefined : { refused: 'wrong-method', expected: made, got: method }
  } catch (error) {
    if (!isIppError(error)) throw error
    return { refused: 'wrong-method', expected: null, got: method, message: error.message }
  }
}

function rulesOf(edition: ConformanceEdition): WithId {
  const make = makerOf(edition)
  const made = new Map<string, ResolvedMethod | null>()
  const idOf = (readings: ReadingChoices) => methodId(edition, completeChoices(edition, readings))
  const resolve = (readings: ReadingChoices) => {
    const id = idOf(readings)
    const method = made.get(id) ?? make(readings)
    if (made.size >= MOST_KEPT) made.clear()
    made.set(id, method)
    return method
  }
  // An edition that nobody checked is refused here, and not at the first row of it.
  resolve({})
  return { name: `${edition.id}@${edition.revision}`, readings: edition.readings, idOf, resolve }
}

/** What makes a method of an edition, by the rules that it has. Those without tables are the library's own only. */
function makerOf(edition: ConformanceEdition): (readings: ReadingChoices) => ResolvedMethod | null {
  if ('groups' in edition) return (readings) => createMethod(edition as Edition, readings)
  if (edition === ipp2017) return (readings) => createIpp2017(readings as Ipp2017Readings)
  if (edition === staffingRules) return () => null
  throw new IppError('unchecked-edition', 'editions: ipAsn2019, ipp2017, staffingRules, or what checkEdition returned')
}

/** The tables of 2019, where the area asks for them. */
export function tablesOf(method: ResolvedMethod | null): Method {
  if (!(method instanceof Object && 'groups' in method)) throw wrongArgument('method: there are no tables of it')
  return method
}

/** The rules of 2016-2017, where the area asks for them. */
export function rulesOf2017(method: ResolvedMethod | null): Ipp2017Method {
  if (!(method instanceof Object) || 'groups' in method)
    throw wrongArgument('method: there are no rules of 2016-2017 of it')
  return method
}
