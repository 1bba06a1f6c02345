import type { ConformanceProblem } from '../verify/conformance/conformance-report'

/** The languages of the command. */
export type Lang = 'id' | 'en'

/** What may be wrong with a call. */
export type CallProblem =
  | 'command'
  | 'noProgram'
  | 'notStarted'
  | 'oneWord'
  | 'option'
  | 'value'
  | 'twice'
  | 'area'
  | 'field'
  | 'lang'
  | 'timeout'

/** Why a call is refused, and what goes into the words of it. */
export interface CallRefusal {
  readonly refused: CallProblem
  readonly values: readonly string[]
}

/** The words of help: a line for every option. */
export interface HelpWords {
  readonly usage: string
  readonly about: string
  readonly options: Readonly<Record<string, string>>
  readonly exit: string
}

/** The words of the command. `{}` stands for what is filled in. */
export interface ReportWords {
  readonly help: HelpWords
  readonly refusals: Readonly<Record<CallProblem, string>>
  readonly area: string
  readonly passed: string
  readonly failed: string
  readonly unsupported: string
  readonly notAsked: string
  readonly notAskedSince: string
  readonly expected: string
  readonly got: string
  readonly missing: string
  readonly others: string
  readonly input: string
  readonly source: string
  readonly wouldPass: string
  readonly wouldPassTogether: string
  readonly and: string
  readonly explains: string
  readonly explainTogether: string
  readonly notSearched: string
  readonly underDefault: string
  readonly noReading: string
  readonly judged: string
  readonly differsIn: string
  readonly missingIn: string
  readonly moreFields: string
  readonly sameAsIn: string
  readonly sameAs: string
  readonly more: string
  readonly noise: string
  readonly repeats: string
  readonly badEnds: string
  readonly hung: string
  readonly firstUnanswered: string
  readonly lastWords: string
  readonly ok: string
  readonly notOk: string
  readonly nothing: string
  readonly problems: Readonly<Record<ConformanceProblem, string>>
}

const USAGE =
  'npx ipp-asn verify [--areas A,B] [--fields A,B] [--timeout N] [--lang id|en] [--json] [--no-resolved] -- PROGRAM [ARGUMENT …]'

const enReport: ReportWords = {
  help: {
    usage: USAGE,
    about:
      'Asks PROGRAM cases that were worked by hand, and says row by row whether it computes the same (docs/verify.md).',
    options: {
      '--areas A,B': 'only these areas; there are {}',
      '--fields A,B': 'judge only these fields of an answer, as index,category; all if not given',
      '--timeout N': 'wait N seconds for the next answer; 10 if not given',
      '--lang id|en': 'the language of the report; id if not given',
      '--json': 'the whole report, for machines',
      '--no-resolved': 'send no tables: PROGRAM has its own, or reads those in methods/',
      '--help, -h': 'these lines',
      '--version': 'the version',
    },
    exit: 'Exit code 0: nothing failed and something passed; 1: something failed, nothing passed, or PROGRAM ended badly; 2: a wrong call, or PROGRAM cannot be started.',
  },
  refusals: {
    command: 'There is no command {}; there is {}. npx ipp-asn --help says more.',
    noProgram: 'Name the program after --, as in: npx ipp-asn verify -- php runner.php',
    notStarted:
      'The program {} cannot be started: {}. After -- the program is one word and each of its arguments another.',
    oneWord:
      'The program "{}" cannot be started: {}. It was given as one word: leave the quotes out, as in: npx ipp-asn verify -- {}',
    option: 'There is no option {}; there are {}.',
    value: '{} needs a value.',
    twice: '{} is given twice; give it once.',
    area: 'There is no area {}; there are {}.',
    field: 'No case that is asked expects a field {}; there are {}.',
    lang: '--lang takes id or en, not {}.',
    timeout: '--timeout takes seconds, above 0 and up to a day, not {}.',
  },
  area: 'area',
  passed: 'passed',
  failed: 'failed',
  unsupported: 'not supported',
  notAsked: 'not asked',
  notAskedSince: 'Rows that were not asked, since the program had left rows without an answer in {} runs: {}.',
  expected: 'expected',
  got: 'got',
  missing: 'nothing: the field is missing',
  others: 'not as expected either',
  input: 'input',
  source: 'source',
  wouldPass: 'would pass under {}',
  wouldPassTogether: 'would pass under {} together',
  and: 'and',
  explains: 'Rows that pass under {}: {}.',
  explainTogether: 'Rows that pass under {} together, and under none alone: {}.',
  notSearched: 'Rows for which not every pair of readings was tried: {}.',
  underDefault: 'Rows that pass under a default reading, where another was asked: {}.',
  noReading: 'Rows that no other reading explains: {}.',
  judged: 'Only these fields were judged, and nothing is shown of any other: {}.',
  differsIn: '{}: {} differs in {} rows.',
  missingIn: '{}: {} is missing in {} rows.',
  moreFields: '{}: other fields that differ or are missing: {}; --json lists all.',
  sameAsIn: '{}: the same as {} in {} rows.',
  sameAs: 'the same as {}',
  more: 'More failures: {}; --json lists all.',
  noise: 'Lines of output that answer nothing: {}; the first: {}',
  repeats: 'Lines of output that give an answer once more, as it was: {}.',
  badEnds: 'Runs in which the program ended badly: {} of {}; the last: {}.',
  hung: 'no further answer within --timeout',
  firstUnanswered: 'The first row without an answer then: {}.',
  lastWords: 'Its last words on the error output: {}',
  ok: 'All that was answered is right.',
  notOk: 'Not all is right.',
  nothing: 'No row passed, so nothing is shown.',
  problems: {
    differs: 'differs',
    'missing-field': 'missing field',
    'not-a-record': '`answer` is no object with fields, but',
    'not-json': 'its line for this row is not JSON (one object on one line):',
    'lacks-answer': 'its line has no field `answer` (an object):',
    'two-answers': 'two answers to this row that are not the same:',
    threw: 'the program reports an error',
    timeout: 'no answer in time: the program hangs, or is slower than --timeout allows (to start, too)',
    crashed: 'the program crashes',
    'no-answer': 'the program ended without an answer',
    'not-asked': 'not asked after too many rows without an answer',
    'unknown-method': 'the row is refused: its method is of no edition that is there',
    'wrong-method': 'the row is refused: its readings make another method than it names',
  },
}

const idReport: ReportWords = {
  help: {
    usage: USAGE,
    about:
      'Menanyakan kepada PROGRAM kasus-kasus yang dihitung dengan tangan, lalu menyebut baris demi baris apakah hasilnya sama (docs/verify.md).',
    options: {
      '--areas A,B': 'hanya bidang ini; yang ada: {}',
      '--fields A,B': 'nilai hanya isian jawaban ini, misalnya index,category; semua bila tidak disebut',
      '--timeout N': 'tunggu jawaban berikutnya N detik; 10 bila tidak disebut',
      '--lang id|en': 'bahasa laporan; id bila tidak disebut',
      '--json': 'laporan lengkap untuk mesin',
      '--no-resolved': 'tabel tidak dikirim: PROGRAM memakai tabelnya sendiri, atau membaca yang ada di methods/',
      '--help, -h': 'petunjuk ini',
      '--version': 'versi',
    },
    exit: 'Kode keluar 0: tidak ada yang gagal dan ada yang lulus; 1: ada yang gagal, tidak ada yang lulus, atau PROGRAM berakhir tidak wajar; 2: panggilan salah, atau PROGRAM tidak dapat dijalankan.',
  },
  refusals: {
    command: 'Tidak ada perintah {}; yang ada: {}. Selengkapnya: npx ipp-asn --help',
    noProgram: 'Sebut programnya setelah --, misalnya: npx ipp-asn verify -- php runner.php',
    notStarted:
      'Program {} tidak dapat dijalankan: {}. Programnya satu kata setelah --, lalu setiap argumennya satu kata.',
    oneWord:
      'Program "{}" tidak dapat dijalankan: {}. Ditulis sebagai satu kata: hapus tanda kutipnya, misalnya: npx ipp-asn verify -- {}',
    option: 'Tidak ada pilihan {}; yang ada: {}.',
    value: '{} memerlukan nilai.',
    twice: '{} diberikan dua kali; berikan satu kali saja.',
    area: 'Tidak ada bidang {}; yang ada: {}.',
    field: 'Tidak ada kasus yang ditanyakan dengan isian {}; yang ada: {}.',
    lang: '--lang menerima id atau en, bukan {}.',
    timeout: '--timeout menerima detik, di atas 0 dan paling lama sehari, bukan {}.',
  },
  area: 'bidang',
  passed: 'lulus',
  failed: 'gagal',
  unsupported: 'tidak didukung',
  notAsked: 'tidak ditanyakan',
  notAskedSince: 'Baris yang tidak ditanyakan, karena program tidak menjawab semua baris dalam {} kali jalan: {}.',
  expected: 'seharusnya',
  got: 'hasil',
  missing: 'tidak ada: isian ini tidak dijawab',
  others: 'juga tidak sesuai',
  input: 'masukan',
  source: 'sumber',
  wouldPass: 'akan lulus dengan {}',
  wouldPassTogether: 'akan lulus dengan {} bersama-sama',
  and: 'dan',
  explains: 'Baris yang lulus dengan {}: {}.',
  explainTogether: 'Baris yang lulus dengan {} bersama-sama, dan tidak dengan salah satunya saja: {}.',
  notSearched: 'Baris yang belum dicoba dengan setiap pasangan bacaan: {}.',
  underDefault: 'Baris yang lulus dengan bacaan baku, padahal ditanyakan bacaan lain: {}.',
  noReading: 'Baris yang tidak dijelaskan bacaan lain: {}.',
  judged: 'Hanya isian ini yang dinilai, yang lain belum terbukti: {}.',
  differsIn: '{}: {} berbeda pada {} baris.',
  missingIn: '{}: {} tidak ada pada {} baris.',
  moreFields: '{}: isian lain yang berbeda atau tidak ada: {}; --json mencantumkan semuanya.',
  sameAsIn: '{}: sama dengan {} pada {} baris.',
  sameAs: 'sama dengan {}',
  more: 'Gagal lainnya: {}; --json mencantumkan semuanya.',
  noise: 'Baris keluaran yang bukan jawaban: {}; yang pertama: {}',
  repeats: 'Baris keluaran yang mengulang jawaban yang sama: {}.',
  badEnds: 'Program berakhir tidak wajar: {} dari {} kali jalan; yang terakhir: {}.',
  hung: 'jawaban berikutnya tidak datang dalam waktu --timeout',
  firstUnanswered: 'Baris pertama yang saat itu belum dijawab: {}.',
  lastWords: 'Kata terakhirnya di keluaran kesalahan: {}',
  ok: 'Semua yang dijawab benar.',
  notOk: 'Belum semuanya benar.',
  nothing: 'Tidak ada baris yang lulus, sehingga tidak ada yang terbukti.',
  problems: {
    differs: 'berbeda',
    'missing-field': 'isian tidak ada',
    'not-a-record': '`answer` bukan objek berisi isian, melainkan',
    'not-json': 'baris keluaran untuk kasus ini bukan JSON (satu objek dalam satu baris):',
    'lacks-answer': 'baris keluaran untuk kasus ini tidak memuat isian `answer` (sebuah objek):',
    'two-answers': 'dua jawaban yang tidak sama untuk baris ini:',
    threw: 'program melaporkan kesalahan',
    timeout: 'tidak dijawab pada waktunya: program macet, atau lebih lambat daripada --timeout (juga saat dimulai)',
    crashed: 'program berhenti mendadak',
    'no-answer': 'program selesai tanpa menjawab',
    'not-asked': 'tidak ditanyakan karena terlalu banyak baris tanpa jawaban',
    'unknown-method': 'baris ditolak: metodenya bukan dari edisi yang ada',
    'wrong-method': 'baris ditolak: bacaannya menghasilkan metode lain daripada yang disebut',
  },
}

const words: Readonly<Record<Lang, ReportWords>> = { id: idReport, en: enReport }

export function wordsOf(lang: Lang): ReportWords {
  return words[lang]
}

/** Words with what goes into them, in order; a value is put in as it is, whatever stands in it. */
export function fill(text: string, ...values: readonly string[]): string {
  const [first = '', ...parts] = text.split('{}')
  return parts.reduce((filled, part, i) => `${filled}${values[i]}${part}`, first)
}

/** A call that is refused. */
export function refuse(refused: CallProblem, ...values: readonly string[]): CallRefusal {
  return { refused, values }
}

/** The refusal of a program that cannot be started. */
export function notStarted(command: string, why: string): CallRefusal {
  return command.includes(' ') ? refuse('oneWord', command, why, command) : refuse('notStarted', command, why)
}

/** Says why a call is refused. */
export function refusalText({ refused, values }: CallRefusal, lang: Lang): string {
  return fill(words[lang].refusals[refused], ...values)
}
