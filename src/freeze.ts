/** Freezes a tree of plain JSON, in place. */
export function deepFreeze<T>(value: T): T {
  // What is no object counts as frozen.
  if (!Object.isFrozen(value)) {
    Object.freeze(value)
    for (const child of Object.values(value as object)) deepFreeze(child)
  }
  return value
}
