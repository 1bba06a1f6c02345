import { aMethod } from '../argument'
import { absentOr, demandOptions, every } from '../demand'
import type { Scorable } from '../edition'
import { type Issue, issue, type Result } from '../issue'
import type { AnyMethod, Column, Method } from '../method'
import { readLines } from '../read-lines'

/** A row of text cells: a line of a CSV or a spreadsheet, by column name. */
export type TextRow = Readonly<Record<string, string | null | undefined>>

/** How {@link checkAnswersRow} reads cells. */
export interface RowOptions<A extends Scorable> {
  /** The method that will score the answers. */
  readonly method: Method<A>
  /** Columns that are the caller's own (names, units, remarks), in any case; any other unknown column is an issue. */
  readonly ignore?: readonly string[]
  /** What people write → what is meant, as in `{ SMA: 'SLTA', nihil: 'tidak pernah' }`, in any case. */
  readonly aliases?: Readonly<Record<string, string>>
  /** Texts that stand for an empty cell, such as `-`. An empty cell is *not known*. */
  readonly blank?: readonly string[]
  /** `true` for numbers written with a decimal comma (90,4); a point is then refused, since 1.000 would be a thousand. */
  readonly decimalComma?: boolean
}

/**
 * Reads one row of text into answers: a line of a CSV, or of the self-fill form.
 *
 * A column is named after an answer (`kinerja`), or after one box of the form (`kinerja:baik`); a box counts as ticked with
 * `x`, `v`, `✓`, `1` or a yes. Yes and no are `ya`/`sudah`/`true`/`✓`/`1` and `tidak`/`belum`/`false`/`0`. An empty cell is
 * *not known*. Case, spaces, dots and hyphens do not matter (`Sangat Baik`, `S-1`, `D.III`).
 *
 * A plain *no* for a training that does not go with the post is left out with a warning: forms are filled in that way.
 *
 * @param row - the cells, by column
 * @param options - the method, and how the table is written
 * @returns the answers, or every issue with its column; an unknown column is given by its position, from 0
 *
 * @example
 * ```ts
 * import { createMethod, ipAsn2019 } from 'ipp-asn'
 * import { checkAnswersRow } from 'ipp-asn/inputs'
 *
 * const method = createMethod(ipAsn2019)
 * const row = { nama: '…', kelompok: 'Pelaksana', pendidikan: 'S-1', teknis: 'sudah', skp: '90,4', disiplin: 'tidak pernah' }
 * const result = checkAnswersRow(row, { method, ignore: ['nama'], decimalComma: true })
 * if (result.ok) console.log(result.value) // { kelompok: 'pelaksana', pendidikan: 'S1', teknis: true, skp: 90.4, … }
 * ```
 */
export function checkAnswersRow<A extends Scorable>(row: TextRow, options: RowOptions<A>): Result<A> {
  demandOptions(options, OPTIONS, ['method', 'ignore', 'aliases', 'blank', 'decimalComma'])
  if (typeof row !== 'object' || row === null) return { ok: false, issues: [issue([], 'not-a-record')] }
  const { method, blank = [], decimalComma = false } = options
  const ignore = (options.ignore ?? []).map(plain)
  const aliases = new Map(Object.entries(options.aliases ?? {}).map(([written, meant]) => [plain(written), meant]))
  const reader: Reader = {
    columns: columnsOf(method),
    aliases,
    blank,
    decimalComma,
    answers: {},
    given: {},
    issues: [],
  }
  for (const [position, [name, cell]] of Object.entries(row).entries()) {
    if (!ignore.includes(plain(name))) readCell(reader, position, name, cell)
  }
  const { answers, issues } = reader
  const warnings = dropNeedlessNo(answers, method)
  if (issues.length === 0) issues.push(...readLines(answers, method).issues)
  if (issues.length > 0) return { ok: false, issues: [...issues, ...warnings] }
  return { ok: true, value: answers as unknown as A, issues: warnings }
}

const OPTIONS = {
  method: aMethod,
  ignore: /* @__PURE__ */ absentOr(['']),
  aliases: /* @__PURE__ */ absentOr(/* @__PURE__ */ every('')),
  blank: /* @__PURE__ */ absentOr(['']),
}

/** A column of cells: the codes that may stand in it, or what kind of value it holds. */
type Cells = { readonly codes: readonly string[] } | 'done' | 'whole' | 'value'

interface Reader {
  readonly columns: ReadonlyMap<string, Cells>
  readonly aliases: ReadonlyMap<string, string>
  readonly blank: readonly string[]
  readonly decimalComma: boolean
  readonly answers: Record<string, string | number | boolean>
  /** The column or box that gave each answer. */
  readonly given: Record<string, string>
  readonly issues: Issue[]
}

/** `kelompok` and every column of every weight group. */
function columnsOf({ groups }: AnyMethod): Map<string, Cells> {
  const columns = Object.values(groups).flatMap((group) => Object.entries(group.columns))
  return new Map([
    ['kelompok', { codes: Object.keys(groups) }],
    ...columns.map(([id, each]): [string, Cells] => [id, cellsOf(each)]),
  ])
}

function cellsOf(column: Column): Cells {
  return column.kind === 'codes' ? { codes: Object.keys(column.lines) } : column.kind
}

function readCell(reader: Reader, position: number, name: string, cell: unknown): void {
  const [written = '', box] = name.trim().split(':')
  const id = [...reader.columns.keys()].find((each) => plain(each) === plain(written)) ?? ''
  const cells = reader.columns.get(id)
  if (cells === undefined) {
    reader.issues.push(issue([position], 'unknown-field', { expected: [...reader.columns.keys()] }))
  } else if (cell !== null && cell !== undefined && typeof cell !== 'string') {
    reader.issues.push(issue([id], 'wrong-type', { expected: 'text' }))
  } else {
    const text = (cell ?? '').trim()
    const content = reader.blank.includes(text) ? '' : (reader.aliases.get(plain(text)) ?? text)
    if (box === undefined) readText(reader, id, cells, content)
    else readBox(reader, id, cells, box, content)
  }
}

/** One cell holds the answer. */
function readText(reader: Reader, id: string, cells: Cells, text: string): void {
  if (text === '') return
  const answer =
    cells === 'whole' || cells === 'value' ? readNumber(reader, id, cells, text) : readWord(reader, id, cells, text)
  if (answer !== undefined) keep(reader, id, answer, id)
}

/** One cell of several holds the tick. */
function readBox(reader: Reader, id: string, cells: Cells, box: string, text: string): void {
  const answer = readWord(reader, id, cells, box)
  const ticked = text !== '' && (text.toLowerCase() === 'x' || yesOrNo(text))
  if (ticked === undefined) reader.issues.push(issue([id], 'unknown-code', { expected: ['x', 'v', '1'] }))
  if (answer !== undefined && ticked) keep(reader, id, answer, `${id}:${answer}`)
}

function keep({ answers, given, issues }: Reader, id: string, answer: string | number | boolean, from: string): void {
  const other = given[id]
  if (other !== undefined) issues.push(issue([id], 'two-answers', { other }))
  answers[id] = answer
  given[id] = from
}

/** A code, or a yes or no. */
function readWord({ issues }: Reader, id: string, cells: Cells, text: string): string | boolean | undefined {
  const codes = typeof cells === 'object' ? cells.codes : YES_AND_NO
  const written = plain(text)
  const answer = typeof cells === 'object' ? codes.find((code) => plain(code) === written) : yesOrNo(text)
  if (answer === undefined) issues.push(issue([id], 'unknown-code', { expected: codes }))
  return answer
}

function readNumber(
  { decimalComma, issues }: Reader,
  id: string,
  cells: 'whole' | 'value',
  text: string,
): number | undefined {
  const [own, other] = decimalComma ? [',', '.'] : ['.', ',']
  const plainNumber = text.replace(own, '.')
  if (/^-?\d+$/.test(text) || (cells === 'value' && !text.includes(other) && /^-?\d+\.\d+$/.test(plainNumber))) {
    return Number(plainNumber)
  }
  if (!/^-?\d+[.,]\d+$/.test(text)) issues.push(issue([id], 'not-a-number'))
  else if (text.includes(other)) issues.push(issue([id], decimalComma ? 'decimal-point' : 'decimal-comma'))
  else issues.push(issue([id], 'not-whole'))
}

/** Takes out every no to a training that the weight group does not have. */
function dropNeedlessNo(answers: Record<string, string | number | boolean>, { groups }: AnyMethod): Issue[] {
  const columns = groups[String(answers.kelompok)]?.columns
  const needless = Object.keys(answers).filter((id) => columns && answers[id] === false && !Object.hasOwn(columns, id))
  return needless.map((id) => {
    delete answers[id]
    const appliesTo = Object.keys(groups).filter((group) => Object.hasOwn(groups[group]?.columns ?? {}, id))
    return { ...issue([id], 'not-applicable', { appliesTo }), severity: 'warning' }
  })
}

const YES: readonly string[] = ['ya', 'sudah', 'true', 'yes', 'v', '✓', '√', '1']
const NO: readonly string[] = ['tidak', 'belum', 'false', 'no', '0']
const YES_AND_NO: readonly string[] = ['sudah', 'belum']

function yesOrNo(text: string): boolean | undefined {
  const word = text.toLowerCase()
  if (YES.includes(word)) return true
  if (NO.includes(word)) return false
}

/** A code without case, spaces, dots and hyphens; a roman numeral up to IV behind one letter is a digit (D-III is D3). */
function plain(word: string): string {
  if (word.length > MOST_CHARACTERS) return word
  const letters = word.toLowerCase().replace(/[\s._-]/g, '')
  return letters.replace(
    /^([a-z])(iv|i{1,3})$/,
    (_, letter: string, roman: string) => `${letter}${ROMAN.indexOf(roman) + 1}`,
  )
}

/** No code is longer, and no alias need be. */
const MOST_CHARACTERS = 200

const ROMAN: readonly string[] = ['i', 'ii', 'iii', 'iv']
