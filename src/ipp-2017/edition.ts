import type { Reading } from '../edition'
import type { Eselon } from '../employee'

/** One of the four parts of the index: what stands between its value and its points. */
export interface IppPart {
  /** Its coefficient: the most points that it gives. */
  readonly weight: number
  /** More professional where the value is lower (a gap, a rate) or higher (an appraisal). */
  readonly better: 'lower' | 'higher'
  /** What the value is divided by: 1 for a ratio, 100 for an appraisal. */
  readonly of: number
}

/** Id of a part. */
export type IppPartId = 'kompetensi' | 'kompensasi' | 'kinerja' | 'disiplin'

/** What an assessor judges of a holder: education, training, earlier posts, and the leadership training that the post asks for. */
export type IppCriterion = 'pendidikan' | 'pelatihan' | 'pengalaman' | 'administrasi'

/** Echelon of a structural post measured by this method: eselon I is in no table that was read. */
export type IppEselon = Exclude<Eselon, 'I.a' | 'I.b'>

/** Echelons taken together. */
export type IppEselonGroup = 'II' | 'III' | 'IV' | 'V'

/** Level of a disciplinary sanction. */
export type IppSanctionLevel = 'ringan' | 'sedang' | 'berat'

/** What the options of the readings set, and what they leave alone: all rules by which a unit is measured. */
export interface Ipp2017Rules {
  /** A: the competence gap. */
  readonly kompetensi: IppPart & {
    /** What each criterion that is not met adds to a person's gap. */
    readonly criteria: Readonly<Record<IppCriterion, number>>
    /** The mean of the persons' gaps (`mean`), or the share of persons with any (`share`). */
    readonly gap: 'mean' | 'share'
    /** A criterion that nobody judged: refused, met, or not met. */
    readonly unjudged: 'error' | 'no-gap' | 'gap'
    /** A vacant post: left out, or a full gap. */
    readonly vacant: 'exclude' | 'full-gap'
  }
  /** B: the compensation gap. */
  readonly kompensasi: IppPart & {
    /** Echelons by group. */
    readonly groups: Readonly<Record<IppEselonGroup, readonly IppEselon[]>>
    /** The groups whose allowances are compared. */
    readonly compared: readonly IppEselonGroup[]
    /** How the gaps of the groups become one. */
    readonly aggregate: 'sum' | 'mean' | 'weighted-by-holders'
    /** Allowances of the posts, vacant ones included, or of the holders. */
    readonly basis: 'post' | 'holder'
  }
  /** C: the mean appraisal. */
  readonly kinerja: IppPart & {
    /** A missing appraisal: refused, counted as 0, or left out. */
    readonly missing: 'error' | 'zero' | 'exclude'
  }
  /** D: the indiscipline rate. */
  readonly disiplin: IppPart & {
    /** What a sanction of each level counts. */
    readonly weights: Readonly<Record<IppSanctionLevel, number>>
    /** The last so many years up to the day of measurement; `null`: whenever it was. */
    readonly years: number | null
    /** All sanctions of a person, or the heaviest. */
    readonly several: 'every' | 'heaviest'
    /** Divided by the office holders, or by all employees of the unit. */
    readonly per: 'holders' | 'all-employees'
  }
  /** Decimals to which the parts (`null`: not) and the printed index are rounded. */
  readonly rounding: { readonly parts: number | null; readonly index: number }
  /** Several units: one of all their posts, or the mean of their values. */
  readonly groupOfUnits: 'pooled' | 'mean-of-units'
  /** The compensation gap of one person: that of the unit, of the own group, or the own distance from the highest. */
  readonly personCompensation: 'shared' | 'group' | 'own'
  /** How many entries the form takes. */
  readonly entryLimits: { readonly pelatihan: number; readonly pengalaman: number }
}

/** The method of 2016-2017 as data: rules as the defaults have them, and the points on which sources disagree or are silent. */
export interface Ipp2017Edition extends Ipp2017Rules {
  /** Id of the edition. */
  readonly id: 'ipp-2017'
  /** Raised whenever a number changes. */
  readonly revision: number
  /** The readings, by id. */
  readonly readings: Readonly<Record<keyof Ipp2017Readings, Reading>>
}

/** What a caller may choose; what is left out takes the default. `docs/ipp-2017.md` gives the reasons. */
export interface Ipp2017Readings {
  /** Mean of quarter steps (default), or share of persons with any gap. */
  readonly competenceGap?: 'meanFraction' | 'shareNotCompetent'
  /** A criterion that was not judged: an error (default), met, or not met. */
  readonly unjudged?: 'error' | 'noGap' | 'gap'
  /** Vacant posts in the competence gap: left out (default), or full gaps. */
  readonly vacantPosts?: 'exclude' | 'fullGap'
  /** The gaps of the eselon groups: added (default), their mean, or their mean weighted by holders. */
  readonly compensationAggregate?: 'sum' | 'mean' | 'weightedByHolders'
  /** Allowances of posts (default) or of holders. */
  readonly compensationBasis?: 'post' | 'holder'
  /** Compare all groups (default), or all without eselon V. */
  readonly compensationGroups?: 'all' | 'withoutV'
  /** A missing appraisal: an error (default), 0, or left out. */
  readonly missingPerformance?: 'error' | 'zero' | 'exclude'
  /** Sanctions of the last year (default), or whenever they were. */
  readonly disciplineWindow?: 'lastYear' | 'ever'
  /** Every sanction of a person (default), or the heaviest only. */
  readonly severalSanctions?: 'every' | 'heaviest'
  /** Sanctions per office holder (default), or per employee of the unit. */
  readonly disciplineDenominator?: 'holders' | 'allEmployees'
  /** A to D rounded to two decimals before they enter the formula (default), or exact. */
  readonly rounding?: 'parts' | 'exact'
  /** Several units as one (default), or the mean of their values. */
  readonly groupOfUnits?: 'pooled' | 'meanOfUnits'
  /** The compensation gap of one person: of the unit (default), of the own group, or the own distance. */
  readonly personCompensation?: 'shared' | 'group' | 'own'
}
