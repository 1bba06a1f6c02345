import { fault, question } from '../reason'
import type { SmartReason } from '../smart-check'
import type { SmartIndicator } from '../smart-indicator'

/** A period, a deadline, and data that are there by then. */
export function timely({ period, deadline, dataDate }: SmartIndicator): SmartReason[] {
  const faults = period ? [] : [fault('period-not-stated')]
  if (!deadline) return [...faults, fault('deadline-not-stated')]
  if (!dataDate) return [...faults, question('judge-readiness')]
  return dataDate > deadline ? [...faults, fault('data-after-deadline')] : faults
}
