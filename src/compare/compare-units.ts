import { methodOf, onlyOptions } from '../argument'
import { LAST_DAY } from '../calendar'
import { checkUnits } from '../check-units'
import { demand } from '../demand'
import { deepFreeze } from '../freeze'
import { type GroupIndex, groupIndex } from '../group-index'
import { IppError } from '../ipp-error'
import { issueLine } from '../issue'
import type { Measurement } from '../measurement'
import { mergeSummaries } from '../merge-summaries'
import type { AnyMethod } from '../method'
import { rollUp } from '../roll-up'
import { assertMethod } from '../summarize'
import type { KeyedSummary, Summary } from '../summary'
import type { Unit } from '../unit'
import type { Change } from './change'
import { compare } from './compare'

/** What {@link compareUnits} needs of a measurement. */
export type MeasuredTree<U extends Unit = Unit> = Pick<Measurement<U>, 'method' | 'asOf' | 'units'>

/** How {@link compareUnits} goes about it. */
export interface CompareUnitsOptions<U extends Unit = Unit> {
  /** The method of both. */
  readonly method: AnyMethod
  /** The register of units, also those that ended, with their successors. What it says goes before what the measurements say. */
  readonly units?: readonly U[]
}

/** What changed in every unit of the later tree: frozen plain JSON. */
export interface UnitChanges<U extends Unit = Unit> {
  /** Every unit of the later tree, each above those below it. */
  readonly units: readonly UnitChange<U>[]
  /** Units of the earlier tree whose work no unit of the later one took over, with their own people. */
  readonly ended: readonly EndedUnit[]
  /** Everybody of both years who is in a unit. */
  readonly all: SideBySide
}

/** What changed in one unit. */
export interface UnitChange<U extends Unit = Unit> {
  /** The unit, as it was given. */
  readonly unit: U
  /** 0 at the top, 1 below it, … */
  readonly depth: number
  /** Ids of the earlier units whose own people are compared with its own; empty for a new one. */
  readonly predecessors: readonly string[]
  /** Its own people. */
  readonly own: SideBySide
  /** Its own people and those of every unit below; the earlier ones as the later tree places them, those of ended units with the next unit above that is still there. */
  readonly total: SideBySide
}

/** Two indices, of which one may be missing. */
export interface SideBySide {
  /** `null` where nobody was measured. */
  readonly before: GroupIndex | null
  /** `null` where nobody was measured. */
  readonly after: GroupIndex | null
  /** `null` where one is missing. */
  readonly change: Change | null
}

/** A unit that is no longer there. */
export interface EndedUnit {
  /** Its id. */
  readonly unit: string
  /** Its own people; `null` where nobody was measured. */
  readonly own: GroupIndex | null
  /** The later unit in whose total they still are: the next one above; `null` where there is none. */
  readonly within: string | null
}

/**
 * Compares the units of two measurements. An earlier unit that has ended, or is not in the later tree, is followed along its successors; what
 * it was is then added to the later unit, and up the *later* tree. So every person of both years is in just one unit's own people, or in those
 * of an ended unit, which still count in the total of the next unit above.
 *
 * A unit that was split has one successor at most; for the others there is nothing to compare with.
 *
 * @param before - the earlier measurement
 * @param after - the later measurement
 * @param options - the method of both, and the register of units
 * @throws `IppError` `method-mismatch`; `invalid-units` where {@link checkUnits} finds an issue in the register or a tree; `invalid-argument`; `invalid-period` where the
 * earlier measurement was taken on a later day
 *
 * @example
 * ```ts
 * import { createMethod, ipAsn2019, measure } from 'ipp-asn'
 * import { compareUnits } from 'ipp-asn/compare'
 *
 * const method = createMethod(ipAsn2019)
 * const person = { id: 'p-1', unit: 'lama', answers: { kelompok: 'pelaksana', pendidikan: 'SLTA' } as const }
 * const before = measure([person], { method, year: 2021, units: [{ id: 'lama' }] })
 * const later = { ...person, unit: 'baru', answers: { ...person.answers, pendidikan: 'S1' as const } }
 * const after = measure([later], { method, year: 2022, units: [{ id: 'baru' }] })
 * const register = [{ id: 'lama', until: '2021-12-31', successor: 'baru' }, { id: 'baru' }]
 * const [unit] = compareUnits(before, after, { method, units: register }).units
 * console.log(unit?.predecessors, unit?.total.change?.difference) // [ 'lama' ] 10
 * ```
 */
export function compareUnits<U extends Unit = Unit>(
  before: MeasuredTree,
  after: MeasuredTree<U>,
  options: CompareUnitsOptions,
): UnitChanges<U> {
  const method = methodOf(options)
  onlyOptions(options, ['method', 'units'])
  const { units = [] } = options
  for (const each of [before, after]) demand(each, TREE, 'before and after: what measure returned')
  assertMethod(method.id, before.method)
  assertMethod(method.id, after.method)
  const trees = [before, after].map((each) => each.units.map(({ unit }) => unit))
  const issues = [units, ...trees].flatMap((each) => checkUnits(each).issues)
  if (issues.length > 0) throw new IppError('invalid-units', issueLine(issues), issues)
  if (before.asOf > after.asOf) throw new IppError('invalid-period', 'the earlier measurement was taken on a later day')
  const laterUnit = heirs(before, after, units)
  const laterUnitAbove = nextAbove(before, laterUnit)
  const moved: KeyedSummary[] = []
  const strayed: KeyedSummary[] = []
  const predecessors = new Map<string, string[]>(after.units.map(({ unit }) => [unit.id, []]))
  const ended: EndedUnit[] = []
  for (const { unit, own } of before.units) {
    const key = laterUnit(unit)
    if (key === null) {
      const within = laterUnitAbove(unit)
      ended.push({ unit: unit.id, own: groupIndex(own, { method }), within })
      if (within !== null) strayed.push({ key: within, summary: own })
    } else moved.push({ key, summary: own })
    predecessors.get(key ?? '')?.push(unit.id)
  }
  const tree = after.units.map(({ unit }) => unit)
  const [earlier, strays] = [rollUp(tree, moved, { method }), rollUp(tree, strayed, { method })]
  const everybody = ({ units }: MeasuredTree) =>
    mergeSummaries(
      units.map(({ own }) => own),
      { method },
    )
  const sideBySide = (x: Summary, y: Summary): SideBySide => {
    const [a, b] = [groupIndex(x, { method }), groupIndex(y, { method })]
    return deepFreeze({ before: a, after: b, change: a && b && compare(a, b) })
  }
  const changes = after.units.map(({ unit, depth, own, total }, i) => {
    const was = earlier[i] as (typeof earlier)[number]
    return Object.freeze({
      unit,
      depth,
      predecessors: Object.freeze(predecessors.get(unit.id) ?? []),
      own: sideBySide(was.own, own),
      total: sideBySide(mergeSummaries([was.total, (strays[i] as typeof was).total], { method }), total),
    })
  })
  const all = sideBySide(everybody(before), everybody(after))
  return Object.freeze({ units: Object.freeze(changes), ended: deepFreeze(ended), all })
}

const TREE = { method: '', asOf: '', units: [{ unit: { id: '' }, depth: 0, own: {}, total: {} }] }

/** Leads an earlier unit without an heir to the later one that is, or took over, the next above it. */
function nextAbove(before: MeasuredTree, laterUnit: (unit: Unit) => string | null) {
  const earlier = new Map(before.units.map(({ unit }) => [unit.id, unit]))
  return ({ parent }: Unit): string | null => {
    for (let at = earlier.get(parent ?? ''); at; at = earlier.get(at.parent ?? '')) {
      const found = laterUnit(at)
      if (found !== null) return found
    }
    return null
  }
}

/** Leads an earlier unit to the one of the later tree that is it, or took it over. */
function heirs(before: MeasuredTree, after: MeasuredTree, register: readonly Unit[]) {
  const isThere = new Set(after.units.map(({ unit }) => unit.id))
  const known = new Map<string, Unit>()
  for (const unit of [...before.units, ...after.units].map((each) => each.unit)) known.set(unit.id, unit)
  for (const unit of register) known.set(unit.id, unit)
  const hasEnded = ({ until }: Unit) => (until ?? LAST_DAY) < after.asOf
  return (unit: Unit): string | null => {
    const passed = new Set<string>()
    let found: string | null = null
    for (let at = known.get(unit.id); at && !passed.has(at.id); at = known.get(at.successor ?? '')) {
      passed.add(at.id)
      if (isThere.has(at.id)) found = at.id
      if (found === at.id && !hasEnded(at)) break
    }
    return found
  }
}
