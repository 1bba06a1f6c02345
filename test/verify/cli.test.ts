import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ConformanceReport, VectorFile } from '../../src/verify'

// These run the built command (npm run build).

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['dist/cli.js', ...args], { encoding: 'utf8', timeout: 60_000 })

const misbehaving = (mode: string, ...options: readonly string[]) => {
  const program = [process.execPath, 'test/verify/misbehaving.mjs', mode]
  return run('verify', '--areas', 'change', '--timeout', '1.5', ...options, '--', ...program)
}

type Report = ConformanceReport & {
  readonly noise: { readonly lines: number; readonly first: string | null; readonly runs: number }
}

const { vectors }: VectorFile = JSON.parse(readFileSync('dist/vectors/change.json', 'utf8'))
const weak = vectors[4]?.id

describe('npx ipp-asn verify', () => {
  it.each<[mode: string, failures: readonly (readonly [id: string | undefined, problem: string])[]]>([
    ['right', []],
    ['reversed', []],
    ['twice', []],
    ['garbage', [[weak, 'no-answer']]],
    ['crash', [[weak, 'crashed']]],
    ['buffered', [[weak, 'crashed']]],
    ['hang', [[weak, 'timeout']]],
    ['cut', vectors.slice(4).map(({ id }) => [id, 'no-answer'])],
    ['half', vectors.slice(5).map(({ id }) => [id, 'no-answer'])],
    ['early', vectors.map(({ id }) => [id, 'no-answer'])],
    ['error', [[weak, 'threw']]],
    ['wrong', [[weak, 'differs']]],
    ['rubbish', vectors.map(({ id }, i) => [id, i < 3 ? 'timeout' : 'not-asked'])],
  ])('judges every row of a program that is %s', (mode, failures) => {
    const { stdout, status } = misbehaving(mode, '--json')
    const report: Report = JSON.parse(stdout)
    expect(report.areas[0]?.failures.map(({ id, problem }) => [id, problem])).toEqual(failures)
    expect(report.areas[0]?.passed).toBe(vectors.length - failures.length)
    expect([report.ok, status]).toEqual(failures.length > 0 ? [false, 1] : [true, 0])
  })

  it('counts the lines that answer nothing, and shows the first', () => {
    const { noise }: Report = JSON.parse(misbehaving('garbage', '--json').stdout)
    expect(noise).toMatchObject({ lines: 5, first: 'Warning: something', runs: 1 })
    expect(JSON.parse(misbehaving('twice', '--json').stdout).noise.lines).toBeGreaterThan(0)
  })

  it('says in either language what is wrong, and where the right value comes from', () => {
    const [indonesian, english] = ['id', 'en'].map((lang) => misbehaving('wrong', '--lang', lang).stdout)
    expect(indonesian).toContain('berbeda: exact\n  seharusnya "0", hasil "1"')
    expect(english).toContain('differs: exact\n  expected "0", got "1"\n  source: Worked by hand')
    expect(english).toMatch(/^area {4}passed {2}failed {2}not supported\nchange {7}8 {7}1 {14}0\n/)
  })

  it('says so where a program cannot be started', () => {
    const { stdout, status } = run('verify', '--json', '--areas=change', '--', 'no-such-program')
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
  ])('refuses the call %o', (args) => {
    const { status, stderr } = run(...args)
    expect([status, stderr.length > 0]).toEqual([2, true])
  })
})

describe('the example implementations', () => {
  const isThere = (program: string) => spawnSync(program, ['--version']).status === 0

  it.for([
    ['python3', 'answers.py'],
    ['php', 'answers.php'],
  ] as const)('%s passes every vector of answers', ([program, file], { skip }) => {
    // In CI a missing program is a fault of the machine, and no reason to pass: .ci/run installs what is not there.
    if (!isThere(program) && !process.env.CI) skip(`${program} is not installed`)
    expect(isThere(program)).toBe(true)
    const path = `examples/conformance/${file}`
    expect(readFileSync(path, 'utf8').split('\n').length).toBeLessThan(150)
    const command = [program, path, 'dist/methods/ip-asn-2019.json']
    const { stdout, status } = run('verify', '--json', '--areas', 'answers', '--', ...command)
    const report: Report = JSON.parse(stdout)
    expect(report.areas).toMatchObject([{ area: 'answers', failed: 0, unsupported: 0, failures: [] }])
    expect([report.noise.lines, status]).toEqual([0, 0])
  })
})
