// A workbook filled in by hand, what it says, and one fault of each kind with its whole issue.

import { describe, expect, it } from 'vitest'
import type { Issue } from '../../src'
import { bogor, createIpp2017, type Ipp2017Readings, readIppSheets } from '../../src/ipp-2017'

type Sheets = Record<'kompetensi' | 'kompensasi' | 'kinerja' | 'disiplin', unknown[][]>

// Rows that a program leaves out are holes; a name may begin or end with the dash of a vacant post.
const hole = undefined as unknown as unknown[]
const filled = (): Sheets => ({
  kompetensi: [
    ['Penilaian Kompetensi'],
    hole,
    [
      ...[null, 'No', 'JABATAN', 'Fungsi', ' Nama  Pejabat', 'NIP', 'Pendidikan', 'Y/N', 'Pelatihan', 'Y/N'],
      ...['Pengalaman', 'Y/N', 'Administrasi', 'Y/N'],
    ],
    [null, 1, 'Camat', null, '-Satu', null, 'S2', 'Y', null, 'y ', null, 'N', null, 'Y'],
    [null, 2, 'Sekretaris', null, 'Dua-', undefined, undefined, 'N', undefined, undefined, undefined, 'Y', null, 'Y'],
    [null, 3, 'Kepala Seksi', null, '—'],
    hole,
    [null, 4, 'Kepala Seksi', null, 'Tiga', null, null, 'Y', null, 'Y', null, 'Y', null, 'Y'],
    [...Array(12).fill(null), 'Jumlah', null, 0.5],
  ],
  kompensasi: [
    ['No', 'Eselon', 'Jumlah Pejabat', 'Tertinggi', 'Terrendah'],
    [1, 'Eselon III', 1, 6_000_000, 5_000_000],
    [null],
    [2, 'IV', 2, 3_000_000, 3_000_000],
    [null, 'Total'],
  ],
  kinerja: [
    ['No', 'Jabatan', 'Nama', 'Nilai SKP'],
    [1, 'Camat', '-Satu', 88.5],
    [2, 'Sekretaris', 'Dua-', null],
    [3, 'Kepala Seksi', '-'],
    [4, 'Kepala Seksi', 'Tiga', 79],
    [null, 'Jumlah', null, 167.5],
    [null, 'Rata-rata', null, 55.83],
    [null, null, null, 'tanggal'],
  ],
  disiplin: [
    ['No', 'Jenis Pelanggaran', 'Jumlah'],
    [1, 'Ringan', 1],
    [2, 'Sedang', 0],
    [3, 'Berat', 0],
    [null, 'Sub Total Pegawai', 7],
    [null, 'Total Pegawai lain', 7],
    [null, 'Total Pegawai', 3, 1],
  ],
})

const read = (sheets: unknown, readings: Ipp2017Readings = bogor) =>
  readIppSheets(sheets as never, { method: createIpp2017(readings), polarity: 'y-fits' })
const figures = {
  holders: [
    { fits: { pendidikan: true, pelatihan: true, pengalaman: false, administrasi: true }, skp: 88.5 },
    { fits: { pendidikan: false, pelatihan: null, pengalaman: true, administrasi: true }, skp: null },
    { fits: { pendidikan: true, pelatihan: true, pengalaman: true, administrasi: true }, skp: 79 },
  ],
  vacant: { total: 1, byGroup: null },
  groups: [
    { eselon: 'III', holders: 1, highest: 6_000_000, lowest: 5_000_000 },
    { eselon: 'IV', holders: 2, highest: 3_000_000, lowest: 3_000_000 },
  ],
  sanctions: { ringan: 1, sedang: 0, berat: 0 },
  allEmployees: 3,
}

function set(rows: unknown[][], row: number, column: number, value: unknown): void {
  ;(rows[row] as unknown[])[column] = value
}

const error = (code: string, path: Issue['path'], params: object = {}) => ({ path, code, severity: 'error', params })
const headers = {
  kompetensi: ['No', 'Jabatan', 'Nama Pejabat', 'Pendidikan', 'Pelatihan', 'Pengalaman', 'Administrasi'],
  kompensasi: ['No', 'Eselon', 'Jumlah Pejabat', 'Tertinggi', 'Terendah'],
  kinerja: ['No', 'Jabatan', 'Nama', 'Nilai SKP'],
  disiplin: ['No', 'Jenis Pelanggaran', 'Jumlah'],
}
const differs = { other: '1. Kompetensi' }

const faults: [string, (sheets: Sheets) => void, ReturnType<typeof error>][] = [
  [
    'a mark that is neither',
    ({ kompetensi }) => set(kompetensi, 3, 7, 'ya'),
    error('unknown-code', ['kompetensi', 3, 7], { expected: ['Y', 'N'], cell: 'H4' }),
  ],
  [
    'a mark that only looks like one',
    ({ kompetensi }) => set(kompetensi, 4, 13, { toString: () => 'Y' }),
    error('unknown-code', ['kompetensi', 4, 13], { expected: ['Y', 'N'], cell: 'N5' }),
  ],
  [
    'neither a holder nor a dash',
    ({ kompetensi }) => set(kompetensi, 7, 4, ' '),
    error('required', ['kompetensi', 7, 4], { expected: '-', cell: 'E8' }),
  ],
  [
    'a holder of no post',
    ({ kompetensi }) => set(kompetensi, 3, 2, null),
    error('required', ['kompetensi', 3, 2], { cell: 'C4' }),
  ],
  [
    'a group that is none',
    ({ kompensasi }) => set(kompensasi, 1, 1, 'Eselon I'),
    error('unknown-code', ['kompensasi', 1, 1], { expected: ['II', 'III', 'IV', 'V'], cell: 'B2' }),
  ],
  [
    'a group twice',
    ({ kompensasi }) => set(kompensasi, 3, 1, 'iii'),
    error('contradicts', ['kompensasi', 3, 1], { other: 'B2', cell: 'B4' }),
  ],
  [
    'highest below lowest',
    ({ kompensasi }) => set(kompensasi, 3, 3, 2_999_999),
    error('contradicts', ['kompensasi', 3, 3], { other: 'Terendah', cell: 'D4' }),
  ],
  [
    'an empty highest',
    ({ kompensasi }) => set(kompensasi, 3, 3, undefined),
    error('required', ['kompensasi', 3, 3], { cell: 'D4' }),
  ],
  [
    'an empty number of holders',
    ({ kompensasi }) => set(kompensasi, 3, 2, '  '),
    error('required', ['kompensasi', 3, 2], { cell: 'C4' }),
  ],
  [
    'a number of text',
    ({ kompensasi }) => set(kompensasi, 1, 4, '5000000'),
    error('not-a-number', ['kompensasi', 1, 4], { hint: 'cell-as-text', cell: 'E2' }),
  ],
  [
    'more holders than there are',
    ({ kompensasi }) => set(kompensasi, 1, 2, 2),
    error('sheets-differ', ['kompensasi'], { ...differs, here: 4, there: 3 }),
  ],
  [
    'an appraisal of nobody',
    ({ kinerja }) => set(kinerja, 4, 2, null),
    error('required', ['kinerja', 4, 2], { expected: '-', cell: 'C5' }),
  ],
  [
    'an appraisal over 100',
    ({ kinerja }) => set(kinerja, 1, 3, 885),
    error('out-of-range', ['kinerja', 1, 3], { from: 0, to: 100, cell: 'D2' }),
  ],
  [
    'an appraisal too many',
    ({ kinerja }) => void kinerja.splice(5, 0, [5, 'Kepala Seksi', 'Empat', 80]),
    error('sheets-differ', ['kinerja'], { ...differs, here: 4, there: 3 }),
  ],
  [
    'another name',
    ({ kinerja }) => set(kinerja, 4, 2, 'Empat'),
    error('sheets-differ', ['kinerja', 4, 2], { ...differs, cell: 'C5' }),
  ],
  [
    'no row of a level',
    ({ disiplin }) => void disiplin.splice(2, 1),
    error('required', ['disiplin'], { expected: 'sedang' }),
  ],
  [
    'a level twice',
    ({ disiplin }) => void disiplin.splice(2, 0, [1, ' RINGAN', 5]),
    error('contradicts', ['disiplin', 2, 1], { other: 'B2', cell: 'B3' }),
  ],
  [
    'a total twice',
    ({ disiplin }) => void disiplin.push([null, 'Total Karyawan', 3]),
    error('contradicts', ['disiplin', 7, 1], { other: 'B7', cell: 'B8' }),
  ],
  [
    'a numbered row of no level',
    ({ disiplin }) => void disiplin.splice(4, 0, [4, 'Sangat berat', 3]),
    error('unknown-code', ['disiplin', 4, 1], { expected: ['ringan', 'sedang', 'berat'], cell: 'B5' }),
  ],
  [
    'a total below 1',
    ({ disiplin }) => set(disiplin, 6, 2, 0),
    error('out-of-range', ['disiplin', 6, 2], { from: 1, to: 9_999_999, cell: 'C7' }),
  ],
  [
    'another total',
    ({ disiplin }) => set(disiplin, 6, 2, 4),
    error('sheets-differ', ['disiplin', 6, 2], { ...differs, here: 4, there: 3, cell: 'C7' }),
  ],
  ...(['kompetensi', 'kompensasi', 'kinerja', 'disiplin'] as const).map((sheet): (typeof faults)[number] => [
    `no table on ${sheet}`,
    (sheets) => {
      sheets[sheet] = [['Catatan']]
    },
    error('bad-header', [sheet], { missing: headers[sheet] }),
  ]),
]

describe('a workbook filled in by hand', () => {
  it('says these figures', () => {
    expect(read(filled())).toEqual({ ok: true, value: figures, issues: [] })
  })

  it.each(faults)('with %s is not read', (_, change, expected) => {
    const sheets = filled()
    change(sheets)
    expect(read(sheets)).toEqual({ ok: false, issues: [expected] })
  })

  it('is looked for in the first twenty rows', () => {
    const below = (rows: number) => {
      const { kinerja, ...rest } = filled()
      return read({ ...rest, kinerja: [...Array(rows).fill([]), ...kinerja] })
    }
    expect(below(19)).toEqual({ ok: true, value: figures, issues: [] })
    expect(below(20)).toEqual({ ok: false, issues: [error('bad-header', ['kinerja'], { missing: headers.kinerja })] })
  })

  it('may have a numbered total, empty numbered rows, and notes beside its levels', () => {
    const sheets = filled()
    set(sheets.disiplin, 6, 0, 4)
    sheets.disiplin.push([5, null, null], ['Catatan', 'lihat lampiran', 2])
    expect(read(sheets)).toEqual({ ok: true, value: figures, issues: [] })
  })

  describe('of which sheet 2 has fewer holders than sheet 1', () => {
    const fewer = (more: unknown[][] = []) => {
      const sheets = filled()
      set(sheets.kompensasi, 3, 2, 1)
      sheets.kompensasi.push(...more)
      return sheets
    }
    // 1 of III and 1 of IV, of three
    const differing = error('sheets-differ', ['kompensasi'], { ...differs, here: 2, there: 3 })
    const all: Ipp2017Readings = { ...bogor, compensationGroups: 'all' }

    it('is read where the one left over may be of V, which is not compared and has no row', () => {
      expect(read(fewer())).toMatchObject({ ok: true, value: { groups: [{ holders: 1 }, { holders: 1 }] } })
    })

    it('is not read where V has a row', () => {
      expect(read(fewer([[3, 'V', 0, 2, 1]]))).toEqual({ ok: false, issues: [differing] })
      expect(read(fewer([[3, 'V', 1, 2, 1]]))).toMatchObject({ ok: true })
    })

    it('is not read where all groups are compared, and says how V would be left out', () => {
      const left = { ...differing, params: { ...differing.params, hint: 'leave-out-v' } }
      expect(read(fewer(), all)).toEqual({ ok: false, issues: [left] })
      expect(read(fewer([[3, 'V', 0, 2, 1]]), all)).toEqual({ ok: false, issues: [differing] })
      expect(read(fewer([[3, 'V', 1, 2, 1]]), all)).toMatchObject({ ok: true })
    })
  })

  it('needs no total where nobody needs it', () => {
    const sheets = filled()
    sheets.disiplin.pop()
    expect(read(sheets)).toEqual({ ok: true, value: { ...figures, allEmployees: null }, issues: [] })
  })

  it('tells in the cell what the method cannot take', () => {
    const { issues, ok } = read(filled(), { ...bogor, unjudged: 'error', missingPerformance: 'error' })
    expect([ok, issues]).toEqual([
      false,
      [
        error('unjudged', ['kompetensi', 4, 9], { options: ['unjudged=noGap', 'unjudged=gap'], cell: 'J5' }),
        error('no-skp', ['kinerja', 2, 3], {
          options: ['missingPerformance=zero', 'missingPerformance=exclude'],
          cell: 'D3',
        }),
      ],
    ])
  })

  it('without a single holder cannot be measured', () => {
    const sheets = filled()
    for (const row of [3, 4, 7]) set(sheets.kompetensi, row, 4, '-')
    for (const row of [1, 2, 4]) set(sheets.kinerja, row, 2, '-')
    for (const row of [1, 3]) set(sheets.kompensasi, row, 2, 0)
    sheets.disiplin.pop()
    expect(read(sheets)).toEqual({ ok: false, issues: [error('no-holders', ['kompetensi'])] })
  })
})
