/** A place in a result: names of the library's, and positions. */
export type ResultPath = readonly (string | number)[]

/** What stands at one place of both results. */
interface Pair {
  readonly stored: unknown
  readonly made: unknown
  readonly path: ResultPath
}

const MOST_PATHS = 10

/**
 * Where a stored result is not the one that was made: what stands nearest to the top first, and of many places ten. It goes no deeper
 * than what was made, so that no stored result is too deep.
 */
export function differingPaths(stored: unknown, made: unknown): readonly ResultPath[] {
  const paths: ResultPath[] = []
  let level: readonly Pair[] = [{ stored, made, path: [] }]
  while (level.length > 0 && paths.length < MOST_PATHS) {
    for (const pair of level) if (!isNested(pair) && pair.stored !== pair.made) paths.push(pair.path)
    level = level.flatMap(pairsIn)
  }
  return paths.slice(0, MOST_PATHS)
}

/** Two lists, or two records. */
function isNested({ stored, made }: Pair): boolean {
  return isObject(stored) && isObject(made) && Array.isArray(stored) === Array.isArray(made)
}

function pairsIn(pair: Pair): Pair[] {
  if (!isNested(pair)) return []
  const stored = pair.stored as Readonly<Record<string, unknown>>
  const made = pair.made as Readonly<Record<string, unknown>>
  const known = Object.keys(made).map((key) => ({
    stored: Object.hasOwn(stored, key) ? stored[key] : undefined,
    made: made[key],
    path: [...pair.path, Array.isArray(made) ? Number(key) : key],
  }))
  // What the library did not make may have any name, even that of a person: so it is named by its position.
  const strange = Object.keys(stored).flatMap((key, position) =>
    Object.hasOwn(made, key) ? [] : { stored: stored[key], made: undefined, path: [...pair.path, position] },
  )
  return [...known, ...strange]
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
