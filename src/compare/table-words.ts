import type { Direction } from './change'

/** The words of the tables. */
export interface CompareWords {
  /** Heading: part of the index. */
  readonly part: string
  /** Heading: before. */
  readonly before: string
  /** Heading: after. */
  readonly after: string
  /** Heading: change. */
  readonly change: string
  /** The row that makes printed parts add up. */
  readonly rounding: string
  /** The row of the index. */
  readonly index: string
  /** Heading: who. */
  readonly members: string
  /** Heading: number of persons. */
  readonly persons: string
  /** Heading: what they give of the change. */
  readonly effect: string
  /** The row of those who stayed. */
  readonly stayers: string
  /** The row of those who joined. */
  readonly joiners: string
  /** The row of those who left. */
  readonly leavers: string
  /** Heading: number in the tree. */
  readonly number: string
  /** Heading: unit. */
  readonly unit: string
  /** Heading: persons before. */
  readonly personsBefore: string
  /** Heading: persons after. */
  readonly personsAfter: string
  /** Instead of a direction: the unit has ended, and nobody took over. */
  readonly ended: string
  /** The row of everybody. */
  readonly total: string
  /** Heading: which way it went. */
  readonly direction: string
  /** Which way it went. */
  readonly directions: Readonly<Record<Direction, string>>
  /** Names of the parts, by id. A part that is not here is shown by its id. */
  readonly parts: Readonly<Record<string, string>>
}

/** The tables in Indonesian. */
export const idCompare: CompareWords = {
  part: 'Unsur',
  before: 'Sebelum',
  after: 'Sesudah',
  change: 'Perubahan',
  rounding: 'Pembulatan',
  index: 'Indeks',
  members: 'Pegawai',
  persons: 'Orang',
  effect: 'Pengaruh',
  stayers: 'Tetap',
  joiners: 'Masuk',
  leavers: 'Keluar',
  number: 'No.',
  unit: 'Unit kerja',
  personsBefore: 'Orang sebelum',
  personsAfter: 'Orang sesudah',
  ended: 'berakhir',
  total: 'Jumlah',
  direction: 'Arah',
  directions: { up: 'naik', down: 'turun', same: 'tetap' },
  parts: {
    kualifikasi: 'Kualifikasi',
    kompetensi: 'Kompetensi',
    kompensasi: 'Kompensasi',
    kinerja: 'Kinerja',
    disiplin: 'Disiplin',
  },
}

/** The tables in English. */
export const enCompare: CompareWords = {
  part: 'Part',
  before: 'Before',
  after: 'After',
  change: 'Change',
  rounding: 'Rounding',
  index: 'Index',
  members: 'Employees',
  persons: 'Persons',
  effect: 'Effect',
  stayers: 'Stayed',
  joiners: 'Joined',
  leavers: 'Left',
  number: 'No.',
  unit: 'Unit',
  personsBefore: 'Persons before',
  personsAfter: 'Persons after',
  ended: 'ended',
  total: 'Total',
  direction: 'Direction',
  directions: { up: 'up', down: 'down', same: 'same' },
  parts: {
    kualifikasi: 'Qualification',
    kompetensi: 'Competence',
    kompensasi: 'Compensation',
    kinerja: 'Performance',
    disiplin: 'Discipline',
  },
}
