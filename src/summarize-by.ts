import { callable, sequence } from './argument'
import { createTally } from './create-tally'
import type { Scorable } from './edition'
import { IppError } from './ipp-error'
import { type Issue, issueLine } from './issue'
import type { Method } from './method'
import type { KeyedSummary } from './summary'

/** How {@link summarizeBy} reads a row. */
export interface SummarizeByOptions<Row, A extends Scorable> {
  /** The method that scores the rows. */
  readonly method: Method<A>
  /** The answers of a row. */
  readonly answers: (row: Row) => A
  /** The group that a row belongs to: a unit, a sex, a year; any text. */
  readonly by: (row: Row) => string
}

/**
 * Scores rows of answers and adds them up per group, in one pass and at constant memory: for whole agencies. For rows that come as
 * a stream, or of which some may be wrong, see {@link createTally}.
 *
 * @param rows - the rows, checked before (see {@link checkAnswers}, and `checkAnswersRow` of `ipp-asn/inputs`)
 * @param options - the method, and how to read a row
 * @returns one summary per group, in the order in which the groups first appear
 * @throws {@link IppError} `invalid-row` for a row that does not score; the path of its issues starts with its position, from 0;
 * `invalid-argument`
 *
 * @example
 * ```ts
 * import { createMethod, groupIndex, ipAsn2019, summarizeBy } from 'ipp-asn'
 *
 * const method = createMethod(ipAsn2019)
 * const rows = [
 *   { sex: 'p', answers: { kelompok: 'pelaksana', pendidikan: 'S1', kinerja: 'baik' } as const },
 *   { sex: 'l', answers: { kelompok: 'fungsional', pendidikan: 'S2', kinerja: 'baik' } as const },
 * ]
 * for (const { key, summary } of summarizeBy(rows, { method, answers: (row) => row.answers, by: (row) => row.sex })) {
 *   console.log(key, groupIndex(summary, { method })?.index) // p 40, then l 45
 * }
 * ```
 */
export function summarizeBy<Row, A extends Scorable>(
  rows: Iterable<Row>,
  options: SummarizeByOptions<Row, A>,
): readonly KeyedSummary[] {
  const tally = createTally(options)
  const [answers, by] = [callable(options.answers, 'answers'), callable(options.by, 'by')]
  let position = 0
  for (const row of sequence(rows, 'rows')) {
    const issues = tally.add(by(row), answers(row))
    if (issues.length > 0) throw rowError(position, issues)
    position++
  }
  return tally.summaries()
}

function rowError(position: number, found: readonly Issue[]): IppError {
  const issues = found.map((each) => ({ ...each, path: ['rows', position, ...each.path] }))
  return new IppError('invalid-row', issueLine(issues), issues)
}
