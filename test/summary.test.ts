import { describe, expect, it } from 'vitest'
import {
  type Answers,
  createMethod,
  createTally,
  distribution,
  groupIndex,
  ipAsn2019,
  isIppError,
  mergeSummaries,
  removeSummary,
  scoreAnswers,
  summarize,
  summarizeBy,
} from '../src'
import { createAdder, flatten } from '../src/create-adder'
import { checkEdition } from '../src/own-edition'

const method = createMethod(ipAsn2019)
const upper = createMethod(ipAsn2019, { categoryGap: 'upper' })

/** I2, I3 and I4 of the domain file, §6.3: 85 tinggi, 57.5 sangat-rendah, 70 rendah. */
const i2: Answers = {
  kelompok: 'pelaksana',
  pendidikan: 'S1',
  teknis: true,
  seminar: true,
  kinerja: 'baik',
  disiplin: 'tidak-pernah',
}
const i3: Answers = {
  kelompok: 'pelaksana',
  pendidikan: 'SLTA',
  teknis: true,
  seminar: false,
  kinerja: 'baik',
  disiplin: 'tidak-pernah',
}
const i4: Answers = {
  kelompok: 'struktural',
  pendidikan: 'S1',
  kepemimpinan: true,
  teknis: false,
  seminar: true,
  kinerja: 'baik',
  disiplin: 'tidak-pernah',
}

const scoresOf = (...answers: Answers[]) => answers.map((each) => scoreAnswers(each, { method }))
const summaryOf = (...answers: Answers[]) => summarize(scoresOf(...answers), { method })
const codeOf = (call: () => unknown) => {
  try {
    call()
  } catch (error) {
    return isIppError(error) ? error.code : error
  }
}

describe('summarize', () => {
  it('counts heads, adds points up in ten-thousandths, and counts categories', () => {
    // 15 + 5 + 15, 40 + 22.5 + 25, 25 × 3, 5 × 3
    expect(summaryOf(i2, i3, i4)).toEqual({
      method: 'ip-asn-2019@1',
      count: 3,
      incomplete: 0,
      sums: { kualifikasi: 350_000, kompetensi: 875_000, kinerja: 750_000, disiplin: 150_000 },
      range: [2_125_000, 2_125_000],
      categories: { 'sangat-rendah': 1, rendah: 1, sedang: 0, tinggi: 1, 'sangat-tinggi': 0 },
    })
  })

  it('counts those of whom something is not known', () => {
    expect(summaryOf(i2, { kelompok: 'pelaksana' }).incomplete).toBe(1)
  })

  it('refuses a score of another method', () => {
    expect(codeOf(() => summarize(scoresOf(i2), { method: upper }))).toBe('method-mismatch')
  })
})

describe('groupIndex', () => {
  it('is the mean of the persons and of each dimension, also as a share of its maximum', () => {
    // (85 + 57.5) / 2 = 71.25; kompetensi (40 + 22.5) / 2 = 31.25, of 40: 78.125 %
    const group = groupIndex(summaryOf(i2, i3), { method })
    expect(group).toEqual({
      method: 'ip-asn-2019@1',
      count: 2,
      index: 71.25,
      exact: '285/4',
      parts: [
        { id: 'kualifikasi', points: 10, exact: '10', max: 25, percent: 40 },
        { id: 'kompetensi', points: 31.25, exact: '125/4', max: 40, percent: 78.125 },
        { id: 'kinerja', points: 25, exact: '25', max: 30, percent: 250 / 3 },
        { id: 'disiplin', points: 5, exact: '5', max: 5, percent: 100 },
      ],
      category: 'sedang',
      betweenRanges: false,
      categoryReadings: [],
      range: { index: [71.25, 71.25], category: ['sedang', 'sedang'] },
    })
  })

  it('says what it can still become when all that is not known is filled in', () => {
    // i2 is 85; a pelaksana of whom nothing is known goes from 1 + 0 + 1 + 1 to 100
    expect(groupIndex(summaryOf(i2, { kelompok: 'pelaksana' }), { method })?.range).toEqual({
      index: [44, 92.5],
      category: ['sangat-rendah', 'sangat-tinggi'],
    })
  })

  it('is null for nobody: 0 would look like a score', () => {
    expect(groupIndex(summaryOf(), { method })).toBeNull()
  })

  it('says where a mean lies between two printed ranges, and which reading then decides', () => {
    const [method, upper] = [createMethod(ipAsn2019), createMethod(ipAsn2019, { categoryGap: 'upper' })]
    // (85 + 85 + 70) / 3 = 80: a printed bound is no gap
    expect(groupIndex(summaryOf(i2, i2, i4), { method })).toMatchObject({
      index: 80,
      category: 'sedang',
      betweenRanges: false,
    })
    // (85 × 5 + 57.5) / 6 = 80.4166…
    const between = summaryOf(i2, i2, i2, i2, i2, i3)
    expect(groupIndex(between, { method })).toMatchObject({
      category: 'sedang',
      betweenRanges: true,
      categoryReadings: ['categoryGap'],
    })
    const scores = [i2, i2, i2, i2, i2, i3].map((each) => scoreAnswers(each, { method: upper }))
    expect(groupIndex(summarize(scores, { method: upper }), { method: upper })).toMatchObject({
      category: 'tinggi',
      betweenRanges: true,
    })
  })

  it('decides on the exact mean, or on the printed one, as the reading says', () => {
    // 60.9966… prints as 61.00: 299 × 61 + 1 × 60 = 18,299 over 300
    const sums = { kualifikasi: 18_299 * 10_000, kompetensi: 0, kinerja: 0, disiplin: 0 }
    const summary = {
      method: method.id,
      count: 300,
      incomplete: 0,
      sums,
      range: [18_299 * 10_000, 18_299 * 10_000] as const,
      categories: summarize([], { method }).categories,
    }
    expect(groupIndex(summary, { method })).toMatchObject({
      category: 'sangat-rendah',
      betweenRanges: true,
      categoryReadings: ['categoryGap', 'categoryFigure'],
    })
    const printed = createMethod(ipAsn2019, { categoryFigure: 'printed' })
    expect(groupIndex({ ...summary, method: printed.id }, { method: printed })).toMatchObject({
      category: 'rendah',
      betweenRanges: false,
      categoryReadings: ['categoryFigure'],
    })
  })

  it('refuses the summary of another method', () => {
    expect(codeOf(() => groupIndex(summaryOf(i2), { method: upper }))).toBe('method-mismatch')
  })
})

describe('mergeSummaries and removeSummary', () => {
  it('add and take away exactly', () => {
    const all = mergeSummaries([summaryOf(i2), summaryOf(i3, i4)], { method })
    expect(all).toEqual(summaryOf(i2, i3, i4))
    expect(removeSummary(all, summaryOf(i3))).toEqual(summaryOf(i2, i4))
    expect(removeSummary(all, all)).toEqual(summaryOf())
  })

  it('refuse what does not belong together', () => {
    expect(codeOf(() => mergeSummaries([{ ...summaryOf(i2), method: upper.id }], { method }))).toBe('method-mismatch')
    expect(codeOf(() => removeSummary(summaryOf(i2), { ...summaryOf(i2), method: upper.id }))).toBe('method-mismatch')
  })

  it.each([
    ['more persons', summaryOf(i2), summaryOf(i2, i2)],
    ['another category', summaryOf(i2, i2), summaryOf(i3)],
    ['more points in a dimension', summaryOf(i3), summaryOf({ ...i3, pendidikan: 'D3', seminar: null })],
    ['an incomplete one among the complete', summaryOf(i3), summaryOf({ ...i3, disiplin: null })],
  ])('do not take out %s than there is', (_, whole, part) => {
    expect(codeOf(() => removeSummary(whole, part))).toBe('not-a-subset')
  })

  it('refuses a part without a category, also where the whole has its fields from another object', () => {
    const part = { ...summaryOf(i2), categories: {} }
    expect(codeOf(() => removeSummary(summaryOf(i2), part))).toBe('invalid-argument')
    expect(codeOf(() => removeSummary(Object.create(summaryOf(i2)), part))).toBe('invalid-argument')
  })
})

describe('distribution', () => {
  it('goes from the highest category to the lowest, with shares', () => {
    expect(distribution(summaryOf(i2, i3, i3, i3))).toEqual([
      { category: 'sangat-tinggi', count: 0, percent: 0 },
      { category: 'tinggi', count: 1, percent: 25 },
      { category: 'sedang', count: 0, percent: 0 },
      { category: 'rendah', count: 0, percent: 0 },
      { category: 'sangat-rendah', count: 3, percent: 75 },
    ])
  })

  it('has no shares of nobody', () => {
    expect(distribution(summaryOf())[0]).toEqual({ category: 'sangat-tinggi', count: 0, percent: null })
  })
})

describe('createTally', () => {
  it('adds rows one at a time, passes over wrong ones, and can be read at any time', () => {
    const tally = createTally({ method })
    expect(tally.add('a', i2)).toEqual([])
    const [first] = tally.summaries()
    expect(tally.add('a', { ...i3, kinerja: 'bagus' } as unknown as Answers)).toMatchObject([
      { code: 'unknown-code', path: ['kinerja'] },
    ])
    expect(tally.add('a', { ...i3, kinerja: 'bagus' } as unknown as Answers)).toHaveLength(1)
    expect(tally.add('a', i3)).toEqual([])
    expect(first?.summary).toEqual(summaryOf(i2))
    expect(tally.summaries()).toEqual([{ key: 'a', summary: summaryOf(i2, i3) }])
  })
})

describe('the short way of a tally', () => {
  it('is taken by every plain row, and gives what its score adds', () => {
    const amountsOf = createAdder(method)
    const rows: Answers[] = [
      i2,
      i3,
      i4,
      { kelompok: 'fungsional', fungsional: true, jp: 19, skp: 60.5, kesesuaian: 'sesuai', kepemimpinan: null },
      { kelompok: 'struktural', kepemimpinan: false, jp: 20, skp120: 120, pendidikan: null },
      { kelompok: 'pelaksana', teknis: undefined } as unknown as Answers,
    ]
    for (const row of rows) expect(amountsOf(row)).toEqual(flatten(summaryOf(row)))
    // i2: one person, nothing unknown, 15 + 40 + 25 + 5 = 85 (tinggi), closed range
    expect(amountsOf(i2)).toEqual([1, 0, 150_000, 400_000, 250_000, 50_000, 850_000, 850_000, 0, 0, 0, 1, 0])
  })

  it('is not taken by what does not score', () => {
    const amountsOf = createAdder(method)
    const wrong = [
      null,
      [],
      { pendidikan: 'S1' },
      { kelompok: 'staf' },
      { kelompok: 'pelaksana', kinrja: null },
      { kelompok: 'pelaksana', fungsional: true },
      { kelompok: 'pelaksana', skp: 101 },
      { kelompok: 'pelaksana', skp: '80' },
      { kelompok: 'pelaksana', jp: 0.5 },
      { kelompok: 'pelaksana', kinerja: 'baik', skp: 80 },
    ]
    expect(wrong.map(amountsOf)).toEqual(wrong.map(() => null))
  })
})

describe('summarizeBy', () => {
  const rows = [
    { unit: 'b', answers: i2 },
    { unit: 'a', answers: i3 },
    { unit: 'b', answers: i4 },
    { unit: '__proto__', answers: i2 },
  ]
  const read = {
    method,
    answers: (row: (typeof rows)[number]) => row.answers,
    by: (row: (typeof rows)[number]) => row.unit,
  }

  it('gives one summary per group, in order of appearance, whatever the name of the group', () => {
    expect(summarizeBy(rows, read)).toEqual([
      { key: 'b', summary: summaryOf(i2, i4) },
      { key: 'a', summary: summaryOf(i3) },
      { key: '__proto__', summary: summaryOf(i2) },
    ])
  })

  it('lets columns of another group stand empty, and refuses what does not score', () => {
    const added = (answers: unknown) =>
      createTally({ method })
        .add('a', answers as Answers)
        .map(({ code }) => code)
    expect(added({ kelompok: 'pelaksana', kepemimpinan: null, fungsional: undefined })).toEqual([])
    expect(added({ kelompok: 'pelaksana', fungsional: true })).toEqual(['not-applicable'])
    expect(added({ kelompok: 'pelaksana', kinerja: 'baik', skp: 80 })).toEqual(['two-answers'])
    expect(added({ kelompok: 'pelaksana', teknis: true, kesesuaian: 'sesuai' })).toEqual([])
    expect(added({ kelompok: 'pelaksana', kinrja: null })).toEqual(['unknown-field'])
    expect(added(undefined)).toEqual(['not-a-record'])
    expect(added(Object.assign([], { kelompok: 'pelaksana' }))).toEqual(['not-a-record'])
    expect(added(Object.create({ kelompok: 'pelaksana' }))).toEqual(['required'])
  })

  it('loses no row that is not a plain one', () => {
    const inherited = Object.assign(Object.create({ more: 1 }), i2) as Answers
    const [only] = summarizeBy([inherited], { method, answers: (row) => row, by: () => 'all' })
    expect(only?.summary).toEqual(summaryOf(i2))
  })

  it('adds up an edition of more indicators than a number has bits', () => {
    const ids = Array.from({ length: 40 }, (_, i) => `i${i}`)
    const own = checkEdition({
      id: 'empat-puluh',
      revision: 1,
      dimensions: { semua: 40 },
      groups: { satu: Object.fromEntries(ids.map((id) => [id, 1])) },
      indicators: Object.fromEntries(
        ids.map((id) => [id, { dimension: 'semua', window: 'ever', unknown: 0, inputs: { [id]: { kind: 'done' } } }]),
      ),
      categories: { gap: 'floor', figure: 'exact', bands: [[0, 40, 'satu']] },
      readings: {},
    })
    if (!own.ok) throw new Error('the edition must pass')
    const forty = createMethod(own.value)
    const all = { kelompok: 'satu', ...Object.fromEntries(ids.map((id) => [id, true])) }
    const [only] = summarizeBy([all], { method: forty, answers: (row) => row, by: () => 'all' })
    expect(only?.summary.sums).toEqual({ semua: 400_000 })
  })

  it('tells rows apart that differ in one number, one column, or only in what stands next', () => {
    const base: Answers = { kelompok: 'pelaksana', pendidikan: 'S1' }
    const rows = [
      { ...base, skp: 50 },
      { ...base, skp: 75.5 },
      { ...base, skp: 76 },
      { ...base, skp120: 76 },
      { ...base, jp: 19 },
      { ...base, jp: 20 },
      { ...base, teknis: true },
      { ...base, seminar: true },
      { seminar: true, ...base },
      base,
      { ...base, seminar: null },
    ] as Answers[]
    const found = summarizeBy([...rows, ...rows], { method, answers: (row) => row, by: (row) => JSON.stringify(row) })
    expect(found).toEqual(rows.map((row) => ({ key: JSON.stringify(row), summary: summaryOf(row, row) })))
  })

  it('scores equal answers alike whatever the order of their columns, and numbers by their band', () => {
    const { kelompok, ...rest } = i2
    const turned = { ...rest, kelompok } as Answers
    const low = { ...i2, kinerja: null, skp: 75.5 } as Answers
    const high = { ...i2, kinerja: null, skp: 76 } as Answers
    for (const answers of [i2, turned, low, high, { ...high, skp: 90 } as Answers]) {
      const [only] = summarizeBy([answers, answers], { method, answers: (row) => row, by: () => 'all' })
      expect(only?.summary).toEqual(summaryOf(answers, answers))
    }
  })

  it.each([
    ['an unknown code', { kelompok: 'pelaksana', kinerja: 'memuaskan' }, 'unknown-code', ['rows', 1, 'kinerja']],
    ['NaN', { kelompok: 'pelaksana', skp: Number.NaN }, 'not-a-number', ['rows', 1, 'skp']],
    ['a value above the scale', { kelompok: 'pelaksana', skp: 101 }, 'out-of-range', ['rows', 1, 'skp']],
    ['half an hour', { kelompok: 'pelaksana', jp: 0.5 }, 'not-whole', ['rows', 1, 'jp']],
    ['a number for a code', { kelompok: 'pelaksana', kinerja: 3 }, 'unknown-code', ['rows', 1, 'kinerja']],
    ['no record', null, 'not-a-record', ['rows', 1]],
  ])('stops at a row with %s and says which', (_, answers, code, path) => {
    let thrown: unknown
    try {
      summarizeBy([i2, answers as Answers], { method, answers: (row) => row, by: () => 'all' })
    } catch (error) {
      thrown = error
    }
    expect(isIppError(thrown, 'invalid-row') && thrown.issues).toMatchObject([{ code, path }])
  })
})
