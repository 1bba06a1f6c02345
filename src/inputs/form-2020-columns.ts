/** The headings of the self-fill form. */
export interface Form2020Columns {
  /** Name; passed over. */
  readonly nama: string
  /** NIP; the id, unless the caller names a column for that. */
  readonly nip: string
  /** Name of the post; passed over. */
  readonly jabatan: string
  /** Unit. */
  readonly unit: string
  /** PNS, CPNS or PPPK; the form of 2020 knows PNS only. */
  readonly status: string
  /** Kind of post. Where it is empty, the one of the leadership and the functional training that is answered says it. */
  readonly kelompok: string
  /** One box of six. */
  readonly pendidikan: string
  /** Done or not; structural posts only. */
  readonly kepemimpinan: string
  /** Done or not; functional posts only. */
  readonly fungsional: string
  /** Done or not, in the last year. */
  readonly teknis: string
  /** Done or not. */
  readonly seminar: string
  /** One band, or the value itself, 0–100. */
  readonly kinerja: string
  /** Never, ringan, sedang or berat. */
  readonly disiplin: string
  /** Remarks; passed over. */
  readonly keterangan: string
}

/** The headings that are taken where the caller names no others. The true ones of BKN's form were not seen: these are a proposal. */
export const form2020Columns: Form2020Columns = {
  nama: 'Nama',
  nip: 'NIP',
  jabatan: 'Jabatan',
  unit: 'Unit Kerja',
  status: 'Status Kepegawaian',
  kelompok: 'Jenis Jabatan',
  pendidikan: 'Pendidikan Terakhir',
  kepemimpinan: 'Diklat Kepemimpinan',
  fungsional: 'Diklat Fungsional',
  teknis: 'Diklat Teknis',
  seminar: 'Seminar/Workshop',
  kinerja: 'Penilaian Kinerja',
  disiplin: 'Hukuman Disiplin',
  keterangan: 'Keterangan',
}
