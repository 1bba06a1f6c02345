import { fault, question } from '../reason'
import type { SmartReason } from '../smart-check'
import type { SmartIndicator } from '../smart-indicator'

/** A definition, one object and one population; whether its words are clear is a person's to say. */
export function spesifik({ definition, objects, populations }: SmartIndicator): SmartReason[] {
  const [things, people] = [objects?.length ?? 0, populations?.length ?? 0]
  const faults: SmartReason[] = []
  if (!definition) faults.push(fault('definition-not-stated'))
  if (things === 0) faults.push(fault('object-not-stated'))
  if (things > 1) faults.push(fault('several-objects', { count: things }))
  if (people === 0) faults.push(fault('population-not-stated'))
  if (people > 1) faults.push(fault('several-populations', { count: people }))
  return [...faults, question('judge-clarity')]
}
