// @ts-check
/**
 * Writes sample-agency.csv: the self-fill rows of a made-up agency, with the slips that people make. The seed is fixed, so
 * that running it again gives the identical file.
 *
 *     node examples/data/make-sample-agency.mjs
 */
import { writeFileSync } from 'node:fs'
import { base, Faker } from '@faker-js/faker'

const SEED = 2024
const HEADER = 'id;unit;kelompok;pendidikan;kepemimpinan;fungsional;teknis;seminar;kinerja;disiplin;skp'
const COLUMNS = HEADER.split(';')
const COMMENT =
  '# Sintetis / synthetic: 500 baris isian rekaan, bukan data pegawai; made up by make-sample-agency.mjs, nobody is real.'

const faker = new Faker({ locale: base })
faker.seed(SEED)

/** @typedef {Record<string, string>} Row a line of the file, by column; an absent cell is empty */
/** @typedef {Record<string, number>} Weights what may be drawn, and how often */

/**
 * @typedef {object} Profile what the people of a unit are like
 * @property {string} unit
 * @property {number} staff people without a structural post
 * @property {number} heads people with a structural post
 * @property {number} functional share of the staff in a functional post
 * @property {number} trained share that had technical training; seminars and functional training go with it
 * @property {Weights} schooling of the staff
 * @property {Weights} appraisals
 */

/** @type {Record<string, Weights>} */
const SCHOOLING = {
  office: { 'S-1': 48, S1: 12, SLTA: 13, 'D-3': 9, 'S-2': 15, 'D-4': 2, SLTP: 1 },
  school: { 'S-1': 74, s1: 8, 'S-2': 15, 'D-2': 2, SLTA: 1 },
  health: { 'D-3': 30, D3: 6, 'S-1': 42, 'D-4': 8, 'S-2': 11, SLTA: 3 },
  audit: { 'S-1': 48, 'S-2': 44, 'S-3': 2, 'D-4': 6 },
  district: { SLTA: 38, slta: 6, 'S-1': 38, 'D-3': 12, SLTP: 4, SD: 2 },
  heads: { 'S-1': 48, 'S-2': 47, S2: 4, 'S-3': 1 },
}

/** @type {Record<string, Weights>} */
const APPRAISALS = {
  usual: { Baik: 60, baik: 20, 'Sangat Baik': 14, Cukup: 4, Kurang: 2 },
  strong: { Baik: 44, baik: 8, 'Sangat Baik': 40, 'sangat baik': 8 },
  weak: { Baik: 50, baik: 22, 'Sangat Baik': 4, Cukup: 12, Kurang: 10, Buruk: 2 },
}

/** @type {Weights} */
const DISCIPLINE = { 'tidak pernah': 81, 'Tidak Pernah': 16, Ringan: 1.5, sedang: 1, Berat: 0.5 }

/** @type {readonly Profile[]} BKPSDM-DATA is a new unit and has nobody. */
const PROFILES = [
  profile('SETDA', 4, 4, 0.1, 0.5, 'office', 'usual'),
  profile('SETDA-HUK', 12, 1, 0.5, 0.6, 'office', 'strong'),
  profile('SETDA-ORG', 13, 1, 0.5, 0.55, 'office', 'usual'),
  profile('SETDA-UMUM', 28, 2, 0.05, 0.4, 'office', 'usual'),
  profile('ITDA', 6, 2, 0.2, 0.7, 'office', 'strong'),
  profile('ITDA-1', 14, 1, 0.9, 0.97, 'audit', 'strong'),
  profile('ITDA-2', 13, 1, 0.9, 0.85, 'audit', 'strong'),
  profile('DISDIK', 16, 2, 0.1, 0.35, 'office', 'usual'),
  profile('DISDIK-SD', 75, 1, 0.9, 0.48, 'school', 'usual'),
  profile('DISDIK-SMP', 62, 1, 0.9, 0.58, 'school', 'usual'),
  profile('DISDIK-GTK', 17, 1, 0.3, 0.45, 'office', 'usual'),
  profile('DINKES', 14, 2, 0.1, 0.4, 'office', 'usual'),
  profile('DINKES-KESMAS', 37, 1, 0.8, 0.58, 'health', 'usual'),
  profile('DINKES-YANKES', 56, 1, 0.85, 0.7, 'health', 'strong'),
  profile('DINKES-SDK', 20, 1, 0.4, 0.4, 'health', 'usual'),
  profile('BKPSDM', 7, 2, 0.1, 0.5, 'office', 'usual'),
  profile('BKPSDM-MUT', 13, 1, 0.5, 0.6, 'office', 'strong'),
  profile('BKPSDM-KOM', 12, 1, 0.6, 0.9, 'office', 'strong'),
  profile('KEC', 10, 2, 0, 0.3, 'district', 'usual'),
  profile('KEC-PEM', 18, 1, 0.05, 0.25, 'district', 'weak'),
  profile('KEC-YAN', 23, 1, 0.05, 0.3, 'district', 'weak'),
]

/** @type {Readonly<Record<number, Row>>} by position from 0: the cells that the person at that place filled in wrongly */
const SLIPS = {
  23: { kinerja: 'Amat Baik' },
  57: { kelompok: 'Pelaksana', kepemimpinan: '', fungsional: 'Sudah' },
  88: { kinerja: 'Baik', skp: '86,25' },
  131: { kinerja: '', skp: 'NaN' },
  164: { kinerja: '', skp: '950' },
  199: { kelompok: '' },
  218: { unit: 'DISNAKER' },
  262: { id: 'E0041' },
  295: { pendidikan: 'Sarjana' },
  317: { teknis: '24 JP' },
  349: { kelompok: 'Fungsional', fungsional: '', kepemimpinan: 'Belum' },
  388: { unit: '', disiplin: 'pernah' },
  421: { kelompok: 'Staf', seminar: 'Belum pernah' },
  466: { kinerja: '', skp: '-8,75' },
}

/**
 * @param {string} unit
 * @param {number} staff
 * @param {number} heads
 * @param {number} functional
 * @param {number} trained
 * @param {string} schooling
 * @param {string} appraisals
 * @returns {Profile}
 */
function profile(unit, staff, heads, functional, trained, schooling, appraisals) {
  const weights = { schooling: SCHOOLING[schooling] ?? {}, appraisals: APPRAISALS[appraisals] ?? {} }
  return { unit, staff, heads, functional, trained, ...weights }
}

/**
 * @param {Weights} weights
 * @returns {string}
 */
function draw(weights) {
  return faker.helpers.weightedArrayElement(Object.entries(weights).map(([value, weight]) => ({ value, weight })))
}

/** @param {number} probability */
function chance(probability) {
  return faker.datatype.boolean({ probability: Math.min(1, probability) })
}

/**
 * A box of the form, in the words that people type; now and then it stays empty.
 *
 * @param {number} probability of a yes
 */
function box(probability) {
  if (chance(0.015)) return ''
  return chance(probability) ? draw({ Sudah: 6, sudah: 3, ya: 1 }) : draw({ Belum: 6, belum: 3, tidak: 1 })
}

/**
 * @param {Profile} of
 * @returns {Row}
 */
function staffRow(of) {
  const functional = chance(of.functional)
  return {
    kelompok: functional ? draw({ Fungsional: 7, fungsional: 3 }) : draw({ Pelaksana: 7, pelaksana: 3 }),
    pendidikan: chance(0.02) ? '' : draw(of.schooling),
    fungsional: functional ? box(0.25 + 0.55 * of.trained) : '',
    ...commonCells(of),
  }
}

/**
 * @param {Profile} of
 * @returns {Row}
 */
function headRow(of) {
  return {
    kelompok: draw({ Struktural: 8, struktural: 2 }),
    pendidikan: draw(SCHOOLING.heads ?? {}),
    kepemimpinan: box(0.75),
    ...commonCells(of),
  }
}

/**
 * @param {Profile} of
 * @returns {Row}
 */
function commonCells({ unit, trained, appraisals }) {
  const word = draw(appraisals)
  const performance = chance(0.14)
    ? { skp: chance(0.05) ? '' : sheetValue(word) }
    : { kinerja: chance(0.02) ? '' : word }
  return { unit, teknis: box(trained), seminar: box(0.1 + trained), disiplin: draw(DISCIPLINE), ...performance }
}

/**
 * An SKP value that goes with the predicate, written with a decimal comma. Some fall between two printed bands.
 *
 * @param {string} word
 */
function sheetValue(word) {
  const [min, max] =
    word.toLowerCase() === 'sangat baik' ? [90.5, 97] : word.toLowerCase() === 'baik' ? [76, 90.6] : [55, 75]
  return faker.number.float({ min, max, multipleOf: 0.05 }).toFixed(2).replace('.', ',')
}

/** @param {number} position */
function idAt(position) {
  return `E${String(position + 1).padStart(4, '0')}`
}

/** @param {Row} row */
function line(row) {
  return COLUMNS.map((column) => row[column] ?? '').join(';')
}

// People fill the form in when they find the time, not unit by unit.
const rows = faker.helpers.shuffle(
  PROFILES.flatMap((of) => [
    ...Array.from({ length: of.heads }, () => headRow(of)),
    ...Array.from({ length: of.staff }, () => staffRow(of)),
  ]),
)
const lines = rows.map((row, position) => line({ id: idAt(position), ...row, ...SLIPS[position] }))
const file = new URL('sample-agency.csv', import.meta.url)
writeFileSync(file, `${[COMMENT, HEADER, ...lines].join('\n')}\n`)
console.log(`${lines.length} rows written to examples/data/sample-agency.csv`)
