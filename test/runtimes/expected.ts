import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { type Vector, type VectorArea, vectorAreas } from '../../src/verify'
import type { Findings } from './findings'

/** SHA-256 of `{"kelompok":"pelaksana","kinerja":"baik","pendidikan":"S1","teknis":true}`, by `sha256sum`. */
export const INPUT_SHA256 = 'b7e2e57d9b24bf899ace1f081a40b46395c4877d0fd791b3d6278ff9e360d2d2'

const vectorsOf = (area: VectorArea): readonly Vector[] =>
  JSON.parse(readFileSync(join(inject('project'), 'node_modules/ipp-asn/dist/vectors', `${area}.json`), 'utf8')).vectors

const files = vectorAreas.map((area) => [area, vectorsOf(area)] as const)

/** How many vectors there are. */
export const total = files.reduce((sum, [, { length }]) => sum + length, 0)

/** What every runtime must find, out of the files, the sources and what was spoilt on purpose. */
export async function expectedFindings(): Promise<Findings> {
  const counts = (failed: number) =>
    Object.fromEntries(files.map(([area, { length }]) => [area, [length - failed, failed, 0] as const]))
  return {
    names: Object.fromEntries(await Promise.all(inject('entries').map(namesOf))),
    right: { ok: true, areas: counts(0), failed: [] },
    wrong: { ok: false, areas: counts(1), failed: files.map(([, vectors]) => vectors[0]?.id ?? '') },
    schema: [true, false],
    receipt: { input: INPUT_SHA256, differs: [] },
  }
}

async function namesOf(entry: string): Promise<[string, readonly string[]]> {
  const folder = entry.replace(/^ipp-asn/, '')
  return [entry, Object.keys(await import(/* @vite-ignore */ `../../src${folder}/index.ts`)).sort()]
}
