import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
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

/**
 * The editions, the methods, what makes the other methods of the vectors of them, and the register as canonical JSON, to the byte what is
 * hashed; what stands behind each rule beside them, and the JSON Schemas: for every other language.
 */
async function writeJson(): Promise<void> {
  const { emittedJson } = await import('./test/emitted/emitted-json')
  const { methodVariantsJson } = await import('./test/emitted/method-variants')
  const { jsonSchemas } = await import('./src/schema/json-schemas')
  for (const [path, text] of Object.entries({ ...emittedJson(), ...methodVariantsJson() }))
    await write(`dist/${path}`, text)
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    await write(`dist/schemas/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`)
  }
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
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
