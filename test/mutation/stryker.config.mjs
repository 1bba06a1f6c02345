import { parts } from './parts.mjs'

const part = process.env.MUTATION_PART ?? 'scoring'
const files = process.env.MUTATION_FILES?.split(',').filter(Boolean) ?? []

/** One part of the library; run.mjs starts it for each. Results that no change touched are taken from the last run on this machine. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  mutate: files.length > 0 ? files : parts[part].mutate,
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  incremental: files.length === 0,
  incrementalFile: `reports/mutation/${part}.incremental.json`,
  concurrency: 2,
  timeoutMS: 5_000,
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: `reports/mutation/${part}.json` },
  htmlReporter: { fileName: `reports/mutation/${part}.html` },
  tempDirName: '.stryker-tmp',
}
