import { describe, expect, it, vi } from 'vitest'
import {
  type ConformanceRequest,
  libraryAdapter,
  runConformance,
  type Vector,
  type VectorFailure,
} from '../../src/verify'
import { judgeVectors } from '../../src/verify/conformance/judge-vectors'
import { strangeField } from '../../src/verify/conformance/judged-fields'
import { createRulebook, libraryEditions } from '../../src/verify/conformance/resolve-method'
import { makeVectors } from './make-vectors'
import { nineteenHours } from './nineteen-hours'

const all = makeVectors().flatMap(({ vectors }) => vectors)

/** Best of a pelaksana but for hours: 25 + 17.5 + 30 + 5 = 77.5, and 19 hours in proportion 21.375 more. */
const vector: Vector = {
  id: 'answers/hours',
  area: 'answers',
  title: '19 hours are worth nothing',
  method: 'ip-asn-2019@1',
  readings: {},
  section: 'kompetensi',
  source: 'by hand',
  input: nineteenHours,
  expected: { index: 77.5, lines: { teknis: { points: 0, known: true } }, missing: [] },
}
const right = { index: 77.5, lines: { teknis: { points: 0, known: true } }, missing: [], more: 'is let pass' }

async function failureOf(answer: unknown, asked: Vector = vector): Promise<VectorFailure | undefined> {
  const call = () => (typeof answer === 'function' ? answer() : answer)
  const { areas } = await runConformance(call, { vectors: [asked], timeout: 20 })
  return areas[0]?.failures[0]
}

describe('a row', () => {
  it('passes with every expected field, whatever else is there', async () => {
    expect(await failureOf(right)).toBeUndefined()
    expect(await failureOf(Promise.resolve(right))).toBeUndefined()
  })

  it.each<[string, unknown, Partial<VectorFailure>]>([
    ['another number', { ...right, index: 77.49 }, { problem: 'differs', path: 'index', expected: 77.5, got: 77.49 }],
    ['a number as text', { ...right, index: '77.5' }, { problem: 'differs', path: 'index', got: '77.5' }],
    ['no number', { ...right, index: Number.NaN }, { problem: 'differs', path: 'index', got: null }],
    ['a field less', { index: 77.5, missing: [] }, { problem: 'missing-field', path: 'lines', got: null }],
    [
      'a field less below',
      { ...right, lines: { teknis: { points: 0 } } },
      { problem: 'missing-field', path: 'lines.teknis.known' },
    ],
    ['a list for a record', { ...right, lines: [] }, { problem: 'differs', path: 'lines', got: [] }],
    ['a longer list', { ...right, missing: ['teknis'] }, { problem: 'differs', path: 'missing', got: ['teknis'] }],
    ['nothing', undefined, { problem: 'not-json', path: null }],
    ['null', null, { problem: 'not-a-record', path: null, got: null, differences: [] }],
    ['a number alone', 77.5, { problem: 'not-a-record', path: null, got: 77.5, differences: [] }],
    ['a list', [77.5], { problem: 'not-a-record', path: null, got: [77.5] }],
    ['what JSON has no word for', { ...right, index: 77n }, { problem: 'not-json', path: null }],
    [
      'a throw',
      () => {
        throw new Error('oh')
      },
      { problem: 'threw', message: 'oh', path: null },
    ],
    ['a rejection', () => Promise.reject('no error'), { problem: 'threw', message: 'no error' }],
    ['silence', () => new Promise(() => {}), { problem: 'timeout', path: null, got: null }],
  ])('fails with %s', async (_, answer, expected) => {
    expect(await failureOf(answer)).toMatchObject({ id: 'answers/hours', ...expected })
  })

  it('tells the first field that differs, every such field from the deepest up, its input and readings', async () => {
    const readings = { jpCredit: 'threshold' }
    const asked = { ...vector, readings, input: { kelompok: 'pelaksana', jp: 19 } }
    const answer = { index: 1, lines: { teknis: { points: 2 } }, missing: ['a', 'b'] }
    expect(await failureOf(answer, asked)).toMatchObject({
      problem: 'differs',
      path: 'index',
      expected: 77.5,
      got: 1,
      differences: [
        { path: 'lines.teknis.points', problem: 'differs', expected: 0, got: 2 },
        { path: 'lines.teknis.known', problem: 'missing-field', expected: true, got: null },
        { path: 'index', problem: 'differs', expected: 77.5, got: 1 },
        { path: 'missing', problem: 'differs', expected: [], got: ['a', 'b'] },
      ],
      input: { kelompok: 'pelaksana', jp: 19 },
      readings: { jpCredit: 'threshold' },
    })
    expect(Object.isFrozen(asked.input)).toBe(false)
    const silent = await failureOf(new Promise(() => {}), asked)
    expect(silent).toMatchObject({ differences: [], input: { kelompok: 'pelaksana', jp: 19 } })
    expect(Object.isFrozen(asked.expected)).toBe(false)
  })

  it('is led to the points of D3 where these are wrong, and not to the index that follows from them', async () => {
    // D3 is worth 10: 10 + 40 + 30 + 5 = 85, tinggi. Who gives 12 has an index of 87, tinggi too.
    const asked: Vector = {
      ...vector,
      input: {
        kelompok: 'pelaksana',
        pendidikan: 'D3',
        teknis: true,
        seminar: true,
        kinerja: 'sangat-baik',
        disiplin: 'tidak-pernah',
      },
      expected: {
        index: 85,
        dimensions: { kualifikasi: 10, kompetensi: 40, kinerja: 30, disiplin: 5 },
        category: 'tinggi',
        lines: { pendidikan: { points: 10, max: 25 } },
        range: [85, 85],
      },
    }
    const failure = await failureOf(
      {
        index: 87,
        dimensions: { kualifikasi: 12, kompetensi: 40, kinerja: 30, disiplin: 5 },
        category: 'tinggi',
        lines: { pendidikan: { points: 12, max: 25 } },
        range: [87, 87],
      },
      asked,
    )
    expect(failure).toMatchObject({ path: 'index', expected: 85, got: 87 })
    expect(failure?.differences).toEqual([
      { path: 'lines.pendidikan.points', problem: 'differs', expected: 10, got: 12 },
      { path: 'dimensions.kualifikasi', problem: 'differs', expected: 10, got: 12 },
      { path: 'range.0', problem: 'differs', expected: 85, got: 87 },
      { path: 'range.1', problem: 'differs', expected: 85, got: 87 },
      { path: 'index', problem: 'differs', expected: 85, got: 87 },
    ])
  })

  it('fails with a circle', async () => {
    const circle: Record<string, unknown> = { ...right }
    circle.self = circle
    expect(await failureOf(circle)).toMatchObject({ problem: 'not-json' })
  })

  it('takes lists without an order in any order', async () => {
    const asked = { ...vector, expected: { missing: ['seminar', 'disiplin'] } }
    expect(await failureOf({ missing: ['disiplin', 'seminar'] }, asked)).toBeUndefined()
    expect(await failureOf({ missing: ['disiplin', 'disiplin'] }, asked)).toMatchObject({ path: 'missing.1' })
    const ordered = { ...vector, expected: { range: [3, 100] } }
    expect(await failureOf({ range: [100, 3] }, ordered)).toMatchObject({ path: 'range.0', expected: 3, got: 100 })
  })

  it('takes a column of answers that is not there for one that is not known, and no other field', async () => {
    const asked = { ...vector, expected: { answers: { jp: null }, index: null } }
    expect(await failureOf({ answers: {}, index: null }, asked)).toBeUndefined()
    expect(await failureOf({ answers: { jp: 0 }, index: null }, asked)).toMatchObject({ path: 'answers.jp', got: 0 })
    const known = { ...vector, expected: { answers: { jp: 20 } } }
    const differs = { problem: 'differs', path: 'answers.jp', expected: 20, got: null }
    expect(await failureOf({ answers: {} }, known)).toMatchObject({ ...differs, differences: [differs] })
    expect(await failureOf({ answers: {} }, asked)).toMatchObject({ problem: 'missing-field', path: 'index' })
  })
})

describe('the readings under which a row would pass', () => {
  it('are named where the whole answer fits', async () => {
    // 77.5 + 19/20 × 22.5 = 98.875
    const inProportion = { index: 98.875, lines: { teknis: { points: 21.375, known: true } }, missing: [] }
    expect(await failureOf(inProportion)).toMatchObject({
      wouldPassUnder: [{ reading: 'jpCredit', option: 'proportional' }],
    })
    expect(await failureOf({ ...inProportion, index: 98 })).toMatchObject({ wouldPassUnder: [] })
  })

  it('are the default where the vector chose another', async () => {
    const asked = { ...vector, method: 'ip-asn-2019@1?jpCredit=proportional', readings: { jpCredit: 'proportional' } }
    const failure = await failureOf(right, { ...asked, expected: { index: 98.875 } })
    expect(failure).toMatchObject({ wouldPassUnder: [{ reading: 'jpCredit', option: 'threshold' }] })
  })
})

describe('a run', () => {
  it('judges every row on its own, and says what it does not do', async () => {
    const some = [...all.filter((_, i) => i % 40 === 0), ...all.filter(({ area }) => area === 'change').slice(0, 1)]
    const adapter = async (request: ConformanceRequest, method: Parameters<typeof libraryAdapter>[1]) => {
      if (request.area !== 'answers') return { unsupported: true }
      if (request.id === some[3]?.id) throw new Error('lost')
      return libraryAdapter(request, method)
    }
    const report = await runConformance(adapter, { vectors: some })
    expect(report.ok).toBe(false)
    expect(report.areas.map(({ area, failed }) => [area, failed])).toEqual([
      ['answers', 1],
      ['histories', 0],
      ['groups', 0],
      ['vacancies', 0],
      ['change', 0],
      ['ipp-2017', 0],
      ['bad-input', 0],
    ])
    const ofArea = (area: string) => some.filter((each) => each.area === area).map(({ id }) => id)
    for (const { area, unsupportedIds } of report.areas)
      expect(unsupportedIds).toEqual(area === 'answers' ? [] : ofArea(area))
    const [answers, ...rest] = report.areas
    expect(answers?.failures.map(({ id }) => id)).toEqual([some[3]?.id])
    for (const { passed, unsupported } of rest) expect([passed, unsupported > 0]).toEqual([0, true])
  })

  it('proves nothing where nothing was answered', async () => {
    expect(await runConformance(() => ({ unsupported: true }), { vectors: [vector] })).toMatchObject({ ok: false })
    expect(await runConformance(libraryAdapter, { vectors: [] })).toEqual({
      ok: false,
      fields: null,
      areas: [],
      wouldPassUnder: [],
      wouldPassTogether: [],
      notSearched: 0,
    })
  })

  it('asks only some areas, and refuses one that there is not', async () => {
    const areas = (names: readonly string[]) =>
      runConformance(libraryAdapter, { vectors: all, areas: names as readonly ['change'] })
    expect((await areas(['change'])).areas).toHaveLength(1)
    await expect(areas(['index'])).rejects.toMatchObject({
      code: 'unknown-option',
      message: 'unknown-option: areas are answers, histories, groups, vacancies, change, ipp-2017, bad-input',
    })
  })

  it('is not right where rows were not asked', async () => {
    let asked = 0
    const vectors = Array.from({ length: 21 }, (_, i) => ({ ...vector, id: `answers/${i}` }))
    const soonSilent = () => {
      asked += 1
      return asked > 1 ? new Promise<object>(() => {}) : right
    }
    const report = await runConformance(soonSilent, { vectors, timeout: 1 })
    expect([report.ok, report.areas[0]]).toMatchObject([false, { passed: 1, failed: 10, notAsked: 10 }])
  })

  it.each([
    ['timeout: milliseconds, from 0 to 2147483647', { vectors: [vector], timeout: 2_147_483_648 }],
    ['timeout: milliseconds, from 0 to 2147483647', { vectors: [vector], timeout: -1 }],
    ['timeout: milliseconds, from 0 to 2147483647', { vectors: [vector], timeout: '5' }],
    [
      'vectors: a list; of a file it is what stands under its `vectors`',
      { vectors: { area: 'answers', vectors: [vector] } },
    ],
    ['vectors: a list; of a file it is what stands under its `vectors`', {}],
    [
      'vectors.1: a vector; it lacks a field or has another in its place',
      { vectors: [vector, { ...vector, method: 1 }] },
    ],
    ['areas: a list of areas', { vectors: [vector], areas: 'answers' }],
    ['editions: a list of editions', { vectors: [vector], editions: {} }],
    ['{ vectors, areas, fields, editions, timeout }', null],
    ['fields: a list of names of fields, at least one', { vectors: [vector], fields: [] }],
    ['fields: a list of names of fields, at least one', { vectors: [vector], fields: 'index' }],
  ])('refuses options, and says which and why: %s', async (message, options) => {
    const call = () => runConformance(libraryAdapter, options as never)
    await expect(call()).rejects.toMatchObject({ code: 'invalid-argument', message: expect.stringContaining(message) })
  })

  describe('with some fields alone', () => {
    const onlyLines: Vector = { ...vector, id: 'answers/lines', expected: { lines: { teknis: { points: 0 } } } }
    const run = (answer: object, fields: readonly string[], vectors = [vector, onlyLines]) => {
      const asked: string[] = []
      const adapter = ({ id }: ConformanceRequest) => {
        asked.push(id)
        return answer
      }
      return runConformance(adapter, { vectors, fields }).then((report) => ({ report, asked }))
    }

    it('holds nothing else against an answer, says so, and does not ask what expects none of them', async () => {
      const { report, asked } = await run({ index: 77.5 }, ['index'])
      expect(asked).toEqual(['answers/hours'])
      expect([report.ok, report.fields]).toEqual([true, ['index']])
      expect(report.areas).toMatchObject([{ passed: 1, failed: 0, unsupportedIds: ['answers/lines'] }])
    })

    it('still fails what is wrong in them, and finds the reading', async () => {
      // 77.5 + 19/20 × 22.5 = 98.875
      const { report } = await run({ index: 98.875 }, ['index', 'missing'])
      const missing = { path: 'missing', problem: 'missing-field', expected: [], got: null }
      expect(report.areas[0]?.failures).toMatchObject([
        { differences: [{ path: 'index', problem: 'differs', expected: 77.5, got: 98.875 }, missing] },
      ])
      const { report: alone } = await run({ index: 98.875 }, ['index'])
      expect(alone.areas[0]?.failures[0]?.wouldPassUnder).toEqual([{ reading: 'jpCredit', option: 'proportional' }])
    })

    it('knows a published slip by the fields that are judged', async () => {
      const wrong = { value: { index: 99, missing: ['x'] }, by: 'x', source: 'a form' }
      const sameAs = async (fields: readonly string[]) =>
        (await run({ index: 99 }, fields, [{ ...vector, wrong }])).report.areas[0]?.failures[0]?.sameAs
      expect(await sameAs(['index'])).toBe('a form')
      expect(await sameAs(['index', 'missing'])).toBe(null)
      expect(await sameAs(['lines'])).toBe(null)
    })

    it('finds no strange one where none are chosen', () => {
      expect(strangeField([vector], undefined)).toBeUndefined()
      expect(strangeField([vector], ['index', 'indeks'])).toBe('indeks')
    })

    it('refuses a field that no vector expects, and names those that there are', async () => {
      await expect(run({}, ['index', 'indeks'])).rejects.toMatchObject({
        code: 'unknown-option',
        message: 'unknown-option: fields are index, lines, missing',
      })
    })
  })

  it.each([0, 2_147_483_647])('waits as short and as long as a timer can, and leaves none: %d', async (timeout) => {
    vi.useFakeTimers()
    try {
      expect(await runConformance(async () => right, { vectors: [vector], timeout })).toMatchObject({ ok: true })
      expect(vi.getTimerCount()).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })

  it('refuses an adapter that is no function', async () => {
    const call = runConformance({} as never, { vectors: [] })
    await expect(call).rejects.toThrow(/^invalid-argument: adapter: a function$/)
  })

  it('goes on where every row throws, since each has been answered', async () => {
    const vectors = Array.from({ length: 12 }, (_, i) => ({ ...vector, id: `answers/${i}` }))
    const report = await runConformance(() => Promise.reject(new Error('oh')), { vectors })
    expect(report.areas).toMatchObject([{ failed: 12, notAsked: 0 }])
  })

  it('makes each method once, and none of posts', async () => {
    const readings = { jpCredit: 'proportional' }
    const other = { ...vector, id: 'answers/other', method: 'ip-asn-2019@1?jpCredit=proportional', readings }
    const ofPosts: Vector = { ...vector, id: 'vacancies/none', area: 'vacancies', method: 'peta-jabatan@1' }
    const given: unknown[] = []
    const adapter: typeof libraryAdapter = (_, method) => {
      given.push(method)
      return {}
    }
    await runConformance(adapter, { vectors: [vector, other, { ...vector, id: 'answers/again' }, ofPosts] })
    expect(given.map((each) => given.indexOf(each))).toEqual([0, 1, 0, 3])
    expect(given[3]).toBe(null)
  })

  it('judges the rows of a method one after the other, and tells them in their own order', () => {
    const readings = { jpCredit: 'proportional' }
    const vectors = Array.from({ length: 4 }, (_, i): Vector => {
      const odd = { method: 'ip-asn-2019@1?jpCredit=proportional', readings }
      return { ...vector, id: `answers/${i}`, ...(i % 2 === 0 && odd) }
    })
    const judged: string[] = []
    const outcomeOf = ({ id }: Vector) => {
      judged.push(id)
      return { answer: { unsupported: true } }
    }
    const { areas } = judgeVectors(vectors, outcomeOf, createRulebook(libraryEditions))
    expect(judged).toEqual(['answers/1', 'answers/3', 'answers/0', 'answers/2'])
    expect(areas[0]?.unsupportedIds).toEqual(vectors.map(({ id }) => id))
  })

  it('gives an adapter copies, so that whatever it does to them changes no vector', async () => {
    const readings = { jpCredit: 'proportional' }
    const changed = { ...vector, method: 'ip-asn-2019@1?jpCredit=proportional', readings, input: { ...vector.input } }
    const spoils = ({ input, readings: chosen }: ConformanceRequest) => {
      Object.assign(input, { jp: 0 })
      Object.assign(chosen, { jpCredit: 'threshold' })
      return right
    }
    await runConformance(spoils, { vectors: [changed] })
    expect([changed.input, changed.readings]).toEqual([vector.input, { jpCredit: 'proportional' }])
  })

  it('stops asking after ten rows in a row without an answer', async () => {
    let asked = 0
    const vectors = Array.from({ length: 13 }, (_, i) => ({ ...vector, id: `answers/${i}` }))
    const silent = () => {
      asked += 1
      return new Promise<object>(() => {})
    }
    const { areas } = await runConformance(silent, { vectors, timeout: 1 })
    expect(asked).toBe(10)
    expect(areas[0]).toMatchObject({ passed: 0, failed: 10, unsupported: 0, notAsked: 3 })
    expect(areas[0]?.failures.map(({ problem }) => problem).slice(-4)).toEqual([
      'timeout',
      'not-asked',
      'not-asked',
      'not-asked',
    ])
  })

  it('gives the tables of the method, and frozen plain JSON back', async () => {
    const report = await runConformance(({ method }, tables) => ({ index: tables?.id === method ? 77.5 : 0 }), {
      vectors: [vector],
    })
    expect(report.areas[0]?.failures[0]?.path).toBe('lines')
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
    expect(Object.isFrozen(report.areas[0]?.failures[0])).toBe(true)
  })
})
