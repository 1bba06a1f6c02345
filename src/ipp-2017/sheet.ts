import type { Table } from '../table'

/** One sheet of the workbook: a table with a name. Money and figures are numbers. */
export interface IppSheet extends Table {
  /** Name of its tab. */
  readonly name: string
}

/**
 * What Y means on the sheet *Kompetensi*: meets what the post asks for (`y-fits`, as Kanreg I BKN fills it in), or does not
 * (`y-gap`, as Kota Bogor prints it). There is no default.
 */
export type IppPolarity = 'y-fits' | 'y-gap'

/** The five sheets, by what they hold; the keys of {@link IppWorkbook}, and the names of their tabs. */
export const sheetNames = {
  kompetensi: '1. Kompetensi',
  kompensasi: '2. Kompensasi',
  kinerja: '3. Kinerja',
  disiplin: '4. Disiplin',
  cetak: 'Cetak IPP',
} as const

/** What stands in place of a name where a post is vacant. */
export const VACANT = '-'
