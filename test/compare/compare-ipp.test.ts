import { describe, expect, it } from 'vitest'
import { compare, compareMembers } from '../../src/compare'
import { bogor, createIpp2017, type IppUnit, ippOfPerson, ippOfUnit } from '../../src/ipp-2017'
import { workedUnit } from '../ipp-2017/worked-unit'

const fits = { pendidikan: false, pelatihan: true, pengalaman: true, administrasi: true }

/**
 * The second year of the domain notes, section 8: A 0.25 (one criterion each not met), B 0.18 (0.09 in each of III and IV),
 * C 86.12, D 0.13 (one ringan among eight: 0.125).
 */
const secondYear: IppUnit = {
  ...workedUnit,
  posts: workedUnit.posts.map((post) => ({
    ...post,
    allowance: allowanceOf(post.eselon, post.allowance ?? 0),
    holder: post.holder && {
      ...post.holder,
      fits,
      skp: 86.12,
      sanctions: post.holder.id === firstHolder() ? [{ level: 'ringan' as const }] : [],
    },
  })),
}

function firstHolder(): string | undefined {
  return workedUnit.posts.find(({ holder }) => holder)?.holder?.id
}

function allowanceOf(eselon: string, before: number): number {
  if (eselon.startsWith('III.')) return before === 5_000_000 ? 5_450_000 : 5_000_000
  if (eselon.startsWith('IV.')) return before === 3_000_000 ? 3_270_000 : 3_000_000
  return before
}

describe('two units of 2016-2017', () => {
  const method = createIpp2017(bogor)
  const [before, after] = [workedUnit, secondYear].map((unit) => ippOfUnit(unit, { method }).index) as [
    ReturnType<typeof ippOfUnit>['index'],
    ReturnType<typeof ippOfUnit>['index'],
  ]

  it('are compared as those of the other method: 72.66 to 82.53, 2.25 + 1.00 + 0.37 + 6.25', () => {
    const change = compare(before, after)
    expect([change.before.index, change.after.index, change.difference]).toEqual([72.66, 82.53, 9.87])
    expect(change.parts.map(({ id, difference }) => [id, difference.value])).toEqual([
      ['kompetensi', 2.25],
      ['kompensasi', 1],
      ['kinerja', 0.37],
      ['disiplin', 6.25],
    ])
    expect(change).toMatchObject({ categoryChanged: false, direction: 'up', rounding: { exact: '0' } })
  })

  it('are not compared across choices', () => {
    const exact = createIpp2017({ ...bogor, rounding: 'exact' })
    expect(() => compare(before, ippOfUnit(secondYear, { method: exact }).index)).toThrow('method-mismatch')
  })

  it('are split by their holders too', () => {
    const exact = createIpp2017({ ...bogor, rounding: 'exact' })
    const membersOf = (unit: IppUnit) =>
      unit.posts.flatMap(({ holder }) =>
        holder ? [{ id: holder.id, score: ippOfPerson(unit, { holder: holder.id, method: exact }) }] : [],
      )
    const change = compareMembers(membersOf(workedUnit), membersOf(secondYear))
    // under `shared` the mean of persons is the unit
    expect(change.before?.mean.exact).toBe(ippOfUnit(workedUnit, { method: exact }).index.exact)
    expect(change.after?.mean.exact).toBe(ippOfUnit(secondYear, { method: exact }).index.exact)
    expect(change.stayers?.effect).toEqual(change.difference)
  })
})
