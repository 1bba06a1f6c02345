import type { Answers } from '../answers'
import { aMethod } from '../argument'
import { absentOr, demandOptions, every } from '../demand'
import type { StatusAsn } from '../employee'
import { type Issue, issue, type Result } from '../issue'
import type { AnsweredPerson } from '../measurement'
import type { Method } from '../method'
import { isRecord } from '../shape'
import { type CellOptions, letters } from './cell'
import { checkAnswersRow } from './check-answers-row'
import { formAnswers, type Question } from './form-2020-answers'
import { type Form2020Columns, form2020Columns } from './form-2020-columns'
import { at, read } from './input-issue'
import { readNip } from './read-nip'
import { readText } from './read-text'
import { readYesNo } from './read-yes-no'
import { personReaders } from './record-fields'
import type { SheetRow } from './sheet-row'

/** How a row of the form is read. */
export interface Form2020Options extends CellOptions {
  /** The method that will score the answers. */
  readonly method: Method<Answers>
  /** Headings that differ from {@link form2020Columns}. */
  readonly columns?: Partial<Form2020Columns>
  /** The column with the agency's own key of the person. Without it the NIP is the id, and stands wherever ids do. */
  readonly id?: string
  /** Columns that are the caller's own, in any case; any other unknown column is an issue. */
  readonly ignore?: readonly string[]
  /** `true` for values written with a decimal comma (90,4). */
  readonly decimalComma?: boolean
}

const OPTIONS = {
  method: aMethod,
  columns: /* @__PURE__ */ absentOr(/* @__PURE__ */ every('')),
  id: /* @__PURE__ */ absentOr(''),
  ignore: /* @__PURE__ */ absentOr(['']),
  aliases: /* @__PURE__ */ absentOr(/* @__PURE__ */ every('')),
  blank: /* @__PURE__ */ absentOr(['']),
}

/** A row being read. */
interface Reading {
  readonly options: Form2020Options
  readonly headings: Form2020Columns
  /** Answers as {@link checkAnswersRow} takes them. */
  readonly answers: Record<string, string>
  readonly cells: Partial<Record<'id' | 'nip' | 'unit' | 'status', unknown>>
  readonly issues: Issue[]
}

/**
 * Reads a row of the self-fill form of 2020: nama, NIP, jabatan, unit kerja, one box of six for education, four times *sudah* or *belum*,
 * one performance band, discipline, remarks.
 *
 * A question stands in one column that holds the answer (`Pendidikan Terakhir` = `S-1/D-IV`), or in a column per box with a tick
 * (`Pendidikan Terakhir: S-1/D-IV` = `x`). A band may be its range (`76-90`), its predicate, or the value. The box "under SLTA" is read as
 * SLTP. An empty cell is *not known*.
 *
 * @param row - the cells, by heading
 * @param options - the method, other headings, the column of the id, and how cells are read
 * @returns the person with answers, with warnings; or every issue, with the heading as its path, or the position of an unknown column
 *
 * @remarks The form is described in BKN's letter on the measurement of 2020. Its true headings are not known: see
 * {@link form2020Columns}. The form has no question for the kind of post; add a column, or leave it to the trainings.
 *
 * @example
 * ```ts
 * import { createMethod, ipAsn2019 } from 'ipp-asn'
 * import { personFromForm2020 } from 'ipp-asn/inputs'
 *
 * const row = {
 *   No: 'p-001',
 *   'Unit Kerja': 'dinas-a',
 *   'Jenis Jabatan': 'Pelaksana',
 *   'Pendidikan Terakhir: S-1/D-IV': 'x',
 *   'Diklat Teknis': 'Sudah',
 *   'Seminar/Workshop': 'Belum',
 *   'Penilaian Kinerja': '76-90',
 *   'Hukuman Disiplin': 'Tidak Pernah',
 * }
 * const result = personFromForm2020(row, { method: createMethod(ipAsn2019), id: 'No' })
 * if (result.ok) console.log(result.value.answers) // { kelompok: 'pelaksana', pendidikan: 'S1', teknis: true, seminar: false, … }
 * ```
 */
export function personFromForm2020(row: SheetRow, options: Form2020Options): Result<AnsweredPerson> {
  demandOptions(options, OPTIONS, ['method', 'id', 'ignore', 'columns', 'aliases', 'blank', 'decimalComma'])
  if (!isRecord(row)) return { ok: false, issues: [issue([], 'not-a-record')] }
  const headings = { ...form2020Columns, ...options.columns }
  const reading: Reading = { options, headings, answers: {}, cells: {}, issues: [] }
  for (const [position, [heading, cell]] of Object.entries(row).entries()) readCell(reading, position, heading, cell)
  const { answers, issues } = reading
  if (!Object.keys(answers).some((each) => each.startsWith('kelompok'))) inferKelompok(answers)
  const person = readPerson(reading)
  const checked = checkAnswersRow<Answers>(answers, { method: options.method })
  const found = checked.issues.map((each) => ({ ...each, path: [headingOf(headings, each.path[0])] }))
  if (issues.length > 0 || !checked.ok) return { ok: false, issues: [...issues, ...found] }
  return { ok: true, value: { ...person, answers: checked.value } as AnsweredPerson, issues: found }
}

/** The heading that an answer came from; the value of an appraisal stands under the band. */
function headingOf(headings: Form2020Columns, id: unknown): string {
  return headings[(id === 'skp' ? 'kinerja' : id) as keyof Form2020Columns] ?? headings.kelompok
}

function readCell(reading: Reading, position: number, heading: string, cell: unknown): void {
  const { options, headings, cells } = reading
  const written = letters(heading)
  if (options.id !== undefined && letters(options.id) === written) {
    cells.id = cell
    return
  }
  if (options.ignore?.some((each) => letters(each) === written)) return
  const [question = '', ...box] = heading.split(':')
  const fields = Object.keys(headings) as (keyof Form2020Columns)[]
  const whole = fields.find((each) => letters(headings[each]) === written)
  const field = whole ?? fields.find((each) => letters(headings[each]) === letters(question))
  if (field === undefined) {
    reading.issues.push(issue([position], 'unknown-field', { expected: Object.values(headings) }))
  } else if (field === 'nip' || field === 'unit' || field === 'status') {
    cells[field] = cell
  } else if (isQuestion(field)) {
    readAnswer(reading, field, cell, whole ? undefined : box.join(':'))
  }
}

function isQuestion(field: keyof Form2020Columns): field is Question {
  return Object.hasOwn(formAnswers, field)
}

/** Reads a cell with an answer, or the tick in a box whose label is the answer. */
function readAnswer(
  { options, headings, answers, issues }: Reading,
  field: Question,
  cell: unknown,
  box?: string,
): void {
  const ticked = box === undefined ? read(true) : readYesNo(cell, options)
  const answer = formAnswers[field](box ?? cell, options)
  for (const each of [ticked, answer]) issues.push(...at(headings[field], each.issues))
  if (!ticked.ok || !answer.ok || !ticked.value || answer.value === null) return
  if (typeof answer.value === 'number') answers.skp = String(answer.value)
  else answers[`${field}:${answer.value}`] = 'x'
}

/** The kind of post that a training tells which was done; one that was not says nothing, since forms are filled in that way. */
function inferKelompok(answers: Record<string, string>): void {
  const groups = Object.entries({ struktural: 'kepemimpinan', fungsional: 'fungsional' })
  const told = groups.filter(([, training]) => `${training}:sudah` in answers)
  if (told.length === 1) answers.kelompok = told[0]?.[0] ?? ''
}

function readPerson({ options, headings, cells, issues }: Reading): Omit<AnsweredPerson, 'answers'> {
  const idHeading = options.id ?? headings.nip
  const id = options.id === undefined ? readNip(cells.nip, options) : readText(cells.id, options)
  const unit = readText(cells.unit, options)
  const status = personReaders.status?.(cells.status, options) as Result<StatusAsn | null>
  const read: [string, Result<string | null>][] = [
    [idHeading, id],
    [headings.unit, unit],
    [headings.status, status],
  ]
  for (const [heading, result] of read) issues.push(...at(heading, result.issues))
  if (id.ok && id.value === null) issues.push(issue([idHeading], 'required'))
  return {
    id: (id.ok && id.value) || '',
    ...(status.ok && status.value !== null ? { status: status.value } : {}),
    ...(unit.ok && unit.value !== null ? { unit: unit.value } : {}),
  }
}
