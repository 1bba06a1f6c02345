import { createMethod } from '../../create-method'
import type { Edition, Reading, ReadingChoices } from '../../edition'
import { ipAsn2019 } from '../../editions/ip-asn-2019'
import type { Method } from '../../method'
import { staffingRules } from '../../positions/staffing-rules'

/** The edition of a method id, where vectors of it are scored from answers or records. */
function editionOf(method: string): Edition | undefined {
  return method.startsWith(`${ipAsn2019.id}@`) ? (ipAsn2019 as unknown as Edition) : undefined
}

/** The readings that there are under the rules of a method id. */
export function readingsOf(method: string): Readonly<Record<string, Reading>> {
  if (method.startsWith(`${staffingRules.id}@`)) return staffingRules.readings
  return editionOf(method)?.readings ?? {}
}

/** Gives the tables of a method; `null` for rules that have none, as those of vacancies. */
export type ResolveMethod = (method: string, readings: ReadingChoices) => Method | null

/** How many methods are kept: a failing set asks for every other option of some thirty choices. */
const MOST_KEPT = 100

/** A {@link ResolveMethod} that makes each method once. */
export function methodResolver(): ResolveMethod {
  const made = new Map<string, Method>()
  return (method, readings) => {
    const edition = editionOf(method)
    if (!edition) return null
    const key = JSON.stringify([edition.id, readings])
    const found = made.get(key) ?? createMethod(edition, readings)
    if (made.size >= MOST_KEPT) made.clear()
    made.set(key, found)
    return found
  }
}
