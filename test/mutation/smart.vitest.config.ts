import { defineConfig } from 'vitest/config'

/** The tests that guard the SMART check. */
export default defineConfig({
  test: { include: ['test/smart/*.test.ts'], testTimeout: 30_000 },
})
