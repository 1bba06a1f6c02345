import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import type { VerifyOptions } from './verify-options'

/** A program that was started: text goes in and comes out. */
export type Program = ChildProcessWithoutNullStreams

/** Starts a program as the head of a group of its own, so that whatever it starts ends with it. */
export function startProgram({ command, args }: Pick<VerifyOptions, 'command' | 'args'>): Program {
  const program = spawn(command, args, { detached: process.platform !== 'win32' })
  program.stdout.setEncoding('utf8')
  program.stderr.setEncoding('utf8')
  // A program that ends early closes the pipe; its exit tells more than this error.
  program.stdin.on('error', () => {})
  return program
}

/** Ends a program and whatever it started. */
export function stopProgram(program: Program): void {
  if (program.pid === undefined || program.exitCode !== null) return
  try {
    if (process.platform === 'win32') program.kill('SIGKILL')
    else process.kill(-program.pid, 'SIGKILL')
  } catch {
    // It has ended by itself in the meantime.
  }
}
