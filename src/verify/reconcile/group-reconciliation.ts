import type { ReadingChoices } from '../../edition'
import type { Issue } from '../../issue'
import type { Person } from '../../measurement'
import type { Suspect } from '../../published/audit-published'
import type { PublishedRow } from '../../published/published-row'
import type { Discriminating } from './reconciliation'

/** A group of which a row was published, and our records of it. */
export interface ReconcileGroup {
  /** Everybody in it: records, or persons with answers. Who of them counts is a matter of the readings. */
  readonly persons: Iterable<Person>
  /** What was printed. */
  readonly published: PublishedRow
}

/** How the exact means of a row became its printed figures. */
export interface GroupPrinting {
  /** Half up to the decimals of the row, or cut off there. */
  readonly means: 'halfUp' | 'truncated'
  /** The index from the exact means, or added up from the printed ones. */
  readonly index: 'exact' | 'sumOfPrinted'
}

/** A printed figure beside ours. */
export interface GroupFigure {
  /** Position of the row, from 0; the whole comes after the groups. */
  readonly row: number
  /** `count`, a dimension, or `index`. */
  readonly field: string
  /** As printed. */
  readonly printed: number
  /** Ours, not rounded; `null` where nobody counts. */
  readonly ours: number | null
  /** Ours as an exact fraction: `265/3`. */
  readonly exact: string | null
  /** Does ours print so? */
  readonly fits: boolean
  /** `false` for the one figure that the other printed ones rule out: it is counted nowhere. */
  readonly held: boolean
}

/** Readings that make the printed figures so far. */
export interface GroupFit {
  /** Id of the method. */
  readonly method: string
  /** The choices that are not the edition's defaults: for `createMethod`. */
  readonly readings: ReadingChoices
  /** The printings under which the same figures come out; the first is that of this fit. */
  readonly printings: readonly GroupPrinting[]
  /** How many of the varied readings are not the default. */
  readonly departures: number
  /** Figures that come out. */
  readonly explained: number
  /** `explained` of the figures held, 0–1. */
  readonly share: number
  /** How many combinations of readings give just the same exact figures, itself among them. */
  readonly equivalents: number
  /** The readings that are left open: the options that occur among the equivalents. */
  readonly open: Readonly<Record<string, readonly string[]>>
  /** Every printed figure beside ours: what does not fit is the residue. */
  readonly figures: readonly GroupFigure[]
}

/** What became of the rows of one group; all but `total` add up to it. */
export interface GroupCounts {
  /** Rows given. */
  readonly total: number
  /** Looked at; the readings decide who of them counts. */
  readonly used: number
  /** No post in force, no level, nothing known, or no longer in service. */
  readonly notMeasured: number
  /** Of a person who stood there before, in this group or another. */
  readonly duplicate: number
  /** Not readable. */
  readonly rejected: number
}

/** A row whose official number would tell apart what is left. */
export interface AskFor extends Omit<Discriminating, 'given'> {
  /** The dimension of which to ask. */
  readonly dimension: string
  /** Position of the group, from 0; `row` is the position within it. */
  readonly group: number
}

/** Published rows held against records: frozen plain JSON, which names rows by position only. */
export interface GroupReconciliation {
  /** Measurement year. */
  readonly year: number
  /** Cut-off day, ISO date. */
  readonly asOf: string
  /** The readings that were varied: those that may bear on these records. */
  readonly varied: readonly string[]
  /** What became of the rows, by group. */
  readonly groups: readonly GroupCounts[]
  /** The rows that cannot be read. */
  readonly rejected: readonly {
    /** Position of the group, from 0. */
    readonly group: number
    /** Position of the row within it, from 0. */
    readonly row: number
    /** What is wrong; paths start inside the row. */
    readonly issues: readonly Issue[]
  }[]
  /** Where the printed rows contradict each other: the figures any one of which could be the wrong one, as `auditPublished` finds them. */
  readonly suspects: readonly Suspect[]
  /** Printed figures that are held against ours. */
  readonly figures: number
  /** The best ten: most figures explained, then the nearest, then fewest departures, then rounded half up, then by id. */
  readonly fits: readonly GroupFit[]
  /** Was every combination looked at that gives all printed means? Otherwise there were too many, and a better one may have escaped. */
  readonly complete: boolean
  /** At most ten rows whose official numbers would tell best apart what explains equally many figures, per dimension. */
  readonly ask: readonly AskFor[]
}
