// @ts-check
/** The indicators under the seven words: what tables can show, what an agency must state, and an indicator of its own. */
import { ipAsn2019 } from 'ipp-asn'
import { id } from 'ipp-asn/explain'
import {
  checkSmart,
  checkSmartEdition,
  checkSmartIndicator,
  smartCheckTable,
  smartIpAsn2019,
  smartTable,
} from 'ipp-asn/smart'

/** @param {import('ipp-asn/smart').Table<string>} table @param {readonly number[]} columns */
function print({ header, rows }, columns) {
  for (const row of [header, ...rows]) console.log(columns.map((column) => row[column]).join(' | '))
  console.log()
}

// Indicator, unit, scale, period: the scales and periods come from the tables of the edition.
print(smartTable(smartIpAsn2019, { locale: id }), [0, 4, 7, 11])

// No source gives targets, baselines, completeness or deadlines: they are the agency's. Here all are synthetic.
const agency = { completeness: 0.97, deadline: '2024-03-01', dataDate: '2023-12-31' }
/** @type {Readonly<Record<string, { baseline: number, target: number, attainable: number }>>} */
const aims = {
  pendidikan: { baseline: 14.2, target: 14.5, attainable: 15 },
  kepemimpinan: { baseline: 9, target: 12, attainable: 13.5 },
  fungsional: { baseline: 10.5, target: 12, attainable: 12 },
  teknis: { baseline: 8, target: 14, attainable: 15 },
  seminar: { baseline: 9, target: 8, attainable: 10 },
  kinerja: { baseline: 24.5, target: 25, attainable: 26 },
  disiplin: { baseline: 4.9, target: 4.95, attainable: 5 },
  indeks: { baseline: 68, target: 75, attainable: 78 },
}
const definitions = smartIpAsn2019.map((each) => ({ ...each, ...agency, ...aims[each.id] }))
// What data cannot decide, somebody who read the definitions must.
const judgements = Object.fromEntries(
  definitions.map((each) => [each.id, /** @type {const} */ ({ spesifik: 'met', relevant: 'met' })]),
)
const { grade, checks } = checkSmartEdition(ipAsn2019, definitions, { judgements })
print(smartCheckTable(checks, { locale: id }), [0, 8, 9])
console.log('Nilai:', grade)
console.log()

// An indicator of the agency's own, as JSON: 3.5 days are neither fast nor fair, and nobody said until when.
const own = checkSmartIndicator({
  id: 'waktu-layanan',
  name: 'Waktu layanan kenaikan pangkat',
  definition: 'Lama penyelesaian satu berkas kenaikan pangkat.',
  objects: ['lama penyelesaian berkas'],
  populations: ['berkas yang selesai'],
  unit: 'poin',
  formula: 'Jumlah poin ÷ jumlah berkas.',
  inputs: ['tanggal masuk', 'tanggal selesai'],
  scales: [
    {
      group: null,
      from: 0,
      to: 10,
      rungs: { cepat: 10, sedang: 5, lambat: 0 },
      columns: [
        {
          column: 'hari',
          from: 0,
          to: null,
          gap: null,
          bands: [
            [0, 3, 'cepat'],
            [4, 7, 'sedang'],
            [7, null, 'lambat'],
          ],
        },
      ],
    },
  ],
  direction: 'higher',
  dataSource: 'buku agenda kepegawaian',
  completeness: 0.95,
  period: 'tahun berjalan',
  goal: 'layanan kepegawaian yang cepat',
  baseline: 6.5,
  target: 8,
  attainable: 9,
})
if (!own.ok) throw new Error('the example was changed')
const check = checkSmart(own.value)
for (const [word, { outcome, reasons }] of Object.entries(check.words))
  console.log(`${word}: ${outcome}${reasons.map(({ text }) => ` (${text.id})`).join('')}`)
