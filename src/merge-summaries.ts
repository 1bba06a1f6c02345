import { methodOf, sequence } from './argument'
import { assertSummary } from './assert-summary'
import { deepFreeze } from './freeze'
import type { AnyMethod } from './method'
import { emptyTally } from './summarize'
import type { Summary } from './summary'

/**
 * The summary of several groups taken together: exact, whatever the order. Nobody may be in two of them.
 *
 * @param summaries - summaries of one method; none at all gives the empty summary
 * @param options - the method
 * @throws {@link IppError} `method-mismatch`, `invalid-argument`
 *
 * @example
 * ```ts
 * import { createMethod, groupIndex, ipAsn2019, mergeSummaries, summarize } from 'ipp-asn'
 *
 * const method = createMethod(ipAsn2019)
 * const pns = summarize([], { method })
 * const pppk = summarize([], { method })
 * console.log(groupIndex(mergeSummaries([pns, pppk], { method }), { method })) // null: nobody was measured
 * ```
 */
export function mergeSummaries(summaries: Iterable<Summary>, options: { readonly method: AnyMethod }): Summary {
  let merged: Summary = emptyTally(methodOf(options))
  for (const summary of sequence(summaries, 'summaries')) merged = combine(merged, summary, 1)
  return deepFreeze(merged)
}

/** Adds (`sign` 1) or takes away (−1) a summary, field by field. */
export function combine(a: Summary, b: Summary, sign: 1 | -1): Summary {
  assertSummary(b, a)
  return {
    method: a.method,
    count: a.count + sign * b.count,
    incomplete: a.incomplete + sign * b.incomplete,
    sums: combineFields(a.sums, b.sums, sign),
    range: [a.range[0] + sign * b.range[0], a.range[1] + sign * b.range[1]],
    categories: combineFields(a.categories, b.categories, sign),
  }
}

type Fields = Readonly<Record<string, number>>

function combineFields(a: Fields, b: Fields, sign: 1 | -1): Fields {
  return Object.fromEntries(Object.entries(a).map(([id, value]) => [id, value + sign * (b[id] as number)]))
}
