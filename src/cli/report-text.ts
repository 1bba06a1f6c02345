import type { Reading } from '../edition'
import type { FieldDifference, OtherReading, VectorFailure } from '../verify/conformance/conformance-report'
import type { ProgramReport } from '../verify/conformance/program-report'
import { libraryEditions } from '../verify/conformance/resolve-method'
import { fill, type Lang, type ReportWords, wordsOf } from './report-words'
import type { Noise } from './run-program'

/** Failures of one area that are printed in full. */
const MOST_PRINTED = 10

/** Fields of an area that are summed up by name, and of a row that are named beside the one that is shown. */
const MOST_FIELDS = 10

/** So much of an input is printed: a map of posts has no end. */
const MOST_OF_INPUT = 600

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
    ...(report.fields ? [fill(words.judged, report.fields.join(', '))] : []),
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

/** What the failures of an area have in common. */
function sumsText(area: string, failures: readonly VectorFailure[], words: ReportWords): string[] {
  const fields = tally(failures.map(({ differences }) => differences.map(kindOf)))
  const more = fields.length - MOST_FIELDS
  const systems = tally(failures.map(({ sameAs }) => (sameAs ? [sameAs] : [])))
  return [
    ...fields.slice(0, MOST_FIELDS).map(([kind, rows]) => sumText(area, kind, rows, words)),
    ...(more > 0 ? [fill(words.moreFields, area, `${more}`)] : []),
    ...systems.map(([system, rows]) => fill(words.sameAsIn, area, system, `${rows}`)),
  ]
}

function sumText(area: string, kind: string, rows: number, words: ReportWords): string {
  const [problem, ...path] = kind.split(' ')
  return fill(problem === 'differs' ? words.differsIn : words.missingIn, area, path.join(' '), `${rows}`)
}

/** A missing field is another kind of difference than one with another value. */
function kindOf(difference: FieldDifference): string {
  return `${difference.problem} ${fieldOf(difference)}`
}

/** The field of a difference: the places of a list count as one. */
function fieldOf({ path }: FieldDifference): string {
  return path.replace(/\.\d+(?=\.|$)/g, '.*')
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
function isUnexplained({ differences, wouldPassUnder, wouldPassTogether }: VectorFailure): boolean {
  return differences.length > 0 && wouldPassUnder.length + wouldPassTogether.length === 0
}

function failuresText(failures: readonly VectorFailure[], words: ReportWords): string[] {
  const printed = printedFailures(failures).flatMap((failure) => ['', ...failureText(failure, words)])
  const more = failures.length - MOST_PRINTED
  return more > 0 ? [...printed, '', fill(words.more, `${more}`)] : printed
}

/** Those in full, in their order: so many kinds of difference as there are come before more of the same. */
function printedFailures(failures: readonly VectorFailure[]): readonly VectorFailure[] {
  const byShown = bringingNew(failures, (failure) => kindsOf(failure).slice(0, 1))
  const byAny = bringingNew(failures, kindsOf)
  const printed = [...new Set([...byShown, ...byAny, ...failures])].slice(0, MOST_PRINTED)
  return failures.filter((failure) => printed.includes(failure))
}

/** The failures that are of a kind which none before them is of. */
function bringingNew(
  failures: readonly VectorFailure[],
  kinds: (failure: VectorFailure) => readonly string[],
): readonly VectorFailure[] {
  const seen = new Set<string>()
  return failures.filter((failure) => {
    const before = seen.size
    for (const kind of kinds(failure)) seen.add(kind)
    return seen.size > before
  })
}

/** Where and how it differs, that which is shown first; without an answer to look at only what went wrong. */
function kindsOf({ differences, problem }: VectorFailure): readonly string[] {
  return differences.length > 0 ? differences.map(kindOf) : [problem]
}

function failureText(failure: VectorFailure, words: ReportWords): string[] {
  const { id, title, method, message, input, wouldPassUnder, wouldPassTogether, sameAs, source } = failure
  return [
    `${id} (${method})`,
    `  ${title}`,
    ...differenceText(failure, words),
    ...(message ? [`  ${message.trim()}`] : []),
    `  ${words.input}: ${shortened(JSON.stringify(input))}`,
    ...wouldPassUnder.map((each) => `  ${fill(words.wouldPass, optionText(each))}`),
    ...wouldPassTogether.map((each) => `  ${fill(words.wouldPassTogether, optionsText(each, words))}`),
    ...(sameAs ? [`  ${fill(words.sameAs, sameAs)}`] : []),
    `  ${words.source}: ${source}`,
  ]
}

/** What went wrong: of an answer the difference that is nearest to the cause, and the names of the others. */
function differenceText(failure: VectorFailure, words: ReportWords): string[] {
  const [shown, ...others] = failure.differences
  const { problem, path, expected, got } = shown ?? failure
  const what = `  ${words.problems[problem]}${path ? `: ${path}` : ''}`
  if (problem === 'not-a-record') return [`${what} ${shortened(JSON.stringify(got))}`]
  if (!shown && got === null) return [what]
  const found = problem === 'missing-field' ? words.missing : JSON.stringify(got)
  const values = `  ${words.expected} ${JSON.stringify(expected)}, ${words.got} ${found}`
  return [what, values, ...othersText(others, words)]
}

function othersText(others: readonly FieldDifference[], words: ReportWords): string[] {
  const fields = [...new Set(others.map(fieldOf))]
  const more = fields.length > MOST_FIELDS ? ', …' : ''
  return fields.length > 0 ? [`  ${words.others}: ${fields.slice(0, MOST_FIELDS).join(', ')}${more}`] : []
}

function shortened(text: string): string {
  return text.length > MOST_OF_INPUT ? `${text.slice(0, MOST_OF_INPUT)}…` : text
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

function noiseText({ lines, first, repeats }: Noise, words: ReportWords): string[] {
  return [
    ...(lines > 0 ? [fill(words.noise, `${lines}`, first ?? '')] : []),
    ...(repeats > 0 ? [fill(words.repeats, `${repeats}`)] : []),
  ]
}

function badEndText({ badEnds, runs, badExit, firstUnanswered, stderr }: Noise, words: ReportWords): string[] {
  if (badEnds === 0) return []
  return [
    fill(words.badEnds, `${badEnds}`, `${runs}`, badExit ?? words.hung),
    ...(firstUnanswered ? [fill(words.firstUnanswered, firstUnanswered)] : []),
    ...(stderr.trim() ? [fill(words.lastWords, stderr.trim())] : []),
  ]
}
