import { describe, expect, it } from 'vitest'
import { createMethod, type Issue, ipAsn2019, isIppError, round } from '../../src'
import {
  describeError,
  describeIssue,
  en,
  enMessages,
  enReadings,
  formatNumber,
  id,
  idMessages,
  idReadings,
} from '../../src/explain'
import { fill } from '../../src/explain/words'
import { columnNames } from '../../src/read-lines'

const method = createMethod(ipAsn2019)

/** Every id of the edition that a person may be shown. */
const labelled = [
  ...Object.keys(ipAsn2019.dimensions).map((each) => `dimensions.${each}`),
  ...Object.keys(ipAsn2019.groups).map((each) => `groups.${each}`),
  ...Object.keys(ipAsn2019.indicators).map((each) => `indicators.${each}`),
  ...Object.keys(ipAsn2019.readings).map((each) => `readings.${each}`),
  ...ipAsn2019.categories.bands.map(([, , each]) => `categories.${each}`),
  ...columnNames(method).map((each) => `columns.${each}`),
  ...Object.values(ipAsn2019.indicators).flatMap(({ inputs }) =>
    Object.values(inputs)
      .flatMap((input) => (input.kind === 'codes' ? Object.keys(input.points) : []))
      .map((each) => `codes.${each}`),
  ),
  'codes.sudah',
  'codes.sebagian',
  'codes.belum',
]

/** The placeholders of every text. */
function shape(node: unknown): unknown {
  if (typeof node === 'string') return [...node.matchAll(/\{\w+\}/g)].map(([each]) => each).sort()
  const children = Object.entries(node as object).map(([key, child]) => [key, shape(child)] as const)
  return Object.fromEntries(children.sort())
}

describe.each([
  ['id', idReadings],
  ['en', enReadings],
])('the texts of readings in %s', (_, texts) => {
  it.each(Object.entries(ipAsn2019.readings))('explain %s and every option of it', (reading, { options }) => {
    expect(texts[reading]?.question).toMatch(/\?$/)
    expect(texts[reading]?.whyDefault).toMatch(/\S/)
    expect(Object.keys(texts[reading]?.options ?? {}).sort()).toEqual(Object.keys(options).sort())
  })
})

describe('the messages', () => {
  it('are the same in both languages, with the same placeholders', () => {
    expect(shape({ ...idMessages, decimal: '' })).toEqual(shape({ ...enMessages, decimal: '' }))
  })
})

describe.each([id, en])('the locale $tag', (locale) => {
  it.each(labelled)('names %s', (path) => {
    expect(locale.labels[path]).toMatch(/\S/)
  })

  it('has the same words as the other, with the same placeholders', () => {
    expect(shape(locale)).toEqual(shape(en))
  })
})

describe('describeIssue', () => {
  const issue = (path: Issue['path'], code: Issue['code'], params: Issue['params'] = {}): Issue => ({
    path,
    code,
    params,
    severity: 'error',
  })

  it('says where, what, and what was expected; positions count from 1', () => {
    const found = issue(['rows', 0, 'kinerja'], 'unknown-code', { expected: ['baik', 'cukup'] })
    expect(describeIssue(found, { messages: enMessages })).toBe(
      'rows › #1 › kinerja: This value is not known; use one of: baik, cukup.',
    )
  })

  it('leaves out a bracket that has nothing to say', () => {
    expect(describeIssue(issue(['kelompok'], 'required'), { messages: enMessages })).toBe(
      'kelompok: This is required; fill it in.',
    )
    expect(
      describeIssue(issue(['x'], 'weights-do-not-add-up', { sum: 37.5, expected: 40 }), { messages: idMessages }),
    ).toBe('x: Jumlah bobot 37,5, seharusnya 40; perbaiki.')
    expect(describeIssue(issue(['jp'], 'too-small', { from: 0 }), { messages: enMessages })).toContain('at least 0')
    expect(describeIssue(issue(['skp'], 'out-of-range', { from: 0, to: 100 }), { messages: idMessages })).toContain(
      '(0–100)',
    )
  })

  it('has no place to name at the top', () => {
    expect(describeIssue(issue([], 'not-a-record'), { messages: enMessages })).toBe(enMessages.issues['not-a-record'])
  })

  it('says types in the language', () => {
    const found = issue(['seminar'], 'wrong-type', { expected: 'text' })
    expect(describeIssue(found, { messages: idMessages })).toContain('teks')
  })
})

describe('describeError', () => {
  it('says what the wrong call is, and lists the issues behind it', () => {
    try {
      round(Number.NaN)
    } catch (error) {
      expect(isIppError(error) && describeError(error, { messages: enMessages })).toBe(
        enMessages.errors['not-a-number'],
      )
    }
    expect.assertions(1)
  })
})

describe('formatNumber', () => {
  it('writes all decimals, or rounds half up', () => {
    expect(formatNumber(16.875, { locale: id })).toBe('16,875')
    expect(formatNumber(84.625, { locale: en, digits: 2 })).toBe('84.63')
    expect(formatNumber(5, { locale: id, digits: 2 })).toBe('5,00')
  })
})

describe('fill', () => {
  it('joins lists, keeps what is no placeholder, and leaves unknown ones empty', () => {
    expect(fill('{a} and {b}: {c}.', { a: [1, 2], b: 0 })).toBe('1, 2 and 0: .')
    expect(fill('x (a {a}) y (b) z', {})).toBe('x y (b) z')
  })
})
