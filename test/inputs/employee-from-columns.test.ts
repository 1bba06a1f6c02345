import { describe, expect, it } from 'vitest'
import { type EmployeeColumns, employeeFromColumns, type SheetRow } from '../../src/inputs'

const columns: EmployeeColumns = {
  id: 'ID',
  nip: 'NIP',
  status: 'Status',
  sex: 'JK',
  birthDate: 'Tanggal Lahir',
  golongan: 'Gol',
  post: { jenjang: 'Eselon', unit: 'OPD', from: 'TMT Jabatan' },
  education: { level: 'Pendidikan', date: 'Lulus' },
  training: { kind: 'Diklat', date: 'Tahun Diklat' },
  appraisal: { year: 'Tahun SKP', skp: 'SKP' },
  sanction: { level: 'Hukdis' },
}

const row: SheetRow = {
  '\uFEFFid': 'p-001',
  NIP: '198503152010011002',
  Status: 'pns',
  JK: 'Laki-laki',
  'Tanggal\nLahir': '15 Maret 1985',
  Gol: 'III.d',
  Eselon: 'IV.a',
  OPD: 'dinas-a',
  'TMT Jabatan': 44197,
  Pendidikan: 'S-1',
  Lulus: 2008,
  Diklat: 'PIM IV',
  'Tahun Diklat': '2019',
  'Tahun SKP': '2022',
  SKP: '90,4',
  Hukdis: '',
  Foto: '…',
}

const issuesOf = (changes: SheetRow, mapping = columns) =>
  employeeFromColumns({ ...row, ...changes }, mapping, { decimalComma: true }).issues.map(
    ({ code, path, severity }) => `${severity} ${code} at ${path.join('.')}`,
  )

describe('a row of a flat table', () => {
  it('becomes a record', () => {
    expect(employeeFromColumns(row, columns, { decimalComma: true })).toEqual({
      ok: true,
      issues: [],
      value: {
        id: 'p-001',
        nip: '198503152010011002',
        status: 'PNS',
        sex: 'L',
        birthDate: '1985-03-15',
        golongan: 'III/d',
        // 44197 is 1 January 2021 in Excel
        posts: [{ jenjang: 'pengawas', unit: 'dinas-a', from: '2021-01-01' }],
        educations: [{ level: 'S1', date: '2008' }],
        trainings: [{ kind: 'kepemimpinan', level: 'PIM-IV', date: '2019' }],
        appraisals: [{ year: 2022, skp: 90.4 }],
      },
    })
  })

  it('names the column of each issue, and nothing else', () => {
    expect(issuesOf({ NIP: '1,9E+17', Pendidikan: 'Ners', 'Tanggal\nLahir': '3-1985', SKP: '90.4' })).toEqual([
      'error nip-ruined at NIP',
      'error bad-date at Tanggal Lahir',
      'error unknown-code at Pendidikan',
      'error decimal-point at SKP',
    ])
    expect(issuesOf({ SKP: '190' })).toEqual(['error out-of-range at SKP'])
    expect(issuesOf({ JK: 'P' })).toEqual(['warning nip-sex at NIP'])
    expect(issuesOf({ '\uFEFFid': ' ' })).toEqual(['error required at ID'])
    expect(issuesOf({ Pendidikan: '' })).toEqual(['error required at Pendidikan'])
  })

  it('says once that a column is not there', () => {
    const mapping: EmployeeColumns = { id: 'ID', education: { level: 'Ijazah', date: 'Ijazah' } }
    expect(issuesOf({ ID: 'p-001' }, mapping)).toEqual(['warning no-column at Ijazah'])
  })

  it('takes a field that JSON leaves out as not known, and lets the record through', () => {
    const mapping: EmployeeColumns = { id: 'ID', status: 'Status' }
    expect(employeeFromColumns({ ID: 'p-001' }, mapping)).toMatchObject({ ok: true, value: { id: 'p-001' } })
    const { ok, issues } = employeeFromColumns({ Status: 'PNS' }, mapping)
    expect([ok, issues.map(({ code }) => code)]).toEqual([false, ['required', 'no-column']])
  })

  it('takes a cell that says so for none', () => {
    const mapping: EmployeeColumns = { id: 'ID', sanction: { level: 'Hukuman', inForce: 'TMT' } }
    const never = employeeFromColumns({ ID: 'p', Hukuman: 'Tidak Pernah', TMT: '' }, mapping, {
      none: ['tidak pernah'],
    })
    expect(never).toMatchObject({ ok: true, value: { sanctions: [] } })
    expect(
      employeeFromColumns({ ID: 'p', Hukuman: 'Ringan', TMT: '' }, mapping, { none: ['tidak pernah', '-'] }),
    ).toMatchObject({
      value: { sanctions: [{ level: 'ringan' }] },
    })
    const empty = employeeFromColumns({ ID: 'p', Hukuman: '', TMT: '' }, mapping, { none: ['tidak pernah', '-'] })
    expect(empty.ok && empty.value).toEqual({ id: 'p' })
  })

  it('reads numbers and parts without a column beside a text for none', () => {
    const result = employeeFromColumns(
      { ID: 'p', T: 2022, S: 90 },
      { id: 'ID', appraisal: { year: 'T', skp: 'S' } },
      { none: ['-', 'nihil'] },
    )
    expect(result).toMatchObject({ ok: true, value: { appraisals: [{ year: 2022, skp: 90 }] } })
    const cells = { ID: 'p', P: 'S-1' }
    const part = { id: 'ID', post: undefined, education: { level: 'P', date: undefined } } as never
    expect(employeeFromColumns(cells, part, { none: ['nihil'] })).toMatchObject({
      ok: true,
      value: { id: 'p', educations: [{ level: 'S1' }] },
    })
  })

  it('takes the column of just that heading before one that is like it, and a mark for itself only', () => {
    expect(employeeFromColumns({ 'i d': 'x', ID: 'p' }, { id: 'ID' })).toMatchObject({ value: { id: 'p' } })
    const marks = employeeFromColumns({ ID: 'p', '#': 'L' }, { id: 'ID', sex: '-' })
    expect(marks).toMatchObject({ value: { id: 'p' }, issues: [{ code: 'no-column', path: ['-'] }] })
  })

  it('refuses a level of a training that there is not', () => {
    const cells = { ID: 'p', K: 'kepemimpinan', T: 'Bimtek' }
    const { issues } = employeeFromColumns(cells, { id: 'ID', training: { kind: 'K', level: 'T' } })
    expect(issues[0]).toMatchObject({ code: 'unknown-code', path: ['T'] })
  })

  it('reads aliases by field, and never an id by them', () => {
    const mapping: EmployeeColumns = { id: 'ID', status: 'S', sex: 'K', post: { unit: 'U', jf: 'JF' } }
    const cells = { ID: '1', S: '1', K: '1', U: '1', JF: 'Guru Ahli Muda' }
    const result = employeeFromColumns(cells, mapping, { aliases: { status: { 1: 'PNS' }, sex: { 1: 'L' } } })
    expect(result.ok && result.value).toEqual({ id: '1', status: 'PNS', sex: 'L', posts: [{ unit: '1', jf: 'guru' }] })
    expect(() => employeeFromColumns(cells, mapping, { aliases: { id: { 1: 'x' } } as never })).toThrow(
      /^unknown-option: .*\bid; .*\bstatus, kedudukan, sex, golongan, jenjang, eselon, jf, requires, as, level, kind, fits, kinerja, final$/,
    )
  })

  it('leaves out the list of a part whose cells are all empty', () => {
    const result = employeeFromColumns({ ...row, Pendidikan: '-', Lulus: '' }, columns, {
      decimalComma: true,
      blank: ['-'],
    })
    expect(result.ok && Object.hasOwn(result.value, 'educations')).toBe(false)
    expect(result.ok).toBe(true)
  })

  it('reads the other fields', () => {
    const other: EmployeeColumns = {
      id: 'a',
      kedudukan: 'b',
      post: { eselon: 'c', as: 'd', jf: 'e', requires: 'f' },
      training: { kind: 'g', jp: 'h', fits: 'i' },
      sanction: { level: 'j', inForce: 'k' },
    }
    const cells = { a: 7, b: 'Masa Persiapan Pensiun', c: 'III.b', d: 'Plt.', e: 'Analis / Kepegawaian', f: 'S1' }
    const more = { g: 'Diklat Teknis', h: 20, i: 'Ya', j: 'Ringan', k: '1-2-2022' }
    const result = employeeFromColumns({ ...cells, ...more }, other)
    expect(result.ok && result.value).toEqual({
      id: '7',
      kedudukan: 'mpp',
      posts: [{ eselon: 'III.b', as: 'plt', jf: 'analis-kepegawaian', requires: 'S1' }],
      trainings: [{ kind: 'teknis', jp: 20, fits: true }],
      sanctions: [{ level: 'ringan', inForce: '2022-02-01' }],
    })
  })

  it.each<[column: string, cell: unknown, part: object | string]>([
    ['Eselon', 'Non Eselon', { posts: undefined }],
    ['Eselon', 99, { posts: undefined }],
    ['Eselon', 'VI.a', 'unknown-code at Eselon'],
    ['JF', 'Guru Ahli Muda', { posts: [{ jf: 'guru' }] }],
    ['JF', ' (Dokter)', { posts: [{ jf: 'dokter' }] }],
    ['JF', 'Penyuluh Terampil Pertanian', { posts: [{ jf: 'penyuluh-terampil-pertanian' }] }],
    ['JF', '- -', { posts: undefined }],
    ['JF', true, 'wrong-type at JF'],
    ['Tingkat', 'Diklatpim Tk. III', { trainings: [{ kind: 'kepemimpinan', level: 'PIM-III' }] }],
    ['Tingkat', 'PKA', { trainings: [{ kind: 'kepemimpinan', level: 'PKA' }] }],
    ['Tingkat', 'Seminar', 'unknown-code at Tingkat'],
    ['JP', '1.000', 'not-whole at JP'],
    ['JP', '20', { trainings: [{ kind: 'kepemimpinan', jp: 20 }] }],
  ])('reads %s %j as %j', (column, cell, expected) => {
    const mapping: EmployeeColumns = {
      id: 'ID',
      post: { eselon: 'Eselon', jf: 'JF' },
      training: { kind: 'Diklat', level: 'Tingkat', jp: 'JP' },
    }
    const empty = { ID: 'p', Eselon: '', JF: '', Diklat: 'Diklat Kepemimpinan', Tingkat: '', JP: '' }
    const result = employeeFromColumns({ ...empty, [column]: cell }, mapping)
    const told = result.ok ? result.value : result.issues.map(({ code, path }) => `${code} at ${path.join('.')}`)[0]
    if (typeof expected === 'string') expect(told).toBe(expected)
    else expect(told).toEqual({ id: 'p', trainings: [{ kind: 'kepemimpinan' }], ...expected })
  })

  it('takes the level of a training from its own column before that of the kind', () => {
    const training = { kind: 'Diklat', level: 'Tingkat' }
    const cells = { ID: 'p', Diklat: 'PIM III', Tingkat: 'PKA' }
    for (const mapping of [
      { id: 'ID', training },
      { id: 'ID', training: { level: 'Tingkat', kind: 'Diklat' } },
    ]) {
      expect(employeeFromColumns(cells, mapping)).toMatchObject({
        value: { trainings: [{ kind: 'kepemimpinan', level: 'PKA' }] },
      })
    }
  })

  it('takes a field without a column for not known, and names the field where none of its columns is named', () => {
    expect(employeeFromColumns({ ID: 'p' }, { id: 'ID', nip: undefined } as never)).toMatchObject({
      value: { id: 'p' },
    })
    expect(employeeFromColumns({ ID: 'p' }, {} as never).issues).toMatchObject([{ code: 'required', path: ['id'] }])
  })

  it('refuses what is no row, and a column of no field', () => {
    expect(employeeFromColumns(null as never, columns)).toMatchObject({
      ok: false,
      issues: [{ code: 'not-a-record', path: [] }],
    })
    expect(() => employeeFromColumns(row, { id: 'ID', edukasi: 'x' } as never)).toThrow(
      /^unknown-option: .*\bedukasi; .*\bid, nip, status, kedudukan, sex, birthDate, tmtCpns, tmtPns, tmtPppk, contractUntil, golongan, post, education, training, appraisal, sanction$/,
    )
  })

  it.each(['post', 'education', 'training', 'appraisal', 'sanction'])(
    'refuses a heading in the place of a mapping of %s, whose list would not be known',
    (part) => {
      for (const wrong of ['Hukuman', null, { level: 1 }, ['Hukuman']]) {
        expect(() => employeeFromColumns({ ID: 'p', Hukuman: 'Berat' }, { id: 'ID', [part]: wrong } as never)).toThrow(
          `invalid-argument: columns.${part}: { field: heading }`,
        )
      }
    },
  )

  it('refuses a column of no field, of the person and of a part, by up to forty characters of its name', () => {
    const name = 'x'.repeat(60)
    const told = `unknown-option: no field ${'x'.repeat(40)}; there are `
    const read = (columns: object) => () => employeeFromColumns({ ID: 'p' }, { id: 'ID', ...columns } as never)
    expect(read({ [name]: 'X' })).toThrow(`${told}id, nip, `)
    expect(read({ sanction: { [name]: 'X' } })).toThrow(`${told}level, decided, inForce`)
    expect(read({ status: 1 })).toThrow('invalid-argument: columns: { field: heading }')
  })
})
