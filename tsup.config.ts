import { mkdir, writeFile } from 'node:fs/promises'
import { build } from 'esbuild'
import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/*/index.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: true,
  clean: true,
  async onSuccess() {
    await writeJson()
    await writeVectors()
    await writeTruthTable()
    await buildCommand()
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

/** The hand-worked cases, for other implementations. */
async function writeVectors(): Promise<void> {
  const { makeVectors, vectorFileText } = await import('./test/verify/make-vectors')
  await mkdir('dist/vectors', { recursive: true })
  for (const file of makeVectors()) await writeFile(`dist/vectors/${file.area}.json`, vectorFileText(file))
}

/** What every possible row of answers is worth by the oracle: the table under the default readings, and the hashes of the others. */
async function writeTruthTable(): Promise<void> {
  const { actingChoices, truthTable, worthByOracle } = await import('./test/truth-table/truth-table')
  const { truthTableHashes } = await import('./test/truth-table/hashes')
  const [usual = {}] = actingChoices()
  await mkdir('dist/truth-table', { recursive: true })
  await writeFile(
    'dist/truth-table/ip-asn-2019.csv',
    truthTable((answers) => worthByOracle(answers, usual)),
  )
  await writeFile('dist/truth-table/ip-asn-2019.sha256.json', `${JSON.stringify(truthTableHashes, null, 2)}\n`)
}

/** `npx ipp-asn`: one file, beside the entries, because nobody imports it. */
async function buildCommand(): Promise<void> {
  await build({
    entryPoints: ['src/cli/cli.ts'],
    outfile: 'dist/cli.js',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  })
}
