import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkSmart, type SmartIndicator, type SmartScale, smartTable, smartWords } from '../../src/smart'
import { perfect } from './perfect'

const textArb = fc.constantFrom('satu', { id: 'satu', en: 'one' })
const figureArb = fc.integer({ min: -20_000, max: 120_000 }).map((units) => units / 10_000)
const dayArb = fc.constantFrom('2023-12-31', '2024-01-15', '2024-02-01')

const bandsArb = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 9 }), fc.option(fc.integer({ min: 0, max: 9 })), fc.constantFrom('a', 'b')),
  {
    maxLength: 4,
  },
)
const scaleArb: fc.Arbitrary<SmartScale> = fc.record({
  group: fc.option(fc.constantFrom('x', 'y')),
  from: fc.integer({ min: -2, max: 0 }),
  to: fc.option(fc.integer({ min: 0, max: 10 })),
  rungs: fc.option(fc.dictionary(fc.constantFrom('a', 'b'), fc.option(fc.integer({ min: 0, max: 10 })))),
  columns: fc.array(
    fc.record({
      column: fc.constant('nilai'),
      from: fc.constant(0),
      to: fc.option(fc.integer({ min: 0, max: 9 })),
      gap: fc.constantFrom(null, 'floor' as const, 'upper' as const),
      bands: bandsArb,
    }),
    { maxLength: 2 },
  ),
})
const listArb = fc.array(textArb, { maxLength: 7 })

const definitionArb: fc.Arbitrary<SmartIndicator> = fc.record(
  {
    id: fc.constant('x'),
    definition: fc.option(textArb),
    objects: listArb,
    populations: listArb,
    unit: fc.option(textArb),
    formula: fc.option(textArb),
    inputs: listArb,
    scales: fc.option(fc.array(scaleArb, { maxLength: 3 })),
    direction: fc.constantFrom(null, 'higher' as const, 'lower' as const),
    dataSource: fc.option(textArb),
    completeness: fc.option(fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)),
    period: fc.option(textArb),
    deadline: fc.option(dayArb),
    dataDate: fc.option(dayArb),
    goal: fc.option(textArb),
    target: fc.option(figureArb),
    baseline: fc.option(figureArb),
    attainable: fc.option(figureArb),
  },
  { requiredKeys: ['id'] },
)

/** Anything at all, or the perfect definition with some of it replaced: so that words are met often enough to matter. */
const anyArb = fc.oneof(
  definitionArb,
  definitionArb.map((part) => ({ ...perfect, ...part })),
  definitionArb.chain((part) =>
    fc.subarray(Object.keys(part), { maxLength: 3 }).map((keys) => ({
      ...perfect,
      ...Object.fromEntries(Object.entries(part).filter(([key]) => keys.includes(key))),
    })),
  ),
)
const judgementsArb = fc.dictionary(fc.constantFrom(...smartWords), fc.constantFrom('met' as const, 'not-met' as const))

it('removing a field never turns a word that is not met into one that is', () => {
  fc.assert(
    fc.property(anyArb, fc.constantFrom(...Object.keys(perfect).filter((key) => key !== 'id')), (definition, field) => {
      const before = checkSmart(definition as SmartIndicator).words
      const { [field as 'goal']: _, ...less } = definition as SmartIndicator
      for (const rest of [less, { ...definition, [field]: null }]) {
        const after = checkSmart(rest as SmartIndicator).words
        for (const word of smartWords) {
          if (before[word].outcome === 'not-met') expect(after[word].outcome).not.toBe('met')
        }
      }
    }),
    { numRuns: 1000 },
  )
})

it('an outcome agrees with its reasons, and a judgement of "met" only answers what was left open', () => {
  fc.assert(
    fc.property(anyArb, judgementsArb, (definition, judgements) => {
      const [plain, judged] = [
        checkSmart(definition as SmartIndicator),
        checkSmart(definition as SmartIndicator, { judgements }),
      ]
      for (const word of smartWords) {
        const { outcome, reasons } = judged.words[word]
        const kinds = reasons.map(({ kind }) => kind)
        expect(outcome).toBe(kinds.includes('not-met') ? 'not-met' : kinds.includes('judgement') ? 'judgement' : 'met')
        if (plain.words[word].outcome === 'not-met') expect(outcome).toBe('not-met')
        if (judgements[word] === 'not-met') expect(outcome).toBe('not-met')
      }
    }),
    { numRuns: 1000 },
  )
})

it('is plain frozen JSON, and has a row', () => {
  fc.assert(
    fc.property(anyArb, (definition) => {
      const check = checkSmart(definition as SmartIndicator)
      expect(JSON.parse(JSON.stringify(check))).toEqual(check)
      expect(Object.isFrozen(check.words.simple.reasons)).toBe(true)
      expect(smartTable([definition as SmartIndicator], { locale: { tag: 'en', decimal: '.' } }).rows[0]).toHaveLength(
        19,
      )
    }),
    { numRuns: 500 },
  )
})

/** Bands that follow on each other from 0 to 10 or without end, here and there moved by a little. */
const followingArb = fc
  .record({
    cuts: fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9]),
    moves: fc.array(fc.constantFrom(0, 0, 0, 0.5, 1, 1.5, -0.5), { minLength: 10, maxLength: 10 }),
    end: fc.constantFrom(10, null),
  })
  .map(({ cuts, moves, end }) =>
    [0, ...cuts].map(
      (from, i) => [from + (moves[i] as number), i < cuts.length ? (cuts[i] as number) : end, 'a'] as const,
    ),
  )

it('bands are sound just where every number of a fine grid lies in one band', () => {
  fc.assert(
    fc.property(followingArb, fc.constantFrom(null, 'floor' as const, 'upper' as const), (bands, gap) => {
      const holders = (value: number) =>
        bands.filter(([from, end], i) => {
          const [next, before] = [bands[i + 1], bands[i - 1]]
          const isAfter = (other?: (typeof bands)[number]) => gap === 'floor' && other && other[0] - (end ?? 99) <= 1
          const isBefore = (other?: (typeof bands)[number]) => gap === 'upper' && other && from - (other[1] ?? 99) <= 1
          const isIn = value >= from && (value < (end ?? 99) || (value === end && next?.[0] !== end))
          const isAbove = isAfter(next) && value > (end ?? 99) && value < (next?.[0] as number)
          const isBelow = isBefore(before) && value < from && value > (before?.[1] ?? 99)
          return isIn || isAbove || isBelow
        }).length
      const isForward = bands.every(([from, end]) => end === null || from <= end)
      const grid = Array.from({ length: 41 }, (_, i) => i / 4)
      const columns = [{ column: 'n', from: 0, to: 10, gap, bands }]
      const { measurable } = checkSmart({
        id: 'x',
        unit: 'u',
        formula: 'f',
        scales: [{ group: null, from: 0, to: null, rungs: null, columns }],
      }).words
      expect(measurable.outcome).toBe(isForward && grid.every((value) => holders(value) === 1) ? 'met' : 'not-met')
    }),
    { numRuns: 1000 },
  )
})
