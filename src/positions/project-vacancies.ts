import { onlyOptions } from '../argument'
import { deepFreeze } from '../freeze'
import { isInForce } from '../in-force'
import { type Issue, warning } from '../issue'
import { textOrder } from '../text-order'
import type { Unit } from '../unit'
import { careerEvents } from './career'
import { countOn } from './count-vacancies'
import { retirementAgeOf } from './overdue'
import type { Position } from './position'
import type { PositionProjection, Recruits, StaffEvent, UnitProjection, VacancyProjection } from './projection'
import { projectionDays } from './projection-days'
import { recruitEvents } from './recruits'
import { readStaff, type StaffMember, standingOn } from './staff'
import { needOn, readyMap, type StaffingMap, type StaffingOptions, staffingOptions } from './staffing-map'
import { byUnit, type Staffed, sumOf } from './staffing-tables'

/** How {@link projectVacancies} goes about it. */
export interface ProjectionOptions<U extends Unit = Unit> extends StaffingOptions<U> {
  /** First day, ISO date. */
  readonly from: string
  /** Last day, ISO date. */
  readonly until: string
  /** Look at the last day of every month (default) or year. */
  readonly every?: 'month' | 'year'
  /** Seats that will be filled by people who are not in the records yet. */
  readonly recruits?: readonly Recruits[]
}

/**
 * Projects which posts and seats of a map will be filled: retirements, contract ends, changes of post that the records know of,
 * planned recruits, and the need of each year.
 *
 * @param positions - the map of posts
 * @param employees - records
 * @param options - the days, the recruits, and what {@link countVacancies} takes
 * @throws `IppError` as {@link countVacancies}; `invalid-period` where `until` is before `from`, `invalid-recruits`
 *
 * @example
 * ```ts
 * import { projectVacancies } from 'ipp-asn/positions'
 *
 * const map = [{ id: 'kabid', eselon: 'III.b', title: 'Kepala Bidang' }] as const
 * const staff = [{ id: 'p-1', kedudukan: 'aktif', birthDate: '1968-12-17', posts: [{ id: 'kabid', eselon: 'III.b' }] }]
 * const { days, total, events } = projectVacancies(map, staff, { from: '2026-06-30', until: '2027-12-31', every: 'year' })
 * console.log(days) // [ '2026-06-30', '2026-12-31', '2027-12-31' ]
 * console.log(total.map(({ vacant }) => vacant)) // [ 0, 0, 1 ]
 * console.log(events[0]?.on, events[0]?.reason) // '2027-01-01' 'retirement'
 * ```
 */
export function projectVacancies<U extends Unit = Unit>(
  positions: readonly Position[],
  employees: Iterable<unknown>,
  options: ProjectionOptions<U>,
): VacancyProjection<U> {
  onlyOptions(options, ['from', 'until', 'every', 'recruits', ...staffingOptions])
  const map = readyMap(positions, options)
  const days = projectionDays(options)
  const recruits = recruitEvents(options.recruits ?? [], map, options.from)
  const staff = readStaff(employees, options.onProgress)
  const count = countOn(map, staff, options.from)
  const events = [...staff.members.flatMap((member) => careerEvents(member, map, options)), ...recruits]
    .filter(({ on }) => on <= options.until)
    .sort((a, b) => textOrder(a.on, b.on))
  const held = heldOver(days, startingHolders(staff.members, map, options.from), events)
  const staffed = days.map((day, d) => staffedOn(map, day, (id) => held.get(id)?.[d] ?? 0))
  return deepFreeze<VacancyProjection<U>>({
    rules: map.rules.id,
    from: options.from,
    until: options.until,
    days,
    count,
    total: staffed.map(sumOf),
    units: unitsOver(map, staffed),
    positions: positionsOver(map, days, held),
    events,
    findings: [...unplanned(map, days), ...staff.members.flatMap((member) => unforeseen(member, map, options.from))],
  })
}

/** Holders on the first day. */
function startingHolders(members: readonly StaffMember[], map: StaffingMap, from: string): ReadonlyMap<string, number> {
  const holders = new Map<string, number>()
  for (const { employee } of members) {
    const { class: found } = standingOn(from, employee, map)
    if (found.class === 'holder') holders.set(found.position, (holders.get(found.position) ?? 0) + 1)
  }
  return holders
}

/** Holders of every position that has any, on each of the days. */
function heldOver(
  days: readonly string[],
  starting: ReadonlyMap<string, number>,
  events: readonly StaffEvent[],
): ReadonlyMap<string, readonly number[]> {
  const holders = new Map(starting)
  const held = new Map<string, number[]>()
  let next = 0
  for (const [d, day] of days.entries()) {
    for (let event = events[next]; event && event.on <= day; event = events[++next]) {
      holders.set(event.position, (holders.get(event.position) ?? 0) + event.change)
    }
    for (const [id, number] of holders) {
      let row = held.get(id)
      // Before its first holder a position has no entries, which are read as nobody.
      if (!row) held.set(id, (row = []))
      row[d] = number
    }
  }
  return held
}

function staffedOn({ positions, rules }: StaffingMap, day: string, holdersOf: (id: string) => number): Staffed[] {
  return positions.flatMap((position) =>
    isInForce(position, day) ? [{ position, need: needOn(position, day, rules), holders: holdersOf(position.id) }] : [],
  )
}

function unitsOver<U extends Unit>(
  { units }: StaffingMap<U>,
  staffed: readonly Staffed[][],
): readonly UnitProjection<U>[] {
  const perDay = staffed.map((each) => byUnit(units, each))
  const rows = (perDay[0] ?? []).map(({ unit, depth }, u) => {
    const overDays = (pick: 'own' | 'total') => deepFreeze(perDay.map((day) => (day[u] as (typeof day)[number])[pick]))
    return Object.freeze({ unit, depth, own: overDays('own'), total: overDays('total') })
  })
  // The caller's own units are not frozen, so the tree is frozen first, and apart.
  return Object.freeze(rows)
}

function positionsOver(
  { positions, rules }: StaffingMap,
  days: readonly string[],
  held: ReadonlyMap<string, readonly number[]>,
): PositionProjection[] {
  return positions.map((position) => ({
    id: position.id,
    need: days.map((day) => (isInForce(position, day) ? needOn(position, day, rules) : null)),
    holders: days.map((day, d) => (isInForce(position, day) ? (held.get(position.id)?.[d] ?? 0) : null)),
  }))
}

/** Positions of which the need is planned for the first day and not for a later one: there they take part in no sum. */
function unplanned({ positions, rules }: StaffingMap, days: readonly string[]): Issue[] {
  return positions.flatMap((position, i) => {
    const isKnown = (day: string) => needOn(position, day, rules) !== null
    const day = days.find((each) => isInForce(position, each) && !isKnown(each))
    return day && isKnown(days[0] as string) ? [warning(['positions', i, 'need'], 'need-unknown', { day })] : []
  })
}

/** What is not known of a holder on the first day, so that nobody can say when he or she leaves. */
function unforeseen({ employee, row }: StaffMember, map: StaffingMap, from: string): Issue[] {
  const { class: found, post: place, position } = standingOn(from, employee, map)
  const post = place === null ? undefined : employee.posts?.[place]
  if (found.class !== 'holder' || !post) return []
  const findings: Issue[] = []
  if (!employee.birthDate) findings.push(warning(['birthDate'], 'birth-date-unknown'))
  if (retirementAgeOf(post, position, map.rules) === null) {
    findings.push(warning(['posts', place as number, 'jenjang'], 'retirement-age-unknown'))
  }
  if (employee.status === 'PPPK' && !employee.contractUntil)
    findings.push(warning(['contractUntil'], 'contract-unknown'))
  return findings.map((each) => ({ ...each, path: ['employees', row, ...each.path] }))
}
