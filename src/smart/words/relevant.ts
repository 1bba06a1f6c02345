import { fault, question } from '../reason'
import type { SmartReason } from '../smart-check'
import type { SmartIndicator } from '../smart-indicator'

/** A goal is named; whether the indicator belongs to it is a person's to say. */
export function relevant({ goal }: SmartIndicator): SmartReason[] {
  return [...(goal ? [] : [fault('goal-not-stated')]), question('judge-goal')]
}
