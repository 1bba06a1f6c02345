import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, createMethod, groupIndex, ipAsn2019, scoreAnswers, summarize } from '../../src'
import { changeTable, compare, compareMembers, idCompare, memberTable } from '../../src/compare'
import { answersArb } from '../arbitraries'
import { add, type Fraction, fraction, fromNumber, sum, toNumber, whole } from '../oracle/fraction'

const method = createMethod(ipAsn2019, { jpCredit: 'proportional' })
const indexOf = (people: readonly Answers[]) => {
  const group = groupIndex(
    summarize(
      people.map((each) => scoreAnswers(each, { method })),
      { method },
    ),
    { method },
  )
  if (!group) throw new Error('nobody')
  return group
}
const groupArb = fc.array(answersArb, { minLength: 1, maxLength: 20 })
const read = (exact: string): Fraction => {
  const [n = '', d = '1'] = exact.split('/')
  return fraction(BigInt(n), BigInt(d))
}
const hundredths = (value: unknown) => Math.round(Number(value) * 100)

describe('a change', () => {
  it('is the sum of its parts, exactly, and each figure the nearest to its exact value', () => {
    fc.assert(
      fc.property(groupArb, groupArb, (a, b) => {
        const change = compare(indexOf(a), indexOf(b))
        expect(
          sum([...change.parts.map(({ difference }) => read(difference.exact)), read(change.rounding.exact)]),
        ).toEqual(read(change.exact))
        expect(change.rounding.exact).toBe('0')
        expect(change.difference).toBe(toNumber(read(change.exact)))
        expect(add(read(change.before.exact), read(change.exact))).toEqual(read(change.after.exact))
      }),
    )
  })

  it('turns the index number I into 10000 / I when the periods are swapped', () => {
    fc.assert(
      fc.property(groupArb, groupArb, (a, b) => {
        const [there, back] = [compare(indexOf(a), indexOf(b)), compare(indexOf(b), indexOf(a))]
        expect(back.difference).toBe(-there.difference + 0)
        expect((there.indexNumber as number) * (back.indexNumber as number)).toBeCloseTo(10_000, 6)
      }),
    )
  })

  it('is printed so that every column and every row adds up', () => {
    fc.assert(
      fc.property(groupArb, groupArb, (a, b) => {
        const rows = changeTable(compare(indexOf(a), indexOf(b)), { words: idCompare }).rows
        const total = rows.at(-1) ?? []
        for (const column of [1, 2, 3]) {
          const parts = rows.slice(0, -1).reduce((all, row) => all + hundredths(row[column]), 0)
          expect(parts).toBe(hundredths(total[column]))
        }
        for (const row of rows) expect(hundredths(row[2]) - hundredths(row[1])).toBe(hundredths(row[3]))
        expect(Math.abs(hundredths(rows.at(-2)?.[1]))).toBeLessThanOrEqual(2)
      }),
    )
  })
})

describe('a change of members', () => {
  const memberArb = fc.record({
    id: fc.constantFrom(...'abcdefghij'),
    index: fc.integer({ min: 0, max: 200 }).map((half) => half / 2),
  })
  const membersArb = fc
    .uniqueArray(memberArb, { selector: ({ id }) => id })
    .map((members) => members.map(({ id, index }) => ({ id, score: { method: 'm', index } })))

  it('is the sum of what stayers, joiners and leavers give, exactly; and the change of the means', () => {
    fc.assert(
      fc.property(membersArb, membersArb, (a, b) => {
        const change = compareMembers(a, b)
        const mean = (members: typeof a) => {
          const total = sum(members.map(({ score }) => fromNumber(score.index)))
          return fraction(total.n, total.d * BigInt(members.length))
        }
        const common = a.filter(({ id }) => b.some((each) => each.id === id)).length
        expect([change.stayers?.count ?? 0, change.joiners?.count ?? 0, change.leavers?.count ?? 0]).toEqual([
          common,
          b.length - common,
          a.length - common,
        ])
        if (!change.difference) {
          expect(a.length * b.length).toBe(0)
          return
        }
        expect(add(mean(a), read(change.difference.exact))).toEqual(mean(b))
        if (common === 0) return
        const effects = [change.stayers, change.joiners, change.leavers].map((each) =>
          each?.effect ? read(each.effect.exact) : whole(0n),
        )
        expect(sum(effects)).toEqual(read(change.difference.exact))
      }),
    )
  })

  it('does not depend on the order of the members', () => {
    fc.assert(
      fc.property(membersArb, membersArb, (a, b) => {
        expect(compareMembers([...a].reverse(), [...b].reverse())).toEqual(compareMembers(a, b))
      }),
    )
  })

  it('is printed so that it adds up', () => {
    fc.assert(
      fc.property(membersArb, membersArb, (a, b) => {
        const change = compareMembers(a, b)
        const rows = memberTable(change, { words: idCompare }).rows
        if (!change.stayers) return
        const effects = rows.slice(0, -1).reduce((all, row) => all + hundredths(row[4] ?? 0), 0)
        expect(effects).toBe(hundredths(rows.at(-1)?.[4]))
        expect(hundredths(rows.at(-1)?.[3]) - hundredths(rows.at(-1)?.[2])).toBe(hundredths(rows.at(-1)?.[4]))
      }),
    )
  })
})
