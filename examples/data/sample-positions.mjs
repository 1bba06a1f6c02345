// @ts-check
/** The map of posts (peta jabatan) of the made-up agency, and who of its people stands where on it. */
import { base, Faker } from '@faker-js/faker'

/** @typedef {import('./sample-profiles.mjs').Profile} Profile */
/** @typedef {import('./sample-profiles.mjs').Head} Head */
/** @typedef {import('ipp-asn').Employee} Employee */
/** @typedef {import('ipp-asn').Post} Post */
/** @typedef {import('ipp-asn').Jenjang} Jenjang */
/** @typedef {import('ipp-asn').Eselon} Eselon */
/** @typedef {import('ipp-asn').Pendidikan} Pendidikan */
/** @typedef {import('ipp-asn/positions').Position} Position */
/** @typedef {import('ipp-asn/positions').Requirements} Requirements */
/** @typedef {Pick<Position, 'id' | 'unit'> & { title: string, eselon: Eselon, kelas: number, parent: string | null, requirements?: Requirements }} HeadPosition */

/** The day of the sample: records and map are as of then. */
const DAY = '2023-12-31'

/** A generator of its own, so that the map draws nothing from that of the people. */
const faker = new Faker({ locale: base })
faker.seed(2027)

/** Echelon, class and training of each managerial post. */
const SECRETARY = /** @type {const} */ ({ eselon: 'III.a', kelas: 12, training: 'PKA' })
const CHIEF = /** @type {const} */ ({ eselon: 'II.b', kelas: 14, training: 'PKN-II' })
const SECTION = /** @type {const} */ ({ eselon: 'IV.a', kelas: 9, training: 'PKP' })
const DIVISION = /** @type {const} */ ({ eselon: 'III.b', kelas: 11, training: 'PKA' })
const TOP = /** @type {const} */ ({ eselon: 'II.a', kelas: 15, training: 'PKN-II' })

/**
 * @typedef {object} Rank
 * @property {Eselon} eselon
 * @property {number} kelas
 * @property {import('ipp-asn').LeadershipLevel} training
 */

/** @type {Readonly<Record<string, readonly (readonly [title: string, rank: Rank])[]>>} where the names are not the usual ones */
const HEADS = {
  SETDA: [
    ['Sekretaris Daerah', TOP],
    ['Asisten Pemerintahan dan Kesejahteraan Rakyat', CHIEF],
    ['Asisten Perekonomian dan Pembangunan', CHIEF],
    ['Kepala Subbagian Tata Usaha Pimpinan', SECTION],
    ['Kepala Subbagian Keuangan', SECTION],
  ],
  ITDA: [
    ['Inspektur', CHIEF],
    ['Sekretaris Inspektorat', SECRETARY],
    ['Kepala Subbagian Umum dan Kepegawaian', SECTION],
    ['Kepala Subbagian Perencanaan dan Keuangan', SECTION],
  ],
  'ITDA-1': [['Inspektur Pembantu I', SECRETARY]],
  'ITDA-2': [['Inspektur Pembantu II', SECRETARY]],
  KEC: [
    ['Camat Contoh', SECRETARY],
    ['Sekretaris Kecamatan', DIVISION],
    ['Kepala Subbagian Umum dan Kepegawaian', { ...SECTION, eselon: 'IV.b', kelas: 8 }],
    ['Kepala Subbagian Perencanaan dan Keuangan', { ...SECTION, eselon: 'IV.b', kelas: 8 }],
  ],
}

/**
 * The managerial posts of a unit. A new unit has one too, though nobody has come yet.
 *
 * @param {Profile} of
 * @returns {HeadPosition[]}
 */
function headsOf(of) {
  const isOpd = of.parent === 'KAB'
  /** @type {Rank} */
  const rank = of.name.startsWith('Seksi') ? SECTION : of.name.startsWith('Bagian') ? SECRETARY : DIVISION
  /** @type {readonly (readonly [string, Rank])[]} */
  const usual = isOpd
    ? [
        [`Kepala ${of.name}`, CHIEF],
        [`Sekretaris ${of.name}`, SECRETARY],
        ['Kepala Subbagian Umum dan Kepegawaian', SECTION],
        ['Kepala Subbagian Perencanaan dan Keuangan', SECTION],
      ]
    : [[`Kepala ${of.name}`, rank]]
  return (HEADS[of.unit] ?? usual).map(([title, { eselon, kelas, training }], i) => ({
    id: `J-${of.unit}-${i + 1}`,
    title,
    eselon,
    kelas,
    unit: of.unit,
    parent: aboveHead(of, i),
    requirements: {
      pendidikan: /** @type {Pendidikan} */ (eselon.startsWith('IV') ? 'D3' : 'S1'),
      kepemimpinan: training,
      ...(eselon === 'II.a' ? { golongan: /** @type {const} */ ('IV/c') } : {}),
    },
  }))
}

/**
 * @param {Profile} of
 * @param {number} place among the heads of the unit
 */
function aboveHead({ unit, parent }, place) {
  if (parent !== 'KAB') return parent === 'SETDA' ? 'J-SETDA-2' : `J-${parent}-1`
  if (place === 0) return unit === 'SETDA' ? null : 'J-SETDA-1'
  return place === 1 || unit === 'SETDA' ? `J-${unit}-1` : `J-${unit}-2`
}

/** Functional posts whose names are not that of their id. */
const JF_TITLES = /** @type {Readonly<Record<string, string>>} */ ({
  'perancang-peraturan': 'Perancang Peraturan Perundang-undangan',
  'pengawas-pemerintahan': 'Pengawas Penyelenggaraan Urusan Pemerintahan Daerah',
  'teknik-jalan-jembatan': 'Teknik Jalan dan Jembatan',
  'analis-sdm-aparatur': 'Analis SDM Aparatur',
  'asesor-sdm-aparatur': 'Asesor SDM Aparatur',
  sanitarian: 'Tenaga Sanitasi Lingkungan',
})

/** @type {Readonly<Partial<Record<Jenjang, number>>>} class of each rung */
const CLASS_OF = { terampil: 6, mahir: 7, penyelia: 8, 'ahli-pertama': 8, 'ahli-muda': 9, 'ahli-madya': 11 }

/** Posts of pelaksana, by the schooling that they ask for. */
const PELAKSANA = /** @type {const} */ ({
  S1: ['penelaah', 'Penelaah Teknis Kebijakan', 7],
  D3: ['pengolah', 'Pengolah Data dan Informasi', 6],
  SLTA: ['pengadministrasi', 'Pengadministrasi Perkantoran', 5],
  SD: ['pengelola-umum', 'Pengelola Umum Operasional', 1],
})

/** @param {string} id */
function words(id) {
  return id
    .split('-')
    .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
    .join(' ')
}

/**
 * The position for a post of staff.
 *
 * @param {Profile} of
 * @param {Pick<Post, 'jenjang' | 'jf'>} post
 * @param {Employee['educations']} [educations]
 * @returns {Position}
 */
function staffPosition(of, { jenjang, jf }, educations) {
  // The secretary leads the staff of an organisation itself.
  const parent = of.parent === 'KAB' && of.unit !== 'SETDA' ? `J-${of.unit}-2` : `J-${of.unit}-1`
  if (jf && jenjang) {
    const isExpert = jenjang.startsWith('ahli')
    const title = `${JF_TITLES[jf] ?? words(jf)} ${words(jenjang)}`
    const place = { kelas: CLASS_OF[jenjang] ?? 8, unit: of.unit, parent }
    const id = `F-${of.unit}-${jf}-${jenjang}`
    return { id, title, jenjang, jf, ...place, ...(isExpert ? { requirements: { pendidikan: 'S1' } } : {}) }
  }
  const asked = askedOf(educations ?? [])
  const [key, title, kelas] = PELAKSANA[asked]
  return {
    id: `P-${of.unit}-${key}`,
    title,
    jenjang: 'pelaksana',
    kelas,
    unit: of.unit,
    parent,
    requirements: { pendidikan: asked },
  }
}

/**
 * @param {readonly { level: Pendidikan }[]} educations
 * @returns {keyof typeof PELAKSANA}
 */
function askedOf(educations) {
  const levels = educations.map(({ level }) => level)
  if (levels.some((level) => ['S3', 'S2', 'S1', 'D4'].includes(level))) return 'S1'
  if (levels.some((level) => ['D3', 'D2', 'D1'].includes(level))) return 'D3'
  return levels.length === 0 || levels.includes('SLTA') ? 'SLTA' : 'SD'
}

/** Needed, and nobody there: units and posts. */
const NEW = /** @type {const} */ ([
  ['BKPSDM-DATA', { jf: 'pranata-komputer', jenjang: 'ahli-muda' }, 1],
  ['BKPSDM-DATA', { jf: 'pranata-komputer', jenjang: 'ahli-pertama' }, 2],
  ['PUPR', { jf: 'penata-ruang', jenjang: 'ahli-muda' }, 1],
])

/** It ended with 2022. */
const ENDED = 'P-SETDA-UMUM-caraka'
/** What the map says of single positions beyond the usual. */
const SPECIAL = /** @type {Readonly<Record<string, Partial<Position>>>} */ ({
  'F-SETDA-ORG-perencana-ahli-pertama': { need: null },
  'P-PUPR-BM-pengelola-umum': { until: '2025-06-30' },
  'J-BKPSDM-DATA-1': { from: '2023-07-01' },
})

/**
 * Puts people on the map: the ids of their posts, the contracts of PPPK, and a few things that maps and records have wrong.
 *
 * @param {readonly Employee[]} people
 * @param {readonly Profile[]} profiles
 * @returns {{ positions: Position[], employees: Employee[] }}
 */
export function onTheMap(people, profiles) {
  const byUnit = new Map(profiles.map((of) => [of.unit, of]))
  /** @type {Map<string, Position>} */
  const found = new Map()
  /** @type {Map<string, number>} people in service, by position */
  const holders = new Map()
  const employees = people.map((person, i) => {
    const posts = (person.posts ?? []).map((post) => {
      const of = byUnit.get(post.unit ?? '')
      const isNow = (post.until ?? DAY) >= '2023-12-01'
      if (!of || !isNow) return post
      if (post.as === 'plt') return withId(post, actingId(of, post.jenjang))
      if (post.id || !post.jenjang) return post
      const position = staffPosition(of, post, person.educations)
      found.set(position.id, position)
      if (isNoId(i)) return post
      return withId(post, position.id)
    })
    for (const { id, from, until, as } of posts) {
      const isHeld = !as && (from ?? DAY) <= DAY && (until ?? DAY) >= DAY && (person.kedudukan ?? 'aktif') === 'aktif'
      if (id && isHeld) holders.set(id, (holders.get(id) ?? 0) + 1)
    }
    return withContract({ ...person, posts }, i)
  })
  for (const [unit, post] of NEW) {
    const of = byUnit.get(unit)
    if (!of) continue
    const position = staffPosition(of, post)
    found.set(position.id, position)
  }
  const newNeeds = new Map(NEW.map(([unit, { jf, jenjang }, need]) => [`F-${unit}-${jf}-${jenjang}`, need]))
  const positions = profiles.flatMap((of) => [
    ...headsOf(of).map((position) => ({ ...position, need: 1, ...SPECIAL[position.id] })),
    ...[...found.values()]
      .filter(({ unit }) => unit === of.unit)
      .sort((a, b) => (b.kelas ?? 0) - (a.kelas ?? 0) || (a.id < b.id ? -1 : 1))
      .map((position) => ({
        ...position,
        need: newNeeds.get(position.id) ?? need(holders.get(position.id) ?? 0),
        ...SPECIAL[position.id],
      })),
  ])
  /** @type {Position} */
  const ended = {
    id: ENDED,
    title: 'Caraka',
    jenjang: 'pelaksana',
    kelas: 3,
    unit: 'SETDA-UMUM',
    parent: 'J-SETDA-UMUM-1',
    need: 2,
    until: '2022-12-31',
  }
  return { positions: [...positions, ended], employees: spoiled(employees) }
}

/** @param {number} i a few people whose post has no id */
function isNoId(i) {
  return i % 113 === 57
}

/**
 * @param {Post} post
 * @param {string | null} id
 * @returns {Post}
 */
function withId(post, id) {
  return id ? { id, ...post } : post
}

/**
 * Who acts, acts for the head of that level.
 *
 * @param {Profile} of
 * @param {Post['jenjang']} jenjang
 */
function actingId({ unit, heads }, jenjang) {
  const place = heads.indexOf(/** @type {Head} */ (jenjang))
  return place < 0 ? null : `J-${unit}-${place + 1}`
}

/** Last days of contracts of PPPK, by the year in which they began: most of five years, some of one or three. */
const CONTRACTS = /** @type {Readonly<Record<string, readonly [usual: string, shorter: string]>>} */ ({
  2021: ['2026-02-28', '2024-02-29'],
  2022: ['2027-02-28', '2025-02-28'],
  2023: ['2028-02-29', '2024-02-29'],
})

/**
 * @param {Employee} person
 * @param {number} i
 * @returns {Employee}
 */
function withContract(person, i) {
  const ends = CONTRACTS[person.tmtPppk?.slice(0, 4) ?? '']
  // Now and then the end is not on record.
  if (!ends || i % 19 === 4) return person
  const { posts, educations, trainings, appraisals, sanctions, ...who } = person
  const histories = Object.fromEntries(
    Object.entries({ posts, educations, trainings, appraisals, sanctions }).filter(([, each]) => each !== undefined),
  )
  return { ...who, contractUntil: ends[i % 8 === 3 ? 1 : 0], ...histories }
}

/**
 * Seats for a position with so many holders: mostly a few more, now and then one less; for some by year.
 *
 * @param {number} held
 * @returns {Position['need']}
 */
function need(held) {
  const weights =
    held > 3 ? { 0: 4, 1: 4, 2: 2, 3: 1, '-1': 1 } : { 0: 12, 1: held > 0 ? 3 : 0, '-1': held > 1 ? 1 : 0 }
  const options = Object.entries(weights).flatMap(([value, weight]) =>
    weight > 0 ? [{ value: Number(value), weight }] : [],
  )
  const now = Math.max(1, held + faker.helpers.weightedArrayElement(options))
  if (!faker.datatype.boolean({ probability: 0.15 })) return now
  return { 2023: now, 2024: now, 2025: now + 1, 2026: now + 1, 2027: now + 2 }
}

/**
 * Things that records have wrong: ids that the map does not have or no longer has, a contract that has ended, two definitive posts;
 * and who acts where the head of an organisation is missing.
 *
 * @param {readonly Employee[]} employees
 */
function spoiled(employees) {
  /** @type {(isOne: (employee: Employee) => boolean, after?: number) => string | undefined} */
  const first = (isOne, after = 0) =>
    employees.slice(after).find((each) => each.kedudukan === 'aktif' && isOne(each))?.id
  const isClerk = /** @param {Employee} each */ ({ posts }) =>
    posts?.length === 1 && posts[0]?.id?.startsWith('P-') === true && (posts[0].from ?? '') > '2000'
  const [unknown, old, two] = [first(isClerk, 100), first(isClerk, 200), first(isClerk, 300)]
  const ended = first(({ tmtPppk }) => tmtPppk?.startsWith('2022') === true)
  const deputies = new Map(
    ['DUKCAPIL', 'BKPSDM'].map((unit) => [
      first(({ posts }) => posts?.some(({ id }) => id === `J-${unit}-2`) === true),
      unit,
    ]),
  )
  return employees.map((each) => {
    const [post] = each.posts ?? []
    if (each.id === ended) return { ...each, contractUntil: '2023-02-28' }
    if (each.id === unknown) return { ...each, posts: [{ ...post, id: 'P-LAMA-17' }] }
    if (each.id === old) return { ...each, posts: [{ ...post, id: ENDED }] }
    if (each.id === two) return { ...each, posts: [{ ...post }, { ...post, from: '2000-01-01' }] }
    const unit = deputies.get(each.id)
    if (!unit) return each
    const acting = /** @type {const} */ ({ unit, jenjang: 'jpt-pratama', as: 'plt', from: '2023-12-02' })
    return { ...each, posts: [...(each.posts ?? []), { id: `J-${unit}-1`, ...acting }] }
  })
}
