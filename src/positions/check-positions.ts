import { absentOr, demandOptions } from '../demand'
import { golongans, leadershipLevels, pendidikans } from '../employee-codes'
import { all, day, id, key, levelIssues, open, periodIssues, whole } from '../field-shapes'
import { type Issue, issue, type Result } from '../issue'
import { eselons, jenjangs } from '../jenjang'
import { idIssues, linkIssues } from '../links'
import { isRecord, join, maybe, NONE, oneOf, type Shape, text } from '../shape'
import type { Unit } from '../unit'
import type { Position } from './position'

/** How {@link checkPositions} goes about it. */
export interface CheckPositionsOptions {
  /** The units that the positions must belong to. Without them, `unit` is not looked at. */
  readonly units?: readonly Unit[]
}

/**
 * Checks a map of posts: every entry in form, every id once, every entry above known, none above itself; and, where units are given,
 * each in one of them.
 *
 * @param given - the entries, in the order of the map, as they came from outside
 * @param options - the units
 * @returns the positions, or every issue with the place of the entry in the list
 *
 * @example
 * ```ts
 * import { checkPositions } from 'ipp-asn/positions'
 *
 * const result = checkPositions([{ id: 'kadis', eselon: 'II.b' }, { id: 'sekretaris', eselon: 'III.a', parent: 'kepala' }])
 * if (!result.ok) console.log(result.issues) // unknown-parent at 1.parent
 * ```
 */
export function checkPositions(given: unknown, options: CheckPositionsOptions = {}): Result<readonly Position[]> {
  demandOptions(options, OPTIONS, ['units'])
  const { units } = options
  if (!Array.isArray(given)) return { ok: false, issues: [issue([], 'wrong-type', { expected: 'list' })] }
  const positions: readonly Position[] = given
  const { byId, issues } = idIssues(positions, 'duplicate-position')
  const unitIds = units && new Set(units.map((unit) => unit.id))
  for (const [i, position] of positions.entries()) {
    for (const each of join(NONE, i, ownIssues(position, unitIds))) issues.push(each)
  }
  if (issues.length > 0) return { ok: false, issues }
  const links = linkIssues(positions, byId, 'parent', ['unknown-parent', 'position-cycle'])
  return links.length > 0 ? { ok: false, issues: links } : { ok: true, value: positions, issues }
}

const OPTIONS = { units: /* @__PURE__ */ absentOr([{ id: '' }]) }

function ownIssues(position: Position, unitIds: ReadonlySet<string> | undefined): readonly Issue[] {
  // That an id is missing or no text has been said with the list.
  const hasId = typeof position?.id === 'string' && position.id !== ''
  const issues = positionShape(position).filter(({ path }) => path[0] !== 'id' || hasId)
  if (!unitIds || issues.length > 0 || !isRecord(position)) return issues
  const unit = position.unit ?? null
  if (unit === null) return [issue(['unit'], 'required')]
  return unitIds.has(unit as string) ? NONE : [issue(['unit'], 'unknown-unit')]
}

const MOST_SEATS = 100_000
const HIGHEST_CLASS = 17
const YEAR = /^(19|2[01])\d\d$/

function shapeOfPosition(): Shape {
  const entry = open({
    id: key,
    title: maybe(text),
    jenjang: maybe(oneOf(...jenjangs)),
    eselon: maybe(oneOf(...eselons)),
    jf: maybe(id),
    kelas: maybe(whole(1, HIGHEST_CLASS)),
    unit: maybe(key),
    parent: maybe(key),
    need: maybe(need),
    requirements: maybe(requirementsShape()),
    from: maybe(day),
    until: maybe(day),
  })
  return all(entry, levelIssues, periodIssues)
}

function requirementsShape(): Shape {
  const fields = {
    pendidikan: maybe(oneOf(...pendidikans)),
    kepemimpinan: maybe(oneOf(...leadershipLevels)),
    golongan: maybe(oneOf(...golongans)),
  }
  return open(fields, [])
}

const need: Shape = (value) => (isPlain(value) ? needByYear(value) : seats(value))

/** A record with nothing inherited: a date is no list of years, and an inherited year would be read unchecked. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  const prototype = isRecord(value) ? Object.getPrototypeOf(value) : undefined
  return prototype === null || (prototype !== undefined && Object.hasOwn(prototype, 'isPrototypeOf'))
}

const seats: Shape = (value) => whole(0, MOST_SEATS)(value)

function needByYear(value: Readonly<Record<string, unknown>>): readonly Issue[] {
  let issues = NONE
  for (const [i, year] of Object.keys(value).entries()) {
    if (YEAR.test(year)) issues = join(issues, year, seats(value[year]))
    else issues = join(issues, i, [issue([], 'bad-date', { expected: 'YYYY' })])
  }
  return issues
}

const positionShape: Shape = /* @__PURE__ */ shapeOfPosition()
