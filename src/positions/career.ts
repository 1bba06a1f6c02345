import { nextDay } from '../calendar'
import { contractEnd, retiredFrom, retirementAgeOf } from './overdue'
import type { StaffEvent } from './projection'
import { type StaffMember, type Standing, standingOn } from './staff'
import type { StaffingMap } from './staffing-map'

/**
 * What becomes of one person after the first day: every change of post, up to the day on which he or she leaves for good. Standings
 * change on few days only, so these are looked at and no others.
 */
export function careerEvents(
  { employee, row }: StaffMember,
  map: StaffingMap,
  { from, until }: { readonly from: string; readonly until: string },
): StaffEvent[] {
  const start = standingOn(from, employee, map)
  if (start.class.class === 'not-active') return []
  const events: StaffEvent[] = []
  const note = (on: string, position: string, change: number, reason: StaffEvent['reason']) =>
    events.push({ on, position, change, reason, row, id: employee.id })
  let held = positionOf(start)
  for (const day of [nextDay(from), ...turningDays({ employee, row }, map)]) {
    if (day <= from || day > until) continue
    const standing = standingOn(day, employee, map)
    const reason = leavesFor(standing)
    if (reason) {
      if (held !== null) note(day, held, -1, reason)
      return events
    }
    const next = positionOf(standing)
    if (next !== held && held !== null) note(day, held, -1, next === null ? 'post-end' : 'move')
    if (next !== held && next !== null) note(day, next, 1, held === null ? 'post-start' : 'move')
    held = next
  }
  return events
}

function positionOf({ class: found }: Standing): string | null {
  return found.class === 'holder' ? found.position : null
}

/** Who should have left before the first day leaves the day after: a plan does not count on people who are past their time. */
function leavesFor({ overdue }: Standing): 'retirement' | 'contract-end' | null {
  if (overdue.length === 0) return null
  return overdue[0] === 'contract-ended' ? 'contract-end' : 'retirement'
}

/** The days on which the standing of a person can change, in order. */
function turningDays({ employee }: StaffMember, map: StaffingMap): readonly string[] {
  const days = new Set<string>()
  const end = contractEnd(employee, map.rules)
  if (end !== null) days.add(nextDay(end))
  for (const post of employee.posts ?? []) {
    if (post.from) days.add(post.from)
    if (post.until) days.add(nextDay(post.until))
    const position = map.byId.get(post.id ?? '')
    if (position?.from) days.add(position.from)
    if (position?.until) days.add(nextDay(position.until))
    // The age as the record has it, and as the map does while the position is on it.
    for (const age of [retirementAgeOf(post, undefined, map.rules), retirementAgeOf(post, position, map.rules)]) {
      const retired = retiredFrom(employee, age, map.rules)
      if (retired !== null) days.add(retired)
    }
  }
  return [...days].sort()
}
