import { describe, expect, it } from 'vitest'
import { ipAsn2019 } from '../../src'
import { en, id, ipAsn2019Annotations } from '../../src/explain'
import { ipp2017Annotations } from '../../src/ipp-2017'
import {
  checkSmart,
  checkSmartIndicator,
  type SmartIndicator,
  type SmartWord,
  smartGrade,
  smartIpAsn2019,
  smartIpp2017,
  smartSources,
  smartWords,
} from '../../src/smart'

const all = [...smartIpAsn2019, ...smartIpp2017]
const scalesOf = (key: string) => smartIpAsn2019.find((each) => each.id === key)?.scales ?? []

describe('the definitions', () => {
  it('are of every indicator of 2019 and its index, and of the four parts of 2017', () => {
    expect(smartIpAsn2019.map((each) => each.id)).toEqual([...Object.keys(ipAsn2019.indicators), 'indeks'])
    expect(smartIpp2017.map((each) => each.id)).toEqual(['kompetensi', 'kompensasi', 'kinerja', 'disiplin'])
  })

  it.each(all)('of $id ($edition) has the form of one, and is frozen to the bottom', (definition) => {
    expect(checkSmartIndicator(definition)).toMatchObject({ ok: true, issues: [] })
    expect(JSON.parse(JSON.stringify(definition))).toEqual(definition)
    expect(Object.isFrozen(definition.citations?.[0]?.of)).toBe(true)
  })

  // Targets are the agency's; no source gives a deadline, a completeness or a baseline.
  it.each(all)('of $id ($edition) makes nothing up', (definition) => {
    const { target, baseline, attainable, completeness, deadline, dataDate } = definition
    expect([target, baseline, attainable, completeness, deadline, dataDate]).toEqual(Array(6).fill(null))
  })

  it.each(all)('of $id ($edition) cites every field that it states, once', (definition) => {
    const cited = definition.citations?.flatMap(({ of }) => of) ?? []
    const stated = Object.entries(definition).filter(([field, value]) => {
      return value !== null && !['id', 'edition', 'name', 'citations', 'dimension'].includes(field)
    })
    const fields = cited.filter((field) => field !== 'dimension')
    expect(fields.sort()).toEqual(stated.map(([field]) => field).sort())
  })

  it.each(all)('of $id ($edition) names sources that there are', (definition) => {
    for (const key of definition.citations?.flatMap(({ sources }) => sources) ?? [])
      expect(smartSources).toHaveProperty(key)
  })

  it('call the indicators what the explanations call them', () => {
    for (const { id: key, name } of smartIpAsn2019.slice(0, 7)) {
      expect(name).toEqual({ id: id.labels[`indicators.${key}`], en: en.labels[`indicators.${key}`] })
    }
  })
})

describe('the sources', () => {
  it('are the same texts as those of the numbers of both generations, under keys of their own', () => {
    const [former, current] = [ipp2017Annotations.sources, ipAsn2019Annotations.sources]
    expect(Object.keys(former).filter((key) => key in current)).toEqual([])
    // an article that no number rests on, only the goals
    const { infoguru, ...ofNumbers } = smartSources
    expect(ofNumbers).toEqual({ ...former, ...current })
    expect(infoguru?.url).toBe('https://informasiguru.com/2019/06/profesionalitasn.html')
  })
})

describe('the scales of 2019', () => {
  // research notes §1.3: teknis 15, 15 and 22.5; seminar 10, 10 and 17.5; kepemimpinan and fungsional 15 for one group each
  it.each([
    ['teknis', { struktural: 15, fungsional: 15, pelaksana: 22.5 }],
    ['seminar', { struktural: 10, fungsional: 10, pelaksana: 17.5 }],
    ['kepemimpinan', { struktural: 15 }],
    ['fungsional', { fungsional: 15 }],
  ])('of %s goes from 0 to the maximum of the group', (key, maxima) => {
    const scales = scalesOf(key)
    expect(Object.fromEntries(scales.map(({ group, to }) => [group, to]))).toEqual(maxima)
    for (const { from, to, rungs } of scales) expect([from, rungs]).toEqual([0, { belum: 0, sudah: to }])
  })

  it('of teknis turns at 20 hours', () => {
    expect(scalesOf('teknis')[0]?.columns?.[0]).toEqual({
      column: 'jp',
      from: 0,
      to: null,
      gap: 'floor',
      bands: [
        [0, 19, 'belum'],
        [20, null, 'sudah'],
      ],
    })
  })

  // §7: "theoretical minimum 3 with all data present (1+0+1+1); maximum 100"
  it('of the index goes from 3 to 100', () => {
    expect(scalesOf('indeks')).toMatchObject([{ group: null, from: 3, to: 100, rungs: null }])
  })
})

describe('what the test says of them', () => {
  const outcomes = (definition: SmartIndicator) => {
    const { words } = checkSmart(definition)
    return Object.fromEntries(smartWords.map((word) => [word, words[word].outcome])) as Record<SmartWord, string>
  }

  // By hand, for every one of them: definition, one object, one population are stated, the rest of spesifik is a person's; two to five
  // inputs of at most five; unit, formula and a sound scale; no target and no baseline; a goal, and the rest a person's; no
  // completeness; no deadline.
  it.each(all)(
    '$id ($edition): data can pass two words, two are a person’s, three the agency must first state',
    (definition) => {
      expect(outcomes(definition)).toEqual({
        spesifik: 'judgement',
        simple: 'met',
        measurable: 'met',
        attainable: 'not-met',
        relevant: 'judgement',
        reliable: 'not-met',
        timely: 'not-met',
      })
    },
  )

  // No source gives the period of two sheets of 2017: KR1 dates only the appraisal and the violations.
  it('only competence and compensation of 2017 lack a period as well', () => {
    const lacking = all.filter((each) =>
      checkSmart(each).words.timely.reasons.some(({ code }) => code === 'period-not-stated'),
    )
    expect(lacking.map(({ edition, id: key }) => `${edition} ${key}`)).toEqual([
      'ipp-2017 kompetensi',
      'ipp-2017 kompensasi',
    ])
  })

  // research notes §8: the gap of Dinas X is 0.34375, and its bound the other way is 0
  it('a gap of 2017 is better where it is lower', () => {
    const [gap] = smartIpp2017
    const aim = (target: number) => checkSmart({ ...(gap as SmartIndicator), target, baseline: 0.34, attainable: 0.25 })
    expect(aim(0.3).words.attainable.outcome).toBe('met')
    expect(aim(0.35).words.attainable.reasons.map(({ code }) => code)).toEqual(['target-worse-than-baseline'])
    expect(aim(0.2).words.attainable.reasons.map(({ code }) => code)).toEqual(['target-not-attainable'])
    expect(aim(1.5).words.attainable.reasons.map(({ code }) => code)).toContain('target-outside-scale')
  })

  // A mean of 20 points for technical training: only pelaksana, who can earn 22.5, can bring it above the 15 of the others.
  it('a target that one group cannot reach depends on the mix of staff', () => {
    const teknis = smartIpAsn2019.find((each) => each.id === 'teknis') as SmartIndicator
    const reasons = (target: number) =>
      checkSmart({ ...teknis, target, baseline: 10, attainable: 22 }).words.attainable.reasons
    expect(reasons(15)).toEqual([])
    expect(reasons(20)).toMatchObject([{ code: 'judge-mixed-groups', params: { group: 'struktural', bound: 15 } }])
    expect(reasons(23).map(({ code }) => code)).toContain('target-outside-scale')
  })

  it('none of a set without targets is SMART', () => {
    expect(smartGrade(smartIpAsn2019.map((each) => checkSmart(each)))).toBe('D')
  })
})
