import { defineConfig } from 'vitest/config'

/** The packed package in real runtimes: other versions of Node, Bun, Deno and a browser, fetched where they are not at hand. */
export default defineConfig({
  test: {
    name: 'runtimes',
    include: ['test/runtimes/*.test.ts'],
    globalSetup: 'test/runtimes/install-package.ts',
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: ['default', ['json', { outputFile: 'reports/vitest-runtimes.json' }]],
  },
})
