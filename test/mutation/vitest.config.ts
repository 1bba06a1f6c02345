import { configDefaults, defineConfig } from 'vitest/config'
import { lastingPool } from './lasting-pool.js'
import { parts } from './parts.mjs'

const byName: Readonly<Record<string, { tests: string[]; without?: string[] }>> = parts
const { tests = [], without = [] } = byName[process.env.MUTATION_PART ?? 'scoring'] ?? {}

export default defineConfig({
  plugins: [lastingPool],
  test: {
    include: tests,
    exclude: [...configDefaults.exclude, ...without],
    testTimeout: 30_000,
    // Which tests reach a mutant is told of one test at a time.
    maxConcurrency: 1,
    // One worker reads the modules for all files of a mutant: three times as fast.
    isolate: false,
    setupFiles: ['test/mutation/between-files.ts'],
  },
})
