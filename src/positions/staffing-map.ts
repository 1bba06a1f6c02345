import type { Kelompok } from '../answers'
import { checkUnits } from '../check-units'
import { absentOr, aFunction, demand, every } from '../demand'
import { IppError } from '../ipp-error'
import { issueLine } from '../issue'
import { jenjangOf, kelompokOfJenjang } from '../jenjang'
import type { Unit } from '../unit'
import { checkPositions } from './check-positions'
import { type ChosenRules, chooseRules } from './create-staffing-method'
import type { OwnLaw } from './own-law'
import type { Position } from './position'
import type { StaffingReadings } from './staffing-rules'

/** What a count and a projection go by. */
export interface StaffingOptions<U extends Unit = Unit> {
  /** The tree of units. With it, every position must name one of them. */
  readonly units?: readonly U[]
  /** Choices for the points on which sources are silent or differ. */
  readonly readings?: StaffingReadings
  /** Retirement ages that laws of their own set for functional posts. */
  readonly ownLaws?: readonly OwnLaw[]
  /** Called after every 1,000 employees, and at the end, with the number of rows so far. */
  readonly onProgress?: (rows: number) => void
}

/** A map of posts made ready: checked, with its units and rules. */
export interface StaffingMap<U extends Unit = Unit> {
  readonly positions: readonly Position[]
  readonly byId: ReadonlyMap<string, Position>
  readonly units: readonly U[]
  readonly rules: ChosenRules
}

/** Options of everything that reads a map. */
export const staffingOptions = ['units', 'readings', 'ownLaws', 'onProgress'] as const

const OPTIONS = {
  readings: /* @__PURE__ */ absentOr({}),
  by: /* @__PURE__ */ absentOr(/* @__PURE__ */ every(aFunction)),
  onProgress: /* @__PURE__ */ absentOr(aFunction),
}

export function readyMap<U extends Unit>(positions: readonly Position[], options: StaffingOptions<U>): StaffingMap<U> {
  demand(options, OPTIONS, 'options: { asOf, units, readings, ownLaws, by, onProgress }')
  const { units, readings, ownLaws } = options
  const rules = chooseRules(readings, ownLaws)
  const tree = checkUnits(units ?? [])
  if (!tree.ok) throw new IppError('invalid-units', issueLine(tree.issues), tree.issues)
  const { ok, issues } = checkPositions(positions, units ? { units } : {})
  if (!ok) throw new IppError('invalid-positions', issueLine(issues), issues)
  return { positions, byId: new Map(positions.map((each) => [each.id, each])), units: units ?? [], rules }
}

/** The group of a position; `null` where neither level nor echelon is known. */
export function kelompokOf(position: Position): Kelompok | null {
  const jenjang = jenjangOf(position)
  return jenjang && kelompokOfJenjang[jenjang]
}

/** Seats needed on a day; `null` where that is not known. */
export function needOn(position: Position, day: string, rules: ChosenRules): number | null {
  const { need = null } = position
  if (need === null) return rules.oneSeat.includes(kelompokOf(position) ?? '') ? 1 : null
  return typeof need === 'number' ? need : (need[day.slice(0, 4)] ?? null)
}
