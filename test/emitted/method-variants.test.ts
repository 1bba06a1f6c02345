import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createMethod, type Edition, ipAsn2019, type ReadingChoices } from '../../src'
import { createIpp2017 } from '../../src/ipp-2017'
import { type MethodVariants, methodVariantsSchema } from '../../src/schema/method-variants-schema'
import { makeVectors } from '../verify/make-vectors'

// These read what npm run build has written.

const bytes = (name: string) => readFileSync(`dist/methods/${name}`)
const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex')
const methodOf = (edition: string, readings: ReadingChoices) =>
  edition === 'ipp-2017' ? createIpp2017(readings) : createMethod(ipAsn2019 as unknown as Edition, readings)

/** Sets values by their places in a copy of the base, as a reader in any language does: docs/verify.md has it in Python. */
function changed(base: unknown, changes: Readonly<Record<string, unknown>>): unknown {
  const method = structuredClone(base)
  for (const [pointer, value] of Object.entries(changes)) {
    const keys = pointer.slice(1).split('/')
    const last = keys.pop() as string
    let place = method as Record<string, unknown>
    for (const key of keys) place = place[key] as Record<string, unknown>
    // What is set is there already, so that nobody has to make a place for it.
    expect(Object.hasOwn(place, last)).toBe(true)
    place[last] = value
  }
  return method
}

/** Canonical JSON, written apart from the library: keys in order, no spaces. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`
}

describe.each(['ip-asn-2019', 'ipp-2017'])('the variants of %s', (edition) => {
  const file: MethodVariants = JSON.parse(bytes(`${edition}.variants.json`).toString('utf8'))
  const base = JSON.parse(bytes(file.base.file).toString('utf8'))
  const named = new Map(
    makeVectors()
      .flatMap(({ vectors }) => vectors)
      .filter(({ method }) => method.startsWith(`${edition}@`))
      .map(({ method, readings }) => [method, readings] as const),
  )

  it('are of the method beside them', () => {
    expect(file.base).toEqual({ id: `${edition}@1`, file: `${edition}.json`, sha256: sha256(bytes(`${edition}.json`)) })
  })

  it('are all methods that a vector names, and no others', () => {
    expect(named.size).toBeGreaterThan(30)
    expect([file.base.id, ...Object.keys(file.variants)].sort()).toEqual([...named.keys()].sort())
  })

  it('make of the base just what the readings of the vectors make of the edition', () => {
    for (const [id, { changes, sha256: hash }] of Object.entries(file.variants)) {
      const method = changed(base, changes)
      expect(method).toStrictEqual(JSON.parse(JSON.stringify(methodOf(edition, named.get(id) as ReadingChoices))))
      expect(sha256(canonical(method))).toBe(hash)
    }
  })

  it('fit their schema, and no longer where a step is spoilt', () => {
    const fits = (value: unknown) => methodVariantsSchema().safeParse(value).success
    expect(fits(file)).toBe(true)
    const variant = { changes: { '/official': false }, sha256: file.base.sha256 }
    for (const spoilt of [{ ...variant, changes: { official: false } }, { ...variant, sha256: '' }, { changes: {} }]) {
      expect([fits({ ...file, variants: { a: variant } }), fits({ ...file, variants: { a: spoilt } })]).toEqual([
        true,
        false,
      ])
    }
  })
})
