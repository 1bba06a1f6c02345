import { completeChoices } from '../../apply-readings'
import { ipp2017 } from '../../ipp-2017/ipp-2017'
import { allFilled } from '../filled'
import { filledIpp } from '../filled-ipp'
import type { SmartIndicator } from '../smart-indicator'

/** What no source gives: the agency states it. */
const OF_ALL = {
  populations: [{ id: 'pemegang jabatan struktural', en: 'the holders of structural posts' }],
  completeness: null,
  deadline: null,
  dataDate: null,
  target: null,
  baseline: null,
  attainable: null,
} as const

const POPULATION = { of: ['populations'], status: 'sourced', sources: ['kr1', 'bogor'] } as const
const PRINCIPLE = { of: ['direction', 'goal'], status: 'sourced', sources: ['deck'] } as const

/** What the method does not say by itself; words that hold under every reading. In a function, so that a bundle without them is without all they call. */
const definitions = (): readonly SmartIndicator[] => [
  {
    ...OF_ALL,
    id: 'kompetensi',
    name: { id: 'Gap kompetensi', en: 'Competence gap' },
    definition: {
      id: 'Sejauh mana pemegang jabatan tidak memenuhi kriteria jabatannya (pendidikan, pelatihan, pengalaman, administrasi).',
      en: 'How far the holders do not meet the criteria of their posts (education, training, experience, leadership training).',
    },
    objects: [{ id: 'gap kompetensi terhadap jabatan', en: 'the competence gap against the post' }],
    dataSource: {
      id: 'SAPK dan e-PUPNS, didukung SIMPEG daerah',
      en: "SAPK and e-PUPNS, supported by the agency's own system",
    },
    period: null,
    goal: { id: 'makin tinggi kompetensi, makin profesional', en: 'the higher the competence, the more professional' },
    citations: [
      { of: ['definition', 'objects', 'inputs'], status: 'sourced', sources: ['kr1', 'bogor'] },
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
    dataSource: { id: 'penilaian prestasi kerja (PPK)', en: 'the performance appraisal (PPK)' },
    goal: { id: 'makin tinggi kinerja, makin profesional', en: 'the higher the performance, the more professional' },
    citations: [
      { of: ['definition', 'objects', 'inputs'], status: 'sourced', sources: ['kr1', 'bogor'] },
      { of: ['dataSource'], status: 'sourced', sources: ['kr1'] },
      POPULATION,
      PRINCIPLE,
    ],
  },
  {
    ...OF_ALL,
    id: 'disiplin',
    name: { id: 'Tingkat indisipliner', en: 'Indiscipline rate' },
    definition: {
      id: 'Pelanggaran disiplin para pejabat, berbobot menurut tingkatnya, dibandingkan dengan jumlah orang.',
      en: 'Disciplinary violations of the holders, weighted by their level, against the number of people.',
    },
    objects: [{ id: 'pelanggaran disiplin', en: 'disciplinary violations' }],
    dataSource: {
      id: 'data pelanggaran disiplin satuan kerja',
      en: 'the record of disciplinary violations of the unit',
    },
    goal: {
      id: 'makin sedikit pelanggaran disiplin, makin profesional',
      en: 'the fewer disciplinary violations, the more professional',
    },
    citations: [
      { of: ['definition', 'objects', 'inputs'], status: 'sourced', sources: ['deck', 'bogor'] },
      { of: ['dataSource'], status: 'sourced', sources: ['kr1'] },
      POPULATION,
      PRINCIPLE,
    ],
  },
]

/**
 * The definitions of the four parts of the IPP of 2016–2017: the guide of BKN of November 2016 as far as slides of BKN and one running
 * system show it. Units, formulas, data needed, scales and periods are those of {@link ipp2017} under its default readings; `smartOf`
 * gives them under others.
 *
 * @remarks The periods of competence and compensation are given by no source that could be read. The index as a whole is left out: it
 * has no lower bound, so that no scale could be stated.
 */
export const smartIpp2017: readonly SmartIndicator[] = /* @__PURE__ */ define()

function define(): readonly SmartIndicator[] {
  // An edition states its rules as its default readings have them.
  const rulebook = { rules: ipp2017, choices: completeChoices(ipp2017, {}) }
  return allFilled(definitions(), (each) => filledIpp(rulebook, each))
}
