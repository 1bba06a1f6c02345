import { LAST_DAY, nextDay } from '../calendar'
import { day, key, open, whole } from '../field-shapes'
import { isInForce } from '../in-force'
import { IppError } from '../ipp-error'
import { type Issue, issue, issueLine } from '../issue'
import { listOf, type Shape } from '../shape'
import type { Recruits, StaffEvent } from './projection'
import type { StaffingMap } from './staffing-map'

const MOST_SEATS = 100_000

function shapeOfRecruits(): Shape {
  const fields = { position: key, on: day, seats: whole(1, MOST_SEATS) }
  return listOf(open(fields, ['position', 'on', 'seats']), 0)
}

const recruitsShape: Shape = /* @__PURE__ */ shapeOfRecruits()

/** Recruits come on their day, and go with the position where it leaves the map. */
export function recruitEvents(recruits: readonly Recruits[], map: StaffingMap, from: string): readonly StaffEvent[] {
  assertRecruits(recruits, map, from)
  return recruits.flatMap(({ position: id, on, seats }) => {
    const { until } = map.byId.get(id) ?? {}
    const event = { on, position: id, change: seats, reason: 'recruit', row: null, id: null } as const
    if (!until || until === LAST_DAY) return [event]
    return [event, { ...event, on: nextDay(until), change: -seats, reason: 'post-end' } as const]
  })
}

function assertRecruits(recruits: readonly Recruits[], { byId }: StaffingMap, from: string): void {
  let issues = recruitsShape(recruits)
  if (issues.length === 0) {
    issues = recruits.flatMap(({ position: id, on }, i): Issue[] => {
      const position = byId.get(id)
      if (!position) return [issue([i, 'position'], 'unknown-position')]
      if (on <= from) return [issue([i, 'on'], 'not-after', { other: 'from' })]
      return isInForce(position, on) ? [] : [issue([i, 'on'], 'position-not-in-force')]
    })
  }
  if (issues.length > 0) throw new IppError('invalid-recruits', issueLine(issues), issues)
}
