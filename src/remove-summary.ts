import { assertAnySummary } from './assert-summary'
import { deepFreeze } from './freeze'
import { IppError } from './ipp-error'
import { combine } from './merge-summaries'
import type { Summary } from './summary'

/**
 * The summary of a group without some of its members: undoes {@link mergeSummaries}.
 *
 * @param whole - the group
 * @param part - those to take out; all of them must be in `whole`
 * @throws {@link IppError} `not-a-subset` where the part cannot be in the whole, `method-mismatch`,
 * `invalid-argument`
 *
 * @example
 * ```ts
 * import { createMethod, ipAsn2019, removeSummary, summarize } from 'ipp-asn'
 *
 * const method = createMethod(ipAsn2019)
 * const agency = summarize([], { method })
 * console.log(removeSummary(agency, agency).count) // 0
 * ```
 */
export function removeSummary(whole: Summary, part: Summary): Summary {
  assertAnySummary(whole)
  const rest = combine(whole, part, -1)
  const counts = [
    rest.count,
    rest.incomplete,
    ...Object.values(rest.sums),
    ...rest.range,
    ...Object.values(rest.categories),
  ]
  if (counts.some((count) => count < 0)) throw new IppError('not-a-subset', 'the part is not wholly in the whole')
  return deepFreeze(rest)
}
