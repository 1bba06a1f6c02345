import type { Outcome } from '../verify/conformance/judge-vectors'
import type { Vector } from '../verify/conformance/vector'
import { type Noise, type ProgramRun, runProgram } from './run-program'
import type { VerifyOptions } from './verify-options'

/** More runs than these are not made: by then the program fails on too many rows to tell them apart. */
const MOST_RUNS = 60

/** A program that failed on so many rows alone, and answered none, is not asked further. */
const MOST_SILENT = 3

/** What a program said to every row it was asked, and what else it printed. */
export interface ProgramAnswers {
  readonly outcomes: ReadonlyMap<string, Outcome>
  readonly noise: Noise
  /** Why it could not be started, where it never could. */
  readonly notStarted?: string
}

/**
 * Asks a program all rows at once. Where it crashes or hangs, the rows without an answer are asked again in fresh runs, the first of
 * them alone and the others in halves, until the rows that it fails on stand alone: the rest is answered.
 */
export async function askProgram(
  vectors: readonly Vector[],
  options: VerifyOptions,
  runOnce: typeof runProgram = runProgram,
): Promise<ProgramAnswers> {
  const outcomes = new Map<string, Outcome>()
  const noise: Noise = {
    lines: 0,
    first: null,
    repeats: 0,
    stderr: '',
    runs: 0,
    badEnds: 0,
    badExit: null,
    firstUnanswered: null,
  }

  let [answered, silent] = [0, 0]
  let notStarted: string | undefined
  const blame = (rows: readonly Vector[], outcome: Outcome) => {
    for (const { id } of rows) outcomes.set(id, outcome)
  }
  const ask = async (rows: readonly Vector[]): Promise<void> => {
    if (rows.length === 0) return
    if (noise.runs >= MOST_RUNS || (answered === 0 && silent >= MOST_SILENT))
      return blame(rows, { problem: 'not-asked' })
    noise.runs += 1
    const run = await runOnce(rows, options, noise)
    for (const [id, outcome] of run.outcomes) outcomes.set(id, outcome)
    answered += run.outcomes.size
    const left = rows.filter(({ id }) => !run.outcomes.has(id))
    const [first, ...others] = left
    noteEnd(noise, run, first)
    if (run.end === 'not-started' && noise.runs === 1) notStarted = run.exit
    if (notStarted !== undefined) return
    if (!first) return
    if (run.end === 'ended') return blame(left, { problem: 'no-answer' })
    if (run.end === 'not-started') return blame(left, { problem: 'crashed', message: run.exit })
    if (rows.length === 1) {
      silent += 1
      return blame(left, { problem: problemOf(run), message: run.stderr })
    }
    await ask([first])
    const outcome = outcomes.get(first.id)
    const isFirst = outcome !== undefined && 'problem' in outcome
    const half = isFirst ? others.length : Math.ceil(others.length / 2)
    await ask(others.slice(0, half))
    await ask(others.slice(half))
  }
  await ask(vectors)
  return { outcomes, noise, ...(notStarted !== undefined && { notStarted }) }
}

function noteEnd(noise: Noise, { end, exit, stderr }: ProgramRun, first: Vector | undefined): void {
  const isBad = end === 'crashed' || end === 'hung'
  if (isBad || noise.badEnds === 0) noise.stderr = stderr
  if (!isBad) return
  if (noise.badEnds === 0) noise.firstUnanswered = first?.id ?? null
  noise.badExit = exit ?? null
  noise.badEnds += 1
}

function problemOf({ end }: ProgramRun): 'timeout' | 'crashed' {
  return end === 'hung' ? 'timeout' : 'crashed'
}
