import { describe, expect, it } from 'vitest'
import { type Edition, ipAsn2019, isIppError } from '../../src'
import { ipp2017 } from '../../src/ipp-2017'
import { checkEdition } from '../../src/own-edition'
import { staffingRules } from '../../src/positions'
import {
  type ConformanceEdition,
  type ConformanceOptions,
  libraryAdapter,
  runConformance,
  type Vector,
  type VectorFailure,
} from '../../src/verify'
import { nineteenHours } from './nineteen-hours'

/** Best of a pelaksana but for hours: 25 + 17.5 + 30 + 5 = 77.5. */
const vector: Vector = {
  id: 'answers/hours',
  area: 'answers',
  title: '19 hours are worth nothing',
  method: 'ip-asn-2019@1',
  readings: {},
  section: 'kompetensi',
  source: 'by hand',
  input: nineteenHours,
  expected: { index: 77.5 },
}

/** How a vector ends whose answer is just what it expects, and how often it was asked. */
async function runOf(changed: Partial<Vector>, options: Partial<ConformanceOptions> = {}) {
  let asked = 0
  const adapter = () => {
    asked += 1
    return { index: 77.5 }
  }
  const report = await runConformance(adapter, { vectors: [{ ...vector, ...changed }], ...options })
  return { asked, ok: report.ok, failed: report.areas[0]?.failed, failure: report.areas[0]?.failures[0] }
}

describe('a vector', () => {
  it.each<[title: string, changed: Partial<Vector>]>([
    ['of a method under its default readings', {}],
    ['that names a default', { readings: { categoryGap: 'floor' } }],
    [
      'of a method under another reading',
      { method: 'ip-asn-2019@1?categoryGap=upper', readings: { categoryGap: 'upper' } },
    ],
    [
      'whose readings stand in another order than in the id',
      {
        method: 'ip-asn-2019@1?categoryGap=upper&skpGap=upper',
        readings: { skpGap: 'upper', categoryGap: 'upper' },
      },
    ],
    ['of rules without a method', { method: 'peta-jabatan@1' }],
    ['of 2016-2017', { method: 'ipp-2017@1?rounding=exact', readings: { rounding: 'exact' } }],
  ])('%s is asked', async (_, changed) => {
    expect(await runOf(changed)).toEqual({ asked: 1, ok: true, failed: 0, failure: undefined })
  })

  it.each<[title: string, changed: Partial<Vector>, expected: Partial<VectorFailure>]>([
    [
      'of a revision that there is not',
      { method: 'ip-asn-2019@7' },
      { problem: 'unknown-method', expected: ['ip-asn-2019@1', 'ipp-2017@1', 'peta-jabatan@1'], got: 'ip-asn-2019@7' },
    ],
    [
      'of a revision whose number only begins alike',
      { method: 'ip-asn-2019@12' },
      { problem: 'unknown-method', got: 'ip-asn-2019@12' },
    ],
    ['of no edition', { method: 'positions' }, { problem: 'unknown-method', got: 'positions' }],
    [
      'whose id names a reading that it does not choose',
      { method: 'ip-asn-2019@1?categoryGap=upper' },
      { problem: 'wrong-method', expected: 'ip-asn-2019@1', got: 'ip-asn-2019@1?categoryGap=upper', message: null },
    ],
    [
      'that chooses a reading which its id does not name',
      { readings: { categoryGap: 'upper' } },
      { problem: 'wrong-method', expected: 'ip-asn-2019@1?categoryGap=upper', got: 'ip-asn-2019@1' },
    ],
    [
      'with an option that there is not',
      { readings: { categoryGap: 'middle' } },
      {
        problem: 'wrong-method',
        expected: null,
        got: 'ip-asn-2019@1',
        message: 'unknown-option: categoryGap takes floor or upper',
      },
    ],
    [
      'with a reading of the other generation',
      { method: 'ipp-2017@1', readings: { categoryGap: 'upper' } },
      { problem: 'wrong-method', expected: null },
    ],
    [
      'of rules without a method, and contradictory',
      { method: 'peta-jabatan@1?overdue=leaves' },
      { problem: 'wrong-method', expected: 'peta-jabatan@1' },
    ],
  ])('%s is refused: not asked, and never passed', async (_, changed, expected) => {
    const { asked, ok, failed, failure } = await runOf(changed)
    expect([asked, ok, failed]).toEqual([0, false, 1])
    expect(failure).toMatchObject({ id: vector.id, path: null, wouldPassUnder: [], wouldPassTogether: [], ...expected })
  })

  it('that is refused stays refused after too many silent ones', async () => {
    const silent = Array.from({ length: 10 }, (_, i) => ({ ...vector, id: `answers/${i}` }))
    const vectors = [...silent, vector, { ...vector, id: 'answers/wrong', method: 'ip-asn-2019@7' }]
    const report = await runConformance(() => new Promise<object>(() => {}), { vectors, timeout: 1 })
    expect(report.areas[0]?.failures.map(({ problem }) => problem).slice(-3)).toEqual([
      'timeout',
      'not-asked',
      'unknown-method',
    ])
  })
})

it('a vector that is refused is no answer: the silent ones before and after it stand in a row', async () => {
  const silent = Array.from({ length: 11 }, (_, i) => ({ ...vector, id: `answers/${i}` }))
  const vectors = [
    ...silent.slice(0, 9),
    { ...vector, id: 'answers/wrong', method: 'ip-asn-2019@7' },
    ...silent.slice(9),
  ]
  const report = await runConformance(() => new Promise<object>(() => {}), { vectors, timeout: 1 })
  expect(report.areas[0]?.failures.map(({ problem }) => problem).slice(-4)).toEqual([
    'timeout',
    'unknown-method',
    'timeout',
    'not-asked',
  ])
})

it('an error in readings that is none of the library’s comes through', async () => {
  const readings = {
    get categoryGap(): never {
      throw new Error('the disk is full')
    },
  }
  await expect(runOf({ readings })).rejects.toThrow(/^the disk is full$/)
})

/** The edition of 2019 with a category of its own name, as an agency's: 77.5 lies between 71 and 81. */
function ownEdition(): Edition {
  const { official, ...source } = JSON.parse(JSON.stringify(ipAsn2019))
  const bands = source.categories.bands.map(([from, to, id]: [number, number, string]) => [from, to, `${id}-kab`])
  const checked = checkEdition({
    ...source,
    id: 'kab-contoh',
    revision: 2,
    categories: { ...source.categories, bands },
  })
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues))
  return checked.value as unknown as Edition
}

describe('the editions', () => {
  const own = ownEdition() as ConformanceEdition
  const ofOwn = { method: 'kab-contoh@2', expected: { index: 77.5, category: 'sedang-kab' } }

  it('may be an agency’s own, whose method then comes with the row', async () => {
    const vectors = [{ ...vector, ...ofOwn }]
    const ids: unknown[] = []
    const report = await runConformance(
      (request, method) => {
        ids.push(method?.id)
        return libraryAdapter(request, method)
      },
      { vectors, editions: [own] },
    )
    expect([report.ok, ids]).toEqual([true, ['kab-contoh@2']])
  })

  it('explain rows by their own readings', async () => {
    const vectors = [{ ...vector, ...ofOwn }]
    // 77.5 + 19/20 × 22.5 = 98.875
    const report = await runConformance(() => ({ index: 98.875, category: 'sangat-tinggi-kab' }), {
      vectors,
      editions: [own],
    })
    expect(report.wouldPassUnder).toEqual([{ reading: 'jpCredit', option: 'proportional', ids: [vector.id] }])
  })

  it('are those of the library where none are given, and only those given where some are', async () => {
    expect((await runOf(ofOwn)).failure?.problem).toBe('unknown-method')
    expect((await runOf({}, { editions: [own] })).failure).toMatchObject({ expected: ['kab-contoh@2'] })
    expect((await runOf({}, { editions: [own, ipAsn2019, ipp2017, staffingRules] })).ok).toBe(true)
  })

  const unchecked = 'unchecked-edition: editions: ipAsn2019, ipp2017, staffingRules, or what checkEdition returned'
  it.each<[title: string, editions: unknown, message: string]>([
    ['one that checkEdition did not return', [{ ...(own as object) }], 'unchecked-edition: '],
    ['a copy of that of 2016-2017', [{ ...ipp2017 }], unchecked],
    ['a copy of the rules of posts', [{ ...staffingRules }], unchecked],
    ['one twice', [own, own], 'invalid-argument: editions: each revision once'],
    ['no list', own, 'invalid-argument: editions: a list of editions'],
    ['something else in it', [null], 'invalid-argument: editions: a list of editions'],
  ])('are refused with %s', async (_, editions, message) => {
    const call = runOf({}, { editions: editions as readonly ConformanceEdition[] })
    await expect(call).rejects.toThrow(message)
  })
})

it('an area that there is not is a wrong call, and no row left out', async () => {
  const call = runOf({ area: 'index' as Vector['area'] }, { areas: undefined })
  await expect(call).rejects.toSatisfy((error) => isIppError(error, 'invalid-argument'))
})
