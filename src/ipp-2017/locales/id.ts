import { idMonths } from '../../months'
import type { IppLocale } from '../locale'
import { idReadings } from './id-readings'

/**
 * Indonesian.
 *
 * @example
 * ```ts
 * import { ippId } from 'ipp-asn/ipp-2017'
 *
 * console.log(ippId.labels.kompetensi) // 'Gap Kompetensi'
 * ```
 */
export const ippId: IppLocale = {
  tag: 'id',
  decimal: ',',
  months: idMonths,
  labels: {
    ipp: 'Indeks Profesional Pegawai (IPP)',
    kompetensi: 'Gap Kompetensi',
    kompensasi: 'Gap Kompensasi',
    kinerja: 'Kinerja',
    disiplin: 'Indisipliner',
    pendidikan: 'Pendidikan',
    pelatihan: 'Pelatihan',
    pengalaman: 'Pengalaman',
    administrasi: 'Administrasi',
    ringan: 'ringan',
    sedang: 'sedang',
    berat: 'berat',
  },
  phrases: {
    indexIs: 'Indeks Profesional Pegawai (IPP) {ipp}, dihitung dari {count} pejabat.',
    personIs: 'IPP satu orang pejabat: {ipp}.',
    personAssumed: 'Indeks satu orang adalah pembacaan pustaka ini (asumsi): tidak ada sumber yang memuatnya.',
    personValue: 'Nilai orang ini: {value}.',
    total: 'Jumlah: {terms} {equals} {sum}.',
    totalRounded: 'Jumlah: {terms} {equals} {sum}, dibulatkan menjadi {ipp}.',
    formula: 'Rumus: IPP = {formula}.',
    measuredOn: 'Diukur pada {asOf}.',
    method: 'Metode: {method}.',
    notOfficial:
      'Hitungan pustaka ipp-asn; bukan nilai resmi BKN, dan tidak dapat dibandingkan dengan IP ASN mulai 2018.',
    onlyCode: 'Angka dalam rumus ini terbaca hanya pada kode SIMPEG Kota Bogor, tidak pada naskah BKN.',
    noCategory: 'Metode ini tidak mengenal kategori.',
    range: 'Bila data dilengkapi: {lowest} sampai {highest}.',
    vacant: 'Jabatan kosong: {total}{groups}.',
    vacantOnMap: 'Jabatan kosong menurut peta jabatan: {total}{groups}.',
    vacantIn: 'eselon {eselon}: {vacant}',
    gapMean: 'Jumlah gap {sum} dibagi {over}: {value}.',
    gapShare: 'Pejabat yang mempunyai gap {sum} dari {over}: {value}.',
    vacantCounted: 'Di dalamnya {vacant} jabatan kosong dihitung sebagai gap penuh.',
    criterion: '{criterion}: {gaps} orang tidak memenuhi, {unjudged} orang belum dinilai.',
    group:
      'Eselon {eselon} ({who}): tunjangan tertinggi Rp{highest}, terendah Rp{lowest}, selisih terhadap terendah {gap}.',
    groupHolders: '{holders} pejabat',
    groupPosts: '{posts} jabatan, {vacant} di antaranya kosong',
    vacantCompared: 'Tunjangan jabatan yang kosong ikut dibandingkan.',
    allowancesOfSheets: 'Tunjangan mana yang dibandingkan sudah ditentukan ketika lembar diisi.',
    groupsSum: 'Jumlah seluruh kelompok eselon: {sum}.',
    groupsMean: 'Jumlah {sum} dibagi {over}: {value}.',
    appraisals: 'Jumlah nilai prestasi kerja {sum} dibagi {over} orang: {value}.',
    missing: 'Belum mempunyai nilai prestasi kerja: {missing} orang.',
    sanctions: 'Hukuman disiplin {terms}; jumlahnya {sum} dibagi {over} orang: {value}.',
    window: 'Yang dihitung: hukuman {from} sampai {asOf}.',
    windowOfUnits: 'Yang dihitung: hukuman {years} tahun terakhir sampai tanggal pengukuran unit.',
    windowOfSheets: 'Hukuman mana yang dihitung sudah ditentukan ketika lembar diisi.',
    outsideWindow: 'Hukuman di luar waktu itu, tidak dihitung: {outside}.',
    rounded: 'Dibulatkan menjadi {value}.',
    unitsMean: 'Rata-rata {count} unit ({values}): {value}.',
    readings: 'Pembacaan yang dipakai: {readings}.',
    sources: 'Sumber:',
  },
  readings: idReadings,
  statuses: {
    sourced: 'tercantum dalam sumber',
    implementation: 'hanya terbaca dalam kode aplikasi',
    assumed: 'asumsi',
  },
  sourceKinds: {
    regulation: 'peraturan',
    'bkn-document': 'dokumen BKN',
    'government-page': 'laman instansi',
    press: 'media',
    code: 'kode aplikasi',
  },
}
