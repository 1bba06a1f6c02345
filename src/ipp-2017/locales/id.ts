import type { IppLocale } from '../locale'

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
    formula: 'Rumus: IPP = {formula}.',
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
      'Eselon {eselon} ({holders} pejabat): tunjangan tertinggi Rp{highest}, terendah Rp{lowest}, selisih terhadap terendah {gap}.',
    groupsSum: 'Jumlah seluruh kelompok eselon: {sum}.',
    groupsMean: 'Jumlah {sum} dibagi {over}: {value}.',
    appraisals: 'Jumlah nilai prestasi kerja {sum} dibagi {over} orang: {value}.',
    missing: 'Belum mempunyai nilai prestasi kerja: {missing} orang.',
    sanctions: 'Hukuman disiplin {terms}; jumlahnya {sum} dibagi {over} orang: {value}.',
    rounded: 'Dibulatkan menjadi {value}.',
    unitsMean: 'Rata-rata {count} unit ({values}): {value}.',
    readings: 'Pembacaan yang dipakai: {readings}.',
    sources: 'Sumber:',
  },
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
