import { wrongArgument } from '../../argument'

/** JSON in one way only: keys sorted by code unit, no spaces, numbers as JSON prints them, what is undefined left out. */
export function canonicalJson(value: unknown): string {
  try {
    return written(value) ?? 'null'
  } catch {
    // A circle, a bigint, or deeper than the stack.
    throw wrongArgument('an input or a method: plain JSON')
  }
}

/** Written here and not by a copy with sorted keys: JavaScript would put keys of digits first, and by their value. */
function written(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${Array.from(value, (each) => written(each) ?? 'null').join()}]`
  const record = value as Readonly<Record<string, unknown>>
  const entries = Object.keys(record)
    .sort()
    .flatMap((key) => {
      const text = written(record[key])
      return text === undefined ? [] : [`${JSON.stringify(key)}:${text}`]
    })
  return `{${entries.join()}}`
}
