import { describe, expect, it } from 'vitest'
import { checkEmployee } from '../../src'
import { joinRecords, type RecordTables } from '../../src/inputs'

const employees: RecordTables['employees'] = {
  rows: [
    { ID: 'p-001', Status: 'PNS' },
    { ID: 'p-002', Status: 'x' },
    { ID: ' p-003', Status: '' },
    { ID: 'p-001', Status: '' },
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
  const joined = joinRecords({ employees, sanctions, educations: { rows: [], columns: { employee: 'x', level: 'y' } } })

  it('makes records with histories', () => {
    expect(joined.employees).toEqual([
      {
        id: 'p-001',
        status: 'PNS',
        educations: [],
        sanctions: [{ level: 'ringan', inForce: '2022' }, { level: 'sedang' }],
      },
      // the only row of its sanctions was rejected: there is no saying that it has none
      { id: 'p-003', educations: [] },
    ])
    for (const employee of joined.employees) expect(checkEmployee(employee).ok).toBe(true)
  })

  it('accounts for every row', () => {
    expect(joined.counts).toEqual({
      employees: { total: 4, joined: 2, rejected: 1, orphan: 0, duplicate: 1 },
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
    expect(joined.incomplete).toEqual([
      { employee: 0, lists: ['sanctions'] },
      { employee: 1, lists: ['sanctions'] },
    ])
  })

  it('leaves out the lists of tables that are not given', () => {
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

  it('takes a field that JSON leaves out of some rows as not known there', () => {
    const rows = [{ ID: 'p-001', Status: 'PNS' }, { ID: 'p-002' }]
    const { employees: people, issues } = joinRecords({ employees: { ...employees, rows } })
    expect(people).toEqual([{ id: 'p-001', status: 'PNS' }, { id: 'p-002' }])
    expect(issues).toEqual([])
  })

  it('refuses a table that it does not know', () => {
    const misspelt = { employees, sanction: sanctions } as never
    expect(() => joinRecords(misspelt)).toThrow(expect.objectContaining({ code: 'unknown-option' }))
  })

  it('takes what contradicts itself out of a history, by column', () => {
    const rows = [{ P: 'p-001', Dari: '2-1-2023', Sampai: '1-1-2023' }]
    const posts = { rows, columns: { employee: 'P', from: 'Dari', until: 'Sampai' } }
    expect(lines(joinRecords({ employees, posts }))).toContain('date-reversed at posts.0.Sampai')
  })
})
