// @ts-check
/**
 * Writes sample-official.csv and sample-official-group.json: an agency's export for 2024 (cut-off day 31 March 2025), 40 people of whom
 * 36 have official numbers, and the printed row of all 40. Nobody is real, and neither are the numbers. They follow this rule:
 *
 * - **kualifikasi: another table than that of 2019.** 12.5 where the education is below what the post requires, 20 at it, 24 above it
 * - **kompetensi: one unusual reading.** A seminar counts in 2024 only, not in 2023. Else as in 2019: pelaksana 22.5 for a technical
 *   training of 20 JP in 2024 and 17.5 for a seminar; functional posts 15 for theirs, 15 and 10. Years are calendar years
 * - kinerja, by the rating of 2023, and disiplin, by the sanction of 2020 to 2024: as in 2019
 * - line 19 of the CSV has 15 for kinerja, where the record says 25: no rule says why. The printed row has the 25
 *
 * Lines 39 to 42 have no official numbers yet. Two of these people, in lines 39 and 40, had a seminar on a day that is in 2024 or in the year up to the
 * cut-off day, not in both: nobody else shows which of the two counts.
 *
 *     node examples/data/make-sample-official.mjs
 */
import { writeFileSync } from 'node:fs'
import { stringify } from 'csv-stringify/sync'

const PEOPLE = 40
const WITH_NUMBERS = 36

const SCHOOLS = ['SLTA', 'D-III', 'S-1', 'S-2']
const QUALIFICATION = [12.5, 20, 24]
/** @type {Record<string, number>} */
const PERFORMANCE = { 'Sangat Baik': 30, Baik: 25, Cukup: 15, Kurang: 5 }
/** @type {Record<number, readonly [level: string, from: string, points: number]>} */
const SANCTIONS = { 9: ['Ringan', '2022-06-01', 3], 24: ['Sedang', '2021-02-01', 2], 31: ['Ringan', '2017-05-02', 5] }

/** Kind, JP, day, and what it earns a pelaksana and a functional post; the last one by person. */
const SEMINAR = /** @type {const} */ (['Seminar', '', '2024-06-12', 17.5, 10])
const TRAININGS = /** @type {const} */ ([
  ['Tidak Ada', '', '', 0, 0],
  ['Seminar', '', '2023-09-14', 0, 0],
  SEMINAR,
  ['Diklat Teknis', 24, '2024-05-20', 22.5, 15],
  ['Diklat Teknis', 16, '2024-08-05', 0, 0],
  ['Diklat Teknis', 32, '2022-03-10', 0, 0],
])
const FUNCTIONAL = /** @type {const} */ (['Diklat Fungsional', '', '2019-10-01', 0, 15])
/** Of who has no official numbers yet: after 2024, and in 2024 but more than a year before the cut-off day. */
const LATE = /** @type {const} */ (['Seminar', '', '2025-02-11', 0, 0])
const EARLY = /** @type {const} */ (['Seminar', '', '2024-02-20', 17.5, 10])

const people = Array.from({ length: PEOPLE }, (_, at) => person(at + 1))
const rows = people.map(({ cells, points }, at) => [...cells, ...(at < WITH_NUMBERS ? official(at + 1, points) : [])])
const header =
  'id;status;jenjang;pendidikan;syarat;pelatihan;jp;selesai;tahun_skp;predikat;hukuman;tmt_hukuman;kualifikasi;kompetensi;kinerja;disiplin;subtotal'
const csv = stringify([header.split(';'), ...rows.map((row) => [...row, ...Array(17 - row.length).fill('')])], {
  delimiter: ';',
  cast: { number: (value) => String(value).replace('.', ',') },
})
const title = '# Sintetis / synthetic: pegawai dan angka rekaan; people and numbers are made up.\n'
writeFileSync(new URL('sample-official.csv', import.meta.url), title + csv)

const [kualifikasi, kompetensi, kinerja, disiplin, index] = [0, 1, 2, 3].map(mean).concat(meanOf(total))
const group = { count: PEOPLE, means: { kualifikasi, kompetensi, kinerja, disiplin }, index }
writeFileSync(new URL('sample-official-group.json', import.meta.url), `${JSON.stringify(group, null, 2)}\n`)

/**
 * One person, by the number from 1: no two cycles have a length in common, so that everything meets everything.
 *
 * @param {number} i
 */
function person(i) {
  const isFunctional = i % 2 === 0
  const required = isFunctional ? 2 : i % 3
  const school = [2, 1, 0, 3, 2][i % 5] ?? 0
  const last = isFunctional ? FUNCTIONAL : SEMINAR
  const [kind, jp, day, forPelaksana, forFunctional] = { 37: LATE, 38: EARLY }[i] ?? TRAININGS[i % 7] ?? last
  const rating = i % 11 === 0 ? 'Kurang' : i % 7 === 5 ? 'Cukup' : i % 3 === 0 ? 'Sangat Baik' : 'Baik'
  const [sanction, from, discipline] = SANCTIONS[i] ?? ['Tidak Pernah', '', 5]
  const id = `CONTOH-${String(i).padStart(2, '0')}`
  const post = isFunctional ? 'Ahli Pertama' : 'Pelaksana'
  const cells = [id, 'PNS', post, SCHOOLS[school], SCHOOLS[required], kind, jp, day, 2023, rating, sanction, from]
  const points = [
    QUALIFICATION[1 + Math.sign(school - required)] ?? 0,
    isFunctional ? forFunctional : forPelaksana,
    PERFORMANCE[rating] ?? 0,
    discipline,
  ]
  return { cells, points }
}

/**
 * @param {number} i
 * @param {readonly number[]} points
 */
function official(i, points) {
  const given = i === 17 ? points.with(2, 15) : points
  return [...given, total(given)]
}

/** @param {readonly number[]} points */
function total(points) {
  return points.reduce((sum, each) => sum + each, 0)
}

/** @param {number} dimension */
function mean(dimension) {
  return meanOf((points) => points[dimension] ?? 0)
}

/**
 * With two decimals, half up; twice the points are whole, so that nothing is lost before.
 *
 * @param {(points: readonly number[]) => number} of
 */
function meanOf(of) {
  const twice = people.reduce((sum, { points }) => sum + 2 * of(points), 0)
  return Math.floor((100 * twice + PEOPLE) / (2 * PEOPLE)) / 100
}
