import { demand } from '../demand'
import { fraction, fromDecimal, order } from '../fraction'
import { IppError } from '../ipp-error'
import { completeLimits } from './complete-limits'
import { optionsOf } from './options-of'
import { isOutcome } from './outcome-of'
import type { SmartCheck } from './smart-check'
import type { SmartLimits } from './smart-limits'

/** All, most, few or none of a set of indicators are SMART. */
export type SmartGrade = 'A' | 'B' | 'C' | 'D'

/**
 * Grades a set of indicators as the Zona Integritas form does: A all are SMART, B most, C few, D none.
 *
 * The form does not say where *most* ends and *few* begins: above `most` of the set, by default one half (assumed). An indicator
 * that waits for a person's judgement does not count as SMART.
 *
 * @param checks - what {@link checkSmart} or {@link checkSmartEdition} returned, at least one
 * @param options - limits
 * @throws `IppError` `invalid-smart` without a check, or for wrong limits
 *
 * @example
 * ```ts
 * import { checkSmart, smartGrade, smartIpp2017 } from 'ipp-asn/smart'
 *
 * const checks = smartIpp2017.map((each) => checkSmart(each))
 * console.log(smartGrade(checks)) // 'D': without targets none is SMART yet
 * ```
 */
export function smartGrade(
  checks: readonly Pick<SmartCheck, 'smart'>[],
  options: { readonly limits?: Partial<SmartLimits> } = {},
): SmartGrade {
  const { limits } = optionsOf(options, ['limits'])
  demand(checks, [{ smart: isOutcome }], 'checks: what checkSmart returned')
  if (checks.length === 0) throw new IppError('invalid-smart', 'a set has at least one indicator')
  const { most } = completeLimits(limits)
  const met = checks.filter(({ smart }) => smart === 'met').length
  if (met === checks.length) return 'A'
  if (met === 0) return 'D'
  return order(fraction(met, checks.length), fromDecimal(most)) > 0 ? 'B' : 'C'
}
