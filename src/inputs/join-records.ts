import { onlyOptions } from '../argument'
import { absentOr, aSequence, demand, every, isLike, type Like } from '../demand'
import type { Employee } from '../employee'
import { IppError } from '../ipp-error'
import { type Issue, issue } from '../issue'
import { isRecord } from '../shape'
import { readText } from './read-text'
import type {
  AppraisalColumns,
  EducationColumns,
  PersonColumns,
  PostColumns,
  RecordList,
  SanctionColumns,
  TrainingColumns,
} from './record-columns'
import {
  type Columns,
  checkAliases,
  checkFields,
  entryReaders,
  noColumn,
  personReaders,
  type RecordOptions,
  readFields,
  recordOptions,
} from './record-fields'
import { cellUnder, type SheetRow } from './sheet-row'

/** A table of histories: its rows, and which column holds what. */
export interface HistoryTable<C> {
  /** The rows, in any order. */
  readonly rows: Iterable<SheetRow>
  /** The column with the id of the person, and that of each field. */
  readonly columns: C & { readonly employee: string }
}

/** The tables of an agency. A table that is not given is *not known*; one that is given makes a list for everybody. */
export interface RecordTables {
  /** One row a person. */
  readonly employees: { readonly rows: Iterable<SheetRow>; readonly columns: PersonColumns }
  /** Posts over time. */
  readonly posts?: HistoryTable<PostColumns>
  /** Formal education. */
  readonly educations?: HistoryTable<EducationColumns>
  /** Trainings, seminars and the like. */
  readonly trainings?: HistoryTable<TrainingColumns>
  /** Appraisals. */
  readonly appraisals?: HistoryTable<AppraisalColumns>
  /** Sanctions. */
  readonly sanctions?: HistoryTable<SanctionColumns>
}

/** What became of the rows of a table: the four add up to `total`. */
export interface TableCounts {
  /** Rows read. */
  readonly total: number
  /** In the records. */
  readonly joined: number
  /** Not readable. */
  readonly rejected: number
  /** Of an id that no record has, or whose own row was rejected; always 0 for `employees`. */
  readonly orphan: number
  /** Of a person who stood in an earlier row, which counts; always 0 for histories. */
  readonly duplicate: number
}

/** The records of an agency with their histories, and what became of every row. */
export interface JoinedRecords {
  /** The records, in the order of their rows. */
  readonly employees: readonly Employee[]
  /** Records that a row was rejected of: they lack evidence, and may lack a sanction. */
  readonly incomplete: readonly {
    /** Position in `employees`, from 0. */
    readonly employee: number
    /** The lists that lack a row. */
    readonly lists: readonly RecordList[]
  }[]
  /** What is wrong or odd; paths are a table, the position of a row from 0, and a column. */
  readonly issues: readonly Issue[]
  /** Per table that was given. */
  readonly counts: Readonly<Partial<Record<'employees' | RecordList, TableCounts>>>
}

const COLUMNS = /* @__PURE__ */ every(/* @__PURE__ */ absentOr(''))
const TABLE = { rows: aSequence, columns: COLUMNS }
const HISTORY: Like = (value) => isLike(value, TABLE) && isLike(value, { columns: { employee: '' } })

const LISTS: readonly RecordList[] = ['posts', 'educations', 'trainings', 'appraisals', 'sanctions']

/** A record being joined. */
interface Joining {
  readonly record: Record<string, unknown>
  readonly lacks: Set<RecordList>
}

/** The work in progress. */
interface Work {
  readonly people: Map<string, Joining>
  readonly issues: Issue[]
  readonly options: RecordOptions
}

/**
 * Joins tables of an agency into records with histories, by the id of the person. Every row ends up in a record or in `issues`.
 *
 * A table that is not given leaves its list out: *not known*. A table that is given makes a list for everybody, empty for those without
 * a row: *known to be none*. So give the table of sanctions only if it is complete. Where every row of a person's list was rejected,
 * the list is left out again. Ids are compared as text, without spaces around.
 *
 * @param tables - the rows and columns of each table
 * @param options - how cells are read: aliases, texts for an empty cell, decimal comma
 * @returns the records; what is wrong with which row (`orphan-row` for a row of nobody, `duplicate-employee` for a second row of one
 * person, what a reader says, or the warning `no-column` for a column that no row has); and the counts
 * @throws IppError `unknown-option` for a table or a column of no field
 *
 * @example
 * ```ts
 * import { joinRecords } from 'ipp-asn/inputs'
 *
 * const { employees, counts } = joinRecords({
 *   employees: { rows: [{ ID: 'p-001' }, { ID: 'p-002' }], columns: { id: 'ID' } },
 *   educations: {
 *     rows: [{ ID: 'p-001', Jenjang: 'S-1' }, { ID: 'p-009', Jenjang: 'S-2' }],
 *     columns: { employee: 'ID', level: 'Jenjang' },
 *   },
 * })
 * console.log(employees[0]) // { id: 'p-001', educations: [ { level: 'S1' } ] }
 * console.log(employees[1]) // { id: 'p-002', educations: [] }
 * console.log(counts.educations) // { total: 2, joined: 1, rejected: 0, orphan: 1, duplicate: 0 }
 * ```
 */
export function joinRecords(tables: RecordTables, options: RecordOptions = {}): JoinedRecords {
  demand(tables, { employees: TABLE }, 'tables: { employees: { rows, columns } }')
  const stranger = Object.keys(tables).find((name) => name !== 'employees' && !LISTS.includes(name as RecordList))
  if (stranger) throw new IppError('unknown-option', `no table ${stranger}; there are employees, ${LISTS.join(', ')}`)
  checkAliases(options)
  onlyOptions(options, recordOptions)
  const work: Work = { people: new Map(), issues: [], options }
  const counts: Partial<Record<'employees' | RecordList, TableCounts>> = { employees: joinPeople(work, tables) }
  for (const list of LISTS) {
    const table = tables[list]
    if (table) demand(table, HISTORY, `${list}: { rows, columns: { employee } }`)
    if (table) counts[list] = joinHistory(work, list, table as HistoryTable<Columns>)
  }
  const people = [...work.people.values()]
  return {
    employees: people.map(({ record }) => record as unknown as Employee),
    incomplete: people.flatMap(({ lacks }, employee) => (lacks.size > 0 ? [{ employee, lists: [...lacks] }] : [])),
    issues: work.issues,
    counts,
  }
}

function joinPeople({ people, issues, options }: Work, { employees: { rows, columns } }: RecordTables): TableCounts {
  const counts = { total: 0, joined: 0, rejected: 0, orphan: 0, duplicate: 0 }
  const report = reporter(issues, 'employees')
  const neverSeen = new Set(columnNames(columns))
  for (const row of rows) {
    const position = counts.total++
    const { values, issues: found, absent } = readFields(row, columns, personReaders, options)
    drop(neverSeen, absent)
    const result = found.length > 0 ? { ok: false, issues: found } : checkFields(values, () => columns)
    report(position, isRecord(row) ? result.issues : NO_ROW)
    if (!result.ok) {
      counts.rejected += 1
    } else if (people.has(values.id as string)) {
      counts.duplicate += 1
      report(position, [issue([columns.id], 'duplicate-employee')])
    } else {
      counts.joined += 1
      people.set(values.id as string, { record: { ...values }, lacks: new Set() })
    }
  }
  warnOfColumns(issues, 'employees', counts.total, neverSeen)
  return counts
}

function joinHistory(work: Work, list: RecordList, { rows, columns }: HistoryTable<Columns>): TableCounts {
  const counts = { total: 0, joined: 0, rejected: 0, orphan: 0, duplicate: 0 }
  const { employee: idColumn, ...fields } = columns
  for (const { record } of work.people.values()) record[list] = []
  const report = reporter(work.issues, list)
  const neverSeen = new Set(columnNames(fields))
  for (const row of rows) {
    const position = counts.total++
    const { id, issues: ofId } = readId(row, idColumn, work.options)
    const person = work.people.get(id)
    const { entry, issues: ofEntry, absent } = readEntry(row, list, fields, work.options)
    drop(neverSeen, absent)
    const found = isRecord(row) ? [...ofId, ...ofEntry] : NO_ROW
    report(position, found)
    if (found.length > 0) {
      counts.rejected += 1
      person?.lacks.add(list)
    } else if (!person) {
      counts.orphan += 1
      report(position, [issue([idColumn], 'orphan-row')])
    } else {
      counts.joined += 1
      entriesOf(person, list).push(entry)
    }
  }
  warnOfColumns(work.issues, list, counts.total, neverSeen)
  for (const person of work.people.values()) {
    // Nothing is left of what was there: "none" would be a lie, so the list is not known.
    if (person.lacks.has(list) && entriesOf(person, list).length === 0) delete person.record[list]
  }
  return counts
}

function entriesOf({ record }: Joining, list: RecordList): unknown[] {
  return record[list] as unknown[]
}

const NO_ROW: readonly Issue[] = [{ path: [], code: 'not-a-record', severity: 'error', params: {} }]

/** The id in a row; `''`, which nobody has, where there is none. */
function readId(row: unknown, column: string, options: RecordOptions): { id: string; issues: readonly Issue[] } {
  const { blank } = options
  const found = cellUnder(row, column)
  const result = found && readText(found.cell, blank ? { blank } : {})
  if (result?.ok && result.value !== null) return { id: result.value, issues: [] }
  const code = result && !result.ok ? 'wrong-type' : 'required'
  return { id: '', issues: [issue([column], code)] }
}

function readEntry(row: unknown, list: RecordList, columns: Columns, options: RecordOptions) {
  const { values, issues, absent } = readFields(row, columns, entryReaders[list], options)
  if (issues.length > 0) return { entry: values, issues, absent }
  if (Object.keys(values).length === 0) {
    return { entry: values, issues: [issue(columnNames(columns).slice(0, 1), 'required')], absent }
  }
  const result = checkFields({ id: '-', [list]: [values] }, () => columns)
  return { entry: values, issues: result.ok ? [] : result.issues, absent }
}

/** Adds the issues of rows under the name of their table. */
function reporter(issues: Issue[], table: string) {
  return (position: number, found: readonly Issue[]): void => {
    for (const each of found) issues.push({ ...each, path: [table, position, ...each.path] })
  }
}

function columnNames(columns: Columns): string[] {
  return Object.values(columns).filter((column) => column !== undefined)
}

/** Takes out the columns that a row has. */
function drop(neverSeen: Set<string>, absent: readonly string[]): void {
  for (const column of neverSeen) if (!absent.includes(column)) neverSeen.delete(column)
}

/** A column that no row of a table has is likely to be misspelt; one that some rows have is empty in the others. */
function warnOfColumns(issues: Issue[], table: string, rows: number, neverSeen: ReadonlySet<string>): void {
  if (rows > 0) for (const column of neverSeen) issues.push({ ...noColumn(column), path: [table, column] })
}
