import { describe, expect, it } from 'vitest'
import { createMethod, ipAsn2019 } from '../../src'
import { type Form2020Options, personFromForm2020, type SheetRow } from '../../src/inputs'

const method = createMethod(ipAsn2019)

const row: SheetRow = {
  '\uFEFFNama': '…',
  NIP: "'19850315 201001 1 002",
  Jabatan: '…',
  'UNIT\nKERJA ': 'dinas-a',
  'Jenis Jabatan': 'Pelaksana',
  'Pendidikan Terakhir': 'S-1/D-IV',
  'Diklat Kepemimpinan': '',
  'Diklat Fungsional': '',
  'Diklat Teknis': 'Sudah',
  'Seminar/Workshop': 'Belum',
  'Penilaian Kinerja': 'Baik',
  'Hukuman Disiplin': 'Tidak Pernah',
  Keterangan: '…',
}

const readRow = (changes: SheetRow = {}, options: Partial<Form2020Options> = {}) => {
  const result = personFromForm2020({ ...row, ...changes }, { method, ...options })
  return result.ok ? result.value : result.issues.map(({ code, path }) => `${code} at ${path.join('.')}`)
}
const answers = (changes: SheetRow, options: Partial<Form2020Options> = {}) => {
  const read = readRow(changes, options)
  return Array.isArray(read) ? read : (read as { answers: object }).answers
}

describe('a row of the self-fill form of 2020', () => {
  it('becomes a person with answers; the NIP is the id', () => {
    expect(readRow()).toEqual({
      id: '198503152010011002',
      unit: 'dinas-a',
      answers: {
        kelompok: 'pelaksana',
        pendidikan: 'S1',
        teknis: true,
        seminar: false,
        kinerja: 'baik',
        disiplin: 'tidak-pernah',
      },
    })
  })

  it('takes the id from the column that the caller names', () => {
    expect(readRow({ No: 'p-001', NIP: 'x' }, { id: 'no' })).toMatchObject({ id: 'p-001' })
    expect(readRow({ No: '' }, { id: 'No' })).toEqual(['required at No'])
    expect(readRow({ NIP: '1,98E+17' })).toEqual(['nip-ruined at NIP'])
    expect(readRow({ NIP: '' })).toEqual(['required at NIP'])
  })

  it('takes other headings, and passes over the columns of the caller', () => {
    const changes = { 'Pendidikan Terakhir': '', Ijazah: 'Magister', Foto: 'x' }
    expect(
      readRow(changes, { columns: { pendidikan: 'Ijazah' }, ignore: ['foto', 'Pendidikan Terakhir'] }),
    ).toMatchObject({
      answers: { pendidikan: 'S2' },
    })
    expect(readRow({ Ijazah: 'S-2' })).toEqual(['unknown-field at 13'])
  })

  it('reads boxes to tick, a column each', () => {
    const boxes = {
      'Pendidikan Terakhir': '',
      'Pendidikan Terakhir: S-1/D-IV': '',
      'Pendidikan Terakhir: D-II/D-I/SLTA sederajat': 'v',
      'Penilaian Kinerja': '',
      'Penilaian Kinerja: 76-90': 'x',
      'Hukuman Disiplin': '',
      'hukuman disiplin : Sedang': '✓',
    }
    expect(answers(boxes)).toMatchObject({ pendidikan: 'SLTA', kinerja: 'baik', disiplin: 'sedang' })
    expect(answers({ ...boxes, 'Pendidikan Terakhir: S-3': 'x' })).toEqual(['two-answers at Pendidikan Terakhir'])
    expect(answers({ ...boxes, 'Penilaian Kinerja: istimewa': '' })).toEqual(['unknown-code at Penilaian Kinerja'])
    expect(answers({ ...boxes, 'Penilaian Kinerja: Baik': '?' })).toEqual(['unknown-code at Penilaian Kinerja'])
  })

  // Domain file §1.4, with the misprint of BKN's form
  it.each([
    ['91-100', { kinerja: 'sangat-baik' }],
    ['76 – 90', { kinerja: 'baik' }],
    ['61 s.d. 75', { kinerja: 'cukup' }],
    ['51-60', { kinerja: 'kurang' }],
    ['51-65', { kinerja: 'kurang' }],
    ['50 ke bawah', { kinerja: 'buruk' }],
    ['≤ 50', { kinerja: 'buruk' }],
    ['Sangat Baik (91-100)', { kinerja: 'sangat-baik' }],
    ['88', { skp: 88 }],
    [90.4, { skp: 90.4 }],
  ])('reads the band %s', (cell, expected) => {
    expect(answers({ 'Penilaian Kinerja': cell })).toMatchObject(expected)
  })

  it.each(['Baik (91-100)', '70-80', 'Istimewa', '90,4'])('refuses the band %s', (cell) => {
    expect(answers({ 'Penilaian Kinerja': cell })).toEqual([
      `${cell === '90,4' ? 'decimal-comma' : 'unknown-code'} at Penilaian Kinerja`,
    ])
  })

  it.each([
    ['Jenis Jabatan', 'Rangkap', 'struktural fungsional pelaksana'],
    ['Penilaian Kinerja', '70-80', 'sangat-baik baik cukup kurang buruk'],
    ['Hukuman Disiplin', 'teguran', 'tidak-pernah ringan sedang berat'],
  ])('says what %s may hold where it holds %s', (heading, cell, codes) => {
    const { issues } = personFromForm2020({ ...row, [heading]: cell }, { method })
    expect(issues[0]).toMatchObject({ path: [heading], code: 'unknown-code' })
    expect([issues[0]?.params.expected].flat().sort()).toEqual(codes.split(' ').sort())
  })

  it.each([
    ['Jenis Jabatan', true, 'unknown-code'],
    ['Jenis Jabatan', 'Bukan Struktural', 'unknown-code'],
    ['Jenis Jabatan', 'Struktural Baru', 'unknown-code'],
    ['Penilaian Kinerja', true, 'wrong-type'],
    ['Penilaian Kinerja', '50-60', 'unknown-code'],
    ['Hukuman Disiplin', true, 'wrong-type'],
    ['Hukuman Disiplin', 'Berat, tidak pernah', 'unknown-code'],
    ['Unit Kerja', true, 'wrong-type'],
  ])('refuses %s %j with %s', (heading, cell, code) => {
    const { 'UNIT\nKERJA ': _, ...rest } = row as Record<string, unknown>
    const result = personFromForm2020({ ...rest, [heading]: cell }, { method })
    expect(result.ok).toBe(false)
    expect(result.issues.map((each) => `${each.code} at ${each.path}`)).toContain(`${code} at ${heading}`)
  })

  it.each([
    'Tidak pernah dihukum',
    'Belum pernah dijatuhi hukuman disiplin',
    'Tidak pernah dijatuhi',
    'Tidak pernah kena',
  ])('takes "%s" for never', (cell) => {
    expect(answers({ 'Hukuman Disiplin': cell })).toMatchObject({ disiplin: 'tidak-pernah' })
  })

  it('leaves out what is empty', () => {
    expect(readRow({ 'UNIT\nKERJA ': '', 'Penilaian Kinerja': '', 'Hukuman Disiplin': '' })).toEqual({
      id: '198503152010011002',
      answers: { kelompok: 'pelaksana', pendidikan: 'S1', teknis: true, seminar: false },
    })
  })

  it('reads a decimal comma where it is told to', () => {
    expect(answers({ 'Penilaian Kinerja': '90,4' }, { decimalComma: true })).toMatchObject({ skp: 90.4 })
    expect(answers({ 'Penilaian Kinerja': 90.4 }, { decimalComma: true })).toMatchObject({ skp: 90.4 })
    expect(answers({ 'Penilaian Kinerja': '190' })).toEqual(['out-of-range at Penilaian Kinerja'])
  })

  it('tells the kind of post by the trainings where it is not said', () => {
    const silent = { 'Jenis Jabatan': '' }
    expect(answers({ ...silent, 'Diklat Kepemimpinan': 'sudah' })).toMatchObject({ kelompok: 'struktural' })
    // one that was not done says nothing: a pelaksana too may write "belum" there
    expect(answers({ ...silent, 'Diklat Fungsional': 'belum' })).toEqual(['required at Jenis Jabatan'])
    expect(answers({ ...silent, 'Diklat Kepemimpinan': 'belum', 'Diklat Fungsional': 'sudah' })).toMatchObject({
      kelompok: 'fungsional',
    })
    expect(answers(silent)).toEqual(['required at Jenis Jabatan'])
    const both = { ...silent, 'Diklat Kepemimpinan': 'belum', 'Diklat Fungsional': 'belum' }
    expect(answers(both)[0 as never]).toBe('required at Jenis Jabatan')
    expect(answers({ ...silent, 'Diklat Kepemimpinan': 'sudah', 'Diklat Fungsional': 'sudah' })).toEqual([
      'required at Jenis Jabatan',
    ])
  })

  it.each([
    ['Struktural', 'struktural'],
    ['Pejabat Pengawas', 'struktural'],
    ['Fungsional Tertentu', 'fungsional'],
    ['Fungsional Umum', 'pelaksana'],
  ])('reads the kind of post %s', (cell, kelompok) => {
    expect(answers({ 'Jenis Jabatan': cell })).toMatchObject({ kelompok })
  })

  it('leaves a needless no out with a warning, and refuses a needless yes', () => {
    const result = personFromForm2020({ ...row, 'Diklat Fungsional': 'belum' }, { method })
    expect(result).toMatchObject({
      ok: true,
      issues: [{ path: ['Diklat Fungsional'], code: 'not-applicable', severity: 'warning' }],
    })
    expect(readRow({ 'Diklat Fungsional': 'sudah' })).toEqual(['not-applicable at Diklat Fungsional'])
  })

  it('says everything that is wrong at once', () => {
    // a remark behind "never" may take it back
    expect(readRow({ 'Hukuman Disiplin': 'Tidak pernah ringan; berat (2021)' })).toEqual([
      'unknown-code at Hukuman Disiplin',
    ])
    expect(readRow({ 'Diklat Teknis': '?', 'Hukuman Disiplin': 'teguran', 'Jenis Jabatan': 'Rangkap' })).toEqual([
      'unknown-code at Jenis Jabatan',
      'unknown-code at Diklat Teknis',
      'unknown-code at Hukuman Disiplin',
      'required at Jenis Jabatan',
    ])
    expect(personFromForm2020(null as never, { method })).toMatchObject({
      ok: false,
      issues: [{ path: [], code: 'not-a-record' }],
    })
  })

  it('reads a band by its lower bound, also from the label of a box', () => {
    expect(answers({ 'Penilaian Kinerja': '≥ 91' })).toMatchObject({ kinerja: 'sangat-baik' })
    expect(answers({ 'Penilaian Kinerja': '', 'Penilaian Kinerja:76:90': 'x' })).toMatchObject({ kinerja: 'baik' })
  })

  it('names the predicates where the words beside a range are none, and the headings where one is not known', () => {
    const expected = (changes: SheetRow) =>
      personFromForm2020({ ...row, ...changes }, { method, ignore: ['nama', 'jabatan', 'keterangan'] }).issues[0]
        ?.params.expected
    expect(expected({ 'Penilaian Kinerja': '76-90 entah' })).toContain('butuh-perbaikan')
    expect(expected({ Catatan: '' })).toContain('Hukuman Disiplin')
  })

  it('keeps the status', () => {
    expect(readRow({ 'Status Kepegawaian': 'P3K' })).toMatchObject({ status: 'PPPK' })
  })
})
