import { defineConfig } from 'vitest/config'

/** The tests that guard vacancies and comparisons; fewer random maps, since each mutant runs them again. */
export default defineConfig({
  test: {
    include: ['test/positions/*.test.ts', 'test/compare/*.test.ts', 'test/{fraction,roll-up,check-employee}.test.ts'],
    exclude: ['test/positions/oracle.test.ts'],
    testTimeout: 30_000,
  },
})
