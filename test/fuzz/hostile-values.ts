import type { Random } from '../record-arbitraries'

class Instance {
  readonly id = 'p-1'
}

const cyclic: Record<string, unknown> = { id: 'p-1' }
cyclic.self = cyclic
const cyclicList: unknown[] = []
cyclicList.push(cyclicList)

/** Nested so deep that whatever follows it with its own stack runs out of it. */
const DEEP = nested(20_000)

const sparse: unknown[] = ['a']
sparse[3] = 'b'

/** What is no argument of anything, or only looks like one. */
const HOSTILE: readonly unknown[] = [
  undefined,
  null,
  true,
  false,
  0,
  -0,
  1,
  -1,
  0.1,
  1.00005,
  1e21,
  1e-7,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.MAX_SAFE_INTEGER + 1,
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  '',
  ' ',
  '0',
  'x',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '2023-02-30',
  '9999-12-31',
  '١٢٣',
  '\ud800',
  'x'.repeat(100_000),
  Symbol('hostile'),
  Symbol.iterator,
  10n,
  [],
  [[]],
  [null],
  [undefined],
  [Number.NaN],
  [{}],
  sparse,
  cyclicList,
  {},
  { id: 'p-1' },
  { length: 3 },
  { toString: null, valueOf: null },
  { [Symbol.iterator]: null },
  cyclic,
  DEEP,
  Object.create(null),
  Object.create({ id: 'p-1', method: 'inherited', kelompok: 'pelaksana' }),
  JSON.parse('{"__proto__":{"kelompok":"pelaksana"},"constructor":1,"toString":2,"hasOwnProperty":3}'),
  Object.freeze({}),
  Object.freeze([]),
  new Instance(),
  new Date(0),
  new Date(Number.NaN),
  new Map([['a', 1]]),
  new Set(['a']),
  new Uint8Array(4),
  new Float64Array([Number.NaN]),
  new Error('hostile'),
  /x/,
  Promise.resolve(1),
  Object('boxed'),
  () => undefined,
  () => Number.NaN,
  (value: unknown) => value,
  function* numbers() {
    yield 1
  },
]

const KEYS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', 'unknown', '', '0', 'then', 'id']

function nested(depth: number): unknown {
  let node: unknown = 'x'
  for (let i = 0; i < depth; i++) node = i % 2 === 0 ? [node] : { a: node }
  return node
}

function pick<T>(random: Random, values: readonly T[]): T {
  return values[Math.floor(random() * values.length)] as T
}

export function hostileValue(random: Random): unknown {
  return pick(random, HOSTILE)
}

/** A copy of a value in which one place is dropped, replaced, added, inherited or nested; the value itself is left as it is. */
export function spoiled(node: unknown, random: Random): unknown {
  if (!isPlain(node) || random() < 0.12) return hostileValue(random)
  if (Array.isArray(node)) return spoiledList(node, random)
  const keys = Object.keys(node)
  const way = random()
  if (keys.length === 0 || way < 0.06) return withKey(node, pick(random, KEYS), hostileValue(random))
  const key = pick(random, keys)
  const value = (node as Record<string, unknown>)[key]
  if (way < 0.14) return Object.fromEntries(Object.entries(node).filter(([each]) => each !== key))
  if (way < 0.18) return Object.create(node)
  if (way < 0.21) return withKey(node, key, [value])
  if (way < 0.24) return Object.assign(Object.create(Instance.prototype), node)
  return withKey(node, key, spoiled(value, random))
}

function isPlain(node: unknown): node is object {
  return [Object.prototype, Array.prototype].includes(node instanceof Object ? Object.getPrototypeOf(node) : null)
}

function spoiledList(list: readonly unknown[], random: Random): unknown {
  const way = random()
  if (list.length === 0 || way < 0.1) return [...list, hostileValue(random)]
  const position = Math.floor(random() * list.length)
  if (way < 0.15) return list.filter((_, i) => i !== position)
  if (way < 0.18) return [...list, list[position]]
  if (way < 0.2) return new Set(list)
  const copy = [...list]
  if (way < 0.22) delete copy[position]
  else copy[position] = spoiled(copy[position], random)
  return copy
}

function withKey(node: object, key: string, value: unknown): object {
  return Object.defineProperty({ ...node }, key, { value, enumerable: true, configurable: true, writable: true })
}
