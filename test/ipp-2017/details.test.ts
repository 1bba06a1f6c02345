import { describe, expect, it } from 'vitest'
import { isIppError } from '../../src'
import {
  bogor,
  checkIppUnit,
  citeIpp,
  combineIppUnits,
  createIpp2017,
  explainIpp,
  type Ipp2017Readings,
  type IppSheet,
  ippEn,
  ippId,
  ippOfFigures,
  ippOfUnit,
  ippSheets,
  readIppSheets,
} from '../../src/ipp-2017'
import { withHolder, withPost, workedUnit } from './worked-unit'

const found = (value: unknown, readings: Ipp2017Readings = {}) =>
  checkIppUnit(value, { method: createIpp2017(readings) }).issues.map(({ path, code }) => `${path.join('.')} ${code}`)
const paramsOf = (value: unknown, readings: Ipp2017Readings = {}) =>
  checkIppUnit(value, { method: createIpp2017(readings) }).issues[0]?.params
const said = (readings: Ipp2017Readings, unit: unknown = workedUnit, locale = ippEn) => {
  const method = createIpp2017(readings)
  return explainIpp(ippOfUnit(unit as typeof workedUnit, { method }), { method, locale })
}

describe('what a unit lacks', () => {
  it('is not looked for where the posts cannot be read, or are not its own', () => {
    const lacking = withHolder('p-7', { skp: null })
    expect(found(lacking)).toEqual(['posts.7.holder.skp no-skp'])
    expect(found(Object.create(lacking))).toEqual(['posts inherited', 'asOf inherited'])
    expect(found(Object.assign([], lacking))).toEqual([' not-a-record'])
    const readings = { disciplineDenominator: 'allEmployees' } as const
    expect(found({ posts: [] }, readings)).toEqual(['posts required'])
  })

  it('is not held against a number of people that is none', () => {
    const readings = { disciplineDenominator: 'allEmployees' } as const
    expect(found({ ...workedUnit, allEmployees: Symbol('x') }, readings)).toEqual(['allEmployees not-a-number'])
  })

  it('counts no holders while a post cannot be read: there may be one more', () => {
    const readings = { disciplineDenominator: 'allEmployees' } as const
    const unread = withPost(0, { eselon: 'I.b' as never })
    expect(found({ ...unread, allEmployees: 6 }, readings)).toEqual(['posts.0.eselon unknown-code'])
    expect(found({ ...workedUnit, allEmployees: 6 }, readings)).toEqual(['allEmployees too-small'])
  })

  it('has as ways out what is neither an error nor in force', () => {
    const unit = { posts: [{ title: 'a', eselon: 'IV.a', allowance: 1, holder: { id: 'p', sanctions: [] } }] }
    expect(paramsOf(unit, { ...bogor, missingPerformance: 'exclude' })).toEqual({
      options: ['missingPerformance=zero'],
    })
  })

  it('of the allowances of holders are those of posts', () => {
    const unit = { posts: [{ title: 'a', eselon: 'IV.a', holder: { id: 'p', allowance: 0, skp: 1, sanctions: [] } }] }
    expect(paramsOf(unit, { ...bogor, compensationBasis: 'holder' })).toEqual({ group: 'IV', hint: ['compare-posts'] })
  })

  it.each([
    ['IV', { group: 'IV' }],
    ['V', { group: 'V', hint: ['leave-out-v'] }],
  ])('in figures of eselon %s has no other allowances to compare', (eselon, params) => {
    const figures = {
      holders: [{ fits: { pendidikan: true, pelatihan: true, pengalaman: true, administrasi: true }, skp: 80 }],
      vacant: { total: 0, byGroup: null },
      groups: [{ eselon, holders: 1, highest: 1, lowest: 0 }],
      sanctions: { ringan: 0, sedang: 0, berat: 0 },
    }
    try {
      ippOfFigures(figures as never, { method: createIpp2017() })
      expect.unreachable()
    } catch (error) {
      expect(isIppError(error) && error.issues.map((each) => each.params)).toEqual([params])
    }
  })

  it('is said of an eselon that is a text only', () => {
    expect(paramsOf(withPost(0, { eselon: 'I.a' as never }))).toHaveProperty('hint', 'eselon-i')
    expect(paramsOf(withPost(0, { eselon: ['I.a'] as never }))).not.toHaveProperty('hint')
  })
})

describe('an explanation', () => {
  it('has the sum of the parts once, where nothing was rounded', () => {
    expect(said(bogor).text).toContain('Sum: 16.5 + 19.5 + 21.16 + 15.5 = 72.66.')
  })

  it('leaves empty what a sentence asks for and there is nothing of', () => {
    const phrases = { ...ippEn.phrases, sources: 'From <{nothing}>:' }
    expect(said(bogor, workedUnit, { ...ippEn, phrases }).text).toContain('From <>:')
  })

  it('speaks of a time in which sanctions count only where there is one', () => {
    const notesOf = (readings: Ipp2017Readings) => said(readings).tree.children[3]?.notes ?? []
    const isOfTime = (note: string) => /Sanctions (that count|outside that time)/.test(note)
    expect(notesOf({}).filter(isOfTime)).toHaveLength(2)
    expect(notesOf({ disciplineWindow: 'ever' }).filter(isOfTime)).toEqual([])
    expect(notesOf({ disciplineWindow: 'ever' })).toHaveLength(notesOf({}).length - 2)
  })

  it('says nothing of sheets where no group is compared', () => {
    const holder = { id: 'p', skp: 80, sanctions: [] }
    const { text } = said(bogor, { posts: [{ title: 'a', eselon: 'V.a', allowance: 1, holder }] })
    expect(text).not.toContain('when the sheets were filled in')
  })

  it.each(['readings', 'statuses', 'sourceKinds', 'labels', 'phrases'])('needs the %s of its language', (field) => {
    const method = createIpp2017()
    const result = ippOfUnit(workedUnit, { method })
    for (const words of [undefined, field === 'phrases' ? { total: 7 } : {}]) {
      const locale = { ...ippId, [field]: words } as never
      expect(() => explainIpp(result, { method, locale })).toThrow('invalid-argument: locale: give ippId or ippEn')
    }
  })

  it('calls assumed what rests on no rule of which a source is told', () => {
    const method = createIpp2017()
    const result = ippOfUnit(workedUnit, { method })
    for (const rules of [[], ['nothing']]) {
      const kinerja = { ...result.components.kinerja, rules }
      const { tree } = explainIpp(
        { ...result, components: { ...result.components, kinerja } },
        { method, locale: ippEn },
      )
      expect(tree.children[2]).toMatchObject({ status: 'assumed', sources: [] })
    }
  })

  it('is of exact values: those of the units of a mean too', () => {
    const method = createIpp2017({ groupOfUnits: 'meanOfUnits' })
    const mean = combineIppUnits([workedUnit], { method })
    const { kinerja } = mean.components
    const wrong = { ...mean, components: { ...mean.components, kinerja: { ...kinerja, inputs: { values: ['1e2'] } } } }
    expect(() => explainIpp(wrong as never, { method, locale: ippEn })).toThrow('invalid-argument: result')
  })
})

describe('a call', () => {
  it('says what it takes', () => {
    expect(() => citeIpp(7 as never, { method: createIpp2017() })).toThrow('invalid-argument: path: dots between names')
    expect(() => citeIpp('x', {} as never)).toThrow('invalid-argument: method: give what createIpp2017 returned')
  })
})

describe('the sheets', () => {
  const rowsOf = ({ header, rows }: IppSheet): unknown[][] => [[...header], ...rows.map((row) => [...row])]

  it('give a vacant post a full gap only where it counts as one', () => {
    const gapOf = (readings: Ipp2017Readings) => {
      const [first] = ippSheets(workedUnit, { method: createIpp2017(readings), polarity: 'y-fits' })
      return first.rows[3]?.at(-1)
    }
    expect([gapOf({ vacantPosts: 'fullGap' }), gapOf({ vacantPosts: 'exclude' })]).toEqual([1, null])
  })

  it('that are none are no workbook', () => {
    const options = { method: createIpp2017(bogor), polarity: 'y-fits' } as const
    expect(readIppSheets(null as never, options)).toEqual({
      ok: false,
      issues: [{ path: [], code: 'not-a-record', severity: 'error', params: {} }],
    })
  })

  it('with a number as text say that, and nothing of how large it is', () => {
    const options = { method: createIpp2017(bogor), polarity: 'y-fits' } as const
    const [a, b, c, d] = ippSheets(workedUnit, options)
    const [kompetensi, kompensasi, kinerja, disiplin] = [a, b, c, d].map(rowsOf)
    const changed = kompensasi?.map((row, i) => (i === 1 ? row.with(3, '1') : row))
    const { issues } = readIppSheets({ kompetensi, kompensasi: changed, kinerja, disiplin } as never, options)
    expect(issues.map(({ path, code }) => `${path.join(' ')} ${code}`)).toEqual(['kompensasi 1 3 not-a-number'])
  })
})
