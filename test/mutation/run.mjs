/**
 * Mutation tests: `npm run test:mutation` for the whole library (hours), `npm run test:mutation -- smart ipp-2017` for these parts,
 * `npm run test:mutation -- --changed --minutes 8` for the files changed since CHANGED_SINCE (else the last tag, else the commit before),
 * the last changed first, until the time is up. Fails where fewer than 92 of 100 mutants are killed.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { matchesGlob } from 'node:path'
import { parseArgs } from 'node:util'
import { parts } from './parts.mjs'

const LEAST = 92

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { changed: { type: 'boolean' }, minutes: { type: 'string', default: '1000' } },
})
const unknown = positionals.filter((name) => !(name in parts))
if (unknown.length > 0) throw new Error(`No such part: ${unknown}. There are ${Object.keys(parts).join(', ')}.`)

mkdirSync('reports/mutation', { recursive: true })
const tallies = values.changed ? changedFiles() : wholeParts(positionals.length > 0 ? positionals : Object.keys(parts))
const killed = tallies.reduce((sum, tally) => sum + tally.killed, 0)
const total = tallies.reduce((sum, tally) => sum + tally.total, 0)
for (const { name, killed: some, total: all } of tallies)
  console.log(`${name}: ${some} of ${all} killed (${percent(some, all)})`)
console.log(`mutation: ${killed} of ${total} killed (${percent(killed, total)}; at least ${LEAST} % asked)`)
process.exitCode = killed * 100 < total * LEAST ? 1 : 0

function wholeParts(names) {
  return names.map((part) => mutate(part, []))
}

function changedFiles() {
  const until = Date.now() + Number(values.minutes) * 60_000
  const changed = git('diff', '--name-only', base(), 'HEAD', '--', 'src').filter((file) => existsSync(file))
  const mutable = changed.flatMap((file) => partOf(file).map((part) => ({ file, part, at: lastChange(file) })))
  mutable.sort((a, b) => b.at - a.at)
  const tallies = []
  for (const { file, part } of mutable) if (Date.now() < until) tallies.push(mutate(part, [file]))
  console.log(`${tallies.length} of ${mutable.length} changed files mutated; the others were left out for lack of time`)
  return tallies
}

function base() {
  if (process.env.CHANGED_SINCE) return process.env.CHANGED_SINCE
  return git('tag', '--list', '--merged', 'HEAD', '--sort=-creatordate')[0] ?? 'HEAD~1'
}

function lastChange(file) {
  return Number(git('log', '-1', '--format=%ct', '--', file)[0])
}

function partOf(file) {
  const isMutated = ({ mutate: patterns }) =>
    patterns.some((pattern) => matchesGlob(file, pattern)) &&
    !patterns.some((pattern) => pattern.startsWith('!') && matchesGlob(file, pattern.slice(1)))
  return Object.keys(parts).filter((part) => isMutated(parts[part]))
}

/** Runs Stryker over a part, or over some files of it, and counts by its report. */
function mutate(part, files) {
  const report = `reports/mutation/${part}.json`
  rmSync(report, { force: true })
  spawnSync('npx', ['stryker', 'run', 'test/mutation/stryker.config.mjs'], {
    stdio: 'inherit',
    env: { ...process.env, MUTATION_PART: part, MUTATION_FILES: files.join(',') },
  })
  if (!existsSync(report)) throw new Error(`Stryker left no report of ${part}`)
  const statuses = Object.values(JSON.parse(readFileSync(report, 'utf8')).files).flatMap(({ mutants }) =>
    mutants.map(({ status }) => status),
  )
  const count = (...wanted) => statuses.filter((status) => wanted.includes(status)).length
  const dead = count('Killed', 'Timeout')
  return { name: files[0] ?? part, killed: dead, total: dead + count('Survived', 'NoCoverage') }
}

function percent(some, all) {
  return all === 0 ? 'none' : `${((100 * some) / all).toFixed(1)} %`
}

function git(...args) {
  return execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean)
}
