// Times of functions, in milliseconds.

/** Medians of two functions that did the same work in turns, and how many times longer `b` took in each round. */
export interface Comparison {
  readonly a: number
  readonly b: number
  readonly ratios: readonly number[]
}

/** Rounds before those that count: the engine compiles what runs often. */
const WARM_UP = 2

/** In turns, so that a slow spell of the machine meets both. */
export function compareInTurns(rounds: number, a: () => unknown, b: () => unknown): Comparison {
  const times = Array.from({ length: WARM_UP + rounds }, () => [timeOf(a), timeOf(b)] as const).slice(WARM_UP)
  return {
    a: median(times.map(([first]) => first)),
    b: median(times.map(([, second]) => second)),
    ratios: times.map(([first, second]) => second / first),
  }
}

/** The times of so many calls, without warm-up. */
export function timesOf(calls: number, call: () => unknown): number[] {
  return Array.from({ length: calls }, () => timeOf(call))
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] as number) + (sorted[Math.floor(middle)] as number)) / 2
}

function timeOf(call: () => unknown): number {
  const start = performance.now()
  call()
  return performance.now() - start
}
