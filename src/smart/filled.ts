import type { EditionSource } from '../edition'
import { deepFreeze } from '../freeze'
import { periodOf } from './period-of'
import { scaleOfIndex, scalesOf } from './scales-of'
import type { SmartIndicator } from './smart-indicator'

/** Id of the definition of the index as a whole, where no indicator of the edition has it. */
export const INDEX_ID = 'indeks'

/** One definition, filled from an edition with tables of indicators, whose readings are resolved. */
export function filled(rules: EditionSource, definition: SmartIndicator): SmartIndicator {
  const { id } = definition
  const indicator = Object.hasOwn(rules.indicators, id) ? rules.indicators[id] : undefined
  if (indicator) {
    const period = periodOf(rules, id)
    return { ...definition, edition: rules.id, dimension: indicator.dimension, scales: scalesOf(rules, id), period }
  }
  return id === INDEX_ID ? { ...definition, edition: rules.id, scales: [scaleOfIndex(rules)] } : definition
}

/** All definitions, each filled. */
export function allFilled(
  definitions: readonly SmartIndicator[],
  fill: (definition: SmartIndicator) => SmartIndicator,
): readonly SmartIndicator[] {
  // A copy: neither the caller's definitions nor an own edition are frozen. What is left undefined has no place in JSON.
  return deepFreeze(JSON.parse(JSON.stringify(definitions.map(fill))))
}
