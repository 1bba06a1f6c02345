import type { IppEselonGroup, IppSanctionLevel } from './edition'
import type { IppFits } from './unit'

/** What the formula takes of a unit, and what its four sheets hold: no names, no dates, no posts. */
export interface IppFigures {
  /** The office holders. */
  readonly holders: readonly IppHolderFigures[]
  /** The posts that nobody holds. */
  readonly vacant: IppVacant
  /** Per eselon group, from the highest; one that the method does not compare is left out. */
  readonly groups: readonly IppGroupFigures[]
  /** The sanctions that count, by level. */
  readonly sanctions: Readonly<Record<IppSanctionLevel, number>>
  /** Number of all employees of the unit. */
  readonly allEmployees?: number | null | undefined
  /** Day on which the unit is measured, ISO date; for the explanation only. */
  readonly asOf?: string | null | undefined
  /** Number of sanctions left out for their date; for the explanation only. */
  readonly outsideWindow?: number | null | undefined
}

/** What the formula takes of a person. */
export interface IppHolderFigures {
  /** The judgements. */
  readonly fits?: IppFits | null | undefined
  /** The appraisal, 0–100. */
  readonly skp?: number | null | undefined
}

/** Vacant posts (*jabatan kosong*). */
export interface IppVacant {
  /** All of them. */
  readonly total: number
  /** By eselon group; `null` where the groups are not known, as on the sheets. */
  readonly byGroup: Readonly<Record<IppEselonGroup, number>> | null
}

/** The allowances of an eselon group. */
export interface IppGroupFigures {
  /** The group. */
  readonly eselon: IppEselonGroup
  /** Number of its holders. */
  readonly holders: number
  /** Number of its vacant posts; for the explanation only. */
  readonly vacant?: number | null | undefined
  /** Highest allowance, whole rupiah. */
  readonly highest: number
  /** Lowest allowance, whole rupiah. */
  readonly lowest: number
}
