import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { snippets } from '../doc-snippets'

it('every example in the documentation fits the types of the build', () => {
  mkdirSync('reports', { recursive: true })
  const typed = mkdtempSync(join('reports', 'doc-types-'))
  for (const [i, { language, code }] of snippets.entries()) {
    if (language === 'ts') writeFileSync(join(typed, `snippet-${i}.mts`), code)
  }
  const options = {
    strict: true,
    noEmit: true,
    target: 'es2022',
    module: 'nodenext',
    lib: ['es2022', 'dom'],
    types: [],
    skipLibCheck: true,
  }
  writeFileSync(join(typed, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['*.mts'] }))
  try {
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', typed], {
      encoding: 'utf8',
      stdio: 'pipe',
    })
  } catch (error) {
    expect.fail((error as { stdout: string }).stdout)
  } finally {
    rmSync(typed, { recursive: true, force: true })
  }
}, 60_000)
