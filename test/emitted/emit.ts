import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { jsonSchemas } from '../../src/schema/json-schemas'
import { truthTableHashes } from '../truth-table/hashes'
import { actingChoices, truthTable, worthByOracle } from '../truth-table/truth-table'
import { makeVectors, vectorFileText } from '../verify/make-vectors'
import { emittedJson } from './emitted-json'
import { methodVariantsJson } from './method-variants'

/** What the package brings for every other language, beside the code: the build writes it into `dist`. */
export async function emit(): Promise<void> {
  const files = { ...emittedJson(), ...methodVariantsJson(), ...schemas(), ...vectors(), ...truthTables() }
  for (const [path, text] of Object.entries(files)) await write(`dist/${path}`, text)
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

function schemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(jsonSchemas()).map(([name, schema]) => [`schemas/${name}.json`, pretty(schema)]),
  )
}

/** The hand-worked cases, for other implementations. */
function vectors(): Record<string, string> {
  return Object.fromEntries(makeVectors().map((file) => [`vectors/${file.area}.json`, vectorFileText(file)]))
}

/** What every possible row of answers is worth by the oracle: the table under the default readings, and the hashes of the others. */
function truthTables(): Record<string, string> {
  const [usual = {}] = actingChoices()
  return {
    'truth-table/ip-asn-2019.csv': truthTable((answers) => worthByOracle(answers, usual)),
    'truth-table/ip-asn-2019.sha256.json': pretty(truthTableHashes),
  }
}
