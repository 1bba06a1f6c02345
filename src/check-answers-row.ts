import type { Scorable } from './edition'
import { type Issue, issue, type Result } from './issue'
import type { AnyMethod, Column, Method } from './method'
import { columnNames, readLines } from './read-lines'

/** A row of text cells: a line of a CSV or a spreadsheet, by column name. */
export type TextRow = Readonly<Record<string, string | null | undefined>>

/** How {@link checkAnswersRow} reads cells. */
export interface RowOptions<A extends Scorable> {
  readonly method: Method<A>
  /** Columns that are the caller's own (names, units, remarks) and are passed over. Any other unknown column is an issue. */
  readonly ignore?: readonly string[]
  /** `true` for numbers written with a decimal comma (90,4). */
  readonly decimalComma?: boolean
}

/**
 * Reads one row of text into answers: a line of a CSV, or of the self-fill form.
 *
 * A column is named after an answer (`kinerja`), or after one box of the form (`kinerja:baik`); a box counts as ticked with
 * `x`, `v`, `✓`, `1` or a yes. Yes and no are `ya`/`sudah`/`true` and `tidak`/`belum`/`false`. An empty cell is *not known*. Case,
 * spaces, dots and hyphens inside a code do not matter (`Sangat Baik`, `S-1`).
 *
 * @param row - the cells, by column
 * @param options - the method, and how the table is written
 * @returns the answers, or every issue with its column; an unknown column is given by its position, from 0
 *
 * @example
 * ```ts
 * import { checkAnswersRow, createMethod, ipAsn2019 } from 'ipp-asn'
 *
 * const method = createMethod(ipAsn2019)
 * const row = { nama: '…', kelompok: 'Pelaksana', pendidikan: 'S-1', teknis: 'sudah', skp: '90,4', disiplin: 'tidak pernah' }
 * const result = checkAnswersRow(row, { method, ignore: ['nama'], decimalComma: true })
 * if (result.ok) console.log(result.value) // { kelompok: 'pelaksana', pendidikan: 'S1', teknis: true, skp: 90.4, … }
 * ```
 */
export function checkAnswersRow<A extends Scorable>(row: TextRow, options: RowOptions<A>): Result<A> {
  if (typeof row !== 'object' || row === null) return { ok: false, issues: [issue([], 'not-a-record')] }
  const method = options.method
  const reader: Reader = {
    method,
    columns: columnsOf(method),
    ignore: options.ignore ?? [],
    decimalComma: options.decimalComma ?? false,
    answers: {},
    issues: [],
  }
  for (const [position, [name, cell]] of Object.entries(row).entries()) readCell(reader, position, name, cell)
  const { answers, issues } = reader
  if (issues.length === 0) issues.push(...readLines(answers, method).issues)
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: answers as unknown as A, issues }
}

interface Reader {
  readonly method: AnyMethod
  /** The codes of every column, or what kind of value it holds. */
  readonly columns: ReadonlyMap<string, Column | readonly string[]>
  readonly ignore: readonly string[]
  readonly decimalComma: boolean
  readonly answers: Record<string, string | number | boolean>
  readonly issues: Issue[]
}

/** `kelompok` and every column of every weight group. */
function columnsOf({ groups }: AnyMethod): Map<string, Column | readonly string[]> {
  const columns = Object.values(groups).flatMap((group) => Object.entries(group.columns))
  return new Map<string, Column | readonly string[]>([['kelompok', Object.keys(groups)], ...columns])
}

function readCell(reader: Reader, position: number, name: string, cell: unknown): void {
  if (reader.ignore.includes(name)) return
  const [id = '', box] = name.trim().split(':')
  const column = reader.columns.get(id)
  if (column === undefined) {
    reader.issues.push(issue([position], 'unknown-field', { expected: columnNames(reader.method) }))
  } else if (cell !== null && cell !== undefined && typeof cell !== 'string') {
    reader.issues.push(issue([id], 'wrong-type', { expected: 'text' }))
  } else {
    const text = (cell ?? '').trim()
    const answer = box === undefined ? readText(reader, id, column, text) : readBox(reader, id, column, box, text)
    if (answer !== undefined) keep(reader, id, answer)
  }
}

/** One cell holds the answer. */
function readText(reader: Reader, id: string, column: Column | readonly string[], text: string) {
  if (text === '') return
  if ('bands' in column) return readNumber(reader, id, text)
  const codes = codesOf(column)
  const answer = 'kind' in column && column.kind === 'done' ? yesOrNo(text) : codes.find(alike(text))
  if (answer === undefined) reader.issues.push(issue([id], 'unknown-code', { expected: codes }))
  return answer
}

/** One cell of several holds the tick. */
function readBox(reader: Reader, id: string, column: Column | readonly string[], box: string, text: string) {
  const codes = codesOf(column)
  const answer = 'kind' in column && column.kind === 'done' ? yesOrNo(box) : codes.find(alike(box))
  const ticked = text === '' ? false : TICKS.includes(text.toLowerCase()) || yesOrNo(text)
  if (answer === undefined || ticked === undefined) {
    reader.issues.push(issue([id], 'unknown-code', { expected: answer === undefined ? codes : ['x'] }))
  }
  return ticked ? answer : undefined
}

function keep(reader: Reader, id: string, answer: string | number | boolean): void {
  if (Object.hasOwn(reader.answers, id)) reader.issues.push(issue([id], 'two-answers', { other: id }))
  reader.answers[id] = answer
}

function readNumber(reader: Reader, id: string, text: string): number | undefined {
  const plain = reader.decimalComma ? text.replace(',', '.') : text
  if (/^-?\d+(\.\d+)?$/.test(plain)) return Number(plain)
  reader.issues.push(issue([id], /^-?\d+,\d+$/.test(plain) ? 'decimal-comma' : 'not-a-number'))
}

const TICKS: readonly string[] = ['x', 'v', '✓', '√', '1']
const YES: readonly string[] = ['ya', 'sudah', 'true', 'yes']
const NO: readonly string[] = ['tidak', 'belum', 'false', 'no']

function yesOrNo(text: string): boolean | undefined {
  const word = text.toLowerCase()
  if (YES.includes(word)) return true
  if (NO.includes(word)) return false
}

function codesOf(column: Column | readonly string[]): readonly string[] {
  if (!('kind' in column)) return column
  if (column.kind === 'done') return ['sudah', 'belum']
  return 'lines' in column ? Object.keys(column.lines) : []
}

/** Codes are compared without case, spaces, dots and hyphens. */
function alike(text: string): (code: string) => boolean {
  const plain = (word: string) => word.toLowerCase().replace(/[\s._-]/g, '')
  return (code) => plain(code) === plain(text)
}
