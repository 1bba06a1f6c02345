import { fault } from '../reason'
import type { SmartReason } from '../smart-check'
import type { SmartIndicator } from '../smart-indicator'
import type { SmartLimits } from '../smart-limits'

/** A named source, and data for enough of the population. */
export function reliable(
  { dataSource, completeness = null }: SmartIndicator,
  { completeness: limit }: SmartLimits,
): SmartReason[] {
  const faults = dataSource ? [] : [fault('source-not-stated')]
  if (completeness === null) return [...faults, fault('completeness-not-stated')]
  return completeness < limit ? [...faults, fault('completeness-too-low', { share: completeness, limit })] : faults
}
