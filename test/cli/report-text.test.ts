import { expect, it } from 'vitest'
import { programReport } from '../../src/cli/program-report'
import { reportText } from '../../src/cli/report-text'
import type { Noise } from '../../src/cli/run-program'
import type { ConformanceReport, FieldDifference, VectorFailure } from '../../src/verify'

const silent: Noise = {
  lines: 0,
  first: null,
  repeats: 0,
  stderr: '',
  runs: 1,
  badEnds: 0,
  badExit: null,
  firstUnanswered: null,
}

const differs = (path: string, expected: unknown = 0, got: unknown = 21.375): FieldDifference => ({
  path,
  problem: 'differs',
  expected,
  got,
})

const failure = (more: Partial<VectorFailure> & Pick<VectorFailure, 'id'>): VectorFailure => ({
  title: '19 hours are worth nothing',
  method: 'ip-asn-2019@1',
  section: 'kompetensi',
  source: 'by hand',
  problem: 'differs',
  path: 'lines.teknis.points',
  expected: 0,
  got: 21.375,
  differences:
    more.problem && more.problem !== 'differs'
      ? []
      : [differs(more.path ?? 'lines.teknis.points', more.expected, more.got)],
  input: { jp: 19 },
  readings: {},
  message: null,
  wouldPassUnder: [],
  wouldPassTogether: [],
  sameAs: null,
  ...more,
})

const unknownDiscipline = { reading: 'unknownDiscipline', option: 'zero' }
const unknownPerformance = { reading: 'unknownPerformance', option: 'zero' }
const nothingFound = { fields: null, wouldPassUnder: [], wouldPassTogether: [], notSearched: 0 }

const report: ConformanceReport = {
  ok: false,
  fields: null,
  areas: [
    {
      area: 'answers',
      passed: 1200,
      failed: 5,
      unsupported: 0,
      notAsked: 0,
      unsupportedIds: [],
      failures: [
        failure({
          id: 'answers/hours',
          wouldPassUnder: [{ reading: 'jpCredit', option: 'proportional' }],
          sameAs: 'a city’s form',
        }),
        failure({
          id: 'answers/field',
          problem: 'missing-field',
          path: 'index',
          differences: [{ path: 'index', problem: 'missing-field', expected: 77.5, got: null }],
          expected: 77.5,
          got: null,
        }),
        failure({
          id: 'answers/both',
          path: 'index',
          expected: 7,
          got: 1,
          wouldPassTogether: [[unknownDiscipline, unknownPerformance]],
        }),
        failure({
          id: 'answers/revision',
          method: 'ip-asn-2019@7',
          problem: 'unknown-method',
          path: null,
          expected: ['ip-asn-2019@1'],
          got: 'ip-asn-2019@7',
        }),
        failure({ id: 'answers/crash', problem: 'crashed', path: null, got: null, message: '  no {} such file\n' }),
      ],
    },
    { area: 'change', passed: 0, failed: 0, unsupported: 10, notAsked: 0, unsupportedIds: [], failures: [] },
  ],
  wouldPassUnder: [{ reading: 'jpCredit', option: 'proportional', ids: ['answers/hours'] }],
  wouldPassTogether: [{ readings: [unknownDiscipline, unknownPerformance], ids: ['answers/both'] }],
  notSearched: 0,
}

it('is a table, each failure with what explains it, and a last word', () => {
  expect(reportText({ ...report, notSearched: 4, noise: { ...silent, lines: 2, first: 'Warning: {}' } }, 'en')).toBe(`\
area     passed  failed  not supported
answers    1200       5              0
change        0       0             10

answers/hours (ip-asn-2019@1)
  19 hours are worth nothing
  differs: lines.teknis.points
  expected 0, got 21.375
  input: {"jp":19}
  would pass under jpCredit: proportional
  the same as a city’s form
  source: by hand

answers/field (ip-asn-2019@1)
  19 hours are worth nothing
  missing field: index
  expected 77.5, got nothing: the field is missing
  input: {"jp":19}
  source: by hand

answers/both (ip-asn-2019@1)
  19 hours are worth nothing
  differs: index
  expected 7, got 1
  input: {"jp":19}
  would pass under unknownDiscipline: zero and unknownPerformance: zero together
  source: by hand

answers/revision (ip-asn-2019@7)
  19 hours are worth nothing
  the row is refused: its method is of no edition that is there
  expected ["ip-asn-2019@1"], got "ip-asn-2019@7"
  input: {"jp":19}
  source: by hand

answers/crash (ip-asn-2019@1)
  19 hours are worth nothing
  the program crashes
  no {} such file
  input: {"jp":19}
  source: by hand

answers: lines.teknis.points differs in 1 rows.
answers: index is missing in 1 rows.
answers: index differs in 1 rows.
answers: the same as a city’s form in 1 rows.

Rows that pass under jpCredit: proportional: 1.
Rows that pass under unknownDiscipline: zero and unknownPerformance: zero together, and under none alone: 1.
Rows that no other reading explains: 1.
Rows for which not every pair of readings was tried: 4.
Lines of output that answer nothing: 2; the first: Warning: {}
Not all is right.`)
})

it('speaks Indonesian too', () => {
  expect(reportText({ ...report, noise: silent }, 'id')).toBe(`\
bidang   lulus  gagal  tidak didukung
answers   1200      5               0
change       0      0              10

answers/hours (ip-asn-2019@1)
  19 hours are worth nothing
  berbeda: lines.teknis.points
  seharusnya 0, hasil 21.375
  masukan: {"jp":19}
  akan lulus dengan jpCredit: proportional
  sama dengan a city’s form
  sumber: by hand

answers/field (ip-asn-2019@1)
  19 hours are worth nothing
  isian tidak ada: index
  seharusnya 77.5, hasil tidak ada: isian ini tidak dijawab
  masukan: {"jp":19}
  sumber: by hand

answers/both (ip-asn-2019@1)
  19 hours are worth nothing
  berbeda: index
  seharusnya 7, hasil 1
  masukan: {"jp":19}
  akan lulus dengan unknownDiscipline: zero dan unknownPerformance: zero bersama-sama
  sumber: by hand

answers/revision (ip-asn-2019@7)
  19 hours are worth nothing
  baris ditolak: metodenya bukan dari edisi yang ada
  seharusnya ["ip-asn-2019@1"], hasil "ip-asn-2019@7"
  masukan: {"jp":19}
  sumber: by hand

answers/crash (ip-asn-2019@1)
  19 hours are worth nothing
  program berhenti mendadak
  no {} such file
  masukan: {"jp":19}
  sumber: by hand

answers: lines.teknis.points berbeda pada 1 baris.
answers: index tidak ada pada 1 baris.
answers: index berbeda pada 1 baris.
answers: sama dengan a city’s form pada 1 baris.

Baris yang lulus dengan jpCredit: proportional: 1.
Baris yang lulus dengan unknownDiscipline: zero dan unknownPerformance: zero bersama-sama, dan tidak dengan salah satunya saja: 1.
Baris yang tidak dijelaskan bacaan lain: 1.
Belum semuanya benar.`)
})

it('prints ten failures of an area, and counts the others', () => {
  const area = (count: number) => ({
    area: 'answers' as const,
    passed: 1,
    failed: count,
    unsupported: 0,
    notAsked: 0,
    unsupportedIds: [],
    failures: Array.from({ length: count }, (_, i) => failure({ id: `answers/${i}` })),
  })
  const lines = (count: number) =>
    reportText({ ok: false, areas: [area(count)], ...nothingFound, noise: silent }, 'en').split('\n')
  // Two lines of table, ten times an empty line and six lines, an empty line, the last word.
  // Two lines for what differs in all of them, one for those that no reading explains.
  expect(lines(10)).toHaveLength(2 + 10 * 7 + 2 + 3)
  expect(lines(12)).toHaveLength(2 + 10 * 7 + 2 + 2 + 3)
  expect(lines(12).slice(-7)).toEqual([
    '',
    'More failures: 2; --json lists all.',
    '',
    'answers: lines.teknis.points differs in 12 rows.',
    '',
    'Rows that no other reading explains: 12.',
    'Not all is right.',
  ])
})

it('says whether anything is shown at all', () => {
  const lastWord = (ok: boolean, passed: number) => {
    const areas = [
      { area: 'change' as const, passed, failed: 0, unsupported: 1, notAsked: 0, unsupportedIds: [], failures: [] },
    ]
    return reportText({ ok, areas, ...nothingFound, noise: silent }, 'en')
      .split('\n')
      .at(-1)
  }
  expect(lastWord(true, 1)).toBe('All that was answered is right.')
  expect(lastWord(false, 1)).toBe('Not all is right.')
  expect(lastWord(false, 0)).toBe('No row passed, so nothing is shown.')
})

it('is not right where the program ended badly, and says how', () => {
  const areas = [
    { area: 'change' as const, passed: 1, failed: 0, unsupported: 1, notAsked: 0, unsupportedIds: [], failures: [] },
  ]
  const told = (noise: Partial<Noise>) => programReport({ ok: true, areas, ...nothingFound }, { ...silent, ...noise })
  const broken = told({ runs: 5, badEnds: 2, badExit: 'exit code 3', firstUnanswered: 'change/a', stderr: 'full {}\n' })
  expect([told({}).ok, broken.ok]).toEqual([true, false])
  expect(reportText(broken, 'en').split('\n').slice(-4)).toEqual([
    'Runs in which the program ended badly: 2 of 5; the last: exit code 3.',
    'The first row without an answer then: change/a.',
    'Its last words on the error output: full {}',
    'Not all is right.',
  ])
  const hung = told({ badEnds: 1 })
  expect(reportText(hung, 'en').split('\n').slice(-2)).toEqual([
    'Runs in which the program ended badly: 1 of 1; the last: no further answer within --timeout.',
    'Not all is right.',
  ])
  expect(reportText(hung, 'id').split('\n').at(-2)).toBe(
    'Program berakhir tidak wajar: 1 dari 1 kali jalan; yang terakhir: jawaban berikutnya tidak datang dalam waktu --timeout.',
  )
})

it('counts the rows that were not asked by themselves, prints none of them, and says why', () => {
  const failures = [
    failure({ id: 'change/a', problem: 'crashed', path: null, got: null }),
    failure({ id: 'change/b', problem: 'not-asked', path: null, got: null }),
  ]
  const areas = [
    { area: 'change' as const, passed: 1, failed: 1, unsupported: 0, notAsked: 1, unsupportedIds: [], failures },
  ]
  const told = { ok: false, areas, ...nothingFound, noise: { ...silent, runs: 60 } }
  expect(reportText(told, 'en')).toBe(`\
area    passed  failed  not supported  not asked
change       1       1              0          1

change/a (ip-asn-2019@1)
  19 hours are worth nothing
  the program crashes
  input: {"jp":19}
  source: by hand

Rows that were not asked, since the program had left rows without an answer in 60 runs: 1.
Not all is right.`)
  expect(reportText(told, 'id').split('\n').at(-2)).toBe(
    'Baris yang tidak ditanyakan, karena program tidak menjawab semua baris dalam 60 kali jalan: 1.',
  )
})

it('sums up an area: places in lists as one, those of most rows first, and what is the same as a published system', () => {
  const failures = Array.from({ length: 12 }, (_, i) =>
    failure({
      id: `answers/${i}`,
      differences: (i === 0
        ? ['units.0.own', 'units.1.own', 'a.2']
        : [`units.${i}.own`, ...(i === 11 ? 'bcdefghijk' : '')]
      ).map((path) => differs(path)),
      sameAs: i > 9 ? 'a city’s form' : null,
    }),
  )
  const areas = [
    { area: 'answers' as const, passed: 1, failed: 12, unsupported: 0, notAsked: 0, unsupportedIds: [], failures },
  ]
  const lines = reportText({ ok: false, areas, ...nothingFound, noise: silent }, 'en').split('\n')
  expect(lines.filter((line) => line.startsWith('answers: '))).toEqual([
    'answers: units.*.own differs in 12 rows.',
    'answers: a.* differs in 1 rows.',
    ...[...'bcdefghi'].map((path) => `answers: ${path} differs in 1 rows.`),
    'answers: other fields that differ or are missing: 2; --json lists all.',
    'answers: the same as a city’s form in 2 rows.',
  ])
})

it('lists only readings other than the default, and counts the rows that pass under a default', () => {
  const usual = { reading: 'jpCredit', option: 'threshold' }
  const other = { reading: 'unknownEducation', option: 'zero' }
  // The default of 2019, and not of 2016-2017.
  const either = { reading: 'disciplineWindow', option: 'fiveYears' }
  const failures = [
    failure({ id: 'answers/a', wouldPassUnder: [usual] }),
    failure({ id: 'answers/b', wouldPassUnder: [other] }),
    failure({ id: 'answers/c' }),
    failure({ id: 'answers/d', method: 'ipp-2017@1', wouldPassUnder: [either] }),
    failure({ id: 'answers/e', method: 'ip-asn-2019@1?disciplineWindow=lastYear', wouldPassUnder: [either] }),
  ]
  const areas = [
    { area: 'answers' as const, passed: 1, failed: 3, unsupported: 0, notAsked: 0, unsupportedIds: [], failures },
  ]
  const wouldPassUnder = [
    { ...usual, ids: ['answers/a'] },
    { ...either, ids: ['answers/d', 'answers/e'] },
    { ...other, ids: ['answers/b'] },
  ]
  const told = { ok: false, areas, ...nothingFound, wouldPassUnder, noise: silent }
  expect(reportText(told, 'en').split('\n').slice(-5)).toEqual([
    'Rows that pass under unknownEducation: zero: 1.',
    'Rows that pass under disciplineWindow: fiveYears: 1.',
    'Rows that pass under a default reading, where another was asked: 2.',
    'Rows that no other reading explains: 1.',
    'Not all is right.',
  ])
  expect(reportText(told, 'id')).toContain('Baris yang lulus dengan bacaan baku, padahal ditanyakan bacaan lain: 2.')
})

const areaOf = (failures: readonly VectorFailure[]): ConformanceReport => ({
  ok: false,
  areas: [
    {
      area: 'answers',
      passed: 1,
      failed: failures.length,
      unsupported: 0,
      notAsked: 0,
      unsupportedIds: [],
      failures,
    },
  ],
  ...nothingFound,
})
const shownOf = (failures: readonly VectorFailure[], lang: 'id' | 'en' = 'en') =>
  reportText({ ...areaOf(failures), noise: silent }, lang).split('\n')

it('shows of a row the difference that is nearest to the cause, names the others, and prints the input', () => {
  // D3 is worth 10, and all else 75.
  const row = failure({
    id: 'answers/d3',
    path: 'index',
    expected: 85,
    got: 87,
    input: { kelompok: 'pelaksana', pendidikan: 'D3' },
    differences: [
      differs('lines.pendidikan.points', 10, 12),
      differs('dimensions.kualifikasi', 10, 12),
      differs('range.0', 85, 87),
      differs('range.1', 85, 87),
      differs('index', 85, 87),
    ],
  })
  expect(shownOf([row]).slice(3, 10)).toEqual([
    'answers/d3 (ip-asn-2019@1)',
    '  19 hours are worth nothing',
    '  differs: lines.pendidikan.points',
    '  expected 10, got 12',
    '  not as expected either: dimensions.kualifikasi, range.*, index',
    '  input: {"kelompok":"pelaksana","pendidikan":"D3"}',
    '  source: by hand',
  ])
  expect(shownOf([row], 'id').slice(5, 9)).toEqual([
    '  berbeda: lines.pendidikan.points',
    '  seharusnya 10, hasil 12',
    '  juga tidak sesuai: dimensions.kualifikasi, range.*, index',
    '  masukan: {"kelompok":"pelaksana","pendidikan":"D3"}',
  ])
})

it('says of the difference that is shown whether the field is there, and cuts off what is long', () => {
  const row = failure({
    id: 'answers/long',
    path: 'index',
    input: 'x'.repeat(1000),
    differences: [
      { path: 'lines.teknis', problem: 'missing-field', expected: 3, got: null },
      ...[...'abcdefghijk'].map((path) => differs(path)),
    ],
  })
  const [, , , , , ...lines] = shownOf([row])
  expect(lines.slice(0, 4)).toEqual([
    '  missing field: lines.teknis',
    '  expected 3, got nothing: the field is missing',
    '  not as expected either: a, b, c, d, e, f, g, h, i, j, …',
    // A quotation mark, and 599 letters.
    `  input: "${'x'.repeat(599)}…`,
  ])
})

it('prints rows so that every kind of difference appears, in their order', () => {
  const rows = Array.from({ length: 30 }, (_, i) =>
    failure({
      id: `answers/${i}`,
      // The second kind is of the last but one alone, and the third is only beside another; the last row has no answer.
      ...(i === 28 && { differences: [differs('lines.seminar.points'), differs('index')] }),
      ...(i === 20 && { differences: [differs('lines.teknis.points'), differs('range.1')] }),
      ...(i === 29 && { problem: 'crashed', path: null, got: null, differences: [] }),
    }),
  )
  const printed = shownOf(rows).flatMap((line) => /^answers\/(\d+) /.exec(line)?.[1] ?? [])
  expect(printed).toEqual(['0', '1', '2', '3', '4', '5', '6', '20', '28', '29'])
})

it('says what a line lacks, and shows it', () => {
  const message = '{"id":"answers/a","index":85}'
  const row = failure({ id: 'answers/a', problem: 'lacks-answer', path: null, got: null, message })
  const said = (lang: 'id' | 'en') => shownOf([row], lang).slice(5, 8)
  expect(said('en')).toEqual(['  its line has no field `answer` (an object):', `  ${message}`, '  input: {"jp":19}'])
  expect(said('id')[0]).toBe('  baris keluaran untuk kasus ini tidak memuat isian `answer` (sebuah objek):')
})

it.each([
  [null, 'null'],
  [85, '85'],
])('names an answer that has no fields: %s', (got, shown) => {
  const row = failure({ id: 'answers/a', problem: 'not-a-record', path: null, got })
  const said = (lang: 'id' | 'en') => shownOf([row], lang).slice(5, 7)
  expect(said('en')).toEqual([`  \`answer\` is no object with fields, but ${shown}`, '  input: {"jp":19}'])
  expect(said('id')[0]).toBe(`  \`answer\` bukan objek berisi isian, melainkan ${shown}`)
})

it('names the option that decides what is too slow', () => {
  const row = failure({ id: 'answers/a', problem: 'timeout', path: null, got: null })
  expect(shownOf([row])[5]).toBe(
    '  no answer in time: the program hangs, or is slower than --timeout allows (to start, too)',
  )
  expect(shownOf([row], 'id')[5]).toBe(
    '  tidak dijawab pada waktunya: program macet, atau lebih lambat daripada --timeout (juga saat dimulai)',
  )
})

it('counts answers that came once more apart from lines that answer nothing', () => {
  const noise = { ...silent, repeats: 3 }
  const last = (lang: 'id' | 'en') =>
    reportText({ ...areaOf([]), noise }, lang)
      .split('\n')
      .slice(-2, -1)
  expect(last('en')).toEqual(['Lines of output that give an answer once more, as it was: 3.'])
  expect(last('id')).toEqual(['Baris keluaran yang mengulang jawaban yang sama: 3.'])
})

it('says which fields were judged, even where all is right', () => {
  const judged = (lang: 'id' | 'en') =>
    reportText({ ...areaOf([]), ok: true, fields: ['index', 'category'], noise: silent }, lang)
      .split('\n')
      .slice(-2)
  expect(judged('en')).toEqual([
    'Only these fields were judged, and nothing is shown of any other: index, category.',
    'All that was answered is right.',
  ])
  expect(judged('id')[0]).toBe('Hanya isian ini yang dinilai, yang lain belum terbukti: index, category.')
})

it('counts rows that were not asked in one area alone for every area', () => {
  const area = { passed: 1, failed: 0, unsupported: 0, unsupportedIds: [], failures: [] }
  const areas = [
    { ...area, area: 'answers' as const, notAsked: 0 },
    { ...area, area: 'change' as const, notAsked: 4 },
  ]
  expect(
    reportText({ ok: false, areas, ...nothingFound, noise: silent }, 'en')
      .split('\n')
      .slice(0, 3),
  ).toEqual([
    'area     passed  failed  not supported  not asked',
    'answers       1       0              0          0',
    'change        1       0              0          4',
  ])
})

it('sums nothing up that one row alone fails on', () => {
  const sums = (count: number) =>
    shownOf(Array.from({ length: count }, (_, i) => failure({ id: `answers/${i}` }))).filter((line) =>
      line.startsWith('answers: '),
    )
  expect([sums(1), sums(2)]).toEqual([[], ['answers: lines.teknis.points differs in 2 rows.']])
})

it('tells of more fields only where there are more than ten', () => {
  const lines = (paths: string) =>
    shownOf(['a', 'b'].map((id) => failure({ id, differences: [...paths].map((path) => differs(path)) }))).filter(
      (line) => line.startsWith('answers: '),
    )
  expect(lines('abcdefghij')).toHaveLength(10)
  expect(lines('abcdefghijk').at(-1)).toBe('answers: other fields that differ or are missing: 1; --json lists all.')
})

it('counts a row that passes under one reading and under two together as explained', () => {
  const explained = failure({
    id: 'answers/a',
    wouldPassUnder: [unknownDiscipline],
    wouldPassTogether: [[unknownDiscipline, unknownPerformance]],
  })
  expect(shownOf([explained]).filter((line) => line.includes('no other reading'))).toEqual([])
})

it('says nothing of an error output of spaces alone', () => {
  const noise = { ...silent, badEnds: 1, badExit: 'exit code 1', stderr: ' \n' }
  const lines = reportText({ ...areaOf([]), noise }, 'en').split('\n')
  expect(lines.filter((line) => line.startsWith('Its last words'))).toEqual([])
})

it('sums up what most rows fail on first, by its whole name', () => {
  const rows = ['a', 'b c', 'b c'].map((path, i) => failure({ id: `answers/${i}`, differences: [differs(path)] }))
  expect(shownOf(rows).filter((line) => line.startsWith('answers: '))).toEqual([
    'answers: b c differs in 2 rows.',
    'answers: a differs in 1 rows.',
  ])
})

it('prints a row whose shown difference is new before rows of which only other differences are', () => {
  const rows = Array.from({ length: 12 }, (_, i) =>
    failure({
      id: `answers/${i}`,
      differences: [differs(i < 11 ? 'lines.teknis.points' : 'index'), differs(`range.${'abcdefghijkl'[i]}`)],
    }),
  )
  expect(shownOf(rows).flatMap((line) => /^answers\/(\d+) /.exec(line)?.[1] ?? [])).toContain('11')
})

it('marks what is cut off, and nothing that is whole', () => {
  const row = (others: string, letters: number) =>
    shownOf([
      failure({
        id: 'answers/a',
        input: 'x'.repeat(letters) as never,
        differences: ['index', ...others].map((path) => differs(path)),
      }),
    ]).filter((line) => line.includes('…'))
  // With its quotation marks an input of 598 letters has 600 characters.
  expect([row('abcdefghij', 598), row('abcdefghijk', 598).length, row('abcdefghij', 599).length]).toEqual([[], 1, 1])
})
