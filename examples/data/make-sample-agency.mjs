// @ts-check
/**
 * Writes sample-units.csv, sample-positions.json and sample-employees.json: the tree of a made-up agency, its map of posts (peta
 * jabatan), its 500 people with their histories up to January 2024, and 17 rows more that have gone wrong in the ways that rows do.
 * The seeds are fixed, so that running it again gives identical files.
 *
 * Nobody is real: there are no names, ids begin with CONTOH ("example"), and NIPs end on numbers from 901 on, which no NIP has.
 *
 *     node examples/data/make-sample-agency.mjs
 */
import { writeFileSync } from 'node:fs'
import { base, Faker } from '@faker-js/faker'
import { onTheMap } from './sample-positions.mjs'
import { PROFILES, SCHOOLING } from './sample-profiles.mjs'
import { withEarlierTrainings } from './sample-year-before.mjs'

const SEED = 2023

const faker = new Faker({ locale: base })
faker.seed(SEED)

/** @typedef {import('./sample-profiles.mjs').Profile} Profile */
/** @typedef {import('./sample-profiles.mjs').Weights} Weights */
/** @typedef {import('./sample-profiles.mjs').Head} Head */
/** @typedef {import('ipp-asn').Employee} Employee */
/** @typedef {import('ipp-asn').Eselon} Eselon */
/** @typedef {import('ipp-asn').LeadershipLevel} Level */
/** @typedef {import('ipp-asn').Post} Post */
/** @typedef {import('ipp-asn').Training} Training */
/** @typedef {import('ipp-asn').Pendidikan} Pendidikan */
/** @typedef {Omit<Employee, 'id'>} Person */
/** @typedef {Pick<Employee, 'nip' | 'status' | 'sex' | 'birthDate' | 'tmtCpns' | 'tmtPns' | 'tmtPppk'> & { age: number, start: number }} Identity */

/**
 * @template {string} Code
 * @param {Readonly<Partial<Record<Code, number>>>} weights
 * @returns {Code}
 */
function draw(weights) {
  const entries = /** @type {[Code, number][]} */ (Object.entries(weights))
  const possible = entries.filter(([, weight]) => weight > 0)
  return faker.helpers.weightedArrayElement(possible.map(([value, weight]) => ({ value, weight })))
}

/** @param {number} probability */
function chance(probability) {
  return faker.datatype.boolean({ probability: Math.min(1, probability) })
}

/**
 * @param {number} min
 * @param {number} max
 */
function between(min, max) {
  return faker.number.int({ min, max })
}

/** @param {number} number */
function two(number) {
  return String(number).padStart(2, '0')
}

/** @param {number} year */
function day(year) {
  return `${year}-${two(between(1, 12))}-${two(between(1, 28))}`
}

/**
 * A date as records have it: mostly a day, now and then only the month or the year, or nothing.
 *
 * @param {number} year
 */
function dated(year) {
  const full = day(year)
  const date = draw({ [full]: 76, [full.slice(0, 7)]: 6, [full.slice(0, 4)]: 14, '': 4 })
  return date ? { date } : {}
}

/** @type {Map<string, number>} the last number given, by the first 15 digits */
const serials = new Map()

/** @param {string} digits */
function nip(digits) {
  const serial = (serials.get(digits) ?? 900) + 1
  serials.set(digits, serial)
  return `${digits}${serial}`
}

/**
 * @param {'PNS' | 'CPNS' | 'PPPK'} status
 * @param {readonly [number, number]} ages in 2023
 * @returns {Identity}
 */
function identity(status, ages) {
  const age = between(...ages)
  const sex = draw({ L: 45, P: 55 })
  const birthDate = day(2023 - age)
  const who = /** @param {string} rest */ (rest) => nip(birthDate.replaceAll('-', '') + rest + (sex === 'L' ? 1 : 2))
  if (status === 'PPPK') {
    const start = between(2021, 2023)
    return { nip: who(`${start}21`), status, sex, birthDate, tmtPppk: `${start}-03-01`, age, start }
  }
  const start = status === 'CPNS' ? 2023 : Math.min(2020, 2023 - age + between(23, 30))
  const month = draw({ '01': 3, '03': 3, '04': 2, 12: 2 })
  const known = { nip: who(`${start}${month}`), status, sex, birthDate, tmtCpns: `${start}-${month}-01`, age, start }
  return status === 'CPNS' || chance(0.01) ? known : { ...known, tmtPns: `${start + 1}-${month}-01` }
}

/**
 * A holder of a managerial post.
 *
 * @param {Profile} of
 * @param {Head} jenjang
 * @param {number} position among the heads of the unit
 * @returns {Person}
 */
function head(of, jenjang, position) {
  const who = identity('PNS', jenjang === 'jpt-pratama' ? [46, 57] : [38, 56])
  const from = between(2018, 2022)
  const named = LEVELS[jenjang]
  const level = chance(0.25) ? { eselon: draw(named.eselon) } : { jenjang }
  const id = { id: `J-${of.unit}-${position + 1}`, unit: of.unit }
  /** @type {Post[]} */
  const posts = [
    { unit: of.unit, jenjang: named.before ?? 'pelaksana', until: `${from}-01-14` },
    { ...id, ...level, from: `${from}-01-15` },
  ]
  if (chance(0.15)) posts.push({ unit: otherUnit(of), jenjang, as: 'plt', from: day(2023) })
  /** @type {Training[]} */
  const trainings = []
  if (chance(0.72)) trainings.push({ kind: 'kepemimpinan', level: draw(named.own), ...dated(between(from, 2023)) })
  if (named.lower && chance(0.7)) trainings.push({ kind: 'kepemimpinan', level: named.lower, ...dated(from - 3) })
  return record(of, who, posts, /** @type {Pendidikan} */ (draw(SCHOOLING.heads)), trainings)
}

/**
 * Of each managerial post: its echelons, its own leadership training, that of the post before, and the post before.
 *
 * @type {Readonly<Record<Head, { eselon: Partial<Record<Eselon, number>>, own: Partial<Record<Level, number>>, lower?: Level, before?: Head }>>}
 */
const LEVELS = {
  'jpt-pratama': {
    eselon: { 'II.b': 1 },
    own: { 'PKN-II': 2, 'PIM-II': 1 },
    lower: 'PIM-III',
    before: 'administrator',
  },
  administrator: {
    eselon: { 'III.a': 1, 'III.b': 2 },
    own: { PKA: 1, 'PIM-III': 2 },
    lower: 'PIM-IV',
    before: 'pengawas',
  },
  pengawas: { eselon: { 'IV.a': 2, 'IV.b': 1 }, own: { PKP: 1, 'PIM-IV': 2 } },
}

/**
 * @param {Profile} of
 * @param {'PNS' | 'CPNS' | 'PPPK'} [status]
 * @returns {Person}
 */
function staff(of, status = draw({ PNS: 0.98 - of.pppk, PPPK: of.pppk, CPNS: 0.02 })) {
  const who = identity(status, status === 'CPNS' ? [23, 30] : [27, 57])
  const schooling = /** @type {Pendidikan} */ (draw(of.schooling))
  if (status === 'PPPK' && who.start === 2023 && chance(0.15)) return justCome(of, who)
  if (!chance(of.functional))
    return record(of, who, moved(of, { unit: of.unit, jenjang: 'pelaksana' }, who), schooling, [])
  const jf = draw(of.jf)
  const level = GRADUATES.includes(jf) && SKILLED.includes(schooling) ? 'S1' : schooling
  /** @type {Post} */
  const post = { unit: of.unit, jenjang: ladder(level, who), jf }
  const isEqualised = post.jenjang === 'ahli-muda' && jf.startsWith('analis') && who.age > 40
  /** @type {Training[]} */
  const trainings = isEqualised ? [{ kind: 'kepemimpinan', level: 'PIM-IV', ...dated(between(2012, 2019)) }] : []
  if (chance(0.2 + 0.55 * of.trained)) trainings.push({ kind: 'fungsional', jf, ...dated(between(who.start, 2023)) })
  else if (chance(0.1)) trainings.push({ kind: 'fungsional', jf: 'arsiparis', ...dated(between(who.start, 2023)) })
  const before = { unit: of.unit, jenjang: /** @type {const} */ ('pengawas'), until: '2021-12-30' }
  const posts = isEqualised ? [before, { ...post, from: '2021-12-31' }] : moved(of, post, who)
  return record(of, who, posts, level, trainings)
}

/** Functional posts that only graduates hold. */
const GRADUATES = ['guru', 'dokter', 'apoteker', 'perencana', 'analis-kebijakan', 'analis-hukum', 'perancang-peraturan']

/** @type {readonly Pendidikan[]} schooling that leads to the lower ladder of functional posts */
const SKILLED = ['SD', 'SLTP', 'SLTA', 'D1', 'D2', 'D3']

/**
 * A post, and for some the one before it: moved within the year, or long ago.
 *
 * @param {Profile} of
 * @param {Post} post
 * @param {Identity} who
 * @returns {Post[]}
 */
function moved(of, post, { start, tmtPns, tmtPppk, tmtCpns }) {
  const month = two(between(2, 11))
  const before = { ...post, unit: otherUnit(of, 'jf' in post) }
  if (start < 2022 && chance(0.07)) {
    return [
      { ...before, until: `2023-${month}-14` },
      { ...post, from: `2023-${month}-15` },
    ]
  }
  if (start < 2020 && chance(0.2)) {
    const year = between(start + 1, 2021)
    return [
      { ...before, until: `${year}-12-31` },
      { ...post, from: `${year + 1}-01-01` },
    ]
  }
  // The export was made in January 2024, so that a few moves after the cut-off day are in it.
  return chance(0.015)
    ? [post, { ...before, from: '2024-01-08' }]
    : [{ ...post, from: tmtPns ?? tmtPppk ?? tmtCpns ?? null }]
}

/**
 * @param {Profile} of
 * @param {boolean} [isNear] in the same organisation, as for a teacher
 */
function otherUnit({ unit, parent }, isNear = false) {
  const others = PROFILES.filter((each) => each.unit !== unit && each.staff > 0)
  return faker.helpers.arrayElement(isNear ? others.filter((each) => each.parent === parent) : others).unit
}

/**
 * The rung of a functional post that goes with schooling and age.
 *
 * @param {Pendidikan} level
 * @param {Identity} who
 */
function ladder(level, { age, status }) {
  const isSkilled = SKILLED.includes(level)
  if (status === 'PPPK') return isSkilled ? 'terampil' : 'ahli-pertama'
  if (isSkilled) return age < 35 ? 'terampil' : age < 46 ? 'mahir' : 'penyelia'
  return age < 38 ? 'ahli-pertama' : age < 50 ? 'ahli-muda' : 'ahli-madya'
}

/**
 * A PPPK of the latest intake, whose histories are not yet on record.
 *
 * @param {Profile} of
 * @param {Identity} who
 * @returns {Person}
 */
function justCome({ unit }, { age, start, ...who }) {
  return { ...who, kedudukan: 'aktif', posts: [{ unit, jenjang: 'pelaksana', from: '2023-10-02' }] }
}

/**
 * @param {Profile} of
 * @param {Identity} who
 * @param {Post[]} posts
 * @param {Pendidikan} level
 * @param {Training[]} special trainings that go with the post
 * @returns {Person}
 */
function record(of, { age, start, ...who }, posts, level, special) {
  const hasLeft = chance(0.016) && posts.every(({ from }) => (from ?? '') < '2023-12')
  const kedudukan = hasLeft
    ? 'berhenti'
    : draw({ aktif: 950, cltn: 9, 'tugas-belajar': 14, mpp: 6, dpk: 5, 'diberhentikan-sementara': 2, '': 14 })
  const left = posts.map((post, i) => (i === posts.length - 1 && hasLeft ? { ...post, until: '2023-12-01' } : post))
  return {
    ...who,
    kedudukan: kedudukan || null,
    posts: hasLeft ? left : posts,
    educations: chance(0.008) ? [] : educations(level, 2023 - age),
    trainings: chance(0.02) ? null : [...special, ...trainings(of, start)],
    appraisals: appraisals(of, start),
    sanctions: chance(0.05) ? null : sanctions(),
  }
}

/**
 * The highest education, and some of those below it.
 *
 * @param {Pendidikan} level
 * @param {number} born
 */
function educations(level, born) {
  const year = Math.min(2021, born + AGE_AT_END[level] + between(0, 2))
  const highest = { level, ...dated(year) }
  const below = { level: /** @type {const} */ ('S1'), date: String(born + 23) }
  const school = { level: /** @type {const} */ ('SLTA'), date: String(born + 18) }
  if (level === 'S2' || level === 'S3') return [below, highest]
  if (level === 'S1' && chance(0.02)) return [highest, { level: /** @type {const} */ ('S2'), date: '2024-01' }]
  return level === 'S1' && chance(0.2) ? [school, highest] : [highest]
}

/** @type {Readonly<Record<Pendidikan, number>>} */
const AGE_AT_END = { S3: 40, S2: 31, S1: 23, D4: 23, D3: 22, D2: 21, D1: 20, SLTA: 18, SLTP: 15, SD: 12 }

/**
 * Technical trainings and seminars of the last years, the older first.
 *
 * @param {Profile} of
 * @param {number} start
 * @returns {Training[]}
 */
function trainings({ trained }, start) {
  const old = Array.from({ length: start < 2022 ? between(0, 2) : 0 }, () =>
    technical(between(Math.max(start, 2017), 2022)),
  )
  /** @type {Training[]} */
  const recent = []
  if (chance(0.1 + 0.8 * trained)) recent.push({ kind: draw(SEMINARS), ...dated(between(2022, 2023)) })
  else if (chance(0.25)) recent.push({ kind: 'seminar', ...dated(between(2018, 2021)) })
  if (chance(trained)) recent.push(technical(2023))
  if (chance(0.15 * trained)) recent.push(technical(2023))
  if (chance(0.02)) recent.push({ ...technical(2024), date: '2024-01' })
  return [...old, ...recent]
}

const SEMINARS = { seminar: 6, lokakarya: 3, kursus: 1, magang: 1, sejenis: 1 }

/**
 * @param {number} year
 * @returns {Training}
 */
function technical(year) {
  const jp = draw({ 8: 1, 12: 1, 16: 1, 20: 3, 24: 4, 32: 3, 40: 4, 60: 1, '': 0.6 })
  const hours = jp === '' ? {} : { jp: Number(jp) }
  return { kind: 'teknis', ...hours, ...(chance(0.03) ? { fits: false } : {}), ...dated(year) }
}

/**
 * Appraisals from 2021 on, each on the scale of its time; 2022 decides in 2023.
 *
 * @param {Profile} of
 * @param {number} start
 */
function appraisals(of, start) {
  /** @type {import('ipp-asn').Appraisal[]} */
  const made = []
  if (start < 2021) made.push({ year: 2021, skp120: between(86, 118) })
  if (start < 2023 && chance(0.04)) made.push({ year: 2022, kinerja: 'baik', final: false, date: '2022-06' })
  if (start < 2023 && !chance(0.025)) made.push({ year: 2022, ...result(of), date: '2023-01' })
  if (chance(0.25)) made.push({ year: 2023, kinerja: 'baik', final: false, date: '2023-06' })
  return made
}

/** @param {Profile} of */
function result(of) {
  const kinerja = /** @type {import('ipp-asn').Predikat} */ (draw(of.appraisals))
  return kinerja === 'baik' && chance(0.06) ? { skp: between(760, 908) / 10 } : { kinerja }
}

/** @returns {import('ipp-asn').Sanction[]} */
function sanctions() {
  if (!chance(0.035)) return []
  const year = between(2014, 2023)
  const level = draw({ ringan: 5, sedang: 3, berat: 2 })
  return [{ level, decided: `${year}-05`, ...(chance(0.7) ? { inForce: `${year}-06-01` } : {}) }]
}

/**
 * One row that has gone wrong each: `one` is of a PNS without, `chief` of one with a managerial post.
 *
 * @type {readonly ((one: Employee, chief: Employee, rows: readonly Employee[]) => unknown)[]}
 */
const SPOILED = [
  (one) => ({ ...one, nip: one.nip?.slice(0, 17) }),
  (one) => ({ ...one, nip: Number(one.nip) }),
  (one) => ({ ...one, nip: `${one.nip?.slice(0, 12)}13${one.nip?.slice(14)}` }),
  (one) => ({ ...one, trainings: [...(one.trainings ?? []), { kind: 'teknis', jp: 24, date: '2023-02-30' }] }),
  (_one, _chief, rows) => ({ ...rows[40], appraisals: [] }),
  (one) => ({ ...one, posts: [{ unit: 'DISNAKER', jenjang: 'pelaksana' }] }),
  (one) => ({ ...one, birthDate: '1979-04-31' }),
  // Day and month swapped between NIP and record.
  (one) => ({ ...one, birthDate: one.birthDate?.endsWith('-01') ? '1980-02-03' : `${one.birthDate?.slice(0, 8)}01` }),
  (_one, chief) => chief,
  (one) => ({ ...one, posts: [{ unit: 'PUPR-BM', jenjang: 'pelaksana', from: '2022-03-01', until: '2020-02-28' }] }),
  (one) => ({ ...one, educations: [{ level: 'Sarjana', date: '2008' }] }),
  ({ id, ...one }) => one,
  (_one, chief) => ({ ...chief, posts: [{ unit: 'KEC', jenjang: 'pengawas', eselon: 'III.a' }] }),
  (one) => ({ ...one, posts: [{ jenjang: 'pelaksana', from: '2023-09-01' }] }),
  // The old post has ended, the new one is held as acting officer only.
  (_one, chief) => ({
    ...chief,
    kedudukan: 'aktif',
    posts: [
      { unit: 'KEC', jenjang: 'pengawas', from: '2019-03-01', until: '2023-08-31' },
      { unit: 'KEC', jenjang: 'administrator', as: 'plt', from: '2023-09-01' },
    ],
  }),
  ({ nip, ...one }) => ({
    ...one,
    birthDate: '1964-05-17',
    kedudukan: 'aktif',
    posts: [{ unit: 'KEC', jenjang: 'pelaksana' }],
  }),
  // The same person once more, under another id.
  ({ id }, _chief, rows) => ({ ...rows[300], id }),
]

/** @param {number} number from 1 */
function idAt(number) {
  return `CONTOH-${String(number).padStart(4, '0')}`
}

/** @param {readonly unknown[]} rows */
function asLines(rows) {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`
}

const people = PROFILES.flatMap((of) => [
  ...of.heads.map((jenjang, position) => head(of, jenjang, position)),
  ...Array.from({ length: of.staff }, () => staff(of)),
])
// Exports are sorted by anything but units.
const known = faker.helpers.shuffle(people).map((person, i) => ({ id: idAt(i + 1), ...person }))
const { employees, positions } = onTheMap(withEarlierTrainings(known, PROFILES), PROFILES)

/** @type {unknown[]} */
const rows = [...employees]
const [office, district] = ['DUKCAPIL', 'KEC'].map((unit) => PROFILES.find((of) => of.unit === unit))
for (const [i, spoil] of SPOILED.entries()) {
  if (!office || !district) break
  const id = idAt(employees.length + i + 1)
  const spoiled = spoil({ id, ...staff(office, 'PNS') }, { id, ...head(district, 'administrator', 0) }, employees)
  rows.splice(60 + 27 * i, 0, spoiled)
}

const tree = ['KAB;;Pemerintah Kabupaten Contoh', ...PROFILES.map((of) => [of.unit, of.parent, of.name].join(';'))]
const comment = '# Sintetis / synthetic: susunan unit kerja rekaan; the tree of a made-up agency.'
writeFileSync(new URL('sample-units.csv', import.meta.url), `${[comment, 'unit;parent;name', ...tree].join('\n')}\n`)
writeFileSync(new URL('sample-positions.json', import.meta.url), `${JSON.stringify(positions, null, 2)}\n`)
writeFileSync(new URL('sample-employees.json', import.meta.url), asLines(rows))
console.log(
  `${employees.length} employees, ${SPOILED.length} spoiled rows and ${positions.length} positions written to examples/data`,
)
