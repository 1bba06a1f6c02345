import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

// The programs in other languages whose output a page shows, run where the built package is installed (npm run build). One that
// shows none is held to what it finds, in cli.test.ts.

const programs = readdirSync('docs')
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) =>
    [
      ...readFileSync(join('docs', file), 'utf8').matchAll(
        /```(python|php)\n([\s\S]*?)```(?:\n\n```text\n([\s\S]*?)```)?/g,
      ),
    ].map(([, language = '', code = '', printed = '']) => ({ file, language, code, printed })),
  )
  .filter(({ printed }) => printed !== '')

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ipp-asn-docs-'))
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(resolve('.'), join(folder, 'node_modules', 'ipp-asn'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('stand in the pages', () => {
  expect(programs.map(({ file, language }) => [file, language])).toEqual([
    ['json.md', 'python'],
    ['verify.md', 'php'],
  ])
})

it.for(programs)('the $language of $file prints what the page says', ({ language, code, printed }, { skip }) => {
  const program = language === 'python' ? 'python3' : language
  const isThere = spawnSync(program, ['--version']).status === 0
  // In CI a missing program is a fault of the machine, and no reason to pass: .ci/run installs what is not there.
  if (!isThere && !process.env.CI) skip(`${program} is not installed`)
  const { stdout, stderr } = spawnSync(program, { cwd: folder, input: code, encoding: 'utf8' })
  expect([stdout, stderr]).toEqual([printed, ''])
})
