/** Compares two texts for sorting, by UTF-16 code units: the same in every place and language. */
export function textOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
