import type { Answers } from './answers'
import type { Employee, Kedudukan, StatusAsn } from './employee'
import type { Issue } from './issue'
import type { NotScored, Observation } from './observation'
import type { Participation } from './participation'
import type { UnitSummary } from './roll-up'
import type { Score } from './score'
import type { KeyedSummary, Summary } from './summary'
import type { Unit } from './unit'

/** A person whose answers are known without records, as from the self-fill form of 2020. */
export interface AnsweredPerson {
  /** Key of the person in the agency's own system. */
  readonly id: string
  /** Kind of civil servant. */
  readonly status?: StatusAsn | null | undefined
  /** Legal position on the cut-off day. */
  readonly kedudukan?: Kedudukan | null | undefined
  /** Unit of the post. */
  readonly unit?: string | null | undefined
  /** The answers. */
  readonly answers: Answers
}

/** One row of a measurement: a record, or answers. */
export type Person = Employee | AnsweredPerson

/** A person measured, as cross tables see it. */
export interface MeasuredPerson {
  /** The row as it was read. */
  readonly person: Person
  /** What the records answer; `null` for a row of answers. */
  readonly observation: Omit<Observation, 'readings'> | null
  /** The answers. */
  readonly answers: Answers
  /** What they are worth. */
  readonly score: Score
}

/** What became of one row: exactly one of five things. */
export type RowOutcome =
  | {
      /** Position of the row, from 0. */
      readonly row: number
      /** Scored, and added to every sum. */
      readonly outcome: 'measured'
      /** Key of the person, as the row has it. */
      readonly id: string
      /** Unit that it was added to; `null` in a measurement without units. */
      readonly unit: string | null
      /** The score. */
      readonly score: Score
    }
  | (NotScored & {
      /** Position of the row, from 0. */
      readonly row: number
    })
  | {
      /** Position of the row, from 0. */
      readonly row: number
      /** To be measured, but there is no saying in which unit. */
      readonly outcome: 'not-measured'
      /** The post in force names no unit. */
      readonly reason: 'no-unit'
    }
  | {
      /** Position of the row, from 0. */
      readonly row: number
      /** The same id stood in an earlier row, which counts. */
      readonly outcome: 'duplicate'
      /** Position of that row. */
      readonly of: number
    }
  | {
      /** Position of the row, from 0. */
      readonly row: number
      /** Not a row that can be read. */
      readonly outcome: 'rejected'
      /** What is wrong; paths start inside the row. */
      readonly issues: readonly Issue[]
    }

/** How many rows became what; the five add up to `total`. */
export interface RowCounts {
  /** Rows read. */
  readonly total: number
  /** Scored. */
  readonly measured: number
  /** To be measured, but not measurable. */
  readonly notMeasured: number
  /** Not to be measured. */
  readonly excluded: number
  /** Of a person who stood there before. */
  readonly duplicate: number
  /** Not readable. */
  readonly rejected: number
}

/** A unit with its people, those below it, and how many took part. */
export interface UnitMeasurement<U extends Unit = Unit> extends UnitSummary<U> {
  /** Of the unit and all below it. */
  readonly participation: Participation
}

/** One measurement of an agency: frozen plain JSON. */
export interface Measurement<U extends Unit = Unit> {
  /** Id of the method. */
  readonly method: string
  /** Measurement year. */
  readonly year: number
  /** Cut-off day, ISO date. */
  readonly asOf: string
  /** Provisional (*nilai sementara*) or final: what the caller says of it. */
  readonly stage: 'sementara' | 'final'
  /** What became of the rows. */
  readonly rows: RowCounts
  /** Everybody measured: all ASN. */
  readonly summary: Summary
  /** The same per kind of civil servant: `PNS` and `PPPK` always, `CPNS` and `tidak-diketahui` where there are any. */
  readonly byStatus: readonly KeyedSummary[]
  /** Measured of those who are to be measured. */
  readonly participation: Participation
  /** The tree of units, each above those below it; empty in a measurement without units. */
  readonly units: readonly UnitMeasurement<U>[]
  /** The cross tables that were asked for; keys in the order in which they first appear. */
  readonly tables: Readonly<Record<string, readonly KeyedSummary[]>>
  /** What is odd in the records, none of which rejects a row; paths start with `rows` and the position of the row. */
  readonly findings: readonly Issue[]
}

/** A measurement with what became of each row, in order. */
export interface FullMeasurement<U extends Unit = Unit> extends Measurement<U> {
  /** One entry per row. */
  readonly outcomes: readonly RowOutcome[]
}
