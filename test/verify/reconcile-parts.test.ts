import { describe, expect, it } from 'vitest'
import { createMethod, ipAsn2019 } from '../../src'
import type { Edition } from '../../src/edition'
import { fraction } from '../../src/fraction'
import { linesOf } from '../../src/verify/reconcile/answer-set'
import { discriminating, tellingApart } from '../../src/verify/reconcile/discriminating'
import { dimensionFit } from '../../src/verify/reconcile/fit'
import { type FitClass, fitClasses, NOT_GIVEN, roundUnits } from '../../src/verify/reconcile/fit-classes'
import { fittedFunction } from '../../src/verify/reconcile/fitted-function'
import { groupClasses } from '../../src/verify/reconcile/group-classes'
import { byNearness, createJudge, nearness, printedFigures } from '../../src/verify/reconcile/group-figures'
import { headcounts } from '../../src/verify/reconcile/headcounts'
import { type Choice, nearestChoices } from '../../src/verify/reconcile/nearest-choices'
import { officialUnits } from '../../src/verify/reconcile/official-units'
import { differences, farthest, residueOf } from '../../src/verify/reconcile/residue'
import { combinations, readingsThatSet, type SearchSpace, searchSpace } from '../../src/verify/reconcile/search-space'
import { seededRandom } from '../record-arbitraries'

// Points in ten-thousandths, as the search has them: 175000 is 17.5.

const space = searchSpace(ipAsn2019 as unknown as Edition, {}, ['seminarWindow'])
const combination = (seminarWindow: string, ...units: number[]) => ({
  assignment: { seminarWindow },
  parts: [],
  units: Int32Array.from(units),
})

describe('the parts of a reconciliation', () => {
  it('names exact points before printed ones, and counts only what is given', () => {
    const [best, ...others] = fitClasses(
      space,
      [combination('twoYears', 175_000, 50_000)],
      Int32Array.of(175_000, NOT_GIVEN),
    )
    expect(others).toEqual([])
    expect(best?.members.map(({ rounding }) => rounding)).toEqual(['exact', 'halfUp', 'truncated'])
    expect(best?.explained).toBe(1)
    expect([...(best?.fits ?? [])]).toEqual([1, 1])
  })

  it.each([
    [18_800, ['halfUp', 'exact', 'truncated']],
    [18_700, ['truncated', 'exact', 'halfUp']],
    [18_750, ['exact', 'halfUp', 'truncated']],
  ])('prints 1.875 half up as 1.88, and cut off as 1.87 (%d)', (official, roundings) => {
    const classes = fitClasses(space, [combination('twoYears', 18_750)], Int32Array.of(official))
    expect(classes.map(({ explained, distance, members }) => [explained, distance, members[0]?.rounding])).toEqual([
      [1, 0, roundings[0]],
      [0, 50, roundings[1]],
      [0, official === 18_750 ? 50 : 100, roundings[2]],
    ])
  })

  it('rounds all points of a combination where only some have more than two decimals', () => {
    const [best] = fitClasses(space, [combination('twoYears', 10_000, 18_750)], Int32Array.of(10_000, 18_800))
    expect([best?.explained, best?.members.map(({ rounding }) => rounding)]).toEqual([2, ['halfUp']])
  })

  it('comes nearest, either way and over all rows, before it departs least', () => {
    const all = [combination('twoYears', 100, 100, 500), combination('oneYear', 300, 200, 700)]
    // Off by 200 + 200 + 200 (one below, two above), and by 0 + 100 + 0; nothing of the row that gives none.
    const official = Int32Array.of(300, 300, 700)
    const [first, second] = fitClasses(space, all, official)
    expect([first?.explained, first?.distance, first?.members[0]?.combination.assignment.seminarWindow]).toEqual([
      2,
      100,
      'oneYear',
    ])
    expect([second?.explained, second?.distance, [...(second?.fits ?? [])]]).toEqual([0, 600, [0, 0, 0]])
    const one = Int32Array.of(200, NOT_GIVEN, NOT_GIVEN)
    expect(fitClasses(space, all, one).map(({ distance, members }) => [distance, members[0]?.departures])).toEqual([
      [100, 0],
      [100, 1],
    ])
  })

  it('rounds each number as it is rounded', () => {
    expect([101_250, 101_249, 101_251, 99, 0].map(roundUnits('halfUp'))).toEqual([101_300, 101_200, 101_300, 100, 0])
    expect([101_250, 101_299, 101_300, 99, 0, 101_250].map(roundUnits('truncated'))).toEqual([
      ...[101_200, 101_200, 101_300, 0, 0, 101_200],
    ])
    expect(roundUnits('exact')(101_250)).toBe(101_250)
  })

  it('tells of what is left the largest difference either way, and the first twenty rows', () => {
    const differing = Array.from({ length: 25 }, (_, row) => ({ row, units: row === 7 ? -50_000 : 10_000 }))
    // (24 × 1 − 5) / 25
    expect(residueOf(differing)).toEqual({
      rows: 25,
      largest: -5,
      mean: 0.76,
      first: Array.from({ length: 20 }, (_, i) => i),
    })
    expect(residueOf([])).toBe(null)
  })

  it('asks first where the largest party is smallest, and says what is given', () => {
    const left = [
      [1, 1, 5],
      [1, 1, 5],
      [1, 2, 5],
      [2, 2, 5],
    ].map((units, i) => ({
      departures: i,
      rounding: 'exact' as const,
      method: `m${i}`,
      units: Int32Array.from(units),
      combination: combination('twoYears', ...units),
    }))
    // Three to one (9 + 1), two to two (4 + 4), and all alike.
    expect(tellingApart(space, left, 3).map(({ i }) => i)).toEqual([1, 0])
    const classes = fitClasses(
      space,
      [combination('twoYears', 0, 10_000), combination('oneYear', 0, 0)],
      Int32Array.of(0, NOT_GIVEN),
    )
    const members = classes.flatMap((each) => each.members)
    expect(discriminating(space, members, Int32Array.of(0, NOT_GIVEN), [4, 9])).toMatchObject([
      { row: 9, given: false },
    ])
  })

  it('takes of two equally frequent points the lower, and tests only rows beyond the first of an answer', () => {
    const cell = { kelompok: 'pelaksana', answer: 'S1', ours: new Set([15]) }
    const cells = [
      { ...cell, points: 15, count: 2 },
      { ...cell, points: 10, count: 2 },
    ]
    expect(fittedFunction(cells, null, () => 0)).toMatchObject({
      rows: 4,
      tested: 3,
      fits: false,
      share: 0.5,
      points: [{ points: 10, ours: 15, count: 2, of: 4 }],
    })
  })
})

describe('official numbers', () => {
  const units = (...official: Parameters<typeof officialUnits>[0]) => officialUnits(official, ['a', 'b', 'c'])

  it('have the only dimension that is missing from the total', () => {
    const { points, derived, rest, contradiction } = units(
      { dimensions: { a: 1, c: 2.5 }, index: 4 },
      { dimensions: { a: 1, b: null, c: 2.5 }, index: 3.5 },
      { dimensions: { a: 1, c: 2.5 } },
    )
    expect(Object.values(points).map((each) => [...each])).toEqual([
      [10_000, 10_000, 10_000],
      [5_000, 0, NOT_GIVEN],
      [25_000, 25_000, 25_000],
    ])
    expect(derived).toEqual({ a: 0, b: 2, c: 0 })
    expect([[...rest], [...contradiction]]).toEqual([Array(3).fill(NOT_GIVEN), [0, 0, 0]])
  })

  it('have what a total leaves for more of them', () => {
    const { points, derived, rest, contradiction } = units(
      { dimensions: { b: 2 }, index: 5 },
      { dimensions: {}, index: 5 },
      { dimensions: { b: 5 }, index: 5 },
      { dimensions: { b: 5 } },
      null,
    )
    expect([...rest]).toEqual([30_000, 50_000, 0, NOT_GIVEN, NOT_GIVEN])
    expect([...(points.a ?? [])]).toEqual(Array(5).fill(NOT_GIVEN))
    expect([derived, [...contradiction]]).toEqual([{ a: 0, b: 0, c: 0 }, Array(5).fill(0)])
  })

  it('may contradict themselves, and then say nothing of what is missing', () => {
    const all = { a: 1, b: 2, c: 3 }
    const { points, derived, rest, contradiction } = units(
      { dimensions: all, index: 6.5 },
      { dimensions: all, index: 5 },
      { dimensions: all, index: 6 },
      { dimensions: { a: 1, b: 2 }, index: 2.5 },
      { dimensions: { a: 1 }, index: 0 },
    )
    expect([...contradiction]).toEqual([5_000, -10_000, 0, -5_000, -10_000])
    expect([...(points.c ?? [])]).toEqual([30_000, 30_000, 30_000, NOT_GIVEN, NOT_GIVEN])
    expect([derived.c, [...rest]]).toEqual([0, Array(5).fill(NOT_GIVEN)])
  })
})

describe('differences', () => {
  it('are official less ours, where something is given', () => {
    expect([...differences(Int32Array.of(5, NOT_GIVEN, 3), Int32Array.of(3, 9, 5))]).toEqual([2, 0, -2])
  })

  it('are told by the farthest either way, the first of several', () => {
    expect([farthest([1, -3, 3, 2]), farthest([2, 3, -3]), farthest([])]).toEqual([-3, 3, 0])
  })
})

describe('choices over all dimensions', () => {
  /** Every way, one after another. */
  function everyChoice(lists: Parameters<typeof nearestChoices>[0], totals: Int32Array): Choice[] {
    const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)
    const all = lists.reduce<number[][]>((ways, list) => ways.flatMap((way) => list.map((_, at) => [...way, at])), [[]])
    return all
      .map((places) => {
        const chosen = places.map((place, d) => lists[d]?.[place] as (typeof lists)[0][0])
        const off = [...totals].map((total, i) => Math.abs(total - sum(chosen.map(({ adds }) => adds[i] as number))))
        return {
          places,
          explained: sum(chosen.map(({ explained }) => explained)) + off.filter((each) => each === 0).length,
          distance: sum(chosen.map(({ distance }) => distance)) + sum(off),
          departures: sum(chosen.map(({ departures }) => departures)),
        }
      })
      .sort((a, b) => b.explained - a.explained || a.distance - b.distance || a.departures - b.departures)
  }
  const ranks = (choices: readonly Choice[]) => choices.map(({ places, ...rank }) => rank)

  it.each([
    [[2, 3], 4],
    [[3, 1, 4, 2], 6],
    [[11, 12, 13], 5],
    [[5, 9, 8, 7], 12],
    [[700], 1],
    [[701], 0],
  ])('are the same as where every one is worked out (%j, %d totals)', (sizes, rows) => {
    const random = seededRandom(rows)
    const some = (most: number) => Math.floor(random() * most)
    const lists = sizes.map((size) =>
      Array.from({ length: size }, () => ({
        ...{ explained: some(4), distance: some(20), departures: some(3) },
        // More than there are totals, as where only some of these are looked at.
        adds: Int32Array.from({ length: rows + 2 }, () => some(3)),
      })),
    )
    const totals = Int32Array.from({ length: rows }, () => some(2 * sizes.length))
    const all = everyChoice(lists, totals)
    const { choices, isCut } = nearestChoices(lists, totals)
    expect(ranks(choices)).toEqual(ranks(all.slice(0, 700)))
    expect(isCut).toBe(all.length > 700)
    for (const choice of choices) expect(all).toContainEqual(choice)
  })
})

describe('the parts of a reconciliation of groups', () => {
  const half = { means: 'halfUp', index: 'exact' } as const
  const [one] = groupClasses(
    [combination('twoYears', 10_000, 20_000, 40_000)],
    { assignments: [], counted: Uint8Array.of(1, 1, 1) },
    { groupOf: [0, 1, 1], groups: 2, hasWhole: true },
  )

  it('adds up every group, and all of them in the whole', () => {
    expect(one?.sums).toEqual([10_000, 60_000, 70_000])
  })

  it('is as far off above a printed figure as below it', () => {
    const printed = printedFigures([{ count: 1, means: { disiplin: 3 } }], ['disiplin'], undefined)
    const offBy = (sum: number) =>
      nearness(createJudge()(printed, { heads: [1], sums: { disiplin: [sum] } }, { means: 'halfUp', index: 'exact' }))
    expect(offBy(20_000)).toEqual({ explained: 1, distance: fraction(1) })
    expect(offBy(40_000)).toEqual({ explained: 1, distance: fraction(1) })
    expect(byNearness(offBy(30_000), offBy(40_000))).toBeLessThan(0)
  })

  it('has no figure of ours where nobody counts', () => {
    const printed = printedFigures([{ count: 0, means: { disiplin: 0 } }], ['disiplin'], undefined)
    const judged = createJudge()(printed, { heads: [0], sums: { disiplin: [0] } }, { means: 'halfUp', index: 'exact' })
    expect(judged.map(({ exact, fits }) => [exact, fits])).toEqual([
      [fraction(0), true],
      [null, false],
    ])
  })

  it('counts heads that are not the printed number as one figure, however many are missing', () => {
    const printed = printedFigures([{ count: 5, means: { disiplin: 3 } }], ['disiplin'], undefined)
    const judged = createJudge()(printed, { heads: [1], sums: { disiplin: [20_000] } }, half)
    expect(nearness(judged)).toEqual({ explained: 0, distance: fraction(1) })
  })

  it('is not held against the figure that the others rule out', () => {
    const rows = [{ count: 1, means: { disiplin: 3, kinerja: 4 } }]
    const printed = printedFigures(rows, ['disiplin', 'kinerja'], { row: 0, field: 'disiplin' })
    const off = createJudge()(printed, { heads: [1], sums: { disiplin: [20_000], kinerja: [40_000] } }, half)
    expect(nearness(off)).toEqual({ explained: 2, distance: fraction(0) })
    const fitting = createJudge()(printed, { heads: [1], sums: { disiplin: [30_000], kinerja: [40_000] } }, half)
    expect(nearness(fitting)).toEqual({ explained: 2, distance: fraction(0) })
  })

  it('adds up the index as the means are printed, and tells the means themselves exactly', () => {
    const printed = printedFigures([{ count: 1, means: { disiplin: 1.88 }, index: 1.88 }], ['disiplin'], undefined)
    const judge = createJudge()
    const under = (means: 'halfUp' | 'truncated', index: 'exact' | 'sumOfPrinted') =>
      judge(printed, { heads: [1], sums: { disiplin: [18_750] } }, { means, index }).map(({ exact }) => exact)
    const exact = fraction(15, 8)
    expect(under('halfUp', 'sumOfPrinted')).toEqual([fraction(1), exact, fraction(188, 100)])
    expect(under('truncated', 'sumOfPrinted')).toEqual([fraction(1), exact, fraction(187, 100)])
    expect(under('halfUp', 'exact')).toEqual([fraction(1), exact, exact])
  })

  it('has every way to say who counts, also where one reading matters only under an option of another', () => {
    const { readings } = ipAsn2019
    const excluded = { ...readings.excluded, default: 'nobody', options: { nobody: [[]], pppk: [['PPPK']] } }
    const own = { ...ipAsn2019, readings: { ...readings, excluded } } as unknown as Edition
    const person = { id: 'a', status: 'PPPK', posts: [{ jenjang: 'pelaksana' }] } as const
    const found = headcounts(
      searchSpace(own, { excluded: 'nobody' }, ['pppk', 'excluded']),
      [{ person, kelompok: 'pelaksana' }],
      2024,
    )
    // Counted: from 2023 on or always, and nobody left out. Not counted: never, or left out by name.
    expect(found.map(({ counted, assignments }) => [...counted, assignments.length])).toEqual([
      [1, 2],
      [0, 4],
    ])
  })
})

describe('bounds', () => {
  const left = (i: number, points: number) => ({
    ...{ departures: 0, rounding: 'exact' as const, method: `m${i}` },
    units: new Int32Array(12).fill(points),
    combination: combination('twoYears', points),
  })

  it('name at most ten rows to ask for, the first of those that tell equally much', () => {
    const rows = Array.from({ length: 12 }, (_, i) => 2 * i)
    const found = discriminating(space, [left(0, 0), left(1, 10_000)], new Int32Array(12).fill(NOT_GIVEN), rows)
    expect(found.map(({ row }) => row)).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18])
  })

  it('name at most a hundred methods', () => {
    const members = Array.from({ length: 101 }, (_, i) => left(i, 0)) as unknown as FitClass['members']
    const fit = dimensionFit(space, { members, explained: 1, distance: 0, fits: Uint8Array.of(1) }, 1)
    expect([fit.methods.length, fit.methods.at(-1), fit.equivalents]).toEqual([100, 'm99', 101])
  })

  it('allow 4,096 combinations, and no more', () => {
    const of = (readings: number): SearchSpace => ({
      ...space,
      options: Object.fromEntries(Array.from({ length: readings }, (_, i) => [`r${i}`, ['usual', 'other']])),
    })
    const all = (readings: number) => combinations(of(readings), Object.keys(of(readings).options))
    expect(new Set(all(12).map((each) => Object.values(each).join())).size).toBe(4_096)
    expect(() => all(13)).toThrow(/^too-many-combinations: 8192 of r0, .*r12; at most 4096$/)
  })
})

describe('a reading that sets several rules', () => {
  it('bears on each of them', () => {
    const paths = ['indicators.disiplin.unknown', 'indicators.kinerja.unknown']
    const both = { sets: paths, default: 'usual', options: { usual: [5, 1], other: [4, 0] } }
    const own = { ...ipAsn2019, readings: { ...ipAsn2019.readings, both } } as unknown as Edition
    const found = searchSpace(own, {}, ['both'])
    for (const path of paths) expect(readingsThatSet(found, (each) => each === path)).toEqual(['both'])
    expect(readingsThatSet(found, (each) => each === 'indicators.seminar.unknown')).toEqual([])
  })
})

describe('answers', () => {
  it('are refused as everywhere where they are none of the tables', () => {
    const set = { kelompok: 'pelaksana', answers: { kelompok: 'pelaksana', disiplin: 'santai' } }
    expect(() => linesOf(set, createMethod(ipAsn2019))).toThrow('invalid-answers: unknown-code at disiplin')
  })
})
