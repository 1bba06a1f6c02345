import type { Issue } from '../issue'
import type { Unit } from '../unit'
import type { Staffing } from './staffing'
import type { VacancyCount } from './vacancy-count'

/** Seats that will be filled by people who are not in the records yet. */
export interface Recruits {
  /** Id of the position. */
  readonly position: string
  /** First day in it, ISO date; after the first day of the projection. */
  readonly on: string
  /** How many, whole, from 1. */
  readonly seats: number
}

/** Which posts and seats will be filled on later days: frozen plain JSON. Lists of numbers go along with `days`. */
export interface VacancyProjection<U extends Unit = Unit> {
  /** Id of the rules, with every reading that is not the default. */
  readonly rules: string
  /** First day, ISO date. */
  readonly from: string
  /** Last day, ISO date. */
  readonly until: string
  /** `from`, the last day of each month or year in between, `until`. */
  readonly days: readonly string[]
  /** The count on the first day. */
  readonly count: VacancyCount<U>
  /** The whole map, day by day. */
  readonly total: readonly Staffing[]
  /** The tree of units, day by day; empty without units. */
  readonly units: readonly UnitProjection<U>[]
  /** Every position, day by day, in the order given. */
  readonly positions: readonly PositionProjection[]
  /** Who comes and goes, and when. */
  readonly events: readonly StaffEvent[]
  /** For whom it cannot be foreseen; paths start with `employees` and the place of the row. */
  readonly findings: readonly Issue[]
}

/** A unit, day by day. */
export interface UnitProjection<U extends Unit = Unit> {
  /** The unit, as it was given. */
  readonly unit: U
  /** 0 at the top, 1 below it, … */
  readonly depth: number
  /** The unit's own positions. */
  readonly own: readonly Staffing[]
  /** Its own and those of every unit below. */
  readonly total: readonly Staffing[]
}

/** A position, day by day; `null` on days on which it is not on the map. */
export interface PositionProjection {
  /** Id of the position. */
  readonly id: string
  /** Seats needed; `null` also where that is not known. */
  readonly need: readonly (number | null)[]
  /** Holders, recruits among them. */
  readonly holders: readonly (number | null)[]
}

/** A change of the holders of a position, whether or not it is on the map that day. */
export interface StaffEvent {
  /** The first day on which it is so, ISO date. */
  readonly on: string
  /** Id of the position. */
  readonly position: string
  /** −1 for who goes, +1 for who comes, the seats of recruits. */
  readonly change: number
  /** Why. */
  readonly reason: 'retirement' | 'contract-end' | 'post-end' | 'post-start' | 'recruit'
  /** Place of the person's row; `null` for recruits. */
  readonly row: number | null
  /** Id of the person; `null` for recruits. */
  readonly id: string | null
}
