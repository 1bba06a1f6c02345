/**
 * The scores of a group, added up: a head count, exact sums and a distribution, from which every mean can be had. Two summaries
 * of one method merge into the summary of both groups ({@link mergeSummaries}), and a part can be taken out again
 * ({@link removeSummary}). Plain JSON; nothing in it is personal, though a group of one shows that one person's score.
 */
export interface Summary {
  /** Id of the method. */
  readonly method: string
  /** Number of persons. */
  readonly count: number
  /** How many of them have at least one indicator that is not known. */
  readonly incomplete: number
  /** Sum of the points per dimension, in ten-thousandths of a point: whole numbers, so that sums are exact in any order. */
  readonly sums: Readonly<Record<string, number>>
  /** Lowest and highest sum that complete data can still give, in ten-thousandths of a point. */
  readonly range: readonly [lowest: number, highest: number]
  /** Number of persons per category, from the lowest category to the highest. */
  readonly categories: Readonly<Record<string, number>>
}

/** The summary of one group of several. */
export interface KeyedSummary {
  /** The group: a unit, a sex, a year. */
  readonly key: string
  /** Its people, added up. */
  readonly summary: Summary
}
