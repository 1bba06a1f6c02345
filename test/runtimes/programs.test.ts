import { execFile } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { beforeEach, describe, expect, inject, it } from 'vitest'
import type { ConformanceReport } from '../../src/verify'
import { isChosen } from './chosen'
import { expectedFindings, total } from './expected'
import { installRuntime, programOf, type Runtime, runtimes, versionOf } from './install-runtime'

const project = inject('project')

/** As strict as each can be: no code out of text in Node; in Deno nothing but reading its own folder, until a program is to be started. */
const argumentsOf = (runtime: Runtime, isAsking = false): readonly string[] => {
  if (runtime === 'bun') return ['run']
  if (runtime !== 'deno') return ['--disallow-code-generation-from-strings']
  return ['run', '--no-prompt', '--allow-read=.', ...(isAsking ? ['--allow-run', '--allow-env'] : [])]
}

interface Ended {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program in the project, with the runtime first on the path. */
const run = (runtime: Runtime, command: string, args: readonly string[]) => {
  const PATH = `${dirname(programOf(runtime))}${delimiter}${process.env.PATH}`
  const env = { ...process.env, PATH, DENO_DIR: join(project, '.deno'), DENO_NO_UPDATE_CHECK: '1' }
  const options = { cwd: project, env, timeout: 240_000, maxBuffer: 100_000_000 }
  return new Promise<Ended>((settle, refuse) => {
    execFile(command, args, options, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') refuse(error)
      else settle({ status: Number(error?.code ?? 0), stdout, stderr })
    })
  })
}

const findings = async (runtime: Runtime, file: string) => {
  const { status, stdout, stderr } = await run(runtime, programOf(runtime), [...argumentsOf(runtime), file])
  expect(status, stderr).toBe(0)
  return JSON.parse(stdout)
}

/** As `npx ipp-asn verify`: in Node by its first line, elsewhere as a program of that runtime, and of the other side the same. */
const verify = async (runtime: Runtime, ...spoilt: readonly string[]) => {
  const asked = [programOf(runtime), ...argumentsOf(runtime), 'answer-rows.mjs', ...spoilt]
  const words = ['verify', '--json', '--timeout', '60', '--', ...asked]
  const own = [...argumentsOf(runtime, true), 'node_modules/ipp-asn/dist/cli.js']
  const isNode = runtime.startsWith('node')
  const command = isNode ? join(project, 'node_modules', '.bin', 'ipp-asn') : programOf(runtime)
  const { status, stdout, stderr } = await run(runtime, command, isNode ? words : [...own, ...words])
  expect(stdout, stderr).not.toBe('')
  const { ok, areas }: ConformanceReport = JSON.parse(stdout)
  const sum = (key: 'passed' | 'failed' | 'unsupported') => areas.reduce((all, area) => all + area[key], 0)
  return { status, ok, passed: sum('passed'), failed: sum('failed'), unsupported: sum('unsupported') }
}

describe.each(runtimes)('the packed package in %s', (runtime) => {
  beforeEach(({ skip }) => skip(!isChosen(runtime), 'RUNTIMES names others'))

  it('has the version that is pinned', () => installRuntime(runtime))

  it.each(['run.mjs', 'run.cjs'])('passes every vector, and a wrong answer is noticed (%s)', async (file) => {
    expect(total).toBeGreaterThan(0)
    expect(await findings(runtime, file)).toEqual({ runtime: versionOf(runtime), ...(await expectedFindings()) })
  })

  it('asks a program every vector from the command line, and tells when one area is wrong', async () => {
    const counts = { passed: total, failed: 0, unsupported: 0 }
    expect(await verify(runtime)).toEqual({ status: 0, ok: true, ...counts })
    const changes = (await expectedFindings()).right.areas.change?.[0] ?? 0
    const wrong = { passed: total - changes, failed: changes, unsupported: 0 }
    expect(await verify(runtime, 'change')).toEqual({ status: 1, ok: false, ...wrong })
  })
})
