import type { SmartScale } from './smart-scale'
import type { SmartText } from './smart-text'

/**
 * The definition of an indicator under the seven words. Absent or `null` means *not stated*; a list must not be empty to count as
 * stated. What no source gives is not stated, in the definitions of this library too.
 */
export interface SmartIndicator {
  /** Letters, digits and hyphens; the id of the edition where the indicator is one of an edition's. */
  readonly id: string
  /** Id of the edition or generation that it belongs to: `ip-asn-2019`, `ipp-2017`, or an agency's own. */
  readonly edition?: string | null
  /** Id of the dimension that it counts towards. */
  readonly dimension?: string | null
  /** Its name. */
  readonly name?: SmartText | null
  /** What it says. */
  readonly definition?: SmartText | null
  /** The one thing that it measures. */
  readonly objects?: readonly SmartText[] | null
  /** The one population that it is measured on. */
  readonly populations?: readonly SmartText[] | null
  /** Unit of its value. */
  readonly unit?: SmartText | null
  /** How its value is computed. */
  readonly formula?: SmartText | null
  /** The data that the formula needs, one by one. */
  readonly inputs?: readonly SmartText[] | null
  /** What it can be worth, per group; one scale with the group `null` where it is the same for all. */
  readonly scales?: readonly SmartScale[] | null
  /** Is a higher or a lower value better? */
  readonly direction?: 'higher' | 'lower' | null
  /** Where the data come from. */
  readonly dataSource?: SmartText | null
  /** Share of the population for which the data are there, 0 to 1. The agency's. */
  readonly completeness?: number | null
  /** The period that it looks at. */
  readonly period?: SmartText | null
  /** The day (YYYY-MM-DD) on which the decision needs it. The agency's. */
  readonly deadline?: string | null
  /** The day (YYYY-MM-DD) on which the data are there. The agency's. */
  readonly dataDate?: string | null
  /** The goal or task that it serves. */
  readonly goal?: SmartText | null
  /** The value aimed at, in the unit; of a group: its mean. The agency's. */
  readonly target?: number | null
  /** The value before, in the unit. The agency's. */
  readonly baseline?: number | null
  /** The best value that can be reached with the resources there are, in the unit. The agency's. */
  readonly attainable?: number | null
  /** Where its fields were read. */
  readonly citations?: readonly SmartCitation[] | null
}

/** A field of a definition. */
export type SmartField = Exclude<keyof SmartIndicator, 'citations'>

/** Where some fields were read, and how far they can be trusted. */
export interface SmartCitation {
  /** The fields. */
  readonly of: readonly SmartField[]
  /**
   * `sourced`: read in a document, or in several independent sources that agree; `implementation`: read only in the code of live
   * systems; `assumed`: inferred, disputed or from general knowledge.
   */
  readonly status: 'sourced' | 'implementation' | 'assumed'
  /** Keys of the sources; those of the shipped definitions are in `smartSources`. */
  readonly sources: readonly string[]
}
