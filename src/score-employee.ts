import type { Answers } from './answers'
import type { Employee, Kedudukan, StatusAsn } from './employee'
import { deepFreeze } from './freeze'
import type { Method, MethodEvidence } from './method'
import type { Assessment, NotScored, Observation } from './observation'
import { type ObserveOptions, observe } from './observe'
import type { Score } from './score'
import { scoreAnswers } from './score-answers'

/**
 * Measures one person from the records: whether he or she is measured at all, what the records answer, and what that is worth.
 *
 * @param employee - the record, checked before (see {@link checkEmployee})
 * @param options - the method, the measurement year, and the cut-off day
 * @returns the score with the observation it rests on; or the reason why there is none, never a 0 instead
 * @throws {@link IppError} as {@link observe}
 *
 * @example
 * ```ts
 * import { createMethod, ipAsn2019, scoreEmployee } from 'ipp-asn'
 *
 * const method = createMethod(ipAsn2019)
 * const result = scoreEmployee(
 *   {
 *     id: 'p-17',
 *     status: 'PNS',
 *     posts: [{ jenjang: 'pengawas' }],
 *     educations: [{ level: 'S1', date: '2009' }],
 *     trainings: [
 *       { kind: 'kepemimpinan', level: 'PKP', date: '2019-08-02' },
 *       { kind: 'seminar', date: '2022-03-10' },
 *     ],
 *     appraisals: [{ year: 2022, kinerja: 'baik' }],
 *     sanctions: [],
 *   },
 *   { method, year: 2023 },
 * )
 * if (result.outcome === 'measured') console.log(result.score.index, result.score.category) // 70 'rendah'
 * else console.log(result.outcome, result.reason)
 * ```
 */
export function scoreEmployee(employee: Employee, options: ObserveOptions): Assessment {
  const observation = observe(employee, options)
  const { method } = options
  const score = observation.answers && scoreAnswers(observation.answers, { method: method as Method<Answers> })
  const rules = method.evidence as MethodEvidence
  const excluded = exclusion(employee, options.year, rules)
  const notScored = excluded ?? unscored(observation, score)
  return deepFreeze<Assessment>(
    notScored
      ? { ...notScored, observation, score: null }
      : { outcome: 'measured', observation, score: score as Score },
  )
}

/** Who is left out, and by what. */
export function exclusion(
  { status, kedudukan }: Employee,
  year: number,
  { excluded, pppkFrom }: MethodEvidence,
): NotScored | null {
  const left = (reason: StatusAsn | Kedudukan): NotScored => ({ outcome: 'excluded', reason })
  if (kedudukan === 'berhenti') return left(kedudukan)
  if (status && excluded.includes(status)) return left(status)
  if (kedudukan && excluded.includes(kedudukan)) return left(kedudukan)
  return status === 'PPPK' && (pppkFrom === null || year < pppkFrom) ? left(status) : null
}

/** Why a person who should be measured cannot be. */
export function unscored(
  { post, answers }: Pick<Observation, 'post' | 'answers'>,
  score: Pick<Score, 'lines' | 'missing'> | null,
): NotScored | null {
  const missing = (reason: 'no-post' | 'no-group' | 'nothing-known'): NotScored => ({ outcome: 'not-measured', reason })
  if (post === null) return missing('no-post')
  if (!answers || !score) return missing('no-group')
  return score.missing.length === score.lines.length ? missing('nothing-known') : null
}
