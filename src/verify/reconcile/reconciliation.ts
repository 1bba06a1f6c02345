import type { ReadingChoices } from '../../edition'
import type { Issue } from '../../issue'

/** Official points as they are, or with two decimals: rounded half up, or cut off. */
export type Rounding = 'exact' | 'halfUp' | 'truncated'

/** What became of the rows; all but `total` add up to it. */
export interface ReconcileCounts {
  /** Rows given. */
  readonly total: number
  /** Held against official numbers. */
  readonly used: number
  /** Without any official number, points or total; they may still settle something. */
  readonly withoutOfficial: number
  /** Records from which no weight group can be had: no post in force, or one without a level. */
  readonly notMeasured: number
  /** Of a person who stood there before. */
  readonly duplicate: number
  /** Not readable. */
  readonly rejected: number
}

/** Readings, and a rounding, that make the official numbers so far. */
export interface Fit {
  /** Id of the method; for one dimension, with the readings that bear on it. */
  readonly method: string
  /** The choices that are not the edition's defaults: for `createMethod`. */
  readonly readings: ReadingChoices
  /** The roundings that say the same on these rows; the first is that of this fit. */
  readonly roundings: readonly Rounding[]
  /** How many of the varied readings are not the default. */
  readonly departures: number
  /** Rows whose numbers come out. */
  readonly explained: number
  /** `explained` of the rows that have these numbers, 0–1. */
  readonly share: number
  /** How many combinations of readings and rounding say the same of every row as this one, itself among them. */
  readonly equivalents: number
  /** The readings that these rows leave open: the options that occur among the equivalents. */
  readonly open: Readonly<Record<string, readonly string[]>>
}

/** A fit over all dimensions and the total: `explained` are rows with everything in them right. */
export interface OverallFit extends Fit {
  /** Official figures that come out, over all rows: points of dimensions, and `totals`. */
  readonly explainedPoints: number
}

/** A fit of one dimension. */
export interface DimensionFit extends Fit {
  /** Ids of the methods of its equivalents, fewest departures first; at most 100. */
  readonly methods: readonly string[]
}

/** What the best fit does not explain. */
export interface Residue {
  /** How many rows. */
  readonly rows: number
  /** The largest difference, official less ours, in points, either way. */
  readonly largest: number
  /** The mean difference, official less ours, over these rows, in points. */
  readonly mean: number
  /** Their positions, from 0; the first 20. */
  readonly first: readonly number[]
}

/** What the best fit over all dimensions leaves. `largest` and `mean` are of the largest difference in each row. */
export interface OverallResidue extends Residue {
  /**
   * How many rows differ in which figure: a dimension; or `index`, where the total is not the sum of the points beside it, with ours for
   * those that are missing.
   */
  readonly figures: Readonly<Record<string, number>>
}

/** A row that tells apart what is left. */
export interface Discriminating {
  /** Position of the row, from 0. */
  readonly row: number
  /** Is its official number given? Then it stands against some of what is left; otherwise it is worth asking for. */
  readonly given: boolean
  /** What the combinations that are left say. */
  readonly says: readonly {
    /** Points of the dimension. */
    readonly points: number
    /** How many combinations say so. */
    readonly combinations: number
    /** Id of the one with the fewest departures among them. */
    readonly method: string
    /** Its choices that are not the edition's defaults: for `createMethod`. */
    readonly readings: ReadingChoices
  }[]
}

/** What was found for one dimension. */
export interface DimensionReconciliation {
  /** Rows that give an official number for it. */
  readonly rows: number
  /** Of these, rows that do not give it themselves: the only dimension that is missing beside a total is what the others leave of it. */
  readonly derived: number
  /** The readings that may bear on it for these records: no other one can change it. */
  readonly readings: readonly string[]
  /**
   * The best ten: most rows explained, then the nearest, which is the smallest sum of differences either way, then fewest departures, then
   * exact before half up before cut off, then by id. Empty without rows.
   */
  readonly fits: readonly DimensionFit[]
  /** What the first of them leaves; `null` where nothing is left. */
  readonly residue: Residue | null
  /** At most ten rows that tell best apart what explains equally many; without rows of its own, what the first overall fit leaves open. */
  readonly discriminating: readonly Discriminating[]
}

/** The official points that one answer has in one weight group. */
export interface CrossCell {
  /** The weight group. */
  readonly kelompok: string
  /** The answer as it stands in the column; `null` where it is not known. */
  readonly answer: string | number | boolean | null
  /** Official points of the indicator: those of the dimension, less ours of its other indicators, rounded as in its first fit. */
  readonly points: number
  /** Rows. */
  readonly count: number
}

/** The function from answers to official points that fits most rows; there is at least one. */
export interface FittedFunction {
  /** The weight group; `null`: all of them. */
  readonly kelompok: string | null
  /** Rows in the table. */
  readonly rows: number
  /** Rows beyond the first of each answer: only these could speak against a function. */
  readonly tested: number
  /** Has every answer one official value? */
  readonly fits: boolean
  /** Rows that the function explains, 0–1. */
  readonly share: number
  /** The most frequent value of each answer, the lower one of two that are equally so. */
  readonly points: readonly {
    /** The answer. */
    readonly answer: CrossCell['answer']
    /** Points. */
    readonly points: number
    /** What the first fit of the dimension gives this answer, rounded as it is there; `null` where it gives the rows different points. */
    readonly ours: number | null
    /** Rows with this value. */
    readonly count: number
    /** Rows with this answer. */
    readonly of: number
  }[]
}

/** Our answer against the official points. */
export interface CrossTable {
  /** Id of the indicator. */
  readonly indicator: string
  /** The column of the answer. */
  readonly column: string
  /** Does it score under the first fit of the dimension? A column that does not may still be the one that the official system scores. */
  readonly scores: boolean
  /** Rows left out, since another indicator of the dimension is not known. */
  readonly leftOut: number
  /** The counts. */
  readonly cells: readonly CrossCell[]
  /** Whether one function fits, for all weight groups and for each; none where every row was left out. */
  readonly functions: readonly FittedFunction[]
}

/** Official numbers held against records: frozen plain JSON, which names rows by position only. */
export interface Reconciliation {
  /** Measurement year. */
  readonly year: number
  /** Cut-off day, ISO date. */
  readonly asOf: string
  /** The readings that were varied: those that may bear on some dimension of these records. */
  readonly varied: readonly string[]
  /** What became of the rows. */
  readonly rows: ReconcileCounts
  /** The rows that cannot be read. */
  readonly rejected: readonly {
    /** Position of the row, from 0. */
    readonly row: number
    /** What is wrong; paths start inside the row. */
    readonly issues: readonly Issue[]
  }[]
  /** By dimension. */
  readonly dimensions: Readonly<Record<string, DimensionReconciliation>>
  /**
   * Rows with a total and without two or more of the dimensions. No dimension can be held against them by itself; all of them together
   * are.
   */
  readonly totals: number
  /** The best ten over all dimensions together: most official figures explained first, then most rows, then as in a dimension. */
  readonly fits: readonly OverallFit[]
  /**
   * Is there no better fit than the first, and are all its equivalents known? `false` where `totals` made more combinations of
   * combinations than can be looked at: fix readings that are certain, or name those to `vary`.
   */
  readonly complete: boolean
  /** What the first of them leaves. */
  readonly residue: OverallResidue | null
  /** Answers against official points, by indicator and column, under the first fit of each dimension. */
  readonly tables: readonly CrossTable[]
}
