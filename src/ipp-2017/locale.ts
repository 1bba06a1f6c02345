import type { SourceKind, Status } from '../explain/source'
import type { Ipp2017Readings, IppCriterion, IppPartId, IppSanctionLevel } from './edition'

/** The words of one language for this method: an imported object, so that only the languages in use are shipped. */
export interface IppLocale {
  /** BCP 47 tag. */
  readonly tag: string
  /** Decimal sign; the other of the two sets off thousands. */
  readonly decimal: ',' | '.'
  /** Names of the twelve months, from January. */
  readonly months: readonly string[]
  /** Names of the index, the parts, the criteria and the levels of sanctions. */
  readonly labels: Readonly<Record<'ipp' | IppPartId | IppCriterion | IppSanctionLevel, string>>
  /** Sentences with `{placeholders}`. */
  readonly phrases: Readonly<Record<IppPhrase, string>>
  /** What each option of a reading decides, as part of a sentence. */
  readonly readings: IppReadingWords
  /** How far a number can be trusted, in a word or two. */
  readonly statuses: Readonly<Record<Status, string>>
  /** What kind of text a source is. */
  readonly sourceKinds: Readonly<Record<SourceKind, string>>
}

/** Words for every option of every reading. */
export type IppReadingWords = {
  readonly [Reading in keyof Ipp2017Readings]-?: Readonly<Record<NonNullable<Ipp2017Readings[Reading]>, string>>
}

/** The sentences that an explanation of this method is made of. */
export type IppPhrase =
  /** {ipp} {count} */
  | 'indexIs'
  /** {ipp}: the index of one person */
  | 'personIs'
  /** the index of a person is the library's own reading */
  | 'personAssumed'
  /** {value}: what stands for a letter of the formula, of this person */
  | 'personValue'
  /** {terms} {equals} {sum}: the points of the parts added */
  | 'total'
  /** {terms} {equals} {sum} {ipp}: the same, and the sum rounded */
  | 'totalRounded'
  /** {formula} */
  | 'formula'
  /** {asOf}: the day of measurement */
  | 'measuredOn'
  /** {method} */
  | 'method'
  /** nothing here is a statement of BKN */
  | 'notOfficial'
  /** no number was read in a text of BKN */
  | 'onlyCode'
  /** there are no categories */
  | 'noCategory'
  /** {lowest} {highest}: what the index can still become */
  | 'range'
  /** {total} {groups}: posts that nobody holds */
  | 'vacant'
  /** {total} {groups}: the same of a map of posts */
  | 'vacantOnMap'
  /** {eselon} {vacant}: one group of them */
  | 'vacantIn'
  /** {sum} {over} {value}: mean of the persons' gaps */
  | 'gapMean'
  /** {sum} {over} {value}: share of persons with a gap */
  | 'gapShare'
  /** {vacant}: posts counted as full gaps */
  | 'vacantCounted'
  /** {criterion} {gaps} {unjudged}: people who do not meet a criterion, and who were not judged */
  | 'criterion'
  /** {eselon} {who} {highest} {lowest} {gap} */
  | 'group'
  /** {holders}: a group without vacant posts, or of which they are not known */
  | 'groupHolders'
  /** {posts} {vacant}: a group with vacant posts */
  | 'groupPosts'
  /** allowances of vacant posts are compared too */
  | 'vacantCompared'
  /** who filled in the sheets decided which allowances are compared */
  | 'allowancesOfSheets'
  /** {sum}: the gaps of the groups added */
  | 'groupsSum'
  /** {sum} {over} {value}: their mean */
  | 'groupsMean'
  /** {sum} {over} {value}: the mean appraisal */
  | 'appraisals'
  /** {missing}: people without one */
  | 'missing'
  /** {terms} {sum} {over} {value}: the rate */
  | 'sanctions'
  /** {from} {asOf}: the days whose sanctions count */
  | 'window'
  /** {years}: the same where there is no one day of measurement */
  | 'windowOfUnits'
  /** who filled in the sheets decided which sanctions count */
  | 'windowOfSheets'
  /** {outside}: sanctions that do not count for their date */
  | 'outsideWindow'
  /** {value}: the rounded value */
  | 'rounded'
  /** {count} {values} {value}: the mean of several units */
  | 'unitsMean'
  /** {readings}: the options in force */
  | 'readings'
  /** heads the list of sources */
  | 'sources'
