import { describe, expect, it } from 'vitest'
import { type Employee, type IpAsn2019Readings, ipAsn2019 } from '../../src'
import { officialFromNilaiIpAsn } from '../../src/inputs'
import { checkEdition } from '../../src/own-edition'
import { reconciliationSchema } from '../../src/schema'
import { type ReconcileRow, type Reconciliation, reconcile } from '../../src/verify'
import { randomRows } from './official'

const period = { year: 2024, asOf: '2025-03-31' }
const search = (rows: Iterable<ReconcileRow>, more: object = {}): Reconciliation =>
  reconcile(rows, { edition: ipAsn2019, ...period, ...more })

describe('a table that no reading gives', () => {
  const levels = ['S3', 'S2', 'S1', 'D4', 'D3', 'D2', 'D1', 'SLTA', 'SLTP', 'SD'] as const
  // D4 and S1 are one rank.
  const rank = { S3: 9, S2: 8, S1: 7, D4: 7, D3: 6, D2: 5, D1: 4, SLTA: 3, SLTP: 2, SD: 1 }
  const jenjangs = ['pengawas', 'ahli-muda', 'pelaksana'] as const
  const requirements = ['S1', 'D3'] as const
  const people = jenjangs.flatMap((jenjang) =>
    requirements.flatMap((requires) =>
      levels.map((level) => {
        const id = `${jenjang} ${requires} ${level}`
        return {
          jenjang,
          fit: Math.sign(rank[level] - rank[requires]),
          person: { id, posts: [{ jenjang, requires }], educations: [{ level }] },
        }
      }),
    ),
  )
  const tableOf = ({ tables }: Reconciliation, column: string) => tables.find((table) => table.column === column)

  it('is read off the export: education against what the post requires', () => {
    // An invented table in the manner of 2023, below, as and above what the post requires.
    const points = { '-1': 14.5, '0': 20, '1': 24.82 }
    const rows = people.map(({ person, fit }) => ({
      person,
      official: { dimensions: { kualifikasi: points[String(fit) as '0'] } },
    }))
    const found = search(rows)
    expect(found.fits[0]?.share).toBeLessThan(0.5)
    const [all, ...groups] = tableOf(found, 'kesesuaian')?.functions ?? []
    // 3 groups: S1 required has S3, S2 above, S1, D4 as, 6 below; D3 required has 4 above, 1 as, 5 below.
    expect(all).toEqual({
      kelompok: null,
      rows: 60,
      tested: 57,
      fits: true,
      share: 1,
      points: [
        // By default points go by level, of which each of these has several.
        { answer: 'di-bawah', points: 14.5, ours: null, count: 33, of: 33 },
        { answer: 'sesuai', points: 20, ours: null, count: 9, of: 9 },
        { answer: 'di-atas', points: 24.82, ours: null, count: 18, of: 18 },
      ],
    })
    expect(groups.map(({ kelompok, fits }) => [kelompok, fits])).toEqual([
      ['struktural', true],
      ['fungsional', true],
      ['pelaksana', true],
    ])
    expect(tableOf(found, 'kesesuaian')?.scores).toBe(false)
    expect(tableOf(found, 'pendidikan')?.functions.map(({ fits }) => fits)).toEqual([false, false, false, false])
    const readings = { education: { relative: { 'di-bawah': 14.5, sesuai: 20, 'di-atas': 24.82 } } }
    expect(search(rows, { readings }).fits[0]).toMatchObject({ share: 1, readings })
  })

  it('is read off group by group where the groups differ', () => {
    const points = { pengawas: [10, 15, 20], 'ahli-muda': [12, 16, 24.82], pelaksana: [10, 15, 25] }
    const rows = people.map(({ person, fit, jenjang }) => ({
      person,
      official: { dimensions: { kualifikasi: points[jenjang][fit + 1] as number } },
    }))
    const [all, ...groups] = tableOf(search(rows), 'kesesuaian')?.functions ?? []
    expect(all?.fits).toBe(false)
    expect(groups.map(({ fits, points: found }) => [fits, ...found.map((each) => each.points)])).toEqual([
      [true, 10, 15, 20],
      [true, 12, 16, 24.82],
      [true, 10, 15, 25],
    ])
  })

  it('is counted beside what the other indicators give, where these are known', () => {
    const row = (id: string, seminar: boolean | null, jp: number, kompetensi: number): ReconcileRow => ({
      person: { id, answers: { kelompok: 'pelaksana', jp, seminar } },
      official: { dimensions: { kompetensi } },
    })
    // Official: 22.5 from 10 JP on, and 17.5 for a seminar.
    const rows = [
      row('a', true, 10, 40),
      row('b', true, 20, 40),
      row('c', false, 9, 0),
      row('d', false, 10, 22.5),
      row('e', null, 10, 22.5),
    ]
    const jp = tableOf(search(rows), 'jp')
    expect(jp?.leftOut).toBe(1)
    expect(jp?.cells).toEqual([
      { kelompok: 'pelaksana', answer: 9, points: 0, count: 1 },
      { kelompok: 'pelaksana', answer: 10, points: 22.5, count: 2 },
      { kelompok: 'pelaksana', answer: 20, points: 22.5, count: 1 },
    ])
  })
})

describe('a dimension that follows another table', () => {
  // Kualifikasi is 20 whatever the education; only row 'a' has it by the table of 2019. Kompetensi follows oneYear: 'a' alone departs from it.
  const row = (id: string, level: 'S1' | 'S2', date: string, kompetensi: number): ReconcileRow => ({
    person: {
      id,
      posts: [{ jenjang: 'pelaksana' }],
      educations: [{ level }],
      trainings: [{ kind: 'seminar', date }],
    },
    official: { dimensions: { kualifikasi: 20, kompetensi } },
  })
  const rows = [
    row('a', 'S2', '2023-05-02', 17.5),
    row('b', 'S1', '2023-05-02', 0),
    row('c', 'S1', '2023-08-17', 0),
    row('d', 'S1', '2024-02-01', 17.5),
  ]
  const found = search(rows)

  it('does not choose the readings of the others: official points are explained first, whole rows second', () => {
    // twoYears explains all of 'a' (20 and 17.5) and the seminars of 'a' and 'd'; oneYear no whole row, but three seminars.
    expect(found.fits[0]).toMatchObject({ readings: { seminarWindow: 'oneYear' }, explained: 0, explainedPoints: 4 })
    const usual = found.fits.find(({ readings }) => readings.seminarWindow === undefined)
    expect(usual).toMatchObject({ explained: 1, explainedPoints: 3 })
  })

  it('is named in what is left: in how many rows each figure differs', () => {
    // 'a' differs by its seminar, 17.5; the others by their S1, 20 less 15.
    expect(found.residue).toEqual({
      rows: 4,
      largest: 17.5,
      mean: (17.5 + 3 * 5) / 4,
      first: [0, 1, 2, 3],
      figures: { kualifikasi: 3, kompetensi: 1 },
    })
  })

  it('is counted in tables under its own first fit', () => {
    const seminar = found.tables.find(({ column }) => column === 'seminar')
    expect(seminar?.cells).toEqual([
      { kelompok: 'pelaksana', answer: true, points: 17.5, count: 1 },
      { kelompok: 'pelaksana', answer: false, points: 0, count: 2 },
      { kelompok: 'pelaksana', answer: false, points: 17.5, count: 1 },
    ])
  })
})

describe('points printed with two decimals', () => {
  // 1.125 an hour: 9 hours are 10.125, printed 10.13 or cut off to 10.12; with a seminar 27.625, 27.63 or 27.62.
  it.each([
    ['halfUp', 27.63, 10.13],
    ['truncated', 27.62, 10.12],
  ] as const)('leave the rest of a dimension as it is printed (%s)', (rounding, both, hours) => {
    const row = (id: string, seminar: boolean, kompetensi: number): ReconcileRow => ({
      person: { id, answers: { kelompok: 'pelaksana', jp: 9, seminar } },
      official: { dimensions: { kompetensi } },
    })
    const { tables, fits } = search([row('a', true, both), row('b', false, hours)], {
      readings: { jpCredit: 'proportional' },
    })
    expect(fits[0]).toMatchObject({ share: 1, roundings: [rounding] })
    expect(tables.find(({ column }) => column === 'seminar')?.cells).toEqual([
      { kelompok: 'pelaksana', answer: true, points: 17.5, count: 1 },
      { kelompok: 'pelaksana', answer: false, points: 0, count: 1 },
    ])
  })
})

describe('numbers that no reading makes', () => {
  it('are told by the nearest first, whatever it departs from', () => {
    // A hundredth too much everywhere: 17.5 and 0 under oneYear; by default 'b' would be 17.49 off.
    const row = (id: string, date: string, kompetensi: number): ReconcileRow => ({
      person: { id, posts: [{ jenjang: 'pelaksana' }], trainings: [{ kind: 'seminar', date }] },
      official: { dimensions: { kompetensi } },
    })
    const found = search([row('a', '2024-05-02', 17.51), row('b', '2023-05-02', 0.01)])
    const nearest = { explained: 0, readings: { seminarWindow: 'oneYear' }, departures: 1 }
    expect(found.dimensions.kompetensi?.fits[0]).toMatchObject(nearest)
    expect(found.dimensions.kompetensi?.residue).toEqual({ rows: 2, largest: 0.01, mean: 0.01, first: [0, 1] })
    expect(found.fits[0]).toMatchObject(nearest)
    expect(found.residue).toEqual({ rows: 2, largest: 0.01, mean: 0.01, first: [0, 1], figures: { kompetensi: 2 } })
  })
})

describe('tables', () => {
  const row = (answers: object, dimensions: Readonly<Record<string, number>>, i: number) =>
    ({ person: { id: `${i}`, answers }, official: { dimensions } }) as ReconcileRow
  const educated = (kelompok: string, pendidikan: string | null, kualifikasi: number) =>
    [{ kelompok, ...(pendidikan && { pendidikan }) }, { kualifikasi }] as const

  it('have their cells and functions in the order of the law, whatever the order of the rows', () => {
    const given = [
      educated('pelaksana', 'SLTA', 5),
      educated('pelaksana', null, 1),
      educated('pelaksana', 'S1', 15),
      educated('struktural', 'S2', 21),
      educated('struktural', 'S2', 20),
      educated('struktural', 'S2', 20),
      educated('struktural', 'S3', 25),
      educated('fungsional', 'S1', 15),
    ]
    const [table] = search(given.map(([answers, dimensions], i) => row(answers, dimensions, i))).tables
    expect(table?.cells.map(({ kelompok, answer, points, count }) => [kelompok, answer, points, count])).toEqual([
      ['struktural', 'S3', 25, 1],
      ['struktural', 'S2', 20, 2],
      ['struktural', 'S2', 21, 1],
      ['fungsional', 'S1', 15, 1],
      ['pelaksana', 'S1', 15, 1],
      ['pelaksana', 'SLTA', 5, 1],
      ['pelaksana', null, 1, 1],
    ])
    const told = table?.functions.map(({ points, ...each }) => ({
      ...each,
      answers: points.map(({ answer }) => answer),
    }))
    expect(told).toEqual([
      { kelompok: null, rows: 8, tested: 3, fits: false, share: 7 / 8, answers: ['S3', 'S2', 'S1', 'SLTA', null] },
      { kelompok: 'struktural', rows: 4, tested: 2, fits: false, share: 3 / 4, answers: ['S3', 'S2'] },
      { kelompok: 'fungsional', rows: 1, tested: 0, fits: true, share: 1, answers: ['S1'] },
      { kelompok: 'pelaksana', rows: 3, tested: 0, fits: true, share: 1, answers: ['S1', 'SLTA', null] },
    ])
    expect(table?.functions[1]?.points[1]).toEqual({ answer: 'S2', points: 20, ours: 20, count: 2, of: 3 })
  })

  it('say what the method gives, so that a level with other points stands out', () => {
    const given = ['S1', 'D3', 'D3', 'S1'].map((level) => educated('pelaksana', level, level === 'D3' ? 12 : 15))
    const { tables, fits } = search(given.map(([answers, dimensions], i) => row(answers, dimensions, i)))
    expect(fits[0]?.share).toBe(0.5)
    expect(tables[0]?.functions[0]?.points).toEqual([
      { answer: 'S1', points: 15, ours: 15, count: 2, of: 2 },
      { answer: 'D3', points: 12, ours: 10, count: 2, of: 2 },
    ])
  })

  it('have numbers by size, and of points that are as frequent the fewer', () => {
    const hours = (jp: number, kompetensi: number, i: number) =>
      row({ kelompok: 'pelaksana', jp, seminar: false }, { kompetensi }, i)
    const found = search([hours(20, 22.5, 0), hours(5, 9, 1), hours(5, 7, 2), hours(0, 0, 3)])
    const table = found.tables.find(({ column }) => column === 'jp')
    expect(table?.cells.map(({ answer, points }) => [answer, points])).toEqual([
      [0, 0],
      [5, 7],
      [5, 9],
      [20, 22.5],
    ])
    expect(table?.functions[0]?.points.map(({ answer, points }) => [answer, points])).toEqual([
      [0, 0],
      [5, 7],
      [20, 22.5],
    ])
  })

  it('have answers in the order of the law over all weight groups too', () => {
    const given = [educated('struktural', 'S1', 15), educated('pelaksana', 'S3', 25)]
    const [table] = search(given.map(([answers, dimensions], i) => row(answers, dimensions, i))).tables
    expect(table?.functions.map(({ kelompok, points }) => [kelompok, ...points.map(({ answer }) => answer)])).toEqual([
      [null, 'S3', 'S1'],
      ['struktural', 'S1'],
      ['pelaksana', 'S3'],
    ])
  })

  it('have numbers by size, though the points go the other way', () => {
    const hours = (jp: number, kompetensi: number, i: number) =>
      row({ kelompok: 'pelaksana', jp, seminar: false }, { kompetensi }, i)
    const found = search([hours(20, 1, 0), hours(5, 9, 1)])
    const table = found.tables.find(({ column }) => column === 'jp')
    expect(table?.cells.map(({ answer, points }) => [answer, points])).toEqual([
      [5, 9],
      [20, 1],
    ])
  })

  it('are one for each column that is answered, in the order of the law', () => {
    const best = { kelompok: 'pelaksana', seminar: true, jp: 0 }
    const found = search([
      row(best, { kompetensi: 17.5 }, 0),
      row({ kelompok: 'fungsional', seminar: false, teknis: true, fungsional: false }, { kompetensi: 15 }, 1),
      row(
        { kelompok: 'struktural', seminar: false, teknis: false, kepemimpinan: true },
        { kompetensi: 15, disiplin: 5 },
        2,
      ),
    ])
    // What nobody's row answers of an indicator with a number of its own is told of all its columns: that of discipline alone.
    expect(found.tables.map(({ indicator, column, cells }) => [indicator, column, cells.length])).toEqual([
      ['kepemimpinan', 'kepemimpinan', 1],
      ['teknis', 'teknis', 2],
      ['teknis', 'jp', 1],
      ['seminar', 'seminar', 3],
      ['fungsional', 'fungsional', 1],
      ['disiplin', 'disiplin', 1],
    ])
    expect(found.tables.at(-1)?.cells).toEqual([{ kelompok: 'struktural', answer: null, points: 5, count: 1 }])
  })
})

describe('a table from which every row was left out', () => {
  it('has no function, rather than one that fits', () => {
    // Nothing is known of either indicator of the dimension, so neither can be taken off for the other.
    const person = { id: 'a', answers: { kelompok: 'pelaksana', pendidikan: 'S1' } } as const
    const found = search([{ person, official: { dimensions: { kompetensi: 0 } } }], { vary: [] })
    expect(found.tables.map(({ column, leftOut, cells, functions }) => [column, leftOut, cells, functions])).toEqual([
      ['teknis', 1, [], []],
      ['jp', 1, [], []],
      ['seminar', 1, [], []],
    ])
    expect(reconciliationSchema.parse(JSON.parse(JSON.stringify(found)))).toEqual(found)
  })
})

describe('what is left open', () => {
  const seminarOf = (id: string, date: string): Employee => ({
    id,
    posts: [{ jenjang: 'pelaksana' }],
    trainings: [{ kind: 'seminar', date }],
  })

  it('is told apart by a row that is worth asking for', () => {
    const rows = [
      { person: seminarOf('a', '2024-05-01'), official: { dimensions: { kompetensi: 17.5 } } },
      // Two years by the calendar, not by the cut-off day; and not one year.
      { person: seminarOf('b', '2023-02-01'), official: null },
    ]
    const { dimensions, rows: counts } = search(rows)
    expect(counts).toMatchObject({ used: 1, withoutOfficial: 1 })
    expect(dimensions.kompetensi?.fits[0]?.open).toMatchObject({ seminarWindow: ['twoYears', 'oneYear'] })
    const [first, ...others] = dimensions.kompetensi?.discriminating ?? []
    expect(others).toEqual([])
    expect(first).toMatchObject({ row: 1, given: false })
    expect(first?.says).toMatchObject([
      { points: 0, method: 'ip-asn-2019@1?seminarWindow=oneYear', readings: { seminarWindow: 'oneYear' } },
      { points: 17.5, method: 'ip-asn-2019@1', readings: {} },
    ])
  })

  it('must agree where one reading bears on two dimensions', () => {
    // Counted back from 31 March 2025 both lie within; by the calendar only the sanction does not matter.
    const person = (id: string): Employee => ({
      id,
      posts: [{ jenjang: 'pelaksana' }],
      trainings: [{ kind: 'seminar', date: '2025-02-01' }],
      sanctions: [{ level: 'ringan', inForce: '2020-02-01' }],
    })
    // kompetensi needs cut-off (the seminar is of 2025), disiplin needs the calendar (2020 is within five years of it).
    const official = { dimensions: { kompetensi: 17.5, disiplin: 3 } }
    const found = search([{ person: person('a'), official }], { readings: { disciplineWindow: 'fiveYears' } })
    expect(found.dimensions.kompetensi?.fits[0]).toMatchObject({ share: 1, readings: { windows: 'cutOff' } })
    expect(found.dimensions.disiplin?.fits[0]).toMatchObject({ share: 1, readings: {} })
    expect(found.fits[0]).toMatchObject({ share: 0, explained: 0 })
  })

  it('is told from the default on, then by name', () => {
    const answers = { kelompok: 'pelaksana', disiplin: 'ringan' } as const
    const { dimensions } = search([{ person: { id: 'a', answers }, official: { dimensions: { disiplin: 3 } } }])
    expect(dimensions.disiplin?.fits[0]?.open.unknownDiscipline).toEqual(['clean', 'lowest', 'zero'])
  })

  it('is counted over the rows that have official numbers', () => {
    const rows = [
      { person: seminarOf('a', '2024-05-01'), official: { dimensions: { kompetensi: 17.5 } } },
      { person: seminarOf('b', '2024-05-01') },
    ]
    const { rows: counts, fits, complete } = search(rows)
    expect(counts).toMatchObject({ used: 1, withoutOfficial: 1, rejected: 0 })
    expect([fits[0]?.explained, fits[0]?.share, complete]).toEqual([1, 1, true])
  })

  it('is nothing of what explains fewer rows', () => {
    // Only two years give 17.5, so 'b' says nothing new.
    const rows = [
      { person: seminarOf('a', '2023-05-02'), official: { dimensions: { kompetensi: 17.5 } } },
      { person: seminarOf('b', '2023-05-02'), official: null },
    ]
    expect(search(rows, { vary: ['seminarWindow'] }).dimensions.kompetensi?.discriminating).toEqual([])
  })

  it('is everything that explains equally many rows, though others', () => {
    // Two years explain 'a', one explains 'b'; which of them is right, only these two rows themselves say.
    const rows = [
      { person: seminarOf('a', '2023-05-02'), official: { dimensions: { kompetensi: 17.5 } } },
      { person: seminarOf('b', '2023-05-02'), official: { dimensions: { kompetensi: 0 } } },
    ]
    const { dimensions } = search(rows, { vary: ['seminarWindow'] })
    expect(dimensions.kompetensi?.discriminating.map(({ row, given }) => [row, given])).toEqual([
      [0, true],
      [1, true],
    ])
  })

  it('is told of the ten best', () => {
    // What each is worth by four combinations of windows, and 10.125 for nine hours printed in three ways, or nothing: 16 in all.
    const answered = { id: 'c', answers: { kelompok: 'pelaksana', jp: 9, seminar: false } } as const
    const rows = [seminarOf('a', '2023-05-02'), seminarOf('b', '2025-02-01'), answered].map((person) => ({
      ...{ person, official: { dimensions: { kompetensi: 1 } } },
    }))
    expect(search(rows).dimensions.kompetensi?.fits.length).toBe(10)
  })

  it('is no reading of records where there are only answers', () => {
    const person = { id: 'a', answers: { kelompok: 'pelaksana', jp: 20, seminar: true } } as const
    const { dimensions } = search([{ person, official: { dimensions: { kompetensi: 40 } } }])
    expect(dimensions.kompetensi?.readings).toEqual(['jpCredit'])
  })

  it('takes the answers of a record under each table of points', () => {
    // Five hours are worth 5 x 1.125 in proportion; by the threshold nothing, and those of the other training may be enough.
    const person: Employee = {
      id: 'a',
      posts: [{ jenjang: 'pelaksana' }],
      trainings: [
        { kind: 'teknis', jp: 5, date: '2024-05-02' },
        { kind: 'teknis', date: '2024-06-02' },
      ],
    }
    const found = search([{ person, official: { dimensions: { kompetensi: 5.625 } } }])
    expect(found.fits[0]).toMatchObject({ share: 1, readings: { jpCredit: 'proportional' }, roundings: ['exact'] })
    const table = found.tables.find(({ column }) => column === 'jp')
    expect(table?.cells).toEqual([{ kelompok: 'pelaksana', answer: 5, points: 5.625, count: 1 }])
  })

  it('is not settled by who is measured', () => {
    const official = { dimensions: { kompetensi: 17.5 } }
    const rows = [{ person: { ...seminarOf('a', '2024-05-01'), status: 'CPNS' as const }, official }]
    expect(search(rows).fits[0]).toMatchObject({ share: 1, departures: 0 })
  })
})

describe('rows', () => {
  it('are each one of five things', () => {
    const good = randomRows(1, 3, period, {})
    const rows = [
      ...good,
      good[0],
      { person: { id: 'x', posts: [] }, official: { dimensions: { kinerja: 25 } } },
      {
        person: { id: 'y', posts: [{ jenjang: 'pelaksana' }] },
        official: { dimensions: { kinerja: null }, index: null },
      },
      {
        person: { id: 't', posts: [{ jenjang: 'pelaksana' }] },
        official: { dimensions: { kinerja: null }, index: 70 },
      },
      { person: { id: 'z', nip: '1' }, official: { dimensions: { kinerja: 101, sikap: 5 } } },
      { person: { id: 'w', posts: [] }, official: 5 },
      null,
    ] as ReconcileRow[]
    const { rows: counts, rejected } = search(rows)
    expect(counts).toEqual({ total: 10, used: 4, withoutOfficial: 1, notMeasured: 1, duplicate: 1, rejected: 3 })
    expect(rejected.map(({ row, issues }) => [row, issues.map(({ path, code }) => [...path, code].join('.'))])).toEqual(
      [
        [
          7,
          [
            'person.nip.nip-not-18-digits',
            'official.dimensions.kinerja.out-of-range',
            'official.dimensions.1.unknown-field',
          ],
        ],
        [8, ['official.not-a-record']],
        [9, ['not-a-record']],
      ],
    )
  })

  it('are told what is wrong with their numbers', () => {
    const person = { id: 'a', posts: [{ jenjang: 'pelaksana' }] } as const
    const issuesOf = (official: unknown) =>
      search([{ person, official }] as ReconcileRow[]).rejected.flatMap(({ issues }) => issues)
    const at = (...path: (string | number)[]) => ({ path: ['official', ...path] })
    expect(issuesOf({})).toMatchObject([{ ...at('dimensions'), code: 'not-a-record' }])
    expect(issuesOf({ dimensions: 5 })).toMatchObject([{ ...at('dimensions'), code: 'not-a-record' }])
    expect(issuesOf({ dimensions: {}, index: 101 })).toMatchObject([{ ...at('index'), code: 'out-of-range' }])
    const expected = ['kualifikasi', 'kompetensi', 'kinerja', 'disiplin']
    expect(issuesOf({ dimensions: { sikap: 5 } })).toMatchObject([
      { ...at('dimensions', 0), code: 'unknown-field', params: { expected } },
    ])
  })

  it('of a person without posts, or with none in force, are not measured', () => {
    const ended = [
      { jenjang: 'pelaksana', until: '2020-01-31' },
      { jenjang: 'pengawas', until: '2021-01-31' },
    ] as const
    const official = { dimensions: { kompetensi: 0 } }
    const rows = [{ id: 'a' }, { id: 'b', posts: ended }].map((person) => ({ person, official }))
    expect(search(rows).rows).toMatchObject({ total: 2, notMeasured: 2 })
  })

  it('take what SIASN answers as it stands', () => {
    const json = { data: { kualifikasi: '15', kompetensi: 22.5, kinerja: 25, disiplin: 5, subtotal: '66.5' } }
    const read = officialFromNilaiIpAsn(json, { id: 'p-1' })
    if (!read.ok) throw new Error('not read')
    const answers = { kelompok: 'pelaksana', pendidikan: 'S1', teknis: true, seminar: false, kinerja: 'baik' } as const
    const { fits, residue } = search([{ person: { id: 'p-1', answers }, official: read.value }])
    // The four come out; 66.5 is not their sum, 67.5.
    expect(fits[0]).toMatchObject({ explained: 0, departures: 0 })
    expect(residue).toEqual({ rows: 1, largest: -1, mean: -1, first: [0], figures: { index: 1 } })
  })

  it('may be none', () => {
    const found = search([])
    expect([found.fits, found.tables, found.residue, found.rows.total]).toEqual([[], [], null, 0])
  })
})

describe('wrong calls', () => {
  it('are refused', () => {
    expect(() => search([], { vary: ['season'] })).toThrow(/^unknown-reading: vary takes categoryGap, .*, windows, /)
    // Points relative to the post are the caller's to give: there is nothing to go through.
    expect(() => search([], { vary: ['education'] })).toThrow('unknown-reading')
    expect(() => search([], { readings: { season: 'dry' } as IpAsn2019Readings })).toThrow('unknown-reading')
    expect(() => search([], { asOf: '2023-12-31' })).toThrow('invalid-period')
  })

  it('varies only what is named, and nothing that is fixed', () => {
    const rows = randomRows(1, 20, period, { seminarWindow: 'oneYear' })
    expect(search(rows, { vary: ['seminarWindow'] }).varied).toEqual(['seminarWindow'])
    const fixed = search(rows, { readings: { seminarWindow: 'oneYear' } })
    expect(fixed.varied).not.toContain('seminarWindow')
    expect(fixed.fits[0]).toMatchObject({ share: 1, readings: { seminarWindow: 'oneYear' }, departures: 0 })
  })

  it('refuses to try more combinations than can be', () => {
    const more = Array.from({ length: 13 }, (_, i) => [
      `more${i}`,
      { sets: ['indicators.disiplin.unknown'], default: 'usual', options: { usual: [5], other: [4] } },
    ])
    const own = checkEdition({
      ...ipAsn2019,
      id: 'kab-contoh',
      readings: { ...ipAsn2019.readings, ...Object.fromEntries(more) },
    })
    if (!own.ok) throw new Error(JSON.stringify(own.issues))
    expect(() => reconcile([], { edition: own.value, ...period })).toThrow(
      /^too-many-combinations: \d+ of (\w+, )+more12; at most 4096$/,
    )
  })
})

it('takes a total without points, however their absence is written', () => {
  // S1 is worth 15, baik 25, no sanction 5; nothing of trainings.
  const person = {
    id: 'p-1',
    posts: [{ jenjang: 'pelaksana' }],
    educations: [{ level: 'S1' }],
    trainings: [],
    appraisals: [{ year: 2023, kinerja: 'baik' }],
    sanctions: [],
  } as const
  for (const official of [{ index: 45 }, { dimensions: null, index: 45 }, { dimensions: {}, index: 45 }]) {
    const { totals, fits, rows } = reconcile([{ person, official }], { edition: ipAsn2019, year: 2024 })
    expect([rows.used, totals, fits[0]?.share]).toEqual([1, 1, 1])
  }
})
