import { describe, expect, it } from 'vitest'
import type { IppError } from '../../src'
import { describeIssue, enMessages } from '../../src/explain'
import {
  checkIppUnit,
  combineIppUnits,
  createIpp2017,
  type DisiplinInputs,
  type Ipp2017Readings,
  type IppPost,
  type IppUnit,
  ippOfUnit,
  type KompensasiInputs,
} from '../../src/ipp-2017'
import { secondUnit, workedUnit } from './worked-unit'

const combined = (readings: Ipp2017Readings, units = [workedUnit, secondUnit]) =>
  combineIppUnits(units, { method: createIpp2017(readings) })

describe('several units', () => {
  it('pooled: holders of a group and vacant posts are added: IV 5 + 4 holders, 1 + 2 vacant', () => {
    const vacant = ['IV.a', 'IV.b'].map((eselon) => ({ title: 'a', eselon, allowance: 3_600_000, holder: null }))
    const third = { posts: [...secondUnit.posts, ...vacant] } as IppUnit
    const { components, notes } = combined({ rounding: 'exact', compensationAggregate: 'weightedByHolders' }, [
      workedUnit,
      third,
    ])
    const { groups } = components.kompensasi.inputs as KompensasiInputs
    expect(groups.map(({ eselon, holders, vacant }) => [eselon, holders, vacant])).toEqual([
      ['II', 1, 0],
      ['III', 2, 1],
      ['IV', 9, 3],
    ])
    // (1·0 + 2·1/9 + 9·1/3)/12 = (29/9)/12
    expect(components.kompensasi.unrounded).toBe('29/108')
    expect(notes.vacant).toEqual({ total: 4, byGroup: { II: 0, III: 1, IV: 3, V: 0 }, from: 'posts' })
  })

  it('pooled: sanctions were counted on the day of the units, where it is one', () => {
    const asOfOf = (...days: readonly (string | null)[]) => {
      const units = [workedUnit, secondUnit].map((unit, i) => ({ ...unit, asOf: days[i] ?? null }))
      return (combined({}, units).components.disiplin.inputs as DisiplinInputs).asOf
    }
    expect(asOfOf('2017-06-30', '2017-06-30')).toBe('2017-06-30')
    expect(asOfOf('2017-06-30', '2017-12-31')).toBe(null)
    expect(asOfOf('2017-06-30', null)).toBe(null)
  })

  it('as the mean of the units has their values as inputs', () => {
    const { components, index } = combined({ groupOfUnits: 'meanOfUnits' })
    // 2.75/8 and 0.50/4
    expect(components.kompetensi.inputs).toEqual({ values: ['11/32', '1/8'] })
    expect(index.count).toBe(12)
  })

  it('has as exact mean index the mean of the exact indices', () => {
    const method = createIpp2017({ rounding: 'exact', groupOfUnits: 'meanOfUnits' })
    const [a, b] = [workedUnit, secondUnit].map((unit) => ippOfUnit(unit, { method }).index.index) as [number, number]
    expect(combineIppUnits([workedUnit, secondUnit], { method }).index.index).toBeCloseTo((a + b) / 2, 10)
  })

  it.each(['pooled', 'meanOfUnits'] as const)('of one unit (%s) is that unit', (groupOfUnits) => {
    const method = createIpp2017({ groupOfUnits })
    const [whole, unit] = [combineIppUnits([workedUnit], { method }), ippOfUnit(workedUnit, { method })]
    expect(whole.index).toEqual(unit.index)
  })

  it('adds all employees, where every unit says how many', () => {
    const units = [
      { ...workedUnit, allEmployees: 20 },
      { ...secondUnit, allEmployees: 10 },
    ]
    expect(combined({ disciplineDenominator: 'allEmployees' }, units).components.disiplin.unrounded).toBe('1/10')
  })

  it('refuses none, what is no list, and a person in two', () => {
    expect(() => combined({}, [])).toThrow('invalid-unit: required at units')
    expect(() => combined({}, null as never)).toThrow('invalid-unit: wrong-type at units')
    expect(() => combined({}, [null as never])).toThrow('invalid-unit: not-a-record at units.0')
    // post 1 of unit 1, counted from 1
    expect(() => combined({}, [workedUnit, workedUnit])).toThrow(
      'invalid-unit: holder-twice at units.1.posts.0.holder.id {"unit":1,"post":1} (and 7 more)',
    )
  })

  it('says where a person stood first', () => {
    const words = (units: IppUnit[]) => {
      try {
        combined({}, units)
      } catch (error) {
        return (error as IppError).issues.map((each) => describeIssue(each, { messages: enMessages }))
      }
    }
    // who holds post 2 of the first unit holds the only one of the third too; and of one unit there is no unit to say
    const [, other] = workedUnit.posts as [IppPost, IppPost]
    expect(words([workedUnit, secondUnit, { posts: [other] }])).toEqual([
      'units › #3 › posts › #1 › holder › id: This person already holds another post (post 2) (unit 1); a person has one post of his or her own. Correct it.',
    ])
    expect(
      checkIppUnit({ posts: [...secondUnit.posts, secondUnit.posts[1]] }, { method: createIpp2017() }).issues,
    ).toEqual([{ path: ['posts', 4, 'holder', 'id'], code: 'holder-twice', severity: 'error', params: { post: 2 } }])
  })
})
