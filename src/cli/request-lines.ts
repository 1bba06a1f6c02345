import { methodResolver } from '../verify/conformance/resolve-method'
import type { Vector } from '../verify/conformance/vector'

/** All that is written to a program: every method once, before the first row under it; then `{ id, area, method, readings, input }`. */
export function requestLines(rows: readonly Vector[]): string {
  const resolve = methodResolver()
  const told = new Set<string>()
  const lines: object[] = []
  for (const { id, area, method, readings, input } of rows) {
    const resolved = told.has(method) ? null : resolve(method, readings)
    told.add(method)
    if (resolved) lines.push({ method, resolved })
    lines.push({ id, area, method, readings, input })
  }
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}
