import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkEmployee } from '../../src'
import {
  type CountOptions,
  countVacancies,
  type Position,
  type ProjectionOptions,
  projectVacancies,
  type Staffing,
} from '../../src/positions'
import { type CountCase, countCaseArb, type ProjectCase, projectCaseArb } from './arbitraries'

const count = ({ positions, employees, options }: CountCase, more: Partial<CountOptions> = {}) =>
  countVacancies(positions as Position[], employees, { ...(options as CountOptions), ...more })
const project = ({ positions, employees, options }: ProjectCase, more: Partial<ProjectionOptions> = {}) =>
  projectVacancies(positions as Position[], employees, { ...(options as ProjectionOptions), ...more })
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value))

/** What can be added up. */
type Sums = Omit<Staffing, 'fulfilment'>

function sumOf(all: readonly Staffing[]): Sums {
  const sums: Record<string, number> = {}
  const { fulfilment: _, ...zero } = countVacancies([], [], { asOf: '2026-01-01' }).total
  for (const name of Object.keys(zero) as (keyof Sums)[]) sums[name] = all.reduce((sum, each) => sum + each[name], 0)
  return sums as unknown as Sums
}

function expectSums(all: readonly Staffing[], { fulfilment: _, ...total }: Staffing): void {
  expect(sumOf(all)).toEqual(total)
}

function expectBalance(each: Staffing): void {
  expect(each.filled + each.vacant + each.notNeeded + each.needUnknown).toBe(each.posts)
  expect(each.unfilled - each.surplus).toBe(each.need - each.holders)
  expect(each.difference).toBe(each.holders - each.need)
  expect(each.fulfilment).toBe(each.need === 0 ? null : (100 * each.holders) / each.need)
  for (const [name, figure] of Object.entries(each))
    if (name !== 'difference') expect(figure ?? 0).toBeGreaterThanOrEqual(0)
}

/** No id twice, since of two rows the first is the person: another order, or one row fewer, would make it another person. */
function withoutDuplicates<Case extends CountCase | ProjectCase>(each: Case): Case {
  const seen = new Set<string>()
  const employees = each.employees.filter((row) => {
    const checked = checkEmployee(row)
    if (!checked.ok) return true
    const isNew = !seen.has(checked.value.id)
    seen.add(checked.value.id)
    return isNew
  })
  return { ...each, employees }
}

const inAnyOrder = <Case extends CountCase | ProjectCase>(arb: fc.Arbitrary<Case>) =>
  arb.map(withoutDuplicates).chain((each) =>
    fc.tuple(
      fc.constant(each),
      fc.shuffledSubarray([...each.employees], { minLength: each.employees.length }).map((employees) => ({
        ...each,
        employees,
      })),
    ),
  )

describe('a count', () => {
  it('has every position in one state, every seat filled or not, and every row in one class', () => {
    const property = fc.property(countCaseArb, (each) => {
      const result = count(each)
      const staffings = [
        result.total,
        ...result.units.flatMap(({ own, total }) => [own, total]),
        ...[result.byKelompok, result.byJenjang, result.byEselon, result.byKelas].flatMap((table) =>
          table.map(({ staffing }) => staffing),
        ),
      ]
      for (const staffing of staffings) expectBalance(staffing)
      const { total, ...classes } = result.employees
      expect(Object.values(classes).reduce((sum, rows) => sum + rows, 0)).toBe(total)
      expect(total).toBe(each.employees.length)
      expect(result.outcomes.map(({ row }) => row)).toEqual(each.employees.map((_, row) => row))
      expect(result.positions.length + result.notInForce).toBe(each.positions.length)
      const held = result.positions.reduce((sum, { holders }) => sum + holders.length, 0)
      expect(held).toBe(classes.holder)
      expect(held).toBe(result.total.holders + result.total.holdersWithoutNeed)
    })
    fc.assert(property, { numRuns: 80 })
  })

  it('has tables that add up to the whole, and units that do', () => {
    const by = { parent: ({ parent }: Position) => parent, title: ({ title }: Position) => title ?? 'none' }
    const property = fc.property(countCaseArb, (each) => {
      const result = count(each, { by })
      const { byKelompok, byJenjang, byEselon, byKelas, tables, units, total } = result
      for (const table of [byKelompok, byJenjang, byEselon, byKelas, ...Object.values(tables)]) {
        expectSums(
          table.map(({ staffing }) => staffing),
          total,
        )
      }
      if (!each.options.units) return
      expectSums(
        units.map(({ own }) => own),
        total,
      )
      expectSums(
        units.filter(({ depth }) => depth === 0).map((unit) => unit.total),
        total,
      )
      for (const { unit, own, total: below } of units) {
        const children = units.filter((other) => other.unit.parent === unit.id)
        expectSums([own, ...children.map((child) => child.total)], below)
      }
    })
    fc.assert(property, { numRuns: 80 })
  })

  it('does not depend on the order of the employees', () => {
    const property = fc.property(inAnyOrder(countCaseArb), ([one, other]) => {
      const [a, b] = [count(one), count(other)]
      for (const name of ['total', 'units', 'byKelompok', 'byJenjang', 'byEselon', 'byKelas', 'employees'] as const) {
        expect(b[name]).toEqual(a[name])
      }
      const sorted = ({ positions }: typeof a) =>
        positions.map((each) => ({ ...each, holders: [...each.holders].sort(), acting: [...each.acting].sort() }))
      expect(sorted(b)).toEqual(sorted(a))
    })
    fc.assert(property, { numRuns: 80 })
  })

  it('has no fewer seats unfilled, vacant or short without one of the employees', () => {
    const property = fc.property(countCaseArb.map(withoutDuplicates), fc.nat(), (each, at) => {
      fc.pre(each.employees.length > 0)
      const [all, fewer] = [count(each), count({ ...each, employees: without(each.employees, at) })]
      for (const name of ['unfilled', 'vacant'] as const) {
        expect(fewer.total[name]).toBeGreaterThanOrEqual(all.total[name])
        for (const [u, unit] of fewer.units.entries()) {
          expect(unit.total[name]).toBeGreaterThanOrEqual(all.units[u]?.total[name] as number)
        }
      }
      expect(fewer.total.surplus).toBeLessThanOrEqual(all.total.surplus)
      expect(fewer.total.need).toBe(all.total.need)
    })
    fc.assert(property, { numRuns: 80 })
  })
})

function without<T>(list: readonly T[], at: number): readonly T[] {
  return list.filter((_, i) => i !== at % list.length)
}

describe('a projection', () => {
  it('of no length is the count', () => {
    const property = fc.property(projectCaseArb, (each) => {
      const { from, units, readings, ownLaws } = each.options as ProjectionOptions
      const counted = count({
        ...each,
        options: {
          asOf: from,
          ...(units && { units }),
          ...(readings && { readings }),
          ...(ownLaws && { ownLaws }),
        } as CountCase['options'],
      })
      const result = project(each, { until: from })
      expect(plain(result.count)).toStrictEqual(plain(counted))
      expect(result.days).toEqual([from])
      expect(result.events).toEqual([])
      expect(result.total).toEqual([counted.total])
      expect(result.units).toEqual(
        counted.units.map(({ own, total, ...unit }) => ({ ...unit, own: [own], total: [total] })),
      )
      const held = new Map(counted.positions.map(({ id, need, holders }) => [id, { need, holders: holders.length }]))
      for (const { id, need, holders } of result.positions) {
        expect([need, holders]).toEqual([[held.get(id)?.need ?? null], [held.get(id)?.holders ?? null]])
      }
    })
    fc.assert(property, { numRuns: 60 })
  })

  it('has on its first day what the count has, whatever comes after', () => {
    const property = fc.property(projectCaseArb, (each) => {
      const [whole, start] = [project(each), project(each, { until: each.options.from })]
      expect(whole.count).toEqual(start.count)
      expect(whole.total[0]).toEqual(start.total[0])
      // what is not planned for a later day is found on no first day
      expect(whole.findings.filter(({ path }) => path[0] === 'employees')).toEqual(start.findings)
    })
    fc.assert(property, { numRuns: 60 })
  })

  it('has as many holders on each day as at the start, and all that came and went since', () => {
    const property = fc.property(projectCaseArb, (each) => {
      const { days, positions, events, total, units } = project(each)
      for (const { id, holders } of positions) {
        for (const [d, day] of days.entries()) {
          if (holders[d] === null) continue
          const since = events.filter(({ position, on }) => position === id && on <= day)
          expect(holders[d]).toBe(since.reduce((sum, { change }) => sum + change, holders[0] ?? 0))
          expect(holders[d]).toBeGreaterThanOrEqual(0)
        }
      }
      for (const [d, staffing] of total.entries()) {
        expectBalance(staffing)
        const held = positions.reduce((sum, { holders }) => sum + (holders[d] ?? 0), 0)
        expect(staffing.holders + staffing.holdersWithoutNeed).toBe(held)
        expect(staffing.posts).toBe(positions.filter(({ holders }) => holders[d] !== null).length)
        if (!each.options.units) continue
        expectSums(
          units.map(({ own }) => own[d] as Staffing),
          staffing,
        )
      }
      for (const { on } of events) expect(on > each.options.from && on <= each.options.until).toBe(true)
      expect(events.map(({ on }) => on)).toEqual(events.map(({ on }) => on).sort())
    })
    fc.assert(property, { numRuns: 60 })
  })

  it('does not depend on the order of the employees', () => {
    const property = fc.property(inAnyOrder(projectCaseArb), ([one, other]) => {
      const [a, b] = [project(one), project(other)]
      for (const name of ['days', 'total', 'units', 'positions'] as const) expect(b[name]).toEqual(a[name])
      const events = (result: typeof a) => result.events.map(({ row: _, ...event }) => JSON.stringify(event)).sort()
      expect(events(b)).toEqual(events(a))
    })
    fc.assert(property, { numRuns: 60 })
  })

  it('has no fewer seats unfilled on any day without one of the employees', () => {
    const property = fc.property(projectCaseArb.map(withoutDuplicates), fc.nat(), (each, at) => {
      fc.pre(each.employees.length > 0)
      const [all, fewer] = [project(each), project({ ...each, employees: without(each.employees, at) })]
      for (const [d, { unfilled }] of fewer.total.entries()) {
        expect(unfilled).toBeGreaterThanOrEqual(all.total[d]?.unfilled as number)
      }
    })
    fc.assert(property, { numRuns: 60 })
  })
})
