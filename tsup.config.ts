import { mkdir, writeFile } from 'node:fs/promises'
import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/*/index.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: true,
  clean: true,
  async onSuccess() {
    await writeJson()
  },
})

/** The editions, the default method and the JSON Schemas, for every other language. */
async function writeJson(): Promise<void> {
  const { createMethod, ipAsn2019 } = await import('./src/index')
  const { ipp2017 } = await import('./src/ipp-2017')
  const { jsonSchemas } = await import('./src/schema/json-schemas')
  const folders = {
    editions: { [ipAsn2019.id]: ipAsn2019, [ipp2017.id]: ipp2017 },
    methods: { [ipAsn2019.id]: createMethod(ipAsn2019) },
    schemas: jsonSchemas(),
  }
  for (const [folder, files] of Object.entries(folders)) {
    await mkdir(`dist/${folder}`, { recursive: true })
    for (const [name, content] of Object.entries(files)) {
      await writeFile(`dist/${folder}/${name}.json`, `${JSON.stringify(content, null, 2)}\n`)
    }
  }
}
