import { wrongArgument } from '../../argument'

/** JSON in one way only: keys sorted by code unit, no spaces, numbers as JSON prints them, what is undefined left out. */
export function canonicalJson(value: unknown): string {
  try {
    return JSON.stringify(value, (_, each: unknown) => sorted(each))
  } catch {
    // A circle, a bigint, or deeper than the stack: nothing that the library ever returned.
    throw wrongArgument('a result or a method: plain JSON')
  }
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const record = value as Readonly<Record<string, unknown>>
  const keys = Object.keys(record).sort()
  return Object.fromEntries(keys.map((key) => [key, record[key]]))
}
