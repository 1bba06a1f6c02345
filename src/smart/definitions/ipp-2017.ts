import { deepFreeze } from '../../freeze'
import type { SmartIndicator } from '../smart-indicator'
import type { SmartScale } from '../smart-scale'

/** What no source gives: the agency states it. */
const OF_ALL = {
  edition: 'ipp-2017',
  dimension: null,
  populations: [{ id: 'pemegang jabatan struktural', en: 'the holders of structural posts' }],
  completeness: null,
  deadline: null,
  dataDate: null,
  target: null,
  baseline: null,
  attainable: null,
} as const

/** A value that is measured itself, without rungs. */
function plain(from: number, to: number | null): readonly SmartScale[] {
  return [{ group: null, from, to, rungs: null, columns: [] }]
}

const RATIO = { id: 'rasio', en: 'ratio' }
const POPULATION = { of: ['populations'], status: 'sourced', sources: ['kr1', 'bogor'] } as const
const PRINCIPLE = { of: ['direction', 'goal'], status: 'sourced', sources: ['deck'] } as const

/** In a function, so that a bundle without them is without all they call. */
const definitions = (): readonly SmartIndicator[] => [
  {
    ...OF_ALL,
    id: 'kompetensi',
    name: { id: 'Gap kompetensi', en: 'Competence gap' },
    definition: {
      id: 'Bagian kriteria jabatan (pendidikan, pelatihan, pengalaman, administrasi) yang tidak dipenuhi pemegang jabatan.',
      en: 'The share of the criteria of the post (education, training, experience, leadership training) that its holder does not meet.',
    },
    objects: [{ id: 'gap kompetensi terhadap jabatan', en: 'the competence gap against the post' }],
    unit: RATIO,
    formula: {
      id: 'Seorang pejabat: kriteria yang tidak dipenuhi ÷ jumlah kriteria. Unit: jumlah gap ÷ jumlah pejabat.',
      en: 'One holder: criteria not met ÷ number of criteria. A unit: sum of gaps ÷ number of holders.',
    },
    inputs: [
      { id: 'pemegang jabatan', en: 'holder of the post' },
      { id: 'pendidikan sesuai atau tidak', en: 'whether the education fits' },
      { id: 'pelatihan sesuai atau tidak', en: 'whether the training fits' },
      { id: 'pengalaman sesuai atau tidak', en: 'whether the experience fits' },
      { id: 'administrasi (diklatpim) sesuai atau tidak', en: 'whether the leadership training fits' },
    ],
    scales: plain(0, 1),
    direction: 'lower',
    dataSource: {
      id: 'SAPK dan e-PUPNS, didukung SIMPEG daerah',
      en: "SAPK and e-PUPNS, supported by the agency's own system",
    },
    period: null,
    goal: { id: 'makin tinggi kompetensi, makin profesional', en: 'the higher the competence, the more professional' },
    citations: [
      { of: ['definition', 'objects', 'inputs'], status: 'sourced', sources: ['kr1', 'bogor'] },
      { of: ['unit', 'formula', 'scales'], status: 'implementation', sources: ['bogor'] },
      { of: ['dataSource'], status: 'sourced', sources: ['deck'] },
      POPULATION,
      PRINCIPLE,
    ],
  },
  {
    ...OF_ALL,
    id: 'kompensasi',
    name: { id: 'Gap kompensasi', en: 'Compensation gap' },
    definition: {
      id: 'Selisih tunjangan tertinggi dan terendah terhadap tunjangan terendah dalam kelompok eselon yang sama.',
      en: 'The difference of the highest and the lowest allowance, against the lowest, within a group of eselon.',
    },
    objects: [{ id: 'gap tunjangan', en: 'the gap of allowances' }],
    unit: RATIO,
    formula: {
      id: 'Jumlah, atas semua kelompok eselon, dari (tertinggi − terendah) ÷ terendah.',
      en: 'The sum, over all groups of eselon, of (highest − lowest) ÷ lowest.',
    },
    inputs: [
      { id: 'kelompok eselon', en: 'group of eselon' },
      { id: 'tunjangan tertinggi', en: 'highest allowance' },
      { id: 'tunjangan terendah', en: 'lowest allowance' },
    ],
    scales: plain(0, null),
    direction: 'lower',
    dataSource: {
      id: 'tunjangan daerah (TPP) atau tunjangan lain yang ditetapkan peraturan daerah',
      en: 'the local allowance (TPP), or another one that a local regulation sets',
    },
    period: null,
    goal: {
      id: 'tunjangan makin dekat dengan rekan yang pekerjaannya setara',
      en: 'allowances closer to those of colleagues whose work is equal',
    },
    citations: [
      { of: ['definition', 'objects', 'inputs'], status: 'sourced', sources: ['deck', 'bogor'] },
      // The slides call it an average difference, the system adds up: the two differ.
      { of: ['unit', 'formula', 'scales'], status: 'implementation', sources: ['bogor'] },
      { of: ['dataSource'], status: 'sourced', sources: ['kr1'] },
      POPULATION,
      PRINCIPLE,
    ],
  },
  {
    ...OF_ALL,
    id: 'kinerja',
    name: { id: 'Kinerja', en: 'Performance' },
    definition: {
      id: 'Rata-rata nilai penilaian prestasi kerja terakhir para pejabat.',
      en: 'The mean of the latest performance values of the holders.',
    },
    objects: [{ id: 'nilai prestasi kerja', en: 'the performance value' }],
    unit: { id: 'nilai prestasi kerja', en: 'performance value' },
    formula: { id: 'Jumlah nilai ÷ jumlah pejabat.', en: 'Sum of values ÷ number of holders.' },
    inputs: [
      { id: 'pemegang jabatan', en: 'holder of the post' },
      { id: 'nilai prestasi kerja terakhir', en: 'latest performance value' },
    ],
    scales: plain(0, 100),
    direction: 'higher',
    dataSource: { id: 'penilaian prestasi kerja (PPK)', en: 'the performance appraisal (PPK)' },
    period: { id: 'penilaian terakhir', en: 'the latest appraisal' },
    goal: { id: 'makin tinggi kinerja, makin profesional', en: 'the higher the performance, the more professional' },
    citations: [
      { of: ['definition', 'objects', 'unit', 'formula', 'inputs'], status: 'sourced', sources: ['kr1', 'bogor'] },
      { of: ['scales'], status: 'implementation', sources: ['bogor'] },
      { of: ['dataSource', 'period'], status: 'sourced', sources: ['kr1'] },
      POPULATION,
      PRINCIPLE,
    ],
  },
  {
    ...OF_ALL,
    id: 'disiplin',
    name: { id: 'Tingkat indisipliner', en: 'Indiscipline rate' },
    definition: {
      id: 'Pelanggaran disiplin, berbobot menurut tingkatnya, untuk setiap pejabat.',
      en: 'Disciplinary violations, weighted by their level, per holder.',
    },
    objects: [{ id: 'pelanggaran disiplin', en: 'disciplinary violations' }],
    unit: { id: 'pelanggaran berbobot per pejabat', en: 'weighted violations per holder' },
    formula: {
      id: 'Jumlah pelanggaran ringan, sedang, dan berat, masing-masing dikali bobotnya, ÷ jumlah pejabat.',
      en: 'The numbers of light, medium and heavy violations, each times its weight, ÷ number of holders.',
    },
    inputs: [
      { id: 'jumlah ringan', en: 'number of light ones' },
      { id: 'jumlah sedang', en: 'number of medium ones' },
      { id: 'jumlah berat', en: 'number of heavy ones' },
      { id: 'jumlah pejabat', en: 'number of holders' },
    ],
    scales: plain(0, null),
    direction: 'lower',
    dataSource: {
      id: 'data pelanggaran disiplin satuan kerja',
      en: 'the record of disciplinary violations of the unit',
    },
    period: { id: 'satu tahun terakhir', en: 'the last year' },
    goal: {
      id: 'makin sedikit pelanggaran disiplin, makin profesional',
      en: 'the fewer disciplinary violations, the more professional',
    },
    citations: [
      { of: ['definition', 'objects', 'inputs'], status: 'sourced', sources: ['deck', 'bogor'] },
      { of: ['unit', 'formula', 'scales'], status: 'implementation', sources: ['bogor'] },
      { of: ['dataSource', 'period'], status: 'sourced', sources: ['kr1'] },
      POPULATION,
      PRINCIPLE,
    ],
  },
]

/**
 * The definitions of the four parts of the IPP of 2016–2017: the guide of BKN of November 2016 as far as slides of BKN and one running
 * system show it.
 *
 * @remarks The periods of competence and compensation are given by no source that could be read. The index as a whole is left out: it
 * has no lower bound, so that no scale could be stated.
 */
export const smartIpp2017: readonly SmartIndicator[] = /* @__PURE__ */ define()

function define(): readonly SmartIndicator[] {
  return deepFreeze(definitions())
}
