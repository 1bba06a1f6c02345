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
import { makeVectors } from './make-vectors'

const all = makeVectors().flatMap(({ vectors }) => vectors)

/** The default method of an edition. */
function usualOf(method = ''): ResolvedMethod | null {
  if (method.startsWith('ipp-2017@')) return createIpp2017()
  return method.startsWith('ip-asn-2019@') ? createMethod(ipAsn2019 as unknown as Edition) : null
}

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
      const made = madeOf(usualOf(vectors.at(-1)?.method))
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

  it('explain by two readings together what neither explains alone', async () => {
    const chosen = { unknownDiscipline: 'zero', unknownPerformance: 'zero' }
    const vectors = all.filter(({ area, readings }) => area === 'answers' && Object.keys(readings).length === 0)
    const held = createMethod(ipAsn2019 as unknown as Edition, chosen)
    const report = await runConformance((request) => libraryAdapter(request, held), { vectors })
    const failures = report.areas[0]?.failures ?? []
    // By hand: what fails has an unknown appraisal or discipline; a row with both needs both readings.
    const inputs = new Map(vectors.map(({ id, input }) => [id, input]))
    const isKnown = (id: string, ...columns: string[]) =>
      columns.some((column) => (inputs.get(id)?.[column] ?? null) !== null)
    const lacks = ({ id }: { readonly id: string }) =>
      Number(!isKnown(id, 'kinerja', 'skp', 'skp120')) + Number(!isKnown(id, 'disiplin'))
    const both = failures.filter((each) => lacks(each) === 2)
    expect([failures.length > both.length, both.length]).toEqual([true, 4])
    expect(report.wouldPassTogether).toEqual([
      {
        readings: expect.arrayContaining([
          { reading: 'unknownPerformance', option: 'zero' },
          { reading: 'unknownDiscipline', option: 'zero' },
        ]),
        ids: both.map(({ id }) => id),
      },
    ])
    for (const { wouldPassUnder, wouldPassTogether } of failures) {
      expect(wouldPassUnder.length + wouldPassTogether.length).toBeGreaterThan(0)
    }
  })
})
