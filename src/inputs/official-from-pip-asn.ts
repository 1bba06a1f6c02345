import { type Issue, issue, warning } from '../issue'
import { letters, tidy } from './cell'
import { badHeader, type OfficialPoints, readPoints } from './official-result'
import { readNip } from './read-nip'
import { readText } from './read-text'

/** A person in the export "PIP ASN". */
export interface PipAsnPerson extends OfficialPoints {
  /** From a column `NIP`, if the export has one. */
  readonly nip: string | null
  /** Name. */
  readonly nama: string | null
  /** Name of the post. */
  readonly jabatan: string | null
  /** Name of the unit (*satuan kerja*). */
  readonly unit: string | null
}

/** What became of one row of the export. */
export type PipAsnRow =
  | {
      /** Position of the row, from 0: row 8 of the sheet is 7. */
      readonly row: number
      /** A person. */
      readonly outcome: 'read'
      /** What the row says. */
      readonly value: PipAsnPerson
      /** Warnings; paths are columns. */
      readonly issues: readonly Issue[]
    }
  | {
      /** Position of the row, from 0. */
      readonly row: number
      /** Not readable. */
      readonly outcome: 'rejected'
      /** What is wrong; paths are columns. */
      readonly issues: readonly Issue[]
    }
  | {
      /** Position of the row, from 0. */
      readonly row: number
      /** No person. */
      readonly outcome: 'skipped'
      /** At or above the header, numbers of columns below it, empty, or a sum or mean at the foot; or no header was found at all. */
      readonly reason: 'head' | 'numbering' | 'blank' | 'foot' | 'no-header'
    }

/** The export, row by row: as many entries as rows. */
export interface PipAsnExport {
  /** Position of the header, from 0; `null` where none was found, or one without all columns. */
  readonly header: number | null
  /** What is wrong with the header: `bad-header` (error) where columns are missing, `header-moved` (warning) where it is not on row 7. */
  readonly issues: readonly Issue[]
  /** One entry per row, in order. */
  readonly rows: readonly PipAsnRow[]
}

/** Row 7 of the sheet. */
const USUAL_HEADER = 6
const DEEPEST_HEADER = 19
const ENOUGH = 5

const HEADINGS = [
  'Nama',
  'Nama Jabatan',
  'Satuan Kerja',
  'Kualifikasi',
  'Kompetensi',
  'Kinerja',
  'Disiplin',
  'Total',
] as const
const POINTS = {
  kualifikasi: 'Kualifikasi',
  kompetensi: 'Kompetensi',
  kinerja: 'Kinerja',
  disiplin: 'Disiplin',
  index: 'Total',
} as const

/**
 * Reads the export "PIP ASN": a sheet with its header on row 7 (Nama, Nama Jabatan, Satuan Kerja, the four dimensions, Total) and one
 * row a person below it. Columns are found by their headings, in any order and among others.
 *
 * A header elsewhere in the first 20 rows is taken with a warning. Empty rows, a row of column numbers and a foot (*Jumlah*,
 * *Rata-rata*) are skipped and listed as such: there are as many entries as rows.
 *
 * @param rows - the cells of the sheet, row by row from its first one, as libraries for spreadsheets give them
 * @returns the header, and what became of each row; `bad-header` names the columns that are missing,
 * `header-moved` warns of a header that is not on row 7, `sum-differs` warns of a total that
 * is not the sum of the four dimensions
 *
 * @remarks Source of the form: a dashboard that reads such a file (sulthanrayyanir/Dashboard-IP-ASN). No file of BKN was seen.
 *
 * @example
 * ```ts
 * import { officialFromPipAsn } from 'ipp-asn/inputs'
 *
 * const { rows } = officialFromPipAsn([
 *   [], [], [], [], [], [],
 *   ['Nama', 'Nama Jabatan', 'Satuan Kerja', 'Kualifikasi', 'Kompetensi', 'Kinerja', 'Disiplin', 'Total'],
 *   ['Pegawai Contoh', 'Analis', 'Dinas A', 15, 40, 25, 5, 85],
 *   ['Rata-rata', null, null, 15, 40, 25, 5, 85],
 * ])
 * const [person, foot] = rows.slice(7)
 * if (person?.outcome === 'read') console.log(person.value.index) // 85
 * console.log(foot) // { row: 8, outcome: 'skipped', reason: 'foot' }
 * ```
 */
export function officialFromPipAsn(rows: readonly (readonly unknown[])[]): PipAsnExport {
  const sheet = Array.isArray(rows) ? Array.from(rows, (row) => (Array.isArray(row) ? row : [])) : []
  const header = headerOf(sheet)
  const columns = columnsOf(header === null ? [] : sheet[header])
  const missing = HEADINGS.filter((heading) => !columns.has(letters(heading)))
  if (header === null || missing.length > 0) {
    const skipped = sheet.map((_, row): PipAsnRow => ({ row, outcome: 'skipped', reason: 'no-header' }))
    return { header: null, issues: [badHeader(header === null ? [] : [header], missing, HEADINGS)], rows: skipped }
  }
  const issues = header === USUAL_HEADER ? [] : [warning([header], 'header-moved', { row: USUAL_HEADER + 1 })]
  return { header, issues, rows: sheet.map((cells, row) => readRow(cells, row, header, columns)) }
}

/** Position of each heading that is known, by its letters. */
type Positions = ReadonlyMap<string, number>

/** The usual row if it is like a header, otherwise the one most like it. */
function headerOf(sheet: readonly (readonly unknown[])[]): number | null {
  const likeness = (row: number) => HEADINGS.filter((each) => columnsOf(sheet[row]).has(letters(each))).length
  const candidates = sheet.slice(0, DEEPEST_HEADER + 1).map((_, row) => row)
  if (likeness(USUAL_HEADER) >= ENOUGH) return USUAL_HEADER
  const [best] = candidates.sort((a, b) => likeness(b) - likeness(a))
  return best !== undefined && likeness(best) >= ENOUGH ? best : null
}

/** The first column of each heading; "Nilai Kualifikasi (25)" is Kualifikasi. */
function columnsOf(cells: readonly unknown[] = []): Positions {
  const columns = new Map<string, number>()
  for (const [position, cell] of cells.entries()) {
    if (typeof cell !== 'string' || cell.length > 100) continue
    const heading = letters(cell.replace(/\([^)]*\)/g, '')).replace(/^(nilai|skor|dimensi)(?=[a-z])/, '')
    if (!columns.has(heading)) columns.set(heading, position)
  }
  return columns
}

function readRow(cells: readonly unknown[], row: number, header: number, columns: Positions): PipAsnRow {
  const reason = row <= header ? 'head' : reasonToSkip(cells, row === header + 1)
  if (reason) return { row, outcome: 'skipped', reason }
  const cellUnder = (heading: string) => cells[columns.get(letters(heading)) ?? -1]
  const points = readPoints(cellUnder, POINTS)
  const nip = readNip(cellUnder('NIP'))
  const texts = ['Nama', 'Nama Jabatan', 'Satuan Kerja'].map((heading) => readText(cellUnder(heading)))
  const odd = nip.ok ? [] : nip.issues.map((each): Issue => ({ ...each, path: ['NIP'], severity: 'warning' }))
  if (!points.ok) return { row, outcome: 'rejected', issues: points.issues }
  const [nama = null, jabatan = null, unit = null] = texts.map((each) => (each.ok ? each.value : null))
  if (nama === null) return { row, outcome: 'rejected', issues: [issue(['Nama'], 'required')] }
  const value = { nip: nip.ok ? nip.value : null, nama, jabatan, unit, ...points.value }
  return { row, outcome: 'read', value, issues: [...points.issues, ...odd] }
}

function isNumbering(cell: unknown): boolean {
  return (typeof cell === 'string' || typeof cell === 'number') && /^\(?\d+\)?$/.test(String(cell))
}

function reasonToSkip(cells: readonly unknown[], isFirst: boolean): 'blank' | 'foot' | 'numbering' | null {
  const filled = cells
    .map((cell) => (typeof cell === 'string' ? tidy(cell) : cell))
    .filter((cell) => (cell ?? '') !== '')
  const [first] = filled
  if (first === undefined) return 'blank'
  if (typeof first === 'string' && /^(jumlah|rata-? ?rata|rerata|total)\b/i.test(first)) return 'foot'
  const areNumbers = filled.length >= ENOUGH && filled.every(isNumbering)
  return isFirst && areNumbers ? 'numbering' : null
}
