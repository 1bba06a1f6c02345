import type { SourceKind, Status } from '../explain/source'
import type { IppCriterion, IppPartId, IppSanctionLevel } from './edition'

/** The words of one language for this method: an imported object, so that only the languages in use are shipped. */
export interface IppLocale {
  /** BCP 47 tag. */
  readonly tag: string
  /** Decimal sign; the other of the two sets off thousands. */
  readonly decimal: ',' | '.'
  /** Names of the index, the parts, the criteria and the levels of sanctions. */
  readonly labels: Readonly<Record<'ipp' | IppPartId | IppCriterion | IppSanctionLevel, string>>
  /** Sentences with `{placeholders}`. */
  readonly phrases: Readonly<Record<IppPhrase, string>>
  /** How far a number can be trusted, in a word or two. */
  readonly statuses: Readonly<Record<Status, string>>
  /** What kind of text a source is. */
  readonly sourceKinds: Readonly<Record<SourceKind, string>>
}

/** The sentences that an explanation of this method is made of. */
export type IppPhrase =
  /** {ipp} {count} */
  | 'indexIs'
  /** {formula} */
  | 'formula'
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
  /** {eselon} {holders} {highest} {lowest} {gap} */
  | 'group'
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
  /** {value}: the rounded value */
  | 'rounded'
  /** {count} {values} {value}: the mean of several units */
  | 'unitsMean'
  /** {readings}: the options in force */
  | 'readings'
  /** heads the list of sources */
  | 'sources'
