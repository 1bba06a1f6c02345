import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** An example of a page or of a comment in the code. */
export interface Snippet {
  readonly name: string
  readonly language: string
  readonly code: string
}

export const inDocComments = readdirSync('src', { recursive: true, encoding: 'utf8' })
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
export const snippets = [...inDocComments, ...inPages]
