import { defineConfig } from 'vitest/config'

/** The tests that mutants are run against: fast ones, with expectations from outside the code. */
export default defineConfig({
  test: {
    include: [
      'test/{score-answers,create-method,summary,roll-up,round,answer-sets}.test.ts',
      'test/{published,inputs,own-edition}/*.test.ts',
    ],
  },
})
