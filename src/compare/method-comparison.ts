import type { GroupIndex } from '../group-index'
import type { RowCounts, RowOutcome } from '../measurement'
import type { Amount } from './change'

/** The same people measured under two methods: frozen plain JSON. */
export interface MethodComparison {
  /** Measurement year. */
  readonly year: number
  /** Cut-off day, ISO date. */
  readonly asOf: string
  /** Under the one method. */
  readonly before: MethodSide
  /** Under the other. */
  readonly after: MethodSide
  /** Mean after less mean before; `null` where nobody was measured under one of them. */
  readonly difference: Amount | null
  /** Per indicator, over those measured under both: for how many persons its points differ, and by how many in sum. */
  readonly indicators: readonly IndicatorChange[]
  /** How many of those measured under both went from one category to another. */
  readonly categories: readonly CategoryMove[]
  /** Everybody for whom something differs: the outcome, the points of a line, or the category; in the order of the rows. */
  readonly persons: readonly PersonChange[]
}

/** What one method says. */
export interface MethodSide {
  /** Id of the method. */
  readonly method: string
  /** What became of the rows. */
  readonly rows: RowCounts
  /** Everybody measured; `null` where that is nobody. */
  readonly index: GroupIndex | null
}

/** What one indicator gives of a difference. */
export interface IndicatorChange {
  /** Id of the indicator. */
  readonly indicator: string
  /** Persons whose points for it differ. */
  readonly persons: number
  /** Their points after less before, in sum. */
  readonly points: Amount
}

/** Persons of one category who got another. */
export interface CategoryMove {
  /** Category before. */
  readonly before: string
  /** Category after. */
  readonly after: string
  /** How many. */
  readonly persons: number
}

/** What differs for one row. */
export interface PersonChange {
  /** Place of the row, from 0. */
  readonly row: number
  /** Under the one method. */
  readonly before: RowOutcome
  /** Under the other. */
  readonly after: RowOutcome
  /** Index after less before; `null` where it was not measured under both. */
  readonly difference: Amount | null
  /** The lines whose points differ; empty where it was not measured under both. */
  readonly lines: readonly LineChange[]
}

/** One line under two methods. */
export interface LineChange {
  /** Id of the indicator. */
  readonly indicator: string
  /** Rung before; `null` where the answer is not known, or the method has no such line. */
  readonly rungBefore: string | null
  /** Rung after. */
  readonly rungAfter: string | null
  /** Points before; `null` where the method has no such line. */
  readonly before: number | null
  /** Points after. */
  readonly after: number | null
}
