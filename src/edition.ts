/**
 * A published method as plain data: what its text and tables say, and the points on which they leave a choice.
 *
 * Everything in it is *normative*: ids, points, bounds, windows and default readings. Once released it never changes; a number
 * proven wrong makes a new `revision`. Citations, statuses and labels live apart, in `ipp-asn/explain`, under the same ids.
 *
 * @typeParam A - the answers that this edition scores
 * @typeParam R - the readings that a caller may choose
 */
export interface Edition<A extends Scorable = AnswerRecord, R = ReadingChoices> extends EditionSource {
  /** `true` for an edition that this package ships, `false` for an agency's own. Set by the library, never by its author. */
  readonly official: boolean
  /** Types only: never present at run time. */
  readonly '~types'?: { readonly answers: A; readonly readings: R }
}

/** What the author of an agency's own edition writes; `checkEdition` turns it into an {@link Edition}. */
export interface EditionSource {
  /** Lower-case words joined by hyphens, for example `kab-contoh`. Ids starting with `ip-asn-` or `ipp-` are the library's. */
  readonly id: string
  /** 1, 2, 3, …: raised whenever a number of the edition changes. */
  readonly revision: number
  /** Maximum points per dimension, in the order of the tables. They add up to the top of `categories`. */
  readonly dimensions: Readonly<Record<string, number>>
  /** Per weight group (kelompok): the maximum points of each indicator that applies to it, in the order of the tables. */
  readonly groups: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** The indicators, by id. */
  readonly indicators: Readonly<Record<string, Indicator>>
  /** The bands of the index, and on which figure a category is decided. */
  readonly categories: CategoryScale
  /** How evidence is taken from personnel records; absent in an edition that only scores answers. */
  readonly evidence?: EvidenceRules
  /** The points on which texts or live systems differ, by id. */
  readonly readings: Readonly<Record<string, Reading>>
}

/** One thing that is asked of a person and scored. */
export interface Indicator {
  /** Id of the dimension that its points go to. */
  readonly dimension: string
  /** How far back evidence counts. Answers have it applied already; `evidence` says from which day it is counted. */
  readonly window: Window
  /** Points that an unknown answer takes: 0 to the indicator's maximum. */
  readonly unknown: number
  /** The ways to answer, by column. At most one scoring column may be filled. */
  readonly inputs: Readonly<Record<string, Input>>
}

/** `ever`, the year before the measurement (`previous-year`), the year measured (`same-year`), or the last so many years. */
export type Window = 'ever' | 'previous-year' | 'same-year' | YearsWindow

/** The last so many years. */
export interface YearsWindow {
  /** How many; `null`: whenever it was. */
  readonly years: number | null
  /** The weight groups that are held to it; absent: all. In the others evidence counts whenever it was. */
  readonly groups?: readonly string[]
}

/** How evidence is taken from personnel records: read by `observe` and `measure`. */
export interface EvidenceRules {
  /** The last years as calendar years, up to the year measured (`calendar`), or counted back from the cut-off day (`cut-off`). */
  readonly counted: 'calendar' | 'cut-off'
  /** Per managerial level, from the highest down, the leadership trainings of that level. */
  readonly leadership: Readonly<Record<string, readonly string[]>>
  /** Leadership training of just the level of the post (`exact`), or of a higher one too (`or-higher`). */
  readonly leadershipMatch: 'exact' | 'or-higher'
  /** Functional posts (JF) for which no training is required: it counts as done. */
  readonly exemptJf: readonly string[]
  /** A list of trainings that is not there means none (`none`) or is not known (`unknown`). */
  readonly absentTrainings: 'none' | 'unknown'
  /** A list of sanctions that is not there means none (`none`) or is not known (`unknown`). */
  readonly absentSanctions: 'none' | 'unknown'
  /** Several final appraisals of one year: the one with the fewest points (`lowest`), or the last one made (`last`). */
  readonly severalAppraisals: 'lowest' | 'last'
  /** Which date of a sanction is held against the window: when it took effect, or when it was decided. */
  readonly sanctionDate: 'inForce' | 'decided'
  /** The heaviest sanction decides (`heaviest`), or what each takes off is added up (`every`). */
  readonly severalSanctions: 'heaviest' | 'every'
  /** Statuses and legal positions that are not measured. */
  readonly excluded: readonly string[]
  /** First measurement year in which PPPK are measured; `null`: never. */
  readonly pppkFrom: number | null
  /** Name the participation by the bands of the index (`index-bands`), or not at all (`none`). */
  readonly participation: 'index-bands' | 'none'
}

/** One column of an answer row, and how its value becomes points. */
export type Input = CodesInput | DoneInput | HoursInput | ValueInput

/** One code of a ladder. */
export interface CodesInput {
  /** A column of text codes. */
  readonly kind: 'codes'
  /** `false`: the column is accepted and checked, but does not score under these readings. */
  readonly scores: boolean
  /** Points per code; `null` where no points are known: the answer then counts as unknown. */
  readonly points: Readonly<Record<string, number | null>>
}

/** Done (`true`, all points of the group) or not (`false`, none). */
export interface DoneInput {
  /** A column of yes and no. */
  readonly kind: 'done'
}

/** Training hours (JP, *jam pelajaran*), whole and from 0. Stands beside a {@link DoneInput}. */
export interface HoursInput {
  /** A column of hours. */
  readonly kind: 'hours'
  /** Hours that earn all points. */
  readonly full: number
  /** Fewer hours earn nothing (`threshold`) or their share (`proportional`). */
  readonly credit: 'threshold' | 'proportional'
}

/** A number on a scale whose bands name codes of the indicator's {@link CodesInput}. */
export interface ValueInput extends Scale {
  /** A column of numbers. */
  readonly kind: 'value'
}

/** Bands over a range of numbers. */
export interface Scale {
  /** Where a value between two printed bands goes: to the lower one (`floor`) or to the upper one (`upper`). */
  readonly gap: 'floor' | 'upper'
  /**
   * As printed, from the lowest band to the highest. Where one starts at the bound at which the other ends, that bound belongs to
   * the upper one; otherwise the next starts one whole number on. A reading may change the id of a band, never its bounds.
   */
  readonly bands: readonly PrintedBand[]
}

/** A band as printed, both bounds in it, and the code or category that it leads to. */
export type PrintedBand = readonly [from: number, to: number, id: string]

/** The categories of the index. */
export interface CategoryScale extends Scale {
  /** Decide on the exact figure, or on the one printed with two decimals. */
  readonly figure: 'exact' | 'printed'
}

/** A point on which the text is silent, texts disagree, or live systems differ: named options that only set rules. */
export interface Reading {
  /** The rules that the options set: dotted paths inside the edition. */
  readonly sets: readonly string[]
  /** The option taken when the caller says nothing. */
  readonly default: string
  /** One value per rule, by option. */
  readonly options: Readonly<Record<string, readonly RuleValue[]>>
  /** An option for which the caller gives the points of some codes, or a list. */
  readonly asks?: Asks | AsksList
}

/** What a reading can set. */
export type RuleValue = string | number | boolean | null | readonly string[]

/** A list that the caller gives: for which option, the rule that it sets (dotted path), and what may stand in it. */
export interface AsksList {
  /** The option that asks. */
  readonly option: string
  /** Dotted path of the rule that the list sets. */
  readonly list: string
  /** What may stand in it; absent: any id. */
  readonly from?: readonly string[]
}

/** Points that the caller gives: for which option, for which codes of which ladder (dotted path), and the most for each. */
export interface Asks {
  /** The option that asks. */
  readonly option: string
  /** The codes whose points are asked for. */
  readonly codes: readonly string[]
  /** Dotted path of their ladder. */
  readonly of: string
  /** The most that may be given for each. */
  readonly upTo: number
}

/**
 * What a caller chooses for one reading: an option's id, or, where the option asks for points or a list,
 * `{ option: { name: points } }` or `{ option: [name] }`.
 */
export type Choice = string | Readonly<Record<string, Readonly<Record<string, number>> | readonly string[]>>

/** Choices by reading id. What is left out takes the edition's default. */
export type ReadingChoices = Readonly<Record<string, Choice | undefined>>

/** The least that a type of answers must have. */
export interface Scorable {
  /** The weight group. */
  readonly kelompok: string
}

/** Any flat row of answers: `kelompok` and one value per column; absent or `null` means *not known*. */
export interface AnswerRecord {
  /** The weight group. */
  readonly kelompok: string
  readonly [column: string]: string | number | boolean | null | undefined
}
