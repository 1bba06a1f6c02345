import { execFile, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ConformanceReport, VectorFile } from '../../src/verify'

// These run the built command (npm run build).

const run = (...args: readonly string[]) =>
  new Promise<{ stdout: string; stderr: string; status: unknown }>((done) =>
    execFile(process.execPath, ['dist/cli.js', ...args], { timeout: 60_000, maxBuffer: 1e8 }, (error, stdout, stderr) =>
      done({ stdout, stderr, status: error ? error.code : 0 }),
    ),
  )

const misbehaving = (mode: string, ...options: readonly string[]) => {
  const program = [process.execPath, 'test/long/misbehaving.mjs', mode]
  return run('verify', '--areas', 'change', '--timeout', '1.5', ...options, '--', ...program)
}

type Report = ConformanceReport & {
  readonly noise: { readonly lines: number }
}

const { vectors }: VectorFile = JSON.parse(readFileSync('dist/vectors/change.json', 'utf8'))
const weak = vectors[4]?.id

// At the same time: most of what these take is waiting for a program that does not answer.
describe.concurrent('npx ipp-asn verify', () => {
  it.each<[mode: string, failures: readonly (readonly [id: string | undefined, problem: string])[]]>([
    ['right', []],
    ['crash', [[weak, 'crashed']]],
    ['wrong', [[weak, 'differs']]],
  ])('judges every row of a program that is %s', async (mode, failures) => {
    const { stdout, status } = await misbehaving(mode, '--json')
    const report: Report = JSON.parse(stdout)
    expect(report.areas[0]?.failures.map(({ id, problem }) => [id, problem])).toEqual(failures)
    expect(report.areas[0]?.passed).toBe(vectors.length - failures.length)
    expect([report.ok, status]).toEqual(failures.length > 0 ? [false, 1] : [true, 0])
  })

  it('says in either language what is wrong, and where the right value comes from', async () => {
    const { stdout: indonesian } = await misbehaving('wrong', '--lang', 'id')
    const { stdout: english } = await misbehaving('wrong', '--lang', 'en')
    expect(indonesian).toContain('berbeda: exact\n  seharusnya "0", hasil "1"')
    expect(english).toContain('differs: exact\n  expected "0", got "1"\n  source: Worked by hand')
    expect(english).toMatch(/^area {4}passed {2}failed {2}not supported\nchange {7}8 {7}1 {14}0\n/)
  })

  it('says so where a program cannot be started', async () => {
    const { stdout, status } = await run('verify', '--json', '--areas=change', '--', 'no-such-program')
    expect(status).toBe(1)
    expect(JSON.parse(stdout).areas[0].failures[0]).toMatchObject({
      problem: 'crashed',
      message: expect.stringContaining('ENOENT'),
    })
  })

  it.each([
    [['verify']],
    [['verify', '--areas', 'index', '--', 'x']],
    [['verify', '--timeout', 'soon', '--', 'x']],
    [['verify', '--lang', 'jv', '--', 'x']],
    [['verify', '--loud', '--', 'x']],
    [['verfy']],
    [[]],
  ])('refuses the call %o', async (args) => {
    const { status, stderr } = await run(...args)
    expect([status, stderr.length > 0]).toEqual([2, true])
  })
})

describe.concurrent('the example implementations', () => {
  const isThere = (program: string) => spawnSync(program, ['--version']).status === 0

  it.for([
    ['python3', 'answers.py'],
    ['php', 'answers.php'],
  ] as const)('%s passes every vector of answers', async ([program, file], { skip }) => {
    // In CI a missing program is a fault of the machine, and no reason to pass: .ci/run installs what is not there.
    if (!isThere(program) && !process.env.CI) skip(`${program} is not installed`)
    expect(isThere(program)).toBe(true)
    const path = `examples/conformance/${file}`
    expect(readFileSync(path, 'utf8').split('\n').length).toBeLessThan(150)
    const command = [program, path, 'dist/methods/ip-asn-2019.json']
    const { stdout, status } = await run('verify', '--json', '--areas', 'answers', '--', ...command)
    const report: Report = JSON.parse(stdout)
    expect(report.areas).toMatchObject([{ area: 'answers', failed: 0, unsupported: 0, failures: [] }])
    expect([report.noise.lines, status]).toEqual([0, 0])
  })
})
