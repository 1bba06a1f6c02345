import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Answers,
  createMethod,
  distribution,
  groupIndex,
  ipAsn2019,
  mergeSummaries,
  removeSummary,
  rollUp,
  scoreAnswers,
  summarize,
  summarizeBy,
} from '../src'
import { answersArb } from './arbitraries'
import { add, compare, fraction, fromNumber, sum, toNumber, whole } from './oracle/fraction'

const method = createMethod(ipAsn2019, { jpCredit: 'proportional' })
const summaryOf = (answers: readonly Answers[]) =>
  summarize(
    answers.map((each) => scoreAnswers(each, { method })),
    { method },
  )
const groupArb = fc.array(answersArb, { maxLength: 30 })
const merge = (...groups: ReturnType<typeof summaryOf>[]) => mergeSummaries(groups, { method })

describe('summaries', () => {
  it('merge in any grouping and any order to the same', () => {
    fc.assert(
      fc.property(groupArb, groupArb, groupArb, (a, b, c) => {
        const [x, y, z] = [summaryOf(a), summaryOf(b), summaryOf(c)]
        const all = summaryOf([...a, ...b, ...c])
        expect(merge(x, y, z)).toEqual(all)
        expect(merge(merge(x, y), z)).toEqual(all)
        expect(merge(x, merge(y, z))).toEqual(all)
        expect(merge(z, x, y)).toEqual(all)
        expect(merge(x, summaryOf([]))).toEqual(x)
      }),
    )
  })

  it('lose by removal just what merging added', () => {
    fc.assert(
      fc.property(groupArb, groupArb, (a, b) => {
        expect(removeSummary(merge(summaryOf(a), summaryOf(b)), summaryOf(b))).toEqual(summaryOf(a))
      }),
    )
  })

  it('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(groupArb, (rows) => {
        expect(summaryOf([...rows].reverse())).toEqual(summaryOf(rows))
      }),
    )
  })

  it('count everybody in one category', () => {
    fc.assert(
      fc.property(groupArb, (rows) => {
        const counts = distribution(summaryOf(rows))
        expect(counts.reduce((total, { count }) => total + count, 0)).toBe(rows.length)
      }),
    )
  })

  it('are frozen and survive JSON', () => {
    fc.assert(
      fc.property(groupArb, (rows) => {
        const summary = summaryOf(rows)
        expect(JSON.parse(JSON.stringify(summary))).toEqual(summary)
        expect([summary, summary.sums, summary.categories, summary.range].every(Object.isFrozen)).toBe(true)
      }),
    )
  })
})

describe('a group index', () => {
  it('is the exact mean of the scores, and the sum of its parts', () => {
    fc.assert(
      fc.property(fc.array(answersArb, { minLength: 1, maxLength: 30 }), (rows) => {
        const scores = rows.map((each) => scoreAnswers(each, { method }))
        const group = groupIndex(summarize(scores, { method }), { method })
        const exact = (pick: (score: (typeof scores)[number]) => number) => {
          const total = sum(scores.map((score) => fromNumber(pick(score))))
          return fraction(total.n, total.d * BigInt(scores.length))
        }
        const text = ({ n, d }: ReturnType<typeof exact>) => (d === 1n ? `${n}` : `${n}/${d}`)
        const mean = (pick: (score: (typeof scores)[number]) => number) => toNumber(exact(pick))
        expect(group?.index).toBe(mean(({ index }) => index))
        expect(group?.exact).toBe(text(exact(({ index }) => index)))
        for (const part of group?.parts ?? []) {
          expect(part.points).toBe(mean(({ dimensions }) => dimensions[part.id] as number))
          expect(part.exact).toBe(text(exact(({ dimensions }) => dimensions[part.id] as number)))
        }
        expect(group?.range.index).toEqual([mean(({ range }) => range.index[0]), mean(({ range }) => range.index[1])])
      }),
    )
  })
})

describe('a tree of units', () => {
  /** Each unit's parent stands before it; the first is the top. */
  const treeArb = fc
    .array(fc.nat(), { minLength: 1, maxLength: 12 })
    .map((picks) => picks.map((pick, i) => ({ id: `u${i}`, parent: i === 0 ? null : `u${pick % i}` })))

  it('has at its top the flat summary of everybody, and in every unit its own and its children', () => {
    fc.assert(
      fc.property(treeArb, fc.array(fc.tuple(fc.nat(), answersArb), { maxLength: 40 }), (units, people) => {
        const rows = people.map(([pick, answers]) => ({ unit: `u${pick % units.length}`, answers }))
        const own = summarizeBy(rows, { method, answers: (row) => row.answers, by: (row) => row.unit })
        const rolled = rollUp(units, own, { method })
        expect(rolled).toHaveLength(units.length)
        expect(rolled[0]?.total).toEqual(summaryOf(rows.map(({ answers }) => answers)))
        for (const { unit, own: mine, total } of rolled) {
          const children = rolled.filter((other) => other.unit.parent === unit.id).map((other) => other.total)
          expect(total).toEqual(merge(mine, ...children))
        }
      }),
    )
  })
})

describe('summarizeBy', () => {
  it('is the summary of the scores, group by group, whatever the order of columns and rows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), answersArb, fc.boolean()), { maxLength: 60 }),
        (picks) => {
          const rows = picks.map(([key, answers, turn]) => ({
            key,
            answers: turn ? (Object.fromEntries(Object.entries(answers).reverse()) as unknown as Answers) : answers,
          }))
          const found = summarizeBy(rows, { method, answers: (row) => row.answers, by: (row) => row.key })
          for (const { key, summary } of found) {
            expect(summary).toEqual(summaryOf(rows.filter((row) => row.key === key).map(({ answers }) => answers)))
          }
          expect(found.map(({ key }) => key)).toEqual([...new Set(rows.map(({ key }) => key))])
        },
      ),
    )
  })
})

describe('the fractions that the expectations stand on', () => {
  it('add as decimals do', () => {
    expect(compare(add(fromNumber(0.1), fromNumber(0.2)), fromNumber(0.3))).toBe(0)
    expect(compare(whole(3n), fraction(6n, 2n))).toBe(0)
  })
})
