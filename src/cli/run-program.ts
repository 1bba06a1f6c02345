import type { Outcome } from '../verify/conformance/judge-vectors'
import type { ProgramNoise } from '../verify/conformance/program-report'
import type { Vector } from '../verify/conformance/vector'
import { collectAnswers } from './collect-answers'
import { createLineReader } from './line-reader'
import { requestLines } from './request-lines'
import { type Program, startProgram, stopProgram } from './start-program'
import type { VerifyOptions } from './verify-options'
import { createWatchdog } from './watchdog'

/** What a program printed besides its answers, while it is counted. */
export type Noise = { -readonly [Field in keyof ProgramNoise]: ProgramNoise[Field] }

/** How a run ended. */
interface RunEnd {
  /** It ended by itself, well or with an exit code; it was stopped; or it could not be started. */
  readonly end: 'ended' | 'crashed' | 'hung' | 'not-started'
  /** The exit code or the signal of a bad end, in words; why it could not be started. */
  readonly exit?: string
}

/** One run. */
export interface ProgramRun extends RunEnd {
  readonly outcomes: ReadonlyMap<string, Outcome>
  /** The end of what it said on its error output. */
  readonly stderr: string
}

/** So much of the end of the error output is kept. */
const LAST_WORDS = 500

/** Milliseconds in which a program that has answered all may end by itself, and say whether it ended well. */
const LEAVE_WITHIN = 2000

/** Starts a program, writes all rows to it, and reads answers in any order until it has all, ends, or falls silent. */
export async function runProgram(rows: readonly Vector[], options: VerifyOptions, noise: Noise): Promise<ProgramRun> {
  const answers = collectAnswers(rows, noise)
  const program = startProgram(options)
  let stderr = ''
  program.stderr.on('data', (text: string) => {
    stderr = `${stderr}${text}`.slice(-LAST_WORDS)
  })
  program.stdin.end(requestLines(rows, options))
  const end = await endOf(program, answers.take, options.timeout)
  stopProgram(program)
  answers.close()
  return { ...end, outcomes: answers.outcomes, stderr }
}

/** How a program ends, line by line. */
function endOf(
  program: Program,
  take: (line: string) => 'noise' | 'answer' | 'last',
  timeout: number,
): Promise<RunEnd> {
  return new Promise((settle) => {
    const finish: typeof settle = (end) => {
      watchdog.stop()
      leaving.stop()
      settle(end)
    }
    const watchdog = createWatchdog(timeout, () => finish({ end: 'hung' }))
    const leaving = createWatchdog(LEAVE_WITHIN, () => finish({ end: 'ended' }))
    const reader = createLineReader((line) => {
      const taken = take(line)
      // Only a further answer is a sign of life: whoever prints rubbish for ever hangs too.
      if (taken === 'answer') watchdog.wait()
      if (taken !== 'last') return
      watchdog.stop()
      leaving.wait()
    })
    program.stdout.on('data', reader.read)
    program.on('error', ({ message }) => finish({ end: 'not-started', exit: message }))
    program.on('close', (code, signal) => {
      reader.end()
      finish(code === 0 ? { end: 'ended' } : { end: 'crashed', exit: signal ?? `exit code ${code}` })
    })
    watchdog.wait()
  })
}
