import { resolveBands } from './bands'
import type { CodesInput, EditionSource, Indicator, Input } from './edition'
import type { Line } from './method'

/** An answer as the tables know it: a code, done or not, whole hours, or the position of a resolved band. */
export type Probe = string | boolean | number

type Range = readonly [fewest: number, most: number]

/** The rung reached, and the span of what it may be worth: `null` where nothing says. */
interface Outcome {
  readonly rung: string | null
  readonly range: Range | null
}

/** What an answer is worth under one set of rules; without a probe, the unknown answer. */
export function lineFor(
  edition: EditionSource,
  kelompok: string,
  id: string,
  column?: string,
  probe?: Probe,
): Omit<Line, 'readings'> {
  const indicator = edition.indicators[id] as Indicator
  const input = column === undefined ? column : indicator.inputs[column]
  const max = edition.groups[kelompok]?.[id] as number
  const { rung, range } = input ? outcome(indicator, input, max, probe as Probe) : { rung: null, range: null }
  const [fewest, most] = range ?? wholeRange(indicator, max)
  const known = range !== null && fewest === most
  return {
    indicator: id,
    dimension: indicator.dimension,
    column: column ?? null,
    rung,
    points: known ? most : indicator.unknown,
    max,
    known,
    range: [fewest, most],
  }
}

function outcome(indicator: Indicator, input: Input, max: number, probe: Probe): Outcome {
  switch (input.kind) {
    case 'codes':
      return input.scores ? codeOutcome(input.points, probe as string) : { rung: probe as string, range: null }
    case 'done':
      return probe ? done(max) : { rung: 'belum', range: [0, mostWithoutDone(indicator, max)] }
    case 'hours': {
      if ((probe as number) >= input.full) return done(max)
      const points = input.credit === 'proportional' ? (max * (probe as number)) / input.full : 0
      return { rung: points > 0 ? 'sebagian' : 'belum', range: [points, points] }
    }
    case 'value':
      return codeOutcome(ladderOf(indicator), resolveBands(input)[probe as number]?.id as string)
  }
}

function codeOutcome(ladder: CodePoints, code: string): Outcome {
  const points = ladder[code] ?? null
  return { rung: code, range: points === null ? null : [points, points] }
}

function done(max: number): Outcome {
  return { rung: 'sudah', range: [max, max] }
}

/** "Not done" leaves open how many hours there were, where hours earn their share. */
function mostWithoutDone({ inputs }: Indicator, max: number): number {
  const hours = Object.values(inputs).find((input) => input.kind === 'hours')
  return hours?.credit === 'proportional' ? (max * (hours.full - 1)) / hours.full : 0
}

type CodePoints = Readonly<Record<string, number | null>>

/** The ladder that scores: the one whose codes the bands of a value column name. */
export function ladderOf({ inputs }: Indicator): CodePoints {
  return (
    Object.values(inputs).find((input): input is CodesInput => input.kind === 'codes' && input.scores)?.points ?? {}
  )
}

/** Fewest and most points over every answer that the edition allows. */
function wholeRange(indicator: Indicator, max: number): Range {
  const points = Object.values(ladderOf(indicator)).filter((value) => value !== null)
  return points.length > 0 ? [Math.min(...points), Math.max(...points)] : [0, max]
}
