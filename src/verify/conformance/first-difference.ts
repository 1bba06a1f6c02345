import { isRecord } from '../../shape'
import { textOrder } from '../../text-order'

/** The first field that is not as expected. */
export interface Difference {
  /** Where, as `lines.teknis.points`. */
  readonly path: readonly string[]
  readonly expected: unknown
  /** Not there where the field is missing. */
  readonly got?: unknown
}

/** Lists whose order says nothing. */
const unordered: readonly (string | undefined)[] = ['findings', 'issues', 'missing', 'sensitiveTo', 'setAside', 'used']

/** Compares what is expected, field by field in its own order; fields beyond those may be anything. Numbers must be equal. */
export function firstDifference(expected: unknown, got: unknown): Difference | undefined {
  for (const difference of differences(expected, got)) return difference
}

/** Every field that is not as expected, in the order of what is expected. */
export function* differences(expected: unknown, got: unknown, path: readonly string[] = []): Generator<Difference> {
  if (Array.isArray(expected)) return yield* differencesOfLists(expected, got, path)
  if (typeof expected !== 'object' || expected === null) {
    if (expected !== got) yield { path, expected, got }
    return
  }
  if (!isRecord(got)) return yield { path, expected, got }
  for (const [key, value] of Object.entries(expected)) {
    const below = [...path, key]
    if (Object.hasOwn(got, key)) yield* differences(value, got[key], below)
    // A column of answers that is not there is not known, and so is one that is null.
    else if (path.at(-1) !== 'answers') yield { path: below, expected: value }
    else if (value !== null) yield { path: below, expected: value, got: null }
  }
}

/**
 * From the deepest place up: what an indicator earns before the index that it is a part of, so that the cause comes before what follows
 * from it. Places of equal depth keep their order.
 */
export function deepestFirst(all: readonly Difference[]): Difference[] {
  return [...all].sort((a, b) => b.path.length - a.path.length)
}

function* differencesOfLists(
  expected: readonly unknown[],
  got: unknown,
  path: readonly string[],
): Generator<Difference> {
  if (!Array.isArray(got) || got.length !== expected.length) return yield { path, expected, got }
  const [a, b] = unordered.includes(path.at(-1)) ? [sorted(expected), sorted(got)] : [expected, got]
  for (const [i, value] of a.entries()) yield* differences(value, b[i], [...path, `${i}`])
}

function sorted(list: readonly unknown[]): unknown[] {
  return list
    .map((each) => [JSON.stringify(each), each] as const)
    .sort(([a], [b]) => textOrder(a, b))
    .map(([, each]) => each)
}
