import { defineConfig } from 'vitest/config'

/** Hostile arguments for every public function: `npm run test:fuzz`, with FUZZ_RUNS and FUZZ_SEED. */
export default defineConfig({
  test: {
    name: 'fuzz',
    include: ['test/fuzz/*.test.ts'],
    testTimeout: 3_600_000,
    pool: 'forks',
    execArgv: ['--expose-gc'],
    reporters: ['default', ['json', { outputFile: 'reports/vitest-fuzz.json' }]],
  },
})
