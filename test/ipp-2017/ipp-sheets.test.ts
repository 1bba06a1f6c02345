import { describe, expect, it } from 'vitest'
import { bogor, createIpp2017, type IppPolarity, ippSheets } from '../../src/ipp-2017'
import { withHolder, workedUnit } from './worked-unit'

const method = createIpp2017(bogor)
const [kompetensi, kompensasi, kinerja, disiplin, cetak] = ippSheets(workedUnit, { method, polarity: 'y-fits' })

describe('the five sheets of the worked unit', () => {
  it('have the names and labels of the sources', () => {
    expect([kompetensi, kompensasi, kinerja, disiplin, cetak].map(({ name }) => name)).toEqual([
      '1. Kompetensi',
      '2. Kompensasi',
      '3. Kinerja',
      '4. Disiplin',
      'Cetak IPP',
    ])
    expect(kompetensi.header.join('|')).toBe(
      'No|Jabatan|Fungsi|Nama Pejabat|NIP|Pendidikan|Y/N|Pelatihan|Y/N|Pengalaman|Y/N|Administrasi|Y/N|Penilaian Objektif (Gaps)',
    )
    expect(kompensasi.header).toEqual([
      'No',
      'Eselon',
      'Jumlah Pejabat',
      'Tertinggi',
      'Terendah',
      'Selisih',
      'Selisih terhadap Terendah',
    ])
    expect(kinerja.header).toEqual(['No', 'Jabatan', 'Nama', 'Nilai SKP'])
    expect(disiplin.header).toEqual(['No', 'Jenis Pelanggaran', 'Jumlah', 'Total'])
    expect(cetak.header).toEqual(['No', 'Unsur Penilaian', 'Nilai'])
  })

  it('1: every post in its order, vacant ones with "-", then the sums and the counts', () => {
    expect(kompetensi.rows).toHaveLength(14)
    expect(kompetensi.rows[2]).toEqual([
      3,
      'Jabatan 3',
      null,
      'Pejabat 3',
      'nip-3',
      null,
      'N',
      null,
      'N',
      null,
      'Y',
      null,
      'Y',
      0.5,
    ])
    expect(kompetensi.rows[3]).toEqual([4, 'Kepala Bidang', null, '-', ...Array(10).fill(null)])
    expect(kompetensi.rows[10]?.slice(11)).toEqual(['Jumlah', null, 2.75])
    expect(kompetensi.rows[11]?.slice(11)).toEqual(['Gaps', null, 0.34])
    expect(kompetensi.rows[12]?.slice(5)).toEqual(['Y', 2, 'Y', 5, 'Y', 7, 'Y', 7, null])
    expect(kompetensi.rows[13]?.slice(5)).toEqual(['N', 6, 'N', 3, 'N', 1, 'N', 1, null])
  })

  it('1: turns Y and N round with the polarity', () => {
    const [turned] = ippSheets(workedUnit, { method, polarity: 'y-gap' })
    expect(turned.rows[2]?.filter((_, i) => [6, 8, 10, 12].includes(i))).toEqual(['Y', 'Y', 'N', 'N'])
    expect(turned.rows[12]?.slice(5)).toEqual(['Y', 6, 'Y', 3, 'Y', 1, 'Y', 1, null])
  })

  it('1: leaves empty what was not judged, and shows what was entered', () => {
    const unit = withHolder('p-1', { fits: null, entries: { pendidikan: 'S2', pelatihan: ['Diklat A', 'Diklat B'] } })
    const [first] = ippSheets(unit, { method, polarity: 'y-fits' })
    expect(first.rows[0]?.slice(5)).toEqual(['S2', null, 'Diklat A; Diklat B', null, null, null, null, null, 0])
  })

  it('1: shows a vacant post as a full gap where it counts as one', () => {
    const [first] = ippSheets(workedUnit, { method: createIpp2017({ vacantPosts: 'fullGap' }), polarity: 'y-fits' })
    expect([first.rows[3]?.[13], first.rows[10]?.[13], first.rows[11]?.[13]]).toEqual([1, 4.75, 0.48])
  })

  it('2: a row an eselon group, money as numbers', () => {
    expect(kompensasi.rows).toEqual([
      [1, 'II', 1, 9_000_000, 9_000_000, 0, 0],
      [2, 'III', 2, 5_000_000, 4_500_000, 500_000, 1 / 9],
      [3, 'IV', 5, 3_000_000, 2_700_000, 300_000, 1 / 9],
      [null, 'Total', null, null, null, null, 0.22],
    ])
  })

  it('3: a row a holder', () => {
    expect(kinerja.rows).toHaveLength(10)
    expect(kinerja.rows[3]).toEqual([4, 'Jabatan 4', 'Pejabat 4', 82.1])
    expect(kinerja.rows.slice(8)).toEqual([
      [null, 'Jumlah', null, 677.1],
      [null, 'Rata-rata', null, 84.64],
    ])
  })

  it('4: a row a level, weighted', () => {
    expect(disiplin.rows).toEqual([
      [1, 'Ringan', 1, 1],
      [2, 'Sedang', 1, 2],
      [3, 'Berat', 0, 0],
      [null, 'Total Pegawai', 8, 3],
      [null, null, 'Pelanggaran', 0.38],
    ])
  })

  it('5: the values, the index, and below it the people with a gap and the vacant posts', () => {
    expect(cetak.rows).toEqual([
      ['A', 'Gap Kompetensi', 0.34],
      ['B', 'Gap Kompensasi', 0.22],
      ['C', 'Kinerja', 84.64],
      ['D', 'Indisipliner', 0.38],
      ['Indeks Profesional Pegawai (IPP)', null, 72.66],
      [null, 'Catatan:', null],
      [1, 'Gap Pendidikan', 6],
      [2, 'Gap Pelatihan', 3],
      [3, 'Gap Pengalaman', 1],
      [4, 'Gap Administrasi', 1],
      [5, 'Jabatan Kosong', 2],
    ])
  })

  it('are not written without saying what Y means', () => {
    expect(() => ippSheets(workedUnit, { method } as never)).toThrow('no-polarity')
    expect(() => ippSheets(workedUnit, { method, polarity: 'Y' as IppPolarity })).toThrow('no-polarity')
  })
})
