import { describe, expect, it } from 'vitest'
import { ipAsn2019, isIppError } from '../../src'
import {
  checkSmartEdition,
  type SmartEditionCheck,
  smartCheckTable,
  smartIpAsn2019,
  smartOf,
  smartTable,
} from '../../src/smart'
import { changed, type Loose } from './changed'
import { perfect } from './perfect'

const codesOf = ({ checks }: SmartEditionCheck, id: string, word: 'measurable' | 'spesifik') =>
  checks.find((each) => each.id === id)?.words[word].reasons.map(({ code }) => code)

const agency = { baseline: 1, attainable: null, completeness: 1, deadline: '2024-03-01', dataDate: '2023-12-31' }

/** What an agency would add, and a person judge: every indicator is SMART. */
const complete = smartIpAsn2019
  .map((each) => ({ ...each, ...agency, target: 5 }))
  .map((each) =>
    // no index is below 3 (§7)
    each.id === 'indeks' ? { ...each, baseline: 60, target: 80 } : each,
  )
const judgements = Object.fromEntries(
  complete.map(({ id }) => [id, { spesifik: 'met', attainable: 'met', relevant: 'met' } as const]),
)

describe('the edition of 2019', () => {
  it('has nothing wrong in its tables', () => {
    const { checks } = checkSmartEdition(ipAsn2019, smartIpAsn2019)
    expect(checks.map(({ id, words }) => [id, words.measurable.outcome])).toEqual(
      ['pendidikan', 'kepemimpinan', 'fungsional', 'teknis', 'seminar', 'kinerja', 'disiplin', 'indeks'].map((id) => [
        id,
        'met',
      ]),
    )
  })

  it('is SMART once an agency has stated what is its own, and a person has judged', () => {
    const check = checkSmartEdition(ipAsn2019, complete, { judgements })
    expect(check.grade).toBe('A')
    expect(check.method).toBe('ip-asn-2019@1')
    // research notes §11.2, last row
    expect(check.limits).toEqual({ inputs: 5, completeness: 0.9, letter: 'all', most: 0.5 })
    expect(JSON.parse(JSON.stringify(check))).toEqual(check)
    expect(Object.isFrozen(check.limits)).toBe(true)
  })

  it('is looked at under the readings given', () => {
    const check = checkSmartEdition(ipAsn2019, complete, { judgements, readings: { predicates2022: 'unscored' } })
    expect(check.method).toBe('ip-asn-2019@1?predicates2022=unscored')
    expect(codesOf(check, 'kinerja', 'measurable')).toEqual(['rung-without-points'])
    expect(check.grade).toBe('B')
  })

  it('reaches the maximum of education only with the points that the caller gives', () => {
    const under = (sesuai: number) =>
      checkSmartEdition(ipAsn2019, complete, {
        readings: { education: { relative: { 'di-bawah': 0, sesuai, 'di-atas': 20 } } },
      })
    expect(codesOf(under(25), 'pendidikan', 'measurable')).toEqual([])
    expect(codesOf(under(20), 'pendidikan', 'measurable')).toEqual([
      'maximum-not-reached',
      'maximum-not-reached',
      'maximum-not-reached',
    ])
  })

  it('takes hours that earn their share without a band for each', () => {
    const check = checkSmartEdition(ipAsn2019, complete, { readings: { jpCredit: 'proportional' } })
    expect(codesOf(check, 'teknis', 'measurable')).toEqual([])
    const teknis = smartOf(ipAsn2019, complete, { readings: { jpCredit: 'proportional' } })[3]
    expect(teknis?.scales?.map(({ columns }) => columns)).toEqual([[], [], []])
  })
})

describe('one fault planted in the tables', () => {
  it.each<[string, string, readonly string[], (edition: Loose) => void]>([
    [
      'a code without points',
      'disiplin',
      ['rung-without-points'],
      (e) => {
        e.indicators.disiplin.inputs.disiplin.points.ringan = null
      },
    ],
    [
      'a maximum that one group cannot reach',
      'kinerja',
      ['maximum-not-reached'],
      (e) => {
        e.groups.pelaksana.kinerja = 35
      },
    ],
    [
      'a maximum that is exceeded',
      'pendidikan',
      ['maximum-exceeded'],
      (e) => {
        e.groups.struktural.pendidikan = 20
      },
    ],
    [
      'an indicator of which no column scores',
      'disiplin',
      ['maximum-not-reached', 'maximum-not-reached', 'maximum-not-reached'],
      (e) => {
        e.indicators.disiplin.inputs.disiplin.scores = false
      },
    ],
    // §1.4: the form of 2020 prints 51–65 beside 61–75
    [
      'the misprint of the form of 2020',
      'kinerja',
      ['bands-overlap'],
      (e) => {
        e.indicators.kinerja.inputs.skp.bands[1][1] = 65
      },
    ],
    // §1.4: as the hole of one system at 50.5
    [
      'a hole between two bands',
      'kinerja',
      ['bands-gap'],
      (e) => {
        e.indicators.kinerja.inputs.skp.bands[1][0] = 52
      },
    ],
    [
      'a band that leads to no code',
      'kinerja',
      ['band-without-rung'],
      (e) => {
        e.indicators.kinerja.inputs.skp.bands[4][2] = 'istimewa'
      },
    ],
    [
      'a scale that starts above 0',
      'kinerja',
      ['bands-gap'],
      (e) => {
        e.indicators.kinerja.inputs.skp.bands[0][0] = 1
      },
    ],
    [
      'categories that overlap',
      'indeks',
      ['bands-overlap'],
      (e) => {
        e.categories.bands[1][0] = 60
        e.categories.bands[0][1] = 61
      },
    ],
    [
      'categories that end below the top',
      'indeks',
      ['bands-gap'],
      (e) => {
        e.categories.bands[4][1] = 99
      },
    ],
  ])('%s is found in %s, and nothing else', (_, id, expected, change) => {
    const check = checkSmartEdition(changed(change), complete, { judgements })
    expect(codesOf(check, id, 'measurable')).toEqual(expected)
    expect(check.checks.filter(({ smart }) => smart !== 'met').map((each) => each.id)).toEqual([id])
  })
})

describe('a set of definitions', () => {
  it('must have one for every indicator', () => {
    const check = checkSmartEdition(
      ipAsn2019,
      complete.filter(({ id }) => id !== 'seminar'),
    )
    expect(check.checks.at(-1)?.id).toBe('seminar')
    expect(codesOf(check, 'seminar', 'spesifik')?.[0]).toBe('definition-missing')
    expect(check.checks.at(-1)?.words.measurable.reasons.map(({ code }) => code)).not.toContain('scale-not-stated')
  })

  it('must have only one for each', () => {
    const check = checkSmartEdition(ipAsn2019, [...complete, ...complete.slice(0, 1)], { judgements })
    expect(check.checks.filter(({ smart }) => smart !== 'met').map(({ id }) => id)).toEqual([
      'pendidikan',
      'pendidikan',
    ])
    expect(codesOf(check, 'pendidikan', 'spesifik')).toEqual(['several-definitions'])
    expect(check.checks[0]?.words.spesifik.reasons[0]?.params).toEqual({ count: 2 })
    expect(check.checks[0]?.words.simple.outcome).toBe('met')
  })

  it('adds nothing to what is wrong with none of it', () => {
    const check = checkSmartEdition(ipAsn2019, complete)
    expect(check.checks.map(({ id }) => codesOf(check, id, 'spesifik'))).toEqual(Array(8).fill(['judge-clarity']))
  })

  it('must have none for what the edition does not measure', () => {
    const check = checkSmartEdition(ipAsn2019, [...complete, perfect], { judgements })
    expect(codesOf(check, perfect.id, 'spesifik')?.[0]).toBe('indicator-missing')
    expect(check.checks.at(-1)?.words.spesifik.reasons[0]?.params).toEqual({ edition: 'ip-asn-2019' })
    expect(check.grade).toBe('B')
  })

  it('cannot say otherwise than the tables', () => {
    const wishful = complete.map((each) => ({ ...each, period: null, scales: [] }))
    expect(checkSmartEdition(ipAsn2019, wishful, { judgements }).checks.slice(0, 7)).toEqual(
      checkSmartEdition(ipAsn2019, complete, { judgements }).checks.slice(0, 7),
    )
  })
})

it('grades the set by the limits given', () => {
  // 7 of 8 are SMART: 0.875 is above one half, and not above 0.9
  const graded = (most: number) =>
    checkSmartEdition(ipAsn2019, complete, { judgements: { ...judgements, indeks: {} }, limits: { most } }).grade
  expect([graded(0.5), graded(0.9)]).toEqual(['B', 'C'])
})

it('throws for a judgement of an indicator that is not there', () => {
  try {
    checkSmartEdition(ipAsn2019, complete, { judgements: { etika: { simple: 'met' } } })
    expect.fail('nothing was thrown')
  } catch (error) {
    if (!isIppError(error, 'invalid-smart')) throw error
    const expected = complete.map(({ id }) => id)
    expect(error.issues).toEqual([
      { path: ['judgements', 0], code: 'unknown-id', severity: 'error', params: { expected } },
    ])
    expect(expected).toContain('indeks')
    expect(JSON.stringify(error.issues)).not.toContain('etika')
  }
})

it('says which judgement judges nothing', () => {
  try {
    checkSmartEdition(ipAsn2019, complete, { judgements: { indeks: { simple: 'yes' } } as never })
    expect.fail('nothing was thrown')
  } catch (error) {
    if (!isIppError(error, 'invalid-smart')) throw error
    expect(error.issues.map(({ path }) => path)).toEqual([['judgements', 'indeks', 'simple']])
  }
})

const codeOf = (run: () => unknown) => {
  try {
    run()
    return 'nothing'
  } catch (error) {
    return isIppError(error) ? [error.code, error.issues.map(({ path }) => path.join('.')).join()].join(' ') : error
  }
}

it('says what a call lacks', () => {
  for (const call of [checkSmartEdition, smartOf] as ((...all: unknown[]) => unknown)[]) {
    expect(codeOf(() => call(ipAsn2019))).toBe('invalid-smart definitions')
    expect(codeOf(() => call(ipAsn2019, [{ id: 'x' }, null]))).toBe('invalid-smart definitions.1')
    for (const edition of [undefined, null, 'ip-asn-2019']) {
      expect(codeOf(() => call(edition, []))).toBe('unchecked-edition ')
    }
    expect(
      codeOf(() =>
        call(
          changed((e) => delete e.readings),
          [],
        ),
      ),
    ).toBe('unchecked-edition readings')
    expect(
      codeOf(() =>
        call(
          changed((e) => delete e.indicators.seminar.inputs),
          [],
        ),
      ),
    ).toBe('unchecked-edition indicators.seminar.inputs')
  }
  for (const options of [undefined, {}, { locale: 'id' }, { locale: null }]) {
    expect(codeOf(() => smartTable([], options as never))).toBe('invalid-argument locale')
    expect(codeOf(() => smartCheckTable([], options as never))).toBe('invalid-argument locale')
  }
})

describe('a reading of an edition that nobody checked', () => {
  it.each<[string, string, (edition: Loose) => void]>([
    [
      'sets a rule of an indicator that there is not',
      'indicators.etika.dimension,indicators.etika.unknown,indicators.etika.inputs',
      (e) => {
        e.readings.seminarWindow.sets = ['indicators.etika.window']
        e.readings.seminarWindow.options = { twoYears: ['ever'], oneYear: ['ever'] }
      },
    ],
    [
      'sets a band that there is not',
      'categories.bands',
      (e) => {
        e.readings.skp120.sets = ['categories.bands.99.2']
      },
    ],
    [
      'sets a window that is none',
      'indicators.seminar.window.years',
      (e) => {
        e.readings.seminarWindow.options.twoYears = ['two']
      },
    ],
    [
      'has no value for what it sets',
      'indicators.kinerja.window',
      (e) => {
        e.readings.appraisalYear.sets.unshift('indicators.disiplin.unknown')
        e.readings.appraisalYear.options.previous = [5]
      },
    ],
  ])('is refused where it %s', (_, places, change) => {
    const edition = changed(change)
    expect(codeOf(() => smartOf(edition, complete))).toBe(`unchecked-edition ${places}`)
    expect(codeOf(() => checkSmartEdition(edition, complete))).toBe(`unchecked-edition ${places}`)
  })
})

it('a reading may set what another took away', () => {
  const edition = changed((e) => {
    const none = { sets: ['indicators.seminar.window'], default: 'x', options: { x: [null] } }
    e.readings = { none, seminarWindow: e.readings.seminarWindow }
    e.indicators.seminar.window = 'ever'
  })
  expect(smartOf(edition, [{ id: 'seminar' }])[0]?.period).toMatchObject({
    en: 'the last 2 years, calendar years up to the measurement year',
  })
})
