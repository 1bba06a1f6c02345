import { describe, expect, it } from 'vitest'
import { ipAsn2019 } from '../../src'
import type { Edition } from '../../src/edition'
import { fraction } from '../../src/fraction'
import { discriminating, tellingApart } from '../../src/verify/reconcile/discriminating'
import { fitClasses, NOT_GIVEN } from '../../src/verify/reconcile/fit-classes'
import { fittedFunction } from '../../src/verify/reconcile/fitted-function'
import { groupClasses } from '../../src/verify/reconcile/group-classes'
import { byNearness, createJudge, nearness, printedFigures } from '../../src/verify/reconcile/group-figures'
import { residueOf } from '../../src/verify/reconcile/residue'
import { searchSpace } from '../../src/verify/reconcile/search-space'

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
    expect(best?.members.map(({ rounding }) => rounding)).toEqual(['exact', 'printed'])
    expect(best?.explained).toBe(1)
    expect([...(best?.fits ?? [])]).toEqual([1, 1])
  })

  it('prints half up: 1.875 is 1.88', () => {
    const classes = fitClasses(space, [combination('twoYears', 18_750)], Int32Array.of(18_800))
    expect(classes.map(({ explained, members }) => [explained, members[0]?.rounding])).toEqual([
      [1, 'printed'],
      [0, 'exact'],
    ])
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
    expect(discriminating(space, classes, Int32Array.of(0, NOT_GIVEN), [4, 9])).toMatchObject([
      { row: 9, given: false },
    ])
  })

  it('takes of two equally frequent points the lower, and tests only rows beyond the first of an answer', () => {
    const cell = { kelompok: 'pelaksana', answer: 'S1' }
    const cells = [
      { ...cell, points: 15, count: 2 },
      { ...cell, points: 10, count: 2 },
    ]
    expect(fittedFunction(cells, null, () => 0)).toMatchObject({
      rows: 4,
      tested: 3,
      fits: false,
      share: 0.5,
      points: [{ points: 10, count: 2, of: 4 }],
    })
  })
})

describe('the parts of a reconciliation of groups', () => {
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
})
