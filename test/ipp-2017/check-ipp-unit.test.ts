import { describe, expect, it } from 'vitest'
import { createMethod, type IppError, ipAsn2019, isIppError } from '../../src'
import { describeError, enMessages, id } from '../../src/explain'
import {
  bogor,
  checkIppUnit,
  combineIppUnits,
  createIpp2017,
  explainIpp,
  type Ipp2017Method,
  type Ipp2017Readings,
  ippOfFigures,
  ippOfPerson,
  ippOfUnit,
  ippSheets,
  readIppSheets,
} from '../../src/ipp-2017'
import { lackingUnits, wrongUnits } from './hand-bad-units'
import { withHolder, withPost, workedUnit } from './worked-unit'

const found = (value: unknown, readings: Ipp2017Readings = {}) =>
  checkIppUnit(value, { method: createIpp2017(readings) }).issues.map(({ path, code }) => `${path.join('.')} ${code}`)

function thrown(run: () => unknown): IppError {
  try {
    run()
  } catch (error) {
    if (isIppError(error)) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('checkIppUnit', () => {
  it('takes the worked unit', () => {
    expect(checkIppUnit(workedUnit, { method: createIpp2017() })).toEqual({ ok: true, value: workedUnit, issues: [] })
  })

  it.each(wrongUnits)('refuses %s', (_, value, expected) => {
    expect(found(value)).toEqual([expected])
    expect(() => ippOfUnit(value as never, { method: createIpp2017() })).toThrow(/^invalid-unit: /)
  })

  const undated = withHolder('p-1', { sanctions: [{ level: 'ringan' }] })
  it.each(lackingUnits)('cannot measure %s', (_, value, readings, expected) => {
    expect(found(value, readings)).toEqual(expected)
    expect(() => ippOfUnit(value as never, { method: createIpp2017(readings) })).toThrow(/^unmeasurable-unit: /)
  })

  it('says how many employees there are at least: the eight holders', () => {
    const method = createIpp2017({ disciplineDenominator: 'allEmployees' })
    const [issue] = checkIppUnit({ ...workedUnit, allEmployees: 7 }, { method }).issues
    expect(issue?.params).toEqual({ from: 8 })
  })

  it('cannot take a mean of no appraisals', () => {
    const unit = { posts: [{ title: 'a', eselon: 'IV.a', allowance: 1, holder: { id: 'p', sanctions: [] } }] }
    expect(found(unit, { ...bogor, missingPerformance: 'exclude' })).toEqual(['posts no-skp'])
  })

  it.each<[string, unknown, Ipp2017Readings, object]>([
    ['asOf', { ...workedUnit, asOf: null }, {}, { hint: 'as-of' }],
    ['the day of a sanction', undated, {}, { hint: 'sanction-date' }],
    ['the employees', workedUnit, { disciplineDenominator: 'allEmployees' }, { hint: 'all-employees' }],
    ['the allowance of a vacant post', withPost(3, { allowance: null }), {}, { hint: 'post-allowance' }],
    ['that of a holder', workedUnit, { compensationBasis: 'holder' }, { hint: 'holder-allowance' }],
    ['a holder', { posts: [{ title: 'a', eselon: 'IV.a' }] }, {}, { hint: 'vacant-is-null' }],
    ['who is holder', withPost(0, { holder: '-' as never }), {}, { hint: 'vacant-is-null' }],
    ['sanctions', withHolder('p-1', { sanctions: null as never }), {}, { expected: 'list', hint: 'none-is-empty' }],
    ['a number', withHolder('p-1', { skp: '88,5' as never }), {}, { hint: 'number-as-text' }],
    ['rupiah', withPost(0, { allowance: '9000000' as never }), {}, { hint: 'number-as-text' }],
    ['people', { ...workedUnit, allEmployees: '40' }, {}, { hint: 'number-as-text' }],
    [
      'eselon I',
      withPost(0, { eselon: 'I.b' as never }),
      {},
      { expected: ['II.a', 'II.b', 'III.a', 'III.b', 'IV.a', 'IV.b', 'V.a', 'V.b'], hint: 'eselon-i' },
    ],
    [
      'a judgement',
      withHolder('p-1', { fits: { pendidikan: true, pelatihan: true, pengalaman: true } }),
      {},
      { options: ['unjudged=noGap', 'unjudged=gap'] },
    ],
    [
      'an appraisal',
      withHolder('p-7', { skp: null }),
      {},
      { options: ['missingPerformance=zero', 'missingPerformance=exclude'] },
    ],
    ['an allowance that is not 0', withPost(3, { allowance: 0 }), {}, { group: 'III', hint: ['compare-holders'] }],
    [
      'one of eselon V',
      withPost(3, { allowance: 0, eselon: 'V.a' }),
      {},
      { group: 'V', hint: ['compare-holders', 'leave-out-v'] },
    ],
  ])('says why it asks for %s, or what else can be done', (_, value, readings, params) => {
    expect(checkIppUnit(value, { method: createIpp2017(readings) }).issues[0]?.params).toEqual(params)
  })

  it('has no hint where there is none to give', () => {
    const params = (value: unknown) => checkIppUnit(value, { method: createIpp2017() }).issues[0]?.params
    expect(params(withPost(0, { eselon: 'IIB' as never }))).not.toHaveProperty('hint')
    expect(params(withHolder('p-1', { skp: 101 }))).toEqual({ from: 0, to: 100 })
    expect(params({ ...workedUnit, posts: [{ eselon: 'IV.a', holder: null }] })).toEqual({})
  })

  it('tells what the method lacks beside what is wrong in the form', () => {
    const both = withPost(1, { eselon: 'I.b' as never })
    const unit = withHolder('p-7', { skp: null, fits: { pendidikan: true } }, { ...both, asOf: '2017-02-30' })
    expect(found(unit)).toEqual([
      'posts.1.eselon unknown-code',
      'asOf bad-date',
      // at their own places, though the post before them is out; asOf is wrong, and not missing too
      'posts.7.holder.fits.pelatihan unjudged',
      'posts.7.holder.fits.pengalaman unjudged',
      'posts.7.holder.fits.administrasi unjudged',
      'posts.7.holder.skp no-skp',
    ])
    expect(() => ippOfUnit(unit, { method: createIpp2017() })).toThrow(/^invalid-unit: .*\(and 5 more\)/)
    expect(found(withHolder('p-2', { id: 'p-1', skp: null }))).toEqual([
      'posts.1.holder.id holder-twice',
      'posts.1.holder.skp no-skp',
    ])
  })

  it('says of a field of the wrong form only that', () => {
    // 1.5 would also be fewer than the 8 holders, and a day that is a number would be no day to count back from.
    const readings = { disciplineDenominator: 'allEmployees' } as const
    expect(found({ ...workedUnit, allEmployees: 1.5 }, readings)).toEqual(['allEmployees not-whole'])
    expect(found({ ...workedUnit, allEmployees: '20', asOf: 2017 }, readings)).toEqual([
      'asOf wrong-type',
      'allEmployees not-a-number',
    ])
  })

  it('leaves open what only all posts can show while the form of one is wrong', () => {
    const readings = { disciplineDenominator: 'allEmployees' } as const
    // whether 7 are fewer than the holders depends on the post that could not be read
    expect(found({ ...withPost(0, { eselon: 'I.b' as never }), allEmployees: 7 }, readings)).toEqual([
      'posts.0.eselon unknown-code',
    ])
    expect(found(withPost(0, { eselon: 'I.b' as never }), readings)).toEqual([
      'posts.0.eselon unknown-code',
      'allEmployees required',
    ])
    const vacant = { title: 'a', eselon: 'IV.a', allowance: 1, holder: null }
    expect(found({ posts: [vacant, { ...vacant, eselon: 'X' }] })).toEqual(['posts.1.eselon unknown-code'])
    expect(found({ posts: [vacant], allEmployees: 1.5 })).toEqual(['allEmployees not-whole', 'posts no-holders'])
  })

  it('lets through under other readings what one makes an error', () => {
    expect(found(undated, { disciplineWindow: 'ever' })).toEqual([])
    expect(found({ ...workedUnit, asOf: null }, bogor)).toEqual([])
    expect(found({ ...workedUnit, allEmployees: 8 }, { disciplineDenominator: 'allEmployees' })).toEqual([])
    expect(found(withPost(0, { eselon: 'V.a', allowance: null }), bogor)).toEqual([])
    expect(found(withHolder('p-1', { fits: null, skp: null }), bogor)).toEqual([])
  })

  it('never repeats what it was given', () => {
    const spoiled = withHolder('p-1', { id: 'p-2', name: 'Rahasia', nip: '19850315 rahasia' })
    try {
      ippOfUnit(spoiled, { method: createIpp2017() })
      expect.unreachable()
    } catch (error) {
      expect(`${(error as IppError).message}${JSON.stringify((error as IppError).issues)}`).not.toMatch(
        /ahasia|p-2|1985/,
      )
    }
  })

  it('takes no method of 2019', () => {
    const other = createMethod(ipAsn2019) as unknown as Ipp2017Method
    expect(() => ippOfUnit(workedUnit, { method: other })).toThrow('method-mismatch')
    expect(() => checkIppUnit(workedUnit, { method: other })).toThrow('method-mismatch')
  })

  it('says what a call lacks', () => {
    const call: Record<string, (options: never) => unknown> = {
      checkIppUnit: (options) => checkIppUnit(workedUnit, options),
      ippOfUnit: (options) => ippOfUnit(workedUnit, options),
      ippOfPerson: (options) => ippOfPerson(workedUnit, options),
      combineIppUnits: (options) => combineIppUnits([workedUnit], options),
      ippOfFigures: (options) => ippOfFigures({} as never, options),
      explainIpp: (options) => explainIpp(ippOfUnit(workedUnit, { method: createIpp2017() }), options),
    }
    for (const [name, run] of Object.entries(call)) {
      for (const options of [undefined, null, {}, { method: null }]) {
        const error = thrown(() => run(options as never))
        expect([name, error.code, error.issues]).toEqual([
          name,
          'invalid-argument',
          [{ path: ['method'], code: 'required', severity: 'error', params: { hint: 'give-ipp-method' } }],
        ])
      }
    }
    expect(thrown(() => ippSheets(workedUnit, undefined as never)).code).toBe('no-polarity')
    expect(thrown(() => ippSheets(workedUnit, { polarity: 'y-fits' } as never)).code).toBe('invalid-argument')
    expect(thrown(() => readIppSheets({} as never, undefined as never)).code).toBe('invalid-argument')
  })

  it('takes no language of the other index, and says which it takes', () => {
    const method = createIpp2017()
    const result = ippOfUnit(workedUnit, { method })
    for (const locale of [undefined, null, 'id', id]) {
      const error = thrown(() => explainIpp(result, { method, locale: locale as never }))
      expect([error.code, error.message]).toEqual(['invalid-argument', expect.stringContaining('ippId or ippEn')])
      expect(describeError(error, { messages: enMessages })).toContain(
        'locale: This is required; fill it in. Give ippId',
      )
    }
  })

  it('finds nobody in a vacant post', () => {
    expect(thrown(() => ippOfPerson(workedUnit, { method: createIpp2017() } as never)).code).toBe('unknown-holder')
  })

  it('reads own fields only', () => {
    expect(found(Object.create(workedUnit))).toContain('posts inherited')
  })
})

describe('ippOfFigures', () => {
  const figures = {
    holders: [{ fits: { pendidikan: true, pelatihan: true, pengalaman: true, administrasi: true }, skp: 80 }],
    vacant: { total: 1, byGroup: null },
    groups: [{ eselon: 'IV', holders: 1, highest: 3, lowest: 2 }],
    sanctions: { ringan: 0, sedang: 0, berat: 1 },
  } as const
  const run = (value: object, readings = {}) => ippOfFigures(value as never, { method: createIpp2017(readings) })

  it('leaves out a group that the method does not compare, and the doubt about it', () => {
    const groups = [...figures.groups, { eselon: 'V', holders: 0, highest: 2, lowest: 0 }]
    const { kompensasi } = run({ ...figures, groups }, bogor).components
    expect(kompensasi).toMatchObject({ unrounded: '1/2', inputs: { groups: [{ eselon: 'IV' }] } })
    expect(kompensasi.rules).not.toContain('kompensasi.groups.V')
    expect(() => run({ ...figures, groups })).toThrow('unmeasurable-unit: zero-lowest at groups.1.lowest')
  })

  it('freezes nothing of the caller', () => {
    const byGroup = { II: 1, III: 0, IV: 0, V: 0 }
    const own = { ...figures, vacant: { total: 1, byGroup }, sanctions: { ...figures.sanctions } }
    run(own)
    expect([own.vacant, byGroup, own.sanctions].some(Object.isFrozen)).toBe(false)
  })

  it('computes by hand: 25 + 12.5 + 20 − 50', () => {
    expect(run(figures).ipp).toBe(7.5)
    expect(run(figures).notes.vacant).toEqual({ total: 1, byGroup: null, from: 'posts' })
  })

  it('says null of groups that are left undefined, since a result is plain JSON', () => {
    const { notes } = run({ ...figures, vacant: { total: 1, byGroup: undefined } })
    expect(notes.vacant).toStrictEqual({ total: 1, byGroup: null, from: 'posts' })
  })

  it.each<[string, object, string]>([
    [
      'highest below lowest',
      { groups: [{ eselon: 'IV', holders: 1, highest: 1, lowest: 2 }] },
      'invalid-unit: contradicts at groups.0.highest',
    ],
    [
      'a group twice',
      { groups: [figures.groups[0], figures.groups[0]] },
      'invalid-unit: contradicts at groups.1.eselon',
    ],
    [
      'minus one sanction',
      { sanctions: { ringan: -1, sedang: 0, berat: 0 } },
      'invalid-unit: out-of-range at sanctions.ringan',
    ],
    ['nobody', { holders: [] }, 'unmeasurable-unit: no-holders at holders'],
    [
      'a lowest of 0',
      { groups: [{ eselon: 'IV', holders: 1, highest: 1, lowest: 0 }] },
      'unmeasurable-unit: zero-lowest at groups.0.lowest',
    ],
    [
      'a missing appraisal',
      { holders: [{ fits: figures.holders[0].fits }] },
      'unmeasurable-unit: no-skp at holders.0.skp',
    ],
  ])('refuses %s', (_, change, message) => {
    expect(() => run({ ...figures, ...change })).toThrow(message)
  })
})
