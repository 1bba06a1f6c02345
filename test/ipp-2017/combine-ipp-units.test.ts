import { describe, expect, it } from 'vitest'
import type { IppError } from '../../src'
import { describeIssue, enMessages } from '../../src/explain'
import {
  checkIppUnit,
  combineIppUnits,
  createIpp2017,
  type Ipp2017Readings,
  type IppPost,
  type IppUnit,
  ippOfUnit,
  type KompensasiInputs,
} from '../../src/ipp-2017'
import { workedUnit } from './worked-unit'

/** The second unit of the domain notes §8: 4 holders, ΣA 0.50. The rest is free. */
const second: IppUnit = {
  posts: [2, 0, 0, 0].map((gaps, k) => ({
    title: `Jabatan ${k}`,
    eselon: 'IV.a',
    allowance: 3_600_000,
    holder: {
      id: `q-${k}`,
      fits: { pendidikan: gaps < 1, pelatihan: gaps < 2, pengalaman: true, administrasi: true },
      skp: 90,
      sanctions: [],
    },
  })),
}

const combined = (readings: Ipp2017Readings, units = [workedUnit, second]) =>
  combineIppUnits(units, { method: createIpp2017(readings) })

describe('several units', () => {
  it('pooled: A 3.25/12 = 0.2708', () => {
    const { components, index, notes } = combined({ rounding: 'exact' })
    expect(components.kompetensi.unrounded).toBe('13/48')
    expect(components.kompetensi.value).toBeCloseTo(0.2708, 4)
    expect(index.count).toBe(12)
    expect(notes.vacant.total).toBe(2)
    expect(notes.vacant.byGroup).toEqual({ II: 0, III: 1, IV: 1, V: 0 })
    // eselon IV over both: (3.6 − 2.7)/2.7 = 1/3, and III 1/9; appraisals (677.1 + 360)/12; (1 + 2)/12
    expect(components.kompensasi.unrounded).toBe('4/9')
    expect(components.kinerja.unrounded).toBe('3457/40')
    expect(components.disiplin.unrounded).toBe('1/4')
  })

  it('pooled: holders of a group and vacant posts are added: IV 5 + 4 holders, 1 + 2 vacant', () => {
    const vacant = ['IV.a', 'IV.b'].map((eselon) => ({ title: 'a', eselon, allowance: 3_600_000, holder: null }))
    const third = { posts: [...second.posts, ...vacant] } as IppUnit
    const { components, notes } = combined({ rounding: 'exact', compensationAggregate: 'weightedByHolders' }, [
      workedUnit,
      third,
    ])
    const { groups } = components.kompensasi.inputs as KompensasiInputs
    expect(groups.map(({ eselon, holders }) => [eselon, holders])).toEqual([
      ['II', 1],
      ['III', 2],
      ['IV', 9],
    ])
    // (1·0 + 2·1/9 + 9·1/3)/12 = (29/9)/12
    expect(components.kompensasi.unrounded).toBe('29/108')
    expect(notes.vacant).toEqual({ total: 4, byGroup: { II: 0, III: 1, IV: 3, V: 0 }, from: 'posts' })
  })

  it('as the mean of the units: A (0.34375 + 0.125)/2 = 0.2344', () => {
    const { components } = combined({ rounding: 'exact', groupOfUnits: 'meanOfUnits' })
    expect(components.kompetensi.unrounded).toBe('15/64')
    expect(components.kompetensi.value).toBeCloseTo(0.2344, 4)
    expect(components.kompetensi.inputs).toEqual({ values: ['11/32', '1/8'] })
    expect(components.kompensasi.unrounded).toBe('1/9')
  })

  it('rounds the mean of unrounded values, once', () => {
    // 0.234375 → 0.23; the mean of 0.34 and 0.13 would be 0.24
    expect(combined({ groupOfUnits: 'meanOfUnits' }).components.kompetensi.value).toBe(0.23)
  })

  it('has as exact mean index the mean of the exact indices', () => {
    const method = createIpp2017({ rounding: 'exact', groupOfUnits: 'meanOfUnits' })
    const [a, b] = [workedUnit, second].map((unit) => ippOfUnit(unit, { method }).index.index) as [number, number]
    expect(combineIppUnits([workedUnit, second], { method }).index.index).toBeCloseTo((a + b) / 2, 10)
  })

  it.each(['pooled', 'meanOfUnits'] as const)('of one unit (%s) is that unit', (groupOfUnits) => {
    const method = createIpp2017({ groupOfUnits })
    const [whole, unit] = [combineIppUnits([workedUnit], { method }), ippOfUnit(workedUnit, { method })]
    expect(whole.index).toEqual(unit.index)
  })

  it('adds all employees, where every unit says how many', () => {
    const units = [
      { ...workedUnit, allEmployees: 20 },
      { ...second, allEmployees: 10 },
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
    expect(words([workedUnit, second, { posts: [other] }])).toEqual([
      'units › #3 › posts › #1 › holder › id: This person already holds another post (post 2) (unit 1); a person has one post of his or her own. Correct it.',
    ])
    expect(checkIppUnit({ posts: [...second.posts, second.posts[1]] }, { method: createIpp2017() }).issues).toEqual([
      { path: ['posts', 4, 'holder', 'id'], code: 'holder-twice', severity: 'error', params: { post: 2 } },
    ])
  })
})
