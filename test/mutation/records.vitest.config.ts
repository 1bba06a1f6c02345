import { defineConfig } from 'vitest/config'

/** The tests that mutants of the way from records to a measurement are run against. */
export default defineConfig({
  test: { include: ['test/{observe,nip,check-employee,measure}.test.ts', 'test/own-edition/*.test.ts'] },
})
