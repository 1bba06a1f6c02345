import { describe, expect, it } from 'vitest'
import { createMethod, type IppError, ipAsn2019 } from '../../src'
import {
  bogor,
  checkIppUnit,
  createIpp2017,
  type Ipp2017Method,
  type Ipp2017Readings,
  ippOfFigures,
  ippOfUnit,
} from '../../src/ipp-2017'
import { lackingUnits, wrongUnits } from './hand-bad-units'
import { withHolder, withPost, workedUnit } from './worked-unit'

const found = (value: unknown, readings: Ipp2017Readings = {}) =>
  checkIppUnit(value, { method: createIpp2017(readings) }).issues.map(({ path, code }) => `${path.join('.')} ${code}`)

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
