// Which rules are behind a part of which unit, by the column "acts where" of docs/ipp-2017.md.

import { describe, expect, it } from 'vitest'
import {
  bogor,
  citeIpp,
  combineIppUnits,
  createIpp2017,
  explainIpp,
  type Ipp2017Readings,
  type IppFigures,
  type IppHolder,
  type IppPartId,
  type IppPost,
  type IppResult,
  type IppSanction,
  type IppUnit,
  ippId,
  ippOfFigures,
  ippOfPerson,
  ippOfUnit,
} from '../../src/ipp-2017'
import { holders, workedUnit } from './worked-unit'

const rulesIn = ({ components }: IppResult) => Object.values(components).map(({ rules }) => rules.join(' '))
const tolerant = createIpp2017({ unjudged: 'noGap', missingPerformance: 'zero' })

describe('all rules behind each part', () => {
  it('of a unit with vacant posts and sanctions, of which all else is known', () => {
    expect(rulesIn(ippOfUnit(workedUnit, { method: tolerant }))).toEqual([
      'kompetensi.weight kompetensi.criteria kompetensi.gap kompetensi.vacant rounding.parts',
      'kompensasi.weight kompensasi.groups kompensasi.aggregate kompensasi.basis rounding.parts',
      'kinerja.weight kinerja.of rounding.parts',
      'disiplin.weight disiplin.weights disiplin.per disiplin.years rounding.parts',
    ])
  })

  it('of a unit without any, but with eselon V beside another, and one criterion and one appraisal open', () => {
    const [first, second] = holders as [IppHolder, IppHolder]
    const posts: IppUnit['posts'] = [
      { title: 'a', eselon: 'IV.a', allowance: 2, holder: { ...first, fits: { ...first.fits, pelatihan: null } } },
      { title: 'b', eselon: 'V.b', allowance: 1, holder: { ...second, skp: null } },
    ]
    expect(rulesIn(ippOfUnit({ posts }, { method: tolerant }))).toEqual([
      'kompetensi.weight kompetensi.criteria kompetensi.gap kompetensi.unjudged rounding.parts',
      'kompensasi.weight kompensasi.groups kompensasi.groups.V kompensasi.aggregate kompensasi.compared kompensasi.basis rounding.parts',
      'kinerja.weight kinerja.of kinerja.missing rounding.parts',
      'disiplin.weight disiplin.weights rounding.parts',
    ])
  })

  it('are all paths that can be cited', () => {
    const paths = rulesIn(ippOfUnit(workedUnit, { method: tolerant })).flatMap((rules) => rules.split(' '))
    expect(paths.filter((path) => citeIpp(path, { method: tolerant }) === null)).toEqual([])
  })
})

const fits = { pendidikan: true, pelatihan: true, pengalaman: true, administrasi: true }
const recent: IppSanction = { level: 'ringan', date: '2017-01-01' }
const old: IppSanction = { level: 'berat', date: '2010-01-01' }

const holder = (id: string, sanctions: readonly IppSanction[] = []): IppHolder => ({
  id,
  fits,
  skp: 80,
  allowance: 5,
  sanctions,
})
const post = (eselon: IppPost['eselon'], who: IppHolder | null): IppPost => ({
  title: 'a',
  eselon,
  allowance: 5,
  holder: who,
})
const unitOf = (...posts: IppPost[]): IppUnit => ({ asOf: '2017-06-30', posts })

const behind = (part: IppPartId, readings: Ipp2017Readings, ...units: IppUnit[]) => {
  const method = createIpp2017(readings)
  const result = units.length === 1 ? ippOfUnit(units[0] as IppUnit, { method }) : combineIppUnits(units, { method })
  const { status, notes } =
    explainIpp(result, { method, locale: ippId }).tree.children.find(({ id }) => id === part) ?? {}
  return { rules: result.components[part].rules, status, notes: notes?.join() }
}

describe('several sanctions', () => {
  const ofOne = unitOf(post('IV.a', holder('a', [recent, { ...recent, level: 'sedang' }])), post('IV.a', holder('b')))
  const ofTwo = unitOf(post('IV.a', holder('a', [recent])), post('IV.a', holder('b', [recent])))

  it.each(['every', 'heaviest'] as const)(
    'of one person (%s): the reading decided, and is assumed',
    (severalSanctions) => {
      const { rules, status, notes } = behind('disiplin', { severalSanctions }, ofOne)
      expect(rules).toContain('disiplin.several')
      expect(status).toBe('assumed')
      expect(notes).toContain(`severalSanctions=${severalSanctions}`)
    },
  )

  it('of two persons, one each: there is nothing to choose among', () => {
    const { rules, status, notes } = behind('disiplin', { severalSanctions: 'heaviest' }, ofTwo)
    expect(rules).not.toContain('disiplin.several')
    // one city's code divides, and counts by weight
    expect(status).toBe('implementation')
    expect(notes).not.toContain('severalSanctions')
  })

  it('of one person, of which one counts: the window decided, and left nothing to choose among', () => {
    const unit = unitOf(post('IV.a', holder('a', [recent, old])))
    expect(behind('disiplin', {}, unit).rules).toEqual([
      ...['disiplin.weight', 'disiplin.weights', 'disiplin.per', 'disiplin.years', 'rounding.parts'],
    ])
    expect(behind('disiplin', { disciplineWindow: 'ever' }, unit).rules).toContain('disiplin.several')
  })

  it('of one among several units: it decided in all of them together', () => {
    const other = unitOf(post('IV.a', holder('c')))
    for (const groupOfUnits of ['pooled', 'meanOfUnits'] as const)
      expect(behind('disiplin', { groupOfUnits }, other, ofOne).rules).toContain('disiplin.several')
  })

  it('of another person are not behind the index of this one', () => {
    const method = createIpp2017()
    const rules = (id: string) => ippOfPerson(ofOne, { holder: id, method }).components.disiplin.rules
    expect(rules('a')).toEqual(['disiplin.weight', 'disiplin.weights', 'disiplin.years', 'disiplin.several'])
    expect(rules('b')).toEqual(['disiplin.weight', 'disiplin.weights'])
  })
})

describe('what sanctions are divided by', () => {
  const unit = unitOf(post('IV.a', holder('a', [recent])), post('IV.a', holder('b')))
  const decides = (readings: Ipp2017Readings, allEmployees: number | null, sanctioned = unit) =>
    behind('disiplin', readings, { ...sanctioned, allEmployees }).rules.includes('disiplin.per')

  it('decides where the two numbers of people differ, or one is not known', () => {
    expect([decides({}, 3), decides({}, null), decides({ disciplineDenominator: 'allEmployees' }, 3)]).toEqual([
      true,
      true,
      true,
    ])
  })

  it('does not where they are one, or where no sanction counts', () => {
    expect(decides({}, 2)).toBe(false)
    expect(decides({}, 3, unitOf(post('IV.a', holder('a', [old]))))).toBe(false)
  })

  it('is not known of several units where it is not known of one', () => {
    const other = unitOf(post('IV.a', holder('c')))
    // 2 + 1 holders; were the second unit taken for 0 employees, it would be 3 of both
    expect(behind('disiplin', {}, { ...unit, allEmployees: 3 }, other).rules).toContain('disiplin.per')
    expect(behind('disiplin', {}, { ...unit, allEmployees: 2 }, { ...other, allEmployees: 1 }).rules).not.toContain(
      'disiplin.per',
    )
  })
})

describe('what is compared', () => {
  const [four, five] = [post('IV.a', holder('a')), post('V.a', holder('b'))]
  const rules = (readings: Ipp2017Readings, ...posts: IppPost[]) =>
    behind('kompensasi', readings, unitOf(...posts))
      .rules.slice(2, -1)
      .join(' ')

  it('of one group: how groups become one decides nothing, unless nobody weighs it', () => {
    expect(rules({}, four)).toBe('kompensasi.basis')
    expect(rules({}, post('III.a', null), { ...five, eselon: 'III.b' })).toBe('kompensasi.basis')
    expect(rules({ compensationGroups: 'withoutV' }, post('IV.a', null), five)).toBe(
      'kompensasi.aggregate kompensasi.compared kompensasi.basis',
    )
  })

  it('eselon V: the reading decides where V is compared, and where it is left out', () => {
    expect(rules({}, four, five)).toBe('kompensasi.groups.V kompensasi.aggregate kompensasi.compared kompensasi.basis')
    expect(rules({ compensationGroups: 'withoutV' }, four, five)).toBe('kompensasi.compared kompensasi.basis')
    expect(rules({ compensationGroups: 'withoutV' }, five)).toBe('kompensasi.compared')
    expect(behind('kompensasi', bogor, unitOf(four, five)).notes).toContain('compensationGroups=withoutV')
  })

  it('a vacant post of V: only where posts are compared', () => {
    const vacant = post('V.a', null)
    expect(rules({}, four, vacant)).toContain('kompensasi.compared')
    expect(rules({ compensationBasis: 'holder' }, four, vacant)).toBe('kompensasi.basis')
  })

  it('with one person: of the own group alone, unless the unit is shared', () => {
    const ofPerson = (id: string, personCompensation: 'shared' | 'group' | 'own') => {
      const method = createIpp2017({ personCompensation })
      const { components } = ippOfPerson(unitOf(four, five), { holder: id, method })
      return components.kompensasi.rules.slice(2).join(' ')
    }
    for (const how of ['group', 'own'] as const) {
      expect(ofPerson('a', how)).toBe('kompensasi.basis personCompensation')
      expect(ofPerson('b', how)).toBe('kompensasi.groups.V kompensasi.compared kompensasi.basis personCompensation')
    }
    expect(ofPerson('a', 'shared')).toBe(
      'kompensasi.groups.V kompensasi.aggregate kompensasi.compared kompensasi.basis personCompensation',
    )
  })
})

describe('several units', () => {
  const [a, b] = [unitOf(post('III.a', holder('a'))), unitOf(post('IV.a', { ...holder('b'), skp: null }))]

  it.each(['pooled', 'meanOfUnits'] as const)('%s: behind every part, and assumed', (groupOfUnits) => {
    const method = createIpp2017({ groupOfUnits, missingPerformance: 'zero' })
    const both = combineIppUnits([a, b], { method })
    for (const { rules } of Object.values(both.components)) expect(rules.at(-1)).toBe('groupOfUnits')
    const { tree } = explainIpp(both, { method, locale: ippId })
    for (const { status, notes } of tree.children) {
      expect([status, notes.at(-1)]).toEqual(['assumed', expect.stringContaining(`groupOfUnits=${groupOfUnits}`)])
    }
    expect(both.components.kinerja.rules).toContain('kinerja.missing')
    const alone = combineIppUnits([a], { method })
    for (const { rules } of Object.values(alone.components)) expect(rules).not.toContain('groupOfUnits')
  })

  it('of one group each: there are several groups only where the units are one', () => {
    const rules = (groupOfUnits: 'pooled' | 'meanOfUnits') =>
      behind('kompensasi', { groupOfUnits, missingPerformance: 'zero' }, a, b).rules.join(' ')
    expect(rules('pooled')).toBe(
      'kompensasi.weight kompensasi.groups kompensasi.aggregate kompensasi.basis rounding.parts groupOfUnits',
    )
    expect(rules('meanOfUnits')).toBe(
      'kompensasi.weight kompensasi.groups kompensasi.basis rounding.parts groupOfUnits',
    )
  })
})

describe('figures of sheets', () => {
  const figures: IppFigures = {
    holders: [{ fits, skp: 80 }],
    vacant: { total: 0, byGroup: null },
    groups: [
      { eselon: 'IV', holders: 1, highest: 3, lowest: 2 },
      { eselon: 'V', holders: 0, highest: 1, lowest: 1 },
    ],
    sanctions: { ringan: 2, sedang: 1, berat: 0 },
  }
  const rules = (readings: Ipp2017Readings, of = figures) =>
    rulesIn(ippOfFigures(of, { method: createIpp2017(readings) }))

  it('whoever filled them in decided on basis, window and several; the method on the rest', () => {
    expect(rules({})).toEqual([
      'kompetensi.weight kompetensi.criteria kompetensi.gap rounding.parts',
      'kompensasi.weight kompensasi.groups kompensasi.groups.V kompensasi.aggregate kompensasi.compared rounding.parts',
      'kinerja.weight kinerja.of rounding.parts',
      'disiplin.weight disiplin.weights disiplin.per rounding.parts',
    ])
  })

  it('with a row of V that is left out, and without one', () => {
    const [four] = figures.groups
    expect(rules({ compensationGroups: 'withoutV' })[1]).toBe(
      'kompensasi.weight kompensasi.groups kompensasi.compared rounding.parts',
    )
    expect(rules({}, { ...figures, groups: four ? [four] : [] })[1]).toBe(
      'kompensasi.weight kompensasi.groups rounding.parts',
    )
  })

  it.each(['lastYear', 'ever'] as const)('says who decided, whatever the window (%s)', (disciplineWindow) => {
    const method = createIpp2017({ disciplineWindow })
    const { children } = explainIpp(ippOfFigures(figures, { method }), { method, locale: ippId }).tree
    expect(children[1]?.notes).toContain('Tunjangan mana yang dibandingkan sudah ditentukan ketika lembar diisi.')
    expect(children[3]?.notes).toContain('Hukuman mana yang dihitung sudah ditentukan ketika lembar diisi.')
    expect(children[3]?.notes.join()).not.toMatch(/disciplineWindow|severalSanctions|Yang dihitung/)
  })
})
