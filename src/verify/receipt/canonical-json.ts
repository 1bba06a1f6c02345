/** JSON in one way only: keys sorted by code unit, no spaces, numbers as JSON prints them, what is undefined left out. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return each
    const record = each as Readonly<Record<string, unknown>>
    const keys = Object.keys(record).sort()
    return Object.fromEntries(keys.map((key) => [key, record[key]]))
  })
}
