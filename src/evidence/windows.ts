import { type Days, daysOf, EVER, nextDay, yearsBefore } from '../calendar'
import type { Window } from '../edition'
import type { EvidenceReason } from '../observation'
import type { Moment } from './look'

/** From which days evidence counts, for every indicator of a weight group. */
export function windowsOf(moment: Moment, kelompok: string): Record<string, Days> {
  const { method, rules } = moment
  const windows: Record<string, Days> = {}
  for (const { indicator } of method.groups[kelompok]?.unknown ?? []) {
    windows[indicator] = windowDays(rules.windows[indicator] ?? 'ever', moment, kelompok)
  }
  return windows
}

function windowDays(window: Window, { rules, year, asOf }: Moment, kelompok: string): Days {
  if (window === 'ever') return EVER
  if (typeof window === 'string') return daysOf(String(window === 'same-year' ? year : year - 1))
  const { years, groups } = window
  if (years === null || (groups && !groups.includes(kelompok))) return EVER
  if (rules.counted === 'cut-off') return { from: nextDay(yearsBefore(asOf, years)), to: asOf }
  return { from: `${year - years + 1}-01-01`, to: `${year}-12-31` }
}

/**
 * Holds the days that an item stands for against a window: `counts` inside. The later side is judged by the first of them, since a
 * record that is there on the cut-off day is taken to have been completed by then.
 */
export function place(days: Days, window: Days, asOf: string): EvidenceReason {
  if (days.from > asOf) return 'after-cut-off'
  if (days.from > window.to) return 'too-late'
  if (days.to < window.from) return 'too-old'
  return days.from < window.from ? 'undated' : 'counts'
}
