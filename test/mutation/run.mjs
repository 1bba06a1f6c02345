/**
 * Mutation tests: `npm run test:mutation` for the whole library (hours), `npm run test:mutation -- smart ipp-2017` for these parts,
 * `npm run test:mutation -- --changed --minutes 8` for the files changed since their part was last mutated as a whole (scores.json),
 * the last changed first, until the time is up. Whole parts write their figures into scores.json, for the docs and for the next
 * `--changed`. Fails where fewer than 92 of 100 mutants are killed, or one lives that survivors/ does not name, unless only `--figures` are
 * asked for.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { matchesGlob } from 'node:path'
import { parseArgs } from 'node:util'
import { parts } from './parts.mjs'
import { survivorsOf, unnamed } from './survivors.mjs'

const LEAST = 92
const SCORES = 'test/mutation/scores.json'
/** By part: the commit that was mutated, how many of its mutants were killed, and how many of the others have a reason. */
const scores = JSON.parse(readFileSync(SCORES, 'utf8'))

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { changed: { type: 'boolean' }, figures: { type: 'boolean' }, minutes: { type: 'string', default: '1000' } },
})
const unknown = positionals.filter((name) => !(name in parts))
if (unknown.length > 0) throw new Error(`No such part: ${unknown}. There are ${Object.keys(parts).join(', ')}.`)

mkdirSync('reports/mutation', { recursive: true })
const tallies = values.changed ? changedFiles() : wholeParts(positionals.length > 0 ? positionals : Object.keys(parts))
const killed = tallies.reduce((sum, tally) => sum + tally.killed, 0)
const total = tallies.reduce((sum, tally) => sum + tally.total, 0)
const nameless = tallies.flatMap(({ nameless }) => nameless)
for (const { file, line, name } of nameless) console.log(`${file}:${line} lives without a reason: ${name}`)
for (const { name, killed: some, total: all } of tallies)
  console.log(`${name}: ${some} of ${all} killed (${percent(some, all)})`)
console.log(`mutation: ${killed} of ${total} killed (${percent(killed, total)}; at least ${LEAST} % asked)`)
console.log(
  `${total - killed - nameless.length} of the others have a reason in test/mutation/survivors, ${nameless.length} have none`,
)
process.exitCode = !values.figures && (killed * 100 < total * LEAST || nameless.length > 0) ? 1 : 0

function wholeParts(names) {
  const [commit] = git('rev-parse', '--short=10', 'HEAD')
  if (git('status', '--porcelain', '--', 'src', 'test').length > 0)
    console.log('not committed: the figures are of no commit')
  return names.map((part) => {
    const tally = mutate(part, [])
    const { killed, total, nameless } = tally
    scores[part] = { commit, killed, named: total - killed - nameless.length, total }
    writeFileSync(SCORES, `${JSON.stringify(scores, null, 2)}\n`)
    return tally
  })
}

function changedFiles() {
  const until = Date.now() + Number(values.minutes) * 60_000
  const mutable = Object.keys(parts).flatMap((part) =>
    changedSince(scores[part]?.commit)
      .filter((file) => isOf(part, file))
      .map((file) => ({ file, part, at: lastChange(file) })),
  )
  mutable.sort((a, b) => b.at - a.at)
  const tallies = []
  for (const { file, part } of mutable) if (Date.now() < until) tallies.push(mutate(part, [file]))
  console.log(`${tallies.length} of ${mutable.length} changed files mutated; the others were left out for lack of time`)
  return tallies
}

/** A part that was never mutated as a whole has changed in every file. */
function changedSince(commit) {
  const files = commit ? git('diff', '--name-only', commit, 'HEAD', '--', 'src') : git('ls-files', 'src')
  return files.filter((file) => existsSync(file))
}

function lastChange(file) {
  return Number(git('log', '-1', '--format=%ct', '--', file)[0])
}

function isOf(part, file) {
  const { mutate: patterns } = parts[part]
  const matches = (pattern) => matchesGlob(file, pattern)
  return patterns.some(matches) && !patterns.some((each) => each.startsWith('!') && matches(each.slice(1)))
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
  const found = JSON.parse(readFileSync(report, 'utf8'))
  const mutants = Object.values(found.files).flatMap((file) => file.mutants)
  const killed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length
  const survivors = survivorsOf(found)
  return { name: files[0] ?? part, killed, total: killed + survivors.length, nameless: unnamed(part, survivors) }
}

function percent(some, all) {
  return all === 0 ? 'none' : `${((100 * some) / all).toFixed(1)} %`
}

function git(...args) {
  return execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean)
}
