import { describe, expect, it } from 'vitest'
import { helpText } from '../../src/cli/help-text'
import { readCommand } from '../../src/cli/read-command'
import { type CallProblem, notStarted, refusalText, refuse } from '../../src/cli/report-words'

describe('the words behind npx ipp-asn', () => {
  it.each<[words: string, run: string, lang: string]>([
    ['', 'help', 'id'],
    ['--help', 'help', 'id'],
    ['-h', 'help', 'id'],
    ['--help --lang en', 'help', 'en'],
    ['verify --help', 'help', 'id'],
    ['verify --lang=en -h -- php', 'help', 'en'],
    ['verify --loud --help', 'help', 'id'],
    ['--version', 'version', 'id'],
    ['verify --version', 'version', 'id'],
    ['verify -- php', 'verify', 'id'],
    ['verify --lang en -- php --help', 'verify', 'en'],
    ['verify -- php --version', 'verify', 'id'],
    ['verify', 'refuse', 'id'],
    ['verify --lang en --loud -- php', 'refuse', 'en'],
    ['verfy -- php', 'refuse', 'id'],
    ['-- php', 'refuse', 'id'],
  ])('%s: %s, in %s', (words, run, lang) => {
    expect(readCommand(words === '' ? [] : words.split(' '))).toMatchObject({ run, lang })
  })

  it('hand on what verify is told', () => {
    expect(readCommand(['verify', '--json', '--', 'php', 'runner.php'])).toMatchObject({
      options: { json: true, command: 'php', args: ['runner.php'] },
    })
  })

  it('of a command that there is not are answered by those that there are', () => {
    for (const [words, name] of [
      [['verfy', '--lang', 'en'], 'verfy'],
      [['--', 'php'], '--'],
    ] as const) {
      const command = readCommand(words)
      expect(command.run === 'refuse' && refusalText(command.refusal, 'en')).toBe(
        `There is no command ${name}; there is verify. npx ipp-asn --help says more.`,
      )
    }
  })
})

describe('a refusal', () => {
  it.each<[CallProblem, readonly string[], string]>([
    ['command', ['verfy', 'verify'], 'Tidak ada perintah verfy; yang ada: verify. Selengkapnya: npx ipp-asn --help'],
    ['noProgram', [], 'Sebut programnya setelah --, misalnya: npx ipp-asn verify -- php runner.php'],
    [
      'notStarted',
      ['php', 'spawn php ENOENT'],
      'Program php tidak dapat dijalankan: spawn php ENOENT. Programnya satu kata setelah --, lalu setiap argumennya satu kata.',
    ],
    ['option', ['--x', '--json'], 'Tidak ada pilihan --x; yang ada: --json.'],
    ['value', ['--lang'], '--lang memerlukan nilai.'],
    ['twice', ['--lang'], '--lang diberikan dua kali; berikan satu kali saja.'],
    ['area', ['index', 'answers'], 'Tidak ada bidang index; yang ada: answers.'],
    ['field', ['indeks', 'index'], 'Tidak ada kasus yang ditanyakan dengan isian indeks; yang ada: index.'],
    ['lang', ['jv'], '--lang menerima id atau en, bukan jv.'],
    ['timeout', ['soon'], '--timeout menerima detik, di atas 0 dan paling lama sehari, bukan soon.'],
  ])('%s is said in Indonesian too', (problem, values, expected) => {
    expect(refusalText(refuse(problem, ...values), 'id')).toBe(expected)
  })
})

describe('help', () => {
  it('is a line for every option', () => {
    expect(helpText('en')).toBe(`\
npx ipp-asn verify [--areas A,B] [--fields A,B] [--timeout N] [--lang id|en] [--json] [--no-resolved] -- PROGRAM [ARGUMENT …]

Asks PROGRAM cases that were worked by hand, and says row by row whether it computes the same (docs/verify.md).

  --areas A,B    only these areas; there are answers, histories, groups, vacancies, change, ipp-2017, bad-input
  --fields A,B   judge only these fields of an answer, as index,category; all if not given
  --timeout N    wait N seconds for the next answer; 10 if not given
  --lang id|en   the language of the report; id if not given
  --json         the whole report, for machines
  --no-resolved  send no tables: PROGRAM has its own, or reads those in methods/
  --help, -h     these lines
  --version      the version

Exit code 0: nothing failed and something passed; 1: something failed, nothing passed, or PROGRAM ended badly; 2: a wrong call, or PROGRAM cannot be started.`)
  })

  it('has the same lines in Indonesian', () => {
    const [id, en] = [helpText('id').split('\n'), helpText('en').split('\n')]
    const options = (lines: readonly string[]) => lines.map((line) => /^ {2}(-\S+)/.exec(line)?.[1])
    expect(options(id)).toEqual(options(en))
    expect(id[0]).toBe(en[0])
    expect(id).toContain('  --json         laporan lengkap untuk mesin')
    expect(id.filter((line, i) => line !== '' && i > 0 && line === en[i])).toEqual([])
    expect(id[4]).toBe(
      '  --areas A,B    hanya bidang ini; yang ada: answers, histories, groups, vacancies, change, ipp-2017, bad-input',
    )
  })
})

it('says of a program that cannot be started how to write it, and more where all of it is one word', () => {
  const en = (command: string, why: string) => refusalText(notStarted(command, why), 'en')
  expect(en('phpp', 'spawn phpp ENOENT')).toBe(
    'The program phpp cannot be started: spawn phpp ENOENT. After -- the program is one word and each of its arguments another.',
  )
  expect(en('php runner.php', 'spawn php runner.php ENOENT')).toBe(
    'The program "php runner.php" cannot be started: spawn php runner.php ENOENT. It was given as one word: leave the quotes out, as in: npx ipp-asn verify -- php runner.php',
  )
})
