import type { Predikat } from '../answers'
import { issue, type Result } from '../issue'
import { kelompokOfJenjang } from '../jenjang'
import { letters, own, textOf } from './cell'
import { read, refused } from './input-issue'
import { readEducation } from './read-education'
import { readJenjang } from './read-jenjang'
import { type NumberOptions, readNumber } from './read-number'
import { readPredicate } from './read-predicate'
import { readSanctionLevel } from './read-sanction-level'
import { readYesNo } from './read-yes-no'

/** The questions of the form whose answers score. */
export type Question =
  | 'kelompok'
  | 'pendidikan'
  | 'kepemimpinan'
  | 'fungsional'
  | 'teknis'
  | 'seminar'
  | 'kinerja'
  | 'disiplin'

const yesNo = (cell: unknown, options: NumberOptions): Result<string | null> => {
  const result = readYesNo(cell, options)
  return result.ok && result.value !== null ? read(result.value ? 'sudah' : 'belum') : (result as Result<null>)
}

/** What reads the answer to each question: a code, a value, or nothing. */
export const formAnswers: Readonly<
  Record<Question, (cell: unknown, options: NumberOptions) => Result<string | number | null>>
> = {
  kelompok: readKelompok,
  pendidikan: readEducation,
  kepemimpinan: yesNo,
  fungsional: yesNo,
  teknis: yesNo,
  seminar: yesNo,
  kinerja: readBand,
  disiplin: readDiscipline,
}

function readKelompok(cell: unknown, options: NumberOptions): Result<string | null> {
  const isStructural = /^(jabatan|pejabat)?struktural$/.test(letters(textOf(cell, options) ?? ''))
  const level = readJenjang(cell, options)
  if (isStructural) return read('struktural')
  if (level.ok) return read(level.value && kelompokOfJenjang[level.value])
  return { ...level, issues: [issue([], 'unknown-code', { expected: ['struktural', 'fungsional', 'pelaksana'] })] }
}

// PP 46/2011. BKN's form prints 51–65 for 51–60, so that the lower bound alone tells the band.
const BANDS: Readonly<Record<string, Predikat>> = {
  91: 'sangat-baik',
  76: 'baik',
  61: 'cukup',
  51: 'kurang',
  0: 'buruk',
}

/** A value, a predicate, a range, or a range with its predicate. */
function readBand(cell: unknown, options: NumberOptions): Result<string | number | null> {
  const text = textOf(cell, options)
  if (text === undefined || text.length > 100) return readPredicate(cell, options)
  const value = readNumber(text, { decimalComma: typeof cell !== 'number' && (options.decimalComma ?? false) })
  if (value.ok || value.issues[0]?.code !== 'not-a-number') return value
  const words = text.replace(/[^\p{L} ]/gu, ' ').replace(/ke bawah|kurang dari|sampai|s d/gi, '')
  const predicate = letters(words) === '' ? null : readPredicate(words)
  const range = bandOf(text)
  if (predicate && !predicate.ok) return predicate
  if (predicate && (!/\d/.test(text) || range === predicate.value)) return predicate
  return !predicate && range ? read(range) : refused('unknown-code', { expected: Object.values(BANDS) })
}

function bandOf(text: string): Predikat | undefined {
  const [first, second] = text.match(/\d+/g) ?? []
  const from = second === undefined && first === '50' ? '0' : first
  return from === undefined ? undefined : own(BANDS, from)
}

function readDiscipline(cell: unknown, options: NumberOptions): Result<string | null> {
  const isNever = /^(tidak|belum)pernah(dihukum|dijatuhi(hukuman)?|kena(hukuman)?)?(disiplin)?$/.test(
    letters((textOf(cell, options) ?? '').slice(0, 100)),
  )
  const level = readSanctionLevel(cell, options)
  if (isNever) return read('tidak-pernah')
  if (level.ok || level.issues[0]?.code !== 'unknown-code') return level
  return refused('unknown-code', { expected: ['tidak-pernah', 'ringan', 'sedang', 'berat'] })
}
