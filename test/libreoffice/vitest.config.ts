import { defineConfig } from 'vitest/config'

/** What needs LibreOffice: a second arithmetic, written by others, over the formulas that the examples write. */
export default defineConfig({
  test: {
    name: 'libreoffice',
    include: ['test/libreoffice/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: ['default', ['json', { outputFile: 'reports/vitest-libreoffice.json' }]],
  },
})
