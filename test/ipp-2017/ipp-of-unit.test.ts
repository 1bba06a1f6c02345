import { describe, expect, it } from 'vitest'
import { bogor, createIpp2017, type Ipp2017Readings, type IppUnit, ippOfUnit } from '../../src/ipp-2017'
import { groupIndexSchema } from '../../src/schema'
import { type holders, withHolder, withPost, workedUnit } from './worked-unit'

const ippUnder = (readings: Ipp2017Readings, unit: IppUnit = workedUnit) =>
  ippOfUnit(unit, { method: createIpp2017(readings) })

describe('the worked unit of the domain notes §8', () => {
  const result = ippUnder(bogor)

  it('has beside the numbers of the notes how many were measured, and the value that entered as a fraction', () => {
    expect(result.index.count).toBe(8)
    // 0.34
    expect(result.components.kompetensi).toMatchObject({ symbol: 'A', exact: '17/50' })
    expect(result.unrounded.index).toBeCloseTo(72.63506944, 8)
  })

  it('has no category, nor readings or bounds of one', () => {
    const { category, betweenRanges, categoryReadings, range } = result.index
    expect({ category, betweenRanges, categoryReadings }).toEqual({
      category: null,
      betweenRanges: false,
      categoryReadings: [],
    })
    expect(range.category).toEqual([null, null])
  })

  it('has what the mean appraisal was computed from', () => {
    const { components } = ippUnder(bogor, withHolder('p-7', { skp: null }))
    // 677.10 − 79.90
    expect(components.kinerja.inputs).toEqual({ sum: '2986/5', over: 8, missing: 1 })
  })
})

const perfect = { pendidikan: true, pelatihan: true, pengalaman: true, administrasi: true }
const one = (change: Partial<(typeof holders)[number]> = {}, allowances = [1_000_000]): IppUnit => ({
  posts: [
    {
      title: 'Camat',
      eselon: 'III.a',
      allowance: allowances[0] as number,
      holder: { id: 'p-1', fits: perfect, skp: 100, sanctions: [], ...change },
    },
    ...allowances
      .slice(1)
      .map((allowance) => ({ title: 'Sekretaris', eselon: 'III.b', allowance, holder: null }) as const),
  ],
})

describe('extremes (§8)', () => {
  it('reach 100 where all is ideal', () => {
    expect(ippUnder(bogor, one()).index).toMatchObject({ index: 100, exact: '100' })
  })

  it('go below 0: one heavy sanction of one holder gives −50', () => {
    const result = ippUnder(bogor, one({ sanctions: [{ level: 'berat' }] }))
    expect(result.components.disiplin).toMatchObject({ value: 3, contribution: -50 })
    expect(result.index.parts[3]).toMatchObject({ id: 'disiplin', points: -50, max: 25, percent: -200 })
  })

  it('can make the whole index negative', () => {
    // 0 + 25 + 0 − 50, and no criterion met
    const none = { pendidikan: false, pelatihan: false, pengalaman: false, administrasi: false }
    const unit = one({ fits: none, skp: 0, sanctions: [{ level: 'berat' }] })
    expect(ippUnder(bogor, unit).ipp).toBe(-25)
  })

  it('keep a third of an appraisal exact to the last digit', () => {
    // (80 + 80 + 81)/3 = 241/3; 25·241/300
    const posts = [80, 80, 81].map(
      (skp, k) =>
        ({
          title: 'Lurah',
          eselon: 'IV.a',
          allowance: 1,
          holder: { id: `p-${k}`, fits: perfect, skp, sanctions: [] },
        }) as const,
    )
    expect(ippUnder({ rounding: 'exact' }, { posts }).index.parts[2]?.exact).toBe('241/12')
  })
})

describe('readings', () => {
  it.each<['noGap' | 'gap', number]>([
    ['noGap', 0],
    ['gap', 0.25],
  ])('unjudged=%s', (unjudged, value) => {
    const { components, notes, index } = ippUnder({ unjudged }, one({ fits: { ...perfect, pelatihan: null } }))
    expect(components.kompetensi.value).toBe(value)
    expect(notes.unjudged.pelatihan).toBe(1)
    expect(notes.gaps.pelatihan).toBe(value === 0 ? 0 : 1)
    // 25·(1 − 0.25) … 25·(1 − 0), the rest full
    expect(index.range.index).toEqual([93.75, 100])
  })

  it('a missing appraisal can still become anything from 0 to 100', () => {
    expect(ippUnder({ missingPerformance: 'zero' }, one({ skp: null })).index.range.index).toEqual([75, 100])
  })

  it('compensationBasis=holder takes what the holders have, and no vacant post', () => {
    const unit: IppUnit = {
      posts: [
        {
          title: 'a',
          eselon: 'IV.a',
          allowance: 1,
          holder: { id: 'p-1', fits: perfect, skp: 100, allowance: 3_000_000, sanctions: [] },
        },
        {
          title: 'b',
          eselon: 'IV.b',
          allowance: null,
          holder: { id: 'p-2', fits: perfect, skp: 100, allowance: 2_500_000, sanctions: [] },
        },
        { title: 'c', eselon: 'IV.b', allowance: null, holder: null },
        { title: 'd', eselon: 'III.b', allowance: null, holder: null },
      ],
    }
    // (3.0 − 2.5)/2.5
    expect(ippUnder({ compensationBasis: 'holder' }, unit).components.kompensasi.unrounded).toBe('1/5')
  })

  it('compensationGroups: eselon V is a group, or is not compared; vacant it counts in both', () => {
    const posts: IppUnit['posts'] = [
      ...one({}, [1_000_000, 1_000_000]).posts,
      { title: 'e', eselon: 'V.a', allowance: 600_000, holder: null },
      { title: 'f', eselon: 'V.b', allowance: 500_000, holder: null },
    ]
    const [all, withoutV] = [ippUnder({}, { posts }), ippUnder(bogor, { posts })]
    expect([all.components.kompensasi.unrounded, withoutV.components.kompensasi.unrounded]).toEqual(['1/5', '0'])
    expect(withoutV.notes.vacant.byGroup?.V).toBe(2)
  })

  it('the mean counts a group whose gap is 0, and not one without an amount', () => {
    const { inputs } = ippUnder({ compensationAggregate: 'mean' }).components.kompensasi
    expect(inputs).toMatchObject({ sum: '2/9', over: 3 })
  })

  it.each([
    ['2016-06-30', 0],
    ['2016-07-01', 1],
    ['2017-06-30', 1],
    ['2017-07-01', 0],
  ])('a sanction of %s counts %i on 2017-06-30 under lastYear, and always under ever', (date, counted) => {
    const unit = { ...one({ sanctions: [{ level: 'ringan', date }] }), asOf: '2017-06-30' }
    expect(ippUnder({}, unit).components.disiplin.value).toBe(counted)
    expect(ippUnder({ disciplineWindow: 'ever' }, unit).components.disiplin.value).toBe(1)
  })

  it('severalSanctions: all of them, or the heaviest of those that count', () => {
    const sanctions = [
      { level: 'ringan', date: '2017-01-01' },
      { level: 'sedang', date: '2017-01-02' },
      { level: 'berat', date: '2010-01-01' },
    ] as const
    const unit = { ...one({ sanctions }), asOf: '2017-06-30' }
    expect(ippUnder({}, unit).components.disiplin.value).toBe(3)
    expect(ippUnder({ severalSanctions: 'heaviest' }, unit).components.disiplin.value).toBe(2)
    expect(ippUnder(bogor, unit).components.disiplin.value).toBe(3)
  })

  it('disciplineDenominator=allEmployees divides by all', () => {
    const unit = { ...workedUnit, allEmployees: 60 }
    expect(ippUnder({ disciplineDenominator: 'allEmployees' }, unit).components.disiplin.unrounded).toBe('1/20')
    expect(ippUnder({}, unit).components.disiplin.unrounded).toBe('3/8')
  })

  it('stand in the id where they are not the default', () => {
    expect(createIpp2017().id).toBe('ipp-2017@1')
    expect(createIpp2017({ rounding: 'exact', vacantPosts: 'fullGap' }).id).toBe(
      'ipp-2017@1?vacantPosts=fullGap&rounding=exact',
    )
    expect(createIpp2017(bogor).id).toBe(
      'ipp-2017@1?unjudged=noGap&compensationGroups=withoutV&missingPerformance=zero&disciplineWindow=ever&severalSanctions=heaviest',
    )
  })

  it('that do not exist are refused', () => {
    const make = (readings: object) => () => createIpp2017(readings)
    expect(make({ rounding: 'up' })).toThrow('unknown-option')
    expect(make({ clamp: 'none' })).toThrow('unknown-reading')
  })
})

describe('every number of the rules', () => {
  // 3 holders: criteria 1 to 4 not met by 1, 2, 3 and 1 of them, each level of sanctions once, two of them at the bounds of the year.
  const fits = (...met: readonly boolean[]) => ({
    pendidikan: met[0],
    pelatihan: met[1],
    pengalaman: met[2],
    administrasi: met[3],
  })
  const unit: IppUnit = {
    asOf: '2017-06-30',
    posts: [
      {
        title: 'a',
        eselon: 'II.b',
        allowance: 4_000_000,
        holder: {
          id: 'a',
          fits: fits(true, true, false, true),
          skp: 81.37,
          sanctions: [{ level: 'ringan', date: '2016-07-01' }],
        },
      },
      {
        title: 'b',
        eselon: 'II.b',
        allowance: 3_700_000,
        holder: {
          id: 'b',
          fits: fits(true, false, false, true),
          skp: 77.77,
          sanctions: [{ level: 'sedang', date: '2016-06-30' }],
        },
      },
      {
        title: 'c',
        eselon: 'IV.a',
        allowance: 3_000_000,
        holder: {
          id: 'c',
          fits: fits(false, false, false, false),
          skp: 70.11,
          sanctions: [
            { level: 'berat', date: '2017-06-30' },
            { level: 'sedang', date: '2017-01-01' },
          ],
        },
      },
    ],
  }
  const method = createIpp2017()
  const paths = (node: object, path: readonly string[] = []): (readonly string[])[] =>
    Object.entries(node).flatMap(([key, value]) => {
      if (typeof value === 'object' && value !== null) return paths(value, [...path, key])
      return typeof value === 'number' ? [[...path, key]] : []
    })
  const { id, edition, revision, readings, entryLimits, ...rules } = method
  const moved = (node: object, [key = '', ...rest]: readonly string[], by: number): object => {
    const value = (node as Record<string, object | number>)[key]
    return { ...node, [key]: typeof value === 'number' ? value + by : moved(value as object, rest, by) }
  }

  it('gives, by hand, 25(1 − 7/12) + 25(1 − 3/37) + 25·76.42/100 + 25(1 − 6/3) under the default readings', () => {
    // 0.25·(1 + 2 + 4)/3 = 7/12 → 0.58; 0.3/3.7 → 0.08; 229.25/3 → 76.42; (1 + 3 + 2)/3 = 2
    const { components, ipp } = ippOfUnit(unit, { method })
    expect(Object.values(components).map(({ value }) => value)).toEqual([0.58, 0.08, 76.42, 2])
    // 10.5 + 23 + 19.105 − 25
    expect(ipp).toBe(27.61)
  })

  it.each(paths(rules).flatMap((path) => [1, -1].map((sign) => ({ name: path.join('.'), path, sign }))))(
    '$name moved by one step ($sign) changes the answer',
    ({ path, sign }) => {
      const by = path.includes('criteria') ? sign / 4 : sign
      // 0 years, and a value divided by 0, are nothing.
      if ((path[1] === 'years' || path[1] === 'of') && sign < 0) return
      const other = Object.freeze(moved(method, path, by)) as typeof method
      expect(ippOfUnit(unit, { method: other })).not.toEqual(ippOfUnit(unit, { method }))
    },
  )

  it('has a shape that the schema of stored group indices takes, also below 0', () => {
    const low = {
      ...unit,
      posts: unit.posts.map((post) => ({
        ...post,
        holder: post.holder && {
          ...post.holder,
          sanctions: [{ level: 'berat', date: '2017-01-01' } as const, { level: 'berat', date: '2017-01-02' } as const],
        },
      })),
    }
    for (const each of [unit, low])
      expect(groupIndexSchema.safeParse(ippOfUnit(each, { method }).index).error).toBeUndefined()
  })
})

describe('the result', () => {
  it('is frozen plain JSON that names nobody', () => {
    const result = ippUnder(bogor)
    const text = JSON.stringify(result)
    expect(JSON.parse(text)).toEqual(result)
    expect(text).not.toMatch(/Pejabat|Jabatan|nip-|"p-\d/)
    expect(Object.isFrozen(result.components.kompensasi.inputs)).toBe(true)
  })

  it('does not depend on the order of the posts', () => {
    const reversed = { ...workedUnit, posts: workedUnit.posts.toReversed() }
    expect(ippUnder(bogor, reversed)).toEqual(ippUnder(bogor))
  })

  it('sees a vacant post only in the allowances and in the note', () => {
    // without the highest of eselon IV: 2.9 over 2.7
    expect(ippUnder(bogor, withPost(9, { allowance: 2_900_000 })).components.kompensasi.unrounded).toBe('5/27')
  })
})
