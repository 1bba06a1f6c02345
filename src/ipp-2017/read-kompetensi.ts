import { type Issue, issue } from '../issue'
import type { IppCriterion } from './edition'
import { type Grid, isBlank } from './grid'
import { criteria, forEach } from './ids'
import { type IppPolarity, VACANT } from './sheet'

/** What sheet 1 says of a post. */
export interface ReadPost {
  /** Its row on the sheet. */
  readonly row: number
  /** The judgements on its holder; `null` where it is vacant. */
  readonly fits: Readonly<Record<IppCriterion, boolean | null>> | null
  /** Name of the holder, to find the person on sheet 3; goes into no result. */
  readonly name: string
  /** The gap that the sheet itself gives, in its last column; `null` where it gives no number. */
  readonly gap: number | null
}

/** Columns of sheet 1, counted from No. */
export const columns = {
  title: 1,
  name: 3,
  pendidikan: 6,
  pelatihan: 8,
  pengalaman: 10,
  administrasi: 12,
  gap: 13,
} as const

/** The labels by which sheet 1 is known. */
export const kompetensiLabels = {
  0: 'No',
  1: 'Jabatan',
  3: 'Nama Pejabat',
  5: 'Pendidikan',
  7: 'Pelatihan',
  9: 'Pengalaman',
  11: 'Administrasi',
}

/** Reads sheet 1: every row that names a post. */
export function readKompetensi(grid: Grid, polarity: IppPolarity, issues: Issue[]): readonly ReadPost[] {
  return grid.rows.flatMap((row): readonly ReadPost[] => {
    const name = grid.text(row, columns.name)
    if (isBlank(grid.value(row, columns.title))) {
      if (name !== '') issues.push(issue(grid.path(row, columns.title), 'required'))
      return []
    }
    if (name === '') issues.push(issue(grid.path(row, columns.name), 'required', { expected: VACANT }))
    const written = grid.value(row, columns.gap)
    const gap = typeof written === 'number' ? written : null
    if (isDash(name)) return [{ row, name, gap, fits: null }]
    return [{ row, name, gap, fits: forEach(criteria, (each) => readMark(grid, row, columns[each], polarity, issues)) }]
  })
}

/** The dash of a vacant post; some programs make it longer. */
export function isDash(text: string): boolean {
  return /^[-–—]$/.test(text)
}

function readMark(grid: Grid, row: number, column: number, polarity: IppPolarity, issues: Issue[]): boolean | null {
  const mark = grid.text(row, column)
  if (mark === '') return null
  if (mark !== 'y' && mark !== 'n') {
    issues.push(issue(grid.path(row, column), 'unknown-code', { expected: ['Y', 'N'] }))
    return null
  }
  return (mark === 'y') === (polarity === 'y-fits')
}
