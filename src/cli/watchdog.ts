/** Waits for signs of life. */
export interface Watchdog {
  /** From now on, once more. */
  readonly wait: () => void
  /** No longer, whatever comes. */
  readonly stop: () => void
}

/** Calls once so many milliseconds after the last sign of life, unless it was stopped. */
export function createWatchdog(milliseconds: number, onSilence: () => void): Watchdog {
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  return {
    wait() {
      clearTimeout(timer)
      // What a program that was stopped still had in its pipe must not keep this one alive.
      if (!stopped) timer = setTimeout(onSilence, milliseconds)
    },
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}
