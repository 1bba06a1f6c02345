import type { ConformanceProblem } from '../verify/conformance/conformance-report'

/** The words of a report. `{}` stands for what is filled in. */
export interface ReportWords {
  readonly area: string
  readonly passed: string
  readonly failed: string
  readonly unsupported: string
  readonly expected: string
  readonly got: string
  readonly missing: string
  readonly source: string
  readonly wouldPass: string
  readonly explains: string
  readonly sameAs: string
  readonly more: string
  readonly noise: string
  readonly ok: string
  readonly notOk: string
  readonly nothing: string
  readonly problems: Readonly<Record<ConformanceProblem, string>>
}

export const enReport: ReportWords = {
  area: 'area',
  passed: 'passed',
  failed: 'failed',
  unsupported: 'not supported',
  expected: 'expected',
  got: 'got',
  missing: 'nothing: the field is missing',
  source: 'source',
  wouldPass: 'would pass under {}',
  explains: 'Rows that pass under {}: {}.',
  sameAs: 'the same as {}',
  more: 'More failures: {}; --json lists all.',
  noise: 'Lines of output that answer nothing: {}; the first: {}',
  ok: 'All that was answered is right.',
  notOk: 'Not all is right.',
  nothing: 'No row passed, so nothing is shown.',
  problems: {
    differs: 'differs',
    'missing-field': 'missing field',
    'not-json': 'no JSON',
    threw: 'the program reports an error',
    timeout: 'no answer in time: the program hangs',
    crashed: 'the program crashes',
    'no-answer': 'the program ended without an answer',
    'not-asked': 'not asked after too many rows without an answer',
  },
}

export const idReport: ReportWords = {
  area: 'bidang',
  passed: 'lulus',
  failed: 'gagal',
  unsupported: 'tidak didukung',
  expected: 'seharusnya',
  got: 'hasil',
  missing: 'tidak ada: isian ini tidak dijawab',
  source: 'sumber',
  wouldPass: 'akan lulus dengan {}',
  explains: 'Baris yang lulus dengan {}: {}.',
  sameAs: 'sama dengan {}',
  more: 'Gagal lainnya: {}; --json mencantumkan semuanya.',
  noise: 'Baris keluaran yang bukan jawaban: {}; yang pertama: {}',
  ok: 'Semua yang dijawab benar.',
  notOk: 'Belum semuanya benar.',
  nothing: 'Tidak ada baris yang lulus, sehingga tidak ada yang terbukti.',
  problems: {
    differs: 'berbeda',
    'missing-field': 'isian tidak ada',
    'not-json': 'bukan JSON',
    threw: 'program melaporkan kesalahan',
    timeout: 'tidak dijawab pada waktunya: program macet',
    crashed: 'program berhenti mendadak',
    'no-answer': 'program selesai tanpa menjawab',
    'not-asked': 'tidak ditanyakan karena terlalu banyak baris tanpa jawaban',
  },
}
