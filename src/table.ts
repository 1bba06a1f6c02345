/** A table as plain rows, for any spreadsheet or page: one cell per heading. */
export interface Table {
  /** The headings. */
  readonly header: readonly string[]
  /** The rows; `null` is an empty cell. */
  readonly rows: readonly (readonly Cell[])[]
}

/** One cell of a {@link Table}. */
export type Cell = string | number | null
