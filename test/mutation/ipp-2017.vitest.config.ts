import { defineConfig } from 'vitest/config'

/** The tests that guard the index of 2016-2017; without the random units, since each mutant would meet them all again. */
export default defineConfig({
  test: {
    include: ['test/ipp-2017/*.test.ts'],
    exclude: ['test/ipp-2017/ipp.oracle.test.ts'],
    testTimeout: 30_000,
  },
})
