import { type Issue, type IssueHint, issue } from '../issue'
import type { Shape } from '../shape'
import { cellName } from './cell-name'
import type { IppEselonGroup, IppSanctionLevel } from './edition'
import type { IppGroupFigures } from './figures'
import { type Grid, isBlank } from './grid'
import { eselonGroups, forEach, levels } from './ids'
import { isDash } from './read-kompetensi'
import { VACANT } from './sheet'
import { people, rupiah, skp } from './unit-shape'

export const kompensasiLabels = { 0: 'No', 1: 'Eselon', 2: 'Jumlah Pejabat', 3: 'Tertinggi', 4: 'Terendah' }
export const kinerjaLabels = { 0: 'No', 1: 'Jabatan', 2: 'Nama', 3: 'Nilai SKP' }
export const disiplinLabels = { 0: 'No', 1: 'Jenis Pelanggaran', 2: 'Jumlah' }

/** A row of sheet 2, with its place. */
export type ReadGroup = IppGroupFigures & { readonly row: number }

/** Reads sheet 2: every row of an eselon group; computed columns are left to the formula. */
export function readKompensasi(grid: Grid, issues: Issue[]): readonly ReadGroup[] {
  const read: ReadGroup[] = []
  for (const row of grid.rows) {
    const label = grid.text(row, 1)
    if (label === '' || label === 'total') continue
    const eselon = label.replace(/^eselon /, '').toUpperCase() as IppEselonGroup
    if (!eselonGroups.includes(eselon)) {
      issues.push(issue(grid.path(row, 1), 'unknown-code', { expected: eselonGroups }))
      continue
    }
    const before = read.find((each) => each.eselon === eselon)
    if (before) issues.push(twice(grid, row, before.row))
    const [holders, highest, lowest] = [
      readNumber(grid, row, 2, people(0), issues),
      readNumber(grid, row, 3, rupiah, issues),
      readNumber(grid, row, 4, rupiah, issues),
    ]
    if (highest !== null && lowest !== null && highest < lowest)
      issues.push(issue(grid.path(row, 3), 'contradicts', { other: 'Terendah' }))
    read.push({ row, eselon, holders: holders ?? 0, highest: highest ?? 0, lowest: lowest ?? 0 })
  }
  return read
}

/** An appraisal on sheet 3, with its place. */
export interface ReadAppraisal {
  readonly row: number
  readonly name: string
  readonly skp: number | null
}

const totals = ['', 'jumlah', 'rata-rata']

/** Reads sheet 3: every row that names a holder. An empty value is a missing appraisal. */
export function readKinerja(grid: Grid, issues: Issue[]): readonly ReadAppraisal[] {
  return grid.rows.flatMap((row) => {
    const name = grid.text(row, 2)
    if (name === '' && !totals.includes(grid.text(row, 1))) {
      issues.push(issue(grid.path(row, 2), 'required', { expected: VACANT }))
    }
    if (name === '' || isDash(name)) return []
    const value = isBlank(grid.value(row, 3)) ? null : readNumber(grid, row, 3, skp, issues)
    return [{ row, name, skp: value }]
  })
}

/** What sheet 4 says. */
export interface ReadDiscipline {
  readonly counts: Readonly<Record<IppSanctionLevel, number>>
  /** *Total Pegawai*, with the row; `null` where it is empty. */
  readonly total: { readonly row: number; readonly people: number } | null
}

/** Reads sheet 4, in whatever order its rows stand. */
export function readDisiplin(grid: Grid, sheet: string, issues: Issue[]): ReadDiscipline {
  const counts = forEach(levels, (level) => {
    const row = onlyRow(grid, (label) => label === level, issues)
    if (row === undefined) issues.push(issue([sheet], 'required', { expected: level }))
    return row === undefined ? 0 : (readNumber(grid, row, 2, people(0), issues) ?? 0)
  })
  issues.push(...strangers(grid).map((row) => issue(grid.path(row, 1), 'unknown-code', { expected: levels })))
  const row = onlyRow(grid, isTotal, issues)
  if (row === undefined || isBlank(grid.value(row, 2))) return { counts, total: null }
  const total = readNumber(grid, row, 2, people(1), issues)
  return { counts, total: total === null ? null : { row, people: total } }
}

function isTotal(label: string): boolean {
  return /^total (pegawai|karyawan)$/.test(label)
}

/** Rows that are numbered as the levels are, and name none: what was entered there would be lost. */
function strangers(grid: Grid): readonly number[] {
  const known: readonly string[] = ['', ...levels]
  return grid.rows.filter((row) => {
    const label = grid.text(row, 1)
    return typeof grid.value(row, 0) === 'number' && !known.includes(label) && !isTotal(label)
  })
}

/** The row with such a label, and an issue for each further one: it would be lost, and nobody knows which is meant. */
function onlyRow(grid: Grid, fits: (label: string) => boolean, issues: Issue[]): number | undefined {
  const [first, ...more] = grid.rows.filter((row) => fits(grid.text(row, 1)))
  issues.push(...more.map((row) => twice(grid, row, first as number)))
  return first
}

/** A second row of what has one row; it says where the first is. */
function twice(grid: Grid, row: number, before: number): Issue {
  const [, at, column] = grid.path(before, 1)
  return issue(grid.path(row, 1), 'contradicts', { other: cellName(at as number, column as number) })
}

/** A number that must be there; `null` where an issue says why it is not. Text is not taken for one: a program that gives it has lost what it was. */
function readNumber(grid: Grid, row: number, column: number, shape: Shape, issues: Issue[]): number | null {
  const value = grid.value(row, column)
  const hint = typeof value === 'string' ? { hint: 'cell-as-text' satisfies IssueHint } : {}
  const found = isBlank(value)
    ? [issue([], 'required')]
    : shape(value).map((each) => ({ ...each, params: { ...each.params, ...hint } }))
  issues.push(...found.map((each) => ({ ...each, path: grid.path(row, column) })))
  return found.length > 0 ? null : (value as number)
}
