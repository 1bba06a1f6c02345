import { checkEmployee } from '../check-employee'
import { absentOr, demand, every } from '../demand'
import type { Employee, Kedudukan, LeadershipLevel, Post, Sex, StatusAsn } from '../employee'
import { kedudukans, leadershipLevels, postHeldAs, sexes, statuses } from '../employee-codes'
import { IppError } from '../ipp-error'
import type { Issue, Result } from '../issue'
import { warning } from '../issue'
import { type CellOptions, codeReader, oneOfCodes, own, textOf } from './cell'
import { at, read } from './input-issue'
import { readDate } from './read-date'
import { readEducation } from './read-education'
import { readEselon } from './read-eselon'
import { readGolongan } from './read-golongan'
import { readJenjang } from './read-jenjang'
import { readNip } from './read-nip'
import { readNumber } from './read-number'
import { readPredicate } from './read-predicate'
import { readSanctionLevel } from './read-sanction-level'
import { readText } from './read-text'
import { readTraining, trainingOf } from './read-training'
import { readYesNo } from './read-yes-no'
import type { RecordList } from './record-columns'
import { cellUnder } from './sheet-row'

/** How the cells of tables of an agency are read. */
export interface RecordOptions extends Pick<CellOptions, 'blank'> {
  /**
   * What people write → what is meant, by field, as in `{ status: { 1: 'PNS' }, kind: { Bimtek: 'sejenis' } }`, whatever the case,
   * spaces and marks. Only fields with codes have them: never an id, a NIP, a unit, a date or a number.
   */
  readonly aliases?: Readonly<Partial<Record<AliasField, Readonly<Record<string, string>>>>>
  /** `true` for numbers written with a decimal comma (90,4); a point is then refused, since 1.000 would be a thousand. */
  readonly decimalComma?: boolean
}

/** The fields that hold codes. */
export type AliasField =
  | 'status'
  | 'kedudukan'
  | 'sex'
  | 'golongan'
  | 'jenjang'
  | 'eselon'
  | 'jf'
  | 'requires'
  | 'as'
  | 'level'
  | 'kind'
  | 'fits'
  | 'kinerja'
  | 'final'

const ALIAS_FIELDS: readonly string[] = [
  'status',
  'kedudukan',
  'sex',
  'golongan',
  'jenjang',
  'eselon',
  'jf',
  'requires',
  'as',
  'level',
  'kind',
  'fits',
  'kinerja',
  'final',
] satisfies readonly AliasField[]

export const recordOptions = ['aliases', 'blank', 'decimalComma'] as const

/** Throws for aliases of a field that has none. */
export function checkAliases(options: RecordOptions): void {
  demand(options, OPTIONS, 'options: { aliases: { field: { written: meant } }, blank: [texts], decimalComma }')
  const { aliases = {} } = options
  const stranger = Object.keys(aliases).find((field) => !ALIAS_FIELDS.includes(field))
  if (stranger) throw new IppError('unknown-option', `no aliases for ${stranger}; for ${ALIAS_FIELDS.join(', ')}`)
}

const OPTIONS = {
  aliases: /* @__PURE__ */ absentOr(/* @__PURE__ */ every(/* @__PURE__ */ every(''))),
  blank: /* @__PURE__ */ absentOr(['']),
}

/** Fields by name, each with its column. */
export type Columns = Readonly<Record<string, string | undefined>>

/** A field of a record, and what reads its cell. */
type Readers = Readonly<Record<string, (cell: unknown, options: FieldOptions) => Result<unknown>>>

/** How the cell of one field is read. */
type FieldOptions = CellOptions & { readonly decimalComma?: boolean }

const readDay = (cell: unknown, options: FieldOptions) => readDate(cell, { ...options, wholeDay: true })
const readWhole = (cell: unknown, options: FieldOptions) => readNumber(cell, { ...options, whole: true })

const readStatus = /* @__PURE__ */ codeReader<StatusAsn>(
  statuses,
  /* @__PURE__ */ oneOfCodes(statuses, { p3k: 'PPPK', calonpns: 'CPNS' }),
)

const readKedudukan = /* @__PURE__ */ codeReader<Kedudukan>(
  kedudukans,
  /* @__PURE__ */ oneOfCodes(kedudukans, {
    pnsaktif: 'aktif',
    cpnsaktif: 'aktif',
    pppkaktif: 'aktif',
    cutidiluartanggungannegara: 'cltn',
    dipekerjakan: 'dpk',
    diperbantukan: 'dpb',
    masapersiapanpensiun: 'mpp',
    pemberhentiansementara: 'diberhentikan-sementara',
    diberhentikan: 'berhenti',
    pensiun: 'berhenti',
  }),
)

const readSex = /* @__PURE__ */ codeReader<Sex>(
  sexes,
  /* @__PURE__ */ oneOfCodes(sexes, { lakilaki: 'L', pria: 'L', perempuan: 'P', wanita: 'P' }),
)

const readHeldAs = /* @__PURE__ */ codeReader<NonNullable<Post['as']>>(
  postHeldAs,
  /* @__PURE__ */ oneOfCodes(postHeldAs, { pelaksanatugas: 'plt', pelaksanaharian: 'plh' }),
)

const readLeadershipLevel = /* @__PURE__ */ codeReader<LeadershipLevel>(
  leadershipLevels,
  (text) => trainingOf(text)?.level ?? undefined,
)

/** `Analis Kepegawaian Ahli Muda` as `analis-kepegawaian`: the rung is a matter of the level. */
function readJf(cell: unknown, options: FieldOptions): Result<string | null> {
  const text = textOf(cell, options)
    ?.toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/-(ahli-(pertama|muda|madya|utama)|pemula|terampil|mahir|penyelia)$/, '')
  return text === undefined ? readText(cell, options) : read(text === '' ? null : text)
}

function readEselonOrNone(cell: unknown, options: FieldOptions): Result<unknown> {
  const result = readEselon(cell, options)
  return result.ok && result.value === 'non-eselon' ? read(null) : result
}

/** The fields of a person. */
export const personReaders: Readers = {
  id: readText,
  nip: readNip,
  status: readStatus,
  kedudukan: readKedudukan,
  sex: readSex,
  birthDate: readDay,
  tmtCpns: readDay,
  tmtPns: readDay,
  tmtPppk: readDay,
  contractUntil: readDay,
  golongan: readGolongan,
}

/** The fields of an entry of each list. */
export const entryReaders: Readonly<Record<RecordList, Readers>> = {
  posts: {
    id: readText,
    unit: readText,
    jenjang: readJenjang,
    eselon: readEselonOrNone,
    jf: readJf,
    requires: readEducation,
    as: readHeldAs,
    from: readDay,
    until: readDay,
  },
  educations: { level: readEducation, date: readDate },
  trainings: {
    kind: readTraining,
    level: readLeadershipLevel,
    jf: readJf,
    jp: readWhole,
    fits: readYesNo,
    date: readDate,
  },
  appraisals: {
    year: readWhole,
    kinerja: readPredicate,
    skp: readNumber,
    skp120: readNumber,
    final: readYesNo,
    date: readDate,
  },
  sanctions: { level: readSanctionLevel, decided: readDate, inForce: readDate },
}

/** Throws for columns that are no headings. */
export function assertColumns(columns: unknown, what = 'columns'): void {
  demand(columns, /* @__PURE__ */ every(/* @__PURE__ */ absentOr('')), `${what}: { field: heading }`)
}

/** What the cells of a row say, as far as they can be read; empty ones are left out. */
export interface Fields {
  /** Values by field. */
  readonly values: Readonly<Record<string, unknown>>
  /** What is wrong; paths are columns. */
  readonly issues: readonly Issue[]
  /** Columns that the row does not have: as if empty, since JSON leaves out what is not known. */
  readonly absent: readonly string[]
}

/** Reads the cells of a row under these columns. */
export function readFields(row: unknown, columns: Columns, readers: Readers, options: RecordOptions): Fields {
  const values: Record<string, unknown> = {}
  const issues: Issue[] = []
  const absent: string[] = []
  for (const [field, column] of Object.entries(columns)) {
    if (column === undefined) continue
    const reader = Object.hasOwn(readers, field) ? readers[field] : undefined
    if (!reader) throw noField(field, Object.keys(readers))
    const found = cellUnder(row, column)
    const result = found && reader(found.cell, fieldOptions(field, options))
    if (!result) absent.push(column)
    else if (!result.ok) issues.push(...at(column, result.issues))
    else if (result.value !== null) keep(values, field, result.value)
  }
  return { values, issues, absent }
}

/** A column of a field that there is not: misspelt, it would be passed over. */
export function noField(field: string, fields: readonly string[]): IppError {
  return new IppError('unknown-option', `no field ${field.slice(0, 40)}; there are ${fields.join(', ')}`)
}

function fieldOptions(field: string, { aliases = {}, ...options }: RecordOptions): FieldOptions {
  return Object.hasOwn(aliases, field) ? { ...options, aliases: aliases[field as AliasField] ?? {} } : options
}

/** A warning of a column that is not there. */
export function noColumn(column: string): Issue {
  return warning([column], 'no-column')
}

/** Keeps a value; a kind of training brings its level along, unless a column of its own has said one. */
function keep(values: Record<string, unknown>, field: string, value: unknown): void {
  if (field !== 'kind') {
    values[field] = value
    return
  }
  const { kind, level } = value as { readonly kind: string; readonly level: string | null }
  values.kind = kind
  if (level !== null) values.level ??= level
}

/** Checks a record; its issues lead to the columns that its fields came from. */
export function checkFields(employee: unknown, columnsOf: (list: string | null) => Columns): Result<Employee> {
  const result = checkEmployee(employee)
  const issues = result.issues.map((each): Issue => {
    const [first, , third] = each.path
    const column = own(columnsOf(null), String(first)) ?? own(columnsOf(String(first)), String(third))
    return column === undefined ? each : { ...each, path: [column] }
  })
  return { ...result, issues }
}
