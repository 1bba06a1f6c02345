import { fault } from '../reason'
import type { SmartReason } from '../smart-check'
import type { SmartIndicator } from '../smart-indicator'
import type { SmartLimits } from '../smart-limits'

/** The data that it needs are named, and few. */
export function simple({ inputs }: SmartIndicator, { inputs: limit }: SmartLimits): SmartReason[] {
  const count = inputs?.length ?? 0
  if (count === 0) return [fault('inputs-not-stated')]
  return count > limit ? [fault('too-many-inputs', { count, limit })] : []
}
