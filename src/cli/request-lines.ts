import { createRulebook, libraryEditions } from '../verify/conformance/resolve-method'
import type { Vector } from '../verify/conformance/vector'

/**
 * All that is written to a program: every method once, before the first row under it, unless it is to read the tables itself; then
 * `{ id, area, method, readings, input }`.
 */
export function requestLines(rows: readonly Vector[], { resolved }: { readonly resolved: boolean }): string {
  const rulebook = createRulebook(libraryEditions)
  const told = new Set<string>()
  const lines: object[] = []
  for (const vector of rows) {
    const { id, area, method, readings, input } = vector
    const rules = rulebook(vector)
    // A row that contradicts itself is refused in the report; no tables are those of its method.
    const tables = resolved && !told.has(method) && !('refused' in rules) ? rules.resolve(readings) : null
    if (tables) {
      told.add(method)
      lines.push({ method, resolved: tables })
    }
    lines.push({ id, area, method, readings, input })
  }
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}
