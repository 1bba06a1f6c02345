import { expect, it } from 'vitest'
import { refusalText } from '../../src/cli/report-words'
import { langOf, verifyOptions } from '../../src/cli/verify-options'

const usual = {
  areas: ['answers', 'histories', 'groups', 'vacancies', 'change', 'ipp-2017', 'bad-input'],
  timeout: 10_000,
  lang: 'id',
  json: false,
  resolved: true,
  command: 'php',
  args: [],
}

it.each<[words: string, expected: object]>([
  ['-- php', usual],
  ['-- php runner.php --json --', { ...usual, args: ['runner.php', '--json', '--'] }],
  ['--json -- php', { ...usual, json: true }],
  ['--no-resolved -- php', { ...usual, resolved: false }],
  ['--lang en -- php', { ...usual, lang: 'en' }],
  ['--lang=id -- php', usual],
  ['--timeout 0.5 -- php', { ...usual, timeout: 500 }],
  ['--timeout 86400 -- php', { ...usual, timeout: 86_400_000 }],
  [
    '--areas=change,answers --json --timeout=3 -- php',
    { ...usual, areas: ['change', 'answers'], json: true, timeout: 3000 },
  ],
  ['--areas change --areas answers,change -- php', { ...usual, areas: ['change', 'answers'] }],
  ['--fields index,category --fields=index,range -- php', { ...usual, fields: ['index', 'category', 'range'] }],
  ['--json --json -- php', { ...usual, json: true }],
])('reads %s', (words, expected) => {
  expect(verifyOptions(words.split(' '))).toEqual(expected)
})

it('reads names with spaces about them', () => {
  const told = verifyOptions(['--areas', ' answers, histories ', '--', 'php'])
  expect(told).toEqual({ ...usual, areas: ['answers', 'histories'] })
})

const NO_PROGRAM = 'Name the program after --, as in: npx ipp-asn verify -- php runner.php'
const areas = (area: string) =>
  `There is no area ${area}; there are answers, histories, groups, vacancies, change, ipp-2017, bad-input.`
const option = (name: string) =>
  `There is no option ${name}; there are --areas, --fields, --timeout, --lang, --json, --no-resolved.`
const timeout = (value: string) => `--timeout takes seconds, above 0 and up to a day, not ${value}.`

it.each<[words: string, expected: string]>([
  ['', NO_PROGRAM],
  ['--json', NO_PROGRAM],
  ['--json --', NO_PROGRAM],
  ['-- ', NO_PROGRAM],
  ['php runner.php', NO_PROGRAM],
  ['--lang en node own.mjs', NO_PROGRAM],
  ['--loud', option('--loud')],
  ['php -- php', option('php')],
  ['--lang jv -- php', '--lang takes id or en, not jv.'],
  ['--lang=id=en -- php', '--lang takes id or en, not id=en.'],
  ['--lang -- php', '--lang needs a value.'],
  ['--areas', '--areas needs a value.'],
  ['--timeout soon -- php', timeout('soon')],
  ['--timeout 0 -- php', timeout('0')],
  ['--timeout -1 -- php', timeout('-1')],
  ['--timeout 86400.1 -- php', timeout('86400.1')],
  ['--areas index -- php', areas('index')],
  ['--areas change,index -- php', areas('index')],
  ['--areas={} -- php', areas('{}')],
  ['--timeout 3 --timeout 4 -- php', '--timeout is given twice; give it once.'],
  ['--lang en --lang=id -- php', '--lang is given twice; give it once.'],
  ['--areas answers, -- php', areas('')],
  ['--loud -- php', option('--loud')],
  ['--json=yes -- php', option('yes')],
  ['toString -- php', option('toString')],
  ['=x -- php', option('=x')],
  ['x=1 -- php', option('x=1')],
  ['--timeout soon --loud -- php', timeout('soon')],
])('refuses %s, and says what there is', (words, expected) => {
  const refused = verifyOptions(words === '' ? [] : words.split(' '))
  expect('refused' in refused && refusalText(refused, 'en')).toBe(expected)
})

it.each<[words: string, expected: string]>([
  ['verify --lang en --loud -- php', 'en'],
  ['verify --lang=en', 'en'],
  ['--help --lang en', 'en'],
  ['--lang en --lang id', 'id'],
  ['--lang jv', 'id'],
  ['--lang', 'id'],
  ['en', 'id'],
  ['verify -- php --lang en', 'id'],
])('speaks, for %s, in the language that was chosen, even to refuse the rest', (words, expected) => {
  expect(langOf(words.split(' '))).toBe(expected)
})
