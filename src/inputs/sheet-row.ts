import { isRecord } from '../shape'
import { letters } from './cell'

/** A row of cells by heading, as readers of CSV, spreadsheets and databases give it: texts, numbers, dates, booleans, `null`. */
export type SheetRow = object

/** The cell under a heading, whatever the case, spaces, line breaks and byte order mark of the heading; or that there is none. */
export function cellUnder(row: unknown, heading: string): { readonly cell: unknown } | null {
  if (!isRecord(row)) return null
  if (Object.hasOwn(row, heading)) return { cell: row[heading] }
  const written = letters(heading)
  const found = written === '' ? undefined : Object.keys(row).find((each) => letters(each) === written)
  return found === undefined ? null : { cell: row[found] }
}
