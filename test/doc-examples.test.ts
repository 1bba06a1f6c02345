import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { inDocComments, type Snippet, snippets } from './doc-snippets'

/** Imports every snippet in turn and tells what each printed, every argument written as the comments write it. */
const runner = `
  import { inspect } from 'node:util'
  const write = (value) => inspect(value, { breakLength: Infinity, compact: true, depth: 9 })
  const print = console.log
  const printed = {}
  for (const file of process.argv.slice(2)) {
    printed[file] = []
    console.log = (...values) => printed[file].push(values.map(write).join(' '))
    await import(file).catch((error) => printed[file].push(String(error)))
  }
  print(JSON.stringify(printed))
`

/** Runs the snippets inside the project, so that they import the package by its own name. */
function printedBy(all: readonly Snippet[]): ReadonlyMap<Snippet, readonly string[]> {
  mkdirSync('reports', { recursive: true })
  const folder = mkdtempSync(join('reports', 'doc-examples-'))
  const files = all.map(({ code }, i) => {
    writeFileSync(join(folder, `${i}.mjs`), transformSync(code, { loader: 'ts' }).code)
    return `./${i}.mjs`
  })
  writeFileSync(join(folder, 'run.mjs'), runner)
  const printed = JSON.parse(execFileSync(process.execPath, [join(folder, 'run.mjs'), ...files], { encoding: 'utf8' }))
  rmSync(folder, { recursive: true })
  return new Map(all.map((snippet, i) => [snippet, printed[files[i] as string]]))
}

/** What the comments behind calls of console.log promise; a comment with an ellipsis only describes. */
function promised(code: string): string[] {
  const comments = [...code.matchAll(/console\.log\(.*\) \/\/ (.*)$/gm)].map(([, comment = '']) => comment)
  return comments
    .filter((comment) => /^[\d'"[{]|^(true|false|null)\b/.test(comment) && !comment.includes('…'))
    .map(untilRemark)
}

/** "[ 'seminar' ]: not known" promises what stands before the colon. */
function untilRemark(comment: string): string {
  return comment.replace(/(?<=[\]}\d']|null|true|false): .*$/, '').replace(/, then .*$/, '')
}

describe('every example in the documentation', () => {
  const printed = printedBy(snippets)

  it.each(snippets)('$name runs, and prints what its comments say', (snippet) => {
    const lines = printed.get(snippet) as string[]
    expect(lines.filter((line) => /^\w*Error\b/.test(line))).toEqual([])
    expect(lines).toEqual(expect.arrayContaining(promised(snippet.code)))
  })

  it('stands behind every exported function', async () => {
    const entries = [
      await import('../src'),
      await import('../src/compare'),
      await import('../src/explain'),
      await import('../src/inputs'),
      await import('../src/ipp-2017'),
      await import('../src/schema'),
      await import('../src/own-edition'),
      await import('../src/positions'),
      await import('../src/published'),
      await import('../src/smart'),
      await import('../src/verify'),
    ]
    const names = entries.flatMap((entry) =>
      Object.entries(entry)
        .filter(([, each]) => typeof each === 'function')
        .map(([name]) => name),
    )
    const shown = inDocComments.map(({ code }) => code).join('\n')
    for (const name of names.filter((each) => each !== 'IppError')) expect(shown).toMatch(new RegExp(`\\b${name}\\(`))
  })
})
