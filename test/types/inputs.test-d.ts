import { expectTypeOf, it } from 'vitest'
import { type Answers, createMethod, type Employee, ipAsn2019, type Result } from '../../src'
import {
  checkAnswersRow,
  employeeFromColumns,
  joinRecords,
  officialFromNilaiIpAsn,
  officialFromPipAsn,
  pangkatOf,
  personFromForm2020,
  readDate,
  readGolongan,
  readNumber,
} from '../../src/inputs'

const method = createMethod(ipAsn2019)

it('rows of text need the method, and are texts', () => {
  expectTypeOf(checkAnswersRow({}, { method })).toEqualTypeOf<Result<Answers>>()
  // @ts-expect-error the method is missing
  checkAnswersRow({ kelompok: 'pelaksana' }, {})
  // @ts-expect-error cells are texts
  checkAnswersRow({ skp: 90 }, { method })
  // @ts-expect-error blanks are a list
  checkAnswersRow({}, { method, blank: '-' })
  // @ts-expect-error the method is missing
  personFromForm2020({}, { id: 'No' })
})

it('columns are of fields that there are', () => {
  expectTypeOf(employeeFromColumns({}, { id: 'ID' })).toEqualTypeOf<Result<Employee>>()
  // @ts-expect-error a table without ids
  employeeFromColumns({}, { status: 'Status' })
  // @ts-expect-error no such field
  employeeFromColumns({}, { id: 'ID', nama: 'Nama' })
  // @ts-expect-error a post is a group of columns
  employeeFromColumns({}, { id: 'ID', post: 'Jabatan' })
  // @ts-expect-error a date has no aliases
  employeeFromColumns({}, { id: 'ID' }, { aliases: { birthDate: { x: '1990-01-01' } } })
})

it('a history is joined by the column of the person', () => {
  const employees = { rows: [], columns: { id: 'ID' } }
  // @ts-expect-error rows without columns
  joinRecords({ employees: { rows: [] } })
  // @ts-expect-error the column of the person is missing
  joinRecords({ employees, educations: { rows: [], columns: { level: 'Jenjang' } } })
  // @ts-expect-error a reader of a table needs its sheet
  joinRecords({ employees, educations: { columns: { employee: 'ID' } } })
  // @ts-expect-error no such table
  joinRecords({ employees, diklat: { rows: [], columns: { employee: 'ID' } } })
})

it('exports are rows of cells, answers are JSON', () => {
  // @ts-expect-error the sheet is missing
  officialFromPipAsn()
  // @ts-expect-error rows of cells, not of names
  officialFromPipAsn([{ Nama: 'x' }])
  // @ts-expect-error an id is text
  officialFromNilaiIpAsn({}, { id: 17 })
})

it('a cell may be empty, and its options are those of the reader', () => {
  const date = readDate('12-05-2023')
  if (date.ok) expectTypeOf(date.value).toEqualTypeOf<string | null>()
  // @ts-expect-error a date has no decimals
  readDate('2023', { decimalComma: true })
  // @ts-expect-error a number has no days
  readNumber('1', { wholeDay: true })
  // @ts-expect-error aliases lead to texts
  readGolongan('x', { aliases: { x: 3 } })
  // @ts-expect-error not every rank group is one
  pangkatOf('V/a')
})
