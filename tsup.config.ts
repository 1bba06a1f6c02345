import { mkdir, writeFile } from 'node:fs/promises'
import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { index: 'src/index.ts', 'explain/index': 'src/explain/index.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: true,
  clean: true,
  async onSuccess() {
    await writeJson()
  },
})

/** The edition and its default method as JSON, for every other language. */
async function writeJson(): Promise<void> {
  const { createMethod, ipAsn2019 } = await import('./src/index')
  const files = { editions: ipAsn2019, methods: createMethod(ipAsn2019) }
  for (const [folder, content] of Object.entries(files)) {
    await mkdir(`dist/${folder}`, { recursive: true })
    await writeFile(`dist/${folder}/${ipAsn2019.id}.json`, `${JSON.stringify(content, null, 2)}\n`)
  }
}
