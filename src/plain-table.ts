import { demand, orNull, textOrNumber } from './demand'
import { deepFreeze } from './freeze'
import type { Table } from './table'

/** A table whose every cell is one: a word that the caller's words lack, or a name that is no text, shows here. */
export function plainTable(table: Table): Table {
  demand(table, { header: [''], rows: [[orNull(textOrNumber)]] }, 'words, and names: texts')
  return deepFreeze(table)
}
