import type { Random } from '../record-arbitraries'

/** How one public function is called: with arguments that are right, which are then spoiled. */
export interface Call {
  /** Arguments that the function takes, as it is used. They are frozen, so that whoever writes to one is found out. */
  readonly valid: (random: Random) => readonly unknown[]
  /** What is called, where that is more than the function: what it returns is a function, or a promise of a schema. */
  readonly run?: (...args: readonly never[]) => unknown
  /** `false` where the result is not promised to be frozen: a check hands back what it was given. */
  readonly frozen?: false
  /** `true` where the `value` of the result is what the caller gave, with whatever the caller left undefined in it. */
  readonly echoes?: true
  /** Called once where others are called so many times: what takes milliseconds by nature. */
  readonly slow?: number
}

/** The calls of one entry, by the name of the function. */
export type Calls = Readonly<Record<string, Call>>

/** One of a few values that were made before. */
export function oneOf<T>(values: readonly T[]): (random: Random) => T {
  return (random) => values[Math.floor(random() * values.length)] as T
}
