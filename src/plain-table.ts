import { demand, orNull } from './demand'
import { deepFreeze } from './freeze'
import type { Table } from './table'

const CELL = (value: unknown) => typeof value === 'string' || Number.isFinite(value)

/** A table whose every cell is one: a word that the caller's words lack, or a name that is no text, shows here. */
export function plainTable(table: Table): Table {
  demand(table, { header: [''], rows: [[orNull(CELL)]] }, 'words, and names: texts')
  return deepFreeze(table)
}
