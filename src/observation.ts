import type { Answers } from './answers'
import type { Days } from './calendar'
import type { Kedudukan, StatusAsn } from './employee'
import type { Score } from './score'

/** What a measurement is of. */
export interface Period {
  /** Measurement year (*tahun pengukuran*), 1900–9998. */
  readonly year: number
  /** Cut-off day, ISO date: what the records hold of later days is set aside. From 1 January of the year on; by default its 31 December. */
  readonly asOf?: string | undefined
}

/** What the records of one person answer for one measurement, and on what it rests: frozen plain JSON. */
export interface Observation {
  /** Id of the method. */
  readonly method: string
  /** Measurement year. */
  readonly year: number
  /** Cut-off day, ISO date. */
  readonly asOf: string
  /** Position in `posts` of the post in force on the cut-off day, from 0; `null` where there is none. */
  readonly post: number | null
  /** The answers, ready to be scored; `null` where no post, or no weight group, is known. */
  readonly answers: Answers | null
  /** Every item of the record that was looked at, and what became of it; in the order of the indicators. */
  readonly evidence: readonly Evidence[]
  /** The days from which evidence counts, by indicator; the first and last day there is where it counts whenever it was. */
  readonly windows: Readonly<Record<string, Days>>
  /** Ids of the readings under which these records would answer otherwise. */
  readonly readings: readonly string[]
}

/** What became of one item of a record. */
export interface Evidence {
  /** Id of the indicator that it was looked at for; `null` for a post. */
  readonly indicator: string | null
  /** The list that it stands in. */
  readonly list: EvidenceList
  /** Its position in that list, from 0. */
  readonly position: number
  /** Does the answer rest on it? */
  readonly used: boolean
  /** Why, or why not. */
  readonly reason: EvidenceReason
}

/** The lists of a record that hold evidence. */
export type EvidenceList = 'posts' | 'educations' | 'trainings' | 'appraisals' | 'sanctions'

/** The closed list of what can become of an item. */
export type EvidenceReason =
  /** used */
  | 'counts'
  /** used: the functional post needs no training */
  | 'exempt'
  /** after the cut-off day */
  | 'after-cut-off'
  /** after the window */
  | 'too-late'
  /** before the window, or a post no longer held */
  | 'too-old'
  /** without a date precise enough to say whether it lies in the window */
  | 'undated'
  /** leadership training of another level */
  | 'wrong-level'
  /** leadership training whose level is not known */
  | 'no-level'
  /** functional training for another functional post */
  | 'wrong-post'
  /** training that does not fit the duties */
  | 'not-fitting'
  /** training whose hours are not known */
  | 'no-hours'
  /** training in the window, but all of them together have too few hours to earn anything */
  | 'too-few-hours'
  /** below the highest education */
  | 'lower-education'
  /** appraisal of another year */
  | 'wrong-year'
  /** appraisal that is partial */
  | 'partial'
  /** appraisal without a result */
  | 'no-result'
  /** lighter than the sanction that decides */
  | 'lighter'
  /** post held as acting officer */
  | 'acting'
  /** equal to the one used, or given way to it */
  | 'superseded'

/** A person of whom no score can be had. */
export type NotScored =
  | {
      /** Left out: this status or legal position is not measured. */
      readonly outcome: 'excluded'
      /** Which. */
      readonly reason: ExclusionReason
    }
  | {
      /** To be measured, but not measurable. */
      readonly outcome: 'not-measured'
      /** No post in force, no weight group, or not one answer. */
      readonly reason: 'no-post' | 'no-group' | 'nothing-known'
    }

/** Why a person is left out: a status or legal position that the readings exclude, or no longer in service. */
export type ExclusionReason = StatusAsn | Kedudukan

/** One person's measurement. */
export type Assessment =
  | {
      /** Scored. */
      readonly outcome: 'measured'
      /** What the records answer. */
      readonly observation: Observation
      /** What the answers are worth. */
      readonly score: Score
    }
  | (NotScored & {
      /** What the records answer. */
      readonly observation: Observation
      /** There is none. */
      readonly score: null
    })
