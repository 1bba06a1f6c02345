import { defineConfig } from 'vitest/config'

/** What takes minutes: the whole answer space under every combination of readings, and every mean of 400 persons. */
export default defineConfig({
  test: {
    name: 'long',
    include: ['test/long/*.test.ts'],
    testTimeout: 300_000,
    maxWorkers: '100%',
    reporters: ['default', ['json', { outputFile: 'reports/vitest-long.json' }]],
  },
})
