import { onlyOptions } from '../argument'
import { demand } from '../demand'
import type { Employee } from '../employee'
import { type Issue, issue, type Result } from '../issue'
import { isRecord } from '../shape'
import { letters, own } from './cell'
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
  assertColumns,
  type Columns,
  checkAliases,
  checkFields,
  entryReaders,
  noColumn,
  noField,
  personReaders,
  type RecordOptions,
  readFields,
  recordOptions,
} from './record-fields'
import { cellUnder, type SheetRow } from './sheet-row'

/** Which column of a flat table holds which field: those of the person, and of at most one entry of each list. */
export type EmployeeColumns = PersonColumns & {
  /** The post, without history. */
  readonly post?: PostColumns
  /** The highest education. */
  readonly education?: EducationColumns
  /** One training. */
  readonly training?: TrainingColumns
  /** The appraisal of one year. */
  readonly appraisal?: AppraisalColumns
  /** One sanction. */
  readonly sanction?: SanctionColumns
}

/** How a row of a flat table is read. */
export interface FlatOptions extends RecordOptions {
  /** Texts that say that there is none, such as `Tidak Pernah` in a column of sanctions: the list is then empty, *known to be none*. */
  readonly none?: readonly string[]
}

const PARTS: Readonly<Record<string, RecordList>> = {
  post: 'posts',
  education: 'educations',
  training: 'trainings',
  appraisal: 'appraisals',
  sanction: 'sanctions',
}

/**
 * Turns a row of an agency's own flat table into a record: one row a person, with the post, the education and so on of today.
 *
 * Headings are found whatever their case, spaces and line breaks. Empty cells are *not known*: where all cells of a part are empty, its
 * list is left out. Tables of histories are for `joinRecords`.
 *
 * @param row - the cells, by heading
 * @param columns - the column of each field; a field without one is not known
 * @param options - how cells are read: aliases, texts for an empty cell and for none, decimal comma
 * @returns the record, with warnings; or every issue, with the column as its path: what its reader or `checkEmployee` says. A
 * column that the row does not have is as if empty, with the warning `no-column`
 * @throws IppError `unknown-option` for a column of no field; `invalid-argument` for a part that is no mapping, as a heading in its place
 *
 * @example
 * ```ts
 * import { employeeFromColumns } from 'ipp-asn/inputs'
 *
 * const row = { 'ID Pegawai': 'p-001', Status: 'PNS', Eselon: 'III.b', 'Pendidikan\nTerakhir': 'S-2', Lulus: '2015' }
 * const result = employeeFromColumns(row, {
 *   id: 'ID Pegawai',
 *   status: 'Status',
 *   post: { eselon: 'Eselon' },
 *   education: { level: 'Pendidikan Terakhir', date: 'Lulus' },
 * })
 * if (result.ok) console.log(result.value.educations) // [ { level: 'S2', date: '2015' } ]
 * ```
 */
export function employeeFromColumns(
  row: SheetRow,
  columns: EmployeeColumns,
  options: FlatOptions = {},
): Result<Employee> {
  checkAliases(options)
  onlyOptions(options, [...recordOptions, 'none'])
  const { none = [] } = options
  demand(none, [''], 'none: a list of texts')
  demand(columns, {}, 'columns: { field: heading }')
  if (!isRecord(row)) return { ok: false, issues: [issue([], 'not-a-record')] }
  const parts = partsOf(columns)
  const ofPerson = personColumns(columns)
  assertColumns(ofPerson)
  const person = readFields(row, ofPerson, personReaders, options)
  const record: Record<string, unknown> = { ...person.values }
  const issues: Issue[] = [...person.issues]
  const absent = [...person.absent]
  for (const [list, each] of parts) {
    if (Object.values(each).some((column) => saysNone(row, column, none))) {
      record[list] = []
      continue
    }
    const entry = readFields(row, each, entryReaders[list], options)
    issues.push(...entry.issues)
    absent.push(...entry.absent)
    if (Object.keys(entry.values).length > 0) record[list] = [entry.values]
  }
  if (issues.length > 0) return { ok: false, issues: onePerColumn(issues) }
  const byList = new Map<string | null, Columns>([...parts, [null, ofPerson]])
  const result = checkFields(record, (list) => byList.get(list) ?? {})
  return { ...result, issues: onePerColumn([...result.issues, ...absent.map(noColumn)]) }
}

/** Does the cell say in words that there is none? */
function saysNone(row: SheetRow, column: string | undefined, none: readonly string[]): boolean {
  const cell = column === undefined ? undefined : cellUnder(row, column)?.cell
  return typeof cell === 'string' && none.some((each) => letters(each) === letters(cell) && letters(cell) !== '')
}

function personColumns(columns: EmployeeColumns): Columns {
  const fields = Object.entries(columns).filter(([field]) => !Object.hasOwn(PARTS, field))
  const known = [...Object.keys(personReaders), ...Object.keys(PARTS)]
  const stranger = fields.find(([field]) => !known.includes(field))
  if (stranger) throw noField(stranger[0], known)
  return Object.fromEntries(fields) as Columns
}

/** The columns of each part. A heading in their place would be passed over, and its list not be known. */
function partsOf(columns: EmployeeColumns): [list: RecordList, columns: Columns][] {
  return Object.entries(columns).flatMap(([part, each]): [RecordList, Columns][] => {
    const list = own(PARTS, part)
    if (!list || each === undefined) return []
    assertColumns(each, `columns.${part}`)
    return [[list, each as Columns]]
  })
}

/** A column may serve two fields: what is wrong with it is said once. */
function onePerColumn(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>()
  return issues.filter(({ path, code }) => {
    const key = JSON.stringify([path, code])
    return !seen.has(key) && seen.add(key)
  })
}
