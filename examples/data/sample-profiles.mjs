// @ts-check
/** What the units of the made-up agency are like: the tree, how many people, and how often they have what. */

/** @typedef {Readonly<Record<string, number>>} Weights what may be drawn, and how often */
/** @typedef {'jpt-pratama' | 'administrator' | 'pengawas'} Head the managerial posts of a kabupaten */

/**
 * @typedef {object} Profile what the people of a unit are like
 * @property {string} unit
 * @property {string} parent
 * @property {string} name
 * @property {readonly Head[]} heads the managerial posts
 * @property {number} staff people without one
 * @property {number} functional share of the staff in a functional post
 * @property {Weights} jf which functional posts
 * @property {number} pppk share of the staff
 * @property {number} trained share with technical training in the year; seminars and functional training go with it
 * @property {Weights} schooling of the staff
 * @property {Weights} appraisals of 2022
 */

/** @type {Readonly<Record<'office' | 'school' | 'health' | 'audit' | 'works' | 'district' | 'heads', Weights>>} */
export const SCHOOLING = {
  office: { S1: 60, SLTA: 13, D3: 9, S2: 15, D4: 2, SLTP: 1 },
  school: { S1: 80, S2: 17, D2: 2, SLTA: 1 },
  health: { D3: 36, S1: 42, D4: 8, S2: 11, SLTA: 3 },
  audit: { S1: 48, S2: 44, S3: 2, D4: 6 },
  works: { S1: 46, SLTA: 30, D3: 12, S2: 8, SLTP: 3, SD: 1 },
  district: { SLTA: 44, S1: 38, D3: 12, SLTP: 4, SD: 2 },
  heads: { S1: 48, S2: 51, S3: 1 },
}

/** @type {Readonly<Record<'usual' | 'strong' | 'weak', Weights>>} predicates of PermenPANRB 6/2022 */
const APPRAISALS = {
  usual: { baik: 80, 'sangat-baik': 14, 'butuh-perbaikan': 4, kurang: 2 },
  strong: { baik: 52, 'sangat-baik': 48 },
  weak: { baik: 72, 'sangat-baik': 4, 'butuh-perbaikan': 12, kurang: 10, 'sangat-kurang': 2 },
}

/** @type {Weights} */
const ANALYSTS = { 'analis-kebijakan': 5, perencana: 2, arsiparis: 1 }

/** @type {Readonly<Record<string, Weights>>} functional posts of units that have their own */
const JF = {
  'SETDA-HUK': { 'perancang-peraturan': 2, 'analis-hukum': 3 },
  ITDA: { auditor: 2, 'pengawas-pemerintahan': 1 },
  DISDIK: { guru: 1 },
  DINKES: { perawat: 6, bidan: 5, dokter: 2, apoteker: 1, sanitarian: 2 },
  PUPR: { 'teknik-jalan-jembatan': 3, 'teknik-pengairan': 2, 'penata-ruang': 1 },
  DUKCAPIL: { 'administrator-database-kependudukan': 2, 'pranata-komputer': 1 },
  BKPSDM: { 'analis-sdm-aparatur': 4, 'asesor-sdm-aparatur': 1, 'pranata-komputer': 1 },
}

/** @type {readonly Profile[]} above those below them; BKPSDM-DATA is a new unit and has nobody. */
export const PROFILES = [
  opd('SETDA', 'Sekretariat Daerah', ['jpt-pratama', 'jpt-pratama', 'jpt-pratama'], 4, 0, 0.5, 'office', 'usual'),
  part('SETDA-HUK', 'Bagian Hukum', 11, 0.6, 0.6, 'office', 'strong'),
  part('SETDA-ORG', 'Bagian Organisasi', 12, 0.6, 0.55, 'office', 'usual'),
  part('SETDA-UMUM', 'Bagian Umum', 25, 0.05, 0.4, 'office', 'usual'),
  opd('ITDA', 'Inspektorat', ['jpt-pratama', 'administrator'], 5, 0.2, 0.7, 'office', 'strong'),
  part('ITDA-1', 'Inspektur Pembantu I', 13, 0.9, 0.97, 'audit', 'strong'),
  part('ITDA-2', 'Inspektur Pembantu II', 12, 0.9, 0.85, 'audit', 'strong'),
  opd('DISDIK', 'Dinas Pendidikan', ['jpt-pratama', 'administrator'], 9, 0, 0.35, 'office', 'usual'),
  part('DISDIK-SD', 'Bidang Pembinaan SD', 62, 0.92, 0.45, 'school', 'usual', 0.3),
  part('DISDIK-SMP', 'Bidang Pembinaan SMP', 50, 0.92, 0.58, 'school', 'usual', 0.25),
  part('DISDIK-GTK', 'Bidang Guru dan Tenaga Kependidikan', 12, 0.1, 0.45, 'office', 'usual'),
  opd('DINKES', 'Dinas Kesehatan', ['jpt-pratama', 'administrator'], 8, 0, 0.4, 'office', 'usual'),
  part('DINKES-KESMAS', 'Bidang Kesehatan Masyarakat', 34, 0.85, 0.58, 'health', 'usual', 0.15),
  part('DINKES-YANKES', 'Bidang Pelayanan Kesehatan', 48, 0.9, 0.7, 'health', 'strong', 0.2),
  part('DINKES-SDK', 'Bidang Sumber Daya Kesehatan', 14, 0.4, 0.4, 'health', 'usual'),
  opd('PUPR', 'Dinas PUPR', ['jpt-pratama', 'administrator'], 7, 0, 0.3, 'works', 'usual'),
  part('PUPR-BM', 'Bidang Bina Marga', 17, 0.3, 0.35, 'works', 'usual'),
  part('PUPR-SDA', 'Bidang Sumber Daya Air', 15, 0.3, 0.3, 'works', 'usual'),
  opd('DUKCAPIL', 'Dinas Dukcapil', ['jpt-pratama', 'administrator'], 6, 0, 0.45, 'office', 'usual'),
  part('DUKCAPIL-DAFDUK', 'Bidang Pendaftaran Penduduk', 12, 0.3, 0.5, 'office', 'usual'),
  part('DUKCAPIL-CAPIL', 'Bidang Pencatatan Sipil', 9, 0.2, 0.45, 'office', 'strong'),
  opd('BKPSDM', 'BKPSDM', ['jpt-pratama', 'administrator'], 5, 0.1, 0.5, 'office', 'usual'),
  part('BKPSDM-MUT', 'Bidang Mutasi dan Promosi', 12, 0.5, 0.6, 'office', 'strong'),
  part('BKPSDM-KOM', 'Bidang Pengembangan Kompetensi', 11, 0.6, 0.9, 'office', 'strong'),
  { ...part('BKPSDM-DATA', 'Bidang Data dan Informasi', 0, 0, 0, 'office', 'usual'), heads: [] },
  opd('KEC', 'Kecamatan Contoh', ['administrator', 'administrator'], 8, 0, 0.25, 'district', 'usual'),
  { ...part('KEC-PEM', 'Seksi Pemerintahan', 13, 0, 0.22, 'district', 'weak'), heads: ['pengawas'] },
  { ...part('KEC-YAN', 'Seksi Pelayanan Umum', 14, 0, 0.28, 'district', 'weak'), heads: ['pengawas'] },
]

/**
 * An organisation right below the kabupaten (*perangkat daerah*); its secretariat has two sub-sections.
 *
 * @param {string} unit
 * @param {string} name
 * @param {readonly Head[]} top
 * @param {number} staff
 * @param {number} functional
 * @param {number} trained
 * @param {keyof typeof SCHOOLING} schooling
 * @param {keyof typeof APPRAISALS} appraisals
 * @returns {Profile}
 */
function opd(unit, name, top, staff, functional, trained, schooling, appraisals) {
  const profile = part(unit, name, staff, functional, trained, schooling, appraisals)
  return { ...profile, parent: 'KAB', jf: ANALYSTS, heads: [...top, 'pengawas', 'pengawas'] }
}

/**
 * A unit of an organisation (*bagian, bidang, seksi*).
 *
 * @param {string} unit its id begins with that of the organisation
 * @param {string} name
 * @param {number} staff
 * @param {number} functional
 * @param {number} trained
 * @param {keyof typeof SCHOOLING} schooling
 * @param {keyof typeof APPRAISALS} appraisals
 * @param {number} [pppk]
 * @returns {Profile}
 */
function part(unit, name, staff, functional, trained, schooling, appraisals, pppk = 0.05) {
  const [parent = ''] = unit.split('-')
  const jf = JF[unit] ?? JF[parent] ?? ANALYSTS
  const weights = { schooling: SCHOOLING[schooling], appraisals: APPRAISALS[appraisals] }
  return { unit, parent, name, heads: ['administrator'], staff, functional, jf, pppk, trained, ...weights }
}
