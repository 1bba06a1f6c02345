import { demandOptions, isLike } from '../demand'
import { divide, fraction, fromDecimal, multiply, order, subtract, toNumber } from '../fraction'
import { IppError } from '../ipp-error'

/** What {@link achievement} measures against. */
export interface AchievementOptions {
  /** The figure planned (*rencana*). */
  readonly target: number
  /** `higher` where more is better (an index), `lower` where less is (a gap, days of delay). */
  readonly better: 'higher' | 'lower'
}

const DIRECTIONS: readonly string[] = ['higher', 'lower']

/**
 * How far a target was reached, in percent (*capaian*): `result ÷ target × 100` where higher is better, `(2 × target − result) ÷ target × 100`
 * where lower is: the two formulas of Indonesian performance reports (LKjIP; PermenPANRB 8/2021).
 *
 * @param result - the figure reached (*realisasi*)
 * @param options - the target, and which way is better
 * @returns not rounded, over 100 where the target was passed; below 0 where lower is better and the result is over twice the target.
 * `null` for a target of 0 or below: nothing can be a share of it
 * @throws `IppError` `not-a-number`, also beyond what a number holds exactly; `unknown-option`, `invalid-argument`
 *
 * @example
 * ```ts
 * import { round } from 'ipp-asn'
 * import { achievement } from 'ipp-asn/compare'
 *
 * console.log(round(achievement(80, { target: 76, better: 'higher' }) ?? 0)) // 105.26
 * console.log(achievement(9, { target: 8, better: 'lower' })) // 87.5
 * ```
 */
export function achievement(result: number, options: AchievementOptions): number | null {
  demandOptions(options, {}, ['target', 'better'])
  const { target, better } = options
  for (const figure of [result, target]) {
    if (!isLike(figure, 0)) throw new IppError('not-a-number', 'achievement takes finite numbers')
  }
  if (!DIRECTIONS.includes(better)) throw new IppError('unknown-option', `better takes ${DIRECTIONS.join(' or ')}`)
  const [reached, planned] = [fromDecimal(result), fromDecimal(target)]
  if (order(planned) <= 0) return null
  const counted = better === 'higher' ? reached : subtract(multiply(planned, fraction(2)), reached)
  const percent = toNumber(multiply(divide(counted, planned), fraction(100)))
  if (!isLike(percent, 0)) throw new IppError('not-a-number', 'the target is too small to be divided by')
  return percent
}
