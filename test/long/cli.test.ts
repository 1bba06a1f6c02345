import { execFile, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
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
    expect(english).toContain('differs: exact\n  expected "0", got "1"\n  input: {"before":')
    expect(english).toContain('\n  source: Worked by hand')
    expect(english).toMatch(/^area {4}passed {2}failed {2}not supported\nchange {7}8 {7}1 {14}0\n/)
  })

  it('says so where a program cannot be started', async () => {
    const { stdout, stderr, status } = await run('verify', '--json', '--areas=change', '--', 'no-such-program')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('no-such-program ENOENT')
  })

  it.each([
    [['verify']],
    [['verify', '--areas', 'index', '--', 'x']],
    [['verify', '--timeout', 'soon', '--', 'x']],
    [['verify', '--lang', 'jv', '--', 'x']],
    [['verify', '--loud', '--', 'x']],
    [['verfy']],
    [['--']],
  ])('refuses the call %o', async (args) => {
    const { status, stdout, stderr } = await run(...args)
    expect([status, stdout, stderr.length > 0]).toEqual([2, '', true])
  })

  it('judges only the fields that were chosen, and refuses one that no row expects', async () => {
    // What is wrong is `exact`.
    const { stdout, status } = await misbehaving('wrong', '--fields', ' direction, difference', '--json')
    const report: Report = JSON.parse(stdout)
    expect([report.ok, report.fields, status]).toEqual([true, ['direction', 'difference'], 0])
    const strange = await misbehaving('wrong', '--fields', 'index', '--lang', 'en')
    expect([strange.status, strange.stdout]).toEqual([2, ''])
    expect(strange.stderr).toMatch(/^No case that is asked expects a field index; there are .*\bexact\b/)
  })

  it('refuses in the language that was chosen', async () => {
    expect((await run('verify', '--areas', 'index', '--', 'x')).stderr).toContain(
      'Tidak ada bidang index; yang ada: answers, ',
    )
    expect((await run('verify', '--lang=en', '--areas', 'index', '--', 'x')).stderr).toContain(
      'There is no area index;',
    )
  })

  it('helps, and tells its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(await run('--version')).toEqual({ stdout: `${version}\n`, stderr: '', status: 0 })
    for (const words of [[], ['--help'], ['verify', '--help']]) {
      const { stdout, stderr, status } = await run(...words)
      expect([stderr, status]).toEqual(['', 0])
      expect(stdout).toContain('--no-resolved  tabel tidak dikirim')
    }
  })
})

const isThere = (program: string) => spawnSync(program, ['--version']).status === 0

/** In CI a missing program is a fault of the machine, and no reason to pass: .ci/run installs what is not there. */
function needs(program: string, skip: (note: string) => void): void {
  if (!isThere(program) && !process.env.CI) skip(`${program} is not installed`)
  expect(isThere(program)).toBe(true)
}

/** A copy of what is emitted, in a project of its own. */
function project(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ipp-asn-'))
  const dist = join(folder, 'node_modules/ipp-asn/dist')
  for (const each of ['editions', 'methods']) cpSync(join('dist', each), join(dist, each), { recursive: true })
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

describe.concurrent('the example implementations', () => {
  const examples = [
    ['python3', 'answers.py'],
    ['php', 'answers.php'],
  ] as const

  const judge = async (program: string, file: string, ...more: readonly string[]) => {
    const [options, files] = [
      more.filter((word) => word.startsWith('--')),
      more.filter((word) => !word.startsWith('--')),
    ]
    const command = [program, `examples/conformance/${file}`, ...files]
    const { stdout, status } = await run('verify', '--json', '--areas', 'answers', ...options, '--', ...command)
    return { report: JSON.parse(stdout) as Report, status }
  }

  it.for(examples)('%s passes every vector of answers, and reads as a model', async ([program, file], { skip }) => {
    needs(program, skip)
    expect(readFileSync(`examples/conformance/${file}`, 'utf8').split('\n').length).toBeLessThan(150)
    const { report, status } = await judge(program, file)
    expect(report.areas).toMatchObject([{ area: 'answers', failed: 0, unsupported: 0, failures: [] }])
    expect([report.noise.lines, status]).toEqual([0, 0])
  })

  it.for(examples)(
    '%s passes with the emitted tables alone, and not without any',
    async ([program, file], { skip }) => {
      needs(program, skip)
      const { report, status } = await judge(program, file, '--no-resolved', 'dist/methods/ip-asn-2019.json')
      expect(report.areas).toMatchObject([{ area: 'answers', failed: 0, unsupported: 0, failures: [] }])
      expect(status).toBe(0)
      const [untold] = (await judge(program, file, '--no-resolved')).report.areas
      expect(untold?.passed).toBe(0)
      for (const { message } of untold?.failures ?? []) expect(message).toMatch(/no tables of \S+: give the path of /)
    },
  )

  it.for(examples)('%s fails with a spoilt file, whether tables are sent or not', async ([program, file], { skip }) => {
    needs(program, skip)
    const path = join(project(), 'node_modules/ipp-asn/dist/methods/ip-asn-2019.json')
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(':25,', ':24,'))
    for (const sent of [[], ['--no-resolved']]) {
      const { report, status } = await judge(program, file, ...sent, path)
      expect([report.ok, status]).toEqual([false, 1])
      // S3 is worth 25 under every reading of education by its level.
      const failed = report.areas[0]?.failures.map(({ id }) => id)
      expect(failed).toContain('answers/1.2-pelaksana-s3-is-worth-25')
      expect(failed?.length).toBeLessThan(625)
    }
  })
})

describe.concurrent('docs/verify.md', () => {
  const blocks = [...readFileSync('docs/verify.md', 'utf8').matchAll(/```(python|php)\n([\s\S]*?)```/g)]
  const printed = (language: string, cwd: string) => {
    const [, , code = ''] = blocks.find(([, each]) => each === language) ?? []
    const program = language === 'php' ? 'php' : 'python3'
    return spawnSync(program, language === 'php' ? [] : ['-'], { cwd, input: code, encoding: 'utf8' })
  }

  it('has one block of each', () => {
    expect(blocks.map(([, language]) => language).sort()).toEqual(['php', 'python'])
  })

  it.for([
    ['php', 'php', 'methods/ipp-2017.json', 7],
    ['python', 'python3', 'methods/ipp-2017.json', 107],
  ] as const)(
    'finds in %s that all is right, and what was changed',
    async ([language, program, file, count], { skip }) => {
      needs(program, skip)
      const cwd = project()
      const lines = () => {
        const { stdout, stderr } = printed(language, cwd)
        expect(stderr).toBe('')
        return stdout.trimEnd().split('\n')
      }
      expect(lines()).toHaveLength(count)
      expect(lines().filter((line) => !line.endsWith(' is right'))).toEqual([])
      const path = join(cwd, 'node_modules/ipp-asn/dist', file)
      writeFileSync(path, readFileSync(path, 'utf8').replace(':25', ':24'))
      const changed = lines().filter((line) => line.endsWith(' WAS CHANGED'))
      expect(changed.length).toBeGreaterThan(0)
      for (const line of changed) expect(line).toContain('ipp-2017')
    },
  )
})
