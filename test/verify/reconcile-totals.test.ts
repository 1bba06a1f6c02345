import { describe, expect, it } from 'vitest'
import { type Employee, ipAsn2019 } from '../../src'
import { type OfficialNumbers, type Reconciliation, reconcile } from '../../src/verify'

const period = { year: 2024, asOf: '2025-03-31' }
const search = (
  rows: readonly (readonly [Employee, OfficialNumbers | null])[],
  more: object = { vary: ['seminarWindow'] },
): Reconciliation =>
  reconcile(
    rows.map(([person, official]) => ({ person, official })),
    { edition: ipAsn2019, ...period, ...more },
  )

/** 15 for S1, 25 for baik, 5 without a sanction, and 17.5 for the seminar: of 2023 within two years, of 2024 within one too. */
const withSeminar = (year: 2023 | 2024, id = 'a'): Employee => ({
  id,
  posts: [{ jenjang: 'pelaksana' }],
  educations: [{ level: 'S1' }],
  trainings: [{ kind: 'seminar', date: `${year}-05-02` }],
  appraisals: [{ year: 2023, kinerja: 'baik' }],
  sanctions: [],
})

describe('a total beside three dimensions', () => {
  it('gives the fourth', () => {
    // 45 less 15, 25 and 5: nothing for a seminar of the year before.
    const official = { dimensions: { kualifikasi: 15, kinerja: 25, disiplin: 5 }, index: 45 }
    const { dimensions, fits, totals, tables, residue } = search([[withSeminar(2023), official]])
    expect(dimensions.kompetensi).toMatchObject({ rows: 1, derived: 1 })
    expect(dimensions.kompetensi?.fits[0]).toMatchObject({ share: 1, readings: { seminarWindow: 'oneYear' } })
    expect(dimensions.kinerja).toMatchObject({ rows: 1, derived: 0 })
    expect(fits[0]).toMatchObject({ explained: 1, explainedPoints: 4, readings: { seminarWindow: 'oneYear' } })
    expect([totals, residue]).toEqual([0, null])
    expect(tables.find(({ column }) => column === 'pendidikan')?.cells).toMatchObject([{ points: 15 }])
  })

  it('that is less than these gives nothing, and is what is left', () => {
    // 15 + 17.5 + 25 = 57.5
    const official = { dimensions: { kualifikasi: 15, kompetensi: 17.5, kinerja: 25 }, index: 40 }
    const { dimensions, fits, residue } = search([[withSeminar(2023), official]])
    expect(dimensions.disiplin).toMatchObject({ rows: 0, derived: 0, fits: [], residue: null })
    expect(fits[0]).toMatchObject({ explained: 0, explainedPoints: 3, readings: {} })
    expect(residue).toEqual({ rows: 1, largest: -17.5, mean: -17.5, first: [0], figures: { index: 1 } })
  })

  it('that is just as much gives 0', () => {
    const official = { dimensions: { kualifikasi: 15, kinerja: 25, disiplin: 5, kompetensi: null }, index: 45 }
    expect(search([[withSeminar(2024), official]]).residue).toEqual({
      ...{ rows: 1, largest: -17.5, mean: -17.5, first: [0] },
      figures: { kompetensi: 1 },
    })
  })
})

describe('a total beside four dimensions', () => {
  it('is right or wrong by itself', () => {
    const dimensions = { kualifikasi: 15, kompetensi: 17.5, kinerja: 25, disiplin: 5 }
    expect(search([[withSeminar(2024), { dimensions, index: 62.5 }]]).residue).toBe(null)
    const wrong = search([[withSeminar(2024), { dimensions, index: 62 }]])
    expect(wrong.fits[0]).toMatchObject({ explained: 0, explainedPoints: 4 })
    expect(wrong.residue).toMatchObject({ largest: -0.5, figures: { index: 1 } })
  })
})

describe('a total alone', () => {
  it('is held against all dimensions together', () => {
    const { dimensions, fits, totals, rows, tables, residue, complete } = search([
      [withSeminar(2023), { dimensions: {}, index: 45 }],
    ])
    expect(fits[0]).toMatchObject({
      ...{ method: 'ip-asn-2019@1?seminarWindow=oneYear', readings: { seminarWindow: 'oneYear' } },
      ...{ departures: 1, explained: 1, share: 1, explainedPoints: 1, equivalents: 3, open: {} },
    })
    expect([totals, rows.used, rows.withoutOfficial, complete, residue, tables]).toEqual([1, 1, 0, true, null, []])
    expect(Object.values(dimensions).map(({ rows: own, fits: none }) => [own, none])).toEqual(Array(4).fill([0, []]))
  })

  it('is held against the points that it leaves for two of them', () => {
    // 45 less 15 and 5 leaves 25 for kompetensi and kinerja: 0 and 25.
    const official = { dimensions: { kualifikasi: 15, disiplin: 5 }, index: 45 }
    const { fits, dimensions, totals } = search([[withSeminar(2023), official]])
    expect(fits[0]).toMatchObject({ readings: { seminarWindow: 'oneYear' }, explained: 1, explainedPoints: 3 })
    expect([totals, dimensions.kualifikasi?.rows, dimensions.kompetensi?.rows]).toEqual([1, 1, 0])
  })

  it('settles what the dimensions of others leave open', () => {
    const rows = [
      [withSeminar(2024, 'a'), { dimensions: { kompetensi: 17.5 } }],
      [withSeminar(2023, 'b'), { dimensions: {}, index: 45 }],
    ] as const
    expect(search(rows).dimensions.kompetensi?.fits[0]).toMatchObject({ readings: {}, share: 1 })
    expect(search(rows).fits[0]).toMatchObject({
      readings: { seminarWindow: 'oneYear' },
      explained: 2,
      explainedPoints: 2,
    })
  })

  it('weighs as much as a point of a dimension', () => {
    // One says two years; two totals say one.
    const rows = [
      [withSeminar(2023, 'a'), { dimensions: { kompetensi: 17.5 } }],
      [withSeminar(2023, 'b'), { dimensions: {}, index: 45 }],
      [withSeminar(2023, 'c'), { dimensions: {}, index: 45 }],
    ] as const
    const { fits, residue, dimensions } = search(rows)
    expect(dimensions.kompetensi?.fits[0]).toMatchObject({ readings: {}, share: 1 })
    expect(fits[0]).toMatchObject({ readings: { seminarWindow: 'oneYear' }, explained: 2, explainedPoints: 2 })
    expect(residue).toEqual({ rows: 1, largest: 17.5, mean: 17.5, first: [0], figures: { kompetensi: 1 } })
    expect(search(rows.slice(0, 2)).fits[0]).toMatchObject({ readings: {}, explainedPoints: 1 })
  })

  it('that nothing makes is left beside what comes nearest', () => {
    // 45 under oneYear, 62.5 by default.
    const near = (index: number) => search([[withSeminar(2023), { dimensions: {}, index }]])
    expect(near(60).fits[0]).toMatchObject({ readings: {}, explained: 0, explainedPoints: 0 })
    expect(near(60).residue).toEqual({ rows: 1, largest: -2.5, mean: -2.5, first: [0], figures: { index: 1 } })
    expect(near(46).fits[0]).toMatchObject({ readings: { seminarWindow: 'oneYear' } })
    expect(near(46).residue).toMatchObject({ largest: 1 })
  })

  it('leaves open what it does not say, and whom to ask is named', () => {
    const rows = [
      [withSeminar(2024, 'a'), { dimensions: {}, index: 62.5 }],
      [withSeminar(2023, 'b'), null],
    ] as const
    const { fits, dimensions } = search(rows)
    // Two windows, three roundings.
    expect(fits).toMatchObject([
      {
        ...{ departures: 0, equivalents: 6, open: { seminarWindow: ['twoYears', 'oneYear'] } },
        roundings: ['exact', 'halfUp', 'truncated'],
      },
    ])
    expect(dimensions.kompetensi?.discriminating).toMatchObject([
      {
        row: 1,
        given: false,
        says: [
          { points: 0, combinations: 3 },
          { points: 17.5, combinations: 3 },
        ],
      },
    ])
    expect(dimensions.kinerja?.discriminating).toEqual([])
  })

  it('settles whom not to ask', () => {
    // 45 leaves nothing for the seminar of the year before, so one year is the only window.
    const rows = [
      [withSeminar(2023, 'a'), { dimensions: {}, index: 45 }],
      [withSeminar(2023, 'b'), null],
    ] as const
    expect(search(rows).dimensions.kompetensi?.discriminating).toEqual([])
  })

  it('that different dimensions make is one fit', () => {
    // Without an education 1 (lowest) or 0, and without an appraisal 1 or 0, beside 5 of no sanction: 6 is made as 1 + 0 and as 0 + 1.
    const person: Employee = { id: 'a', posts: [{ jenjang: 'pelaksana' }], sanctions: [] }
    const vary = ['unknownEducation', 'unknownPerformance']
    const [best, ...others] = search([[person, { dimensions: {}, index: 6 }]], { vary }).fits
    expect(best).toMatchObject({
      method: 'ip-asn-2019@1?unknownEducation=zero',
      departures: 1,
      share: 1,
      equivalents: 6,
    })
    expect(best?.open.unknownEducation?.toSorted()).toEqual(['lowest', 'zero'])
    expect(best?.open.unknownPerformance?.toSorted()).toEqual(['lowest', 'zero'])
    // 7 and 5 are equally far off.
    expect(others.map(({ departures, equivalents, explained }) => [departures, equivalents, explained])).toEqual([
      [0, 3, 0],
      [2, 3, 0],
    ])
  })

  it('is held against the points as they are printed', () => {
    // 9 JP at 1.125 each are 10.125: 15 + 10.12 + 25 + 5.
    const answers = {
      kelompok: 'pelaksana',
      pendidikan: 'S1',
      jp: 9,
      seminar: false,
      kinerja: 'baik',
      disiplin: 'tidak-pernah',
    }
    const rows = [{ person: { id: 'a', answers }, official: { dimensions: {}, index: 55.12 } }] as never
    const { fits } = reconcile(rows, { edition: ipAsn2019, ...period, vary: ['jpCredit'] })
    expect(fits[0]).toMatchObject({ share: 1, readings: { jpCredit: 'proportional' }, roundings: ['truncated'] })
  })
})
