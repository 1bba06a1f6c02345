import { describe, expect, it } from 'vitest'
import { createMethod, type Edition, ipAsn2019, type ReadingChoices } from '../../src'
import { createIpp2017 } from '../../src/ipp-2017'
import {
  type ConformanceRequest,
  libraryAdapter,
  type ResolvedMethod,
  runConformance,
  vectorAreas,
} from '../../src/verify'
import { methodResolver } from '../../src/verify/conformance/resolve-method'
import { makeVectors } from './make-vectors'

const all = makeVectors().flatMap(({ vectors }) => vectors)

describe('runs over all vectors of an area', () => {
  it('pass nobody who answers nothing', async () => {
    const report = await runConformance(() => ({}), { vectors: all })
    expect(report.areas.map(({ passed }) => passed)).toEqual(vectorAreas.map(() => 0))
  })

  it.each([
    ['answers', { categoryGap: 'upper' }],
    ['answers', { skpGap: 'upper' }],
    ['answers', { unknownDiscipline: 'zero' }],
    ['histories', { seminarWindow: 'oneYear' }],
    ['histories', { leadershipMatch: 'orHigher' }],
    ['histories', { pppk: 'always' }],
    ['groups', { categoryGap: 'upper' }],
    ['groups', { unknownPerformance: 'zero' }],
    ['groups', { pppk: 'always' }],
    ['groups', { excluded: 'nobody' }],
    ['groups', { participation: 'unnamed' }],
    ['vacancies', { overdue: 'leaves' }],
    ['ipp-2017', { compensationAggregate: 'mean' }],
    ['ipp-2017', { missingPerformance: 'zero' }],
    ['ipp-2017', { vacantPosts: 'fullGap' }],
    ['ipp-2017', { personCompensation: 'own' }],
    ['ipp-2017', { groupOfUnits: 'meanOfUnits' }],
    ['bad-input', { unjudged: 'noGap' }],
  ] as const)(
    'in %s explain every row of an implementation that holds %o and else the default',
    async (area, chosen) => {
      const vectors = all.filter((each) => each.area === area && Object.keys(each.readings).length === 0)
      const madeOf = (usual: ResolvedMethod | null): ResolvedMethod | null => {
        if (!usual) return null
        return 'groups' in usual
          ? createMethod(ipAsn2019 as unknown as Edition, chosen as ReadingChoices)
          : createIpp2017(chosen as object)
      }
      // the last of bad input is of 2016-2017, and the readings that it stands under are the default
      const made = madeOf(methodResolver()(vectors.at(-1)?.method ?? '', {}))
      const other = (request: ConformanceRequest, usual: ResolvedMethod | null) =>
        libraryAdapter({ ...request, readings: chosen }, usual?.edition === made?.edition ? made : usual)
      const { areas, wouldPassUnder } = await runConformance(other, { vectors })
      const [[reading, option]] = Object.entries(chosen) as [[string, string]]
      const ids = areas[0]?.failures.map(({ id }) => id) ?? []
      expect(ids.length).toBeGreaterThan(0)
      expect(wouldPassUnder.find((each) => each.reading === reading && each.option === option)).toEqual({
        reading,
        option,
        ids,
      })
    },
  )
})
