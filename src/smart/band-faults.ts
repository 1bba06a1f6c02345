import { toUnits } from '../points'
import type { SmartColumn } from './smart-scale'

/** Do the bands cover every number from the least to the most, each one once? */
export function bandFaults({ from, to, gap, bands }: SmartColumn): readonly ('bands-gap' | 'bands-overlap')[] {
  const [first, last] = [bands[0], bands.at(-1)]
  if (!first || !last) return []
  const steps = bands.flatMap(([start, end], i) => {
    const before = bands[i - 1]
    return [units(end) < units(start) ? -1 : 0, before ? units(start) - units(before[1]) : 0]
  })
  const bridged = gap === null ? 0 : toUnits(1)
  const isOpen = units(first[0]) > units(from) || units(last[1]) < units(to)
  const overlaps = steps.some((step) => step < 0)
  // Overlapping bands say nothing about holes: what looks like one may be covered by the band before.
  if (overlaps) return ['bands-overlap']
  return isOpen || steps.some((step) => step > bridged) ? ['bands-gap'] : []
}

/** Whole ten-thousandths, so that differences are exact; no upper bound is above every other. */
function units(bound: number | null): number {
  return bound === null ? Number.POSITIVE_INFINITY : toUnits(bound)
}
