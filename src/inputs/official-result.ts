import { type Issue, issue, type Result, warning } from '../issue'
import { tidy } from './cell'
import { at, read, refused } from './input-issue'

/** The dimensions of the official results. */
export type OfficialDimension = 'kualifikasi' | 'kompetensi' | 'kinerja' | 'disiplin'

/** The dimensions in the order of the official results. */
export const officialDimensions: readonly OfficialDimension[] = ['kualifikasi', 'kompetensi', 'kinerja', 'disiplin']

/** Points of an official result. */
export interface OfficialPoints {
  /** Points per dimension, 0–100. */
  readonly dimensions: Readonly<Record<OfficialDimension, number>>
  /** The total as the source gives it, 0–100; not added up here. */
  readonly index: number
}

const MOST_POINTS = 100
const UNITS = 10_000

/** Reads four points and a total by name; a total that is not their sum is a warning. */
export function readPoints(
  cellOf: (name: string) => unknown,
  nameOf: Readonly<Record<OfficialDimension | 'index', string>>,
): Result<OfficialPoints> {
  const issues: Issue[] = []
  const pointsOf = (name: string): number => {
    const result = readPoint(cellOf(name))
    issues.push(...at(name, result.issues))
    return result.ok ? result.value : 0
  }
  const entries = officialDimensions.map((id): [string, number] => [id, pointsOf(nameOf[id])])
  const index = pointsOf(nameOf.index)
  if (issues.length > 0) return { ok: false, issues }
  const sum = entries.reduce((total, [, points]) => total + Math.round(points * UNITS), 0)
  const differs = sum !== Math.round(index * UNITS)
  const warnings = differs ? [warning([nameOf.index], 'sum-differs', { of: officialDimensions })] : []
  return read({ dimensions: Object.fromEntries(entries) as OfficialPoints['dimensions'], index }, warnings)
}

/** Points as a number or as text, with a decimal point or comma: at most 100, so that neither can be a mark of thousands. */
function readPoint(cell: unknown): Result<number> {
  if (cell === null || cell === undefined) return refused('required')
  const text = typeof cell === 'string' && cell.length < 40 ? tidy(cell) : ''
  if (text === '' && typeof cell === 'string') return refused(cell.trim() === '' ? 'required' : 'not-a-number')
  const isNumeral = /^\d+([.,]\d+)?$/.test(text)
  const value = isNumeral ? Number(text.replace(',', '.')) : cell
  if (typeof value !== 'number' || !Number.isFinite(value)) return refused('not-a-number')
  return value < 0 || value > MOST_POINTS ? refused('out-of-range', { from: 0, to: MOST_POINTS }) : read(value)
}

/** An issue for a table whose heading lacks columns. */
export function badHeader(path: Issue['path'], missing: readonly string[], expected: readonly string[]): Issue {
  return issue(path, 'bad-header', { missing, expected })
}
