import type { IppCriterion, IppEselon, IppSanctionLevel } from './edition'

/** What the method measures: the structural posts of a unit, filled or vacant. Absent or `null` means *not known*. */
export interface IppUnit {
  /** The posts of the organisation in force, from the highest to the lowest. At least one. */
  readonly posts: readonly IppPost[]
  /** Day on which the unit is measured, ISO date; what `disciplineWindow: 'lastYear'` counts back from. */
  readonly asOf?: string | null | undefined
  /** Number of all employees of the unit, office holders or not; for `disciplineDenominator: 'allEmployees'`. */
  readonly allEmployees?: number | null | undefined
}

/** A structural post. */
export interface IppPost {
  /** Its name (*nama jabatan*). */
  readonly title: string
  /** Its functions; for the sheet only. */
  readonly fungsi?: string | null | undefined
  /** Its echelon. */
  readonly eselon: IppEselon
  /** Allowance attached to the post, whole rupiah a month. */
  readonly allowance?: number | null | undefined
  /** Who holds it in his or her own right; `null` where it is vacant (*jabatan kosong*), an acting holder (Plt.) or not. */
  readonly holder: IppHolder | null
}

/** Who holds a post. */
export interface IppHolder {
  /** Key of the person in the agency's own system. */
  readonly id: string
  /** Per criterion: meets what the post asks for, does not, or `null`: not judged. */
  readonly fits?: IppFits | null | undefined
  /** Latest appraisal (*nilai prestasi kerja*), 0–100. */
  readonly skp?: number | null | undefined
  /** Allowance of the person, whole rupiah a month; for `compensationBasis: 'holder'`. */
  readonly allowance?: number | null | undefined
  /** Disciplinary sanctions; empty: none. */
  readonly sanctions: readonly IppSanction[]
  /** Name; for the sheets only, and in no result besides. */
  readonly name?: string | null | undefined
  /** NIP; for the sheets only, and in no result besides. */
  readonly nip?: string | null | undefined
  /** What stands beside the judgements on the sheet. */
  readonly entries?: IppEntries | null | undefined
}

/** The judgements on a holder. */
export type IppFits = Readonly<Partial<Record<IppCriterion, boolean | null | undefined>>>

/** A disciplinary sanction. */
export interface IppSanction {
  /** How heavy. */
  readonly level: IppSanctionLevel
  /** ISO date. */
  readonly date?: string | null | undefined
}

/** What was entered for a holder, for the sheet only. */
export interface IppEntries {
  /** Formal education, from D-III on. */
  readonly pendidikan?: string | null | undefined
  /** Training that fits the post, else the nearest: at most three. */
  readonly pelatihan?: readonly string[] | null | undefined
  /** The most relevant structural posts held before: at most three. */
  readonly pengalaman?: readonly string[] | null | undefined
  /** Structural leadership training (diklatpim). */
  readonly administrasi?: readonly string[] | null | undefined
}
