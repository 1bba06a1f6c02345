import { categoryAt } from './category-at'
import type { AnyMethod } from './method'
import { toUnits } from './points'

/** How many of those who are to be measured were (*tingkat partisipasi*). */
export interface Participation {
  /**
   * Number of persons to be measured: measured and not measured; of the agency also rejected rows, of which nobody can say that they
   * were not to be measured. A person whose unit is not known counts in the agency only.
   */
  readonly eligible: number
  /** Number of persons measured. */
  readonly measured: number
  /** Their share, 0–100, not rounded; `null` where nobody is to be measured. */
  readonly percent: number | null
  /** Id of its category, or `null` where it has none. BKN's cut points were not found: see the reading `participation`. */
  readonly category: string | null
}

export function participationOf(measured: number, eligible: number, method: AnyMethod): Participation {
  const top = Object.values(method.dimensions).reduce((sum, max) => sum + max, 0)
  const isNamed = eligible > 0 && method.evidence?.participation === 'index-bands'
  return Object.freeze({
    eligible,
    measured,
    percent: eligible > 0 ? (measured * 100) / eligible : null,
    category: isNamed ? categoryAt(method.categories, measured * toUnits(top), eligible).category : null,
  })
}
