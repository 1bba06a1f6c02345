import { onlyOptions } from '../argument'
import { isDay } from '../calendar'
import { isActing } from '../evidence/post'
import { deepFreeze } from '../freeze'
import { isInForce } from '../in-force'
import { IppError } from '../ipp-error'
import { type Issue, warning } from '../issue'
import type { Unit } from '../unit'
import type { Position } from './position'
import { readStaff, type StaffMember, standingOn, type UnusedRow } from './staff'
import { mapFindings, staffFindings } from './staff-findings'
import { stateOf } from './staffing'
import { needOn, readyMap, type StaffingMap, type StaffingOptions, staffingOptions } from './staffing-map'
import { byKey, byUnit, type Staffed, standardTables, sumOf } from './staffing-tables'
import type { PositionCount, StaffCounts, StaffOutcome, VacancyCount } from './vacancy-count'

/** How {@link countVacancies} goes about it. */
export interface CountOptions<U extends Unit = Unit> extends StaffingOptions<U> {
  /** The day, ISO date. */
  readonly asOf: string
  /** Further tables, by name: the key of a position in each; `null` where it is not known (listed as `tidak-diketahui`). */
  readonly by?: Readonly<Record<string, (position: Position) => string | null | undefined>>
}

/**
 * Counts which posts and seats of a map are filled on a day, and says what every employee is to the map.
 *
 * *Vacant posts* (no holder at all) and *unfilled seats* (Σ max(0, need − holders)) are two numbers. Who only acts (Plt, Plh) fills
 * nothing. The rules stand in `docs/positions.md`.
 *
 * @param positions - the map of posts (*peta jabatan*), in its order
 * @param employees - records; each row becomes exactly one outcome
 * @param options - the day, the units, the readings, the laws of functional posts, further tables
 * @throws `IppError` `invalid-positions` where {@link checkPositions} finds an issue, `invalid-units`, `invalid-period` for a
 * day that does not exist, `invalid-own-law`, `unknown-reading`, `unknown-option`
 *
 * @example
 * ```ts
 * import { countVacancies } from 'ipp-asn/positions'
 *
 * const map = [
 *   { id: 'kabid', title: 'Kepala Bidang', eselon: 'III.b' },
 *   { id: 'analis', title: 'Analis Kepegawaian', jenjang: 'ahli-pertama', parent: 'kabid', need: 3 },
 * ] as const
 * const staff = [
 *   { id: 'p-1', kedudukan: 'aktif', posts: [{ id: 'analis', jenjang: 'ahli-pertama' }] },
 *   { id: 'p-2', kedudukan: 'aktif', posts: [{ id: 'analis' }, { id: 'kabid', as: 'plt' }] },
 * ]
 * const { total, employees } = countVacancies(map, staff, { asOf: '2026-01-31' })
 * console.log(total.vacant, total.unfilled) // 1 2
 * console.log(employees.holder) // 2
 * ```
 */
export function countVacancies<U extends Unit = Unit>(
  positions: readonly Position[],
  employees: Iterable<unknown>,
  options: CountOptions<U>,
): VacancyCount<U> {
  onlyOptions(options, ['asOf', 'by', ...staffingOptions])
  const map = readyMap(positions, options)
  return countOn(map, readStaff(employees, options.onProgress), options.asOf, options.by)
}

/** The same of what has been read and checked already. */
export function countOn<U extends Unit>(
  map: StaffingMap<U>,
  { members, unused, total }: ReturnType<typeof readStaff>,
  asOf: string,
  by: CountOptions['by'] = {},
): VacancyCount<U> {
  if (typeof asOf !== 'string' || !isDay(asOf)) throw new IppError('invalid-period', 'asOf takes a day, YYYY-MM-DD')
  const staff = placeStaff(map, members, asOf)
  const counted = map.positions.flatMap((position, place) =>
    isInForce(position, asOf) ? [countPosition(position, place, map, asOf, staff)] : [],
  )
  const staffed = counted.map(
    ({ place, need, holders }): Staffed => ({
      position: map.positions[place] as Position,
      need,
      holders: holders.length,
    }),
  )
  const outcomes = [...unused, ...staff.outcomes].sort((a, b) => a.row - b.row)
  // The caller's own units are not frozen, so the tree is frozen first, and apart.
  const units = Object.freeze(byUnit(map.units, staffed).map((each) => Object.freeze(each)))
  return deepFreeze<VacancyCount<U>>({
    rules: map.rules.id,
    ownLaws: map.rules.ownLaws,
    asOf,
    positions: counted,
    notInForce: map.positions.length - counted.length,
    total: sumOf(staffed),
    units,
    ...standardTables(staffed),
    tables: Object.fromEntries(Object.entries(by).map(([name, keyOf]) => [name, byKey(staffed, keyOf)])),
    employees: countClasses(outcomes, total),
    outcomes,
    findings: [...mapFindings(map, asOf), ...staff.findings],
  })
}

/** Who holds and who acts in which position, by id; what everybody is; what is odd about it. */
interface PlacedStaff {
  readonly holders: ReadonlyMap<string, readonly StaffMember[]>
  readonly acting: ReadonlyMap<string, readonly StaffMember[]>
  readonly outcomes: readonly StaffOutcome[]
  readonly findings: readonly Issue[]
}

function placeStaff(map: StaffingMap, members: readonly StaffMember[], asOf: string): PlacedStaff {
  const holders = new Map<string, StaffMember[]>()
  const acting = new Map<string, StaffMember[]>()
  const outcomes: StaffOutcome[] = []
  const findings: Issue[] = []
  for (const member of members) {
    const { employee, row } = member
    const standing = standingOn(asOf, employee, map)
    outcomes.push({ row, id: employee.id, ...standing.class })
    const found = staffFindings(employee, standing, asOf)
    if (standing.class.class === 'holder' && standing.position) {
      const before = listed(holders, standing.position.id)
      if (needOn(standing.position, asOf, map.rules) === 1 && before[0]) {
        found.push(warning(['posts', standing.post as number, 'id'], 'two-holders', { row: before[0].row + 1 }))
      }
      before.push(member)
    }
    if (standing.class.class !== 'not-active') {
      for (const id of actingPosts(employee, asOf)) listed(acting, id).push(member)
    }
    findings.push(...found.map((each) => ({ ...each, path: ['employees', row, ...each.path] })))
  }
  return { holders, acting, outcomes, findings }
}

function actingPosts({ posts }: StaffMember['employee'], asOf: string): ReadonlySet<string> {
  return new Set(posts?.flatMap((post) => (post.id && isActing(post, asOf) ? [post.id] : [])))
}

function listed<T>(lists: Map<string, T[]>, key: string): T[] {
  let list = lists.get(key)
  if (!list) lists.set(key, (list = []))
  return list
}

function countPosition(
  position: Position,
  place: number,
  { rules }: StaffingMap,
  asOf: string,
  { holders, acting }: PlacedStaff,
): PositionCount {
  const ids = (members: readonly StaffMember[] = []) => members.map(({ employee }) => employee.id)
  const need = needOn(position, asOf, rules)
  const held = ids(holders.get(position.id))
  return {
    id: position.id,
    place,
    need,
    holders: held,
    acting: ids(acting.get(position.id)),
    difference: need === null ? null : held.length - need,
    state: stateOf(need, held.length),
  }
}

const CLASSES: Readonly<Record<(StaffOutcome | UnusedRow)['class'], Exclude<keyof StaffCounts, 'total'>>> = {
  holder: 'holder',
  'acting-only': 'actingOnly',
  'no-position': 'noPosition',
  'unknown-position': 'unknownPosition',
  'not-active': 'notActive',
  duplicate: 'duplicate',
  rejected: 'rejected',
}

function countClasses(outcomes: readonly StaffOutcome[], total: number): StaffCounts {
  const counts = Object.fromEntries(Object.values(CLASSES).map((name) => [name, 0]))
  for (const each of outcomes) counts[CLASSES[each.class]] = (counts[CLASSES[each.class]] ?? 0) + 1
  return { total, ...(counts as Omit<StaffCounts, 'total'>) }
}
