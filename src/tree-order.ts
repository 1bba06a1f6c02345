/** Something in a tree. */
interface Node {
  readonly id: string
  readonly parent?: string | null | undefined
}

/** Every item above those below it, with its depth; siblings keep their order. */
export function inTreeOrder<T extends Node>(items: readonly T[]): { item: T; depth: number }[] {
  const children = new Map<string | null, T[]>()
  for (const item of items) {
    const siblings = children.get(item.parent ?? null)
    if (siblings) siblings.push(item)
    else children.set(item.parent ?? null, [item])
  }
  const placed: { item: T; depth: number }[] = []
  const next = (children.get(null) ?? []).map((item) => ({ item, depth: 0 })).reverse()
  for (let at = next.pop(); at; at = next.pop()) {
    const { item, depth } = at
    placed.push(at)
    for (const child of (children.get(item.id) ?? []).toReversed()) next.push({ item: child, depth: depth + 1 })
  }
  return placed
}

/** In tree order, numbered 1, 1.1, 1.2, 2, … */
export function numbered<T extends Node>(items: readonly T[]): { item: T; number: string }[] {
  const numbers = new Map<string | null, string>()
  const children = new Map<string | null, number>()
  return inTreeOrder(items).map(({ item }) => {
    const above = item.parent ?? null
    const place = (children.get(above) ?? 0) + 1
    children.set(above, place)
    const number = above === null ? `${place}` : `${numbers.get(above)}.${place}`
    numbers.set(item.id, number)
    return { item, number }
  })
}
