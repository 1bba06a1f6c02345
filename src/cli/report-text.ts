import type { Reading } from '../edition'
import type { OtherReading, VectorFailure } from '../verify/conformance/conformance-report'
import { libraryEditions } from '../verify/conformance/resolve-method'
import type { ProgramReport } from './program-report'
import { fill, type Lang, type ReportWords, wordsOf } from './report-words'
import type { Noise } from './run-program'

/** Failures of one area that are printed in full. */
const MOST_PRINTED = 10

/** Fields of an area that are summed up by name. */
const MOST_FIELDS = 10

/** A report for people. */
export function reportText(report: ProgramReport, lang: Lang): string {
  const words = wordsOf(lang)
  return [
    ...table(report, words),
    ...report.areas.flatMap(({ area, failures }) => areaText(area, failures.filter(wasAsked), words)),
    '',
    ...readingsText(report, words),
    ...notAskedText(report, words),
    ...noiseText(report.noise, words),
    ...badEndText(report.noise, words),
    report.ok ? words.ok : report.areas.some(({ passed }) => passed > 0) ? words.notOk : words.nothing,
  ].join('\n')
}

function table({ areas }: ProgramReport, words: ReportWords): string[] {
  const asked = areas.every(({ notAsked }) => notAsked === 0)
  const rows = [
    [words.area, words.passed, words.failed, words.unsupported, words.notAsked],
    ...areas.map(({ area, ...counts }) => [
      area,
      ...[counts.passed, counts.failed, counts.unsupported, counts.notAsked].map(String),
    ]),
  ].map((row) => (asked ? row.slice(0, -1) : row))
  const widths = [0, 1, 2, 3, 4].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  return rows.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
  )
}

function areaText(area: string, failures: readonly VectorFailure[], words: ReportWords): string[] {
  const sums = failures.length > 1 ? sumsText(area, failures, words) : []
  return [...failuresText(failures, words), ...(sums.length > 0 ? ['', ...sums] : [])]
}

/** What the failures of an area have in common; the places of a list count as one. */
function sumsText(area: string, failures: readonly VectorFailure[], words: ReportWords): string[] {
  const fields = tally(failures.map(({ paths }) => paths.map((path) => path.replace(/\.\d+(?=\.|$)/g, '.*'))))
  const more = fields.length - MOST_FIELDS
  const systems = tally(failures.map(({ sameAs }) => (sameAs ? [sameAs] : [])))
  return [
    ...fields.slice(0, MOST_FIELDS).map(([path, rows]) => fill(words.differsIn, area, path, `${rows}`)),
    ...(more > 0 ? [fill(words.moreFields, area, `${more}`)] : []),
    ...systems.map(([system, rows]) => fill(words.sameAsIn, area, system, `${rows}`)),
  ]
}

/** How many rows have each word, those of most rows first. */
function tally(rows: readonly (readonly string[])[]): [word: string, rows: number][] {
  const counts = new Map<string, number>()
  for (const words of rows) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)
}

/** Which readings the program seems to hold: departures from the default by name, the others as a number. */
function readingsText({ areas, wouldPassTogether, notSearched }: ProgramReport, words: ReportWords): string[] {
  const failures = areas.flatMap((area) => area.failures)
  const departures = tally(
    failures.map(({ method, wouldPassUnder }) =>
      wouldPassUnder.filter((each) => !isDefault(each, method)).map(optionText),
    ),
  )
  const usual = failures.filter(({ method, wouldPassUnder }) => wouldPassUnder.some((each) => isDefault(each, method)))
  const counted = (text: string, count: number) => (count > 0 ? [fill(text, `${count}`)] : [])
  return [
    ...departures.map(([option, rows]) => fill(words.explains, option, `${rows}`)),
    ...wouldPassTogether.map(({ readings, ids }) =>
      fill(words.explainTogether, optionsText(readings, words), `${ids.length}`),
    ),
    ...counted(words.underDefault, usual.length),
    ...counted(words.noReading, failures.filter(isUnexplained).length),
    ...counted(words.notSearched, notSearched),
  ]
}

/** Is it the default of the edition that a method is of? Two editions may share the name of a reading. */
function isDefault({ reading, option }: OtherReading, method: string): boolean {
  const edition = libraryEditions.find(({ id, revision }) => method.split('?')[0] === `${id}@${revision}`)
  const readings: Readonly<Record<string, Reading>> = edition?.readings ?? {}
  return readings[reading]?.default === option
}

/** Is there an answer, and no reading under which it would be right? */
function isUnexplained({ paths, wouldPassUnder, wouldPassTogether }: VectorFailure): boolean {
  return paths.length > 0 && wouldPassUnder.length + wouldPassTogether.length === 0
}

function failuresText(failures: readonly VectorFailure[], words: ReportWords): string[] {
  const printed = failures.slice(0, MOST_PRINTED).flatMap((failure) => ['', ...failureText(failure, words)])
  const more = failures.length - MOST_PRINTED
  return more > 0 ? [...printed, '', fill(words.more, `${more}`)] : printed
}

function failureText(failure: VectorFailure, words: ReportWords): string[] {
  const { id, title, method, problem, path, message, wouldPassUnder, wouldPassTogether, sameAs, source } = failure
  return [
    `${id} (${method})`,
    `  ${title}`,
    `  ${words.problems[problem]}${path ? `: ${path}` : ''}`,
    ...differenceText(failure, words),
    ...(message ? [`  ${message.trim()}`] : []),
    ...wouldPassUnder.map((each) => `  ${fill(words.wouldPass, optionText(each))}`),
    ...wouldPassTogether.map((each) => `  ${fill(words.wouldPassTogether, optionsText(each, words))}`),
    ...(sameAs ? [`  ${fill(words.sameAs, sameAs)}`] : []),
    `  ${words.source}: ${source}`,
  ]
}

/** What was expected and what came, of an answer that was looked at or of a row that was refused. */
function differenceText({ problem, path, expected, got }: VectorFailure, words: ReportWords): string[] {
  if (path === null && got === null) return []
  const found = problem === 'missing-field' ? words.missing : JSON.stringify(got)
  return [`  ${words.expected} ${JSON.stringify(expected)}, ${words.got} ${found}`]
}

function wasAsked({ problem }: VectorFailure): boolean {
  return problem !== 'not-asked'
}

function notAskedText({ areas, noise }: ProgramReport, words: ReportWords): string[] {
  const count = areas.reduce((sum, { notAsked }) => sum + notAsked, 0)
  return count > 0 ? [fill(words.notAskedSince, `${noise.runs}`, `${count}`)] : []
}

function optionText({ reading, option }: OtherReading): string {
  return `${reading}: ${option}`
}

function optionsText(readings: readonly OtherReading[], { and }: ReportWords): string {
  return readings.map(optionText).join(` ${and} `)
}

function noiseText({ lines, first }: Noise, words: ReportWords): string[] {
  return lines > 0 ? [fill(words.noise, `${lines}`, first ?? '')] : []
}

function badEndText({ badEnds, runs, badExit, firstUnanswered, stderr }: Noise, words: ReportWords): string[] {
  if (badEnds === 0) return []
  return [
    fill(words.badEnds, `${badEnds}`, `${runs}`, badExit ?? words.hung),
    ...(firstUnanswered ? [fill(words.firstUnanswered, firstUnanswered)] : []),
    ...(stderr.trim() ? [fill(words.lastWords, stderr.trim())] : []),
  ]
}
