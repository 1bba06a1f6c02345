import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createWatchdog } from '../../src/cli/watchdog'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('calls after silence, counted from the last sign of life', () => {
  const silent = vi.fn()
  const watchdog = createWatchdog(100, silent)
  vi.advanceTimersByTime(1000)
  expect(silent).not.toHaveBeenCalled()
  watchdog.wait()
  vi.advanceTimersByTime(99)
  watchdog.wait()
  vi.advanceTimersByTime(99)
  expect(silent).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(silent).toHaveBeenCalledTimes(1)
})

it('is stopped for good, so that what comes later keeps nothing alive', () => {
  const silent = vi.fn()
  const watchdog = createWatchdog(100, silent)
  watchdog.wait()
  watchdog.stop()
  watchdog.wait()
  expect(vi.getTimerCount()).toBe(0)
  vi.advanceTimersByTime(1000)
  expect(silent).not.toHaveBeenCalled()
})
