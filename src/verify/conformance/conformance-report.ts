import type { ReadingChoices } from '../../edition'
import type { VectorArea } from './vector'

/** What a run found: frozen plain JSON. */
export interface ConformanceReport {
  /** Nothing failed, every row was asked, and something passed. */
  readonly ok: boolean
  /** The only fields that were judged, where some were chosen: nothing is shown of any other. `null` where all were. */
  readonly fields: readonly string[] | null
  /** One for each area that was asked, in their fixed order. */
  readonly areas: readonly AreaReport[]
  /**
   * The other readings under which failing rows would pass, from the one that explains most: whoever meant that reading has another
   * method, not a wrong one.
   */
  readonly wouldPassUnder: readonly ExplainingReading[]
  /** The same of failing rows that no single other reading explains: readings under which they pass together. */
  readonly wouldPassTogether: readonly ExplainingReadings[]
  /** Failing rows without an explanation for which not every pair of readings was tried: the search has bounds. */
  readonly notSearched: number
}

/** What a run found in one area. */
export interface AreaReport {
  /** The area. */
  readonly area: VectorArea
  /** Rows with everything as expected. */
  readonly passed: number
  /** Rows with something else, or without an answer. */
  readonly failed: number
  /** Rows that the other side said it does not do, or that expect none of the fields that were chosen. */
  readonly unsupported: number
  /** Their ids, in the order of the vectors. */
  readonly unsupportedIds: readonly string[]
  /** Rows that were not asked, after too many without an answer: neither passed nor failed. */
  readonly notAsked: number
  /** Every row that failed or was not asked, in the order of the vectors. */
  readonly failures: readonly VectorFailure[]
}

/** One row that failed or was not asked. */
export interface VectorFailure {
  /** Id of the vector. */
  readonly id: string
  /** What had to hold. */
  readonly title: string
  /** Id of the method, or of the rules. */
  readonly method: string
  /** The part of the rules that it tests. */
  readonly section: string
  /** Where the expected value comes from. */
  readonly source: string
  /** The readings that it asks for. */
  readonly readings: ReadingChoices
  /** What went in. */
  readonly input: unknown
  /** What went wrong. */
  readonly problem: ConformanceProblem
  /** The first field that differs, in the order of what is expected, as `index`; `null` where there was no answer to look at. */
  readonly path: string | null
  /**
   * Every field that differs or is missing, those deepest down first, which are nearest to the cause: `lines.teknis.points` before the
   * `index` that it is a part of. Of equal depth they stand in the order of what is expected; none where there was no answer to look at.
   */
  readonly differences: readonly FieldDifference[]
  /** What was expected there; of a row that is refused, the method that its readings make, or the editions that there are. */
  readonly expected: unknown
  /** What came instead; `null` too where the field was not there, which `problem` tells; of a row that is refused, its method. */
  readonly got: unknown
  /** The other side's own words, where it failed with any; or why the readings of a row make no method. */
  readonly message: string | null
  /** The single other readings under which this very answer would be right. */
  readonly wouldPassUnder: readonly OtherReading[]
  /** Where no single one does: the readings under which it would be right together, each set by itself. */
  readonly wouldPassTogether: readonly (readonly OtherReading[])[]
  /** The published system that is known to give this wrong value; `null` where none is. */
  readonly sameAs: string | null
}

/** One field that is not as expected. */
export interface FieldDifference {
  /** The field, as `lines.teknis.points`. */
  readonly path: string
  /** Is it another value, or is the field not there? */
  readonly problem: Extract<ConformanceProblem, 'differs' | 'missing-field'>
  /** What was expected there. */
  readonly expected: unknown
  /** What came instead; `null` too where the field was not there. */
  readonly got: unknown
}

/** What may be wrong with a row. */
export type ConformanceProblem =
  /** a field has another value */
  | 'differs'
  /** a field is not there */
  | 'missing-field'
  /** the answer is no object with fields: `null`, a number, a text, a list */
  | 'not-a-record'
  /** the answer cannot be written as JSON, or the line of a program that names the row is none */
  | 'not-json'
  /** the line of a program that names the row has no `answer`, nor says that it is not supported or failed */
  | 'lacks-answer'
  /** the program gave two answers that are not the same */
  | 'two-answers'
  /** the other side failed on this row, and said so */
  | 'threw'
  /** no answer came in time */
  | 'timeout'
  /** the program ended on this row */
  | 'crashed'
  /** the program ended, and had left this row out */
  | 'no-answer'
  /** not asked, after too many rows without an answer */
  | 'not-asked'
  /** the row itself is wrong: its method is of no edition that is there */
  | 'unknown-method'
  /** the row itself is wrong: its readings make another method than it names */
  | 'wrong-method'

/** One option of one reading. */
export interface OtherReading {
  /** Id of the reading. */
  readonly reading: string
  /** The option. */
  readonly option: string
}

/** A reading, and the rows that it would explain. */
export interface ExplainingReading extends OtherReading {
  /** Ids of the failing vectors that would pass. */
  readonly ids: readonly string[]
}

/** Readings that explain rows together, and those rows. */
export interface ExplainingReadings {
  /** The options that it takes. */
  readonly readings: readonly OtherReading[]
  /** Ids of the failing vectors that would pass. */
  readonly ids: readonly string[]
}
