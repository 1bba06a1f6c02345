import type { SourceKind, Status } from './source'

/** All words of one language: an imported object, so that only the languages in use are shipped. */
export interface Locale {
  /** BCP 47 tag. */
  readonly tag: string
  /** Decimal sign. */
  readonly decimal: ',' | '.'
  /** Names of the twelve months, from January. */
  readonly months: readonly string[]
  /** Names of the ids of an edition, by dotted path inside it; what is not named here is shown by its id. */
  readonly labels: Readonly<Record<string, string>>
  /** Sentences with `{placeholders}`. */
  readonly phrases: Readonly<Record<Phrase, string>>
  /** How far a number can be trusted, in a word or two. */
  readonly statuses: Readonly<Record<Status, string>>
  /** What kind of text a source is. */
  readonly sourceKinds: Readonly<Record<SourceKind, string>>
}

/** What a reading is about, who uses which option, and why the default is the default. */
export interface ReadingText {
  /** What the reading decides. */
  readonly question: string
  /** How each option works and who uses it. */
  readonly options: Readonly<Record<string, string>>
  /** Why the default is the default. */
  readonly whyDefault: string
}

/** The sentences that an explanation is made of. */
export type Phrase =
  /** {index} {category} */
  | 'indexIs'
  /** {points} {max} */
  | 'ofMax'
  /** the answer is unknown: {points} are given, {fewest} to {most} are possible */
  | 'unknown'
  /** {full}: hours that earn all points */
  | 'fullHours'
  /** {readings}: another reading would give another number of points */
  | 'otherReading'
  /** {readings}: another reading would give another category */
  | 'otherCategory'
  /** {lowest} {highest} {lowestCategory} {highestCategory}: what index and category can still become */
  | 'range'
  /** {method}: the method's id */
  | 'method'
  /** {group}: the weight group of the post */
  | 'group'
  /** the number is not a statement of BKN */
  | 'notOfficial'
  /** the edition is the agency's own */
  | 'ownEdition'
  /** heads the list of sources */
  | 'sources'
  /** {status}: the status of what one document alone states */
  | 'singleSource'
  /** {list} {number} {reason} {date}: what became of one item of a record, and its date where it has one */
  | 'evidence'
  /** {from} {to}: the days from which evidence counts */
  | 'window'
  /** {year} {asOf}: the measurement year and the cut-off day */
  | 'measuredOn'
  /** {reason}: to be measured, but not measurable */
  | 'notMeasured'
  /** {reason}: not to be measured */
  | 'excludedBecause'
  /** {readings}: read otherwise, these records would give other answers */
  | 'otherEvidence'
  /** {points}: what a full answer would add */
  | 'wouldAdd'
