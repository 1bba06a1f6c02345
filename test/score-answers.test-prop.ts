import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, checkAnswers, type Method, type Score, scoreAnswers } from '../src'
import { answersArb, methodArb } from './arbitraries'

/** One way to answer every indicator: only these values exist in the edition. */
const values: Record<string, readonly Partial<Record<string, string | boolean | number>>[]> = {
  kepemimpinan: [{ kepemimpinan: true }, { kepemimpinan: false }],
  fungsional: [{ fungsional: true }, { fungsional: false }],
  teknis: Array.from({ length: 22 }, (_, jp) => ({ jp })),
  seminar: [{ seminar: true }, { seminar: false }],
  kinerja: ['sangat-baik', 'baik', 'cukup', 'kurang', 'buruk'].map((kinerja) => ({ kinerja })),
  disiplin: ['tidak-pernah', 'ringan', 'sedang', 'berat'].map((disiplin) => ({ disiplin })),
}
const education = ['S3', 'S2', 'S1', 'D4', 'D3', 'D2', 'D1', 'SLTA', 'SLTP', 'SD'].map((pendidikan) => ({ pendidikan }))
const fit = ['di-bawah', 'sesuai', 'di-atas'].map((kesesuaian) => ({ kesesuaian }))

/** Columns that a completion replaces: "fewer than 20 hours" becomes a number of hours, an unscored predicate a scored one. */
const replaced: Record<string, object> = {
  teknis: { teknis: null },
  kinerja: { kinerja: null, skp: null, skp120: null },
}

/** Fills in what is missing, by the given picks. */
function complete(answers: Answers, score: Score, method: Method<Answers>, picks: readonly number[]): Answers {
  const filled = score.missing.map((indicator, i) => {
    const relative = typeof method.readings.education !== 'string'
    const choices = indicator === 'pendidikan' ? (relative ? fit : education) : (values[indicator] ?? [])
    // "Fewer than 20 hours" is completed by 0 to 19 hours, not by more.
    const open = indicator === 'teknis' && answers.teknis === false ? choices.slice(0, 20) : choices
    return { ...replaced[indicator], ...open[(picks[i] ?? 0) % open.length] }
  })
  return Object.assign({}, answers, ...filled) as Answers
}

describe('a score', () => {
  const picksArb = fc.array(fc.nat(1000), { minLength: 7, maxLength: 7 })

  it('has a range that contains every completion, and that every completion leaves closed', () => {
    fc.assert(
      fc.property(answersArb, methodArb, picksArb, (answers, method, picks) => {
        const score = scoreAnswers(answers, { method })
        const whole = scoreAnswers(complete(answers, score, method, picks), { method })
        expect(whole.missing).toEqual([])
        expect(whole.index).toBeGreaterThanOrEqual(score.range.index[0])
        expect(whole.index).toBeLessThanOrEqual(score.range.index[1])
        expect(whole.range.index).toEqual([whole.index, whole.index])
      }),
      { numRuns: 3000 },
    )
  })

  it('has a range whose ends some completion reaches', () => {
    fc.assert(
      fc.property(answersArb, methodArb, (answers, method) => {
        const score = scoreAnswers(answers, { method })
        // Indicators add up, so the ends are reached by completing each alone.
        const ends = score.missing.map((indicator) => {
          const alone = Array.from({ length: 22 }, (_, pick) => {
            const filled = complete(answers, { ...score, missing: [indicator] }, method, [pick])
            return scoreAnswers(filled, { method }).lines.find((line) => line.indicator === indicator)?.points as number
          })
          return [Math.min(...alone), Math.max(...alone)]
        })
        const known = score.lines.filter((line) => line.known).map(({ points }) => [points, points])
        const sum = (end: 0 | 1) =>
          [...ends, ...known].reduce((total, each) => total + Math.round((each[end] as number) * 1e4), 0) / 1e4
        expect(score.range.index).toEqual([sum(0), sum(1)])
      }),
      { numRuns: 500 },
    )
  })

  it('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(answersArb, methodArb, (answers, method) => {
        const turned = Object.fromEntries(Object.entries(answers).reverse()) as unknown as Answers
        expect(scoreAnswers(turned, { method })).toEqual(scoreAnswers(answers, { method }))
      }),
    )
  })

  it('is frozen to the bottom, and survives JSON', () => {
    fc.assert(
      fc.property(answersArb, methodArb, (answers, method) => {
        const score = scoreAnswers(answers, { method })
        expect(JSON.parse(JSON.stringify(score))).toEqual(score)
        const visit = (node: unknown): boolean =>
          typeof node !== 'object' || node === null || (Object.isFrozen(node) && Object.values(node).every(visit))
        expect(visit(score)).toBe(true)
      }),
    )
  })

  it('refuses a copy of a method, which may have been changed', () => {
    fc.assert(
      fc.property(answersArb, methodArb, (answers, method) => {
        const revived = JSON.parse(JSON.stringify(method)) as typeof method
        expect(() => scoreAnswers(answers, { method: revived })).toThrow('invalid-argument')
      }),
      { numRuns: 50 },
    )
  })

  it('marks just the readings whose other options give another line', () => {
    fc.assert(
      fc.property(answersArb, methodArb, (answers, method) => {
        const score = scoreAnswers(answers, { method })
        for (const { readings } of score.lines) expect([...new Set(readings)]).toEqual(readings)
        for (const line of score.lines)
          expect(line.readings.every((id) => Object.hasOwn(method.readings, id))).toBe(true)
      }),
    )
  })
})

describe('hostile answers', () => {
  const hostile = fc.oneof(
    fc.anything({
      withNullPrototype: true,
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSymbol: true,
    } as object),
    fc.dictionary(
      fc.oneof(
        fc.constantFrom('kelompok', 'pendidikan', 'skp', 'jp', 'kinerja', '__proto__', 'constructor'),
        fc.string(),
      ),
      fc.anything(),
    ),
    fc.record({
      kelompok: fc.constantFrom('struktural', 'fungsional', 'pelaksana'),
      skp: fc.double(),
      jp: fc.double(),
      kinerja: fc.anything(),
    }),
  )

  it('bring issues, never an exception, and no issue carries a value', () => {
    fc.assert(
      fc.property(hostile, methodArb, (value, method) => {
        const result = checkAnswers(value, { method })
        if (result.ok) expect(() => scoreAnswers(result.value, { method })).not.toThrow()
        const allowed = new Set([
          'kelompok',
          ...Object.values(method.groups).flatMap(({ columns }) => Object.keys(columns)),
        ])
        for (const { path } of result.issues) {
          for (const step of path) expect(typeof step === 'number' || allowed.has(step)).toBe(true)
        }
      }),
      { numRuns: 8_000 },
    )
  })
})
