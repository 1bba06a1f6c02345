import { expect, it } from 'vitest'
import { verifyOptions } from '../../src/cli/verify-options'

const usual = {
  areas: ['answers', 'histories', 'groups', 'vacancies', 'change', 'ipp-2017', 'bad-input'],
  timeout: 10_000,
  lang: 'id',
  json: false,
  command: 'php',
  args: [],
}

it.each<[words: string, expected: object]>([
  ['-- php', usual],
  ['-- php runner.php --json --', { ...usual, args: ['runner.php', '--json', '--'] }],
  ['--json -- php', { ...usual, json: true }],
  ['--lang en -- php', { ...usual, lang: 'en' }],
  ['--lang=id -- php', usual],
  ['--timeout 0.5 -- php', { ...usual, timeout: 500 }],
  [
    '--areas=change,answers --json --timeout=3 -- php',
    { ...usual, areas: ['change', 'answers'], json: true, timeout: 3000 },
  ],
])('reads %s', (words, expected) => {
  expect(verifyOptions(words.split(' '))).toEqual(expected)
})

const NO_PROGRAM = 'name the program after --, as in: npx ipp-asn verify -- php runner.php'
const AREAS = '--areas takes answers,histories,groups,vacancies,change,ipp-2017,bad-input'

it.each<[words: string, expected: string]>([
  ['', NO_PROGRAM],
  ['--json', NO_PROGRAM],
  ['php runner.php', NO_PROGRAM],
  ['--json --', NO_PROGRAM],
  ['--lang jv -- php', '--lang takes id or en'],
  ['--lang -- php', '--lang takes id or en'],
  ['--timeout soon -- php', '--timeout takes seconds'],
  ['--timeout 0 -- php', '--timeout takes seconds'],
  ['--timeout -1 -- php', '--timeout takes seconds'],
  ['--areas index -- php', AREAS],
  ['--areas change,index -- php', AREAS],
  ['--loud -- php', 'there are --areas, --timeout, --lang and --json'],
])('refuses %s, and says what there is', (words, expected) => {
  expect(verifyOptions(words.split(' '))).toBe(expected)
})
