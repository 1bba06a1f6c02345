import type { AnswerRecord, Choice, EvidenceRules, Scorable, Window } from './edition'

/**
 * An edition with its readings resolved: one frozen rulebook of look-up tables that any language can read as JSON. What another
 * reading would change stands beside it, in `readings` and `otherEvidence`, and decides nothing. Made by {@link createMethod}; taken by everything that scores, adds up or compares.
 */
export interface Method<A extends Scorable = AnswerRecord> {
  /** Edition, revision and every reading that is not the default: `ip-asn-2019@1?categoryGap=upper`. */
  readonly id: string
  /** Id of the edition. */
  readonly edition: string
  /** Revision of the edition. */
  readonly revision: number
  /** `true` only for an edition shipped by this package, unchanged. */
  readonly official: boolean
  /** The choice in force for every reading. */
  readonly readings: Readonly<Record<string, Choice>>
  /** Maximum points per dimension. */
  readonly dimensions: Readonly<Record<string, number>>
  /** The tables, per weight group. */
  readonly groups: Readonly<Record<string, GroupTable>>
  /** The bands of the index. */
  readonly categories: CategoryTable
  /** How evidence is taken from personnel records; `null` for an edition that only scores answers. */
  readonly evidence: MethodEvidence | null
  /** The same under every other option of a reading that touches it. */
  readonly otherEvidence: readonly OtherEvidence[]
  /** Types only: never present at run time. */
  readonly '~types'?: { readonly answers: A }
}

/** A method whatever its answers: what everything takes that does not look at answers. */
export type AnyMethod = Omit<Method, '~types'>

/** How evidence is taken from personnel records, with its readings resolved. */
export interface MethodEvidence extends EvidenceRules {
  /** How far back evidence counts, by indicator. */
  readonly windows: Readonly<Record<string, Window>>
}

/** How evidence would be taken under another option of one reading. */
export interface OtherEvidence {
  /** Id of the reading. */
  readonly reading: string
  /** The other option. */
  readonly option: string
  /** What it leads to. */
  readonly evidence: MethodEvidence
}

/** Everything that scores one weight group. */
export interface GroupTable {
  /** The line of each indicator when its answer is unknown, in the order of the edition. */
  readonly unknown: readonly Line[]
  /** What each column's value leads to. */
  readonly columns: Readonly<Record<string, Column>>
}

/** One column: what each of its values is worth. */
export type Column = CodeColumn | NumberColumn

/** What the two kinds of column share. */
export interface AnyColumn {
  /** The place of the column's indicator in {@link GroupTable.unknown}. */
  readonly slot: number
  /** `false`: accepted and checked, but not scored under the readings of this method. */
  readonly scores: boolean
}

/** A column of text codes (`codes`), or of `true` and `false` (`done`). */
export interface CodeColumn extends AnyColumn {
  /** Text codes, or `true` and `false`. */
  readonly kind: 'codes' | 'done'
  /** Lines by code; those of a `done` column by `true` and `false`. */
  readonly lines: Readonly<Record<string, Line>>
}

/** A column of numbers (`value`) or of whole numbers (`whole`), from 0. */
export interface NumberColumn extends AnyColumn {
  /** Any number, or whole numbers. */
  readonly kind: 'value' | 'whole'
  /** The greatest number allowed, or `null` for no limit. */
  readonly to: number | null
  /** In ascending order. */
  readonly bands: readonly LineBand[]
}

/** What one answer is worth: shared, never changed. */
export interface Line {
  /** Id of the indicator. */
  readonly indicator: string
  /** Id of the dimension that the points go to. */
  readonly dimension: string
  /** The column that was answered, or `null` where the answer is unknown. */
  readonly column: string | null
  /** The rung reached, or `null` where the answer is unknown. */
  readonly rung: string | null
  /** Points earned. */
  readonly points: number
  /** Most points of this indicator in this weight group. */
  readonly max: number
  /** `false` where the answer, or what it is worth, is not known; `points` is then what the readings give instead. */
  readonly known: boolean
  /** Fewest and most points over every completion that the edition allows. Both equal `points` where the line is known. */
  readonly range: readonly [fewest: number, most: number]
  /** Ids of the readings under which another option would be worth something else for this very answer. */
  readonly readings: readonly string[]
}

/** Start of a band: values from `from` on, or strictly above it where `open`. Bands stand in ascending order. */
export interface BandStart {
  /** Where the band starts. */
  readonly from: number
  /** The start itself belongs to the band below. */
  readonly open: boolean
}

/** A band of a value column. */
export interface LineBand extends BandStart {
  /** What a value in the band is worth. */
  readonly line: Line
}

/** The bands of the index. */
export interface CategoryTable {
  /** The figure on which a category is decided. */
  readonly figure: 'exact' | 'printed'
  /** Ids of the readings under which it is decided on the other figure. */
  readonly figureReadings: readonly string[]
  /** In ascending order. */
  readonly bands: readonly CategoryBand[]
}

/** A band of the index. */
export interface CategoryBand extends BandStart {
  /** Id of the category. */
  readonly category: string
  /** `true` for the stretch between two printed bands, as 80–81. */
  readonly between: boolean
  /** Ids of the readings under which a value in this band falls into another category. */
  readonly readings: readonly string[]
}
