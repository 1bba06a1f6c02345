/** What a result may be checked for: the caller's own objects, which may stand in it, are passed over. */
export interface FaultOptions {
  /** Must everything in it be frozen? */
  readonly frozen: boolean
  /** Objects of the caller's. */
  readonly own: ReadonlySet<object>
}

/** What is no frozen plain JSON in a result, with the place; `null` where nothing is wrong. */
export function faultIn(result: unknown, options: FaultOptions): string | null {
  const todo: [value: unknown, path: string][] = [[result, '']]
  const seen = new Set<object>()
  for (let next = todo.pop(); next; next = todo.pop()) {
    const [value, path] = next
    const fault = faultOf(value, options)
    if (fault) return `${fault} at ${path || 'the top'}`
    if (typeof value !== 'object' || value === null || options.own.has(value) || seen.has(value)) continue
    seen.add(value)
    for (const key of Object.keys(value)) todo.push([(value as Record<string, unknown>)[key], `${path}.${key}`])
    if (Array.isArray(value) && Object.keys(value).length !== value.length) return `a hole at ${path}`
  }
  return null
}

function faultOf(value: unknown, { frozen, own }: FaultOptions): string | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null
  if (typeof value === 'number') return Number.isFinite(value) ? null : String(value)
  if (typeof value !== 'object') return typeof value
  if (own.has(value)) return null
  const prototype = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== Array.prototype) return 'an object that is not plain'
  return frozen && !Object.isFrozen(value) ? 'something that is not frozen' : null
}

/** Every object that an argument holds. */
export function objectsIn(value: unknown): Set<object> {
  const found = new Set<object>()
  const todo: unknown[] = [value]
  while (todo.length > 0) {
    const each = todo.pop()
    if ((typeof each !== 'object' && typeof each !== 'function') || each === null || found.has(each)) continue
    found.add(each)
    if (ArrayBuffer.isView(each)) continue
    // What is inherited too.
    for (const key in each) todo.push((each as Record<string, unknown>)[key])
  }
  return found
}

/** What an argument holds, in one text, so that a change of it shows. */
export function fingerprint(value: unknown): string {
  const parts: string[] = []
  for (const each of objectsIn(value)) {
    parts.push(Object.isFrozen(each) ? 'F' : 'f')
    for (const [key, part] of Object.entries(each)) parts.push(key.slice(0, 20), short(part))
  }
  return parts.join()
}

function short(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, 20)
  return typeof value === 'object' || typeof value === 'function' ? '' : String(value)
}
