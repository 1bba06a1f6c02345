import { methodOf, textKey } from './argument'
import { type Amounts, addTo, createAdder, flatten, unflatten } from './create-adder'
import type { Scorable } from './edition'
import { deepFreeze } from './freeze'
import type { Issue } from './issue'
import type { AnyMethod, Method } from './method'
import { readLines } from './read-lines'
import { scoreLines } from './score-answers'
import { emptyTally, tallyScore } from './summarize'
import type { KeyedSummary } from './summary'

/** Rows of answers being added up per group, one at a time: for streams, and for rows of which some are wrong. */
export interface Tally<A extends Scorable> {
  /**
   * Adds one row.
   *
   * @param key - the group that it belongs to: a unit, a sex, a year; any text
   * @param answers - the answers
   * @returns what is wrong with them, in which case nothing was added
   */
  readonly add: (key: string, answers: A) => readonly Issue[]
  /** One summary per group so far, in the order in which the groups first appeared. */
  readonly summaries: () => readonly KeyedSummary[]
}

/**
 * Scores rows of answers as they come and adds them up per group, at constant memory.
 *
 * @param options - the method
 * @throws {@link IppError} `invalid-argument`, also from `add` for a key that is no text
 *
 * @example
 * ```ts
 * import { createMethod, createTally, ipAsn2019 } from 'ipp-asn'
 *
 * const tally = createTally({ method: createMethod(ipAsn2019) })
 * tally.add('dinas', { kelompok: 'pelaksana', pendidikan: 'S1' })
 * const issues = tally.add('dinas', { kelompok: 'pelaksana', skp: 950 })
 * console.log(issues.length, tally.summaries()[0]?.summary.count) // 1 1
 * ```
 */
export function createTally<A extends Scorable>(options: { readonly method: Method<A> }): Tally<A> {
  const method = methodOf(options)
  const amountsOf = createAdder(method)
  const groups = new Map<string, number[]>()
  const nobody = emptyTally(method)
  return Object.freeze({
    add(key: string, answers: A) {
      const amounts = amountsOf(answers) ?? amountsOfScore(answers, method)
      if (!('length' in amounts)) return amounts.issues
      let totals = groups.get(textKey(key))
      if (totals === undefined) groups.set(key, (totals = flatten(nobody)))
      addTo(totals, amounts)
      return NONE
    },
    summaries: () => deepFreeze([...groups].map(([key, totals]) => ({ key, summary: unflatten(totals, nobody) }))),
  })
}

const NONE: readonly Issue[] = Object.freeze([])

/** The long way, for a row that the short one does not know: what is wrong with it, or what its score adds. */
function amountsOfScore(answers: unknown, method: AnyMethod): Amounts | { readonly issues: readonly Issue[] } {
  const { kelompok, lines, issues } = readLines(answers, method)
  if (issues.length > 0) return { issues }
  const one = emptyTally(method)
  tallyScore(one, scoreLines(kelompok, lines, method))
  return flatten(one)
}
