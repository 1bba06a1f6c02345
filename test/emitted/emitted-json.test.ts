import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { register } from '../../src/explain/annotations/register'
import { annotations, editions, emittedJson, methods, registerWithFiles } from './emitted-json'

// These read what npm run build has written.

/**
 * The SHA-256 of every normative part, and of the methods made of it, as users of other languages recompute it from the file. A line may
 * follow its edition until the first release, and never after: a number proven wrong makes a new revision.
 */
const held: Readonly<Record<string, string>> = {
  'editions/ip-asn-2019.json': '0a718663450cc8275763c4111b22739f7f5d1094391d2bbbf466d1295dc0db01',
  'editions/ipp-2017.json': '84ad19d0e197823045c4f2da225258ae56d3cf023a767eb53567d87c7eefa67e',
  'editions/peta-jabatan.json': '197c0d647ba3ce6918e43eb0b2b5516247df4933bf931f259942c2e1a211d276',
  'methods/ip-asn-2019.json': 'fe526f63df448b88b1b018849af40cf1328f4eecfe07c97a39519bff96aed196',
  'methods/ipp-2017.json': '91156610f4eeb37461757d022ae2ba03611948352a1c44f7c1d3c9f0366c94f4',
  'methods/ipp-2017-bogor.json': '5f6c5041d27bc2d60b9a8239c78115f4981e32c849d49c3c4128d244760b673b',
  'methods/peta-jabatan.json': 'a41b3f25cac57a04b441dff2207af47c403d4822267b95e7141e8d14f2484a32',
}

const bytes = (path: string) => readFileSync(`dist/${path}`)
const hashOf = (path: string) => createHash('sha256').update(bytes(path)).digest('hex')

describe('the emitted JSON', () => {
  it.each(Object.keys(held))('%s is, to the byte, what it was', (path) => {
    expect(hashOf(path)).toBe(held[path])
  })

  it.each(Object.keys(emittedJson()))('%s is the same data as the source, re-parsed', (path) => {
    const [, folder = '', name = ''] = /^(\w+)\/([\w-]+)/.exec(path) ?? []
    const sources: Record<string, Readonly<Record<string, unknown>>> = {
      editions: { ...editions, register: registerWithFiles() },
      methods,
    }
    const source = path.includes('.annotations.')
      ? annotations[name as keyof typeof annotations]
      : sources[folder]?.[name]
    expect(source).toBeDefined()
    expect(JSON.parse(bytes(path).toString('utf8'))).toEqual(source)
  })

  it('names in the register the file and the hash of every edition and method', () => {
    const entries = JSON.parse(bytes('editions/register.json').toString('utf8'))
    expect(entries.map(({ id, revision }: { id: string; revision: number }) => [id, revision])).toEqual(
      Object.values(editions).map(({ id, revision }) => [id, revision]),
    )
    for (const { edition, methods } of entries) {
      for (const { file, sha256 } of [edition, ...methods]) {
        const path = file.startsWith('../') ? file.slice(3) : `editions/${file}`
        expect(sha256).toBe(held[path])
      }
    }
  })

  it('names in the register only sources that the annotations of the edition have', () => {
    for (const { id, years, departsFrom } of register) {
      const { sources } = annotations[id as keyof typeof annotations] ?? { sources: {} }
      for (const key of [...years.sources, ...(departsFrom?.sources ?? [])]) expect(Object.keys(sources)).toContain(key)
    }
  })

  it('has annotations for every number of its edition', () => {
    for (const [id, edition] of Object.entries(editions)) {
      const { rules } = annotations[id as keyof typeof annotations] ?? { rules: {} }
      const { revision, readings, ...normative } = edition
      const without = numbersOf(normative).filter(
        (path) => !path.split('.').some((_, i, keys) => keys.slice(0, i + 1).join('.') in rules),
      )
      expect(without).toEqual([])
    }
  })
})

function numbersOf(node: object, above = ''): string[] {
  return Object.entries(node).flatMap(([key, value]) => {
    const path = above ? `${above}.${key}` : key
    if (typeof value === 'object' && value !== null) return numbersOf(value, path)
    return typeof value === 'number' ? [path] : []
  })
}
