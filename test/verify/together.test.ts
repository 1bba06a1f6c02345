import { describe, expect, it } from 'vitest'
import { type ConformanceReport, runConformance, type Vector } from '../../src/verify'

type Answers = Readonly<Record<string, string | boolean>>

const best: Answers = {
  kelompok: 'pelaksana',
  pendidikan: 'S3',
  teknis: true,
  seminar: true,
  kinerja: 'sangat-baik',
  disiplin: 'tidak-pernah',
}

/** A row of answers, by its words: what it is worth by default, and what some system gives. */
type Row = readonly [id: string, answers: Answers, right: number, given: number]

function without(...columns: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(best).filter(([column]) => !columns.includes(column)))
}

function judge(rows: readonly Row[]): Promise<ConformanceReport> {
  const given = new Map(rows.map(([id, , , index]) => [`answers/${id}`, index]))
  const vectors = rows.map(
    ([id, input, index]): Vector => ({
      id: `answers/${id}`,
      area: 'answers',
      title: id,
      method: 'ip-asn-2019@1',
      readings: {},
      section: 'unknown answers',
      source: 'by hand',
      input,
      expected: { index },
    }),
  )
  return runConformance(({ id }) => ({ index: given.get(id) }), { vectors })
}

/** The sets of readings of each failing row, each as text, in order. */
function setsOf({ areas }: ConformanceReport): Readonly<Record<string, readonly string[]>> {
  const failures = areas[0]?.failures ?? []
  return Object.fromEntries(
    failures.map(({ id, wouldPassTogether }) => [
      id.slice('answers/'.length),
      wouldPassTogether.map((set) =>
        set
          .map(({ reading, option }) => `${reading}=${option}`)
          .sort()
          .join(' '),
      ),
    ]),
  )
}

// Not known is worth 1 of education, 1 of performance and 5 of discipline by default, and 0 of each where that is read.
const noEducation: Row = ['no-education', without('pendidikan'), 76, 75]
const noAppraisal: Row = ['no-appraisal', without('kinerja'), 71, 70]
const noSanctions: Row = ['no-sanctions', without('disiplin'), 100, 95]
// 1 + 40 + 1 + 5, and 0 + 40 + 0 + 5
const neither: Row = ['neither', without('pendidikan', 'kinerja'), 47, 45]
// 1 + 0 + 1 + 5, and nothing at all
const empty: Row = ['empty', { kelompok: 'pelaksana' }, 7, 0]
const zero = (...ids: readonly string[]) => ids.map((id) => `unknown${id}=zero`).join(' ')

describe('readings that explain a row only together', () => {
  it('are those that other rows show alone, as many as it takes and no more', async () => {
    const report = await judge([noEducation, noAppraisal, noSanctions, neither, empty])
    expect(setsOf(report)).toEqual({
      'no-education': [],
      'no-appraisal': [],
      'no-sanctions': [],
      neither: [zero('Education', 'Performance')],
      empty: [zero('Discipline', 'Education', 'Performance')],
    })
    expect(report.wouldPassTogether.map(({ readings, ids }) => [readings.length, ids])).toEqual([
      [2, ['answers/neither']],
      [3, ['answers/empty']],
    ])
    expect(report.notSearched).toBe(0)
  })

  it('are found as a pair where no row shows either alone', async () => {
    expect(setsOf(await judge([neither]))).toEqual({ neither: [zero('Education', 'Performance')] })
  })

  it('are found where the second acts only under the first', async () => {
    // 70 of the best record stay, and an appraisal without points of its own takes the 0 of one that is not known.
    const row: Row = ['butuh-perbaikan', { ...best, kinerja: 'butuh-perbaikan' }, 85, 70]
    expect(setsOf(await judge([row]))).toEqual({
      'butuh-perbaikan': ['predicates2022=unscored unknownPerformance=zero'],
    })
  })

  it('are more than two only where others show one of them', async () => {
    expect(setsOf(await judge([empty]))).toEqual({ empty: [] })
    // The pair is found first, and is then held together with the single one.
    expect(setsOf(await judge([neither, noSanctions, empty])).empty).toEqual([
      zero('Discipline', 'Education', 'Performance'),
    ])
  })

  it('are counted by the rows that they explain, from the most', async () => {
    // 5 + 17.5 + … as the best but for technical training: 22.5 less
    const without2: Row = ['neither-and-untrained', { ...without('pendidikan', 'kinerja'), teknis: false }, 24.5, 22.5]
    const other: Row = ['butuh-perbaikan', { ...best, kinerja: 'butuh-perbaikan' }, 85, 70]
    const { wouldPassTogether } = await judge([other, neither, without2])
    expect(wouldPassTogether.map(({ ids }) => ids.length)).toEqual([2, 1])
  })

  it('are none where nothing explains the row, and all was tried', async () => {
    const report = await judge([['neither', without('pendidikan', 'kinerja'), 47, 46.25]])
    expect([setsOf(report), report.notSearched]).toEqual([{ neither: [] }, 0])
  })

  it('are not all tried where there are too many, which is counted', async () => {
    const vector: Vector = {
      id: 'histories/everyday',
      area: 'histories',
      title: 'everyday',
      method: 'ip-asn-2019@1',
      readings: {},
      section: 'whole',
      source: 'by hand',
      // S1 15, no training, baik 25, never punished 5
      input: {
        employee: {
          id: 'p',
          posts: [{ jenjang: 'pelaksana' }],
          educations: [{ level: 'S1' }],
          trainings: [],
          appraisals: [{ year: 2023, kinerja: 'baik' }],
          sanctions: [],
        },
        year: 2024,
      },
      expected: { index: 45 },
    }
    const { notSearched, areas } = await runConformance(() => ({ index: 99 }), { vectors: [vector] })
    expect([areas[0]?.failed, notSearched]).toEqual([1, 1])
  })
})
