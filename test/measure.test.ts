import { describe, expect, it } from 'vitest'
import {
  checkEmployee,
  createMeasurement,
  createMethod,
  type Employee,
  groupIndex,
  type IssueCode,
  ipAsn2019,
  type MeasureOptions,
  measure,
  type RowOutcome,
  round,
} from '../src'
import { checkEdition } from '../src/own-edition'

const method = createMethod(ipAsn2019)

/** A pelaksana with S-1, a technical training of 20 JP, no seminar, "baik", never punished: 15 + 22.5 + 25 + 5 = 67.5 points. */
const person = (id: string, more: Partial<Employee> = {}): Employee => ({
  id,
  status: 'PNS',
  kedudukan: 'aktif',
  tmtPns: '2012-01-01',
  posts: [{ jenjang: 'pelaksana', unit: 'bidang-a' }],
  educations: [{ level: 'S1' }],
  trainings: [{ kind: 'teknis', jp: 20, date: '2023-03-01' }],
  appraisals: [{ year: 2022, kinerja: 'baik' }],
  sanctions: [],
  ...more,
})

const units = [
  { id: 'dinas' },
  { id: 'bidang-a', parent: 'dinas' },
  { id: 'seksi', parent: 'bidang-a' },
  { id: 'bidang-b', parent: 'dinas' },
]

const run = (rows: readonly unknown[], options: Partial<MeasureOptions> = {}) =>
  measure(rows, { method, year: 2023, ...options })

/** An outcome in a word. */
const word = (outcome: RowOutcome) =>
  'reason' in outcome ? `${outcome.outcome}: ${outcome.reason}` : `${outcome.outcome}`

describe('every row is exactly one of five things', () => {
  it.each<[string, unknown, string]>([
    ['a person with all evidence', person('p'), 'measured'],
    [
      'a record without a list of anything but a post',
      { id: 'p', posts: [{ jenjang: 'pelaksana' }] },
      'not-measured: nothing-known',
    ],
    ['somebody without a post', person('p', { posts: [] }), 'not-measured: no-post'],
    ['somebody whose posts are not known', person('p', { posts: null }), 'not-measured: no-post'],
    ['somebody whose post has no level', person('p', { posts: [{ unit: 'bidang-a' }] }), 'not-measured: no-group'],
    ['a CPNS', person('p', { status: 'CPNS' }), 'excluded: CPNS'],
    ['somebody who left', person('p', { kedudukan: 'berhenti' }), 'excluded: berhenti'],
    ['a PPPK in 2023', person('p', { status: 'PPPK' }), 'measured'],
    ['unpaid leave, for which no rule was found', person('p', { kedudukan: 'cltn' }), 'measured'],
    ['a status that is not known', person('p', { status: null }), 'measured'],
    ['text', 'p', 'rejected'],
    ['nothing', null, 'rejected'],
    ['a list', [], 'rejected'],
    ['a record without an id', { ...person('p'), id: undefined }, 'rejected'],
    ['a NIP of 17 digits', person('p', { nip: '19850315201001100' }), 'rejected'],
    ['answers', { id: 'p', answers: { kelompok: 'pelaksana', kinerja: 'baik' } }, 'measured'],
    [
      'answers of a CPNS',
      { id: 'p', status: 'CPNS', answers: { kelompok: 'pelaksana', kinerja: 'baik' } },
      'excluded: CPNS',
    ],
    ['answers that say nothing', { id: 'p', answers: { kelompok: 'pelaksana' } }, 'not-measured: nothing-known'],
    ['answers that cannot be', { id: 'p', answers: { kelompok: 'pelaksana', skp: 500 } }, 'rejected'],
    ['answers without a weight group', { id: 'p', answers: {} }, 'rejected'],
    ['answers that are none', { id: 'p', answers: null }, 'rejected'],
  ])('%s', (_, row, expected) => {
    const { outcomes, rows } = run([row])
    expect(outcomes.map(word)).toEqual([expected])
    expect(rows).toMatchObject({
      total: 1,
      [expected.startsWith('not-measured') ? 'notMeasured' : (expected.split(':')[0] as string)]: 1,
    })
  })

  it('and PPPK are left out of a measurement before 2023, or as the reading says', () => {
    const rows = [person('p', { status: 'PPPK', appraisals: [{ year: 2021, kinerja: 'baik' }] })]
    expect(run(rows, { year: 2022 }).outcomes.map(word)).toEqual(['excluded: PPPK'])
    expect(run(rows, { year: 2022, method: createMethod(ipAsn2019, { pppk: 'always' }) }).rows.measured).toBe(1)
    expect(run(rows, { method: createMethod(ipAsn2019, { pppk: 'never' }) }).outcomes.map(word)).toEqual([
      'excluded: PPPK',
    ])
  })

  it('and a second row of the same id is a duplicate of the first, whatever it holds', () => {
    const { outcomes, rows, summary } = run([
      person('p'),
      { id: 'x' },
      person('p', { sanctions: [{ level: 'berat' }] }),
    ])
    expect(outcomes[2]).toEqual({ row: 2, outcome: 'duplicate', of: 0 })
    expect(rows).toEqual({ total: 3, measured: 1, notMeasured: 1, excluded: 0, duplicate: 1, rejected: 0 })
    expect(summary.sums.disiplin).toBe(50_000)
  })

  it('and a third row of the same id is a duplicate of the first', () => {
    expect(run([person('1'), person('1'), person('1')]).outcomes).toMatchObject([{}, { of: 0 }, { of: 0 }])
  })

  it('but a row that was rejected does not stand in the way of a good one', () => {
    expect(run([person('p', { nip: 'x' }), person('p')]).outcomes.map(word)).toEqual(['rejected', 'measured'])
  })

  it('nor one that was rejected for its unit', () => {
    const rows = ['bidang-x', 'bidang-a'].map((unit) => person('p', { posts: [{ jenjang: 'pelaksana', unit }] }))
    expect(run(rows, { units }).outcomes.map(word)).toEqual(['rejected', 'measured'])
  })

  it('and says where a rejected row is wrong', () => {
    const [outcome] = run([person('p', { posts: [{ jenjang: 'pelaksana' }, { from: '2023-02-30' }] })]).outcomes
    expect(outcome).toMatchObject({
      outcome: 'rejected',
      issues: [{ path: ['posts', 1, 'from'], code: 'bad-date', severity: 'error' }],
    })
  })

  it('and gives the score of a measured one', () => {
    const [outcome] = run([person('p')]).outcomes
    expect(outcome).toMatchObject({
      row: 0,
      outcome: 'measured',
      id: 'p',
      unit: null,
      score: { index: 67.5, category: 'rendah' },
    })
  })
})

describe('the tree of units', () => {
  const rows = [
    person('1'),
    person('2', { posts: [{ jenjang: 'pelaksana', unit: 'seksi' }], sanctions: [{ level: 'berat', inForce: '2022' }] }),
    person('3', { posts: [{ jenjang: 'pelaksana', unit: 'bidang-b' }], status: 'PPPK' }),
    { id: '4', status: 'PNS', posts: [{ unit: 'bidang-b' }] },
    person('5', { posts: [{ jenjang: 'pelaksana' }] }),
  ]
  const found = () => run(rows, { units })

  it('adds people up along it, and says how many took part', () => {
    const lines = found().units.map(({ unit, depth, own, total, participation }) => [
      unit.id,
      depth,
      own.count,
      total.count,
      participation.measured,
      participation.eligible,
      participation.percent,
    ])
    expect(lines).toEqual([
      ['dinas', 0, 0, 3, 3, 4, 75],
      ['bidang-a', 1, 1, 2, 2, 2, 100],
      ['seksi', 2, 1, 1, 1, 1, 100],
      ['bidang-b', 1, 1, 1, 1, 2, 50],
    ])
    // (67.5 + 63.5) / 2
    expect(groupIndex(found().units[1]?.total as never, { method })?.index).toBe(65.5)
  })

  it('does not measure a person of whom no unit is known: the units would not add up to the agency', () => {
    expect(found().outcomes.map(word)).toEqual([
      'measured',
      'measured',
      'measured',
      'not-measured: no-group',
      'not-measured: no-unit',
    ])
    expect(found().participation).toMatchObject({ measured: 3, eligible: 5, percent: 60, category: 'sangat-rendah' })
  })

  it('refuses a unit that is not in it', () => {
    const [outcome] = run([person('p', { posts: [{ jenjang: 'pelaksana', unit: 'bidang-c' }] })], { units }).outcomes
    expect(outcome).toMatchObject({
      outcome: 'rejected',
      issues: [{ path: ['posts', 0, 'unit'], code: 'unknown-unit' }],
    })
    const [answered] = run([{ id: 'p', unit: 'x', answers: { kelompok: 'pelaksana', kinerja: 'baik' } }], {
      units,
    }).outcomes
    expect(answered).toMatchObject({ outcome: 'rejected', issues: [{ path: ['unit'], code: 'unknown-unit' }] })
  })

  it('takes the unit of the post in force, not of one held before', () => {
    const moved = person('p', {
      posts: [
        { jenjang: 'pelaksana', unit: 'seksi', until: '2023-06-30' },
        { jenjang: 'pelaksana', unit: 'bidang-b', from: '2023-07-01' },
      ],
    })
    expect(run([moved], { units }).outcomes[0]).toMatchObject({ unit: 'bidang-b' })
    expect(run([moved], { units, asOf: '2023-06-30' }).outcomes[0]).toMatchObject({ unit: 'seksi' })
  })

  it.each([
    [
      'a cycle',
      [
        { id: 'a', parent: 'b' },
        { id: 'b', parent: 'a' },
      ],
    ],
    ['an orphan', [{ id: 'a', parent: 'x' }]],
    ['a unit twice', [{ id: 'a' }, { id: 'a' }]],
  ])('is refused with %s', (_, tree) => {
    expect(() => run([], { units: tree })).toThrow(expect.objectContaining({ code: 'invalid-units' }))
  })
})

describe('participation', () => {
  const staff = (measured: number, missing: number) => [
    ...Array.from({ length: measured }, (_, i) => person(`m${i}`)),
    ...Array.from({ length: missing }, (_, i) => person(`n${i}`, { posts: [] })),
  ]

  it.each([
    // the bands of the index, gaps to the lower one: 90.9… is tinggi, 91 sangat-tinggi
    [91, 9, 91, 'sangat-tinggi'],
    [10, 1, 90.91, 'tinggi'],
    [5, 0, 100, 'sangat-tinggi'],
    [0, 5, 0, 'sangat-rendah'],
  ])('%d measured and %d not', (measured, missing, percent, category) => {
    const { participation } = run(staff(measured, missing))
    expect([round(participation.percent ?? Number.NaN, 2), participation.category]).toEqual([percent, category])
  })

  it('has no percentage of nobody, and no name where the reading says so', () => {
    expect(run([]).participation).toEqual({ eligible: 0, measured: 0, percent: null, category: null })
    const unnamed = createMethod(ipAsn2019, { participation: 'unnamed' })
    expect(run([person('p')], { method: unnamed }).participation.category).toBeNull()
  })
})

describe('beside each other', () => {
  it('stand PNS and PPPK, also where there are none, and all of them', () => {
    const { byStatus, summary } = run([person('1', { status: 'PPPK' }), person('2', { status: null })])
    expect(byStatus.map(({ key, summary }) => [key, summary.count])).toEqual([
      ['PNS', 0],
      ['PPPK', 1],
      ['tidak-diketahui', 1],
    ])
    expect(summary.count).toBe(2)
  })

  it('stand the groups of any cross table', () => {
    const { tables } = run([person('1', { sex: 'P' }), person('2', { sex: 'L' }), person('3')], {
      by: {
        sex: ({ person }) => ('sex' in person ? person.sex : null),
        pendidikan: ({ answers }) => answers.pendidikan,
        category: ({ score }) => score.category,
      },
    })
    expect(tables.sex?.map(({ key, summary }) => [key, summary.count])).toEqual([
      ['P', 1],
      ['L', 1],
      ['tidak-diketahui', 1],
    ])
    expect(tables.pendidikan?.map(({ key, summary }) => [key, summary.count])).toEqual([['S1', 3]])
    expect(tables.category?.map(({ key }) => key)).toEqual(['rendah'])
  })
})

describe('findings', () => {
  const found = (rows: readonly unknown[], options: Partial<MeasureOptions> = {}) =>
    run(rows, options).findings.map(({ path, code }) => `${path.join('.')} ${code}`)

  it('are none for a record in which all is well', () => {
    expect(
      found([person('p', { nip: '198503152010011002', birthDate: '1985-03-15', sex: 'L', tmtCpns: '2010-01-01' })]),
    ).toEqual([])
  })

  it.each<[IssueCode, string, Partial<Employee>]>([
    ['status-unknown', 'status', { status: null }],
    ['kedudukan-unknown', 'kedudukan', { kedudukan: null }],
    ['no-post', 'posts', { posts: [] }],
    ['no-education', 'educations', { educations: [] }],
    [
      'no-appraisal',
      'appraisals',
      {
        appraisals: [
          { year: 2020, kinerja: 'baik' },
          { year: 2023, kinerja: 'baik' },
        ],
      },
    ],
    ['no-tmt-pns', 'tmtPns', { tmtPns: null }],
    ['cpns-over-a-year', 'tmtCpns', { status: 'CPNS', tmtPns: null, tmtCpns: '2022-12-30' }],
    ['past-retirement-age', 'birthDate', { birthDate: '1965-11-30' }],
    ['pns-before-cpns', 'tmtPns', { tmtCpns: '2012-01-02' }],
    ['nip-birth-date', 'nip', { nip: '198503152010011002', birthDate: '1985-03-16' }],
    ['nip-sex', 'nip', { nip: '198503152010011002', sex: 'P' }],
    ['nip-appointment', 'nip', { nip: '198503152010011002', tmtCpns: '2010-02-01' }],
    ['nip-appointment', 'nip', { status: 'PPPK', nip: '198503152021211002', tmtPppk: '2022-01-01' }],
    ['nip-status', 'nip', { nip: '198503152021211002' }],
    ['nip-status', 'nip', { status: 'PPPK', nip: '198503152010011002' }],
    ['pppk-before-2018', 'nip', { status: 'PPPK', nip: '198503152017211002' }],
  ])('%s', (code, field, wrong) => {
    expect(found([person('p', wrong)])).toEqual([`rows.0.${field} ${code}`])
  })

  it.each<[string, Partial<Employee>]>([
    ['a CPNS of just a year', { status: 'CPNS', tmtPns: null, tmtCpns: '2022-12-31' }],
    ['retirement on the day after the cut-off', { birthDate: '1965-12-05' }],
    ['an ahli madya of 59', { birthDate: '1964-05-05', posts: [{ jenjang: 'ahli-madya' }] }],
    [
      'a teacher of 59, who retires by another law',
      { birthDate: '1964-05-05', posts: [{ jenjang: 'ahli-muda', jf: 'guru' }] },
    ],
    ['a functional post whose rung is not known', { birthDate: '1960-05-05', posts: [{ jenjang: 'fungsional' }] }],
    [
      'the first day of a PPPK, whatever the month',
      { status: 'PPPK', nip: '198503152021211002', tmtPppk: '2021-09-01' },
    ],
    ['PPPK of 2018', { status: 'PPPK', nip: '198503152018211002' }],
    ['an appraisal of two years before', { appraisals: [{ year: 2021, kinerja: 'baik' }] }],
    ['somebody who left', { kedudukan: 'berhenti', posts: [], educations: null, appraisals: null }],
  ])('are none for %s', (_, more) => {
    expect(found([person('p', more)])).toEqual([])
  })

  it('tell two holders of one structural post, and a NIP that stands twice, by their rows', () => {
    const head = { id: 'kabid', jenjang: 'administrator' } as const
    const rows = [
      person('1', { posts: [head], nip: '198503152010011002' }),
      person('2', { posts: [{ ...head, as: 'plt' }, { jenjang: 'pengawas' }] }),
      person('3', {
        posts: [
          { ...head, until: '2023-12-30' },
          { jenjang: 'pengawas', from: '2023-12-31' },
        ],
      }),
      person('4', { posts: [{ jenjang: 'pengawas', until: '2020-12-31' }, head], nip: '198503152010011002' }),
      person('5', { posts: [{ id: 'kabid', jenjang: 'pelaksana' }] }),
    ]
    const { findings } = run(rows)
    expect(findings).toEqual([
      { path: ['rows', 3, 'nip'], code: 'shared-nip', severity: 'warning', params: { row: 1 } },
      { path: ['rows', 3, 'posts', 1, 'id'], code: 'two-holders', severity: 'warning', params: { row: 1 } },
    ])
  })

  it('are told from the first day of retirement on', () => {
    const november = person('p', { birthDate: '1965-10-31' })
    expect(found([november], { asOf: '2023-11-01' })).toEqual(['rows.0.birthDate past-retirement-age'])
    const december = person('p', { birthDate: '1965-12-31' })
    expect(found([december], { year: 2024, asOf: '2024-01-01' })).toContain('rows.0.birthDate past-retirement-age')
  })

  it('say which years an appraisal was looked for', () => {
    const { findings } = run([person('p', { appraisals: [] })])
    expect(findings).toEqual([
      { path: ['rows', 0, 'appraisals'], code: 'no-appraisal', severity: 'warning', params: { from: 2021, to: 2022 } },
    ])
    const mixed = person('p', {
      appraisals: [
        { year: 2020, kinerja: 'baik' },
        { year: 2022, kinerja: 'baik' },
      ],
    })
    expect(found([mixed])).toEqual([])
  })

  it('are told of a CPNS too, who is not measured', () => {
    expect(found([person('p', { status: 'CPNS', tmtPns: null, tmtCpns: '2020-01-01' })])).toEqual([
      'rows.0.tmtCpns cpns-over-a-year',
    ])
  })

  it('tell of a person in a unit that has ended, or not begun', () => {
    const units = [
      { id: 'lama', until: '2023-12-30', successor: 'baru' },
      { id: 'baru', from: '2024-01-01' },
      { id: 'tetap', from: '2023-12-31', until: '2023-12-31' },
    ]
    const of = (unit: string, i: number) => ({
      id: `p-${i}`,
      unit,
      answers: { kelompok: 'pelaksana', skp: 80 } as const,
    })
    const { findings, rows } = run(
      units.map(({ id }, i) => of(id, i)),
      { units },
    )
    expect(findings.map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual([
      'rows.0.unit unit-not-in-force',
      'rows.1.unit unit-not-in-force',
    ])
    expect(rows.measured).toBe(3)
  })

  it('are told once, where a reader has checked the record already', () => {
    const rows = [person('p', { nip: '198503152010011002', sex: 'P' })]
    expect(found(rows, { read: checkEmployee as never })).toEqual(['rows.0.nip nip-sex'])
  })

  it('carry the warnings of a reader on', () => {
    const warn = { path: ['Nama'], code: 'not-applicable', severity: 'warning', params: {} } as const
    const options = { read: () => ({ ok: true, value: person('p'), issues: [warn] }) as const }
    expect(found([{}], options)).toEqual(['rows.0.Nama not-applicable'])
    const two = [warn, { ...warn, path: ['Unit'] }, { ...warn, code: 'no-column' as const }]
    expect(found([{}], { read: () => ({ ok: true, value: person('p'), issues: two }) as const })).toEqual([
      'rows.0.Nama not-applicable',
      'rows.0.Unit not-applicable',
      'rows.0.Nama no-column',
    ])
  })
})

describe('a measurement', () => {
  it('says of what it is, and that it is provisional until it is called final', () => {
    expect(run([])).toMatchObject({ method: 'ip-asn-2019@1', year: 2023, asOf: '2023-12-31', stage: 'sementara' })
    expect(run([], { stage: 'final', asOf: '2024-01-31' })).toMatchObject({ stage: 'final', asOf: '2024-01-31' })
  })

  it('reads rows by a reader, and checks what it returns', () => {
    const read = (row: { nomor: string; golongan: string }) =>
      ({ ok: true, value: { ...person(row.nomor), golongan: row.golongan } as Employee, issues: [] }) as const
    const rows = [
      { nomor: '1', golongan: 'III/a' },
      { nomor: '2', golongan: 'III.a' },
    ]
    expect(measure(rows, { method, year: 2023, read }).outcomes.map(word)).toEqual(['measured', 'rejected'])
  })

  it('is the same row by row', () => {
    const rows = [person('1'), person('1'), person('2', { status: 'CPNS' }), null, person('3', { sex: 'P' })]
    const by = { sex: ({ person }: { person: object }) => ('sex' in person ? String(person.sex) : null) }
    const growing = createMeasurement({ method, year: 2023, by })
    const outcomes = rows.map((row) => growing.add(row))
    expect({ ...growing.result(), outcomes }).toEqual(run(rows, { by }))
  })

  it('goes on growing after it was looked at', () => {
    const growing = createMeasurement({ method, year: 2023 })
    growing.add(person('1'))
    const before = growing.result()
    growing.add(person('2'))
    expect([before.summary.count, growing.result().summary.count]).toEqual([1, 2])
  })

  it('tells how far it is, every thousand rows and at the end', () => {
    const seen: number[] = []
    run(
      Array.from({ length: 2500 }, (_, i) => person(`p${i}`)),
      { onProgress: (rows) => seen.push(rows) },
    )
    expect(seen).toEqual([1000, 2000, 2500])
  })

  it('tells a last thousand once, or nobody', () => {
    const seen: number[] = []
    const rows = new Array(1000).fill(null)
    run(rows, { onProgress: (count) => seen.push(count) })
    expect(seen).toEqual([1000])
    expect(run(rows).rows.rejected).toBe(1000)
  })

  it.each([
    ['a year that is none', { year: 2023.5 }],
    ['a year long ago', { year: 1899 }],
    ['a year without a year after it', { year: 9999 }],
    ['a day that is none', { asOf: '2023-02-29' }],
    ['a month', { asOf: '2023-02' }],
    ['a cut-off before the year', { asOf: '2022-12-31' }],
  ])('is refused for %s', (_, period) => {
    expect(() => run([], period)).toThrow(expect.objectContaining({ code: 'invalid-period' }))
  })

  it.each([1900, 9998])('may be of %d', (year) => {
    expect(run([], { year }).asOf).toBe(`${year}-12-31`)
  })

  it('needs an edition that says how evidence is taken', () => {
    const { evidence: _, ...rest } = method
    expect(() => run([], { method: Object.freeze({ ...rest, evidence: null }) })).toThrow(
      expect.objectContaining({ code: 'no-evidence-rules' }),
    )
  })

  it('gives cross tables the row too', () => {
    const rows = [
      { nomor: '1', bidang: 'A' },
      { nomor: '2', bidang: 'B' },
    ]
    const read = (row: { nomor: string }) => ({ ok: true, value: person(row.nomor), issues: [] }) as const
    const { tables } = measure(rows, { method, year: 2023, read, by: { bidang: (_, row) => row.bidang } })
    expect(tables.bidang?.map(({ key }) => key)).toEqual(['A', 'B'])
  })

  it('holds nothing of a row whose key could not be had', () => {
    let fails = true
    const by = {
      x: () => {
        if (fails) throw new Error('no key')
        return 'y'
      },
    }
    const growing = createMeasurement({ method, year: 2023, by })
    expect(() => growing.add(person('p'))).toThrow('no key')
    fails = false
    expect(growing.add(person('p'))).toMatchObject({ row: 0, outcome: 'measured' })
    const { rows, summary } = growing.result()
    expect([rows.total, rows.measured, summary.count]).toEqual([1, 1, 1])
  })

  it('leaves the caller’s own units as they are', () => {
    const own = [{ id: 'dinas', meta: { kode: 1 } }]
    run([person('p', { posts: [{ jenjang: 'pelaksana', unit: 'dinas' }] })], { units: own })
    expect([Object.isFrozen(own[0]), Object.isFrozen(own[0]?.meta)]).toEqual([false, false])
  })

  it('counts rejected rows among those to be measured', () => {
    expect(run([person('p'), null]).participation).toMatchObject({ measured: 1, eligible: 2, percent: 50 })
  })

  it.each<[what: string, options: object, message: string]>([
    ['a stage', { stage: 'akhir' }, 'unknown-option: stage takes sementara or final'],
    ['a reader', { read: 3 }, 'invalid-argument: read: a function'],
    ['a key', { by: { x: 3 } }, 'invalid-argument: by: a function'],
    ['a progress', { onProgress: 3 }, 'invalid-argument: onProgress: a function'],
    ['a tree', { units: [{ id: 'a', parent: 'b' }] }, 'invalid-units: '],
    ...[null, { ok: true }, { ok: 'ya', issues: [] }].map((found): [string, object, string] => [
      `what a reader returned, ${JSON.stringify(found)},`,
      { read: () => found },
      'invalid-reader: read must return { ok, value, issues }',
    ]),
  ])('says of %s that is wrong what to give', (_, options, message) => {
    expect(() => run([person('p')], options as never)).toThrow(message)
  })

  it('looks at its tree before any row', () => {
    expect(() => createMeasurement({ method, year: 2023, units: [{ id: 'a', parent: 'a' }] })).toThrow('invalid-units')
  })

  it('says of rows that are none what to give', () => {
    expect(() => run(3 as never)).toThrow('invalid-argument: rows: a list')
  })

  it('says where the answers of a person are wrong', () => {
    expect(run([{ id: 'p', answers: { kelompok: 'pelaksana', skp: 101 } }]).outcomes).toEqual([
      {
        row: 0,
        outcome: 'rejected',
        issues: [{ path: ['answers', 'skp'], code: 'out-of-range', severity: 'error', params: { from: 0, to: 100 } }],
      },
    ])
  })

  it('asks nothing of who is left out: neither a unit of the tree, nor to take part', () => {
    const cpns = (id: string, unit: string) => person(id, { status: 'CPNS', posts: [{ jenjang: 'pelaksana', unit }] })
    const { outcomes, units } = run([person('1'), cpns('2', 'bidang-a'), cpns('3', 'luar')], {
      units: [{ id: 'bidang-a' }],
    })
    expect(outcomes.map(word)).toEqual(['measured', 'excluded: CPNS', 'excluded: CPNS'])
    expect(units[0]?.participation).toMatchObject({ eligible: 1, measured: 1 })
  })

  it.each([
    ['a reader that returns no result', { read: (row: unknown) => row as never }, 'invalid-reader'],
    ['a stage that there is not', { stage: 'akhir' as never }, 'unknown-option'],
  ])('refuses %s', (_, options, code) => {
    expect(() => run([person('p')], options)).toThrow(expect.objectContaining({ code }))
  })

  it('refuses an edition that does not know what the records answer, rather than lose it', () => {
    const indicators = structuredClone(ipAsn2019.indicators) as Record<string, { inputs: Record<string, unknown> }>
    delete indicators.kinerja?.inputs.skp120
    const { skp120: _, ...readings } = ipAsn2019.readings
    const result = checkEdition({ ...ipAsn2019, id: 'kab-contoh', indicators, readings })
    if (!result.ok) throw new Error('the edition should be right')
    const own = createMethod(result.value)
    const rows = [person('p', { appraisals: [{ year: 2022, skp120: 100 }] })]
    expect(() => measure(rows, { method: own, year: 2023 })).toThrow(
      expect.objectContaining({ code: 'invalid-answers' }),
    )
    expect(measure([person('p')], { method: own, year: 2023 }).rows.measured).toBe(1)
  })

  it('is frozen plain JSON', () => {
    const result = run([person('1'), null, person('1')], { units: [{ id: 'bidang-a' }], by: { x: () => 'y' } })
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
    for (const part of [
      result,
      result.rows,
      result.outcomes,
      result.outcomes[0],
      result.findings,
      result.units,
      result.tables,
    ]) {
      expect(Object.isFrozen(part)).toBe(true)
    }
  })
})
