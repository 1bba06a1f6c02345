import { describe, expect, it } from 'vitest'
import { type Position, projectVacancies, type StaffingReadings } from '../../src/positions'

const span = { from: '2026-06-30', until: '2028-12-31', every: 'year' } as const
const positions: readonly Position[] = [
  { id: 'a', need: 1, jenjang: 'pengawas' },
  { id: 'b', need: 1, jenjang: 'ahli-madya' },
]
const person = (posts: readonly object[], more: object = {}) => [{ id: 'x', kedudukan: 'aktif', posts, ...more }]

const eventsOf = (employees: readonly object[], readings: StaffingReadings = {}) =>
  projectVacancies(positions, employees, { ...span, readings }).events.map(({ on, position, change, reason }) =>
    [on, position, change, reason].join(' '),
  )

describe('the events of a projection', () => {
  it('are none for what was before its first day, or is on it', () => {
    const former = { id: 'b', from: '2010-01-01', until: '2019-12-31' }
    expect(eventsOf(person([former, { id: 'a', from: '2020-01-01' }]))).toEqual([])
    expect(eventsOf(person([{ id: 'a', from: span.from }]))).toEqual([])
  })

  it('move a person once who leaves a post of one day', () => {
    const oneDay = { id: 'a', from: span.from, until: span.from }
    expect(eventsOf(person([oneDay, { id: 'b', from: '2026-07-01' }]))).toEqual([
      '2026-07-01 a -1 move',
      '2026-07-01 b 1 move',
    ])
  })

  it('do not bring back who has left, though the next post has a higher age', () => {
    // past 58 and not yet 60: as pengawas she has left before the first day, as ahli-madya she would hold
    const born = { birthDate: '1967-05-10' }
    const turn = person(
      [
        { id: 'a', until: span.from },
        { id: 'b', from: '2026-07-01' },
      ],
      born,
    )
    expect(eventsOf(turn, { overdue: 'leaves' })).toEqual([])
    // who holds until then moves on, and leaves on the first of the month after her birthday
    expect(eventsOf(turn)).toEqual(['2026-07-01 a -1 move', '2026-07-01 b 1 move', '2027-06-01 b -1 retirement'])
  })

  it('let recruits go with a position that leaves the map', () => {
    const leaving = [{ id: 'a', need: 3, until: '2027-03-31' }]
    const recruits = [{ position: 'a', on: '2026-10-01', seats: 2 }]
    const found = projectVacancies(leaving, [], { ...span, recruits })
    const event = { position: 'a', row: null, id: null }
    expect(found.events).toEqual([
      { ...event, on: '2026-10-01', change: 2, reason: 'recruit' },
      { ...event, on: '2027-04-01', change: -2, reason: 'post-end' },
    ])
    expect(found.positions[0]?.holders).toEqual([0, 2, null, null])
  })
})

describe('a need that is planned for the first day', () => {
  const found = (position: Position) => projectVacancies([{ id: 'z', need: 1 }, position], [], span).findings

  it('is a finding where it is not for a later one: the first such day', () => {
    expect(found({ id: 'a', need: { 2026: 1, 2027: 1 } })).toEqual([
      { code: 'need-unknown', severity: 'warning', path: ['positions', 1, 'need'], params: { day: '2028-12-31' } },
    ])
    expect(found({ id: 'a', need: { 2026: 1 } })[0]?.params).toEqual({ day: '2027-12-31' })
  })

  it('is none where it is for all, was for none, or is not asked for once the position is gone', () => {
    expect(found({ id: 'a', need: { 2026: 1, 2027: 1, 2028: 1 } })).toEqual([])
    expect(found({ id: 'a', need: { 2027: 1 } })).toEqual([])
    expect(found({ id: 'a', need: { 2026: 1 }, until: '2026-12-31' })).toEqual([])
  })
})
