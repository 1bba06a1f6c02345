import { type Issue, issue } from '../issue'

/** The rows of a sheet as a program for spreadsheets gives them. */
export type Rows = readonly (readonly unknown[])[]

/** The rows of a sheet; what is no list holds nothing, as a row that is not there. */
export function rowsOf(sheet: unknown): Rows {
  return Array.isArray(sheet) ? Array.from(sheet, (row) => (Array.isArray(row) ? row : [])) : []
}

/** A table found on a sheet: its cells by row and by column after the one headed No. */
export interface Grid {
  /** The rows below the header, by their position on the sheet. */
  readonly rows: readonly number[]
  /** Text of a cell: trimmed, lower case, '' where there is none. */
  readonly text: (row: number, column: number) => string
  /** What the cell holds. */
  readonly value: (row: number, column: number) => unknown
  /** Path of a cell: sheet, row, column. */
  readonly path: (row: number, column: number) => Issue['path']
}

const MOST_ROWS_ABOVE = 20

/** Finds the table of a sheet by the labels that its columns must have, wherever it stands; or says which are missing. */
export function gridOf(sheet: string, rows: Rows, labels: Readonly<Record<number, string>>): Grid | Issue {
  const text = (row: number, column: number) => cellText(rows[row]?.[column])
  const wanted = Object.entries(labels).map(([column, label]) => [Number(column), cellText(label)] as const)
  for (let row = 0; row < Math.min(rows.length, MOST_ROWS_ABOVE); row++) {
    const base = rows[row]?.findIndex((_, c) => wanted.every(([at, label]) => isLabel(text(row, c + at), label))) ?? -1
    if (base < 0) continue
    return {
      rows: rows.map((_, i) => i).filter((i) => i > row),
      text: (at, column) => text(at, base + column),
      value: (at, column) => rows[at]?.[base + column],
      path: (at, column) => [sheet, at, base + column],
    }
  }
  return issue([sheet], 'bad-header', { missing: Object.values(labels) })
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  // A date, a formula's error: something, and nothing that a label or a mark could be.
  return typeof value === 'object' ? '[object]' : String(value).replace(/\s+/g, ' ').trim().toLowerCase()
}

/** Bogor's sheet writes Terrendah. */
function isLabel(found: string, wanted: string): boolean {
  return found.replace('rrendah', 'rendah') === wanted
}

/** The empty cell, however a program gives it. */
export function isBlank(value: unknown): boolean {
  return cellText(value) === ''
}
