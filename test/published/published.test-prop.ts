import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createMethod, ipAsn2019, round } from '../../src'
import { auditPublished, combinePublished, type PublishedRow } from '../../src/published'

const method = createMethod(ipAsn2019)

/** A group with exact means in ten-thousandths of a point, and the row that an agency would print of it. */
const groupArb = fc.record({
  count: fc.integer({ min: 1, max: 5000 }),
  kualifikasi: fc.integer({ min: 0, max: 250_000 }),
  kompetensi: fc.integer({ min: 0, max: 400_000 }),
  kinerja: fc.integer({ min: 0, max: 300_000 }),
  disiplin: fc.integer({ min: 0, max: 50_000 }),
})
type Group = Omit<typeof groupArb extends fc.Arbitrary<infer T> ? T : never, never>
const dimensions = ['kualifikasi', 'kompetensi', 'kinerja', 'disiplin'] as const

const printed = (units: number, count: number, decimals: number) => round(units / 10_000 / count, decimals)

function print({ count, ...means }: Group, decimals: number): PublishedRow {
  const total = dimensions.reduce((sum, id) => sum + means[id], 0)
  return {
    count,
    means: Object.fromEntries(dimensions.map((id) => [id, printed(means[id], 1, decimals)])),
    index: printed(total, 1, decimals),
    decimals,
  }
}

const whole = (groups: readonly Group[], decimals: number): PublishedRow => {
  const count = groups.reduce((sum, group) => sum + group.count, 0)
  const mean = (id: (typeof dimensions)[number]) => groups.reduce((sum, group) => sum + group.count * group[id], 0)
  return {
    count,
    means: Object.fromEntries(dimensions.map((id) => [id, printed(mean(id), count, decimals)])),
    index: printed(
      dimensions.reduce((sum, id) => sum + mean(id), 0),
      count,
      decimals,
    ),
    decimals,
  }
}

const groupsArb = fc.array(groupArb, { minLength: 1, maxLength: 6 })
const decimalsArb = fc.constantFrom(0, 1, 2, 3)

it('rows that were printed from true means are consistent', () => {
  fc.assert(
    fc.property(groupsArb, decimalsArb, (groups, decimals) => {
      const rows = groups.map((group) => print(group, decimals))
      expect(auditPublished(rows, { method, whole: whole(groups, decimals) })).toMatchObject({
        consistent: true,
        suspects: [],
      })
    }),
    { numRuns: 500 },
  )
})

it('the exact means lie in the span of the combined rows', () => {
  fc.assert(
    fc.property(groupsArb, decimalsArb, (groups, decimals) => {
      const combined = combinePublished(
        groups.map((group) => print(group, decimals)),
        { method },
      )
      const exact = groups.reduce((sum, group) => sum + group.count * group.kompetensi, 0) / combined.count / 10_000
      const [lowest, highest] = combined.means.kompetensi?.span ?? [1, 0]
      expect(exact).toBeGreaterThanOrEqual(lowest - 1e-9)
      expect(exact).toBeLessThanOrEqual(highest + 1e-9)
    }),
    { numRuns: 500 },
  )
})

it('one figure spoiled by a whole point is among the suspects, with the true mean in its implied span', () => {
  fc.assert(
    fc.property(groupsArb, fc.nat(), fc.constantFrom(...dimensions), (groups, pick, field) => {
      const rows = groups.map((group) => print(group, 2))
      const at = pick % rows.length
      const row = rows[at] as PublishedRow
      const truth = row.means[field] as number
      const spoiled = round(truth >= 1 ? truth - 1 : truth + 1, 2)
      rows[at] = { ...row, means: { ...row.means, [field]: spoiled } }
      const { consistent, suspects } = auditPublished(rows, { method, whole: whole(groups, 2) })
      expect(consistent).toBe(false)
      const suspect = suspects.find((each) => each.row === at && each.field === field)
      expect(suspect?.implied[0]).toBeLessThanOrEqual(truth + 0.005 + 1e-9)
      expect(suspect?.implied[1]).toBeGreaterThanOrEqual(truth - 0.005 - 1e-9)
    }),
    { numRuns: 500 },
  )
})
