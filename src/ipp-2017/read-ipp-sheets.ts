import { type Issue, issue, type Result } from '../issue'
import { isRecord } from '../shape'
import { cellName } from './cell-name'
import { type Ipp2017Method, methodFrom } from './create-ipp-2017'
import type { IppFigures } from './figures'
import { gridOf, rowsOf } from './grid'
import { lacksOfFigures } from './lacks'
import { polarityFrom } from './polarity-from'
import { kompetensiLabels, readKompetensi } from './read-kompetensi'
import {
  disiplinLabels,
  kinerjaLabels,
  kompensasiLabels,
  readDisiplin,
  readKinerja,
  readKompensasi,
} from './read-other-sheets'
import { crossIssues, figuresFrom, gapWarnings, type IppWorkbook, placesOf, type ReadSheets } from './read-sheets'
import type { IppPolarity } from './sheet'

/**
 * Reads a filled workbook back: what was entered, not what was computed. A table is found by its labels, wherever it stands on its
 * sheet. The sheets have no echelon and no allowance of a post, so that what comes back are the figures for `ippOfFigures`, not a unit.
 *
 * @param sheets - the rows of the four sheets; of *Cetak IPP* nothing is read
 * @param options - the method that shall measure the figures, and what Y means: the sources disagree, so there is no default
 * @returns the figures, with a warning for each person whose marks give another gap than the sheet itself shows; or every issue, its path the sheet, the row and the column, counted from 0, and the name of the cell (`D3`) as
 * `cell` in its `params`
 * @throws `IppError` `no-polarity`, `invalid-argument` without a method, or `method-mismatch` for one of another edition
 *
 * @example
 * ```ts
 * import { createIpp2017, ippOfFigures, readIppSheets } from 'ipp-asn/ipp-2017'
 *
 * const sheets = {
 *   kompetensi: [
 *     ['No', 'Jabatan', 'Fungsi', 'Nama Pejabat', 'NIP', 'Pendidikan', 'Y/N', 'Pelatihan', 'Y/N', 'Pengalaman', 'Y/N', 'Administrasi', 'Y/N'],
 *     [1, 'Camat', null, 'Pejabat Satu', null, 'S1', 'Y', null, 'Y', null, 'N', null, 'Y'],
 *     [2, 'Sekretaris', null, '-'],
 *   ],
 *   kompensasi: [['No', 'Eselon', 'Jumlah Pejabat', 'Tertinggi', 'Terendah'], [1, 'III', 1, 5_000_000, 4_500_000]],
 *   kinerja: [['No', 'Jabatan', 'Nama', 'Nilai SKP'], [1, 'Camat', 'Pejabat Satu', 88.5]],
 *   disiplin: [['No', 'Jenis Pelanggaran', 'Jumlah'], [1, 'Ringan', 0], [2, 'Sedang', 0], [3, 'Berat', 0]],
 * }
 * const method = createIpp2017()
 * const read = readIppSheets(sheets, { method, polarity: 'y-fits' })
 * if (read.ok) console.log(ippOfFigures(read.value, { method }).ipp) // 88.13
 * ```
 */
export function readIppSheets(
  sheets: IppWorkbook,
  options: { readonly method: Ipp2017Method; readonly polarity: IppPolarity },
): Result<IppFigures> {
  const method = methodFrom(options)
  const polarity = polarityFrom(options)
  if (!isRecord(sheets)) return { ok: false, issues: [issue([], 'not-a-record')] }
  const issues: Issue[] = []
  const grids = gridsOf(sheets, issues)
  if (grids === null) return { ok: false, issues }
  const read = {
    grids,
    posts: readKompetensi(grids.kompetensi, polarity, issues),
    groups: readKompensasi(grids.kompensasi, issues),
    appraisals: readKinerja(grids.kinerja, issues),
    discipline: readDisiplin(grids.disiplin, 'disiplin', issues),
  }
  // Sheets are held against each other once each is right by itself.
  if (issues.length === 0) issues.push(...crossIssues(read, method))
  if (issues.length > 0) return { ok: false, issues: issues.map(withCell) }
  const figures = figuresFrom(read)
  const places = placesOf(read)
  const lacks = lacksOfFigures(figures, method).map((each) => {
    return withCell({ ...each, path: places.get(each.path.join('.')) ?? each.path })
  })
  if (lacks.length > 0) return { ok: false, issues: lacks }
  return { ok: true, value: figures, issues: gapWarnings(read, method).map(withCell) }
}

/** The same with the name of the cell, as a program for spreadsheets shows it. */
function withCell(found: Issue): Issue {
  const [, row, column] = found.path
  if (typeof row !== 'number' || typeof column !== 'number') return found
  return { ...found, params: { ...found.params, cell: cellName(row, column) } }
}

function gridsOf(sheets: IppWorkbook, issues: Issue[]): ReadSheets['grids'] | null {
  const labels = {
    kompetensi: kompetensiLabels,
    kompensasi: kompensasiLabels,
    kinerja: kinerjaLabels,
    disiplin: disiplinLabels,
  }
  const entries = (Object.keys(labels) as (keyof IppWorkbook)[]).map((sheet) => {
    const grid = gridOf(sheet, rowsOf(sheets[sheet]), labels[sheet])
    if ('code' in grid) issues.push(grid)
    return [sheet, grid] as const
  })
  return issues.length > 0 ? null : (Object.fromEntries(entries) as ReadSheets['grids'])
}
