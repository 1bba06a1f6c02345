import type { BothLanguages } from './smart-text'

/** The closed list of reasons why a word is not met, or needs a person's judgement. */
export type SmartReasonCode =
  // spesifik
  | 'definition-missing'
  | 'several-definitions'
  | 'indicator-missing'
  | 'definition-not-stated'
  | 'object-not-stated'
  | 'several-objects'
  | 'population-not-stated'
  | 'several-populations'
  | 'judge-clarity'
  // simple
  | 'inputs-not-stated'
  | 'too-many-inputs'
  // measurable
  | 'unit-not-stated'
  | 'formula-not-stated'
  | 'scale-not-stated'
  | 'bands-gap'
  | 'bands-overlap'
  | 'rung-without-points'
  | 'band-without-rung'
  | 'maximum-not-reached'
  | 'maximum-exceeded'
  // attainable
  | 'target-not-stated'
  | 'direction-not-stated'
  | 'baseline-not-stated'
  | 'target-outside-scale'
  | 'baseline-outside-scale'
  | 'attainable-outside-scale'
  | 'target-worse-than-baseline'
  | 'target-not-attainable'
  | 'judge-without-scale'
  | 'judge-mixed-groups'
  | 'judge-resources'
  // relevant
  | 'goal-not-stated'
  | 'judge-goal'
  // reliable
  | 'source-not-stated'
  | 'completeness-not-stated'
  | 'completeness-too-low'
  // timely
  | 'period-not-stated'
  | 'deadline-not-stated'
  | 'data-after-deadline'
  | 'judge-readiness'
  // any word
  | 'judged-not-met'

/** Every reason in both languages, with its params as `{placeholders}`. */
export const reasonTexts: Readonly<Record<SmartReasonCode, BothLanguages>> = {
  'definition-missing': {
    id: 'Indikator ini belum didefinisikan.',
    en: 'This indicator has no definition.',
  },
  'several-definitions': {
    id: 'Indikator ini didefinisikan {count} kali.',
    en: 'This indicator is defined {count} times.',
  },
  'indicator-missing': {
    id: 'Edisi {edition} tidak memiliki indikator ini.',
    en: 'The edition {edition} has no such indicator.',
  },
  'definition-not-stated': { id: 'Definisi belum ditetapkan.', en: 'The definition is not stated.' },
  'object-not-stated': { id: 'Hal yang diukur belum disebut.', en: 'What is measured is not named.' },
  'several-objects': { id: 'Hal yang diukur ada {count}, bukan satu.', en: '{count} things are measured, not one.' },
  'population-not-stated': { id: 'Siapa yang diukur belum disebut.', en: 'Who is measured is not named.' },
  'several-populations': {
    id: 'Kelompok yang diukur ada {count}, bukan satu.',
    en: '{count} populations are named, not one.',
  },
  'judge-clarity': {
    id: 'Perlu penilaian orang: apakah kata-katanya jelas dan tidak bermakna ganda.',
    en: 'For a person to judge: whether its words are clear and have no double meaning.',
  },
  'inputs-not-stated': { id: 'Data yang diperlukan belum disebut.', en: 'The data it needs are not named.' },
  'too-many-inputs': {
    id: 'Memerlukan {count} data, paling banyak {limit}.',
    en: 'It needs {count} inputs, at most {limit} are allowed.',
  },
  'unit-not-stated': { id: 'Satuan belum ditetapkan.', en: 'The unit is not stated.' },
  'formula-not-stated': { id: 'Rumus belum ditetapkan.', en: 'The formula is not stated.' },
  'scale-not-stated': { id: 'Skala belum ditetapkan.', en: 'The scale is not stated.' },
  'bands-gap': {
    id: 'Rentang pada kolom {column} berlubang: ada angka yang tidak masuk rentang mana pun.',
    en: 'The bands of column {column} leave a hole: some numbers fall into none.',
  },
  'bands-overlap': {
    id: 'Rentang pada kolom {column} tumpang tindih atau terbalik.',
    en: 'The bands of column {column} overlap or run backwards.',
  },
  'rung-without-points': {
    id: 'Nilai untuk {rungs} tidak diketahui.',
    en: 'No value is known for {rungs}.',
  },
  'band-without-rung': {
    id: 'Rentang pada kolom {column} menuju {rungs}, yang tidak ada di tabel nilai.',
    en: 'The bands of column {column} lead to {rungs}, which the table of values does not have.',
  },
  'maximum-not-reached': {
    id: 'Nilai tertinggi {maximum} tidak dapat dicapai; paling tinggi {reached} (kelompok {group}).',
    en: 'The maximum of {maximum} cannot be reached; the most is {reached} (group {group}).',
  },
  'maximum-exceeded': {
    id: 'Nilai {reached} melebihi nilai tertinggi {maximum} (kelompok {group}).',
    en: 'A value of {reached} exceeds the maximum of {maximum} (group {group}).',
  },
  'target-not-stated': { id: 'Target belum ditetapkan.', en: 'The target is not stated.' },
  'direction-not-stated': {
    id: 'Belum disebut apakah nilai tinggi atau rendah yang lebih baik.',
    en: 'It is not stated whether higher or lower is better.',
  },
  'baseline-not-stated': { id: 'Nilai awal belum ditetapkan.', en: 'The baseline is not stated.' },
  'target-outside-scale': {
    id: 'Target di luar skala ({from} sampai {to}).',
    en: 'The target is outside the scale ({from} to {to}).',
  },
  'baseline-outside-scale': {
    id: 'Nilai awal di luar skala ({from} sampai {to}).',
    en: 'The baseline is outside the scale ({from} to {to}).',
  },
  'attainable-outside-scale': {
    id: 'Nilai yang dinyatakan dapat dicapai di luar skala ({from} sampai {to}).',
    en: 'The value that is said to be attainable is outside the scale ({from} to {to}).',
  },
  'target-worse-than-baseline': {
    id: 'Target lebih buruk daripada nilai awal.',
    en: 'The target is worse than the baseline.',
  },
  'target-not-attainable': {
    id: 'Target melampaui nilai terbaik yang dinyatakan dapat dicapai.',
    en: 'The target goes beyond the best value that is said to be attainable.',
  },
  'judge-without-scale': {
    id: 'Perlu penilaian orang: tanpa skala tidak dapat dilihat apakah target ada di dalamnya.',
    en: 'For a person to judge: without a scale nothing shows whether the target lies in it.',
  },
  'judge-mixed-groups': {
    id: 'Perlu penilaian orang: kelompok {group} paling jauh mencapai {bound}, jadi target bergantung pada susunan pegawai.',
    en: 'For a person to judge: the group {group} gets no further than {bound}, so the target depends on the mix of staff.',
  },
  'judge-resources': {
    id: 'Perlu penilaian orang: apakah target dapat dicapai dengan sumber daya yang ada.',
    en: 'For a person to judge: whether the resources there are can reach the target.',
  },
  'goal-not-stated': { id: 'Tujuan yang dilayani belum disebut.', en: 'The goal that it serves is not named.' },
  'judge-goal': {
    id: 'Perlu penilaian orang: apakah indikator ini benar-benar terkait dengan tujuannya.',
    en: 'For a person to judge: whether it really belongs to its goal.',
  },
  'source-not-stated': { id: 'Sumber data belum disebut.', en: 'The data source is not named.' },
  'completeness-not-stated': {
    id: 'Kelengkapan data belum disebut.',
    en: 'The completeness of the data is not stated.',
  },
  'completeness-too-low': {
    id: 'Kelengkapan data {share}, paling sedikit {limit}.',
    en: 'The data are {share} complete, at least {limit} is needed.',
  },
  'period-not-stated': { id: 'Periode belum ditetapkan.', en: 'The period is not stated.' },
  'deadline-not-stated': { id: 'Tenggat belum ditetapkan.', en: 'The deadline is not stated.' },
  'data-after-deadline': {
    id: 'Data baru tersedia setelah tenggat.',
    en: 'The data come after the deadline.',
  },
  'judge-readiness': {
    id: 'Perlu penilaian orang: apakah data siap sebelum tenggat.',
    en: 'For a person to judge: whether the data are ready by the deadline.',
  },
  'judged-not-met': { id: 'Dinilai belum terpenuhi oleh seorang penilai.', en: 'A person judged that it is not met.' },
}
