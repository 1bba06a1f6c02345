import { toUnits } from '../points'
import { bandFaults } from './band-faults'
import { fault } from './reason'
import type { SmartReason } from './smart-check'
import type { SmartColumn, SmartScale } from './smart-scale'

/** What is wrong with scales: bands, values of rungs, maxima. What several groups share is said once. */
export function scaleFaults(scales: readonly SmartScale[]): SmartReason[] {
  const all = scales.flatMap((scale) => [
    ...(scale.columns ?? []).flatMap((column) => columnFaults(column, scale)),
    ...rungFaults(scale),
    ...maximumFaults(scale),
  ])
  return [...new Map(all.map((each) => [JSON.stringify([each.code, each.params]), each])).values()]
}

function columnFaults(column: SmartColumn, { rungs }: SmartScale): SmartReason[] {
  const faults = bandFaults(column).map((code) => fault(code, { column: column.column }))
  // Of a value that is measured itself bands are only names, as those of the categories are.
  if (!rungs) return faults
  const strangers = column.bands.map(([, , rung]) => rung).filter((rung) => !Object.hasOwn(rungs, rung))
  if (strangers.length === 0) return faults
  return [...faults, fault('band-without-rung', { column: column.column, rungs: [...new Set(strangers)] })]
}

function rungFaults({ rungs }: SmartScale): SmartReason[] {
  const unknown = Object.entries(rungs ?? {}).flatMap(([rung, value]) => (value === null ? [rung] : []))
  return unknown.length > 0 ? [fault('rung-without-points', { rungs: unknown })] : []
}

/** Does some rung reach the maximum, and none exceed it? A value that is measured itself has no rungs to ask. */
function maximumFaults({ group, to, rungs }: SmartScale): SmartReason[] {
  if (to === null || !rungs) return []
  const known = Object.values(rungs).filter((value) => value !== null)
  const reached = Math.max(...known)
  if (toUnits(reached) === toUnits(to)) return []
  const code = reached > to ? 'maximum-exceeded' : 'maximum-not-reached'
  const params = { maximum: to, reached: known.length > 0 ? reached : '–', ...(typeof group === 'string' && { group }) }
  return [fault(code, params)]
}
