import { describe, expect, it } from 'vitest'
import { type IppError, isIppError, type Unit } from '../../src'
import {
  countVacancies,
  enPositions,
  idPositions,
  keyTable,
  mapTable,
  type OwnLaw,
  type Position,
  projectVacancies,
  type Recruits,
  type Table,
  unitTable,
} from '../../src/positions'

const units: readonly Unit[] = [{ id: 'dinas' }, { id: 'bidang', parent: 'dinas' }, { id: 'sekolah' }]
const map: readonly Position[] = [
  { id: 'kadis', title: 'Kepala Dinas', eselon: 'II.b', kelas: 14, unit: 'dinas' },
  { id: 'lama', title: 'Bidang Lama', parent: 'kadis', until: '2025-12-31', unit: 'dinas' },
  { id: 'seksi', title: 'Kepala Seksi', eselon: 'IV.a', parent: 'lama', unit: 'bidang' },
  { id: 'sek', title: 'Sekretaris', eselon: 'III.a', parent: 'kadis', need: 1, unit: 'dinas' },
  { id: 'analis', jenjang: 'ahli-pertama', parent: 'sek', need: { 2026: 3, 2027: 4 }, unit: 'bidang' },
  { id: 'guru', title: 'Guru', jenjang: 'fungsional', unit: 'sekolah' },
  { id: 'caraka', title: 'Caraka', jenjang: 'pelaksana', need: 0, unit: 'sekolah', parent: 'guru' },
]
/** The head is 60 on 17 August 2026, and retires on 1 September. */
const staff: readonly unknown[] = [
  { id: 'e-1', kedudukan: 'aktif', birthDate: '1966-08-17', posts: [{ id: 'kadis', eselon: 'II.b' }] },
  { id: 'e-2', kedudukan: 'aktif', posts: [{ id: 'sek' }] },
  { id: 'e-3', kedudukan: 'aktif', posts: [{ id: 'sek' }] },
  { id: 'e-4', kedudukan: 'aktif', posts: [{ id: 'analis' }] },
  { id: 'e-5', kedudukan: 'aktif', posts: [{ id: 'caraka' }] },
  { id: 'e-6', kedudukan: 'aktif', posts: [{ id: 'analis' }, { id: 'seksi', as: 'plt' }] },
  { id: 'e-7', kedudukan: 'aktif', posts: [{ id: 'guru' }] },
]
const asOf = '2026-06-30'
const span = { from: asOf, until: '2027-12-31', every: 'year' } as const

function thrownBy(call: () => unknown): IppError {
  try {
    call()
  } catch (error) {
    if (isIppError(error)) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

/** What both functions throw for options that nobody who has types would give. */
function codesOf(options: object, positions: readonly unknown[] = map): string[] {
  return [
    thrownBy(() => countVacancies(positions as readonly Position[], staff, { asOf, ...options })).code,
    thrownBy(() => projectVacancies(positions as readonly Position[], staff, { ...span, ...options })).code,
  ]
}

const twice = (code: string) => [code, code]

describe('a wrong call', () => {
  it('is one with a wrong map, and says what is wrong with it', () => {
    const wrong = [{ id: 'a', kelas: 18 }, { id: 'a' }]
    expect(codesOf({}, wrong)).toEqual(twice('invalid-positions'))
    const { issues, message } = thrownBy(() => countVacancies(wrong, [], { asOf }))
    expect(issues.map(({ path, code }) => [path, code])).toEqual([
      [[1, 'id'], 'duplicate-position'],
      [[0, 'kelas'], 'out-of-range'],
    ])
    expect(message).toBe('invalid-positions: duplicate-position at 1.id (and 1 more)')
    expect(codesOf({ units: [] })).toEqual(twice('invalid-positions'))
  })

  it('is one with wrong units', () => {
    const wrong = [{ id: 'dinas', parent: 'dines' }]
    expect(codesOf({ units: wrong })).toEqual(twice('invalid-units'))
    const { issues } = thrownBy(() => countVacancies(map, [], { asOf, units: wrong }))
    expect(issues.map(({ path, code }) => [path, code])).toEqual([[[0, 'parent'], 'unknown-parent']])
  })

  const noDays = ['2026-02-30', 20_260_131, undefined, null, '', '2026-01', '20260131', '2026-1-31', new Date(0)]

  it.each(noDays)('is one for the day %s', (day) => {
    const count = { asOf: day } as unknown as { asOf: string }
    expect(thrownBy(() => countVacancies(map, [], count)).code).toBe('invalid-period')
    for (const wrong of [{ from: day }, { until: day }]) {
      const options = { ...span, ...wrong } as unknown as typeof span
      expect(thrownBy(() => projectVacancies(map, [], options)).code).toBe('invalid-period')
    }
  })

  it('is one that ends before it begins, or looks at weeks', () => {
    const project = (options: object) => thrownBy(() => projectVacancies(map, [], { ...span, ...options })).code
    expect(project({ until: '2026-06-29' })).toBe('invalid-period')
    expect(project({ every: 'week' })).toBe('unknown-option')
    expect(project({ every: null })).toBe('unknown-option')
    expect(projectVacancies(map, [], { ...span, until: asOf }).days).toEqual([asOf])
  })

  const law: OwnLaw = { jf: 'guru', age: 60, citation: 'UU 14/2005' }

  it.each<object>([
    { jf: '' },
    { jf: ' ' },
    { jf: 7 },
    { jf: undefined },
    { jenjang: 'kepala' },
    { jenjang: 'toString' },
    { age: 39 },
    { age: 81 },
    { age: 58.5 },
    { age: '60' },
    { age: Number.NaN },
    { age: undefined },
    { citation: '' },
    { citation: ' ' },
    { citation: undefined },
    { citation: 60 },
  ])('is one with a law of %o', (wrong) => {
    expect(codesOf({ ownLaws: [law, { ...law, ...wrong }] })).toEqual(twice('invalid-own-law'))
    const { message } = thrownBy(() => countVacancies(map, [], { asOf, ownLaws: [law, { ...law, ...wrong }] }))
    expect(message).toMatch(/^invalid-own-law: [a-z-]+ at 1\.(jf|jenjang|age|citation)( |$)/)
  })

  it('is one with a misspelt field, or none at all', () => {
    expect(codesOf({ ownLaws: [{ ...law, jenajng: 'ahli-utama' }] })).toEqual(twice('invalid-own-law'))
    expect(codesOf({ ownLaws: [null] })).toEqual(twice('invalid-own-law'))
    const { code } = thrownBy(() => projectVacancies(map, [], { ...span, recruits: [null as never] }))
    expect(code).toBe('invalid-recruits')
  })

  it('is none with the ages at the bounds', () => {
    const ownLaws: readonly OwnLaw[] = [
      { ...law, age: 40 },
      { ...law, jenjang: 'ahli-utama', age: 80 },
    ]
    expect(countVacancies(map, [], { asOf, ownLaws }).ownLaws).toStrictEqual(ownLaws)
  })

  it.each<[readings: object, code: string]>([
    [{ need: 'one' }, 'unknown-reading'],
    [{ toString: 'one' }, 'unknown-reading'],
    [{ overdue: 'stays' }, 'unknown-option'],
    [{ overdue: 'toString' }, 'unknown-option'],
    [{ absentNeed: 1 }, 'unknown-option'],
    [{ notHolding: 'listed' }, 'unknown-option'],
    [{ notHolding: { listed: ['pensiun'] } }, 'unknown-option'],
    [{ notHolding: { listed: 'berhenti' } }, 'unknown-option'],
    [{ notHolding: { gone: [] } }, 'unknown-option'],
  ])('is one with the readings %o', (readings, code) => {
    expect(codesOf({ readings })).toEqual(twice(code))
  })

  it.each<[name: string, wrong: object]>([
    ['an unknown position', { position: 'nowhere' }],
    ['no position', { position: undefined }],
    ['a position that has left the map', { position: 'lama' }],
    ['the first day', { on: asOf }],
    ['a day before it', { on: '2026-06-29' }],
    ['a day that does not exist', { on: '2027-02-29' }],
    ['a number as day', { on: 20_270_101 }],
    ['no day', { on: undefined }],
    ['no seat', { seats: 0 }],
    ['half a seat', { seats: 1.5 }],
    ['fewer than no seats', { seats: -1 }],
    ['seats as text', { seats: '1' }],
    ['seats beyond count', { seats: 2 ** 53 }],
    ['no number of seats', { seats: undefined }],
  ])('is one with recruits for %s', (_, wrong) => {
    const right: Recruits = { position: 'analis', on: '2026-07-01', seats: 1 }
    const { code, message } = thrownBy(() =>
      projectVacancies(map, [], { ...span, recruits: [right, { ...right, ...wrong }] }),
    )
    expect(code).toBe('invalid-recruits')
    expect(message).toMatch(/^invalid-recruits: [a-z-]+ at 1\.(position|on|seats)( |$)/)
  })

  it('is none with recruits for a position that stays until the day that stands for ever', () => {
    const positions: readonly Position[] = [{ id: 'a', need: 2, until: '9999-12-31' }]
    const recruits = [{ position: 'a', on: '2026-08-01', seats: 1 }]
    const found = projectVacancies(positions, [], { from: asOf, until: '2026-08-31', recruits })
    expect(found.days).toEqual(['2026-06-30', '2026-07-31', '2026-08-31'])
    expect(found.positions[0]?.holders).toEqual([0, 0, 1])
    expect(found.events).toHaveLength(1)
  })
})

/** Places that can still be changed; the caller's own units apart. */
function* loose(value: unknown, path = 'root'): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  if (!Object.isFrozen(value)) yield path
  for (const [name, each] of Object.entries(value)) if (name !== 'unit') yield* loose(each, `${path}.${name}`)
}

const everything = () => ({
  positions: structuredClone(map) as Position[],
  employees: structuredClone([...staff, staff[0], { id: 'e-9', sex: 'X' }, { id: 'e-10', posts: [{ id: 'lama' }] }]),
  options: {
    units: structuredClone(units) as Unit[],
    ownLaws: [{ jf: 'guru', age: 60, citation: 'UU 14/2005' }] as OwnLaw[],
    readings: { notHolding: { listed: ['berhenti', 'cltn'] as ('berhenti' | 'cltn')[] } },
    recruits: [{ position: 'guru', on: '2026-07-01', seats: 2 }],
    by: { title: ({ title }: Position) => title },
  },
})
function resultsOf({ positions, employees, options }: ReturnType<typeof everything>) {
  const { recruits, by, ...shared } = options
  return [
    countVacancies(positions, employees, { asOf, by, ...shared }),
    projectVacancies(positions, employees, { ...span, recruits, ...shared }),
  ] as const
}

describe('a result', () => {
  it('is frozen all through, and nothing of the caller is', () => {
    const given = everything()
    const before = structuredClone({ ...given, options: { ...given.options, by: null } })
    expect(resultsOf(given).flatMap((each) => [...loose(each)])).toEqual([])
    const { by, ...options } = given.options
    for (const each of [
      ...given.positions,
      ...given.employees,
      ...options.units,
      ...options.ownLaws,
      ...options.recruits,
    ]) {
      expect(Object.isFrozen(each)).toBe(false)
    }
    for (const each of [
      given.positions,
      given.employees,
      ...Object.values(options),
      options.readings.notHolding.listed,
    ]) {
      expect(Object.isFrozen(each)).toBe(false)
    }
    expect({ ...given, options: { ...given.options, by: null } }).toStrictEqual(before)
  })

  it("holds the caller's units as they are", () => {
    const given = everything()
    for (const result of resultsOf(given)) {
      for (const { unit } of result.units) expect(given.options.units).toContain(unit)
    }
  })

  it('is plain JSON', () => {
    for (const result of resultsOf(everything())) expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result)
    const odd = [{ jf: 'guru', jenjang: undefined, age: 60, citation: 'x' }] as unknown as readonly OwnLaw[]
    const { ownLaws } = countVacancies(map, [], { asOf, ownLaws: odd })
    expect(JSON.parse(JSON.stringify(ownLaws))).toStrictEqual(ownLaws)
  })

  it('keeps the laws and the list as they were given', () => {
    const given = everything()
    const [count, projection] = resultsOf(given)
    const [law] = given.options.ownLaws as [{ -readonly [K in keyof OwnLaw]: OwnLaw[K] }]
    law.age = 70
    given.options.ownLaws.push({ jf: 'dosen', age: 65, citation: 'UU 14/2005' })
    given.options.readings.notHolding.listed.pop()
    for (const { ownLaws, rules } of [count, projection.count]) {
      expect(ownLaws).toEqual([{ jf: 'guru', age: 60, citation: 'UU 14/2005' }])
      expect(rules).toBe('peta-jabatan@1?notHolding=listed(berhenti,cltn)')
    }
  })

  it.each([
    [{}, 'peta-jabatan@1'],
    [{ overdue: 'holds', absentNeed: 'structural-one', notHolding: 'not-aktif' }, 'peta-jabatan@1'],
    [{ overdue: 'leaves' }, 'peta-jabatan@1?overdue=leaves'],
    [{ notHolding: { listed: ['cltn', 'berhenti', 'cltn'] } }, 'peta-jabatan@1?notHolding=listed(berhenti,cltn)'],
    [
      { overdue: 'leaves', notHolding: 'gone', absentNeed: 'unknown' },
      'peta-jabatan@1?absentNeed=unknown&notHolding=gone&overdue=leaves',
    ],
  ] as const)('names its rules: %o', (readings, rules) => {
    expect(countVacancies(map, [], { asOf, readings }).rules).toBe(rules)
    const projection = projectVacancies(map, [], { ...span, readings })
    expect([projection.rules, projection.count.rules]).toEqual([rules, rules])
  })

  it('lists what has no key last, whenever it came', () => {
    const by = { kelas: ({ kelas }: Position) => (kelas ? 'known' : null), nothing: () => undefined }
    const { tables } = countVacancies(map.toReversed(), staff, { asOf, by })
    expect(Object.keys(tables)).toEqual(['kelas', 'nothing'])
    const keys = (name: string) => tables[name]?.map(({ key, staffing }) => [key, staffing.posts])
    expect(keys('kelas')).toEqual([
      ['known', 1],
      ['tidak-diketahui', 5],
    ])
    expect(keys('nothing')).toEqual([['tidak-diketahui', 6]])
    expect(countVacancies(map, staff, { asOf }).tables).toEqual({})
  })
})

describe('the rows', () => {
  const many = (size: number) => Array.from({ length: size }, (_, i) => ({ id: `e-${i}` }))

  it.each([
    [0, []],
    [999, [999]],
    [1_000, [1_000]],
    [2_000, [1_000, 2_000]],
    [2_500, [1_000, 2_000, 2_500]],
  ])('are told of as they are read: %i', (size, told) => {
    for (const call of [
      (onProgress: (rows: number) => void) => countVacancies(map, many(size), { asOf, onProgress }),
      (onProgress: (rows: number) => void) => projectVacancies(map, many(size), { ...span, onProgress }),
    ]) {
      const seen: number[] = []
      call((rows) => seen.push(rows))
      expect(seen).toEqual(told)
    }
  })

  it('may come from a generator, and are read once', () => {
    let begun = 0
    let read = 0
    function* rows() {
      begun += 1
      for (const each of staff) {
        read += 1
        yield each
      }
    }
    expect(countVacancies(map, rows(), { asOf })).toEqual(countVacancies(map, staff, { asOf }))
    expect(projectVacancies(map, rows(), span)).toEqual(projectVacancies(map, staff, span))
    expect([begun, read]).toEqual([2, 2 * staff.length])
    const again = { [Symbol.iterator]: rows }
    projectVacancies(map, again, span)
    expect(begun).toBe(3)
  })
})

describe('the tables', () => {
  const count = countVacancies(map, staff, { asOf, units })
  const projection = projectVacancies(map, staff, { ...span, units })
  const lines = ({ header, rows }: Table) => [header, ...rows].map((row) => row.map((cell) => cell ?? '∅').join(' | '))

  // Below what is not on the map stands what was below it, one step up: the section is 1.1.
  const mapLines = [
    'No. | Jabatan | Unit kerja | Kelas | Kebutuhan | Bezetting | +/− | Pemangku | Keterangan',
    '1 | Kepala Dinas | dinas | 14 | 1 | 1 | 0 | e-1 | ',
    '1.1 | Kepala Seksi | bidang | ∅ | 1 | 0 | -1 |  | kosong; Plt./Plh.: e-6',
    '1.2 | Sekretaris | dinas | ∅ | 1 | 2 | 1 | e-2, e-3 | lebih 1',
    '1.2.1 | analis | bidang | ∅ | 3 | 2 | -1 | e-4, e-6 | kurang 1',
    '2 | Guru | sekolah | ∅ | ∅ | 1 | ∅ | e-7 | kebutuhan belum diketahui',
    '2.1 | Caraka | sekolah | ∅ | 0 | 1 | 1 | e-5 | tidak ada kebutuhan; lebih 1',
  ]

  it('of the map, worked by hand', () => {
    expect(lines(mapTable(count, map, { words: idPositions }))).toEqual(mapLines)
  })

  it('of the map with later days: the head has left, and one more analyst is needed in 2027', () => {
    const later = [
      'Kekurangan per 2026-12-31 | Kekurangan per 2027-12-31',
      '1 | 1',
      '1 | 1',
      '0 | 0',
      '1 | 2',
      '∅ | ∅',
      '0 | 0',
    ]
    expect(lines(mapTable(count, map, { words: idPositions, projection }))).toEqual(
      mapLines.map((line, i) => `${line} | ${later[i]}`),
    )
  })

  it('of the map, with its notes in English', () => {
    const { header, rows } = mapTable(count, map, { words: enPositions, projection })
    expect(header.join(' | ')).toBe(
      'No. | Position | Unit | Class | Need | Holders | +/− | Held by | Note | Unfilled on 2026-12-31 | Unfilled on 2027-12-31',
    )
    expect(rows.map((row) => row[8])).toEqual([
      '',
      'vacant; acting: e-6',
      '1 over',
      '1 short',
      'need not known',
      'none needed; 1 over',
    ])
  })

  it('of the units, worked by hand', () => {
    expect(lines(unitTable(count, { words: idPositions }))).toEqual([
      'No. | Unit kerja | Jumlah jabatan | Kebutuhan belum diketahui | Kebutuhan | Bezetting | +/− | Jabatan kosong | Kekurangan pegawai | Kelebihan pegawai | Pemenuhan (%)',
      '1 | dinas | 4 | 0 | 6 | 5 | -1 | 1 | 2 | 1 | 83.33',
      '1.1 | bidang | 2 | 0 | 4 | 2 | -2 | 1 | 2 | 0 | 50',
      '2 | sekolah | 2 | 1 | 0 | 1 | 1 | 0 | 0 | 1 | ∅',
      ' | Jumlah | 6 | 1 | 6 | 6 | 0 | 1 | 2 | 2 | 100',
    ])
  })

  it('of the units with later days', () => {
    const { header, rows } = unitTable(count, { words: enPositions, projection })
    expect(header.slice(11)).toEqual([
      'Vacant posts on 2026-12-31',
      'Unfilled on 2026-12-31',
      'Vacant posts on 2027-12-31',
      'Unfilled on 2027-12-31',
    ])
    expect(rows.map(([number, name, ...row]) => [number, name, ...row.slice(9)])).toEqual([
      ['1', 'dinas', 2, 3, 2, 4],
      ['1.1', 'bidang', 1, 2, 1, 3],
      ['2', 'sekolah', 0, 0, 0, 0],
      ['', 'Total', 2, 3, 2, 4],
    ])
    expect(header.slice(0, 11)).toEqual([
      ...[
        'No.',
        'Unit',
        'Positions',
        'Need unknown',
        'Need',
        'Holders',
        '+/−',
        'Vacant posts',
        'Unfilled seats',
        'Surplus',
        'Fulfilment (%)',
      ],
    ])
  })

  it('have the names of the units, where they are given', () => {
    const options = { words: idPositions, nameOf: (unit: string) => `Unit ${unit}` }
    expect(mapTable(count, map, options).rows.map((row) => row[2])).toEqual([
      ...['Unit dinas', 'Unit bidang', 'Unit dinas', 'Unit bidang', 'Unit sekolah', 'Unit sekolah'],
    ])
    expect(unitTable(count, options).rows.map((row) => row[1])).toEqual([
      ...['Unit dinas', 'Unit bidang', 'Unit sekolah', 'Jumlah'],
    ])
    const withoutUnit = countVacancies([{ id: 'a' }], [], { asOf })
    expect(mapTable(withoutUnit, [{ id: 'a' }], options).rows[0]?.[2]).toBe(null)
  })

  it('of a key, worked by hand', () => {
    expect(lines(keyTable(count.byEselon, { words: idPositions, key: 'Eselon' }))).toEqual([
      'Eselon | Jumlah jabatan | Kebutuhan belum diketahui | Kebutuhan | Bezetting | +/− | Jabatan kosong | Kekurangan pegawai | Kelebihan pegawai | Pemenuhan (%)',
      'II.b | 1 | 0 | 1 | 1 | 0 | 0 | 0 | 0 | 100',
      'III.a | 1 | 0 | 1 | 2 | 1 | 0 | 0 | 1 | 200',
      'IV.a | 1 | 0 | 1 | 0 | -1 | 1 | 1 | 0 | 0',
      'non-eselon | 3 | 1 | 3 | 3 | 0 | 0 | 1 | 1 | 100',
    ])
    const inEnglish = keyTable(count.byKelas, { words: enPositions, key: 'Class' })
    expect(inEnglish.rows.map(([key, posts]) => [key, posts])).toEqual([
      ['14', 1],
      ['tidak-diketahui', 5],
    ])
  })

  it('are frozen', () => {
    const all = [
      mapTable(count, map, { words: idPositions, projection }),
      unitTable(count, { words: idPositions, projection }),
      keyTable(count.byKelas, { words: idPositions, key: 'Kelas' }),
    ]
    expect(all.flatMap((each) => [...loose(each)])).toEqual([])
  })

  it('are not made of another map', () => {
    for (const other of [map.toReversed(), map.slice(1), map.slice(0, -1), []]) {
      expect(thrownBy(() => mapTable(count, other, { words: idPositions })).code).toBe('other-map')
    }
    expect(mapTable(count, structuredClone(map), { words: idPositions }).rows).toHaveLength(6)
    const later = projectVacancies(map, [], { ...span, from: '2026-07-01' })
    const ofNobody = projectVacancies(map, [], { ...span, from: count.asOf })
    for (const projection of [later, ofNobody]) {
      expect(thrownBy(() => mapTable(count, map, { words: idPositions, projection })).code).toBe('other-map')
      expect(thrownBy(() => unitTable(count, { words: idPositions, projection })).code).toBe('other-map')
    }
  })
})
