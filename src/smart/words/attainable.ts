import { fault, question } from '../reason'
import type { SmartReason } from '../smart-check'
import type { SmartIndicator } from '../smart-indicator'
import type { SmartScale } from '../smart-scale'

/** A target inside the scale, not worse than the baseline, and within what resources allow. */
export function attainable(indicator: SmartIndicator): SmartReason[] {
  const { target = null, baseline = null, direction = null, scales } = indicator
  const faults: SmartReason[] = []
  if (target === null) faults.push(fault('target-not-stated'))
  if (direction === null) faults.push(fault('direction-not-stated'))
  // Under measurable a missing baseline would speak twice, and an indicator in its first year is no less measurable for it.
  if (baseline === null) faults.push(fault('baseline-not-stated'))
  if (target === null) return faults
  if (!scales?.length) faults.push(question('judge-without-scale'))
  else faults.push(...reachReasons(target, direction, scales))
  if (direction === null) return faults
  if (baseline !== null && isBetter(baseline, target, direction)) faults.push(fault('target-worse-than-baseline'))
  return [...faults, ...resourceReasons(indicator, target, direction)]
}

type Direction = NonNullable<SmartIndicator['direction']>

function isBetter(a: number, b: number, direction: Direction): boolean {
  return direction === 'higher' ? a > b : a < b
}

function resourceReasons(
  { attainable: bound = null }: SmartIndicator,
  target: number,
  direction: Direction,
): SmartReason[] {
  if (bound === null) return [question('judge-resources')]
  return isBetter(target, bound, direction) ? [fault('target-not-attainable')] : []
}

/** Is the target inside the widest scale? One that some group cannot reach by itself depends on the mix of the groups. */
function reachReasons(target: number, direction: Direction | null, scales: readonly SmartScale[]): SmartReason[] {
  const least = Math.min(...scales.map(({ from }) => from))
  const most = Math.max(...scales.map(({ to }) => to ?? Number.POSITIVE_INFINITY))
  if (target < least || target > most) {
    return [fault('target-outside-scale', { from: least, to: most === Number.POSITIVE_INFINITY ? '∞' : most })]
  }
  if (direction === null) return []
  for (const { group, from, to } of scales) {
    const bound = direction === 'lower' ? from : to
    if (bound !== null && isBetter(target, bound, direction)) {
      return [question('judge-mixed-groups', { group: group ?? '–', bound })]
    }
  }
  return []
}
