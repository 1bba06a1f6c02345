/** What a table of words has for an id of its own; nothing that every object has. */
export function textOf(texts: Readonly<Record<string, unknown>>, id: string, otherwise = id): string {
  const text = Object.hasOwn(texts, id) ? texts[id] : undefined
  return typeof text === 'string' ? text : otherwise
}
