import { fromText, toNumber } from '../fraction'
import type { Ipp2017Method } from './create-ipp-2017'
import { heldPosts } from './figures-of'
import { criteria, levels, partIds } from './ids'
import type { DisiplinInputs, IppResult, KinerjaInputs, KompensasiInputs } from './result'
import { type IppSheet, sheetNames } from './sheet'
import type { IppUnit } from './unit'

/** Sheet 2: a row an eselon group. */
export function kompensasiSheet({ components }: IppResult): IppSheet {
  const { inputs, value } = components.kompensasi
  return {
    name: sheetNames.kompensasi,
    header: ['No', 'Eselon', 'Jumlah Pejabat', 'Tertinggi', 'Terendah', 'Selisih', 'Selisih terhadap Terendah'],
    rows: [
      ...(inputs as KompensasiInputs).groups.map(({ eselon, holders, highest, lowest, gap }, i) => [
        ...[i + 1, eselon, holders, highest, lowest],
        ...[highest - lowest, toNumber(fromText(gap))],
      ]),
      [null, 'Total', null, null, null, null, value],
    ],
  }
}

/** Sheet 3: a row a holder. */
export function kinerjaSheet(unit: IppUnit, { components }: IppResult): IppSheet {
  const { inputs, value } = components.kinerja
  return {
    name: sheetNames.kinerja,
    header: ['No', 'Jabatan', 'Nama', 'Nilai SKP'],
    rows: [
      ...heldPosts(unit).map(({ title, holder }, i) => [i + 1, title, holder.name ?? null, holder.skp ?? null]),
      [null, 'Jumlah', null, toNumber(fromText((inputs as KinerjaInputs).sum))],
      [null, 'Rata-rata', null, value],
    ],
  }
}

const levelLabels = { ringan: 'Ringan', sedang: 'Sedang', berat: 'Berat' } as const

/** Sheet 4: a row a level. */
export function disiplinSheet({ components }: IppResult, { disiplin }: Ipp2017Method): IppSheet {
  const { inputs, value } = components.disiplin
  const { counts, sum, over } = inputs as DisiplinInputs
  return {
    name: sheetNames.disiplin,
    header: ['No', 'Jenis Pelanggaran', 'Jumlah', 'Total'],
    rows: [
      ...levels.map((level, i) => [i + 1, levelLabels[level], counts[level], counts[level] * disiplin.weights[level]]),
      [null, 'Total Pegawai', over, sum],
      [null, null, 'Pelanggaran', value],
    ],
  }
}

const partLabels = {
  kompetensi: 'Gap Kompetensi',
  kompensasi: 'Gap Kompensasi',
  kinerja: 'Kinerja',
  disiplin: 'Indisipliner',
} as const

const criterionLabels = {
  pendidikan: 'Gap Pendidikan',
  pelatihan: 'Gap Pelatihan',
  pengalaman: 'Gap Pengalaman',
  administrasi: 'Gap Administrasi',
} as const

/** The sheet that is signed: the four values, the index, and below it the people with a gap and the vacant posts. */
export function cetakSheet({ components, ipp, notes }: IppResult): IppSheet {
  return {
    name: sheetNames.cetak,
    header: ['No', 'Unsur Penilaian', 'Nilai'],
    rows: [
      ...partIds.map((id) => [components[id].symbol, partLabels[id], components[id].value]),
      ['Indeks Profesional Pegawai (IPP)', null, ipp],
      [null, 'Catatan:', null],
      ...criteria.map((each, i) => [i + 1, criterionLabels[each], notes.gaps[each]]),
      [criteria.length + 1, 'Jabatan Kosong', notes.vacant.total],
    ],
  }
}
