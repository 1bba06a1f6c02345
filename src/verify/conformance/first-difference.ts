/** The first field that is not as expected. */
export interface Difference {
  /** Where, as `lines.teknis.points`. */
  readonly path: readonly string[]
  readonly expected: unknown
  /** Not there where the field is missing. */
  readonly got?: unknown
}

/** Lists whose order says nothing. */
const unordered = ['findings', 'issues', 'missing', 'sensitiveTo', 'setAside', 'used']

/** Compares what is expected, field by field in its own order; fields beyond those may be anything. Numbers must be equal. */
export function firstDifference(expected: unknown, got: unknown, path: readonly string[] = []): Difference | undefined {
  if (Array.isArray(expected)) return differenceOfLists(expected, got, path)
  if (typeof expected !== 'object' || expected === null) return expected === got ? undefined : { path, expected, got }
  if (!isRecord(got)) return { path, expected, got }
  for (const [key, value] of Object.entries(expected)) {
    const below = [...path, key]
    if (!Object.hasOwn(got, key)) {
      // A column of answers that is not there is not known, and so is one that is null.
      if (path.at(-1) !== 'answers') return { path: below, expected: value }
      if (value !== null) return { path: below, expected: value, got: null }
      continue
    }
    const found = firstDifference(value, got[key], below)
    if (found) return found
  }
}

function differenceOfLists(expected: readonly unknown[], got: unknown, path: readonly string[]) {
  if (!Array.isArray(got) || got.length !== expected.length) return { path, expected, got }
  const [a, b] = unordered.includes(path.at(-1) ?? '') ? [sorted(expected), sorted(got)] : [expected, got]
  for (const [i, value] of a.entries()) {
    const found = firstDifference(value, b[i], [...path, `${i}`])
    if (found) return found
  }
}

function sorted(list: readonly unknown[]): unknown[] {
  return list
    .map((each) => [JSON.stringify(each), each] as const)
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([, each]) => each)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
