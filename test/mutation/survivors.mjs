/**
 * What lived on in a part, and what was said of it: `survivors/<part>.json` has, by file and by reason, the mutants that no test can or need
 * kill, as "code ⇒ mutant". `node test/mutation/survivors.mjs PART [FILE]` lists those of the last report that have no reason yet.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Long enough to tell mutants of one file apart. */
const MOST_CHARACTERS = 100

/** The mutants of a report that lived, by file, each as it is named. */
export function survivorsOf(report) {
  return Object.entries(report.files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map((mutant) => ({ file, line: mutant.location.start.line, name: nameOf(mutant, source) })),
  )
}

/** Those among them that no reason is written down for. */
export function unnamed(part, survivors) {
  const path = `test/mutation/survivors/${part}.json`
  const reasons = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
  return survivors.filter(({ file, name }) => !Object.values(reasons[file] ?? {}).some((names) => names.includes(name)))
}

function nameOf({ location: { start, end }, replacement = '' }, source) {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1)
  lines[0] = lines[0].slice(start.column - 1)
  return `${onOneLine(lines.join('\n'))} ⇒ ${onOneLine(replacement)}`
}

function onOneLine(code) {
  const line = code.replace(/\s+/g, ' ')
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}…` : line
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [part, file = ''] = process.argv.slice(2)
  const report = JSON.parse(readFileSync(`reports/mutation/${part}.json`, 'utf8'))
  const left = unnamed(part, survivorsOf(report)).filter((each) => each.file.includes(file))
  for (const { file, line, name } of left) console.log(`${file}:${line} ${name}`)
  console.log(`${left.length} without a reason`)
}
