import type { CodesInput, EditionSource, HoursInput, Indicator, Input, ValueInput } from '../edition'
import { fromUnits, toUnits } from '../points'
import type { SmartColumn, SmartScale } from './smart-scale'

/** The scale of an indicator in every weight group to which it applies, out of an edition whose readings are resolved. */
export function scalesOf(rules: EditionSource, id: string): SmartScale[] {
  const indicator = rules.indicators[id] as Indicator
  return Object.entries(rules.groups)
    .filter(([, weights]) => Object.hasOwn(weights, id))
    .map(([group, weights]) => scaleOf(indicator, group, weights[id] as number))
}

/** The scale of the index itself: its categories, and the least and the most that the groups can add up to. */
export function scaleOfIndex(rules: EditionSource): SmartScale {
  const sums = Object.entries(rules.groups).map(([group, weights]) =>
    Object.entries(weights).reduce((units, [id, most]) => {
      const indicator = rules.indicators[id]
      return units + (indicator ? toUnits(scaleOf(indicator, group, most).from) : 0)
    }, 0),
  )
  const from = fromUnits(Math.min(...sums))
  const to = fromUnits(Object.values(rules.dimensions).reduce((units, most) => units + toUnits(most), 0))
  const { gap, bands } = rules.categories
  // The bands reach down to 0, although no group can: that is how they are printed.
  return { group: null, from, to, rungs: null, columns: [{ column: 'kategori', from: 0, to, gap, bands }] }
}

function scaleOf({ inputs, unknown }: Indicator, group: string, most: number): SmartScale {
  const rungs = Object.assign({}, ...Object.values(inputs).map((input) => rungsOf(input, most)))
  const known = Object.values<number | null>(rungs).filter((points) => points !== null)
  const columns = Object.entries(inputs).flatMap(([column, input]) => columnOf(column, input))
  return { group, from: Math.min(unknown, ...known), to: most, rungs, columns }
}

function rungsOf(input: Input, most: number): CodesInput['points'] {
  if (input.kind === 'codes' && input.scores) return input.points
  return input.kind === 'done' ? { belum: 0, sudah: most } : {}
}

function columnOf(column: string, input: Input): SmartColumn[] {
  if (input.kind === 'value') return [valueColumn(column, input)]
  return input.kind === 'hours' && input.credit === 'threshold' ? [hoursColumn(column, input)] : []
}

/** A scale of numbers ends where its highest band does: nothing else in an edition says how far it goes. */
function valueColumn(column: string, { gap, bands }: ValueInput): SmartColumn {
  return { column, from: 0, to: bands.at(-1)?.[1] ?? null, gap, bands }
}

/** Whole hours: fewer than all are none. Where they earn their share there are no bands, since each hour has a value of its own. */
function hoursColumn(column: string, { full }: HoursInput): SmartColumn {
  const bands = [[0, full - 1, 'belum'] as const, [full, null, 'sudah'] as const]
  return { column, from: 0, to: null, gap: 'floor', bands }
}
