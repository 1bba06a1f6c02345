import { fault, question } from '../reason'
import type { SmartReason } from '../smart-check'
import type { SmartIndicator } from '../smart-indicator'
import type { SmartScale } from '../smart-scale'

/** A target not worse than the baseline and within what resources allow, all three on the scale. */
export function attainable(indicator: SmartIndicator): SmartReason[] {
  const { target = null, direction = null } = indicator
  const scales = indicator.scales ?? []
  const off = AIMS.filter((aim) => isOff(indicator[aim] ?? null, scales))
  const faults = [...lackFaults(indicator), ...off.map((aim) => fault(`${aim}-outside-scale`, ends(scales)))]
  // What is on no scale is compared with nothing: it would be wrong twice for one mistake.
  if (target === null || off.includes('target')) return faults
  if (scales.length === 0) faults.push(question('judge-without-scale'))
  if (direction === null) return faults
  return [
    ...faults,
    ...groupReasons(target, direction, scales),
    ...(off.includes('baseline') ? [] : baselineFaults(indicator, target, direction)),
    ...(off.includes('attainable') ? [] : resourceReasons(indicator, target, direction)),
  ]
}

type Direction = NonNullable<SmartIndicator['direction']>

const AIMS = ['target', 'baseline', 'attainable'] as const

function lackFaults({ target = null, direction = null, baseline = null }: SmartIndicator): SmartReason[] {
  const faults: SmartReason[] = []
  if (target === null) faults.push(fault('target-not-stated'))
  if (direction === null) faults.push(fault('direction-not-stated'))
  // Under measurable a missing baseline would speak twice, and an indicator in its first year is no less measurable for it.
  if (baseline === null) faults.push(fault('baseline-not-stated'))
  return faults
}

/** Is a value outside the widest scale? Without a scale nothing is. */
function isOff(value: number | null, scales: readonly SmartScale[]): boolean {
  if (value === null || scales.length === 0) return false
  return value < leastOf(scales) || value > mostOf(scales)
}

function ends(scales: readonly SmartScale[]): SmartReason['params'] {
  const most = mostOf(scales)
  return { from: leastOf(scales), to: most === Number.POSITIVE_INFINITY ? '∞' : most }
}

function leastOf(scales: readonly SmartScale[]): number {
  return Math.min(...scales.map(({ from }) => from))
}

function mostOf(scales: readonly SmartScale[]): number {
  return Math.max(...scales.map(({ to }) => to ?? Number.POSITIVE_INFINITY))
}

/** A target that some group cannot reach by itself depends on the mix of the groups. */
function groupReasons(target: number, direction: Direction, scales: readonly SmartScale[]): SmartReason[] {
  for (const { group, from, to } of scales) {
    const bound = direction === 'lower' ? from : to
    if (bound !== null && isBetter(target, bound, direction)) {
      return [question('judge-mixed-groups', { group: group ?? '–', bound })]
    }
  }
  return []
}

function baselineFaults({ baseline = null }: SmartIndicator, target: number, direction: Direction): SmartReason[] {
  if (baseline === null || !isBetter(baseline, target, direction)) return []
  return [fault('target-worse-than-baseline')]
}

function resourceReasons(
  { attainable: bound = null }: SmartIndicator,
  target: number,
  direction: Direction,
): SmartReason[] {
  if (bound === null) return [question('judge-resources')]
  return isBetter(target, bound, direction) ? [fault('target-not-attainable')] : []
}

function isBetter(a: number, b: number, direction: Direction): boolean {
  return direction === 'higher' ? a > b : a < b
}
