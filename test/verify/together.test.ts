import { describe, expect, it } from 'vitest'
import { ipAsn2019 } from '../../src'
import { checkEdition } from '../../src/own-edition'
import { type ConformanceEdition, type ConformanceReport, runConformance, type Vector } from '../../src/verify'

type Answers = Readonly<Record<string, string | boolean | number>>

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
  return runConformance(({ id }) => ({ index: given.get(id) }), { vectors: rows.map(vectorOf) })
}

function vectorOf([id, input, index]: Row): Vector {
  return {
    id: `answers/${id}`,
    area: 'answers',
    title: id,
    method: 'ip-asn-2019@1',
    readings: {},
    section: 'unknown answers',
    source: 'by hand',
    input,
    expected: { index },
  }
}

/** The sets of readings of each failing row, each as text, in order. */
function setsOf({ areas }: ConformanceReport): Readonly<Record<string, readonly string[]>> {
  const failures = areas[0]?.failures ?? []
  return Object.fromEntries(
    failures.map(({ id, wouldPassTogether }) => [
      id.split('/')[1],
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

  it('are all that there are where no row shows any', async () => {
    // 7 − 1 − 5 = 1: nothing for discipline, and nothing for either of the other two.
    const one: Row = ['empty', { kelompok: 'pelaksana' }, 7, 1]
    const pairs = [zero('Discipline', 'Education'), zero('Discipline', 'Performance')]
    expect(setsOf(await judge([one])).empty).toEqual(pairs)
    // What others show is enough where it explains the row.
    expect(setsOf(await judge([one, noEducation, noSanctions])).empty).toEqual(pairs.slice(0, 1))
  })

  it('are told once, in whatever order each row has them', async () => {
    // 5 for discipline stays here, which those shown by other rows do not: so the pair is sought.
    const five: Row = ['five', { kelompok: 'pelaksana' }, 7, 5]
    const other: Row = ['no-appraisal-of-s2', { ...without('kinerja'), pendidikan: 'S2' }, 66, 65]
    const report = await judge([noAppraisal, other, noEducation, noSanctions, neither, five])
    expect(setsOf(report)).toMatchObject({
      neither: [zero('Education', 'Performance')],
      five: [zero('Education', 'Performance')],
    })
    expect(report.wouldPassTogether.map(({ ids }) => ids)).toEqual([['answers/neither', 'answers/five']])
  })

  it('are, of a reading that is shown in two ways, those that are shown most', async () => {
    const lowest: Row = ['lowest', without('disiplin', 'pendidikan'), 76, 72]
    const other: Row = ['no-sanctions-of-s2', { ...without('disiplin'), pendidikan: 'S2' }, 95, 90]
    const sets = setsOf(await judge([lowest, noSanctions, other, noEducation, noAppraisal, empty]))
    expect(sets.empty).toEqual([zero('Discipline', 'Education', 'Performance')])
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

  it('are tried first with what other rows show, and not all where there are too many, which is counted', async () => {
    // Lists that are not there are not known by default; where they are none, there were 0 hours, no seminar and no sanction.
    const [none, known] = [
      { jp: null, seminar: null },
      { jp: 0, seminar: false },
    ]
    const rows = [
      history('trainings', { sanctions: [] }, { answers: none }),
      history('both', {}, { answers: { ...none, disiplin: null } }),
      history('neither', { trainings: [], sanctions: [] }, { index: 45 }),
    ]
    const given: Readonly<Record<string, object>> = {
      'histories/trainings': { answers: known },
      'histories/both': { answers: { ...known, disiplin: 'tidak-pernah' } },
      'histories/neither': { index: 99 },
    }
    const report = await runConformance(({ id }) => given[id] ?? {}, { vectors: rows })
    expect(report.wouldPassUnder).toEqual([
      { reading: 'absentTrainings', option: 'none', ids: ['histories/trainings'] },
    ])
    expect(setsOf(report).both).toEqual(['absentSanctions=none absentTrainings=none'])
    expect([report.areas[0]?.failed, report.notSearched]).toEqual([3, 1])
  })

  it('are tried no more after sixty pairs: first those with what is shown, then those of most rows', async () => {
    // Of the record any two of the evidence readings may be, which are more than sixty; it comes first, by the id of its method.
    const record = history('record', { trainings: [], sanctions: [] }, { index: 45 })
    const later = { method: 'ip-asn-2019@1?windows=cutOff', readings: { windows: 'cutOff' } }
    // 19 hours in proportion are 21.375 more, and education that is not known 1 less.
    const hours: Row = ['hours', { ...without('pendidikan', 'teknis'), jp: 19 }, 53.5, 73.875]
    const hours2: Row = ['hours2', { ...without('pendidikan', 'teknis'), jp: 19 }, 53.5, 73.875]
    // 1 + 40 + 5 + 5; a value between two bands is worth 15 by the upper one.
    const gap: Row = ['gap', { ...without('pendidikan', 'kinerja'), skp: 60.5 }, 51, 60]
    const one: Row = ['one', { kelompok: 'pelaksana' }, 7, 1]
    const rows = [noSanctions, gap, hours, hours2, one]
    const given = new Map(rows.map(([id, , , index]) => [`answers/${id}`, index]))
    const vectors = [...rows.map((row) => ({ ...vectorOf(row), ...later })), record]
    const report = await runConformance(({ id }) => ({ index: given.get(id) ?? 99 }), { vectors })
    expect(setsOf(report)).toEqual({
      'no-sanctions': [],
      gap: [],
      hours: ['jpCredit=proportional unknownEducation=zero'],
      hours2: ['jpCredit=proportional unknownEducation=zero'],
      one: [zero('Discipline', 'Education'), zero('Discipline', 'Performance')],
    })
    expect(report.areas[1]?.failures[0]).toMatchObject({ wouldPassUnder: [], wouldPassTogether: [] })
    // The gap and the record; what a pair explains is settled, whatever else was not tried.
    expect(report.notSearched).toBe(2)
  })

  it('are sought for two hundred rows', async () => {
    // Nothing acts on the best of all.
    const rows = Array.from({ length: 200 }, (_, i): Row => [`best-${i}`, best, 100, 99])
    const report = await judge([...rows, neither])
    expect(setsOf(report).neither).toEqual([])
    expect(report.notSearched).toBe(1)
    expect(setsOf(await judge([...rows.slice(1), neither])).neither).toEqual([zero('Education', 'Performance')])
  })

  it('are of the edition of the row, and so is what is not searched', async () => {
    const { official, ...source } = JSON.parse(JSON.stringify(ipAsn2019))
    const own = checkEdition({ ...source, id: 'kab-contoh' })
    if (!own.ok) throw new Error(JSON.stringify(own.issues))
    const rows = Array.from({ length: 200 }, (_, i): Row => [`best-${i}`, best, 100, 99])
    const vectors = [
      ...rows.map(vectorOf),
      { ...vectorOf(neither), method: 'kab-contoh@1' },
      vectorOf(['last', best, 100, 99]),
    ]
    const editions = [ipAsn2019, own.value as unknown as ConformanceEdition]
    const report = await runConformance(({ id }) => ({ index: id === 'answers/neither' ? 45 : 99 }), {
      vectors,
      editions,
    })
    expect(setsOf(report).neither).toEqual([zero('Education', 'Performance')])
    expect(report.notSearched).toBe(1)
  })
})

/** The everyday record, S1 15, no training, baik 25, never punished 5, without the lists that are not given. */
function history(id: string, lists: object, expected: Vector['expected']): Vector {
  return {
    id: `histories/${id}`,
    area: 'histories',
    title: id,
    method: 'ip-asn-2019@1',
    readings: {},
    section: 'absent',
    source: 'by hand',
    input: {
      employee: {
        id: 'p',
        posts: [{ jenjang: 'pelaksana' }],
        educations: [{ level: 'S1' }],
        appraisals: [{ year: 2023, kinerja: 'baik' }],
        ...lists,
      },
      year: 2024,
    },
    expected,
  }
}
