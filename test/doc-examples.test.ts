import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { describe, expect, it } from 'vitest'

interface Snippet {
  readonly name: string
  readonly language: string
  readonly code: string
}

const inDocComments = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) =>
    [...readFileSync(join('src', file), 'utf8').matchAll(/@example\n \* ```ts\n([\s\S]*?) \* ```/g)].map(
      ([, block = ''], i): Snippet => ({
        name: `src/${file} ${i + 1}`,
        language: 'ts',
        code: block.replace(/^ \* ?/gm, ''),
      }),
    ),
  )
const inPages = [
  'README.md',
  ...readdirSync('docs').flatMap((file) => (file.endsWith('.md') ? [`docs/${file}`] : [])),
].flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/```([jt]s)\n([\s\S]*?)```/g)].map(
    ([, language = '', code = ''], i): Snippet => ({ name: `${file} ${i + 1}`, language, code }),
  ),
)
const snippets = [...inDocComments, ...inPages]

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

  it('fits the types', () => {
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
