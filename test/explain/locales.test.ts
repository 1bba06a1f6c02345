import { describe, expect, it } from 'vitest'
import { checkEmployee, createMethod, type Issue, ipAsn2019, isIppError, round } from '../../src'
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

/** What a call throws. */
function caught(call: () => unknown): unknown {
  try {
    return call()
  } catch (error) {
    return error
  }
}

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

  it('adds why something is asked for, and other ways out', () => {
    expect(describeIssue(issue(['asOf'], 'required', { hint: 'as-of' }), { messages: enMessages })).toBe(
      `asOf: This is required; fill it in. ${enMessages.hints['as-of']}`,
    )
    const zero = issue(['x'], 'zero-lowest', { group: 'V', hint: ['compare-holders', 'leave-out-v'] })
    expect(describeIssue(zero, { messages: idMessages })).toBe(
      'x: Tunjangan terendah dalam satu kelompok (eselon V) tidak boleh 0, sebab menjadi pembagi; perbaiki. Atau bandingkan tunjangan pejabat: compensationBasis=holder. Atau keluarkan eselon V: compensationGroups=withoutV.',
    )
  })

  it('names a cell as a sheet does', () => {
    const found = issue(['kinerja', 2, 3], 'required', { cell: 'D3' })
    expect(describeIssue(found, { messages: enMessages })).toBe('kinerja › D3: This is required; fill it in.')
  })

  it('leaves out no allowed name, however many there are', () => {
    const expected = Array.from({ length: 40 }, (_, i) => `nama-${i}`)
    const text = describeIssue(issue([0], 'unknown-field', { expected }), { messages: enMessages })
    for (const name of expected) expect(text).toContain(name)
  })

  it('says types in the language', () => {
    const found = issue(['seminar'], 'wrong-type', { expected: 'text' })
    expect(describeIssue(found, { messages: idMessages })).toContain('teks')
  })

  it('names what has no words by its code, and nothing that every object has', () => {
    const found = issue(['x'], 'baru' as never, { hint: 'toString', expected: 'constructor' })
    expect(describeIssue(found, { messages: enMessages })).toBe('x: baru toString')
    const required = issue(['x'], 'required', { expected: 'constructor' })
    expect(describeIssue(required, { messages: enMessages })).toBe('x: This is required; fill it in (constructor).')
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

describe('describeError of an option that there is not', () => {
  it('says which there are; the message names it, up to forty characters', () => {
    const misspelt: object = { [`ignored${'x'.repeat(60)}`]: [] }
    const call = () => checkEmployee({ id: 'p-1' }, misspelt)
    expect(call).toThrow(`no ignored${'x'.repeat(33)}; there are ignore`)
    const said = [enMessages, idMessages].map((messages) => describeError(caught(call), { messages }).split('\n- ')[1])
    expect(said).toEqual([
      '#1: This name is not known; use one of: ignore.',
      '#1: Nama isian ini tidak dikenal; gunakan salah satu dari: ignore.',
    ])
  })
})

describe('describeError of what this library did not throw', () => {
  it('is the message, or what can be said of it', () => {
    const say = (error: unknown) => describeError(error, { messages: idMessages })
    expect(say(new TypeError('x is not a function'))).toBe('x is not a function')
    expect([say('slip'), say(undefined), say(null), say(7)]).toEqual(['slip', 'undefined', 'null', '7'])
    expect([say(Symbol('slip')), say(10n), say(false)]).toEqual(['Symbol(slip)', '10', 'false'])
  })

  it('is what an object says of itself, be it of another window, or only what it is', () => {
    const say = (error: unknown) => describeError(error, { messages: idMessages })
    expect(say({ message: 'slip' })).toBe('slip')
    expect([say(Object.create(null)), say({ message: 7 }), say([])]).toEqual([
      '[object Object]',
      '[object Object]',
      '[object Array]',
    ])
  })

  it('does not take for its own what only has its name', () => {
    const foreign = Object.assign(new Error('slip'), { name: 'IppError', code: 7 })
    expect(describeError(foreign, { messages: idMessages })).toBe('slip')
  })

  it.each([
    [{ categoryGaps: 'floor' }, 'readings › #1: This name is not known; use one of: ', 'categoryGap'],
    [{ categoryGap: 'nearest' }, 'readings › categoryGap: This value is not known; use one of: ', 'floor'],
    [
      { education: 'relative' },
      'readings › education: This value is not known; use one of: ',
      "{ relative: { 'di-bawah': 0-25,",
    ],
  ])('names the readings and options that there are (%o)', (readings, start, name) => {
    expect.assertions(2)
    try {
      createMethod(ipAsn2019, readings as never)
    } catch (error) {
      const line = describeError(error, { messages: enMessages }).split('\n- ')[1]
      expect(line).toContain(start)
      expect(line).toContain(name)
    }
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
