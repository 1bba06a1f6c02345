import type { ConformanceReport, OtherReading, VectorFailure } from '../verify/conformance/conformance-report'
import { fill, type Lang, type ReportWords, wordsOf } from './report-words'
import type { Noise } from './run-program'

/** Failures of one area that are printed in full. */
const MOST_PRINTED = 10

/** A report for people. */
export function reportText(report: ConformanceReport & { readonly noise: Noise }, lang: Lang): string {
  const words = wordsOf(lang)
  return [
    ...table(report, words),
    ...report.areas.flatMap(({ failures }) => failuresText(failures, words)),
    '',
    ...report.wouldPassUnder.map(({ ids, ...each }) => fill(words.explains, optionText(each), `${ids.length}`)),
    ...report.wouldPassTogether.map(({ readings, ids }) =>
      fill(words.explainTogether, optionsText(readings, words), `${ids.length}`),
    ),
    ...(report.notSearched > 0 ? [fill(words.notSearched, `${report.notSearched}`)] : []),
    ...noiseText(report.noise, words),
    report.ok ? words.ok : report.areas.some(({ passed }) => passed > 0) ? words.notOk : words.nothing,
  ].join('\n')
}

function table({ areas }: ConformanceReport, words: ReportWords): string[] {
  const rows = [
    [words.area, words.passed, words.failed, words.unsupported],
    ...areas.map(({ area, passed, failed, unsupported }) => [area, `${passed}`, `${failed}`, `${unsupported}`]),
  ]
  const widths = [0, 1, 2, 3].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  return rows.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
  )
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

function optionText({ reading, option }: OtherReading): string {
  return `${reading}: ${option}`
}

function optionsText(readings: readonly OtherReading[], { and }: ReportWords): string {
  return readings.map(optionText).join(` ${and} `)
}

function noiseText({ lines, first }: Noise, words: ReportWords): string[] {
  return lines > 0 ? [fill(words.noise, `${lines}`, first ?? '')] : []
}
