// Records and answers as they come from outside: right ones, and right ones of which a few parts were spoilt.

import fc from 'fast-check'
import type { Answers, Employee } from '../../src'
import type { Position } from '../../src/positions'
import { answersArb } from '../arbitraries'
import { asOfArb, positionsArb, unitsArb } from '../positions/arbitraries'
import { randomEmployee, seededRandom } from '../record-arbitraries'

const days = ['1985-03-15', '2010-01-01', '2020-02-29', '2023-12-31']
const nips = ['198503152010011002', '198503152021211001', '190002282199012999']

const attributes = fc.record(
  {
    id: fc.constantFrom('p-17', 'x y', 'ñ', '😀'.repeat(50)),
    nip: fc.constantFrom(null, ...nips),
    birthDate: fc.constantFrom(null, ...days),
    tmtCpns: fc.constantFrom(null, ...days),
    tmtPns: fc.constantFrom(null, ...days),
    tmtPppk: fc.constantFrom(null, ...days),
    contractUntil: fc.constantFrom(null, ...days),
    golongan: fc.constantFrom(null, 'I/a', 'IV/e', 'XVII'),
  },
  { requiredKeys: [] },
)

/** Records that must be accepted. */
export const employeeArb: fc.Arbitrary<Employee> = fc
  .tuple(fc.integer(), attributes)
  .map(([seed, more]) => ({ ...randomEmployee(seededRandom(seed)), ...more }) as Employee)

/** What may stand where something else should, and what looks wrong and is not. */
const junk: readonly unknown[] = [
  ...[null, undefined, true, false, 1n, Symbol('x')],
  ...[Number.NaN, Number.POSITIVE_INFINITY, -1, -0, 0, 0.5, 1, 20, 100, 100.01, 120, 120.5, 1899, 1900, 2023, 9999],
  ...[10_000, 10_001, 2 ** 53, 1e21, 1e-9],
  ...['', ' ', '\uFEFF', '\u200B', 'x', 'Siti', 'x'.repeat(100), 'x'.repeat(101), '😀'.repeat(50), '😀'.repeat(51)],
  ...[
    'guru',
    'Guru',
    ' guru',
    'guru-',
    '-guru',
    'guru--x',
    'a b',
    'analis-kepegawaian',
    'guru\n',
    'toString',
    'constructor',
    '__proto__',
  ],
  ...['2023', '2023-02', '2023-13', '2023-00', '2023-02-28', '2023-02-29', '2024-02-29', '2023-04-31', '2023-1-1'],
  ...[
    '1900-02-29',
    '2000-02-29',
    '0000-02-29',
    '2100-02-29',
    '0000-01-01',
    '9999-12-31',
    '1899-12-31',
    '1900-01-01',
    '2199-12-31',
    '2200-01-01',
    '2023-01-01\n',
    ' 2023',
    '20230101',
  ],
  ...[
    '2023-02-30',
    '2023-12-32',
    '2023-01-00',
    '-2023-01-01',
    '12023-01-01',
    '2023-',
    '２０２３',
    '2023-01-01T00:00:00Z',
  ],
  ...[
    ...nips,
    '19850315201001100',
    '1985031520100110021',
    '198502302010011002',
    '198513152010011002',
    '198503152010131002',
  ],
  ...['198503152010013002', '198503152010011000', '198503152010011 02', '198503152010011002\n', 198503152010011000],
  ...[
    'PNS',
    'pns',
    'aktif',
    'L',
    'III/a',
    'S1',
    'baik',
    'ringan',
    'tidak-pernah',
    'struktural',
    'pelaksana',
    'fungsional',
  ],
  ...['pengawas', 'jpt-utama', 'jpt-madya', 'I.a', 'I.b', 'III.b', 'V.a', 'plt', 'teknis', 'PKA', 'true', '20'],
  ...[[], [null], [undefined], [[]], [{}], ['PNS'], {}, { id: 'x' }, { length: 0 }, new Date(0), new Map(), () => 1],
  ...[Object.create(null), { level: 'S1' }, [{ level: 'S1' }], [{ level: 'S1', date: '2023-02-30' }], { value: 'PNS' }],
  // biome-ignore lint/suspicious/noSparseArray: a list with a hole is one of the things that can come
  ...[[, { level: 'S1' }], Object.assign([{ level: 'S1' }], { extra: 1 })],
]

const keys = [
  'nama',
  'Id',
  'id',
  'unit',
  'level',
  'year',
  'jp',
  'skp',
  'skp120',
  'kinerja',
  'teknis',
  'kelompok',
  'date',
]
const yearKeys = ['2026', '1900', '2199', '2200', '1899', '26', '2026 ', '02026']
const strangeKeys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', '0', 'until', 'eselon', 'from']

const someDays = [
  '2023-02-28',
  '2023-02-29',
  '2024-02-29',
  '2022-06-30',
  '2023-04-31',
  '1900-02-29',
  '2030-01-01',
  '2023-02',
]
const someDates = [...someDays, '2023', '2023-13', '2023-02-30', '']
const figures = [0, -0, -0.01, 50.5, 100, 100.01, 120, 120.01, Number.NaN, '80', null]
const wrongNips = junk.filter((each) => /^\d{17,19}\s?$/.test(typeof each === 'string' ? each : ''))

/** What comes close to right, by field. */
const near: Readonly<Record<string, readonly unknown[]>> = {
  nip: wrongNips,
  ...Object.fromEntries(
    ['birthDate', 'tmtCpns', 'tmtPns', 'tmtPppk', 'contractUntil', 'from', 'until'].map((name) => [name, someDays]),
  ),
  ...Object.fromEntries(['date', 'decided', 'inForce'].map((name) => [name, someDates])),
  jf: ['guru', 'guru-', 'Guru', 'a b', '', 'x'.repeat(100), 'x'.repeat(101)],
  unit: ['u', ' ', '', 'x'.repeat(100), 'x'.repeat(101), 7],
  jenjang: ['jpt-utama', 'jpt-madya', 'pengawas', 'pelaksana', 'ahli-muda', null],
  eselon: ['I.a', 'I.b', 'II.a', 'III.b', 'IV.a', 'V.b', null],
  year: [1899, 1900, 2023, 9999, 10_000, 2023.5, '2023'],
  kinerja: ['baik', 'cukup', 'Baik', null],
  skp: figures,
  skp120: figures,
  jp: [0, 20, 10_000, 10_001, 19.5, -1, 2 ** 53, '20', null],
  teknis: [true, false, 'true', 1, null],
  kepemimpinan: [true, false, null],
  fungsional: [true, false, null],
  parent: ['p-0', 'p-1', 'p-2', 'p-3', 'p-4', 'elsewhere', ' p-0', '', '__proto__', null],
  kelas: [0, 1, 17, 18, 1.5, '7', Number.NaN, null],
  need: [0, 1, 100_000, 100_001, -1, 1.5, Number.NaN, '3', {}, [], { 2026: 3 }, { 26: 3 }, { 2026: null }, null],
  requirements: [{}, [], { pendidikan: 'S1' }, { pendidikan: 'S-1' }, { jp: 20 }, 'S1', null],
  pendidikan: ['S3', 'SD', 'S-1', null],
  golongan: ['I/a', 'XVII', 'III/e', null],
  2026: [0, 100_000, 100_001, -1, 0.5, '3', null, undefined],
  2027: [0, 100_000, 100_001, -1, 0.5, '3', null, undefined],
}

/** What stands beside a field and may not go with it. */
const besides: Readonly<Record<string, readonly string[]>> = {
  jenjang: ['eselon'],
  eselon: ['jenjang'],
  from: ['until'],
  until: ['from'],
  kinerja: ['skp', 'skp120'],
  skp: ['kinerja', 'skp120'],
  skp120: ['kinerja', 'skp'],
  teknis: ['jp'],
  jp: ['teknis'],
  kelompok: ['kepemimpinan', 'fungsional'],
}

/** One change: `at` chooses the place. */
interface Change {
  readonly at: number
  readonly how: 'drop' | 'clear' | 'put' | 'move' | 'add' | 'near' | 'beside'
  readonly value: unknown
  readonly key: string
  readonly from: number
}

const NEAR = ['near', 'beside'] as const

const changeArb: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('drop', 'clear', 'clear', 'put', 'put', 'move', 'add', ...NEAR, ...NEAR, ...NEAR),
  value: fc.constantFrom(...junk),
  key: fc.constantFrom(...keys, ...strangeKeys, ...yearKeys),
  from: fc.nat(),
})

type Place = readonly [holder: Record<string, unknown>, key: string]

/** A list or a record: what may be copied and changed. A date or a map of the junk is shared. */
function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof Date) && !(value instanceof Map)
}

/** Every place of a value in which something stands. */
function placesOf(holder: unknown): Place[] {
  if (!isHolder(holder)) return []
  return Object.keys(holder).flatMap((key): Place[] => [[holder, key], ...placesOf(holder[key])])
}

function put(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })
}

/** The places that such a change can be made at. */
function fitFor(how: Change['how'], places: Place[]): Place[] {
  const table = how === 'near' ? near : how === 'beside' ? besides : null
  return table ? places.filter(([, key]) => Object.hasOwn(table, key)) : places
}

function apply({ at, how, value, key, from }: Change, root: { value: unknown }): void {
  const places = fitFor(how, placesOf(root))
  const place = places[at % places.length]
  if (!place) return
  const [holder, name] = place
  const there = holder[name]
  if (how === 'drop') Array.isArray(holder) ? holder.splice(Number(name), 1) : delete holder[name]
  else if (how === 'clear') put(holder, name, from % 2 ? null : undefined)
  else if (how === 'put') put(holder, name, value)
  else if (how === 'near') put(holder, name, chosen(near[name], from))
  else if (how === 'beside') {
    const other = chosen(besides[name], from) as string
    put(holder, other, chosen(near[other], from >> 2))
  } else if (how === 'add') {
    const target = isHolder(there) ? there : holder
    // A list whose constructor is something else cannot even be spliced by this file.
    put(target, Array.isArray(target) ? 'extra' : key, value)
  } else {
    const [otherHolder, otherName] = places[from % places.length] as Place
    put(holder, name, copy(otherHolder[otherName]))
  }
}

function chosen(values: readonly unknown[] = [], by: number): unknown {
  return values[by % values.length]
}

/** A copy that can be changed, own `__proto__` and holes included; what is neither list nor record stays what it is. */
function copy(value: unknown): unknown {
  if (!isHolder(value)) return value
  const made = Array.isArray(value) ? [] : Object.create(Object.getPrototypeOf(value))
  for (const [key, each] of Object.entries(value)) put(made, key, copy(each))
  return made
}

/** A value with everything that can come put in every place of it, one at a time. */
export function* withJunkEverywhere(value: unknown): Generator<unknown> {
  for (let at = 0; at < placesOf({ value }).length; at++) {
    const key = placesOf({ value })[at]?.[1] ?? ''
    for (const other of [...junk, ...(Object.hasOwn(near, key) ? (near[key] as readonly unknown[]) : [])]) {
      const root = { value: copy(value) }
      const [holder, name] = placesOf(root)[at] as Place
      put(holder, name, other)
      yield root.value
    }
  }
}

/** Up to three changes; without any in a third of the cases. */
function spoilt<T>(arb: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  const changes = fc.oneof(
    { weight: 1, arbitrary: fc.constant<Change[]>([]) },
    { weight: 2, arbitrary: fc.array(changeArb, { minLength: 1, maxLength: 3 }) },
  )
  return fc.tuple(arb, changes).map(([value, all]) => {
    const root = { value: copy(value) }
    for (const each of all) apply({ ...each, value: copy(each.value) }, root)
    return root.value
  })
}

/** Records, about half of them right. */
export const spoiltEmployeeArb = spoilt(employeeArb)

/** Answers, about half of them right. */
export const spoiltAnswersArb = spoilt(answersArb as fc.Arbitrary<Answers>)

function unitUnder(above: readonly string[], id: string) {
  return fc.record(
    { id: fc.constant(id), parent: fc.constantFrom(null, ...above), nama: fc.constant('x') },
    { requiredKeys: ['id'] },
  )
}

/** Trees of up to six units in any order, always a list; without lists in it: `checkUnits` takes a list that has an id. */
export const spoiltUnitsArb = spoilt(
  fc.shuffledSubarray(['u0', 'u1', 'u2', 'u3', 'u4', 'u5'], { minLength: 1 }).chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        unitUnder(
          ids.filter((other) => other < id),
          id,
        ),
      ),
    ),
  ),
).map((value) => (Array.isArray(value) ? value : [value]).filter((unit) => !Array.isArray(unit)))

/** Maps of up to twelve positions, about half of them right; always a list. One in ten has a position twice, or above itself. */
export const spoiltPositionsArb = fc
  .tuple(spoilt(asOfArb.chain((day) => positionsArb(day, undefined)) as fc.Arbitrary<readonly Position[]>), fc.nat(19))
  .map(([value, how]) => tangled(Array.isArray(value) ? value : [value], how))

function tangled([first, ...rest]: readonly unknown[], how: number): readonly unknown[] {
  if (how === 0) return [first, ...rest, first]
  if (how === 1) return [{ ...(first as Position), parent: (first as Position | null)?.id }, ...rest]
  return first === undefined && rest.length === 0 ? [] : [first, ...rest]
}

/** The same in units, u-0 to u-4, of which not all need be there. */
export const spoiltPositionsInUnitsArb = asOfArb.chain((day) =>
  unitsArb(day).chain((units = []) =>
    fc.tuple(
      fc.constant(units),
      spoilt(positionsArb(day, units)).map((value) => (Array.isArray(value) ? value : [value])),
    ),
  ),
)
