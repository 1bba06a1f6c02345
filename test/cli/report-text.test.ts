import { expect, it } from 'vitest'
import { reportText } from '../../src/cli/report-text'
import type { ConformanceReport, VectorFailure } from '../../src/verify'

const silent = { lines: 0, first: null, stderr: '', runs: 1 }

const failure = (more: Partial<VectorFailure> & Pick<VectorFailure, 'id'>): VectorFailure => ({
  title: '19 hours are worth nothing',
  method: 'ip-asn-2019@1',
  section: 'kompetensi',
  source: 'by hand',
  problem: 'differs',
  path: 'lines.teknis.points',
  expected: 0,
  got: 21.375,
  message: null,
  wouldPassUnder: [],
  wouldPassTogether: [],
  sameAs: null,
  ...more,
})

const unknownDiscipline = { reading: 'unknownDiscipline', option: 'zero' }
const unknownPerformance = { reading: 'unknownPerformance', option: 'zero' }
const nothingFound = { wouldPassUnder: [], wouldPassTogether: [], notSearched: 0 }

const report: ConformanceReport = {
  ok: false,
  areas: [
    {
      area: 'answers',
      passed: 1200,
      failed: 5,
      unsupported: 0,
      failures: [
        failure({
          id: 'answers/hours',
          wouldPassUnder: [{ reading: 'jpCredit', option: 'proportional' }],
          sameAs: 'a city’s form',
        }),
        failure({ id: 'answers/field', problem: 'missing-field', path: 'index', expected: 77.5, got: null }),
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
    { area: 'change', passed: 0, failed: 0, unsupported: 10, failures: [] },
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
  would pass under jpCredit: proportional
  the same as a city’s form
  source: by hand

answers/field (ip-asn-2019@1)
  19 hours are worth nothing
  missing field: index
  expected 77.5, got nothing: the field is missing
  source: by hand

answers/both (ip-asn-2019@1)
  19 hours are worth nothing
  differs: index
  expected 7, got 1
  would pass under unknownDiscipline: zero and unknownPerformance: zero together
  source: by hand

answers/revision (ip-asn-2019@7)
  19 hours are worth nothing
  the row is refused: its method is of no edition that is there
  expected ["ip-asn-2019@1"], got "ip-asn-2019@7"
  source: by hand

answers/crash (ip-asn-2019@1)
  19 hours are worth nothing
  the program crashes
  no {} such file
  source: by hand

Rows that pass under jpCredit: proportional: 1.
Rows that pass under unknownDiscipline: zero and unknownPerformance: zero together, and under none alone: 1.
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
  akan lulus dengan jpCredit: proportional
  sama dengan a city’s form
  sumber: by hand

answers/field (ip-asn-2019@1)
  19 hours are worth nothing
  isian tidak ada: index
  seharusnya 77.5, hasil tidak ada: isian ini tidak dijawab
  sumber: by hand

answers/both (ip-asn-2019@1)
  19 hours are worth nothing
  berbeda: index
  seharusnya 7, hasil 1
  akan lulus dengan unknownDiscipline: zero dan unknownPerformance: zero bersama-sama
  sumber: by hand

answers/revision (ip-asn-2019@7)
  19 hours are worth nothing
  baris ditolak: metodenya bukan dari edisi yang ada
  seharusnya ["ip-asn-2019@1"], hasil "ip-asn-2019@7"
  sumber: by hand

answers/crash (ip-asn-2019@1)
  19 hours are worth nothing
  program berhenti mendadak
  no {} such file
  sumber: by hand

Baris yang lulus dengan jpCredit: proportional: 1.
Baris yang lulus dengan unknownDiscipline: zero dan unknownPerformance: zero bersama-sama, dan tidak dengan salah satunya saja: 1.
Belum semuanya benar.`)
})

it('prints ten failures of an area, and counts the others', () => {
  const area = (count: number) => ({
    area: 'answers' as const,
    passed: 1,
    failed: count,
    unsupported: 0,
    failures: Array.from({ length: count }, (_, i) => failure({ id: `answers/${i}` })),
  })
  const lines = (count: number) =>
    reportText({ ok: false, areas: [area(count)], ...nothingFound, noise: silent }, 'en').split('\n')
  // Two lines of table, ten times an empty line and five lines, an empty line, the last word.
  expect(lines(10)).toHaveLength(2 + 10 * 6 + 2)
  expect(lines(12)).toHaveLength(2 + 10 * 6 + 2 + 2)
  expect(lines(12).slice(-4)).toEqual(['', 'More failures: 2; --json lists all.', '', 'Not all is right.'])
})

it('says whether anything is shown at all', () => {
  const lastWord = (ok: boolean, passed: number) => {
    const areas = [{ area: 'change' as const, passed, failed: 0, unsupported: 1, failures: [] }]
    return reportText({ ok, areas, ...nothingFound, noise: silent }, 'en')
      .split('\n')
      .at(-1)
  }
  expect(lastWord(true, 1)).toBe('All that was answered is right.')
  expect(lastWord(false, 1)).toBe('Not all is right.')
  expect(lastWord(false, 0)).toBe('No row passed, so nothing is shown.')
})
