import { fault } from '../reason'
import { scaleFaults } from '../scale-faults'
import type { SmartReason } from '../smart-check'
import type { SmartIndicator } from '../smart-indicator'

/** Unit, formula and scale, and a scale on which two people come to the same value. */
export function measurable({ unit, formula, scales }: SmartIndicator): SmartReason[] {
  const faults: SmartReason[] = []
  if (!unit) faults.push(fault('unit-not-stated'))
  if (!formula) faults.push(fault('formula-not-stated'))
  if (!scales?.length) faults.push(fault('scale-not-stated'))
  return [...faults, ...scaleFaults(scales ?? [])]
}
