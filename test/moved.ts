import { withRule } from '../src/apply-readings'
import type { EditionSource } from '../src/edition'

type WithReadings = Pick<EditionSource, 'readings'>

/** Every number of an edition, by dotted path. */
export function numbersIn(node: unknown, path = ''): string[] {
  if (typeof node === 'number') return [path]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, child]) => numbersIn(child, path ? `${path}.${key}` : key))
}

export function valueAt(edition: object, path: string): unknown {
  return path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], edition)
}

/** The edition with another value in one place. */
export function moved<E extends WithReadings>(edition: E, path: string, value: unknown): E {
  const places = [...new Set([path, ...twinsOf(edition, path)])]
  return places.reduce((changed, place) => withRule(changed, place.split('.'), value), edition)
}

/** A rule that a reading sets stands twice: in its place, and as the default option of that reading. They move together. */
function twinsOf({ readings }: WithReadings, path: string): string[] {
  return Object.entries(readings).flatMap(([id, { sets, default: fallback }]) =>
    sets.flatMap((rule, i) => {
      const twins = [rule, `readings.${id}.options.${fallback}.${i}`]
      return twins.includes(path) ? twins : []
    }),
  )
}
