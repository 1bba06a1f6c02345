import type { GroupIndex } from '../group-index'
import type { IppCriterion, IppEselonGroup, IppPartId, IppSanctionLevel } from './edition'
import type { IppVacant } from './figures'

/** The index of a unit, and how it came about. Plain frozen JSON; nothing in it names anybody. */
export interface IppResult {
  /** Id of the method. */
  readonly method: string
  /** The index as the sheet prints it: rounded to two decimals. */
  readonly ipp: number
  /** The index before that last rounding, in the shape that both generations of the method share. It has no category. */
  readonly index: GroupIndex
  /** The index from parts that are not rounded either, whatever the reading `rounding`. */
  readonly unrounded: IppUnrounded
  /** The four parts. */
  readonly components: IppComponents
  /** What the sheet says below the index. */
  readonly notes: IppNotes
}

/** A number and its exact fraction. */
export interface IppUnrounded {
  /** The nearest number. */
  readonly index: number
  /** In lowest terms: `1375/64`, or `3` for a whole number. */
  readonly exact: string
}

/** The four parts, by id. */
export interface IppComponents {
  /** A: the competence gap. */
  readonly kompetensi: IppComponent<KompetensiInputs>
  /** B: the compensation gap. */
  readonly kompensasi: IppComponent<KompensasiInputs>
  /** C: the mean appraisal. */
  readonly kinerja: IppComponent<KinerjaInputs>
  /** D: the indiscipline rate. */
  readonly disiplin: IppComponent<DisiplinInputs>
}

/** One part: from its inputs to its points. */
export interface IppComponent<I = unknown> {
  /** Its id. */
  readonly id: IppPartId
  /** Its letter in the formula. */
  readonly symbol: 'A' | 'B' | 'C' | 'D'
  /** What enters the formula: rounded where the reading `rounding` says so. */
  readonly value: number
  /** The same as an exact fraction in lowest terms. */
  readonly exact: string
  /** The value before any rounding, as an exact fraction. */
  readonly unrounded: string
  /** The points that it gives: 25·(1 − A) and so on; may lie below 0. */
  readonly contribution: number
  /** What it was computed from; of the mean of several units, their values. */
  readonly inputs: I | MeanInputs
  /** The rules that acted on this very unit, as paths that `citeIpp` takes. */
  readonly rules: readonly string[]
}

/** Of the mean of several units: their unrounded values, as exact fractions, in the order given. */
export interface MeanInputs {
  /** The values. */
  readonly values: readonly string[]
}

/** What A is computed from. */
export interface KompetensiInputs {
  /** What is divided, an exact fraction: the sum of the persons' gaps, or the number of persons with any; and of vacant posts that count. */
  readonly sum: string
  /** What it is divided by: the holders, and the vacant posts that count. */
  readonly over: number
  /** Vacant posts that count as full gaps. */
  readonly vacant: number
}

/** What B is computed from. */
export interface KompensasiInputs {
  /** The groups compared, from the highest. */
  readonly groups: readonly KompensasiGroup[]
  /** The gaps of the groups added, each as often as it has holders where the mean is weighted: an exact fraction. */
  readonly sum: string
  /** What the sum is divided by: 1 (a sum), the number of groups (a mean), or their holders (a weighted mean); 1 where there are none. */
  readonly over: number
}

/** One eselon group. */
export interface KompensasiGroup {
  /** The group. */
  readonly eselon: IppEselonGroup
  /** Number of its holders. */
  readonly holders: number
  /** Number of its vacant posts, whose allowances are compared too where `compensationBasis` is `post`; `null`: not known, as on the sheets. */
  readonly vacant: number | null
  /** Highest allowance, whole rupiah. */
  readonly highest: number
  /** Lowest allowance, whole rupiah. */
  readonly lowest: number
  /** (highest − lowest) ÷ lowest, an exact fraction. */
  readonly gap: string
}

/** What C is computed from. */
export interface KinerjaInputs {
  /** Sum of the appraisals, an exact fraction. */
  readonly sum: string
  /** Number of persons that it is divided by. */
  readonly over: number
  /** Number of persons without an appraisal. */
  readonly missing: number
}

/** What D is computed from. */
export interface DisiplinInputs {
  /** Number of sanctions that count, by level. */
  readonly counts: Readonly<Record<IppSanctionLevel, number>>
  /** The same, weighted and added. */
  readonly sum: number
  /** Number of people that it is divided by. */
  readonly over: number
  /** The day on which the unit was measured; `null`: not known, as on the sheets, or not the same of all units. */
  readonly asOf: string | null
  /** Number of sanctions that do not count for their date; `null`: not known, as on the sheets. */
  readonly outsideWindow: number | null
}

/** What the sheet says below the index. */
export interface IppNotes {
  /** Number of holders who do not meet a criterion; unjudged ones as the reading says. */
  readonly gaps: Readonly<Record<IppCriterion, number>>
  /** Number of holders for whom a criterion was not judged. */
  readonly unjudged: Readonly<Record<IppCriterion, number>>
  /** Vacant posts (*Jabatan Kosong*). */
  readonly vacant: IppVacantNote
}

/** Vacant posts, and what they were counted from. */
export interface IppVacantNote extends IppVacant {
  /** The rows of the unit or of its sheets (`posts`), or a map of posts (`map`). */
  readonly from: 'posts' | 'map'
}
