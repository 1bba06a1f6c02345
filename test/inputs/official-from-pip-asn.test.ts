import { describe, expect, it } from 'vitest'
import { officialFromPipAsn } from '../../src/inputs'

const HEADER = [
  'No',
  'Nama',
  'Nama Jabatan',
  'Satuan Kerja',
  'Kualifikasi',
  'Kompetensi',
  'Kinerja',
  'Disiplin',
  'Total',
]
const person = (name: string, total: unknown = 85) => [1, name, 'Analis', 'Dinas A', 15, 40, 25, 5, total]
const title = [['PIP ASN'], [], ['Tahun 2024'], [], [null], []]

const outcomes = (rows: unknown[][]) =>
  officialFromPipAsn(rows).rows.map((row) => (row.outcome === 'skipped' ? row.reason : row.outcome))

describe('the export "PIP ASN"', () => {
  it('has its header on row 7, and one row a person', () => {
    const read = officialFromPipAsn([...title, HEADER, person('Contoh Satu')])
    expect(read.header).toBe(6)
    expect(read.issues).toEqual([])
    expect(read.rows[7]).toEqual({
      row: 7,
      outcome: 'read',
      issues: [],
      value: {
        nip: null,
        nama: 'Contoh Satu',
        jabatan: 'Analis',
        unit: 'Dinas A',
        dimensions: { kualifikasi: 15, kompetensi: 40, kinerja: 25, disiplin: 5 },
        index: 85,
      },
    })
  })

  it('accounts for every row', () => {
    const rows = [
      ...title,
      HEADER,
      HEADER.map((_, i) => i + 1),
      person('Contoh Satu'),
      [],
      [null, '  ', ''],
      person('Contoh Dua', '85,0'),
      person('Contoh Tiga', 'x'),
      person(''),
      ['', 'Jumlah', '', '', 45, 120, 75, 15, 255],
      ['Rata-rata', '', '', '', 15, 40, 25, 5, 85],
    ]
    expect(outcomes(rows)).toEqual([
      ...Array(7).fill('head'),
      'numbering',
      'read',
      'blank',
      'blank',
      'read',
      'rejected',
      'rejected',
      'foot',
      'foot',
    ])
  })

  it.each([
    ['Jumlah', 'foot'],
    ['Rata rata', 'foot'],
    ['Ratarata', 'foot'],
    ['RERATA', 'foot'],
    ['Total', 'foot'],
    ['Jumlahwati', 'read'],
    ['1 Jumlah', 'read'],
  ])('takes a row that begins with %s for %s', (first, outcome) => {
    const rows = [...title, HEADER, [first, ...person('Contoh').slice(1)]]
    expect(outcomes(rows)[7]).toBe(outcome)
  })

  it('skips numbers of columns right below the header only', () => {
    const numbering = HEADER.map((_, i) => `(${i + 10})`)
    expect(outcomes([...title, HEADER, numbering, numbering]).slice(7)).toEqual(['numbering', 'rejected'])
    expect(outcomes([...title, HEADER, numbering.with(0, '10a')])[7]).toBe('rejected')
  })

  it('takes the usual row where it has five headings, and the row most like a header before it otherwise', () => {
    const five = HEADER.slice(1, 6)
    const four = HEADER.slice(1, 5)
    const missing = (rows: unknown[][]) => officialFromPipAsn(rows).issues.map(({ path }) => path)
    expect(missing([...title, five, HEADER])).toEqual([[6]])
    expect(missing([...title, four, HEADER])).toEqual([[7]])
    expect(missing([...title, four])).toEqual([[]])
    expect(officialFromPipAsn([...Array(19).fill([]), HEADER, person('C')])).toMatchObject({ header: 19 })
    expect(officialFromPipAsn([HEADER, HEADER, person('C')])).toMatchObject({ header: 0 })
  })

  it('names what a person lacks, and takes the first of two columns', () => {
    const read = officialFromPipAsn([...title, [...HEADER, 'Nama'], [...person(''), 'x'], [...person('Satu'), 'Dua']])
    expect(read.rows[7]).toMatchObject({ outcome: 'rejected', issues: [{ path: ['Nama'], code: 'required' }] })
    expect(read.rows[8]).toMatchObject({ value: { nama: 'Satu' } })
  })

  it('finds its columns in any order and any writing', () => {
    const header = [
      'TOTAL',
      'Nilai Disiplin',
      'Kinerja (30)',
      '\uFEFFkompetensi',
      'Kualifikasi',
      'satuan\nkerja',
      'Nama Jabatan',
      'NAMA ',
      'NIP',
    ]
    const { rows } = officialFromPipAsn([
      ...title,
      header,
      ['85', 5, 25, 40, 15, 'Dinas A', 'Analis', 'C', '198503152010011002'],
    ])
    expect(rows[7]).toMatchObject({ outcome: 'read', value: { nip: '198503152010011002', nama: 'C', index: 85 } })
  })

  it('takes a row that is no list for an empty one, and a sheet that is none for one without rows', () => {
    const read = officialFromPipAsn([...title, HEADER, null as never, person('C')])
    expect(read.rows.slice(7)).toMatchObject([{ outcome: 'skipped', reason: 'blank' }, { outcome: 'read' }])
    expect(officialFromPipAsn({} as never)).toMatchObject({ header: null, rows: [] })
  })

  it('takes five numbers below the header for those of its columns, and not fewer, nor texts that end in one', () => {
    const below = (...cells: unknown[]) => outcomes([...title, HEADER, cells]).at(-1)
    expect(below(1, 2, 3, 4, 5)).toBe('numbering')
    expect(below(1, 2, 3, 4)).toBe('rejected')
    expect(below('1', 'Contoh 1', 'Analis 2', 'Dinas 3', 15, 40, 25, 5, 85)).toBe('read')
    expect(below(...Array.from({ length: 5 }, () => Object.create(null)))).toBe('rejected')
    expect(below(...Array.from({ length: 5 }, (_, i) => [i]))).toBe('rejected')
  })

  it('leaves "nilai" and the like out before a heading only', () => {
    const header = HEADER.map((each) => (each === 'Nama Jabatan' ? 'Nama Nilai Jabatan' : each))
    expect(officialFromPipAsn([...title, header]).issues[0]?.params.missing).toEqual(['Nama Jabatan'])
  })

  it('knows a header by five headings', () => {
    const paths = (count: number) => officialFromPipAsn([HEADER.slice(1, count + 1)]).issues.map(({ path }) => path)
    expect([paths(4), paths(5)]).toEqual([[[]], [[0]]])
  })

  it('takes a header elsewhere in the first 20 rows, with a warning', () => {
    const read = officialFromPipAsn([...Array(12).fill([]), HEADER, person('C')])
    expect(read).toMatchObject({
      header: 12,
      issues: [{ path: [12], code: 'header-moved', severity: 'warning', params: { row: 7 } }],
    })
    expect(read.rows[13]?.outcome).toBe('read')
    expect(officialFromPipAsn([...Array(20).fill([]), HEADER, person('C')])).toMatchObject({ header: null })
  })

  it('names the columns that are missing, and skips every row', () => {
    const read = officialFromPipAsn([
      ...title,
      HEADER.filter((each) => each !== 'Kinerja' && each !== 'Total'),
      person('C'),
    ])
    expect(read.header).toBe(null)
    expect(read.issues).toMatchObject([
      { path: [6], code: 'bad-header', severity: 'error', params: { missing: ['Kinerja', 'Total'] } },
    ])
    expect(read.rows.map((row) => row.outcome)).toEqual(Array(8).fill('skipped'))
    expect(officialFromPipAsn([]).issues).toMatchObject([{ path: [], code: 'bad-header' }])
  })

  it('warns of a total that is not the sum, and of a NIP that a spreadsheet ruined', () => {
    const rows = [...title, [...HEADER, 'NIP'], [...person('C', 86), 1.98e17]]
    expect(officialFromPipAsn(rows).rows[7]).toMatchObject({
      outcome: 'read',
      value: { nip: null, index: 86 },
      issues: [
        { path: ['Total'], code: 'sum-differs', severity: 'warning' },
        { path: ['NIP'], code: 'nip-ruined', severity: 'warning' },
      ],
    })
  })
})
