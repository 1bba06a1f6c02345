import { describe, expect, it } from 'vitest'
import { type Employee, ipAsn2019 } from '../../src'
import type { Person } from '../../src/measurement'
import type { PublishedRow } from '../../src/published'
import { type GroupFit, type GroupReconciliation, type ReconcileGroup, reconcileGroups } from '../../src/verify'

const period = { year: 2024, asOf: '2024-12-31' }
const search = (groups: readonly ReconcileGroup[], more: object = {}): GroupReconciliation =>
  reconcileGroups(groups, { edition: ipAsn2019, ...period, ...more })
const residue = ({ figures }: GroupFit) =>
  figures.filter(({ fits }) => !fits).map(({ row, field }) => `${row} ${field}`)

/** Three persons by hand. Points of education 15, 20, 10; seminar of 2023, 2024, 2023; appraisal of 2023: 30, 25, 15. */
const three: readonly Employee[] = (
  [
    ['a', 'S1', '2023-05-02', 'sangat-baik'],
    ['b', 'S2', '2024-05-02', 'baik'],
    ['c', 'D3', '2023-11-20', 'butuh-perbaikan'],
  ] as const
).map(([id, level, date, kinerja]) => ({
  id,
  posts: [{ jenjang: 'pelaksana' }],
  educations: [{ level }],
  trainings: [{ kind: 'seminar', date }],
  appraisals: [{ year: 2023, kinerja }],
  sanctions: [],
}))
// 45 / 3; 52.5 / 3 or, with seminars of one year only, 17.5 / 3 = 5.8333…; 70 / 3 = 23.3333…; 5.
const row = (kompetensi: number, index: number): PublishedRow => ({
  count: 3,
  means: { kualifikasi: 15, kompetensi, kinerja: 23.33, disiplin: 5 },
  index,
})

describe('a group of three, by hand', () => {
  it('comes out under the defaults', () => {
    // 15 + 17.5 + 23.3333… + 5
    const { fits, figures, varied, groups, suspects } = search([{ persons: three, published: row(17.5, 60.83) }])
    expect(fits[0]).toMatchObject({ method: 'ip-asn-2019@1', readings: {}, departures: 0, explained: 6, share: 1 })
    expect(fits[0]?.figures.map(({ exact }) => exact)).toEqual(['3', '15', '35/2', '70/3', '5', '365/6'])
    expect(fits[0]?.figures.map(({ ours }) => ours).at(-1)).toBe(365 / 6)
    expect([figures, suspects]).toEqual([6, []])
    expect(groups).toEqual([{ total: 3, used: 3, notMeasured: 0, duplicate: 0, rejected: 0 }])
    expect(varied).not.toContain('pppk')
  })

  it('comes out with seminars of one year, and says under which printings', () => {
    // 5.8333… and 49.1666…: half up 49.17, added up from what is printed 15 + 5.83 + 23.33 + 5 = 49.16.
    const [exact] = search([{ persons: three, published: row(5.83, 49.17) }]).fits
    expect(exact).toMatchObject({ readings: { seminarWindow: 'oneYear' }, departures: 1, share: 1 })
    expect(exact?.printings).toEqual([{ means: 'halfUp', index: 'exact' }])
    const [other] = search([{ persons: three, published: row(5.83, 49.16) }]).fits
    expect(other).toMatchObject({ readings: { seminarWindow: 'oneYear' }, share: 1 })
    expect(other?.figures.map(({ exact }) => exact)).toEqual(['3', '15', '35/6', '70/3', '5', '1229/25'])
    // None of the means has a third decimal of 5 or more, so cutting off does the same.
    expect(other?.printings).toEqual([
      { means: 'halfUp', index: 'sumOfPrinted' },
      { means: 'truncated', index: 'exact' },
      { means: 'truncated', index: 'sumOfPrinted' },
    ])
  })

  it('is printed with as many decimals as the row says', () => {
    const published = { count: 3, means: { kinerja: 23.3, kompetensi: 5.8 }, decimals: 1 }
    expect(search([{ persons: three, published }]).fits[0]).toMatchObject({ share: 1, explained: 3 })
    expect(search([{ persons: three, published: { ...published, decimals: 2 } }]).fits[0]?.explained).toBe(1)
  })

  it('is told with what is left over where nothing fits, the nearest first', () => {
    // Nearest to 7 is 5.8333…: 1.1666… off, against 10.5 under the defaults.
    const published = { count: 3, means: { kompetensi: 7, kinerja: 23.33 } }
    const { fits } = search([{ persons: three, published }])
    expect(fits.slice(0, 2).map(({ explained, readings }) => [explained, readings])).toEqual([
      [2, { seminarWindow: 'oneYear' }],
      [2, {}],
    ])
    expect(residue(fits[0] as GroupFit)).toEqual(['0 kompetensi'])
    expect(fits[0]?.figures.find(({ fits: fit }) => !fit)).toEqual({
      row: 0,
      field: 'kompetensi',
      printed: 7,
      ours: 35 / 6,
      exact: '35/6',
      fits: false,
      held: true,
    })
  })

  it('counts who is measured', () => {
    const withCpns = [...three, { ...(three[0] as Employee), id: 'd', status: 'CPNS' as const }]
    // Education of four: 15 + 20 + 10 + 15 = 60, the same mean; performance: 30 + 25 + 15 + 30 = 100.
    const published = { count: 4, means: { kualifikasi: 15, kinerja: 25 } }
    expect(search([{ persons: withCpns, published }]).fits[0]).toMatchObject({
      share: 1,
      readings: { excluded: 'nobody' },
    })
    expect(
      search([{ persons: withCpns, published: { ...published, means: { kinerja: 23.33 }, count: 3 } }]).fits[0],
    ).toMatchObject({
      share: 1,
      readings: {},
    })
  })

  it('counts PPPK as the printed count says', () => {
    // PPPK are measured from 2023 on. Nobody here is CPNS.
    const persons = three.map((each, i) => ({ ...each, status: i === 2 ? ('PPPK' as const) : ('PNS' as const) }))
    const before = search([{ persons, published: { count: 3, means: { disiplin: 5 } } }], {
      ...{ year: 2022, asOf: '2022-12-31' },
    })
    expect(before.fits[0]).toMatchObject({ share: 1, readings: { pppk: 'always' }, departures: 1 })
    expect(before.varied).toContain('pppk')
    expect(before.varied).not.toContain('excluded')
    const after = search([{ persons, published: { count: 2, means: { disiplin: 5 } } }])
    expect(after.fits[0]).toMatchObject({ share: 1, readings: { pppk: 'never' }, departures: 1 })
  })

  it('tells of ways that give the same figures the one with the fewest departures', () => {
    // One of two counts in 2022, who has no seminar: the CPNS without that of 2021, or the PPPK.
    const one = { posts: [{ jenjang: 'pelaksana' }], educations: [{ level: 'S1' }] } as const
    const persons: Employee[] = [
      { id: 'a', status: 'CPNS', ...one, trainings: [{ kind: 'seminar', date: '2021-05-02' }] },
      { id: 'b', status: 'PPPK', ...one, trainings: [] },
    ]
    const [best] = search([{ persons, published: { count: 1, means: { kompetensi: 0 } } }], {
      ...{ year: 2022, asOf: '2022-12-31', vary: ['seminarWindow', 'pppk', 'excluded'] },
    }).fits
    expect(best).toMatchObject({ share: 1, readings: { pppk: 'always' }, departures: 1 })
  })

  it('asks for the persons that would tell apart what is left', () => {
    const published = { count: 3, means: { kualifikasi: 15 } }
    expect(search([{ persons: three, published }]).ask).toEqual([])
    // Under the calendar a and c are within two years and b within one: 35 of 3 whichever two it is.
    const persons = [three[0], three[1]].map((each, i) => ({ ...(each as Employee), id: `e-${i}` }))
    const index = { count: 2, means: { kompetensi: 8.75 } }
    const found = search([{ persons, published: index }])
    expect(found.fits[0]).toMatchObject({ share: 1, readings: { seminarWindow: 'oneYear' } })
  })
})

describe('what fits equally well', () => {
  const seminarOf = (id: string, date: string): Employee => ({
    id,
    posts: [{ jenjang: 'pelaksana' }],
    trainings: [{ kind: 'seminar', date }],
  })
  // By the calendar 2023 and 2024 count; back from 31 March 2025 two years from 1 April 2023 on, or one from 1 April 2024 on.
  const persons = [seminarOf('c', '2024-06-01'), seminarOf('a', '2023-02-01'), seminarOf('b', '2025-02-01')]
  const found = () =>
    search([{ persons, published: { count: 3, means: { kompetensi: 11.67 } } }], { asOf: '2025-03-31' })

  it('is told once, with the fewest departures and all that is open', () => {
    const { fits, varied, complete } = found()
    // 35 of three: of c and a, or of c and b, who has it within one year too; four combinations of readings that change nothing.
    expect(
      fits.map(({ readings, share, equivalents, departures }) => [readings, share, equivalents, departures]),
    ).toEqual([
      [{}, 1, 12, 0],
      [{ seminarWindow: 'oneYear' }, 0.5, 4, 1],
    ])
    expect(fits[0]?.open).toMatchObject({
      windows: ['calendar', 'cutOff'],
      seminarWindow: ['twoYears', 'oneYear'],
    })
    expect(fits[1]?.open).not.toHaveProperty('windows')
    expect(varied).toContain('windows')
    expect(complete).toBe(true)
  })

  it('is told apart by those of whom it says different things, and by nobody else', () => {
    const [back, calendar] = [{ windows: 'cutOff' }, {}]
    const { ask } = found()
    expect(ask.map(({ says, ...each }) => each)).toEqual([
      { dimension: 'kompetensi', group: 0, row: 1 },
      { dimension: 'kompetensi', group: 0, row: 2 },
    ])
    expect(
      ask.map(({ says }) => says.map(({ points, combinations, readings }) => [points, combinations, readings])),
    ).toEqual([
      [
        [0, 8, back],
        [17.5, 4, calendar],
      ],
      [
        [0, 4, calendar],
        [17.5, 8, back],
      ],
    ])
  })

  it('is asked of the group in which a person stands', () => {
    const groups = [[persons[0]], persons.slice(1)].map((some) => ({
      persons: some as Employee[],
      published: { count: some.length, means: { kompetensi: some.length === 1 ? 17.5 : 8.75 } },
    }))
    const { ask } = search(groups, { asOf: '2025-03-31' })
    expect(ask.map(({ group, row: at }) => [group, at])).toEqual([
      [1, 0],
      [1, 1],
    ])
  })

  it('goes by the figures printed, however few decimals they have', () => {
    // An hour is worth 1.125 in proportion: 0.5625 of two, printed 1, which cut off would be 0.
    const hours = [1, 0].map((jp, i) => ({ id: `${i}`, answers: { kelompok: 'pelaksana', jp } }) as const)
    const published = { count: 2, means: { kompetensi: 1 }, decimals: 0 }
    const { fits } = search([{ persons: hours, published }])
    expect(fits.map(({ readings, share, departures }) => [readings, share, departures])).toEqual([
      [{ jpCredit: 'proportional' }, 1, 1],
      [{}, 0.5, 0],
    ])
    expect(fits[0]?.printings.map(({ means }) => means)).toEqual(['halfUp', 'halfUp'])
  })
})

describe('an index beside one mean', () => {
  const vary = ['unknownEducation', 'unknownPerformance', 'unknownDiscipline']
  // 17.5 for the seminar; education and performance are 1 or 0 where unknown, discipline 5, 1 or 0.
  const persons: Person[] = [{ id: 'a', answers: { kelompok: 'pelaksana', seminar: true } }]
  const fitsOf = (index: number) =>
    search([{ persons, published: { count: 1, means: { kompetensi: 17.5 }, index } }], { vary }).fits

  it('is held against all dimensions, and the ten best are told', () => {
    const fits = fitsOf(24.5)
    expect(fits[0]).toMatchObject({ share: 1, readings: {} })
    // Of 2 x 2 x 3.
    expect(fits.length).toBe(10)
  })

  it('is told with fewest departures first, then by id', () => {
    const told = fitsOf(19.5).filter(({ share }) => share === 1)
    expect(told.map(({ readings }) => readings)).toEqual([
      { unknownDiscipline: 'zero' },
      { unknownEducation: 'zero', unknownDiscipline: 'lowest' },
      { unknownPerformance: 'zero', unknownDiscipline: 'lowest' },
    ])
  })

  it('is told rounded half up before cut off', () => {
    // (1 + 15) / 2 + 25 + 5 = 38; 37.5 without the 1, and 38.5625 with an hour of 1.125.
    const known = { kelompok: 'pelaksana', seminar: false, kinerja: 'baik', disiplin: 'tidak-pernah' } as const
    const two: Person[] = [
      { id: 'a', answers: { ...known, jp: 1 } },
      { id: 'b', answers: { ...known, jp: 0, pendidikan: 'S1' } },
    ]
    const published = { count: 2, means: { kinerja: 25 }, index: 38, decimals: 0 }
    const { fits } = search([{ persons: two, published }], { vary: ['unknownEducation', 'jpCredit'] })
    expect(fits.map(({ readings, share, printings }) => [readings, share, printings[0]?.means])).toEqual([
      [{}, 1, 'halfUp'],
      [{ unknownEducation: 'zero' }, 1, 'halfUp'],
      [{ jpCredit: 'proportional' }, 1, 'truncated'],
      [{ unknownEducation: 'zero', jpCredit: 'proportional' }, 1, 'halfUp'],
    ])
  })
})

describe('more persons that would settle something than can be asked', () => {
  it('are ten for a dimension', () => {
    // Half of them have a seminar by the calendar, half back from the cut-off day.
    const persons = Array.from({ length: 12 }, (_, i): Employee => {
      const date = i % 2 === 0 ? '2023-02-01' : '2025-02-01'
      return { id: `${i}`, posts: [{ jenjang: 'pelaksana' }], trainings: [{ kind: 'seminar', date }] }
    })
    const published = { count: 12, means: { kompetensi: 8.75 } }
    const { ask } = search([{ persons, published }], { asOf: '2025-03-31', vary: ['windows'] })
    expect(ask.map(({ row: at }) => at)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })
})

describe('a published table that contradicts itself', () => {
  // As printed by the BKPSDM of Kota Bima for 2023.
  const pns = { count: 3252, means: { kualifikasi: 21.19, kompetensi: 26, kinerja: 25.75, disiplin: 5 }, index: 78.41 }
  const pppk = {
    count: 171,
    means: { kualifikasi: 24.82, kompetensi: 20.2, kinerja: 25.15, disiplin: 5 },
    index: 75.18,
  }
  const asn = {
    count: 3423,
    means: { kualifikasi: 21.37, kompetensi: 26.16, kinerja: 25.72, disiplin: 5 },
    index: 78.25,
  }

  it('is found from its own numbers: the 26 of Kota Bima', () => {
    const groups = [pns, pppk].map((published) => ({ persons: [], published }))
    const { suspects, figures, fits } = search(groups, { year: 2023, asOf: '2023-12-31', whole: asn })
    expect(suspects).toMatchObject([{ row: 0, field: 'kompetensi', printed: 26 }])
    // Three rows of six figures without the one.
    expect(figures).toBe(17)
    expect(fits[0]?.figures.filter(({ held }) => !held)).toMatchObject([{ row: 0, field: 'kompetensi', ours: null }])
    expect(fits[0]?.explained).toBe(0)
  })

  it('is explained altogether where everything else is', () => {
    // 16.5 is printed for 17.5 of the three; a fourth has 15, 17.5, 25 and 5.
    const fourth = { ...(three[0] as Employee), id: 'd', appraisals: [{ year: 2023, kinerja: 'baik' as const }] }
    const four = { kualifikasi: 15, kompetensi: 17.5, kinerja: 25, disiplin: 5 }
    const groups = [
      { persons: three, published: row(16.5, 60.83) },
      { persons: [fourth], published: { count: 1, means: four, index: 62.5 } },
    ]
    const whole = { count: 4, means: { ...four, kinerja: 23.75 }, index: 61.25 }
    const { suspects, figures, fits } = search(groups, { whole, vary: ['seminarWindow'] })
    expect(suspects).toMatchObject([{ row: 0, field: 'kompetensi', printed: 16.5 }])
    expect([figures, fits[0]?.explained, fits[0]?.share]).toEqual([17, 17, 1])
    expect(fits[0]?.figures.filter(({ held }) => !held)).toMatchObject([{ printed: 16.5, ours: 17.5, fits: false }])
  })

  it('is held against the records as it stands where several figures may be the wrong one', () => {
    // 15 + 17.5 + 23.33 + 5 is 60.83, not 61: any may be wrong but discipline, which would be 5.17 of 5.
    const { suspects, fits, figures } = search([{ persons: three, published: row(17.5, 61) }])
    expect(suspects.map(({ field }) => field)).toEqual(['kualifikasi', 'kompetensi', 'kinerja', 'index'])
    expect([figures, fits[0]?.explained, residue(fits[0] as GroupFit)]).toEqual([6, 5, ['0 index']])
    expect(fits[0]?.figures.every(({ held }) => held)).toBe(true)
  })
})

describe('rows of groups', () => {
  it('are each one of four things, by group, and nobody counts twice', () => {
    const persons = [
      ...three,
      three[0],
      { id: 'x', posts: [] },
      { id: 'y', posts: [{ jenjang: 'pelaksana' }] },
      { id: 'z', kedudukan: 'berhenti', posts: [{ jenjang: 'pelaksana' }], educations: [{ level: 'S1' }] },
      { id: 'w', nip: '1' },
      null,
    ] as Person[]
    const published = row(17.5, 60.83)
    const { groups, rejected, fits } = search([
      { persons, published },
      {
        persons: [three[2] as Person, { id: 'v', answers: { kelompok: 'pelaksana', pendidikan: 'S1' } }],
        published: { count: 1, means: { kualifikasi: 15 } },
      },
    ])
    expect(groups).toEqual([
      { total: 9, used: 3, notMeasured: 3, duplicate: 1, rejected: 2 },
      { total: 2, used: 1, notMeasured: 0, duplicate: 1, rejected: 0 },
    ])
    expect(rejected.map(({ group, row: at, issues }) => [group, at, issues.map(({ code }) => code)])).toEqual([
      [0, 7, ['nip-not-18-digits']],
      [0, 8, ['not-a-record']],
    ])
    expect(fits[0]?.share).toBe(1)
  })

  it('are refused where they are no published rows', () => {
    expect(() => search([])).toThrow('invalid-row: required at groups')
    expect(() => search([{ persons: [], published: { count: 0, means: { kinerja: 1 } } }])).toThrow(
      'invalid-row: too-small at groups.0.published.count',
    )
  })

  it('come back as frozen plain JSON without an id', () => {
    const persons = three.map((each) => ({ ...each, id: `${each.id}-of-somebody` }))
    const found = search([{ persons, published: row(17.5, 60.83) }], { whole: row(17.5, 60.83) })
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
    expect(JSON.stringify(found)).not.toContain('of-somebody')
    expect(Object.isFrozen(found.fits[0]?.figures[0])).toBe(true)
  })
})
