/** What changed between two indices of one group, or of one method: frozen plain JSON. */
export interface Change {
  /** Id of the method of both. */
  readonly method: string
  /** The earlier index. */
  readonly before: ChangeSide
  /** The later index. */
  readonly after: ChangeSide
  /** `after − before` in points, not rounded. */
  readonly difference: number
  /** The same as an exact fraction in lowest terms. */
  readonly exact: string
  /** Which way it went: decided on the exact difference. */
  readonly direction: Direction
  /** Index number with `before` as base: `after ÷ before × 100`, not rounded; `null` where `before` is 0 or below. */
  readonly indexNumber: number | null
  /** `(after − before) ÷ before × 100`, not rounded; `null` where `before` is 0 or below. */
  readonly relative: number | null
  /** `true` where both have a category, and another one. */
  readonly categoryChanged: boolean
  /** What each part gives of the difference. Those of all parts and `rounding` add up to `exact`. */
  readonly parts: readonly PartChange[]
  /** What a method that rounds its index adds to its parts; 0 for all others. */
  readonly rounding: Amount
}

/** Which way a figure went. */
export type Direction = 'up' | 'down' | 'same'

/** One of the two indices. */
export interface ChangeSide {
  /** Persons measured. */
  readonly count: number
  /** The index, not rounded. */
  readonly index: number
  /** The same as an exact fraction. */
  readonly exact: string
  /** Category, or `null` where the method has none. */
  readonly category: string | null
}

/** A number with its exact value. */
export interface Amount {
  /** Not rounded. */
  readonly value: number
  /** The same as an exact fraction in lowest terms. */
  readonly exact: string
}

/** What one part gives of a difference. */
export interface PartChange {
  /** Id of the part: a dimension or component. */
  readonly id: string
  /** Points before, not rounded. */
  readonly before: Amount
  /** Points after, not rounded. */
  readonly after: Amount
  /** `after − before`. */
  readonly difference: Amount
}
