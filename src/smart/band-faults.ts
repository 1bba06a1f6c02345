import { toUnits } from '../points'
import type { SmartColumn } from './smart-scale'

/** Do the bands cover every number from the least to the most, each one once? */
export function bandFaults({ from, to, gap, bands }: SmartColumn): readonly ('bands-gap' | 'bands-overlap')[] {
  if (bands.length === 0) return ['bands-gap']
  const spans = bands.map(([start, end]) => [units(start), units(end)] as const)
  // Of overlapping bands nothing is said about holes: what looks like one may lie in an earlier band.
  if (spans.some(([start, end], i) => end < start || start < (spans[i - 1]?.[1] ?? start))) return ['bands-overlap']
  const [least, most] = [units(from), units(to)]
  const bridged = gap === null ? 0 : units(1)
  const isOpen = (spans[0]?.[0] as number) > least || (spans.at(-1)?.[1] as number) < most
  const hasHole = spans.some(([start], i) => {
    const before = spans[i - 1]?.[1] ?? start
    return start - before > bridged && start > least && before < most
  })
  return isOpen || hasHole ? ['bands-gap'] : []
}

/** Whole ten-thousandths, so that differences are exact; no upper bound is above every other. */
function units(bound: number | null): number {
  return bound === null ? Number.POSITIVE_INFINITY : toUnits(bound)
}
