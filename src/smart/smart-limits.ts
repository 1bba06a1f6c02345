/** What the tests are held to. All of it is assumed: no source gives a figure (`docs/smart.md`). */
export interface SmartLimits {
  /** The most data that a *simple* indicator may need, from 1. */
  readonly inputs: number
  /** The least share of the population with data for a *reliable* one, 0 to 1. */
  readonly completeness: number
  /** A letter with two words needs `all` of them, or `any`. */
  readonly letter: 'all' | 'any'
  /** The share of a set, 0 to 1, above which *most* of it is SMART. */
  readonly most: number
}

/** The limits that hold where the caller says nothing: status `assumed`. */
export const smartLimits: SmartLimits = { inputs: 5, completeness: 0.9, letter: 'all', most: 0.5 }
