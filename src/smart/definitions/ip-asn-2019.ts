import { ipAsn2019 } from '../../editions/ip-asn-2019'
import { allFilled, filled } from '../filled'
import type { SmartCitation, SmartIndicator } from '../smart-indicator'

/** What no source gives: the agency states it. */
const OF_THE_AGENCY = {
  completeness: null,
  deadline: null,
  dataDate: null,
  target: null,
  baseline: null,
  attainable: null,
} as const

/** What all indicators share: points by a table, and of a group their mean. */
const OF_ALL = {
  ...OF_THE_AGENCY,
  unit: { id: 'poin', en: 'points' },
  formula: {
    id: 'Seorang pegawai: poin jawabannya menurut skala. Kelompok: jumlah poin ÷ jumlah pegawai yang diukur.',
    en: 'One person: the points of the answer by the scale. A group: sum of points ÷ number of persons measured.',
  },
  direction: 'higher',
  populations: [{ id: 'pegawai yang diukur', en: 'the employees measured' }],
} as const

const GOALS = {
  kualifikasi: {
    id: 'kualitas ASN dilihat dari kesesuaian kualifikasi',
    en: 'the quality of ASN by the fit of their qualification',
  },
  kompetensi: {
    id: 'kualitas ASN dilihat dari kesesuaian kompetensi',
    en: 'the quality of ASN by the fit of their competence',
  },
  kinerja: {
    id: 'kualitas ASN dilihat dari kesesuaian kinerja',
    en: 'the quality of ASN by the fit of their performance',
  },
  disiplin: {
    id: 'kualitas ASN dilihat dari kesesuaian kedisiplinan',
    en: 'the quality of ASN by the fit of their discipline',
  },
} as const

const SHARED_CITATIONS: readonly SmartCitation[] = [
  { of: ['unit', 'formula', 'direction'], status: 'sourced', sources: ['kontan', 'bima', 'silka', 'rumahasn'] },
  { of: ['populations'], status: 'sourced', sources: ['lele'] },
  // The page speaks of SAPK; that it became SIASN was only seen in the code of one system.
  { of: ['dataSource'], status: 'implementation', sources: ['kaltim', 'silka'] },
  { of: ['goal'], status: 'sourced', sources: ['infoguru'] },
]

/** Citations of what an indicator says, of the data it needs, of its tables and of its period, with those that all share. */
function cited(
  text: SmartCitation,
  tables: Pick<SmartCitation, 'status' | 'sources'>,
  period: Pick<SmartCitation, 'status' | 'sources'>,
): readonly SmartCitation[] {
  return [
    text,
    // The circular's form asks for the answer, the ministry's survey for the dates and papers behind it.
    { of: ['inputs'], status: 'implementation', sources: ['se2020', 'kemendagri'] },
    { of: ['dimension', 'scales'], ...tables },
    { of: ['period'], ...period },
    ...SHARED_CITATIONS,
  ]
}

const SAID: SmartCitation = { of: ['definition', 'objects'], status: 'sourced', sources: ['jepara', 'pande'] }
const JEPARA_SILKA = { status: 'sourced', sources: ['jepara', 'silka'] } as const
const SILKA = { status: 'implementation', sources: ['silka'] } as const

/** In a function, so that a bundle without them is without all they call. */
const definitions = (): readonly SmartIndicator[] => [
  {
    ...OF_ALL,
    id: 'pendidikan',
    name: { id: 'Pendidikan formal', en: 'Formal education' },
    definition: {
      id: 'Jenjang pendidikan formal tertinggi yang tercatat pada pegawai.',
      en: 'The highest level of formal education on record for the employee.',
    },
    objects: [{ id: 'jenjang pendidikan formal tertinggi', en: 'the highest level of formal education' }],
    inputs: [
      { id: 'jenjang pendidikan', en: 'level of the education' },
      { id: 'tanggal ijazah', en: 'date of the diploma' },
    ],
    dataSource: {
      id: 'riwayat pendidikan pada data kepegawaian BKN (SAPK, kemudian SIASN)',
      en: 'education histories in the personnel data of BKN (SAPK, later SIASN)',
    },
    goal: GOALS.kualifikasi,
    citations: cited(
      { of: ['definition', 'objects'], status: 'sourced', sources: ['lele', 'jepara'] },
      { status: 'sourced', sources: ['jepara', 'silka', 'kemendagri'] },
      JEPARA_SILKA,
    ),
  },
  {
    ...OF_ALL,
    id: 'kepemimpinan',
    name: { id: 'Diklat kepemimpinan', en: 'Leadership training' },
    definition: {
      id: 'Diklat kepemimpinan yang sesuai dengan jenjang jabatannya sudah atau belum diikuti.',
      en: 'Whether the leadership training of the level of the post was done.',
    },
    objects: [{ id: 'diklat kepemimpinan', en: 'leadership training' }],
    populations: [
      { id: 'pegawai yang diukur dalam jabatan struktural', en: 'the employees measured who hold a structural post' },
    ],
    inputs: [
      { id: 'jenjang jabatan', en: 'level of the post' },
      { id: 'jenjang diklat', en: 'level of the training' },
      { id: 'tanggal diklat', en: 'date of the training' },
    ],
    dataSource: {
      id: 'riwayat jabatan dan diklat pada data kepegawaian BKN (SAPK, kemudian SIASN)',
      en: 'histories of posts and trainings in the personnel data of BKN (SAPK, later SIASN)',
    },
    goal: GOALS.kompetensi,
    citations: cited(
      { of: ['definition', 'objects'], status: 'sourced', sources: ['jepara', 'se2020'] },
      JEPARA_SILKA,
      JEPARA_SILKA,
    ),
  },
  {
    ...OF_ALL,
    id: 'fungsional',
    name: { id: 'Diklat fungsional', en: 'Functional training' },
    definition: {
      id: 'Diklat fungsional yang sesuai dengan jabatan fungsionalnya sudah atau belum diikuti.',
      en: 'Whether the functional training of the post was done.',
    },
    objects: [{ id: 'diklat fungsional', en: 'functional training' }],
    populations: [
      { id: 'pegawai yang diukur dalam jabatan fungsional', en: 'the employees measured who hold a functional post' },
    ],
    inputs: [
      { id: 'jabatan fungsional', en: 'functional post' },
      { id: 'diklat fungsional', en: 'functional training' },
      { id: 'tanggal diklat', en: 'date of the training' },
    ],
    dataSource: {
      id: 'riwayat jabatan dan diklat pada data kepegawaian BKN (SAPK, kemudian SIASN)',
      en: 'histories of posts and trainings in the personnel data of BKN (SAPK, later SIASN)',
    },
    goal: GOALS.kompetensi,
    citations: cited(SAID, JEPARA_SILKA, JEPARA_SILKA),
  },
  {
    ...OF_ALL,
    id: 'teknis',
    name: { id: 'Diklat teknis', en: 'Technical training' },
    definition: {
      id: 'Jam pelajaran diklat teknis yang sesuai dengan tugas, dalam periodenya, sudah atau belum cukup.',
      en: 'Whether the hours of technical training that fits the duties, within the period, are enough.',
    },
    objects: [{ id: 'diklat teknis', en: 'technical training' }],
    inputs: [
      { id: 'kelompok jabatan', en: 'weight group of the post' },
      { id: 'jam pelajaran (JP)', en: 'training hours (JP)' },
      { id: 'kesesuaian dengan tugas', en: 'fit to the duties' },
      { id: 'tanggal diklat', en: 'date of the training' },
    ],
    dataSource: {
      id: 'riwayat jabatan dan diklat pada data kepegawaian BKN (SAPK, kemudian SIASN)',
      en: 'histories of posts and trainings in the personnel data of BKN (SAPK, later SIASN)',
    },
    goal: GOALS.kompetensi,
    citations: cited(SAID, JEPARA_SILKA, { status: 'sourced', sources: ['jepara', 'se2020'] }),
  },
  {
    ...OF_ALL,
    id: 'seminar',
    name: {
      id: 'Seminar, lokakarya, magang, kursus, dan sejenisnya',
      en: 'Seminar, workshop, internship, course or the like',
    },
    definition: {
      id: 'Seminar, lokakarya, magang, kursus, atau sejenisnya, dalam periodenya, sudah atau belum diikuti.',
      en: 'Whether a seminar, workshop, internship, course or the like was done within the period.',
    },
    objects: [{ id: 'kegiatan pengembangan selain diklat', en: 'development other than the trainings above' }],
    inputs: [
      { id: 'kelompok jabatan', en: 'weight group of the post' },
      { id: 'kegiatan', en: 'activity' },
      { id: 'tanggal kegiatan', en: 'date of the activity' },
    ],
    dataSource: {
      id: 'riwayat jabatan, diklat, dan kursus pada data kepegawaian BKN (SAPK, kemudian SIASN)',
      en: 'histories of posts, trainings and courses in the personnel data of BKN (SAPK, later SIASN)',
    },
    goal: GOALS.kompetensi,
    citations: cited(SAID, JEPARA_SILKA, JEPARA_SILKA),
  },
  {
    ...OF_ALL,
    id: 'kinerja',
    name: { id: 'Penilaian kinerja', en: 'Performance appraisal' },
    definition: {
      id: 'Hasil penilaian kinerja (predikat atau nilai SKP) pegawai pada periodenya.',
      en: 'The result (rating or SKP value) of the performance appraisal of the period.',
    },
    objects: [{ id: 'hasil penilaian kinerja', en: 'the result of the performance appraisal' }],
    inputs: [
      { id: 'predikat atau nilai SKP', en: 'rating or SKP value' },
      { id: 'tahun penilaian', en: 'year of the appraisal' },
    ],
    dataSource: {
      id: 'riwayat penilaian kinerja pada data kepegawaian BKN (SAPK, kemudian SIASN)',
      en: 'appraisal histories in the personnel data of BKN (SAPK, later SIASN)',
    },
    goal: GOALS.kinerja,
    citations: cited(
      { of: ['definition', 'objects'], status: 'sourced', sources: ['se2020', 'jepara'] },
      // As far as the weakest part: the ratings of 2022 and the scale to 120 have the points of no source.
      { status: 'assumed', sources: ['silka', 'kemendagri', 'simip'] },
      SILKA,
    ),
  },
  {
    ...OF_ALL,
    id: 'disiplin',
    name: { id: 'Hukuman disiplin', en: 'Disciplinary sanctions' },
    definition: {
      id: 'Tingkat hukuman disiplin terberat dalam periodenya, atau tidak pernah dihukum.',
      en: 'The level of the heaviest disciplinary sanction within the period, or never punished.',
    },
    objects: [{ id: 'tingkat hukuman disiplin', en: 'the level of disciplinary sanctions' }],
    inputs: [
      { id: 'tingkat hukuman', en: 'level of the sanction' },
      { id: 'tanggal mulai berlaku', en: 'date from which it was in force' },
    ],
    dataSource: {
      id: 'riwayat hukuman disiplin pada data kepegawaian BKN (SAPK, kemudian SIASN)',
      en: 'histories of disciplinary sanctions in the personnel data of BKN (SAPK, later SIASN)',
    },
    goal: GOALS.disiplin,
    citations: cited(
      { of: ['definition', 'objects'], ...SILKA },
      { status: 'sourced', sources: ['silka', 'kemendagri', 'simip'] },
      SILKA,
    ),
  },
  {
    ...OF_ALL,
    id: 'indeks',
    name: { id: 'Indeks Profesionalitas', en: 'Professionalism index' },
    definition: {
      id: 'Jumlah poin kualifikasi, kompetensi, kinerja, dan disiplin seorang pegawai; untuk kelompok, rata-ratanya.',
      en: 'The sum of the points of qualification, competence, performance and discipline of a person; of a group, its mean.',
    },
    formula: {
      id: 'Seorang pegawai: jumlah poin keempat dimensi. Kelompok: jumlah indeks ÷ jumlah pegawai yang diukur.',
      en: 'One person: sum of the points of the four dimensions. A group: sum of indices ÷ number of persons measured.',
    },
    objects: [{ id: 'kualitas ASN', en: 'the quality of ASN' }],
    inputs: [
      { id: 'poin kualifikasi', en: 'points of qualification' },
      { id: 'poin kompetensi', en: 'points of competence' },
      { id: 'poin kinerja', en: 'points of performance' },
      { id: 'poin disiplin', en: 'points of discipline' },
    ],
    dataSource: {
      id: 'hasil ketujuh indikator dari data kepegawaian BKN (SAPK, kemudian SIASN)',
      en: 'the seven indicators, out of the personnel data of BKN (SAPK, later SIASN)',
    },
    period: { id: 'satu tahun ukur', en: 'one measurement year' },
    goal: {
      id: 'gambaran kualitas ASN menurut kualifikasi, kompetensi, kinerja, dan kedisiplinan',
      en: 'a picture of the quality of ASN by qualification, competence, performance and discipline',
    },
    citations: [
      { of: ['definition', 'objects', 'inputs'], status: 'sourced', sources: ['kontan', 'infoguru'] },
      { of: ['scales'], status: 'sourced', sources: ['kontan', 'kaltim'] },
      { of: ['period'], status: 'sourced', sources: ['bima'] },
      ...SHARED_CITATIONS,
    ],
  },
]

/**
 * The definitions of the seven indicators of {@link ipAsn2019}, and of its index. Scales and periods are those of its tables, under its
 * default readings; `smartOf` gives them under others.
 *
 * What no source gives is `null`: target, baseline, what is attainable, completeness, deadline and the date of the data are the agency's.
 */
export const smartIpAsn2019: readonly SmartIndicator[] = /* @__PURE__ */ define()

function define(): readonly SmartIndicator[] {
  // An edition states its rules as its default readings have them.
  return allFilled(definitions(), (each) => filled(ipAsn2019, each))
}
