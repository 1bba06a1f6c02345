import type { Kelompok } from '../answers'
import type { Eselon, Jenjang } from '../employee'
import type { Issue } from '../issue'
import type { Unit } from '../unit'
import type { OwnLaw } from './own-law'
import type { StaffClass, UnusedRow } from './staff'
import type { PositionState, Staffing } from './staffing'

/** Which posts and seats are filled on a day: frozen plain JSON. */
export interface VacancyCount<U extends Unit = Unit> {
  /** Id of the rules, with every reading that is not the default. */
  readonly rules: string
  /** The laws that were stated for functional posts. */
  readonly ownLaws: readonly OwnLaw[]
  /** The day, ISO date. */
  readonly asOf: string
  /** Every position on the map that day, in the order given. */
  readonly positions: readonly PositionCount[]
  /** Positions that are not on the map that day; they take part in nothing else. */
  readonly notInForce: number
  /** The whole map. */
  readonly total: Staffing
  /** The tree of units, each above those below it; empty without units. */
  readonly units: readonly UnitStaffing<U>[]
  /** By weight group. */
  readonly byKelompok: readonly KeyedStaffing<Kelompok | Unknown>[]
  /** By level. */
  readonly byJenjang: readonly KeyedStaffing<Jenjang | Unknown>[]
  /** By echelon; `non-eselon` for functional posts and pelaksana without one. */
  readonly byEselon: readonly KeyedStaffing<Eselon | 'non-eselon' | Unknown>[]
  /** By job class, from the highest. */
  readonly byKelas: readonly KeyedStaffing[]
  /** The tables that were asked for; keys in the order in which they first appear. */
  readonly tables: Readonly<Record<string, readonly KeyedStaffing[]>>
  /** How many employees are what. */
  readonly employees: StaffCounts
  /** What each row of employees is, in order. */
  readonly outcomes: readonly StaffOutcome[]
  /** What is odd; it changes no number. Paths start with `employees` or `positions` and the place in the list. */
  readonly findings: readonly Issue[]
}

/** The key of what is not known. */
export type Unknown = 'tidak-diketahui'

/** One position on a day. */
export interface PositionCount {
  /** Id of the position. */
  readonly id: string
  /** Place of the position in the list, from 0. */
  readonly place: number
  /** Seats needed; `null` where that is not known. */
  readonly need: number | null
  /** Ids of the definitive holders, in the order of the rows. */
  readonly holders: readonly string[]
  /** Ids of those who act in it (*Plt*, *Plh*), in the order of the rows; they fill nothing. */
  readonly acting: readonly string[]
  /** Holders less need: below 0 a shortage; `null` where the need is not known. */
  readonly difference: number | null
  /** What it is. */
  readonly state: PositionState
}

/** How a unit is staffed. */
export interface UnitStaffing<U extends Unit = Unit> {
  /** The unit, as it was given. */
  readonly unit: U
  /** 0 at the top, 1 below it, … */
  readonly depth: number
  /** The unit's own positions. */
  readonly own: Staffing
  /** Its own and those of every unit below. */
  readonly total: Staffing
}

/** How the positions of one key are staffed. */
export interface KeyedStaffing<K extends string = string> {
  /** The key. */
  readonly key: K
  /** Their numbers. */
  readonly staffing: Staffing
}

/** How many rows of employees are what; all but `total` add up to it. */
export interface StaffCounts {
  /** Rows read. */
  readonly total: number
  /** Hold a position on the map. */
  readonly holder: number
  /** Only act in one. */
  readonly actingOnly: number
  /** Have no post, or one without an id: SIASN's "Jabatan Kosong", which is not a vacant post. */
  readonly noPosition: number
  /** Have a post that is not on the map. */
  readonly unknownPosition: number
  /** Hold nothing, whatever the record names. */
  readonly notActive: number
  /** Stood there before. */
  readonly duplicate: number
  /** Are no records. */
  readonly rejected: number
}

/** What one row of employees is. */
export type StaffOutcome =
  | UnusedRow
  | (StaffClass & {
      /** Place of the row, from 0. */
      readonly row: number
      /** Key of the person, as the row has it. */
      readonly id: string
    })
