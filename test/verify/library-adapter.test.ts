import { describe, expect, it } from 'vitest'
import { createMethod, ipAsn2019 } from '../../src'
import { createIpp2017 } from '../../src/ipp-2017'
import { type ConformanceRequest, libraryAdapter, type ResolvedMethod } from '../../src/verify'
import { workedUnit } from '../ipp-2017/worked-unit'

const tables = () => createMethod(ipAsn2019) as unknown as ResolvedMethod

function answerOf(area: string, input: object, method: ResolvedMethod | null): unknown {
  return libraryAdapter({ id: 'x', area, method: 'x', readings: {}, input } as unknown as ConformanceRequest, method)
}

describe('the library as an implementation', () => {
  it.each<[title: string, area: string, input: object, method: () => ResolvedMethod | null, message: string]>([
    ['an area that there is not', 'index', {}, tables, 'request: { area, input, readings }'],
    ['a check that there is not', 'bad-input', { check: 'nip' }, tables, 'input.check: there is no such check'],
    ['answers without tables', 'answers', {}, () => null, 'method: there are no tables of it'],
    ['answers under rules of 2016-2017', 'answers', {}, createIpp2017, 'method: there are no tables of it'],
    [
      'a unit of 2016-2017 without rules',
      'ipp-2017',
      { unit: workedUnit },
      () => null,
      'method: there are no rules of 2016-2017 of it',
    ],
    [
      'a unit of 2016-2017 under tables of 2019',
      'ipp-2017',
      { unit: workedUnit },
      tables,
      'method: there are no rules of 2016-2017 of it',
    ],
  ])('refuses %s', (_, area, input, method, message) => {
    expect(() => answerOf(area, input, method())).toThrow(`invalid-argument: ${message}`)
  })

  it('counts no warning among what is wrong with a value', () => {
    // The 15th digit of a NIP is 2 of a woman.
    const value = { id: 'a', nip: '199005022015042003', sex: 'L', posts: [{ jenjang: 'pelaksana' }] }
    expect(answerOf('bad-input', { check: 'employee', value }, tables())).toEqual({ ok: true, issues: [] })
  })

  it('finds nothing to refuse in a unit that can be measured', () => {
    expect(answerOf('ipp-2017', { unit: workedUnit }, createIpp2017())).toMatchObject({ refused: null, issues: [] })
  })

  it('tells of a second row of a person which row stood there before', () => {
    const employees = ['a', 'b', 'b'].map((id) => ({ id, kedudukan: 'aktif', posts: [{ id: 'kadis' }] }))
    const input = { positions: [{ id: 'kadis' }], employees, options: { asOf: '2026-01-31' } }
    expect(answerOf('vacancies', input, null)).toMatchObject({
      classes: ['holder kadis', 'holder kadis', 'duplicate 1'],
    })
  })

  it('gives the share of a person in each of the four parts by its letter', () => {
    const { points } = answerOf('ipp-2017', { unit: workedUnit, person: 'p-1' }, createIpp2017()) as {
      readonly points: object
    }
    expect(Object.keys(points)).toEqual(['A', 'B', 'C', 'D'])
  })

  it('names no groups of eselon in a mean of several units', () => {
    const means = createIpp2017({ groupOfUnits: 'meanOfUnits' })
    const { groups } = answerOf('ipp-2017', { units: [workedUnit] }, means) as { readonly groups: object }
    expect(groups).toEqual({})
  })

  it('lets an error pass that is none of its own', () => {
    const unit = {
      get posts(): never {
        throw new Error('the disk is full')
      },
    }
    expect(() => answerOf('ipp-2017', { unit }, createIpp2017())).toThrow(/^the disk is full$/)
  })
})
