// Maps worked by hand from docs/positions.md. No expected value here was ever produced by a program: the reasoning stands
// in the name or in the comment above, so that a reader can redo it. Only what is expected is named; a list is all of it.
//
// Findings are written as `code path.joined.by.dots` and sorted; rows in paths are counted from 0.

import type { Employee, Kedudukan, Post } from '../../src/employee'
import type {
  OracleCountOptions,
  OracleEvent,
  OraclePosition,
  OracleProjectOptions,
  OracleReason,
  OracleSums,
} from '../oracle/vacancies'

type Sums = Partial<OracleSums>

interface Place {
  readonly id: string
  readonly need?: number | null
  readonly holders?: readonly string[]
  readonly acting?: readonly string[]
  readonly state?: string
}

export interface HandCount {
  readonly name: string
  readonly positions: readonly OraclePosition[]
  readonly employees: readonly unknown[]
  readonly options: Omit<OracleCountOptions, 'isRecord'>
  readonly expected: {
    readonly total?: Sums
    readonly notInForce?: number
    readonly units?: readonly { readonly id: string; readonly own?: Sums; readonly total?: Sums }[]
    readonly byKelompok?: readonly (Sums & { readonly key: string })[]
    readonly byJenjang?: readonly (Sums & { readonly key: string })[]
    readonly byEselon?: readonly (Sums & { readonly key: string })[]
    readonly byKelas?: readonly (Sums & { readonly key: string | number })[]
    /** All on the map. */
    readonly positions?: readonly Place[]
    /** Of every row. */
    readonly classes?: readonly string[]
    /** All of them. */
    readonly findings?: readonly string[]
  }
}

export interface HandProjection {
  readonly name: string
  readonly positions: readonly OraclePosition[]
  readonly employees: readonly unknown[]
  readonly options: Omit<OracleProjectOptions, 'isRecord'>
  readonly expected: {
    readonly days?: readonly string[]
    readonly total?: readonly Sums[]
    readonly units?: readonly {
      readonly id: string
      readonly own?: readonly Sums[]
      readonly total?: readonly Sums[]
    }[]
    readonly positions?: readonly {
      readonly id: string
      readonly need?: readonly (number | null)[]
      readonly holders?: readonly (number | null)[]
    }[]
    /** All of them. */
    readonly events?: readonly OracleEvent[]
    /** All of rule 16. */
    readonly findings?: readonly string[]
  }
}

type Case = Omit<HandCount, 'name' | 'options'> & { readonly options?: Partial<HandCount['options']> }

/** Where no day is named: 30 June 2026. */
function count(name: string, { options, ...rest }: Case): HandCount {
  return { name, ...rest, options: { asOf: '2026-06-30', ...options } }
}

function projection(name: string, rest: Omit<HandProjection, 'name'>): HandProjection {
  return { name, ...rest }
}

/** A PNS in active service. */
function person(id: string, posts: readonly Post[] | null, more: Partial<Employee> = {}): Employee {
  return { id, status: 'PNS', kedudukan: 'aktif', posts, ...more }
}

function at(id: string, more: Partial<Post> = {}): Post {
  return { id, ...more }
}

type EventParts = readonly [on: string, position: string, change: number, reason: OracleReason]

function event([on, position, change, reason]: EventParts, row: number | null = null, id: string | null = null) {
  return { on, position, change, reason, row, id }
}

const KEDUDUKAN: readonly Kedudukan[] = [
  'aktif',
  'cltn',
  'tugas-belajar',
  'dpk',
  'dpb',
  'mpp',
  'diberhentikan-sementara',
  'berhenti',
]

/** One of each kedudukan, all in the post p. */
const ofEveryKedudukan = KEDUDUKAN.map((kedudukan) => person(kedudukan, [at('p')], { kedudukan }))

/** The levels with the age of 58, of 60, of 65, and the one whose age is not known. */
const LEVELS_BY_AGE = [
  'administrator',
  'pengawas',
  'pelaksana',
  'pemula',
  'terampil',
  'mahir',
  'penyelia',
  'ahli-pertama',
  'ahli-muda',
  'jpt-utama',
  'jpt-madya',
  'jpt-pratama',
  'ahli-madya',
  'ahli-utama',
  'fungsional',
] as const

function ofEveryLevel(birthDate: string): Employee[] {
  return LEVELS_BY_AGE.map((jenjang) => person(jenjang, [at('p', { jenjang })], { birthDate }))
}

const OUT = 'not-active past-retirement-age'

function times<T>(count: number, value: T): T[] {
  return Array.from({ length: count }, () => value)
}

// --- rule 1: the map ------------------------------------------------------------------------------------------------

const onTheMap: readonly HandCount[] = [
  // a begins on the day, b the day after; c ends on the day, d the day before.
  count('the first and the last day of a position are on the map, the days beside them are not', {
    positions: [
      { id: 'a', need: 1, from: '2026-06-30' },
      { id: 'b', need: 1, from: '2026-07-01' },
      { id: 'c', need: 1, until: '2026-06-30' },
      { id: 'd', need: 1, until: '2026-06-29' },
      { id: 'e', need: 1, from: '2026-06-30', until: '2026-06-30' },
    ],
    employees: [],
    expected: {
      notInForce: 2,
      positions: [{ id: 'a' }, { id: 'c' }, { id: 'e' }],
      total: { posts: 3, vacant: 3, need: 3, holders: 0, difference: -3, unfilled: 3, surplus: 0, fulfilment: [0, 3] },
    },
  }),
  count('29 February of a leap year is a day like any other', {
    positions: [
      { id: 'a', need: 1, until: '2028-02-28' },
      { id: 'b', need: 1, until: '2028-02-29' },
      { id: 'c', need: 1, from: '2028-02-29' },
      { id: 'd', need: 1, from: '2028-03-01' },
    ],
    employees: [],
    options: { asOf: '2028-02-29' },
    expected: { notInForce: 2, positions: [{ id: 'b' }, { id: 'c' }] },
  }),
  // Nothing of what is not on the map is counted: not its need, not its class, and it needs no finding.
  count('a position that is not in force takes no further part', {
    positions: [{ id: 'a', jenjang: 'pelaksana', kelas: 5, until: '2025-12-31', unit: 'u' }],
    employees: [],
    options: { units: [{ id: 'u' }] },
    expected: {
      total: { posts: 0, needUnknown: 0, need: 0, fulfilment: null },
      units: [{ id: 'u', own: { posts: 0 }, total: { posts: 0 } }],
      byKelompok: [],
      byJenjang: [],
      byEselon: [],
      byKelas: [],
      findings: [],
    },
  }),
  count('an empty map and nobody', {
    positions: [],
    employees: [],
    expected: {
      total: { posts: 0, filled: 0, vacant: 0, notNeeded: 0, needUnknown: 0, need: 0, holders: 0, fulfilment: null },
      classes: [],
      findings: [],
    },
  }),
]

// --- rule 2: need ---------------------------------------------------------------------------------------------------

const levelsWithoutNeed: readonly OraclePosition[] = [
  { id: 'a', jenjang: 'pengawas' },
  { id: 'b', jenjang: 'pelaksana' },
  { id: 'c', jenjang: 'ahli-muda' },
  { id: 'd', eselon: 'III.a', need: null },
  { id: 'e', eselon: 'V.a' },
  { id: 'f' },
]

const byYears: readonly OraclePosition[] = [{ id: 'a', jenjang: 'pengawas', need: { '2025': 2, '2026': 3, '2028': 4 } }]

const needs: readonly HandCount[] = [
  count('need by years: on the last day of 2026 that of 2026', {
    positions: byYears,
    employees: [person('x', [at('a')])],
    options: { asOf: '2026-12-31' },
    expected: { positions: [{ id: 'a', need: 3, state: 'filled' }], total: { need: 3, unfilled: 2, vacant: 0 } },
  }),
  count('need by years: on the first day of 2026 that of 2026', {
    positions: byYears,
    employees: [],
    options: { asOf: '2026-01-01' },
    expected: { positions: [{ id: 'a', need: 3, state: 'vacant' }] },
  }),
  // Neither the year before nor the one seat of a structural post: a need is stated, only not for this year.
  count('need by years: a year that is not there is not known', {
    positions: byYears,
    employees: [person('x', [at('a')])],
    options: { asOf: '2027-01-01' },
    expected: {
      positions: [{ id: 'a', need: null, holders: ['x'], state: 'need-unknown' }],
      total: { posts: 1, needUnknown: 1, filled: 0, need: 0, holders: 0, holdersWithoutNeed: 1, fulfilment: null },
      findings: ['need-unknown positions.0.need'],
    },
  }),
  // Structural are a (pengawas) and d (III.a is an administrator); V.a is a pelaksana.
  count('absent need, structural-one: one seat in the structural group, else not known', {
    positions: levelsWithoutNeed,
    employees: [],
    expected: {
      positions: [
        { id: 'a', need: 1, state: 'vacant' },
        { id: 'b', need: null, state: 'need-unknown' },
        { id: 'c', need: null },
        { id: 'd', need: 1 },
        { id: 'e', need: null },
        { id: 'f', need: null },
      ],
      findings: [1, 2, 4, 5].map((i) => `need-unknown positions.${i}.need`),
    },
  }),
  count('absent need, unknown: of none of them is it known', {
    positions: levelsWithoutNeed,
    employees: [],
    options: { readings: { absentNeed: 'unknown' } },
    expected: {
      total: { posts: 6, needUnknown: 6, vacant: 0, need: 0, unfilled: 0 },
      findings: [0, 1, 2, 3, 4, 5].map((i) => `need-unknown positions.${i}.need`),
    },
  }),
  count('a stated need goes before the one seat of a structural post, also by years and also 0', {
    positions: [
      { id: 'a', jenjang: 'pengawas', need: 0 },
      { id: 'b', jenjang: 'pengawas', need: { '2026': 0 } },
      { id: 'c', jenjang: 'pengawas', need: 2 },
    ],
    employees: [],
    expected: {
      positions: [
        { id: 'a', need: 0, state: 'not-needed' },
        { id: 'b', need: 0, state: 'not-needed' },
        { id: 'c', need: 2, state: 'vacant' },
      ],
      total: { notNeeded: 2, vacant: 1, unfilled: 2 },
    },
  }),
]

// --- rules 3 and 10: groups and tables ------------------------------------------------------------------------------

const tables: readonly HandCount[] = [
  count('tables by group and level take the level from the echelon where there is none', {
    positions: [
      { id: 'a', eselon: 'V.b', need: 1 },
      { id: 'b', jenjang: 'ahli-utama', need: 2 },
      { id: 'c', eselon: 'I.a', need: 1 },
      { id: 'd', jenjang: 'jpt-utama', eselon: 'I.a', need: 1 },
      { id: 'e', need: 7 },
      { id: 'f', jenjang: 'fungsional', need: 3 },
    ],
    employees: [],
    expected: {
      byKelompok: [
        { key: 'struktural', posts: 2, need: 2 },
        { key: 'fungsional', posts: 2, need: 5 },
        { key: 'pelaksana', posts: 1, need: 1 },
        { key: 'tidak-diketahui', posts: 1, need: 7 },
      ],
      byJenjang: [
        { key: 'jpt-utama', need: 1 },
        { key: 'jpt-madya', need: 1 },
        { key: 'fungsional', need: 3 },
        { key: 'ahli-utama', need: 2 },
        { key: 'pelaksana', need: 1 },
        { key: 'tidak-diketahui', need: 7 },
      ],
    },
  }),
  // Without an echelon: a pengawas has one that is not stated, an ahli has none, and of e nothing is known.
  count('table by echelon: non-eselon only in the functional and pelaksana groups', {
    positions: [
      { id: 'a', jenjang: 'pengawas', need: 1 },
      { id: 'b', jenjang: 'ahli-muda', need: 2 },
      { id: 'c', jenjang: 'pelaksana', need: 3 },
      { id: 'd', eselon: 'V.a', need: 4 },
      { id: 'e', need: 5 },
      { id: 'f', jenjang: 'pengawas', eselon: 'IV.b', need: 6 },
    ],
    employees: [],
    expected: {
      byEselon: [
        { key: 'IV.b', need: 6, posts: 1 },
        { key: 'V.a', need: 4, posts: 1 },
        { key: 'non-eselon', need: 5, posts: 2 },
        { key: 'tidak-diketahui', need: 6, posts: 2 },
      ],
    },
  }),
  count('table by class: from 17 down, as numbers and not as texts, what is not known last', {
    positions: [
      { id: 'a', kelas: 9, need: 1 },
      { id: 'b', need: 2 },
      { id: 'c', kelas: 17, need: 3 },
      { id: 'd', kelas: 1, need: 4 },
      { id: 'e', kelas: 10, need: 5 },
      { id: 'f', kelas: 9, need: 6 },
    ],
    employees: [],
    expected: {
      byKelas: [
        { key: 17, need: 3 },
        { key: 10, need: 5 },
        { key: 9, need: 7, posts: 2 },
        { key: 1, need: 4 },
        { key: 'tidak-diketahui', need: 2 },
      ],
    },
  }),
]

// --- rule 4: the post of a person -----------------------------------------------------------------------------------

const two: readonly OraclePosition[] = [
  { id: 'a', need: 3 },
  { id: 'b', need: 3 },
]

const postsOfPeople: readonly HandCount[] = [
  count('a post from its first to its last day', {
    positions: [{ id: 'a', need: 6 }],
    employees: [
      person('begins', [at('a', { from: '2026-06-30' })]),
      person('tomorrow', [at('a', { from: '2026-07-01' })]),
      person('ends', [at('a', { until: '2026-06-30' })]),
      person('ended', [at('a', { until: '2026-06-29' })]),
    ],
    expected: {
      positions: [{ id: 'a', holders: ['begins', 'ends'] }],
      classes: ['holder a', 'no-position', 'holder a', 'no-position'],
      findings: [],
    },
  }),
  count('of several posts the one that began last, wherever it stands in the list', {
    positions: two,
    employees: [
      person('x', [at('b', { from: '2024-01-02' }), at('a', { from: '2024-01-01' })]),
      person('y', [at('a', { from: '2024-01-01' }), at('b', { from: '2024-01-02' })]),
      // The one that began later is over: the earlier one it is.
      person('z', [at('a', { from: '2020-01-01' }), at('b', { from: '2024-01-02', until: '2026-06-29' })]),
    ],
    expected: { classes: ['holder b', 'holder b', 'holder a'] },
  }),
  count('of two that began on one day the first in the list', {
    positions: two,
    employees: [
      person('x', [at('b', { from: '2024-01-01' }), at('a', { from: '2024-01-01' })]),
      person('y', [at('a'), at('b', { from: null })]),
    ],
    expected: { classes: ['holder b', 'holder a'] },
  }),
  count('a post without a first day began before any other', {
    positions: two,
    employees: [
      person('x', [at('a'), at('b', { from: '1970-01-01' })]),
      person('first day there is', [at('a'), at('b', { from: '1900-01-01' })]),
    ],
    expected: { classes: ['holder b', 'holder b'] },
  }),
  count('an acting post, however late it began, is not the post of a person', {
    positions: two,
    employees: [
      person('x', [at('b', { as: 'plt', from: '2026-01-01' }), at('a', { as: 'definitif', from: '2020-01-01' })]),
      person('y', [at('a', { as: null }), at('b', { as: 'plh', from: '2026-06-30' })]),
    ],
    expected: {
      classes: ['holder a', 'holder a'],
      positions: [
        { id: 'a', holders: ['x', 'y'], acting: [] },
        { id: 'b', holders: [], acting: ['x', 'y'], state: 'vacant' },
      ],
    },
  }),
  // The last one to begin names no position on the map; nothing falls back to the one before.
  count('the post that began last counts even where it is not on the map', {
    positions: two,
    employees: [
      person('x', [at('a'), at('lost', { from: '2026-01-01' })]),
      person('y', [at('a'), { jenjang: 'pelaksana', from: '2026-01-01' }]),
    ],
    expected: {
      classes: ['unknown-position unknown', 'no-position'],
      findings: [
        'further-post employees.0.posts.0',
        'further-post employees.1.posts.0',
        'no-position-id employees.1.posts.1',
        'unknown-position employees.0.posts.1.id',
      ],
    },
  }),
]

// --- rule 5: kedudukan ----------------------------------------------------------------------------------------------

const many: readonly OraclePosition[] = [{ id: 'p', jenjang: 'pelaksana', need: 20 }]

const kedudukan: readonly HandCount[] = [
  count('notHolding, not-aktif: everybody but aktif is out', {
    positions: many,
    employees: ofEveryKedudukan,
    expected: {
      classes: ['holder p', ...KEDUDUKAN.slice(1).map((each) => `not-active ${each}`)],
      total: { holders: 1, unfilled: 19 },
    },
  }),
  count('notHolding, gone: only who has left the service is out', {
    positions: many,
    employees: ofEveryKedudukan,
    options: { readings: { notHolding: 'gone' } },
    expected: { classes: [...times(7, 'holder p'), 'not-active berhenti'] },
  }),
  count('notHolding, listed: those of the list and no others', {
    positions: many,
    employees: ofEveryKedudukan,
    options: { readings: { notHolding: { listed: ['aktif', 'cltn'] } } },
    expected: { classes: ['not-active aktif', 'not-active cltn', ...times(6, 'holder p')] },
  }),
  count('notHolding, an empty list: nobody is out', {
    positions: many,
    employees: ofEveryKedudukan,
    options: { readings: { notHolding: { listed: [] } } },
    expected: { classes: times(8, 'holder p') },
  }),
  count('an unknown kedudukan counts as active, and is a finding', {
    positions: many,
    employees: [
      { id: 'x', posts: [at('p')] },
      { id: 'y', kedudukan: null, posts: [] },
    ],
    expected: {
      classes: ['holder p', 'no-position'],
      findings: ['kedudukan-unknown employees.0.kedudukan', 'kedudukan-unknown employees.1.kedudukan'],
    },
  }),
]

// --- rule 6: overdue ------------------------------------------------------------------------------------------------

const leaves = { overdue: 'leaves' } as const

/** Pengawas: 58. */
const section: readonly OraclePosition[] = [{ id: 'p', jenjang: 'pengawas', need: 9 }]

function born(...dates: readonly string[]): Employee[] {
  return dates.map((birthDate) => person(birthDate, [at('p', { jenjang: 'pengawas' })], { birthDate }))
}

function teacher(id: string, more: Partial<Post>, birthDate = '1968-05-10'): Employee {
  return person(id, [at('p', more)], { birthDate })
}

const overdue: readonly HandCount[] = [
  // Born in May 1968: 58 in May 2026, past retirement from 1 June. Born on 1 June: from 1 July.
  count('past retirement from the first of the month after the birthday', {
    positions: section,
    employees: born('1968-05-01', '1968-05-31', '1968-06-01', '1968-06-30'),
    options: { readings: leaves, asOf: '2026-06-30' },
    expected: { classes: [OUT, OUT, 'holder p', 'holder p'] },
  }),
  count('the day after, those born in June are past it too, and those born in July are not', {
    positions: section,
    employees: born('1968-06-01', '1968-06-30', '1968-07-01'),
    options: { readings: leaves, asOf: '2026-07-01' },
    expected: { classes: [OUT, OUT, 'holder p'] },
  }),
  count('the day before the first of the month nobody of the month is past it', {
    positions: section,
    employees: born('1968-05-01', '1968-05-31', '1968-04-30'),
    options: { readings: leaves, asOf: '2026-05-31' },
    expected: { classes: ['holder p', 'holder p', OUT] },
  }),
  count('born in December: not yet on 31 December of the year of the birthday', {
    positions: section,
    employees: born('1967-12-01', '1967-12-31', '1967-11-30'),
    options: { readings: leaves, asOf: '2025-12-31' },
    expected: { classes: ['holder p', 'holder p', OUT] },
  }),
  count('born in December: on 1 January', {
    positions: section,
    employees: born('1967-12-01', '1967-12-31', '1968-01-01'),
    options: { readings: leaves, asOf: '2026-01-01' },
    expected: { classes: [OUT, OUT, 'holder p'] },
  }),
  // 1968 + 58 = 2026, which has no 29 February; the month of the birthday is February all the same.
  count('born on 29 February: not yet on 28 February of a year without that day', {
    positions: section,
    employees: born('1968-02-29', '1968-03-01'),
    options: { readings: leaves, asOf: '2026-02-28' },
    expected: { classes: ['holder p', 'holder p'] },
  }),
  count('born on 29 February: on 1 March', {
    positions: section,
    employees: born('1968-02-29', '1968-03-01'),
    options: { readings: leaves, asOf: '2026-03-01' },
    expected: { classes: [OUT, 'holder p'] },
  }),
  // 1964 + 60 = 2024, a leap year: the birthday is 29 February itself.
  count('born on 29 February, 60 in a leap year: 29 February not yet, 1 March', {
    positions: [{ id: 'p', jenjang: 'jpt-pratama', need: 9 }],
    employees: [person('x', [at('p')], { birthDate: '1964-02-29' })],
    options: { readings: leaves, asOf: '2024-02-29' },
    expected: { classes: ['holder p'] },
  }),
  count('58 and a month: all with the age of 58 are past it, and no others', {
    positions: many,
    employees: ofEveryLevel('1968-05-10'),
    options: { readings: leaves },
    expected: { classes: [...times(9, OUT), ...times(6, 'holder p')] },
  }),
  count('60 and a month: those with the age of 60 too', {
    positions: many,
    employees: ofEveryLevel('1966-05-10'),
    options: { readings: leaves },
    expected: { classes: [...times(13, OUT), ...times(2, 'holder p')] },
  }),
  count('65 and a month: all but the functional post whose rung is not known', {
    positions: many,
    employees: ofEveryLevel('1961-05-10'),
    options: { readings: leaves },
    expected: { classes: [...times(14, OUT), 'holder p'] },
  }),
  // On 30 June 2026 an age reached in June 2026 is not past: 58 of who was born in 1968, 60 in 1966, 65 in 1961.
  count('the age of the level in this month: nobody is past it', {
    positions: many,
    employees: [
      ...ofEveryLevel('1968-06-10').slice(0, 9),
      ...ofEveryLevel('1966-06-10').slice(9, 13),
      ...ofEveryLevel('1961-06-10').slice(13),
    ],
    options: { readings: leaves },
    expected: { classes: times(15, 'holder p') },
  }),
  // All are 58 and a month. a: IV.a is a pengawas, 58. b: nothing on record, so the position's ahli-madya, 60. c: the record's
  // ahli-muda, 58, goes before the position's. d: the record's I.a is a JPT madya, 60. e: jenjang before eselon, both pengawas.
  count('the level of the record, from the echelon too, else that of the position', {
    positions: [{ id: 'p', jenjang: 'ahli-madya', need: 9 }],
    employees: [
      teacher('a', { eselon: 'IV.a' }),
      teacher('b', {}),
      teacher('c', { jenjang: 'ahli-muda' }),
      teacher('d', { eselon: 'I.a' }),
      teacher('e', { jenjang: 'pengawas', eselon: 'IV.b' }),
    ],
    options: { readings: leaves },
    expected: { classes: [OUT, 'holder p', OUT, 'holder p', OUT] },
  }),
  count('neither record nor position has a level, or no birth date, or no post: never past retirement', {
    positions: [{ id: 'p', need: 3 }, ...section.map((each) => ({ ...each, id: 'q' }))],
    employees: [
      person('x', [at('p')], { birthDate: '1930-01-01' }),
      person('y', [at('q')], { birthDate: null }),
      person('z', [], { birthDate: '1930-01-01' }),
    ],
    options: { readings: leaves },
    expected: { classes: ['holder p', 'holder q', 'no-position'] },
  }),
  // Born 1930: whatever the age, it is long past; it is only not known which.
  count('guru and dosen have no age of their own, whatever their level, by the record or by the position', {
    positions: [{ id: 'p', jenjang: 'ahli-muda', jf: 'dosen', need: 9 }],
    employees: [
      teacher('guru', { jenjang: 'ahli-muda', jf: 'guru' }, '1930-01-01'),
      teacher('dosen by the position', { jenjang: 'ahli-madya' }, '1930-01-01'),
      teacher('auditor by the record', { jenjang: 'ahli-madya', jf: 'auditor' }, '1930-01-01'),
    ],
    options: { readings: leaves },
    expected: { classes: ['holder p', 'holder p', OUT] },
  }),
  // 1966-05-10 is 60 and a month on the day, 1966-06-10 is 60 in this month.
  count('ownLaws states the age of a guru', {
    positions: [{ id: 'p', jf: 'guru', need: 9 }],
    employees: [
      teacher('x', { jenjang: 'ahli-muda' }, '1966-05-10'),
      teacher('y', { jenjang: 'ahli-muda' }, '1966-06-10'),
      teacher('level not known', {}, '1966-05-10'),
      teacher('dosen', { jf: 'dosen' }, '1930-01-01'),
    ],
    options: { readings: leaves, ownLaws: [{ jf: 'guru', age: 60, citation: 'UU 14/2005' }] },
    expected: { classes: [OUT, 'holder p', OUT, 'holder p'] },
  }),
  // All are 60 and a month. ahli-utama has 70 by the entry for it, though that stands last; the others 60.
  count('the entry of ownLaws that names the level goes before the one that does not', {
    positions: [{ id: 'p', jf: 'guru', need: 9 }],
    employees: [
      teacher('x', { jenjang: 'ahli-utama' }, '1966-05-10'),
      teacher('y', { jenjang: 'ahli-muda' }, '1966-05-10'),
    ],
    options: {
      readings: leaves,
      ownLaws: [
        { jf: 'guru', age: 60, citation: 'a' },
        { jf: 'guru', jenjang: 'ahli-utama', age: 70, citation: 'b' },
      ],
    },
    expected: { classes: ['holder p', OUT] },
  }),
  // An entry for another level says nothing: an ahli-muda auditor keeps the 58 of the table, a guru of another level stays unknown.
  // A fungsional auditor has no age by the table, and has none by an entry for ahli-madya.
  count('ownLaws goes before the table for any functional post, and only where it fits', {
    positions: [{ id: 'p', need: 9 }],
    employees: [
      teacher('dokter', { jenjang: 'ahli-muda', jf: 'dokter' }),
      teacher('auditor muda', { jenjang: 'ahli-muda', jf: 'auditor' }),
      teacher('auditor madya', { jenjang: 'ahli-madya', jf: 'auditor' }),
      teacher('guru', { jenjang: 'ahli-muda', jf: 'guru' }),
      teacher('fungsional', { jenjang: 'fungsional', jf: 'auditor' }),
    ],
    options: {
      readings: leaves,
      ownLaws: [
        { jf: 'dokter', age: 65, citation: 'a' },
        { jf: 'auditor', jenjang: 'ahli-madya', age: 56, citation: 'b' },
        { jf: 'guru', jenjang: 'ahli-madya', age: 56, citation: 'c' },
      ],
    },
    expected: { classes: ['holder p', OUT, OUT, 'holder p', 'holder p'] },
  }),
  // 60 and a month, both ahli-muda. The record's auditor goes before the position's guru: 58 by the table. Without it the guru's 65.
  count('the functional post of the record goes before that of the position', {
    positions: [{ id: 'p', jf: 'guru', jenjang: 'ahli-muda', need: 9 }],
    employees: [teacher('x', { jf: 'auditor' }, '1966-05-10'), teacher('y', { jf: null }, '1966-05-10')],
    options: { readings: leaves, ownLaws: [{ jf: 'guru', age: 65, citation: 'a' }] },
    expected: { classes: [OUT, 'holder p'] },
  }),
  count('a contract holds on its last day', {
    positions: many,
    employees: [
      person('x', [at('p')], { status: 'PPPK', contractUntil: '2026-06-30' }),
      person('y', [at('p')], { status: 'PPPK', contractUntil: '2026-06-29' }),
      person('pns', [at('p')], { status: 'PNS', contractUntil: '2020-01-01' }),
      person('not known', [at('p')], { status: null, contractUntil: '2020-01-01' }),
      person('no date', [at('p')], { status: 'PPPK' }),
    ],
    options: { readings: leaves },
    expected: { classes: ['holder p', 'not-active contract-ended', 'holder p', 'holder p', 'holder p'] },
  }),
  count('the day after its last day a contract has ended', {
    positions: many,
    employees: [person('x', [at('p')], { status: 'PPPK', contractUntil: '2026-06-30' })],
    options: { readings: leaves, asOf: '2026-07-01' },
    expected: { classes: ['not-active contract-ended'], positions: [{ id: 'p', holders: [], state: 'vacant' }] },
  }),
  // Pelaksana, born 1960: past 58. The first reason in the order kedudukan, retirement, contract.
  count('several reasons not to be active: kedudukan, then retirement, then contract', {
    positions: many,
    employees: [
      person('x', [at('p')], {
        status: 'PPPK',
        contractUntil: '2020-01-01',
        birthDate: '1960-01-01',
        kedudukan: 'cltn',
      }),
      person('y', [at('p')], { status: 'PPPK', contractUntil: '2020-01-01', birthDate: '1960-01-01' }),
      person('z', [at('p')], { status: 'PPPK', contractUntil: '2020-01-01', birthDate: '1990-01-01' }),
      person('no post', [], { status: 'PPPK', contractUntil: '2020-01-01', birthDate: '1960-01-01' }),
    ],
    options: { readings: leaves },
    expected: {
      classes: ['not-active cltn', OUT, 'not-active contract-ended', 'not-active contract-ended'],
      findings: [],
    },
  }),
  count('overdue, holds: the record says so, and both are findings of a holder', {
    positions: many,
    employees: [
      person('y', [at('p')], { status: 'PPPK', contractUntil: '2020-01-01', birthDate: '1960-01-01' }),
      person('no post', [], { status: 'PPPK', contractUntil: '2020-01-01', birthDate: '1960-01-01' }),
      person('lost', [at('lost', { jenjang: 'pelaksana' })], { birthDate: '1960-01-01' }),
    ],
    expected: {
      classes: ['holder p', 'no-position', 'unknown-position unknown'],
      findings: [
        'contract-ended employees.0.contractUntil',
        'past-retirement-age employees.0.birthDate',
        'unknown-position employees.2.posts.0.id',
      ],
    },
  }),
  // Not on the map, but the level stands in the record.
  count('overdue, leaves: also of a post that is not on the map', {
    positions: many,
    employees: [person('lost', [at('lost', { jenjang: 'pelaksana' })], { birthDate: '1960-01-01' })],
    options: { readings: leaves },
    expected: { classes: [OUT], findings: [] },
  }),
  // Until 30 June an ahli-madya (60), from 1 July a pengawas (58): born in January 1968 she is past 58, not past 60.
  count('the age is that of the post of the day: before the change', {
    positions: two,
    employees: [
      person(
        'x',
        [at('a', { jenjang: 'ahli-madya', until: '2026-06-30' }), at('b', { jenjang: 'pengawas', from: '2026-07-01' })],
        { birthDate: '1968-01-15' },
      ),
    ],
    options: { readings: leaves },
    expected: { classes: ['holder a'] },
  }),
]

// --- rule 7: classes ------------------------------------------------------------------------------------------------

const classes: readonly HandCount[] = [
  count('every class once', {
    positions: [
      { id: 'a', need: 1 },
      { id: 'old', need: 1, until: '2026-06-29' },
    ],
    employees: [
      person('1', [at('a')]),
      person('2', [at('lost')]),
      person('3', [at('old')]),
      person('4', [{ jenjang: 'pelaksana' }]),
      person('5', [at('a', { as: 'plt' })]),
      person('6', null),
      person('7', [at('a')], { kedudukan: 'mpp' }),
    ],
    expected: {
      classes: [
        'holder a',
        'unknown-position unknown',
        'unknown-position not-in-force',
        'no-position',
        'acting-only',
        'no-position',
        'not-active mpp',
      ],
      positions: [{ id: 'a', holders: ['1'], acting: ['5'], state: 'filled' }],
      findings: [
        'no-position-id employees.3.posts.0',
        'position-not-in-force employees.2.posts.0.id',
        'unknown-position employees.1.posts.0.id',
      ],
    },
  }),
  count('a definitive post without an id is no-position even beside an acting post, which is listed', {
    positions: [{ id: 'a', need: 1 }],
    employees: [
      person('x', [{ id: null, jenjang: 'pelaksana' }, at('a', { as: 'plh' })]),
      person('y', [at('a', { as: 'plt' }), at('a', { until: '2026-06-29' })]),
    ],
    expected: {
      classes: ['no-position', 'acting-only'],
      positions: [{ id: 'a', holders: [], acting: ['x', 'y'], state: 'vacant' }],
      findings: ['no-position-id employees.0.posts.0'],
    },
  }),
  count('acting posts count on their days, of the active only, and fill nothing', {
    positions: [{ id: 'a', need: 1 }],
    employees: [
      person('begins', [at('a', { as: 'plt', from: '2026-06-30' })]),
      person('tomorrow', [at('a', { as: 'plt', from: '2026-07-01' })]),
      person('ends', [at('a', { as: 'plh', until: '2026-06-30' })]),
      person('ended', [at('a', { as: 'plh', until: '2026-06-29' })]),
      person('away', [at('a', { as: 'plt' })], { kedudukan: 'dpk' }),
      person('elsewhere', [at('lost', { as: 'plt' })]),
    ],
    expected: {
      classes: ['acting-only', 'no-position', 'acting-only', 'no-position', 'not-active dpk', 'acting-only'],
      positions: [{ id: 'a', holders: [], acting: ['begins', 'ends'], state: 'vacant' }],
      findings: [],
    },
  }),
  // Row 0 is no record (posts is no list), so the id x of row 1 is new; row 2 has it a second time, row 3 is no record again.
  count('rejected rows and duplicates take no part, and a rejected row claims no id', {
    positions: [
      { id: 'a', need: 1 },
      { id: 'b', need: 1 },
    ],
    employees: [
      { id: 'x', posts: 'none' },
      person('x', [at('a')]),
      { id: 'x', posts: [at('b')] },
      { id: 'x', kedudukan: 'pensiun' },
      'x',
      person('y', [at('b', { as: 'plt' })]),
    ],
    expected: {
      classes: ['rejected', 'holder a', 'duplicate 1', 'rejected', 'rejected', 'acting-only'],
      positions: [
        { id: 'a', holders: ['x'], acting: [] },
        { id: 'b', holders: [], acting: ['y'] },
      ],
      findings: [],
    },
  }),
  count('a duplicate of somebody who is not active is a duplicate', {
    positions: [{ id: 'a', need: 1 }],
    employees: [
      person('x', [at('a')], { kedudukan: 'berhenti' }),
      person('y', []),
      person('x', [at('a')]),
      person('x', [at('a')]),
    ],
    expected: {
      classes: ['not-active berhenti', 'no-position', 'duplicate 0', 'duplicate 0'],
      total: { vacant: 1, unfilled: 1 },
    },
  }),
]

// --- rules 8 and 9: states and sums ---------------------------------------------------------------------------------

function holdersOf(position: string, count: number): Employee[] {
  return Array.from({ length: count }, (_, i) => person(`${position}${i}`, [at(position)]))
}

const sums: readonly HandCount[] = [
  // need 4 + 1 + 0 + 0 + 2 = 7; holders 1 + 0 + 1 + 0 + 3 = 5; unfilled 3 + 1 = 4; surplus 1 + 1 = 2; 4 − 2 = 7 − 5.
  count('every state, and the sums over them', {
    positions: [
      { id: 'a', need: 4 },
      { id: 'b', need: 1 },
      { id: 'c', need: 0 },
      { id: 'd', need: 0 },
      { id: 'e', need: 2 },
      { id: 'f' },
    ],
    employees: [...holdersOf('a', 1), ...holdersOf('c', 1), ...holdersOf('e', 3), ...holdersOf('f', 2)],
    expected: {
      positions: [
        { id: 'a', state: 'filled' },
        { id: 'b', state: 'vacant' },
        { id: 'c', state: 'not-needed', holders: ['c0'] },
        { id: 'd', state: 'not-needed', holders: [] },
        { id: 'e', state: 'filled', holders: ['e0', 'e1', 'e2'] },
        { id: 'f', state: 'need-unknown', holders: ['f0', 'f1'] },
      ],
      total: {
        posts: 6,
        filled: 2,
        vacant: 1,
        notNeeded: 2,
        needUnknown: 1,
        need: 7,
        holders: 5,
        holdersWithoutNeed: 2,
        difference: -2,
        unfilled: 4,
        surplus: 2,
        fulfilment: [5, 7],
      },
      findings: ['need-unknown positions.5.need'],
    },
  }),
  count('a post with four seats and one holder is not vacant and has three unfilled seats', {
    positions: [{ id: 'a', need: 4 }],
    employees: holdersOf('a', 1),
    expected: { total: { filled: 1, vacant: 0, unfilled: 3, difference: -3, fulfilment: [1, 4] } },
  }),
  count('a person whose post is not known is no vacant post, though one quality indicator calls it "Jabatan Kosong"', {
    positions: [
      { id: 'a', need: 1 },
      { id: 'b', need: 1 },
    ],
    employees: [person('1', [at('a')]), person('2', null), person('3', [])],
    // b, not the persons 2 and 3
    expected: { total: { posts: 2, filled: 1, vacant: 1 }, classes: ['holder a', 'no-position', 'no-position'] },
  }),
  count('surplus hides shortage in the fulfilment, not in the unfilled seats', {
    positions: [
      { id: 'a', need: 4 },
      { id: 'b', need: 1 },
    ],
    employees: [...holdersOf('a', 1), ...holdersOf('b', 4)],
    expected: {
      total: { need: 5, holders: 5, difference: 0, unfilled: 3, surplus: 3, fulfilment: [5, 5], vacant: 0 },
      findings: [1, 2, 3].map((i) => `two-holders employees.${i + 1}.posts.0.id`),
    },
  }),
  count('need 0 has no fulfilment, and its holders are a surplus', {
    positions: [{ id: 'a', need: 0 }],
    employees: holdersOf('a', 2),
    expected: {
      total: { need: 0, holders: 2, difference: 2, surplus: 2, unfilled: 0, fulfilment: null },
      findings: [],
    },
  }),
  // agency > office > section; the position of the office is in neither of the others, lone has none below.
  count('units: alone and with those below, in the order given, wherever the parent stands', {
    positions: [
      { id: 'a', need: 1, unit: 'section' },
      { id: 'b', need: 2, unit: 'office' },
      { id: 'c', need: 4, unit: 'section' },
      { id: 'd', need: 8, unit: 'lone' },
    ],
    employees: holdersOf('b', 2),
    options: {
      units: [
        { id: 'section', parent: 'office' },
        { id: 'agency' },
        { id: 'office', parent: 'agency' },
        { id: 'lone', parent: null },
      ],
    },
    expected: {
      units: [
        { id: 'section', own: { posts: 2, need: 5, vacant: 2 }, total: { posts: 2, need: 5 } },
        {
          id: 'agency',
          own: { posts: 0, need: 0, fulfilment: null },
          total: { posts: 3, need: 7, fulfilment: [2, 7] },
        },
        { id: 'office', own: { posts: 1, need: 2, filled: 1 }, total: { posts: 3, need: 7, holders: 2, unfilled: 5 } },
        { id: 'lone', own: { need: 8 }, total: { need: 8 } },
      ],
      total: { need: 15 },
    },
  }),
]

// --- rule 11: findings ----------------------------------------------------------------------------------------------

const findings: readonly HandCount[] = [
  count('two-holders: the second and third of a post with one seat, stated or by structural-one', {
    positions: [
      { id: 'a', need: 1 },
      { id: 'b', jenjang: 'pengawas' },
      { id: 'c', need: 2 },
      { id: 'd', need: { '2026': 1 } },
    ],
    employees: [...holdersOf('a', 3), ...holdersOf('b', 2), ...holdersOf('c', 3), ...holdersOf('d', 2)],
    expected: { findings: [1, 2, 4, 9].map((row) => `two-holders employees.${row}.posts.0.id`) },
  }),
  count('no two-holders where the need is not known, nor by who is not active', {
    positions: [
      { id: 'b', jenjang: 'pengawas' },
      { id: 'a', need: 1 },
    ],
    employees: [
      ...holdersOf('b', 2),
      person('away', [at('a')], { kedudukan: 'cltn' }),
      person('acting', [at('a', { as: 'plt' })]),
      person('there', [at('a')]),
    ],
    options: { readings: { absentNeed: 'unknown' } },
    expected: { findings: ['need-unknown positions.0.need'] },
  }),
  // Required S1: D4 is the same; of D3 and S2 the highest counts; D3 alone is less; an empty list is not met, none is unknown.
  count('requirement, education', {
    positions: [{ id: 'a', need: 9, requirements: { pendidikan: 'S1' } }],
    employees: [
      person('d4', [at('a')], { educations: [{ level: 'D4' }] }),
      person('highest', [at('a')], { educations: [{ level: 'D3' }, { level: 'S2' }, { level: 'SD' }] }),
      person('less', [at('a')], { educations: [{ level: 'D3' }] }),
      person('empty', [at('a')], { educations: [] }),
      person('absent', [at('a')]),
    ],
    expected: {
      findings: [
        'requirement-not-met employees.2.posts.0.id',
        'requirement-not-met employees.3.posts.0.id',
        'requirement-unknown employees.4.posts.0.id',
      ],
    },
  }),
  // One person for each level up to S3, in the order of the ladder; required is D1: SD, SLTP and SLTA are less.
  count('requirement, education: the whole ladder', {
    positions: [{ id: 'a', need: 10, requirements: { pendidikan: 'D1' } }],
    employees: (['SD', 'SLTP', 'SLTA', 'D1', 'D2', 'D3', 'D4', 'S1', 'S2', 'S3'] as const).map((level) =>
      person(level, [at('a')], { educations: [{ level }] }),
    ),
    expected: { findings: [0, 1, 2].map((row) => `requirement-not-met employees.${row}.posts.0.id`) },
  }),
  // asOf is 30 June 2026: what lies wholly after it has not happened; a year that has begun may have.
  count('requirement, education: what is still to come does not count', {
    positions: [{ id: 'a', need: 9, requirements: { pendidikan: 'S1', kepemimpinan: 'PKP' } }],
    employees: [
      person('0', [at('a')], {
        educations: [{ level: 'S1', date: '2026-06-30' }],
        trainings: [{ kind: 'kepemimpinan', level: 'PKP', date: '2026' }],
      }),
      person('1', [at('a')], {
        educations: [{ level: 'S1', date: '2026-07-01' }],
        trainings: [{ kind: 'kepemimpinan', level: 'PKP', date: '2026-07' }],
      }),
      person('2', [at('a')], {
        educations: [{ level: 'S1', date: '2027' }, { level: 'D3' }],
        trainings: [{ kind: 'kepemimpinan', level: 'PKP', date: '2026-06' }],
      }),
    ],
    options: { asOf: '2026-06-30' },
    expected: {
      findings: [
        'requirement-not-met employees.1.posts.0.id',
        'requirement-not-met employees.1.posts.0.id',
        'requirement-not-met employees.2.posts.0.id',
      ],
    },
  }),
  // Required D4: S1 is the same, D3 is less.
  count('requirement, education: S1 is a D4', {
    positions: [{ id: 'a', need: 9, requirements: { pendidikan: 'D4', golongan: null } }],
    employees: [
      person('0', [at('a')], { educations: [{ level: 'S1' }] }),
      person('1', [at('a')], { educations: [{ level: 'D3' }] }),
    ],
    expected: { findings: ['requirement-not-met employees.1.posts.0.id'] },
  }),
  // Required PKA = PIM-III.
  count('requirement, leadership training', {
    positions: [{ id: 'a', need: 9, requirements: { kepemimpinan: 'PKA' } }],
    employees: [
      person('same', [at('a')], { trainings: [{ kind: 'kepemimpinan', level: 'PIM-III' }] }),
      person('higher', [at('a')], { trainings: [{ kind: 'kepemimpinan', level: 'PKN-II' }] }),
      person('less', [at('a')], { trainings: [{ kind: 'kepemimpinan', level: 'PIM-IV' }] }),
      person('other', [at('a')], { trainings: [{ kind: 'teknis', jp: 20 }] }),
      person('empty', [at('a')], { trainings: [] }),
      person('absent', [at('a')], { trainings: null }),
    ],
    expected: {
      findings: [
        ...[2, 3, 4].map((row) => `requirement-not-met employees.${row}.posts.0.id`),
        'requirement-unknown employees.5.posts.0.id',
      ],
    },
  }),
  count('requirement, golongan of the PNS: III/d is less than IV/a, and one of the PPPK is unknown', {
    positions: [{ id: 'a', need: 9, requirements: { golongan: 'IV/a' } }],
    employees: (['IV/a', 'IV/e', 'III/d', 'XVII', null] as const).map((golongan, i) =>
      person(`${i}`, [at('a')], { golongan }),
    ),
    expected: {
      findings: [
        'requirement-not-met employees.2.posts.0.id',
        'requirement-unknown employees.3.posts.0.id',
        'requirement-unknown employees.4.posts.0.id',
      ],
    },
  }),
  // IX is 9, V is 5, X is 10: by their places, not as texts.
  count('requirement, golongan of the PPPK: V is less than IX and X is more', {
    positions: [{ id: 'a', need: 9, requirements: { golongan: 'IX' } }],
    employees: (['IX', 'X', 'V', 'IV/e'] as const).map((golongan, i) => person(`${i}`, [at('a')], { golongan })),
    expected: {
      findings: ['requirement-not-met employees.2.posts.0.id', 'requirement-unknown employees.3.posts.0.id'],
    },
  }),
  count('one finding per requirement, and none of who does not hold the post', {
    positions: [{ id: 'a', need: 9, requirements: { pendidikan: 'S2', kepemimpinan: 'PKP', golongan: 'III/c' } }],
    employees: [
      person('x', [at('a')], { educations: [{ level: 'S1' }], trainings: [], golongan: null }),
      person('acting', [at('a', { as: 'plt' })]),
      person('away', [at('a')], { kedudukan: 'mpp' }),
    ],
    expected: {
      findings: [
        'requirement-not-met employees.0.posts.0.id',
        'requirement-not-met employees.0.posts.0.id',
        'requirement-unknown employees.0.posts.0.id',
      ],
    },
  }),
  // IV.a on record is a pengawas as on the map; ahli-muda is not; what the record does not say differs from nothing. The second
  // post of row 3 is the one in force, so the path names it.
  count('post-differs: unit, level, both, neither', {
    positions: [{ id: 'a', need: 9, jenjang: 'pengawas', unit: 'u' }],
    employees: [
      person('same', [at('a', { unit: 'u', eselon: 'IV.a' })]),
      person('silent', [at('a', { unit: null })]),
      person('unit', [at('a', { unit: 'v', jenjang: 'pengawas' })]),
      person('both', [at('a', { until: '2020-01-01' }), at('a', { unit: 'v', jenjang: 'ahli-muda' })]),
    ],
    expected: {
      findings: [
        'post-differs employees.2.posts.0.unit',
        'post-differs employees.3.posts.1.jenjang',
        'post-differs employees.3.posts.1.unit',
      ],
    },
  }),
  count('unit-not-in-force: both sides of the first and the last day of a unit', {
    positions: ['a', 'b', 'c', 'd'].map((unit) => ({ id: unit, need: 1, unit })),
    employees: [],
    options: {
      units: [
        { id: 'a', from: '2026-06-30' },
        { id: 'b', from: '2026-07-01' },
        { id: 'c', until: '2026-06-30' },
        { id: 'd', until: '2026-06-29' },
      ],
    },
    // Findings change no number: they count in their units all the same.
    expected: {
      findings: ['unit-not-in-force positions.1.unit', 'unit-not-in-force positions.3.unit'],
      total: { posts: 4, vacant: 4 },
      units: ['a', 'b', 'c', 'd'].map((id) => ({ id, own: { posts: 1 }, total: { posts: 1 } })),
    },
  }),
]

// --- where the specification leaves a choice: another choice may be as good, and changes these cases --------------------

const choices: readonly HandCount[] = [
  // The training without a level may be a PKA. Row 1 has one that is enough anyway.
  count('choice: a leadership training without its level leaves the requirement unknown', {
    positions: [{ id: 'a', need: 9, requirements: { kepemimpinan: 'PKA' } }],
    employees: [
      person('0', [at('a')], { trainings: [{ kind: 'kepemimpinan' }, { kind: 'kepemimpinan', level: 'PKP' }] }),
      person('1', [at('a')], { trainings: [{ kind: 'kepemimpinan' }, { kind: 'kepemimpinan', level: 'PKN-I' }] }),
    ],
    expected: { findings: ['requirement-unknown employees.0.posts.0.id'] },
  }),
  count('choice: where the map has no unit or no level, nothing differs', {
    positions: [{ id: 'a', need: 9 }],
    employees: [person('0', [at('a', { unit: 'u', jenjang: 'pengawas' })])],
    expected: { findings: [] },
  }),
  // I.a is a JPT madya or the JPT utama, but no pratama; a stated JPT madya is no utama.
  count('choice: an echelon I.a alone does not differ from a JPT utama', {
    positions: [
      { id: 'a', jenjang: 'jpt-utama', need: 9 },
      { id: 'b', eselon: 'I.a', need: 9 },
    ],
    employees: [
      person('0', [at('a', { eselon: 'I.a' })]),
      person('1', [at('a', { eselon: 'I.a', jenjang: 'jpt-madya' })]),
      person('2', [at('a', { eselon: 'II.a' })]),
      person('3', [at('b', { jenjang: 'jpt-utama' })]),
      person('4', [at('b', { jenjang: 'jpt-pratama' })]),
    ],
    expected: { findings: [1, 2, 4].map((row) => `post-differs employees.${row}.posts.0.jenjang`) },
  }),
  count('choice: fungsional, a rung not known, does not differ from a rung', {
    positions: [
      { id: 'a', jenjang: 'ahli-muda', need: 9 },
      { id: 'b', jenjang: 'fungsional', need: 9 },
    ],
    employees: [
      person('0', [at('a', { jenjang: 'fungsional' })]),
      person('1', [at('b', { jenjang: 'mahir' })]),
      person('2', [at('b', { jenjang: 'pelaksana' })]),
      person('3', [at('b', { jenjang: 'pengawas' })]),
    ],
    expected: { findings: [2, 3].map((row) => `post-differs employees.${row}.posts.0.jenjang`) },
  }),
  // The post says no level, and the position that would is not on the map, so no age is known.
  count('choice: a position that is not on the map lends no level', {
    positions: [{ id: 'a', jenjang: 'pelaksana', need: 1, until: '2026-06-29' }],
    employees: [person('0', [at('a')], { birthDate: '1950-01-01' })],
    options: { readings: leaves },
    expected: { classes: ['unknown-position not-in-force'] },
  }),
  count('choice: two acting posts of one position list a person once', {
    positions: [{ id: 'a', need: 1 }],
    employees: [person('0', [at('a', { as: 'plt' }), at('a', { as: 'plh' })])],
    expected: { positions: [{ id: 'a', acting: ['0'] }] },
  }),
]

/** By the part of the rules that they test. */
export const handCountsBySection: Readonly<Record<string, readonly HandCount[]>> = {
  'the map on a day': onTheMap,
  need: needs,
  'groups and tables': tables,
  'the post of a person': postsOfPeople,
  'who does not hold a post': kedudukan,
  'past retirement, or out of contract': overdue,
  'classes of rows': classes,
  'states and sums': sums,
  findings,
  'where the rules leave a choice': choices,
}

export const handCounts: readonly HandCount[] = Object.values(handCountsBySection).flat()

// --- rules 12 to 16: projections ------------------------------------------------------------------------------------

const seat: readonly OraclePosition[] = [{ id: 'p', jenjang: 'pengawas', need: 1 }]

const pengawas = { jenjang: 'pengawas' } as const

export const handProjections: readonly HandProjection[] = [
  projection('of zero length it is the count', {
    positions: seat,
    employees: [person('x', [at('p')], { birthDate: '1968-05-10' })],
    options: { from: '2026-06-30', until: '2026-06-30' },
    expected: {
      days: ['2026-06-30'],
      total: [{ posts: 1, filled: 1, need: 1, holders: 1, fulfilment: [1, 1] }],
      events: [],
      findings: [],
    },
  }),
  // 31 January is `from` and stands there once; 30 April is a month's end and `until` and stands there once.
  projection('the days by months: ends of months between, each day once', {
    positions: [],
    employees: [],
    options: { from: '2028-01-31', until: '2028-04-30' },
    expected: { days: ['2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30'] },
  }),
  projection('the days by months: neither end is the end of a month', {
    positions: [],
    employees: [],
    options: { from: '2026-01-30', until: '2026-03-01' },
    expected: { days: ['2026-01-30', '2026-01-31', '2026-02-28', '2026-03-01'] },
  }),
  projection('the days by years', {
    positions: [],
    employees: [],
    options: { from: '2026-06-30', until: '2028-12-31', every: 'year' },
    expected: { days: ['2026-06-30', '2026-12-31', '2027-12-31', '2028-12-31'] },
  }),
  projection('the days by years from 31 December to 1 January', {
    positions: [],
    employees: [],
    options: { from: '2026-12-31', until: '2027-01-01', every: 'year' },
    expected: { days: ['2026-12-31', '2027-01-01'] },
  }),
  // Born 10 December 1968: 58 on 10 December 2026, leaves on 1 January 2027.
  projection('a retirement after a birthday in December is one of the next year', {
    positions: seat,
    employees: [person('x', [at('p')], { birthDate: '1968-12-10' })],
    options: { from: '2026-11-30', until: '2027-01-31' },
    expected: {
      days: ['2026-11-30', '2026-12-31', '2027-01-31'],
      positions: [{ id: 'p', need: [1, 1, 1], holders: [1, 1, 0] }],
      total: [{ vacant: 0 }, { vacant: 0, unfilled: 0 }, { vacant: 1, unfilled: 1, fulfilment: [0, 1] }],
      events: [event(['2027-01-01', 'p', -1, 'retirement'], 0, 'x')],
    },
  }),
  // 58 on 29 February 2026, which is not: 1 March. `until` is that day, so it is in; the one born in March leaves after it.
  projection('born on 29 February leaves on 1 March, the last day of the projection', {
    positions: [{ id: 'p', jenjang: 'pengawas', need: 2 }],
    employees: born('1968-02-29', '1968-03-01'),
    options: { from: '2026-02-27', until: '2026-03-01' },
    expected: {
      days: ['2026-02-27', '2026-02-28', '2026-03-01'],
      positions: [{ id: 'p', holders: [2, 2, 1] }],
      events: [event(['2026-03-01', 'p', -1, 'retirement'], 0, '1968-02-29')],
    },
  }),
  // x: the last day is 30 June, gone on 1 July. y: born 10 June 1968, so retired on 1 July as well, which goes first. z: the
  // contract ends in August; w is a PNS, whose contract says nothing.
  projection('contracts end the day after the last one; of both on one day it is retirement', {
    positions: [{ id: 'p', jenjang: 'pengawas', need: 4 }],
    employees: [
      person('x', [at('p')], { status: 'PPPK', contractUntil: '2026-06-30', birthDate: '1990-01-01' }),
      person('y', [at('p')], { status: 'PPPK', contractUntil: '2026-06-30', birthDate: '1968-06-10' }),
      person('z', [at('p')], { status: 'PPPK', contractUntil: '2026-08-14', birthDate: '1968-08-10' }),
      person('w', [at('p')], { status: 'PNS', contractUntil: '2026-06-30', birthDate: '1990-01-01' }),
    ],
    options: { from: '2026-06-30', until: '2026-08-31' },
    expected: {
      days: ['2026-06-30', '2026-07-31', '2026-08-31'],
      positions: [{ id: 'p', holders: [4, 2, 1] }],
      events: [
        event(['2026-07-01', 'p', -1, 'contract-end'], 0, 'x'),
        event(['2026-07-01', 'p', -1, 'retirement'], 1, 'y'),
        event(['2026-08-15', 'p', -1, 'contract-end'], 2, 'z'),
      ],
      findings: [],
    },
  }),
  // x was past 58 before `from`; that the contract ends later changes nothing either.
  // The record says held on 30 June, and the plan does not count on it from the day after.
  projection('overdue on the first day, holds: leaves the day after', {
    positions: seat,
    employees: [person('x', [at('p')], { birthDate: '1960-01-01', status: 'PPPK', contractUntil: '2026-07-31' })],
    options: { from: '2026-06-30', until: '2026-12-31', every: 'year' },
    expected: {
      positions: [{ id: 'p', holders: [1, 0] }],
      events: [event(['2026-07-01', 'p', -1, 'retirement'], 0, 'x')],
    },
  }),
  projection('overdue on the first day, leaves: gone before it, without an event', {
    positions: seat,
    employees: [person('x', [at('p')], { birthDate: '1960-01-01' })],
    options: { from: '2026-06-30', until: '2026-12-31', every: 'year', readings: leaves },
    expected: { positions: [{ id: 'p', holders: [0, 0] }], events: [], findings: [] },
  }),
  // Born 1968-05: overdue from 1 June, which is `from` itself here and the day after `from` in the next.
  projection('overdue from the very first day on is overdue already', {
    positions: seat,
    employees: [person('x', [at('p')], { birthDate: '1968-05-10' })],
    options: { from: '2026-06-01', until: '2026-06-02' },
    expected: {
      positions: [{ id: 'p', holders: [1, 0] }],
      events: [event(['2026-06-02', 'p', -1, 'retirement'], 0, 'x')],
    },
  }),
  projection('overdue from the day after the first leaves on it, under either reading', {
    positions: seat,
    employees: [person('x', [at('p')], { birthDate: '1968-05-10' })],
    options: { from: '2026-05-31', until: '2026-06-01', readings: leaves },
    expected: {
      days: ['2026-05-31', '2026-06-01'],
      positions: [{ id: 'p', holders: [1, 0] }],
      events: [event(['2026-06-01', 'p', -1, 'retirement'], 0, 'x')],
    },
  }),
  // On 1 July: x (row 0) goes from a to b, so first what ends; y (row 1) begins at a; recruits last, though given for a.
  projection('one day: in order of rows, of one person first what ends, recruits last', {
    positions: [
      { id: 'a', need: 2 },
      { id: 'b', need: 2 },
    ],
    employees: [
      person('x', [at('b', { from: '2026-07-01' }), at('a', { until: '2026-06-30' })]),
      person('y', [at('a', { from: '2026-07-01' })]),
    ],
    options: {
      from: '2026-06-30',
      until: '2026-07-31',
      recruits: [
        { position: 'b', on: '2026-07-01', seats: 3 },
        { position: 'a', on: '2026-07-01', seats: 1 },
      ],
    },
    expected: {
      days: ['2026-06-30', '2026-07-31'],
      // a: 1 − 1 + 1 + 1; b: 0 + 1 + 3
      positions: [
        { id: 'a', need: [2, 2], holders: [1, 2] },
        { id: 'b', need: [2, 2], holders: [0, 4] },
      ],
      total: [
        { unfilled: 3, surplus: 0 },
        { unfilled: 0, surplus: 2, difference: 2 },
      ],
      events: [
        event(['2026-07-01', 'a', -1, 'move'], 0, 'x'),
        event(['2026-07-01', 'b', 1, 'move'], 0, 'x'),
        event(['2026-07-01', 'a', 1, 'post-start'], 1, 'y'),
        event(['2026-07-01', 'b', 3, 'recruit']),
        event(['2026-07-01', 'a', 1, 'recruit']),
      ],
    },
  }),
  projection('recruits: from their day on, not the day before, and not those after the end', {
    positions: [{ id: 'a', need: 5 }],
    employees: [],
    options: {
      from: '2026-06-29',
      until: '2026-07-31',
      recruits: [
        { position: 'a', on: '2026-07-31', seats: 2 },
        { position: 'a', on: '2026-08-01', seats: 9 },
        { position: 'a', on: '2026-07-01', seats: 1 },
      ],
    },
    expected: {
      days: ['2026-06-29', '2026-06-30', '2026-07-31'],
      positions: [{ id: 'a', holders: [0, 0, 3] }],
      total: [{ vacant: 1 }, { vacant: 1 }, { vacant: 0, filled: 1, unfilled: 2, holders: 3 }],
      events: [event(['2026-07-01', 'a', 1, 'recruit']), event(['2026-07-31', 'a', 2, 'recruit'])],
    },
  }),
  // 2026: need 2; 2027: 3; 2028 is not there. x holds a all the time.
  projection('needs by years as of each day', {
    positions: [{ id: 'a', need: { '2026': 2, '2027': 3 } }],
    employees: [person('x', [at('a')])],
    options: { from: '2026-12-31', until: '2028-01-01', every: 'year' },
    expected: {
      days: ['2026-12-31', '2027-12-31', '2028-01-01'],
      positions: [{ id: 'a', need: [2, 3, null], holders: [1, 1, 1] }],
      total: [
        { need: 2, unfilled: 1 },
        { need: 3, unfilled: 2, holders: 1 },
        { need: 0, unfilled: 0, holders: 0, holdersWithoutNeed: 1, needUnknown: 1, fulfilment: null },
      ],
    },
  }),
  // a ends with June, b begins with July; nobody holds them, so nothing happens but that they are counted or not.
  projection('positions come onto the map and leave it', {
    positions: [
      { id: 'a', need: 1, until: '2026-06-30', unit: 'u' },
      { id: 'b', need: 2, from: '2026-07-01', unit: 'u' },
    ],
    employees: [],
    options: { from: '2026-06-30', until: '2026-07-01', units: [{ id: 't' }, { id: 'u', parent: 't' }] },
    expected: {
      positions: [
        { id: 'a', need: [1, null], holders: [0, null] },
        { id: 'b', need: [null, 2], holders: [null, 0] },
      ],
      total: [
        { posts: 1, unfilled: 1 },
        { posts: 1, unfilled: 2 },
      ],
      units: [
        { id: 't', own: [{ posts: 0 }, { posts: 0 }], total: [{ unfilled: 1 }, { unfilled: 2 }] },
        { id: 'u', own: [{ unfilled: 1 }, { unfilled: 2 }], total: [{ need: 1 }, { need: 2 }] },
      ],
      events: [],
    },
  }),
  // x leaves on 1 July; the post that begins on 1 August is not begun. y is away and stays away.
  projection('who has left does not come back, and who is not active comes to nothing', {
    positions: [
      { id: 'a', jenjang: 'pengawas', need: 1 },
      { id: 'b', jenjang: 'ahli-utama', need: 1 },
    ],
    employees: [
      person('x', [at('a', { until: '2026-07-31' }), at('b', { from: '2026-08-01' })], { birthDate: '1968-06-10' }),
      person('y', [at('b', { from: '2026-08-01' })], { kedudukan: 'tugas-belajar' }),
    ],
    options: { from: '2026-06-30', until: '2026-08-31' },
    expected: {
      positions: [
        { id: 'a', holders: [1, 0, 0] },
        { id: 'b', holders: [0, 0, 0] },
      ],
      events: [event(['2026-07-01', 'a', -1, 'retirement'], 0, 'x')],
    },
  }),
  // Past 58 and under 60. As ahli-madya she may stay; on 1 August she is a pengawas and past retirement at once: she ends at a by
  // retirement and never begins at b.
  projection('a post with a lower age ends the service on its first day', {
    positions: [
      { id: 'a', jenjang: 'ahli-madya', need: 1 },
      { id: 'b', jenjang: 'pengawas', need: 1 },
    ],
    employees: [person('x', [at('a'), at('b', { from: '2026-08-01' })], { birthDate: '1967-06-10' })],
    options: { from: '2026-07-31', until: '2026-08-31' },
    expected: {
      positions: [
        { id: 'a', holders: [1, 0] },
        { id: 'b', holders: [0, 0] },
      ],
      events: [event(['2026-08-01', 'a', -1, 'retirement'], 0, 'x')],
    },
  }),
  // x: the old post comes back to the fore when the new one ends. y: the same position by a new entry changes nothing.
  projection('posts begin and end within the time, and the one that began before is held again', {
    positions: [
      { id: 'a', need: 2 },
      { id: 'b', need: 2 },
    ],
    employees: [
      person('x', [at('a'), at('b', { from: '2026-07-10', until: '2026-07-20' })]),
      person('y', [at('a', { until: '2026-07-15' }), at('a', { from: '2026-07-16' })]),
    ],
    options: { from: '2026-06-30', until: '2026-07-31' },
    expected: {
      days: ['2026-06-30', '2026-07-31'],
      positions: [
        { id: 'a', holders: [2, 2] },
        { id: 'b', holders: [0, 0] },
      ],
      events: [
        event(['2026-07-10', 'a', -1, 'move'], 0, 'x'),
        event(['2026-07-10', 'b', 1, 'move'], 0, 'x'),
        event(['2026-07-21', 'b', -1, 'move'], 0, 'x'),
        event(['2026-07-21', 'a', 1, 'move'], 0, 'x'),
      ],
    },
  }),
  projection('acting posts and posts that are not on the map make no events', {
    positions: [{ id: 'a', need: 1 }],
    employees: [
      person('x', [at('a', { as: 'plt', from: '2026-07-01' })]),
      person('y', [at('lost', { from: '2026-07-01' })]),
      person('z', [{ jenjang: 'pelaksana', from: '2026-07-01' }]),
    ],
    options: { from: '2026-06-30', until: '2026-07-31' },
    expected: { positions: [{ id: 'a', holders: [0, 0] }], events: [], findings: [] },
  }),
  // Choice: the position goes off the map, so its holder's post ends; the one that comes onto it begins.
  projection('a position that leaves the map ends the post of its holder, one that comes onto it begins it', {
    positions: [
      { id: 'a', need: 1, until: '2026-07-15' },
      { id: 'b', need: 1, from: '2026-07-16' },
    ],
    employees: [person('x', [at('a')]), person('y', [at('b')])],
    options: { from: '2026-06-30', until: '2026-07-31' },
    expected: {
      positions: [
        { id: 'a', need: [1, null], holders: [1, null] },
        { id: 'b', need: [null, 1], holders: [null, 1] },
      ],
      events: [event(['2026-07-16', 'a', -1, 'post-end'], 0, 'x'), event(['2026-07-16', 'b', 1, 'post-start'], 1, 'y')],
    },
  }),
  // Choice: the post ends on 15 July and so does the contract; she leaves the service, which says more than that the post ends.
  // row 1: the post ends the day before the contract does, so it is the post that ends.
  projection('choice: a contract and a post that end together are the end of the contract', {
    positions: [{ id: 'a', need: 3 }],
    employees: [
      person('x', [at('a', { until: '2026-07-15' })], { status: 'PPPK', contractUntil: '2026-07-15' }),
      person('y', [at('a', { until: '2026-07-14' })], { status: 'PPPK', contractUntil: '2026-07-15' }),
    ],
    options: { from: '2026-06-30', until: '2026-07-31' },
    expected: {
      events: [
        event(['2026-07-15', 'a', -1, 'post-end'], 1, 'y'),
        event(['2026-07-16', 'a', -1, 'contract-end'], 0, 'x'),
      ],
    },
  }),
  // Row 0 lacks the birth date, row 1 an age (fungsional), row 2 the contract; row 3 holds nothing on `from`; row 4 lacks nothing;
  // row 5 is a guru, whose level says nothing; rows 6 to 8 are no holders.
  projection('what cannot be foreseen, of holders on the first day', {
    positions: [{ id: 'p', need: 9 }],
    employees: [
      person('0', [at('p', pengawas)]),
      person('1', [at('p', { jenjang: 'fungsional' })], { birthDate: '1990-01-01' }),
      person('2', [at('p', pengawas)], { birthDate: '1990-01-01', status: 'PPPK' }),
      person('3', [at('p', { from: '2026-07-01' })], { status: 'PPPK' }),
      person('4', [at('p', pengawas)], { birthDate: '1990-01-01', status: 'PPPK', contractUntil: '2030-01-01' }),
      person('5', [at('p', { jenjang: 'ahli-muda', jf: 'guru' })], { birthDate: '1990-01-01' }),
      person('6', [at('lost')]),
      person('7', [at('p')], { kedudukan: 'cltn' }),
      person('8', [at('p', { as: 'plt' })]),
    ],
    options: { from: '2026-06-30', until: '2026-07-31' },
    expected: {
      findings: [
        'birth-date-unknown employees.0.birthDate',
        'contract-unknown employees.2.contractUntil',
        'retirement-age-unknown employees.1.posts.0.jenjang',
        'retirement-age-unknown employees.5.posts.0.jenjang',
      ],
      events: [event(['2026-07-01', 'p', 1, 'post-start'], 3, '3')],
    },
  }),
  // 60 by the caller's law: born 10 June 1966, so 1 July 2026. Nothing is unforeseen then.
  projection('ownLaws lets a guru retire', {
    positions: [{ id: 'p', jenjang: 'ahli-muda', jf: 'guru', need: 1 }],
    employees: [person('x', [at('p')], { birthDate: '1966-06-10' })],
    options: { from: '2026-06-30', until: '2026-07-01', ownLaws: [{ jf: 'guru', age: 60, citation: 'UU 14/2005' }] },
    expected: { events: [event(['2026-07-01', 'p', -1, 'retirement'], 0, 'x')], findings: [] },
  }),
]
