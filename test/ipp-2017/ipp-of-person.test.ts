import { describe, expect, it } from 'vitest'
import type { IppError } from '../../src'
import { bogor, createIpp2017, type Ipp2017Readings, ippOfPerson } from '../../src/ipp-2017'
import { holders, withHolder, workedUnit } from './worked-unit'

const person = (id: string, readings: Ipp2017Readings = {}, unit = workedUnit) =>
  ippOfPerson(unit, { holder: id, method: createIpp2017({ ...bogor, ...readings }) })

describe('one person (assumed)', () => {
  it('is assumed, always', () => {
    expect(person('p-5').status).toBe('assumed')
  })

  it('has the gap of the own eselon group under group', () => {
    // II: 0, so 25; IV: 25·(1 − 1/9)
    expect(person('p-1', { personCompensation: 'group' }).parts[1]?.exact).toBe('25')
    expect(person('p-8', { personCompensation: 'group' }).parts[1]?.exact).toBe('200/9')
  })

  it('has the own distance from the highest under own', () => {
    // the highest of III: 25; (5.0 − 4.8)/4.5 = 2/45; the lowest paid of IV (3.0 − 2.7)/2.7 = 1/9
    expect(person('p-2', { personCompensation: 'own' }).parts[1]?.exact).toBe('25')
    expect(person('p-3', { personCompensation: 'own' }).parts[1]?.exact).toBe('215/9')
    expect(person('p-8', { personCompensation: 'own' }).parts[1]?.exact).toBe('200/9')
  })

  it('is 1 or 0 in competence under the share', () => {
    expect(person('p-2', { competenceGap: 'shareNotCompetent' }).parts[0]?.points).toBe(0)
    expect(person('p-1', { competenceGap: 'shareNotCompetent' }).parts[0]?.points).toBe(25)
  })

  it('is refused where the id, the appraisal or the group is not there', () => {
    const code = (run: () => unknown) => {
      try {
        run()
      } catch (error) {
        const { code, issues } = error as { code: string; issues: { code: string; path: unknown }[] }
        return [code, ...issues.map((each) => [each.code, each.path])]
      }
      return []
    }
    expect(code(() => person('nobody'))).toEqual(['unknown-holder'])
    const missing = withHolder('p-7', { skp: null })
    expect(code(() => person('p-7', { missingPerformance: 'exclude' }, missing))).toEqual([
      'unmeasurable-unit',
      ['no-skp', ['posts', 7, 'holder', 'skp']],
    ])
    expect(person('p-7', {}, missing).parts[2]?.points).toBe(0)
    const unit = { posts: [{ title: 'a', eselon: 'V.b', holder: { ...holders[0], id: 'v', sanctions: [] } }] } as const
    expect(code(() => person('v', { personCompensation: 'group' }, unit))).toEqual([
      'unmeasurable-unit',
      ['not-compared', ['posts', 0, 'eselon']],
    ])
    const both = { posts: [...workedUnit.posts, { ...unit.posts[0], holder: { ...unit.posts[0].holder, skp: null } }] }
    expect(code(() => person('v', { personCompensation: 'own', missingPerformance: 'exclude' }, both))).toEqual([
      'unmeasurable-unit',
      ['no-skp', ['posts', 10, 'holder', 'skp']],
      ['not-compared', ['posts', 10, 'eselon']],
    ])
    const method = createIpp2017({ ...bogor, personCompensation: 'group' })
    try {
      ippOfPerson(unit, { holder: 'v', method })
      expect.unreachable()
    } catch (error) {
      // which groups are compared under withoutV
      expect((error as IppError).issues[0]?.params).toEqual({
        expected: ['II', 'III', 'IV'],
        options: ['personCompensation=shared', 'compensationGroups=all'],
      })
    }
    // nothing compared: no gap
    expect(person('v', {}, unit).parts[1]?.points).toBe(25)
  })
})
