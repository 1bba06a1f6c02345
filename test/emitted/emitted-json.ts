import { createHash } from 'node:crypto'
import { createMethod } from '../../src/create-method'
import { ipAsn2019 } from '../../src/editions/ip-asn-2019'
import { ipAsn2019Annotations } from '../../src/explain/annotations/ip-asn-2019'
import { petaJabatanAnnotations } from '../../src/explain/annotations/peta-jabatan'
import { register } from '../../src/explain/annotations/register'
import { ipp2017Annotations } from '../../src/ipp-2017/annotations'
import { bogor } from '../../src/ipp-2017/bogor'
import { createIpp2017 } from '../../src/ipp-2017/create-ipp-2017'
import { ipp2017 } from '../../src/ipp-2017/ipp-2017'
import { createStaffingMethod } from '../../src/positions/create-staffing-method'
import { staffingRules } from '../../src/positions/staffing-rules'
import { canonicalJson } from '../../src/verify/receipt/canonical-json'

/** The normative parts, by id. */
export const editions = { [ipAsn2019.id]: ipAsn2019, [ipp2017.id]: ipp2017, [staffingRules.id]: staffingRules }

/** What stands behind their rules, by id. */
export const annotations = {
  [ipAsn2019.id]: ipAsn2019Annotations,
  [ipp2017.id]: ipp2017Annotations,
  [staffingRules.id]: petaJabatanAnnotations,
}

/** The resolved methods, by file name: the defaults, and the readings of one city. */
export const methods = {
  [ipAsn2019.id]: createMethod(ipAsn2019),
  [ipp2017.id]: createIpp2017(),
  'ipp-2017-bogor': createIpp2017(bogor),
  [staffingRules.id]: createStaffingMethod(),
}

/** Every file for other languages, by its path below `dist`: canonical JSON, whose bytes are what is hashed. */
export function emittedJson(): Readonly<Record<string, string>> {
  return {
    ...files((id) => `editions/${id}.json`, editions),
    ...files((id) => `editions/${id}.annotations.json`, annotations),
    ...files((name) => `methods/${name}.json`, methods),
    'editions/register.json': canonicalJson(registerWithFiles()),
  }
}

/** The register with the files of each edition, and the SHA-256 of its normative part and of its methods. */
export function registerWithFiles(): readonly object[] {
  return register.map((entry) => ({
    ...entry,
    edition: { file: `${entry.id}.json`, sha256: sha256(editions[entry.id]) },
    annotations: { file: `${entry.id}.annotations.json` },
    methods: Object.entries(methods)
      .filter(([, method]) => method.edition === entry.id)
      .map(([name, method]) => ({ id: method.id, file: `../methods/${name}.json`, sha256: sha256(method) })),
  }))
}

function files(pathOf: (name: string) => string, contents: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(contents).map(([name, content]) => [pathOf(name), canonicalJson(content)]))
}

/** Of the canonical JSON in UTF-8. */
function sha256(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}
