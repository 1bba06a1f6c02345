import { IppError, ipAsn2019 } from '../../src'
import { compare, compareMembers, compareUnits, enCompare, idCompare } from '../../src/compare'
import { en, enMessages, id, idMessages, ipAsn2019Annotations, petaJabatanAnnotations } from '../../src/explain'
import { createIpp2017 } from '../../src/ipp-2017'
import { countVacancies, createStaffingMethod, enPositions, projectVacancies } from '../../src/positions'
import * as schema from '../../src/schema'
import * as verify from '../../src/verify'
import { workedUnit } from '../ipp-2017/worked-unit'
import type { Random } from '../record-arbitraries'
import { type Calls, oneOf } from './calls'
import { anyMethod, indices, measurements, method, methods, observed, people, scored, units } from './material'

const index = oneOf(indices)
const locale = oneOf([id, en])
const words = oneOf([idCompare, enCompare])
const changes = indices.slice(1).map((each, i) => compare(indices[i] as never, each))
const members = [
  { id: 'a', score: { method: 'ip-asn-2019@1', index: 70 } },
  { id: 'b', score: { method: 'ip-asn-2019@1', index: 80.5 } },
]
const memberChange = compareMembers(members, [{ id: 'b', score: { method: 'ip-asn-2019@1', index: 90 } }])
const trees = measurements.slice(1).map((each, i) => [measurements[i], each] as const)
const unitChanges = trees.map(([before, after]) => compareUnits(before as never, after, { method }))

export const compareCalls: Calls = {
  achievement: { valid: (r) => [r() * 100, { target: r() * 100, better: oneOf(['higher', 'lower'])(r) }] },
  changeTable: { valid: (r) => [oneOf(changes)(r), { words: words(r), digits: 2 }] },
  compare: { valid: (r) => [index(r), index(r)] },
  compareMembers: {
    valid: (r) => (r() < 0.5 ? [members, members.slice(1)] : oneOf(trees)(r).map((each) => each?.outcomes)),
  },
  compareMethods: {
    valid: (r) => [people.slice(0, 2), { before: anyMethod(r), after: anyMethod(r), year: 2023 }],
    slow: 2,
  },
  compareUnits: { valid: (r) => [...oneOf(trees)(r), { method, units }] },
  memberTable: { valid: (r) => [memberChange, { words: words(r), digits: 1 }] },
  unitChangeTable: { valid: (r) => [oneOf(unitChanges)(r), { words: words(r), nameOf: (unit: string) => unit }] },
}

const issue = { path: ['posts', 0], code: 'out-of-range', severity: 'error', params: { from: 0, to: 9, of: ['a'] } }

export const explainCalls: Calls = {
  cite: {
    valid: (r) => [
      oneOf(['indicators.seminar.window', 'readings.skpGap', 'overdue', ''])(r),
      oneOf([
        { method: anyMethod(r), annotations: ipAsn2019Annotations },
        { method: createStaffingMethod(), annotations: petaJabatanAnnotations },
      ])(r),
    ],
    frozen: false,
  },
  describeError: {
    valid: (r) => [
      new IppError('invalid-units', 'x', [issue as never]),
      { messages: oneOf([idMessages, enMessages])(r) },
    ],
  },
  describeIssue: { valid: (r) => [issue, { messages: oneOf([idMessages, enMessages])(r) }] },
  explain: {
    valid: (r) => {
      const at = Math.floor(r() * observed.length)
      const subject = r() < 0.5 ? { score: oneOf(scored)(r).score } : { ...observed[at], employee: people[at] }
      return [subject, { method, locale: locale(r) }]
    },
    frozen: false,
  },
  formatDate: { valid: (r) => [oneOf(['2023', '2023-05', '2023-05-12'])(r), { locale: locale(r) }] },
  formatNumber: { valid: (r) => [r() * 100, { locale: locale(r), digits: 2 }] },
  labelOf: { valid: (r) => [oneOf(['categories.tinggi', 'codes.S1'])(r), { locale: locale(r) }] },
}

const cell = (cells: readonly unknown[]) => ({
  valid: (r: Random) => [oneOf(cells)(r), { aliases: { Ners: 'S1' }, blank: ['-'] }],
  frozen: false as const,
})
const code = { valid: (r: Random) => [oneOf(['10', 7, '21', '45', 'x'])(r)] }
const form = {
  No: 'p-001',
  'Unit Kerja': 'dinas-a',
  'Jenis Jabatan': 'Pelaksana',
  'Pendidikan Terakhir: S-1/D-IV': 'x',
  'Diklat Teknis': 'Sudah',
  'Penilaian Kinerja': '76-90',
  'Hukuman Disiplin': 'Tidak Pernah',
}
const answer = {
  kualifikasi: '15',
  kompetensi: 22.5,
  kinerja: 25,
  disiplin: 5,
  subtotal: '67.5',
  created_at: '2024-03-17',
}
const heading = ['Nama', 'Nama Jabatan', 'Satuan Kerja', 'Kualifikasi', 'Kompetensi', 'Kinerja', 'Disiplin', 'Total']
const flat = { ID: 'p-1', Status: 'PNS', Eselon: 'III.b', Pendidikan: 'S-2', Lulus: '2015' }

export const inputsCalls: Calls = {
  checkAnswersRow: {
    valid: () => [
      { nama: 'x', kelompok: 'Pelaksana', pendidikan: 'S-1', teknis: 'sudah', skp: '90,4' },
      { method, ignore: ['nama'], decimalComma: true, aliases: { SMA: 'SLTA' }, blank: ['-'] },
    ],
    frozen: false,
  },
  employeeFromColumns: {
    valid: () => [
      flat,
      { id: 'ID', status: 'Status', post: { eselon: 'Eselon' }, education: { level: 'Pendidikan', date: 'Lulus' } },
      { none: ['Tidak Pernah'], aliases: { status: { 1: 'PNS' } }, blank: ['-'], decimalComma: true },
    ],
    frozen: false,
  },
  joinRecords: {
    valid: () => [
      {
        employees: { rows: [{ ID: 'p-1' }, { ID: 'p-2' }], columns: { id: 'ID' } },
        educations: { rows: [{ ID: 'p-1', Jenjang: 'S-1' }], columns: { employee: 'ID', level: 'Jenjang' } },
      },
      { aliases: { status: { 1: 'PNS' } }, blank: ['-'] },
    ],
    frozen: false,
  },
  officialFromNilaiIpAsn: { valid: () => [{ data: answer }, { id: 'p-1' }], frozen: false },
  officialFromPipAsn: { valid: () => [[heading, ['A', 'Analis', 'Dinas A', 15, 40, 25, 5, 85]]], frozen: false },
  pangkatOf: { valid: (r) => [oneOf(['III/a', 'IV/e'])(r)] },
  personFromForm2020: { valid: () => [form, { method, id: 'No', ignore: ['Nama'], columns: {} }], frozen: false },
  readDate: cell(['12-05-2023', '2023', 45_000, new Date(0), '12 Mei 2023']),
  readEducation: cell(['S-1', 'SMA', 40]),
  readEselon: cell(['III.a', 'Non Eselon']),
  readGolongan: cell(['III/a', 'IX']),
  readJenjang: cell(['Ahli Muda', 'Pengawas']),
  readNip: cell(['198503152010011002']),
  readNumber: cell(['90.4', 90, '1']),
  readPredicate: cell(['Baik']),
  readSanctionLevel: cell(['Ringan']),
  readText: cell(['x', 17]),
  readTraining: cell(['PKA', 'Seminar', 'Diklat Teknis']),
  readYesNo: cell(['ya', true]),
  siasnEducation: code,
  siasnEselon: code,
  siasnGolongan: code,
  siasnJenisJabatan: code,
  siasnJenjang: code,
}

export const ownEditionCalls: Calls = {
  checkEdition: { valid: () => [{ ...ipAsn2019, id: 'kab-contoh' }], frozen: false, slow: 4 },
}

const map = [
  { id: 'kabid', title: 'Kepala Bidang', eselon: 'III.b', unit: 'bidang', kelas: 11 },
  { id: 'analis', jenjang: 'ahli-pertama', unit: 'bidang', parent: 'kabid', need: { 2026: 3, 2027: 2 } },
  { id: 'staf', jenjang: 'pelaksana', unit: 'dinas', need: 2, requirements: { pendidikan: 'S1' } },
] as const
const staff = [
  { id: 'p-1', kedudukan: 'aktif', birthDate: '1968-12-17', posts: [{ id: 'kabid', eselon: 'III.b' }] },
  { id: 'p-2', status: 'PPPK', contractUntil: '2027-03-01', posts: [{ id: 'analis', jenjang: 'ahli-pertama' }] },
  { id: 'p-3', posts: [{ id: 'staf', jenjang: 'pelaksana', as: 'plt' }] },
]
const ownLaws = [{ jf: 'guru', age: 60, citation: 'UU 14/2005' }]
const counted = countVacancies(map, staff, { asOf: '2026-06-30', units })
const projected = projectVacancies(map, staff, { from: '2026-06-30', until: '2027-12-31', every: 'year', units })
const tableOptions = { words: enPositions, projection: projected, nameOf: (unit: string) => unit }

export const positionsCalls: Calls = {
  checkPositions: { valid: () => [map, { units }], frozen: false, echoes: true },
  countVacancies: {
    valid: () => [
      map,
      staff,
      { asOf: '2026-06-30', units, readings: { overdue: 'leaves' }, ownLaws, by: { k: () => 'x' } },
    ],
  },
  createStaffingMethod: { valid: (r) => [oneOf([{ overdue: 'leaves' }, { notHolding: { listed: ['mpp'] } }])(r)] },
  keyTable: { valid: () => [counted.byKelompok, { words: enPositions, key: 'x' }] },
  mapTable: { valid: () => [counted, map, tableOptions] },
  projectVacancies: {
    valid: () => [
      map,
      staff,
      {
        from: '2026-06-30',
        until: '2027-12-31',
        every: 'year',
        units,
        recruits: [{ position: 'analis', on: '2027-01-01', seats: 1 }],
      },
    ],
  },
  unitTable: { valid: () => [counted, tableOptions] },
}

const row = {
  count: 10,
  means: { kualifikasi: 15, kompetensi: 30, kinerja: 25, disiplin: 5 },
  index: 75,
  category: 'sedang',
}

export const publishedCalls: Calls = {
  auditPublished: { valid: () => [[row, { ...row, count: 5 }], { method, whole: { ...row, count: 15 } }] },
  checkPublishedRow: { valid: () => [row, { method }], frozen: false, echoes: true },
  combinePublished: { valid: () => [[row, { ...row, decimals: 1 }], { method }] },
}

/** Zod itself refuses a promise, by an error of its own. */
const parsedBy = (make: (...args: never[]) => { safeParse: (value: unknown) => unknown }) => {
  return (arg: never, value: never) => {
    const parsed = make(arg).safeParse((value as unknown) instanceof Promise ? null : value) as {
      success: boolean
      error?: { issues: readonly { path: unknown }[] }
    }
    return [parsed.success, (parsed.error?.issues ?? []).length]
  }
}

export const schemaCalls: Calls = {
  answersSchema: {
    valid: (r) => [oneOf(methods)(r), oneOf(scored)(r).answers],
    run: parsedBy(schema.answersSchema),
    frozen: false,
    slow: 4,
  },
  ippUnitSchema: {
    valid: () => [createIpp2017(), workedUnit],
    run: parsedBy(schema.ippUnitSchema),
    frozen: false,
    slow: 2,
  },
  positionsSchemaIn: { valid: () => [units, map], run: parsedBy(schema.positionsSchemaIn), frozen: false, slow: 2 },
  withEmployeeRules: {
    // A schema that zod did not make is zod's to refuse.
    valid: (r) => [null, oneOf(people)(r)],
    run: parsedBy(() => schema.withEmployeeRules(schema.employeeObject)),
    frozen: false,
    slow: 2,
  },
}

const [firstScored] = scored as [(typeof scored)[0]]
const receiptOf = { kind: 'answers', method, input: firstScored.answers } as const
const rowsOf = { rows: people.slice(0, 2), units }
const receipts = [
  [await verify.createReceipt(receiptOf as never), { input: firstScored.answers, method }],
  [
    await verify.createReceipt({ kind: 'measurement', method, year: 2021, input: rowsOf, outcomes: true }),
    { input: rowsOf, method },
  ],
]
const vector: verify.Vector = {
  id: 'answers/x',
  area: 'answers',
  title: 'x',
  method: 'ip-asn-2019@1',
  readings: {},
  section: 'x',
  source: 'x',
  input: { kelompok: 'pelaksana' },
  expected: { index: 1 },
}

export const verifyCalls: Calls = {
  createReceipt: {
    valid: (r) =>
      r() < 0.5
        ? [receiptOf, {}]
        : [{ kind: 'employee', method, year: 2023, input: people[0] }, { sha256: () => 'a'.repeat(64) }],
    slow: 2,
  },
  libraryAdapter: { valid: () => [{ ...vector, input: firstScored.answers }, method], frozen: false },
  reconcile: {
    valid: () => [
      people.slice(0, 2).map((person) => ({ person, official: { dimensions: { kompetensi: 10 }, index: 60 } })),
      { edition: ipAsn2019, year: 2023, vary: ['seminarWindow', 'leadershipMatch'], readings: {} },
    ],
    slow: 20,
  },
  reconcileGroups: {
    valid: () => [
      [
        { persons: people.slice(0, 2), published: { count: 2, means: { kompetensi: 10 }, index: 60 } },
        { persons: people.slice(2, 3), published: { count: 1, means: { kompetensi: 12.5 }, index: 55 } },
      ],
      {
        edition: ipAsn2019,
        year: 2023,
        vary: ['seminarWindow'],
        readings: {},
        whole: { count: 3, means: { kompetensi: 10.83 }, index: 58.33 },
      },
    ],
    slow: 20,
  },
  runConformance: {
    valid: () => [verify.libraryAdapter, { vectors: [vector], areas: ['answers'], timeout: 100 }],
    slow: 4,
  },
  verifyReceipt: { valid: (r) => [...oneOf(receipts)(r)], slow: 2 },
}
