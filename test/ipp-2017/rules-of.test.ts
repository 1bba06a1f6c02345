import { describe, expect, it } from 'vitest'
import { citeIpp, createIpp2017, type IppUnit, ippOfUnit } from '../../src/ipp-2017'
import { holders, workedUnit } from './worked-unit'

const method = createIpp2017({ unjudged: 'noGap', missingPerformance: 'zero' })

const rulesOf = (unit: IppUnit) =>
  Object.values(ippOfUnit(unit, { method }).components).map(({ rules }) => rules.join(' '))

describe('the rules behind each part', () => {
  it('of a unit with vacant posts and two sanctions, of which all else is known', () => {
    expect(rulesOf(workedUnit)).toEqual([
      'kompetensi.weight kompetensi.criteria kompetensi.gap kompetensi.vacant rounding.parts',
      'kompensasi.weight kompensasi.groups kompensasi.aggregate kompensasi.basis rounding.parts',
      'kinerja.weight kinerja.of rounding.parts',
      'disiplin.weight disiplin.weights disiplin.years disiplin.several disiplin.per rounding.parts',
    ])
  })

  it('of a unit without any, but with eselon V beside another, and one criterion and one appraisal open', () => {
    const [first, second] = holders as [IppUnit['posts'][0]['holder'] & object, IppUnit['posts'][0]['holder'] & object]
    const posts: IppUnit['posts'] = [
      { title: 'a', eselon: 'IV.a', allowance: 2, holder: { ...first, fits: { ...first.fits, pelatihan: null } } },
      { title: 'b', eselon: 'V.b', allowance: 1, holder: { ...second, skp: null } },
    ]
    expect(rulesOf({ posts })).toEqual([
      'kompetensi.weight kompetensi.criteria kompetensi.gap kompetensi.unjudged rounding.parts',
      'kompensasi.weight kompensasi.groups kompensasi.groups.V kompensasi.compared kompensasi.aggregate kompensasi.basis rounding.parts',
      'kinerja.weight kinerja.of kinerja.missing rounding.parts',
      'disiplin.weight disiplin.weights disiplin.years disiplin.per rounding.parts',
    ])
  })

  it('are all paths that can be cited', () => {
    const paths = rulesOf(workedUnit).flatMap((rules) => rules.split(' '))
    expect(paths.filter((path) => citeIpp(path, { method }) === null)).toEqual([])
  })
})
