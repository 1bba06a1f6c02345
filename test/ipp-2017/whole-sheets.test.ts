// The five sheets of a unit with vacant posts, every cell worked out by hand; its explanation is in whole-explanations.test.ts.

import { describe, expect, it } from 'vitest'
import { createIpp2017, ippSheets } from '../../src/ipp-2017'
import { richReadings, richUnit } from './rich-unit'

const method = createIpp2017(richReadings)
const none = (length: number) => Array(length).fill(null)

describe('the five sheets of a unit with vacant posts and unknown data', () => {
  const sheets = () => ippSheets(richUnit, { method, polarity: 'y-fits' })

  it('hold this, and nothing else', () => {
    expect(sheets()).toEqual([
      {
        name: '1. Kompetensi',
        header: [
          ...['No', 'Jabatan', 'Fungsi', 'Nama Pejabat', 'NIP', 'Pendidikan', 'Y/N', 'Pelatihan', 'Y/N'],
          ...['Pengalaman', 'Y/N', 'Administrasi', 'Y/N', 'Penilaian Objektif (Gaps)'],
        ],
        rows: [
          [
            ...[1, 'Kepala Dinas', 'Memimpin dinas', 'Nama Satu', 'nip-1', 'S2', 'Y'],
            ...['Pengadaan; Keuangan; Arsip', 'Y', 'Camat', 'Y', 'Diklatpim II', 'Y', 0],
          ],
          [2, 'Sekretaris', null, 'Nama Dua', null, null, 'Y', null, 'N', null, 'Y', null, 'N', 0.5],
          [3, 'Kepala Bidang', 'Memimpin bidang', '-', ...none(9), 1],
          [4, 'Kepala Seksi', null, null, 'nip-3', null, 'N', null, null, null, 'Y', null, 'Y', 0.25],
          [5, 'Kepala Subseksi', null, 'Nama Empat', null, null, 'Y', null, 'Y', null, null, null, 'Y', 0],
          [6, 'Kepala Urusan', null, '-', ...none(9), 1],
          [...none(11), 'Jumlah', null, 2.75],
          [...none(11), 'Gaps', null, 0.46],
          [...none(5), 'Y', 3, 'Y', 2, 'Y', 3, 'Y', 3, null],
          [...none(5), 'N', 1, 'N', 1, 'N', 0, 'N', 1, null],
        ],
      },
      {
        name: '2. Kompensasi',
        header: ['No', 'Eselon', 'Jumlah Pejabat', 'Tertinggi', 'Terendah', 'Selisih', 'Selisih terhadap Terendah'],
        rows: [
          [1, 'II', 1, 10_000_000, 10_000_000, 0, 0],
          [2, 'III', 1, 6_000_000, 5_000_000, 1_000_000, 0.2],
          [3, 'IV', 1, 2_500_000, 2_500_000, 0, 0],
          [4, 'V', 1, 1_200_000, 1_000_000, 200_000, 0.2],
          [null, 'Total', null, null, null, null, 0.4],
        ],
      },
      {
        name: '3. Kinerja',
        header: ['No', 'Jabatan', 'Nama', 'Nilai SKP'],
        rows: [
          [1, 'Kepala Dinas', 'Nama Satu', 90],
          [2, 'Sekretaris', 'Nama Dua', 85.5],
          [3, 'Kepala Seksi', null, null],
          [4, 'Kepala Subseksi', 'Nama Empat', 80],
          [null, 'Jumlah', null, 255.5],
          [null, 'Rata-rata', null, 85.17],
        ],
      },
      {
        name: '4. Disiplin',
        header: ['No', 'Jenis Pelanggaran', 'Jumlah', 'Total'],
        rows: [
          [1, 'Ringan', 2, 2],
          [2, 'Sedang', 0, 0],
          [3, 'Berat', 1, 3],
          [null, 'Total Pegawai', 4, 5],
          [null, null, 'Pelanggaran', 1.25],
        ],
      },
      {
        name: 'Cetak IPP',
        header: ['No', 'Unsur Penilaian', 'Nilai'],
        rows: [
          ['A', 'Gap Kompetensi', 0.46],
          ['B', 'Gap Kompensasi', 0.4],
          ['C', 'Kinerja', 85.17],
          ['D', 'Indisipliner', 1.25],
          ['Indeks Profesional Pegawai (IPP)', null, 43.54],
          [null, 'Catatan:', null],
          [1, 'Gap Pendidikan', 1],
          [2, 'Gap Pelatihan', 1],
          [3, 'Gap Pengalaman', 0],
          [4, 'Gap Administrasi', 1],
          [5, 'Jabatan Kosong', 2],
        ],
      },
    ])
  })

  it('differ under the other polarity in Y and N only', () => {
    const [kompetensi, ...rest] = ippSheets(richUnit, { method, polarity: 'y-gap' })
    expect(rest).toEqual(sheets().slice(1))
    expect(kompetensi.rows[1]).toEqual([
      ...[2, 'Sekretaris', null, 'Nama Dua', null, null, 'N', null, 'Y', null, 'N', null, 'Y', 0.5],
    ])
    expect(kompetensi.rows.slice(-2)).toEqual([
      [...none(5), 'Y', 1, 'Y', 1, 'Y', 0, 'Y', 1, null],
      [...none(5), 'N', 3, 'N', 2, 'N', 3, 'N', 3, null],
    ])
  })
})
