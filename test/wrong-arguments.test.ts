import { describe, expect, it } from 'vitest'
import * as core from '../src'
import { createMethod, ipAsn2019, isIppError, scoreAnswers, summarize } from '../src'
import * as compare from '../src/compare'
import * as explain from '../src/explain'
import * as inputs from '../src/inputs'
import * as ipp2017 from '../src/ipp-2017'
import { createIpp2017 } from '../src/ipp-2017'
import * as positions from '../src/positions'
import * as published from '../src/published'
import * as smart from '../src/smart'
import * as verify from '../src/verify'
import { workedUnit } from './ipp-2017/worked-unit'

/** As a program in JavaScript calls, where no type holds anybody back. */
type Loose = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>
const loose = (entry: object) => entry as Loose

const method = createMethod(ipAsn2019)
const answers = { kelompok: 'pelaksana', pendidikan: 'S1' } as const
const score = scoreAnswers(answers, { method })
const summary = summarize([score], { method })
const count = positions.countVacancies([{ id: 'a', eselon: 'III.a' }], [], { asOf: '2026-01-31' })
const issue = { path: ['posts', 0], code: 'out-of-range', severity: 'error', params: { from: 0, to: 9 } }
const ofIpp = { method: createIpp2017(), locale: ipp2017.ippId }
const unit = ipp2017.ippOfUnit(workedUnit, ofIpp)
const { kompetensi, kinerja } = unit.components
const person = ipp2017.ippOfPerson(workedUnit, { ...ofIpp, holder: 'p-3' })
const [check] = smart.smartIpp2017.map((each) => smart.checkSmart(each))

function codeOf(call: () => unknown): string {
  try {
    call()
  } catch (error) {
    return isIppError(error) ? error.code : String(error)
  }
  return 'nothing thrown'
}

const calls: readonly [what: string, entry: object, name: string, args: readonly unknown[]][] = [
  ['no options', core, 'scoreAnswers', [answers]],
  ['no method', core, 'scoreAnswers', [answers, {}]],
  ['a method of 2016-2017', core, 'scoreAnswers', [answers, { method: createIpp2017() }]],
  ['an edition for a method', core, 'scoreAnswers', [answers, { method: ipAsn2019 }]],
  ['a changed copy of a method', core, 'scoreAnswers', [answers, { method: { ...method, dimensions: {} } }]],
  ['the id of a method', core, 'checkAnswers', [answers, { method: method.id }]],
  ['names to ignore that are no list', core, 'checkEmployee', [{ id: 'p' }, { ignore: 'nama' }]],
  ['no options', core, 'observe', [{ id: 'p' }]],
  ['no options', core, 'measure', [[]]],
  ['rows that are no rows', core, 'measure', [{}, { method, year: 2023 }]],
  ['a reader that is no function', core, 'measure', [[], { method, year: 2023, read: 'x' }]],
  ['a key that is no function', core, 'measure', [[], { method, year: 2023, by: { unit: 'x' } }]],
  ['rows without functions', core, 'summarizeBy', [[], { method }]],
  ['no options', core, 'createTally', []],
  ['a summary for a score', core, 'summarize', [[summary], { method }]],
  ['a score without points', core, 'summarize', [[{ ...score, dimensions: {} }], { method }]],
  ['a score of no category', core, 'summarize', [[{ ...score, category: 'x' }], { method }]],
  ['a score for a summary', core, 'groupIndex', [score, { method }]],
  ['half a head', core, 'groupIndex', [{ ...summary, count: 0.5 }, { method }]],
  ['fewer than nobody', core, 'distribution', [{ ...summary, count: -1 }]],
  ['a summary without sums', core, 'mergeSummaries', [[{ ...summary, sums: {} }], { method }]],
  ['a missing part', core, 'removeSummary', [summary]],
  ['summaries without keys', core, 'rollUp', [[{ id: 'a' }], [summary], { method }]],
  ['eleven digits', core, 'round', [1.5, 11]],
  ['half a digit', core, 'round', [1.5, 0.5]],
  ['no words', compare, 'changeTable', [{}, {}]],
  ['no change', compare, 'memberTable', [{}, { words: compare.enCompare }]],
  ['nobody', compare, 'compareMembers', [null, []]],
  ['one method', compare, 'compareMethods', [[], { before: method, year: 2023 }]],
  ['no trees', compare, 'compareUnits', [{}, {}, { method }]],
  // It took no end: a list has no end that is an empty text.
  ['a path that is a list', explain, 'cite', [['dimensions'], { method }]],
  ['no language', explain, 'explain', [{ score }, { method }]],
  ['the name of a language', explain, 'explain', [{ score }, { method, locale: 'id' }]],
  ['no language', explain, 'labelOf', ['codes.S1', {}]],
  ['no date', explain, 'formatDate', ['kemarin', { locale: explain.id }]],
  ['eleven digits', explain, 'formatNumber', [1.5, { locale: explain.id, digits: 11 }]],
  ['no language', explain, 'describeIssue', [issue]],
  [
    'a language without words',
    explain,
    'describeIssue',
    [issue, { messages: { ...explain.idMessages, issues: null } }],
  ],
  ['no issue', explain, 'describeIssue', [null, { messages: explain.idMessages }]],
  ['a path that is no list', explain, 'describeIssue', [{ ...issue, path: 'posts' }, { messages: explain.idMessages }]],
  [
    'a bound that is none',
    explain,
    'describeIssue',
    [{ ...issue, params: { to: null } }, { messages: explain.idMessages }],
  ],
  ['no language', explain, 'describeError', [new Error('x')]],
  ['no method', inputs, 'checkAnswersRow', [answers, {}]],
  ['no columns', inputs, 'employeeFromColumns', [{}]],
  ['no tables', inputs, 'joinRecords', [{}]],
  ['blanks that are no list', inputs, 'readText', ['x', { blank: '-' }]],
  ['aliases that lead to no text', inputs, 'readEducation', ['x', { aliases: { x: 1 } }]],
  ['no result', ipp2017, 'explainIpp', [null, ofIpp]],
  ['half a result', ipp2017, 'explainIpp', [{ ...unit, notes: undefined }, ofIpp]],
  ['an exact value that is none', ipp2017, 'explainIpp', [{ ...unit, index: { ...unit.index, exact: '1e2' } }, ofIpp]],
  ['a value beyond all numbers', ipp2017, 'explainIpp', [{ ...person, exact: '9'.repeat(400) }, ofIpp]],
  [
    'one part for another',
    ipp2017,
    'explainIpp',
    [{ ...unit, components: { ...unit.components, kinerja: kompetensi } }, ofIpp],
  ],
  [
    'inputs of another part',
    ipp2017,
    'explainIpp',
    [{ ...unit, components: { ...unit.components, kompetensi: { ...kompetensi, inputs: kinerja.inputs } } }, ofIpp],
  ],
  ['half a person', ipp2017, 'explainIpp', [{ ...person, components: {} }, ofIpp]],
  ['a word that is missing', ipp2017, 'explainIpp', [unit, { ...ofIpp, locale: { ...ofIpp.locale, labels: {} } }]],
  [
    'eleven months',
    ipp2017,
    'explainIpp',
    [unit, { ...ofIpp, locale: { ...ofIpp.locale, months: ofIpp.locale.months.slice(1) } }],
  ],
  ['options that are none', smart, 'checkSmart', [smart.smartIpp2017[0], null]],
  ['limits that are none', smart, 'checkSmart', [smart.smartIpp2017[0], { limits: 0.9 }]],
  ['options that are none', smart, 'smartOf', [ipAsn2019, [], null]],
  ['options that are none', smart, 'checkSmartEdition', [ipAsn2019, [], 7]],
  ['no checks', smart, 'smartGrade', []],
  ['an outcome that there is not', smart, 'smartGrade', [[{ ...check, smart: 'yes' }]]],
  ['a definition for a check', smart, 'smartCheckTable', [smart.smartIpp2017, { locale: explain.id }]],
  [
    'a reason without words',
    smart,
    'smartCheckTable',
    [[{ ...check, words: { ...check?.words, timely: { outcome: 'met', reasons: [{}] } } }], { locale: explain.id }],
  ],
  ['sources without titles', smart, 'smartTable', [smart.smartIpp2017, { locale: explain.id, sources: { deck: {} } }]],
  ['no options', positions, 'countVacancies', [[]]],
  ['employees that are no list', positions, 'countVacancies', [[], 7, { asOf: '2026-01-31' }]],
  ['no words', positions, 'unitTable', [count, {}]],
  ['a word that is missing', positions, 'unitTable', [count, { words: { ...positions.enPositions, unit: undefined } }]],
  ['a name that is no text', positions, 'mapTable', [{}, [], { words: positions.enPositions }]],
  ['no method', published, 'combinePublished', [[]]],
  ['rows that are no list', published, 'auditPublished', [{}, { method }]],
  ['fields that no area has', verify, 'libraryAdapter', [{ area: 'x' }, method]],
]

/** Copies of plain JSON, each without one field. */
function lacking(value: unknown): [path: string, copy: unknown][] {
  if (typeof value !== 'object' || value === null) return []
  const places = Object.entries(value).flatMap(([key, each]) =>
    lacking(each).map(([path, copy]): [string, unknown] => [`${key}.${path}`, put(value, key, copy)]),
  )
  if (Array.isArray(value)) return places
  const without = (key: string) => Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
  return [...places, ...Object.keys(value).map((key): [string, unknown] => [key, without(key)])]
}

function put(value: object, key: string, part: unknown): object {
  return Array.isArray(value) ? value.with(Number(key), part) : { ...value, [key]: part }
}

const mean = createIpp2017({ groupOfUnits: 'meanOfUnits' })
const means = ipp2017.combineIppUnits([workedUnit], { method: mean })
const readBack: readonly [what: string, value: unknown, call: (value: never) => unknown][] = [
  ['the index of a unit', unit, (value) => ipp2017.explainIpp(value, ofIpp)],
  ['the index of a person', person, (value) => ipp2017.explainIpp(value, ofIpp)],
  ['the mean of units', means, (value) => ipp2017.explainIpp(value, { ...ofIpp, method: mean })],
  ['an issue', { ...issue, params: {} }, (value) => explain.describeIssue(value, { messages: explain.idMessages })],
  ['checks', [check], (value) => smart.smartCheckTable(value, { locale: explain.id })],
]

describe('what comes back without one of its fields', () => {
  it.each(readBack)('is refused, or told as the whole where nothing reads that field: %s', (_, value, call) => {
    const whole = call(value as never)
    const copies = lacking(value)
    const told = copies.filter(([, copy]) => codeOf(() => call(copy as never)) !== 'invalid-argument')
    expect(told.length).toBeLessThan(copies.length)
    for (const [path, copy] of told) expect([path, call(copy as never)]).toEqual([path, whole])
  })
})

describe('a wrong argument', () => {
  it.each(calls)('is refused with a documented error: %s', (_what, entry, name, args) => {
    expect(codeOf(() => loose(entry)[name]?.(...args))).toBe('invalid-argument')
  })

  it('is refused where the call is answered later', async () => {
    const later: readonly (() => Promise<unknown>)[] = [
      () => verify.createReceipt({} as never),
      () => verify.createReceipt({ kind: 'answers', method, input: answers }, { sha256: 'x' as never }),
      () => verify.createReceipt({ kind: 'answers', method, input: answers, result: score } as never),
      () => verify.runConformance(null as never, { vectors: [] }),
      () => verify.runConformance(() => ({}), {} as never),
    ]
    for (const each of later) await expect(each()).rejects.toMatchObject({ code: 'invalid-argument' })
  })

  it('is an issue where it is data', () => {
    expect(core.checkUnits(null as never).issues[0]?.code).toBe('wrong-type')
    expect(core.jenjangOf(null as never)).toBe(null)
    expect(inputs.pangkatOf({} as never)).toBe(null)
    // The hole in a sheet is an empty row, and has its outcome as every row has.
    expect(inputs.officialFromPipAsn(new Array(1)).rows).toEqual([{ row: 0, outcome: 'skipped', reason: 'no-header' }])
  })

  it('is an option that there is not where points are asked for', () => {
    for (const relative of [undefined, { 'di-bawah': Symbol('x'), sesuai: 20n, 'di-atas': { valueOf: null } }]) {
      expect(codeOf(() => loose(core).createMethod?.(ipAsn2019, { education: { relative } }))).toBe('unknown-option')
    }
  })

  it('is an option that there is not where a list has a hole', () => {
    const exemptJf = { listed: new Array(1) }
    expect(codeOf(() => loose(core).createMethod?.(ipAsn2019, { exemptJf }))).toBe('unknown-option')
  })

  it('keeps the code that it always had', () => {
    expect(codeOf(() => loose(ipp2017).explainIpp?.({ method: method.id }, ofIpp))).toBe('method-mismatch')
    expect(codeOf(() => loose(smart).smartGrade?.([]))).toBe('invalid-smart')
    expect(codeOf(() => loose(smart).smartTable?.([null], { locale: explain.id }))).toBe('invalid-smart')
    expect(codeOf(() => loose(smart).checkSmartEdition?.(ipAsn2019, [], { judgements: null }))).toBe('invalid-smart')
    expect(codeOf(() => loose(core).createMethod?.(null))).toBe('unchecked-edition')
    // What was changed after the check was not checked.
    const own = { ...ipAsn2019, official: false }
    expect(codeOf(() => loose(core).createMethod?.(own))).toBe('unchecked-edition')
    expect(codeOf(() => loose(compare).compare?.(summary, summary))).toBe('invalid-group-index')
    expect(codeOf(() => compare.achievement(12, { target: 5e-324, better: 'higher' }))).toBe('not-a-number')
    expect(codeOf(() => explain.formatNumber(Number.NaN, { locale: explain.id }))).toBe('not-a-number')
  })
})
