/** A table as plain rows, for any spreadsheet or page: one cell per heading. */
export interface Table<C = Cell> {
  /** The headings. */
  readonly header: readonly string[]
  /** The rows; `null` is an empty cell. */
  readonly rows: readonly (readonly C[])[]
}

/** One cell of a {@link Table}. */
export type Cell = string | number | null
