import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { entriesAlone, type PackedProject, packedProject } from '../packed-project'

let project: PackedProject
beforeAll(() => {
  project = packedProject()
}, 60_000)
afterAll(() => project.remove())

const source = `
  ${entriesAlone.map((entry, i) => `import * as entry${i} from '${entry}'`).join('\n  ')}
  export const entries = [${entriesAlone.map((_, i) => `entry${i}`)}]
  entry0.scoreAnswers({ kelompok: 'pelaksana' }, { method: entry0.createMethod(entry0.ipAsn2019) }).index satisfies number
  // @ts-expect-error a Score has an index, not an ipp
  entry0.scoreAnswers({ kelompok: 'pelaksana' }, { method: entry0.createMethod(entry0.ipAsn2019) }).ipp
`

it.each([
  ['nodenext', 'use.mts'],
  ['nodenext', 'use.cts'],
  ['bundler', 'use.mts'],
])('the types of the packed package hold without skipLibCheck: %s, %s', (moduleResolution, file) => {
  const { folder, run } = project
  const module = moduleResolution === 'bundler' ? 'esnext' : moduleResolution
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'es2022',
    lib: ['es2022', 'dom'],
    types: [],
    module,
    moduleResolution,
  }
  writeFileSync(join(folder, file), source)
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }))
  expect(run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', '.'])).toBe('')
})
