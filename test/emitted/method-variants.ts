import { createHash } from 'node:crypto'
import type { MethodVariants } from '../../src/schema/method-variants-schema'
import type { ResolvedMethod } from '../../src/verify'
import { createRulebook, libraryEditions } from '../../src/verify/conformance/resolve-method'
import { canonicalJson } from '../../src/verify/receipt/canonical-json'
import { makeVectors } from '../verify/make-vectors'
import { methods } from './emitted-json'

/** The methods of the vectors, by the path below `dist` of the file that holds what makes them of its base: canonical JSON. */
export function methodVariantsJson(): Readonly<Record<string, string>> {
  const files = ['ip-asn-2019', 'ipp-2017'] as const
  return Object.fromEntries(
    files.map((name) => [
      `methods/${name}.variants.json`,
      canonicalJson(methodVariants(methods[name] as ResolvedMethod, `${name}.json`)),
    ]),
  )
}

function methodVariants(base: ResolvedMethod, file: string): MethodVariants {
  const from = asJson(base)
  const variants = otherMethods(base).map((method) => [
    method.id,
    { changes: Object.fromEntries(changesBetween(from, asJson(method))), sha256: sha256(method) },
  ])
  return { base: { id: base.id, file, sha256: sha256(base) }, variants: Object.fromEntries(variants) }
}

/** The methods of the same edition, other than the base, under which there are vectors. */
function otherMethods(base: ResolvedMethod): ResolvedMethod[] {
  const rulebook = createRulebook(libraryEditions)
  const found = new Map<string, ResolvedMethod>()
  for (const vector of makeVectors().flatMap(({ vectors }) => vectors)) {
    if (!vector.method.startsWith(`${base.id}?`) || found.has(vector.method)) continue
    const rules = rulebook(vector)
    const method = 'refused' in rules ? null : rules.resolve(vector.readings)
    if (!method) throw new Error(`${vector.id} has no method`)
    found.set(vector.method, method)
  }
  return [...found.values()]
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
type Change = readonly [pointer: string, value: Json]

/** The least places (RFC 6901) that have to be set: below what has the same keys, and else the whole. */
function changesBetween(from: Json, to: Json, pointer = ''): Change[] {
  const [before, after] = [partsOf(from), partsOf(to)]
  if (!before || !after || Array.isArray(from) !== Array.isArray(to) || !sameKeys(before, after)) {
    return from === to ? [] : [[pointer, to]]
  }
  return [...after].flatMap(([key, value]) =>
    changesBetween(before.get(key) as Json, value, `${pointer}/${escaped(key)}`),
  )
}

/** What a list or a record holds, by its keys; nothing for other values. */
function partsOf(value: Json): ReadonlyMap<string, Json> | undefined {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : undefined
}

function sameKeys(a: ReadonlyMap<string, Json>, b: ReadonlyMap<string, Json>): boolean {
  return a.size === b.size && [...a.keys()].every((key) => b.has(key))
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

function asJson(value: unknown): Json {
  return JSON.parse(canonicalJson(value))
}

function sha256(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}
