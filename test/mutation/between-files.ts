import { afterAll } from 'vitest'

/** Stryker switches its mutant on before the tests of a file; off again after them, or the next file could not even be read. */
afterAll(() => {
  const stryker = (globalThis as { __stryker__?: { activeMutant?: string | undefined } }).__stryker__
  if (stryker) stryker.activeMutant = undefined
})
