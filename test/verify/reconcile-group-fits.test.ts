import { describe, expect, it } from 'vitest'
import { ipAsn2019 } from '../../src'
import type { Edition } from '../../src/edition'
import type { PublishedRow } from '../../src/published'
import { createJudge, printedFigures } from '../../src/verify/reconcile/group-figures'
import { type GroupDimension, groupFits } from '../../src/verify/reconcile/group-fits'
import type { Headcount } from '../../src/verify/reconcile/headcounts'
import { type Assignment, searchSpace } from '../../src/verify/reconcile/search-space'

const space = searchSpace(ipAsn2019 as unknown as Edition, {}, ['seminarWindow', 'windows'])
const one: Headcount = { assignments: [{}], counted: Uint8Array.of(1) }
const none: Headcount = { assignments: [{}], counted: Uint8Array.of(0) }

/** A dimension of one person with these points, each under readings of its own. */
function dimension(id: string, all: readonly (readonly [points: number, assignment?: Assignment])[]): GroupDimension {
  return {
    id,
    all: all.map(([points, assignment = {}]) => ({ assignment, parts: [], units: Int32Array.of(points * 10_000) })),
    readings: [...new Set(all.flatMap(([, assignment = {}]) => Object.keys(assignment)))],
  }
}

/** Everything that is found beside one printed row without decimals. */
function find(
  dimensions: readonly GroupDimension[],
  means: PublishedRow['means'],
  most?: number,
  headcounts: readonly Headcount[] = [one],
) {
  const row = { count: 1, means, decimals: 0 }
  const ids = dimensions.map(({ id }) => id)
  const { found, complete } = groupFits(
    {
      ...{ space, headcounts, dimensions, judge: createJudge() },
      membership: { groupOf: [0], groups: 1, hasWhole: false },
      printed: printedFigures([row], ids, undefined),
    },
    most,
  )
  const points = found.map(({ ours }) => ids.map((id) => (ours.sums[id]?.[0] as number) / 10_000))
  return { found, complete, points }
}

const right = [[2], [2.1], [2.2], [2.3], [2.4]] as const
const wrong = [[9], [8], [7], [6], [5], [4]] as const

describe('choices over all dimensions of a group', () => {
  // Printed as 2 all five, half up and cut off: 25 choices under either.
  const two = [dimension('kinerja', right), dimension('disiplin', right)]
  const means = { kinerja: 2, disiplin: 2 }

  it('are all looked at as long as there are no more than may be', () => {
    expect(find(two, means).points.length).toBe(25)
    const all = find(two, means, 50)
    expect([all.points.length, all.complete]).toEqual([25, true])
    const fewer = find(two, means, 49)
    expect([fewer.points.length, fewer.complete]).toEqual([20, false])
  })

  it('share what may be between those who count and what dimensions share', () => {
    const each = (assignment: Assignment) => right.slice(0, 3).map(([points]) => [points, assignment] as const)
    const both = [...each({ seminarWindow: 'twoYears' }), ...each({ seminarWindow: 'oneYear' })]
    const shared = [dimension('kinerja', both), dimension('disiplin', both)]
    // 9 choices, of two headcounts, two options and two printings.
    expect(find(shared, means, 72, [one, one]).complete).toBe(true)
    expect(find(shared, means, 71, [one, one]).complete).toBe(false)
    expect(find(two, means, 50, [one]).complete).toBe(true)
    expect(find(two, means, 50, [one, one]).complete).toBe(false)
  })

  it('are shortened where they are longest', () => {
    const dimensions = [dimension('kinerja', [[2]]), dimension('disiplin', right)]
    expect(find(dimensions, means, 10).points.length).toBe(5)
    expect(find(dimensions, means, 6).points).toEqual([2, 2.1, 2.2].map((points) => [2, points]))
  })

  it('are never none', () => {
    const { points, complete } = find(two, means, 0)
    expect([points, complete]).toEqual([[[2, 2]], false])
  })

  it('are the nearest three of a dimension where none is right', () => {
    const { points, complete } = find([dimension('kinerja', wrong)], { kinerja: 2 })
    expect([points, complete]).toEqual([[[4], [5], [6]], true])
  })

  it('are those that come nearest under either printing', () => {
    // 2 is half up of 1.6 to 1.9, and 2.6 cut off.
    const points = [1.6, 1.7, 1.8, 1.9, 2.6].map((each) => [each] as const)
    expect(find([dimension('kinerja', points)], { kinerja: 2 }).points.flat()).toContain(2.6)
  })

  it('keep the fewest departures of what is equally near', () => {
    const [usual, other] = [{ seminarWindow: 'twoYears' }, { seminarWindow: 'oneYear' }]
    const dimensions = [
      dimension('kinerja', [
        [2.1, other],
        [2, usual],
      ]),
    ]
    expect(find(dimensions, { kinerja: 2 }, 2).points).toEqual([[2]])
    const { found } = find(
      [
        dimension('kinerja', [
          [2, other],
          [2, usual],
        ]),
      ],
      { kinerja: 2 },
    )
    expect(found[0]?.ways[0]).toMatchObject({ departures: 0, assignment: usual, count: 2 })
    // Of several with as few, the first.
    const back = { windows: 'cutOff' }
    const tied = find(
      [
        dimension('kinerja', [
          [2, back],
          [2, other],
        ]),
      ],
      { kinerja: 2 },
    )
    expect(tied.found[0]?.ways[0]).toMatchObject({ departures: 1, assignment: back })
  })

  it('have a reading that two dimensions share the same in both', () => {
    const of = (id: string) =>
      dimension(id, [
        [2, { seminarWindow: 'twoYears' }],
        [3, { seminarWindow: 'oneYear' }],
      ])
    const found = find([of('kinerja'), of('disiplin'), dimension('kualifikasi', [[1]])], { kinerja: 2, disiplin: 3 })
    expect(found.points).toEqual([
      [2, 2, 1],
      [3, 3, 1],
    ])
  })

  it('are there where nobody counts', () => {
    expect(find(two, means, 50, [none]).found[0]?.ours).toEqual({ heads: [0], sums: { kinerja: [0], disiplin: [0] } })
  })
})
