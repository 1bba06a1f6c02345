import type { Line } from './method'

/** What one row of answers is worth under one method: frozen plain JSON with nothing personal in it. */
export interface Score {
  /** Id of the method. */
  readonly method: string
  /** Weight group of the post. */
  readonly kelompok: string
  /** One line per indicator that applies, in the order of the tables. */
  readonly lines: readonly Line[]
  /** Points per dimension. Their maxima are `method.dimensions`. */
  readonly dimensions: Readonly<Record<string, number>>
  /** The index: the sum of the points, 0–100 in the 2019 edition; exact, at most four decimals. */
  readonly index: number
  /** Id of the category of the index. */
  readonly category: string
  /** Ids of the readings under which this very index falls into another category. */
  readonly categoryReadings: readonly string[]
  /** Ids of the indicators that are not known. */
  readonly missing: readonly string[]
  /**
   * What index and category can still become, over every completion that the edition allows. `index` may lie below: an unknown
   * answer may be given fewer points than any known one.
   */
  readonly range: ScoreRange
}

/** The span of every completion, of a person or of a group. */
export interface ScoreRange {
  /** Lowest and highest index. */
  readonly index: readonly [lowest: number, highest: number]
  /** Ids of the categories of the two. */
  readonly category: readonly [lowest: string, highest: string]
}
