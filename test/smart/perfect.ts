import type { SmartColumn, SmartIndicator, SmartJudgements, SmartScale } from '../../src/smart'

/** An agency's own indicator, written from §4 of the research notes so that every test can be passed. */
const column: SmartColumn = {
  column: 'hari',
  from: 0,
  to: null,
  gap: 'floor',
  bands: [
    [0, 3, 'cepat'],
    [4, 7, 'sedang'],
    [8, null, 'lambat'],
  ],
}

export const scale = {
  group: null,
  from: 0,
  to: 10,
  rungs: { cepat: 10, sedang: 5, lambat: 0 },
  columns: [column],
} satisfies SmartScale

export const perfect: SmartIndicator = {
  id: 'waktu-layanan',
  edition: 'kab-contoh',
  dimension: 'layanan',
  name: 'Waktu layanan',
  definition: 'Lama penyelesaian satu berkas kenaikan pangkat.',
  objects: ['lama penyelesaian berkas'],
  populations: ['berkas kenaikan pangkat yang selesai'],
  unit: 'poin',
  formula: 'Jumlah poin ÷ jumlah berkas.',
  inputs: ['tanggal masuk', 'tanggal selesai'],
  scales: [scale],
  direction: 'higher',
  dataSource: 'buku agenda kepegawaian',
  completeness: 0.95,
  period: 'tahun berjalan',
  deadline: '2024-02-01',
  dataDate: '2024-01-15',
  goal: 'layanan kepegawaian yang cepat',
  target: 8,
  baseline: 6.5,
  attainable: 9,
  citations: [],
}

/** A person who read it: what data cannot say. */
export const judged: SmartJudgements = { spesifik: 'met', relevant: 'met' }

/** The perfect definition, its scale changed. */
export function withScale(change: Partial<SmartScale>): SmartIndicator {
  return { ...perfect, scales: [{ ...scale, ...change }] }
}

/** The perfect definition, the bands of its column changed. */
export function withColumn(change: Partial<SmartColumn>): SmartIndicator {
  return withScale({ columns: [{ ...column, ...change }] })
}
