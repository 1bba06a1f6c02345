import { describe, expect, it } from 'vitest'
import * as entry from '../../src/positions'
import {
  countVacancies,
  enPositions,
  keyTable,
  mapTable,
  type Position,
  projectVacancies,
  unitTable,
} from '../../src/positions'
import { loose } from '../wrong-call'

const asOf = '2026-06-30'
const units = [{ id: 'u' }]
const map: readonly Position[] = [{ id: 'a', unit: 'u', need: 2 }]
const words = enPositions
const acting = { kedudukan: 'aktif', posts: [{ id: 'a', as: 'plt' }] } as const
const staff = [
  { id: 'x', ...acting },
  { id: 'y', ...acting },
]
const counted = (positions = map) => countVacancies(positions, staff, { asOf, units })
const projected = (positions = map) =>
  projectVacancies(positions, staff, { from: asOf, until: '2027-12-31', every: 'year', units })

describe('the map as a table', () => {
  it('names all who act in a position', () => {
    expect(mapTable(counted(), map, { words }).rows[0]?.[8]).toBe('vacant; acting: x, y')
  })

  it('is refused for another map with the same sums, and says so', () => {
    const other = [{ id: 'b', unit: 'u', need: 2 }]
    expect(() => mapTable(counted(), other, { words })).toThrow('other-map: this is not the map that was counted')
    const message = 'other-map: the projection is of another map, other employees, or another first day'
    expect(() => mapTable(counted(), map, { words, projection: projected(other) })).toThrow(message)
    expect(() => unitTable(counted(), { words, projection: projected(other) })).toThrow(message)
  })

  it('takes a count to whose sums a caller added something, even what JSON cannot hold', () => {
    const self: Record<string, unknown> = {}
    self.self = self
    const count = counted()
    const more = { ...count, total: { ...count.total, self } }
    expect(mapTable(more, map, { words, projection: projected() })).toEqual(
      mapTable(count, map, { words, projection: projected() }),
    )
  })

  it('is refused for a map that was changed into a wrong one', () => {
    expect(() => mapTable(counted(), [{ ...(map[0] as Position), kelas: 18 }], { words })).toThrow(
      'invalid-positions: out-of-range at 0.kelas',
    )
  })

  it.each(['isVacant', 'isNotNeeded', 'needUnknown', 'isShort', 'isOver', 'acting', 'unfilledOn'])(
    'is refused where the words lack %s',
    (word) => {
      const holders = ['1', '2'].map((id) => ({
        id,
        kedudukan: 'aktif',
        posts: [{ id: 'over' }, { id: 'in', as: 'plt' }],
      }))
      const short = { id: '3', kedudukan: 'aktif', posts: [{ id: 'short' }] }
      const positions = [
        { id: 'vacant', need: 1 },
        { id: 'not-needed', need: 0 },
        { id: 'in' },
        { id: 'short', need: 2 },
        { id: 'over', need: 1 },
      ]
      const count = countVacancies(positions, [...holders, short], { asOf })
      const projection = projectVacancies(positions, [...holders, short], { from: asOf, until: '2026-07-31' })
      const { [word as 'isVacant']: _, ...rest } = words
      const call = () => loose(entry).mapTable?.(count, positions, { words: rest, projection })
      expect(call).toThrow('invalid-argument: words: one is missing')
    },
  )
})

describe('a projection that was cut short', () => {
  const [empty, place] = [null, 9]

  it('leaves the cells of later days of the map empty', () => {
    const whole = projected()
    const cells = (projection: ReturnType<typeof projected>) =>
      mapTable(counted(), map, { words, projection }).rows[0]?.slice(place)
    expect(cells(whole)).toEqual([2, 2])
    expect(cells({ ...whole, positions: [] })).toEqual([empty, empty])
    const cut = whole.positions.map((each) => ({ ...each, holders: each.holders.slice(0, 2) }))
    expect(cells({ ...whole, positions: cut })).toEqual([2, empty])
  })

  it('leaves the cells of later days of the units empty', () => {
    const whole = projected()
    const { rows } = unitTable(counted(), {
      words,
      projection: { ...whole, units: [], total: whole.total.slice(0, 2) },
    })
    expect(rows.map((row) => row.slice(-4))).toEqual([
      [empty, empty, empty, empty],
      [1, 2, empty, empty],
    ])
  })
})

describe('a table', () => {
  it.each<[name: string, args: readonly (() => unknown)[], what: string]>([
    ['mapTable', [counted, () => [{}], () => ({ words })], 'positions: the map that was counted'],
    ['keyTable', [() => [{}], () => ({ words, key: 'x' })], 'staffing: a table of a count'],
    ['keyTable', [() => [], () => ({})], 'options: { words, key'],
    ['keyTable', [() => [], () => ({ words })], 'options: { words, key: heading of the first column }'],
    ['mapTable', [counted, () => ({ words }), () => undefined], 'positions: the map that was counted'],
  ])('%s says what it is made of', (name, args, what) => {
    expect(() => loose(entry)[name]?.(...args.map((each) => each()))).toThrow(`invalid-argument: ${what}`)
  })

  it('of no key has a heading', () => {
    expect(keyTable([], { words, key: 'x' })).toMatchObject({
      rows: [],
      header: ['x', ...Array(9).fill(expect.any(String))],
    })
  })
})
