import { describe, expect, it } from 'vitest'
import { checkEmployee } from '../../src'
import { joinRecords, type RecordTables } from '../../src/inputs'

const employees: RecordTables['employees'] = {
  rows: [
    { ID: 'p-001', Status: 'PNS' },
    { ID: 'p-002', Status: 'x' },
    { ID: ' p-003', Status: '' },
    { ID: 'p-001', Status: '' },
    { ID: 'p-004', Status: 'PNS' },
  ],
  columns: { id: 'ID', status: 'Status' },
}
const sanctions: RecordTables['sanctions'] = {
  rows: [
    { Pegawai: 'p-001', Tingkat: 'Ringan', TMT: '2022' },
    { Pegawai: 'p-003', Tingkat: 'teguran', TMT: '2022' },
    { Pegawai: 'p-009', Tingkat: 'Berat', TMT: '' },
    { Pegawai: 'p-002', Tingkat: 'Berat', TMT: '' },
    { Pegawai: '', Tingkat: 'Berat', TMT: '' },
    { Pegawai: 'p-001', Tingkat: '', TMT: '' },
    { Pegawai: 'p-001 ', Tingkat: 'Sedang', TMT: '' },
  ],
  columns: { employee: 'Pegawai', level: 'Tingkat', inForce: 'TMT' },
}
const lines = ({ issues }: ReturnType<typeof joinRecords>) =>
  issues.map(({ code, path }) => `${code} at ${path.join('.')}`)

describe('joining tables', () => {
  const join = () =>
    joinRecords({ employees, sanctions, educations: { rows: [], columns: { employee: 'x', level: 'y' } } })

  it('makes records with histories', () => {
    const joined = join()
    expect(joined.employees).toEqual([
      {
        id: 'p-001',
        status: 'PNS',
        educations: [],
        sanctions: [{ level: 'ringan', inForce: '2022' }, { level: 'sedang' }],
      },
      // the only row of its sanctions was rejected: there is no saying that it has none
      { id: 'p-003', educations: [] },
      { id: 'p-004', status: 'PNS', educations: [], sanctions: [] },
    ])
    for (const employee of joined.employees) expect(checkEmployee(employee).ok).toBe(true)
  })

  it('accounts for every row', () => {
    const joined = join()
    expect(joined.counts).toEqual({
      employees: { total: 5, joined: 3, rejected: 1, orphan: 0, duplicate: 1 },
      educations: { total: 0, joined: 0, rejected: 0, orphan: 0, duplicate: 0 },
      sanctions: { total: 7, joined: 2, rejected: 3, orphan: 2, duplicate: 0 },
    })
    expect(lines(joined)).toEqual([
      'unknown-code at employees.1.Status',
      'duplicate-employee at employees.3.ID',
      'unknown-code at sanctions.1.Tingkat',
      'orphan-row at sanctions.2.Pegawai',
      'orphan-row at sanctions.3.Pegawai',
      'required at sanctions.4.Pegawai',
      'required at sanctions.5.Tingkat',
    ])
  })

  it('names the records that lack a row', () => {
    expect(join().incomplete).toEqual([
      { employee: 0, lists: ['sanctions'] },
      { employee: 1, lists: ['sanctions'] },
    ])
  })

  it('leaves out the lists of tables that are not given', () => {
    const joined = join()
    expect(Object.keys(joined.employees[1] ?? {})).toEqual(['id', 'educations'])
    expect(Object.keys(joined.counts)).not.toContain('posts')
  })

  it('says once that a column is not there', () => {
    const rows = [{ Pegawai: 'p-001' }, { Pegawai: 'p-001' }]
    const without = joinRecords({ employees, trainings: { rows, columns: { employee: 'Pegawai', kind: 'Jenis' } } })
    expect(lines(without).filter((line) => line.includes('trainings'))).toEqual([
      'required at trainings.0.Jenis',
      'required at trainings.1.Jenis',
      'no-column at trainings.Jenis',
    ])
    expect(without.counts.trainings).toMatchObject({ total: 2, rejected: 2 })
  })

  it('says so of a column of the people too', () => {
    const columns = { id: 'ID', sex: 'JK' }
    const { issues } = joinRecords({ employees: { rows: [{ ID: 'p-001' }], columns } })
    expect(issues).toMatchObject([{ code: 'no-column', path: ['employees', 'JK'], severity: 'warning' }])
  })

  it('takes a field that JSON leaves out of some rows as not known there', () => {
    const rows = [{ ID: 'p-001', Status: 'PNS' }, { ID: 'p-002' }]
    const { employees: people, issues } = joinRecords({ employees: { ...employees, rows } })
    expect(people).toEqual([{ id: 'p-001', status: 'PNS' }, { id: 'p-002' }])
    expect(issues).toEqual([])
  })

  it('refuses a table that it does not know, and names those that there are', () => {
    const misspelt = { employees, sanction: sanctions } as never
    expect(() => joinRecords(misspelt)).toThrow(
      /^unknown-option: .*sanction; .*employees, posts, educations, trainings, appraisals, sanctions$/,
    )
  })

  it.each<[what: string, row: unknown, issue: string]>([
    ['no row', null, 'not-a-record at posts.0'],
    ['a list for a row', ['p-001'], 'not-a-record at posts.0'],
    ['an id that is no text', { P: true, Unit: 'a' }, 'wrong-type at posts.0.P'],
    ['a text for an empty cell as its id', { P: '-', Unit: 'a' }, 'required at posts.0.P'],
    ['no cell for the id', { Unit: 'a' }, 'required at posts.0.P'],
    // nothing of a post is required, but something must be there; the column that comes first is named
    ['nothing but an id', { P: 'p-001', Unit: '', Dari: '-' }, 'required at posts.0.Unit'],
  ])('rejects %s in a history', (_, row, issue) => {
    const columns = { employee: 'P', id: undefined, unit: 'Unit', from: 'Dari' } as never
    // a second row, so that no column is missing from the table
    const rows = [row, { P: 'p-001', Unit: 'a', Dari: '' }] as object[]
    const joined = joinRecords(
      { employees: { rows: [{ A: 'p-001' }], columns: { id: 'A' } }, posts: { rows, columns } },
      { blank: ['-'] },
    )
    expect(lines(joined)).toEqual([issue])
    expect(joined.counts.posts).toMatchObject({ total: 2, joined: 1, rejected: 1 })
    expect(joined.employees).toEqual([{ id: 'p-001', posts: [{ unit: 'a' }] }])
  })

  it('rejects what is no row, or has no id, among the people', () => {
    const rows = [null, { ID: '' }, { ID: 'p-001' }] as object[]
    const { counts, ...joined } = joinRecords({ employees: { rows, columns: { id: 'ID' } } })
    expect(lines({ counts, ...joined })).toEqual(['not-a-record at employees.0', 'required at employees.1.ID'])
    expect(counts.employees).toMatchObject({ total: 3, joined: 1, rejected: 2 })
    expect(joined.incomplete).toEqual([])
  })

  it('takes what contradicts itself out of a history, by column', () => {
    const rows = [{ P: 'p-001', Dari: '2-1-2023', Sampai: '1-1-2023' }]
    const posts = { rows, columns: { employee: 'P', from: 'Dari', until: 'Sampai' } }
    expect(lines(joinRecords({ employees, posts }))).toContain('date-reversed at posts.0.Sampai')
  })
})

it('asks no column that the mapping has from another object', () => {
  const columns = Object.create({ id: () => 'ID' })
  const { issues } = joinRecords({ employees: { rows: [{ ID: 'p-1' }], columns } })
  expect(issues.map(({ path, code }) => [path, code])).toEqual([[['employees', 0, 'id'], 'required']])
})
