import { type Random, randomEmployee } from './record-arbitraries'

/** Nothing of this may ever be said: what a name or a NIP would look like. */
const SECRET = 'rahasia'

const cyclic: Record<string, unknown> = { [SECRET]: 1 }
cyclic.self = cyclic

/** What may stand anywhere in a record that somebody sends to do harm, or by mistake. */
const JUNK: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  -0,
  1e308,
  1.5,
  2 ** 53,
  Number('198503152010011002'),
  '',
  ' ',
  SECRET,
  '1.98E+17',
  '198503152010011002 ',
  '19850315201001100',
  '２０２３-01-01',
  '2023-02-29',
  '2023-13-01',
  '9999-99-99',
  '0000-00-00',
  '31-12-2023',
  '2023-01-01T00:00:00Z',
  SECRET.repeat(2_000),
  'toString',
  '__proto__',
  'constructor',
  true,
  false,
  [],
  [[]],
  {},
  { id: SECRET },
  Object.create(null),
  Object.create({ id: SECRET, status: 'PNS' }),
  cyclic,
  new Date(Number.NaN),
  new Map(),
  Symbol(SECRET),
  10n,
  () => SECRET,
]

const KEYS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', SECRET, 'Nama', '', '0', 'length'] as const

/** A record of which one to four places were replaced, added or taken away; or no record at all. */
export function hostileRecord(random: Random): unknown {
  if (random() < 0.05) return junk(random)
  const id = `p${Math.floor(random() * 1e9)}`
  let record: unknown = { ...randomEmployee(random), id, nip: '198503152010011002' }
  for (let i = 0; i <= random() * 4; i++) record = spoiled(record, random)
  return record
}

function spoiled(node: unknown, random: Random, depth = 0): unknown {
  if (Array.isArray(node)) {
    if (node.length === 0 || random() < 0.2) return [...node, junk(random)]
    const position = Math.floor(random() * node.length)
    return node.map((each, i) => (i === position ? spoiled(each, random, depth + 1) : each))
  }
  if (typeof node !== 'object' || node === null || (depth > 0 && random() < 0.3)) return junk(random)
  const keys = Object.keys(node)
  if (keys.length === 0 || random() < 0.15) return withKey(node, pick(KEYS, random), junk(random))
  const key = pick(keys, random)
  if (random() < 0.1) return Object.fromEntries(Object.entries(node).filter(([each]) => each !== key))
  return { ...node, [key]: spoiled((node as Record<string, unknown>)[key], random, depth + 1) }
}

function withKey(node: object, key: string, value: unknown): object {
  return Object.defineProperty({ ...node }, key, { value, enumerable: true, configurable: true, writable: true })
}

function junk(random: Random): unknown {
  return pick(JUNK, random)
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T
}
