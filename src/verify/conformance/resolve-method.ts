import { wrongArgument } from '../../argument'
import { createMethod } from '../../create-method'
import type { Edition, Reading, ReadingChoices } from '../../edition'
import { ipAsn2019 } from '../../editions/ip-asn-2019'
import { createIpp2017, type Ipp2017Method } from '../../ipp-2017/create-ipp-2017'
import type { Ipp2017Readings } from '../../ipp-2017/edition'
import { ipp2017 } from '../../ipp-2017/ipp-2017'
import type { Method } from '../../method'
import { staffingRules } from '../../positions/staffing-rules'

/** The resolved rules of a vector: the tables of 2019 (those have `groups`), or the rules of 2016-2017. */
export type ResolvedMethod = Method | Ipp2017Method

/** The readings that there are under the rules of a method id. */
export function readingsOf(method: string): Readonly<Record<string, Reading>> {
  const rules = [ipAsn2019, ipp2017, staffingRules].find(({ id }) => method.startsWith(`${id}@`))
  return rules?.readings ?? {}
}

/** Gives the resolved rules of a method; `null` for rules that have none, as those of vacancies. */
export type ResolveMethod = (method: string, readings: ReadingChoices) => ResolvedMethod | null

/** How many methods are kept: a failing set asks for every other option of some thirty choices. */
const MOST_KEPT = 100

/** A {@link ResolveMethod} that makes each method once. */
export function methodResolver(): ResolveMethod {
  const made = new Map<string, ResolvedMethod>()
  return (method, readings) => {
    const edition = method.split('@', 1)[0]
    const key = JSON.stringify([edition, readings])
    const found = made.get(key) ?? make(edition, readings)
    if (!found) return null
    if (made.size >= MOST_KEPT) made.clear()
    made.set(key, found)
    return found
  }
}

function make(edition: string | undefined, readings: ReadingChoices): ResolvedMethod | null {
  if (edition === ipAsn2019.id) return createMethod(ipAsn2019 as unknown as Edition, readings)
  return edition === ipp2017.id ? createIpp2017(readings as Ipp2017Readings) : null
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
