import type { Outcome } from '../verify/conformance/judge-vectors'
import type { Vector } from '../verify/conformance/vector'
import { collectAnswers } from './collect-answers'
import { createLineReader } from './line-reader'
import { requestLines } from './request-lines'
import { type Program, startProgram, stopProgram } from './start-program'
import type { VerifyOptions } from './verify-options'
import { createWatchdog } from './watchdog'

/** What a program printed besides its answers. */
export interface Noise {
  /** Lines that answer nothing: no JSON, no row that was asked, a row a second time. */
  lines: number
  /** The first of them, cut short. */
  first: string | null
  /** The end of what it last said on its error output. */
  stderr: string
  /** How often it was started. */
  runs: number
}

/** One run. */
export interface ProgramRun {
  readonly outcomes: ReadonlyMap<string, Outcome>
  /** It ended by itself, well or with an exit code; it was stopped; or it could not be started. */
  readonly end: 'ended' | 'crashed' | 'hung' | 'not-started'
}

/** So much of the end of the error output is kept. */
const LAST_WORDS = 500

/** Starts a program, writes all rows to it, and reads answers in any order until it has all, ends, or falls silent. */
export async function runProgram(rows: readonly Vector[], options: VerifyOptions, noise: Noise): Promise<ProgramRun> {
  const answers = collectAnswers(rows, noise)
  const program = startProgram(options)
  noise.stderr = ''
  program.stderr.on('data', (text: string) => {
    noise.stderr = `${noise.stderr}${text}`.slice(-LAST_WORDS)
  })
  program.stdin.end(requestLines(rows, options))
  const end = await endOf(program, answers.take, options.timeout)
  if (typeof end !== 'string') noise.stderr = end.message
  stopProgram(program)
  return { outcomes: answers.outcomes, end: typeof end === 'string' ? end : 'not-started' }
}

/** How a program ends, line by line; an error where it cannot be started. */
function endOf(
  program: Program,
  take: (line: string) => 'noise' | 'answer' | 'last',
  timeout: number,
): Promise<Exclude<ProgramRun['end'], 'not-started'> | Error> {
  return new Promise((settle) => {
    const finish: typeof settle = (end) => {
      watchdog.stop()
      settle(end)
    }
    const watchdog = createWatchdog(timeout, () => finish('hung'))
    const reader = createLineReader((line) => {
      const taken = take(line)
      // Only a further answer is a sign of life: whoever prints rubbish for ever hangs too.
      if (taken === 'answer') watchdog.wait()
      if (taken === 'last') finish('ended')
    })
    program.stdout.on('data', reader.read)
    program.on('error', finish)
    program.on('close', (code) => {
      reader.end()
      finish(code === 0 ? 'ended' : 'crashed')
    })
    watchdog.wait()
  })
}
