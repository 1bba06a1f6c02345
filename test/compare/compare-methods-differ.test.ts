import { describe, expect, it } from 'vitest'
import { createMethod, type EditionSource, ipAsn2019 } from '../../src'
import { compareMethods } from '../../src/compare'
import { checkEdition } from '../../src/own-edition'

/** The edition of 2019, but the 30 points of performance of a pelaksana are those of attendance, worth 3 where it is not known. */
function ofAttendance() {
  const { official, ...shipped } = structuredClone(ipAsn2019)
  const { kinerja = 0, ...others } = shipped.groups.pelaksana ?? {}
  const hadir = { dimension: 'kinerja', window: 'ever', unknown: 3, inputs: { hadir: { kind: 'done' } } }
  const own: unknown = {
    ...shipped,
    id: 'kab-contoh',
    groups: { ...shipped.groups, pelaksana: { ...others, hadir: kinerja } },
    indicators: { ...shipped.indicators, hadir },
  }
  const checked = checkEdition(own as EditionSource)
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues))
  return createMethod(checked.value)
}

const pelaksana = { kelompok: 'pelaksana', pendidikan: 'S1' } as const
const amount = (value: number) => ({ value, exact: `${value}` })
const compared = (rows: readonly unknown[], before: object, after: object, more: object = {}) =>
  compareMethods<unknown>(rows, { year: 2025, before, after, ...more } as never)

describe('compareMethods of methods that ask for different things', () => {
  it('has a line that only one of them has: nothing stands on the other side', () => {
    // performance that is not known is worth 1
    const found = compared([{ id: 'a', answers: pelaksana }], createMethod(ipAsn2019), ofAttendance())
    expect(found.persons.map(({ lines }) => lines)).toEqual([
      [
        { indicator: 'kinerja', rungBefore: null, rungAfter: null, before: 1, after: null },
        { indicator: 'hadir', rungBefore: null, rungAfter: null, before: null, after: 3 },
      ],
    ])
    expect(found.indicators).toEqual([
      { indicator: 'kinerja', persons: 1, points: amount(-1) },
      { indicator: 'hadir', persons: 1, points: amount(3) },
    ])
  })

  it('lists whoever only one of them can read', () => {
    const found = compared(
      [{ id: 'a', answers: { ...pelaksana, hadir: true } }],
      createMethod(ipAsn2019),
      ofAttendance(),
    )
    expect(found.persons).toMatchObject([
      { row: 0, before: { outcome: 'rejected' }, after: { outcome: 'measured' }, difference: null, lines: [] },
    ])
  })

  it('lists whoever both leave out, for other reasons', () => {
    const leaving = (...listed: ('CPNS' | 'cltn')[]) => createMethod(ipAsn2019, { excluded: { listed } })
    const away = { id: 'a', status: 'CPNS', kedudukan: 'cltn', answers: pelaksana }
    expect(compared([away], leaving('CPNS'), leaving('cltn')).persons).toMatchObject([
      { before: { outcome: 'excluded', reason: 'CPNS' }, after: { outcome: 'excluded', reason: 'cltn' }, lines: [] },
    ])
    expect(compared([away], leaving('CPNS'), leaving('CPNS', 'cltn')).persons).toEqual([])
  })
})

describe('compareMethods', () => {
  const trained = { ...pelaksana, seminar: true, kinerja: 'baik', disiplin: 'tidak-pernah' }
  const [everyone, noCpns] = [{ excluded: 'nobody' }, { excluded: 'cpns' }] as const

  it('has no difference where only one side has anybody, and counts nobody as moved who left', () => {
    const cpns = [{ id: 'a', status: 'CPNS', answers: trained }]
    const [all, some] = [createMethod(ipAsn2019, everyone), createMethod(ipAsn2019, noCpns)]
    for (const [before, after] of [
      [all, some],
      [some, all],
    ] as const) {
      const found = compared(cpns, before, after)
      expect(found).toMatchObject({ difference: null, indicators: [], categories: [], persons: [{ lines: [] }] })
    }
  })

  it('adds up what is lost, from what there was', () => {
    // 10 of 20 hours are half of 22.5 where hours count in part, and nothing where they do not
    const [inPart, inFull] = [createMethod(ipAsn2019, { jpCredit: 'proportional' }), createMethod(ipAsn2019)]
    const found = compared([{ id: 'a', answers: { ...trained, jp: 10 } }], inPart, inFull)
    expect(found.indicators).toEqual([{ indicator: 'teknis', persons: 1, points: { value: -11.25, exact: '-45/4' } }])
  })

  it('counts the moves from one category to another each apart', () => {
    // 15 + 17.5 + 25 + 5 = 62.5, and with 11.25 of 22.5 it is 73.75; with 30 of performance 67.5 and 87.75; without a seminar 45 and 63
    const rows = [
      { id: 'a', answers: { ...trained, jp: 10 } },
      { id: 'b', answers: { ...trained, jp: 10 } },
      { id: 'c', answers: { ...trained, kinerja: 'sangat-baik', jp: 18 } },
      { id: 'd', answers: { ...trained, seminar: false, jp: 16 } },
    ]
    const [inFull, inPart] = [createMethod(ipAsn2019), createMethod(ipAsn2019, { jpCredit: 'proportional' })]
    expect(compared(rows, inFull, inPart).categories).toEqual([
      { before: 'rendah', after: 'sedang', persons: 2 },
      { before: 'rendah', after: 'tinggi', persons: 1 },
      { before: 'sangat-rendah', after: 'rendah', persons: 1 },
    ])
  })

  it('needs nobody to tell of its progress', () => {
    const rows = Array.from({ length: 1_001 }, (_, i) => ({ id: `p-${i}`, answers: pelaksana }))
    const method = createMethod(ipAsn2019)
    expect(compared(rows, method, method).before.rows.measured).toBe(1_001)
  })

  it.each([
    [0, []],
    [1_000, [1_000]],
    [1_001, [1_000, 1_001]],
  ])('tells of %i rows, of the last once', (length, told) => {
    const seen: number[] = []
    const rows = Array.from({ length }, (_, i) => ({ id: `p-${i}`, answers: pelaksana }))
    const method = createMethod(ipAsn2019)
    compared(rows, method, method, { onProgress: (row: number) => seen.push(row) })
    expect(seen).toEqual(told)
  })

  it('refuses rows that are none, by their name', () => {
    const method = createMethod(ipAsn2019)
    expect(() => compared(7 as never, method, method)).toThrow('invalid-argument: rows: a list')
  })
})
