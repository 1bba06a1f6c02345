import {
  createMethod,
  type IpAsn2019Readings,
  ipAsn2019,
  type Answers as LibraryAnswers,
  type Method,
  type Score,
  scoreAnswers,
} from '../src'
import { toNumber } from './oracle/fraction'
import { type Answers, type OracleScore, oracleIndex, oracleScore, type Readings } from './oracle/ip-asn-2019'

/** The oracle's result in the library's form, so that one comparison shows every difference. */
function expected(oracle: OracleScore, method: Method, answers: Answers, readings: Readings): Score {
  const span = ([a, b]: readonly [Parameters<typeof toNumber>[0], Parameters<typeof toNumber>[0]]) =>
    [toNumber(a), toNumber(b)] as const
  return {
    method: method.id,
    kelompok: answers.kelompok,
    lines: oracle.lines.map((line) => ({
      indicator: line.indicator,
      dimension: dimensionOf(line.indicator),
      column: columnOf(line.indicator, answers, readings),
      rung: line.rung,
      points: toNumber(line.points),
      max: toNumber(line.max),
      known: line.known,
      range: span(line.range),
      readings: [...line.readings].sort(),
    })),
    dimensions: Object.fromEntries(Object.entries(oracle.dimensions).map(([id, points]) => [id, toNumber(points)])),
    index: toNumber(oracle.index),
    category: oracle.category,
    categoryReadings: [...oracle.categoryReadings].sort(),
    missing: oracle.missing,
    range: { index: span(oracle.range.index), category: oracle.range.category },
  }
}

function dimensionOf(indicator: string): string {
  if (indicator === 'pendidikan') return 'kualifikasi'
  return indicator === 'kinerja' || indicator === 'disiplin' ? indicator : 'kompetensi'
}

/** The column that answers an indicator: the one that is filled. */
function columnOf(indicator: string, answers: Answers, { education = 'absolute' }: Readings): string | null {
  const pendidikan = education === 'absolute' ? ['pendidikan'] : ['kesesuaian']
  const columns = { pendidikan, teknis: ['teknis', 'jp'], kinerja: ['kinerja', 'skp', 'skp120'] }[indicator] ?? [
    indicator,
  ]
  return columns.find((column) => (answers[column as keyof Answers] ?? null) !== null) ?? null
}

/** The library's result with its lists of readings sorted, as the oracle's are. */
function sorted(score: Score): Score {
  return {
    ...score,
    lines: score.lines.map((line) => ({ ...line, readings: [...line.readings].sort() })),
    categoryReadings: [...score.categoryReadings].sort(),
  }
}

/** The first answers on which library and oracle disagree in anything, with both results. */
export function firstDifference(all: readonly Answers[], readings: Readings) {
  const method = createMethod(ipAsn2019, readings as IpAsn2019Readings)
  for (const answers of all) {
    const ours = sorted(scoreAnswers(answers as LibraryAnswers, { method }))
    const theirs = expected(oracleScore(answers, readings), method as unknown as Method, answers, readings)
    if (JSON.stringify(ours) !== JSON.stringify(theirs)) return { readings, answers, ours, theirs }
  }
}

/** As {@link firstDifference}, for index, dimensions, category and missing only: fast enough for every combination. */
export function firstIndexDifference(all: readonly Answers[], readings: Readings) {
  const method = createMethod(ipAsn2019, readings as IpAsn2019Readings)
  for (const answers of all) {
    const ours = scoreAnswers(answers as LibraryAnswers, { method })
    const theirs = oracleIndex(answers, readings)
    const same =
      ours.index === toNumber(theirs.index) &&
      ours.category === theirs.category &&
      ours.missing.join() === theirs.missing.join() &&
      Object.entries(theirs.dimensions).every(([id, points]) => ours.dimensions[id] === toNumber(points))
    if (!same) return { readings, answers, ours, theirs }
  }
}

const relative = { relative: { 'di-bawah': 15, sesuai: 20, 'di-atas': 25 } }

/** Every option of every reading, one at a time. */
export const singleReadings: readonly Readings[] = [
  {},
  { categoryGap: 'upper' },
  { categoryFigure: 'printed' },
  { skpGap: 'upper' },
  { skp120: 'from110' },
  { predicates2022: 'unscored' },
  { jpCredit: 'proportional' },
  { education: relative },
  { unknownEducation: 'zero' },
  { unknownPerformance: 'zero' },
  { unknownDiscipline: 'lowest' },
  { unknownDiscipline: 'clean' },
]

/** Those that act on the number columns. */
export const onNumbers = singleReadings.filter((readings) =>
  ['skpGap', 'skp120', 'predicates2022', 'jpCredit', 'unknownPerformance'].some((id) => id in readings),
)

/** SKP every hundredth, SKP on 0-120 every twentieth, hours to 60 for the groups that score them differently. */
export function numberRows(): Answers[] {
  const base = { kelompok: 'pelaksana', pendidikan: 'S1', seminar: true, disiplin: 'ringan' } as const
  return [
    ...numbers(100, 0.01).map((skp) => ({ ...base, skp })),
    ...numbers(120, 0.05).map((skp120) => ({ ...base, skp120 })),
    ...numbers(60, 1).map((jp) => ({ ...base, jp, kinerja: 'baik' as const })),
    ...numbers(60, 1).map((jp) => ({ ...base, kelompok: 'fungsional' as const, jp })),
  ]
}

/** From 0, with two decimals, as the figures would be typed. */
function numbers(to: number, step: number): number[] {
  return Array.from({ length: Math.round(to / step) + 1 }, (_, i) => Number((i * step).toFixed(2)))
}
