import { describe, expect, it } from 'vitest'
import { countVacancies, type Position, projectVacancies } from '../../src/positions'

describe('retirement on every birthday of a leap cycle', () => {
  /** 1461 days from 1 January 1964, as year, month and date. */
  const birthdays = Array.from({ length: 1461 }, (_, i) =>
    new Date(Date.UTC(1964, 0, 1 + i)).toISOString().slice(0, 10),
  )
  const two = (part: number) => String(part).padStart(2, '0')

  /** The first of the month after the birthday, and the last of its own month. */
  function expectedOf(birthDate: string, age: number): readonly [held: string, left: string] {
    const [year, month] = birthDate.split('-').map(Number) as [number, number]
    const lengths = [31, (year + age) % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    const held = `${year + age}-${two(month)}-${lengths[month - 1]}`
    return [held, month === 12 ? `${year + age + 1}-01-01` : `${year + age}-${two(month + 1)}-01`]
  }

  it.each([
    [58, 'administrator'],
    [60, 'jpt-pratama'],
    [65, 'ahli-utama'],
  ] as const)('at %i', (age, jenjang) => {
    expect(birthdays.at(-1)).toBe('1967-12-31')
    const positions: readonly Position[] = [{ id: 'p', jenjang, need: 1 }]
    const people = birthdays.map((birthDate, i) => ({ id: `e-${i}`, birthDate, posts: [{ id: 'p', jenjang }] }))
    const { events } = projectVacancies(positions, people, { from: '2020-01-01', until: '2033-12-31', every: 'year' })
    const left = new Map(events.map(({ id, on, reason }) => [id, `${on} ${reason}`]))
    expect(events).toHaveLength(birthdays.length)
    const wrong = people.filter(({ id, birthDate }) => left.get(id) !== `${expectedOf(birthDate, age)[1]} retirement`)
    expect(wrong).toEqual([])
    const holdersOn = (day: string, person: object) =>
      countVacancies(positions, [person], { asOf: day, readings: { overdue: 'leaves' } }).total.holders
    const wrongDays = people.filter((person) => {
      const [last, first] = expectedOf(person.birthDate, age)
      return holdersOn(last, person) !== 1 || holdersOn(first, person) !== 0
    })
    expect(wrongDays).toEqual([])
  })
})
