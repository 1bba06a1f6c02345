import type { ConformanceReport, VectorFailure } from '../verify/conformance/conformance-report'
import { enReport, idReport, type ReportWords } from './report-words'
import type { Noise } from './run-program'

/** Failures of one area that are printed in full. */
const MOST_PRINTED = 10

/** A report for people. */
export function reportText(report: ConformanceReport & { readonly noise: Noise }, lang: 'id' | 'en'): string {
  const words = lang === 'en' ? enReport : idReport
  return [
    ...table(report, words),
    ...report.areas.flatMap(({ failures }) => failuresText(failures, words)),
    '',
    ...report.wouldPassUnder.map(({ reading, option, ids }) =>
      fill(words.explains, `${reading}: ${option}`, `${ids.length}`),
    ),
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
  const { id, title, method, problem, path, expected, got, message, wouldPassUnder, sameAs, source } = failure
  const lines = [`${id} (${method})`, `  ${title}`, `  ${words.problems[problem]}${path ? `: ${path}` : ''}`]
  if (path !== null) {
    const found = problem === 'missing-field' ? words.missing : JSON.stringify(got)
    lines.push(`  ${words.expected} ${JSON.stringify(expected)}, ${words.got} ${found}`)
  }
  if (message) lines.push(`  ${message.trim()}`)
  for (const { reading, option } of wouldPassUnder) lines.push(`  ${fill(words.wouldPass, `${reading}: ${option}`)}`)
  if (sameAs) lines.push(`  ${fill(words.sameAs, sameAs)}`)
  return [...lines, `  ${words.source}: ${source}`]
}

function noiseText({ lines, first }: Noise, words: ReportWords): string[] {
  return lines > 0 ? [fill(words.noise, `${lines}`, first ?? '')] : []
}

function fill(words: string, ...values: readonly string[]): string {
  return values.reduce((text, value) => text.replace('{}', () => value), words)
}
