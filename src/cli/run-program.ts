import { type ChildProcess, spawn } from 'node:child_process'
import type { Outcome } from '../verify/conformance/judge-vectors'
import type { Vector } from '../verify/conformance/vector'
import { requestLines } from './request-lines'
import type { VerifyOptions } from './verify-options'

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

/** A line longer than this is no answer, and is not kept. */
const LONGEST_LINE = 4_000_000

/** Starts a program, writes all rows to it, and reads answers in any order until it has all, ends, or falls silent. */
export function runProgram(rows: readonly Vector[], options: VerifyOptions, noise: Noise): Promise<ProgramRun> {
  const outcomes = new Map<string, Outcome>()
  const asked = new Set(rows.map(({ id }) => id))
  const child = spawn(options.command, options.args, { detached: process.platform !== 'win32' })
  noise.stderr = ''
  return new Promise((settle) => {
    let rest = ''
    let timer: NodeJS.Timeout | undefined
    const finish = (end: ProgramRun['end']) => {
      clearTimeout(timer)
      stop(child)
      settle({ outcomes, end })
    }
    /** Only a further answer is a sign of life: whoever prints rubbish for ever hangs too. */
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(() => finish('hung'), options.timeout)
    }
    const take = (line: string) => {
      if (line.trim() === '') return
      const answer = answerOf(line)
      if (!answer || !asked.has(answer.id) || outcomes.has(answer.id)) {
        noise.lines += 1
        noise.first ??= line.slice(0, 200)
        return
      }
      outcomes.set(answer.id, answer.outcome)
      if (outcomes.size === asked.size) finish('ended')
      else wait()
    }
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const lines = `${rest}${text}`.split('\n')
      rest = lines.pop() ?? ''
      if (rest.length > LONGEST_LINE) rest = ''
      for (const line of lines) take(line)
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      noise.stderr = `${noise.stderr}${text}`.slice(-500)
    })
    child.on('error', ({ message }) => {
      noise.stderr = message
      finish('not-started')
    })
    child.on('close', (code) => {
      take(rest)
      finish(code === 0 ? 'ended' : 'crashed')
    })
    // A program that ends early closes the pipe; its exit tells more than this error.
    child.stdin.on('error', () => {})
    child.stdin.end(requestLines(rows))
    wait()
  })
}

/** Ends a program and whatever it started. */
function stop(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return
  try {
    if (process.platform === 'win32') child.kill('SIGKILL')
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It has ended by itself in the meantime.
  }
}

/** `{ id, answer }`, `{ id, unsupported: true }` or `{ id, error }`. */
function answerOf(line: string): { readonly id: string; readonly outcome: Outcome } | undefined {
  try {
    const { id, answer, unsupported, error } = JSON.parse(line)
    if (typeof id !== 'string') return
    if (unsupported === true) return { id, outcome: { answer: { unsupported } } }
    if (error !== undefined) return { id, outcome: { problem: 'threw', message: String(error).slice(0, 500) } }
    return answer === undefined ? undefined : { id, outcome: { answer } }
  } catch {
    return
  }
}
