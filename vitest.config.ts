import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
    maxWorkers: '100%',
    // Nothing here keeps state between files, so that the modules need to be read once a worker, not once a file.
    isolate: false,
    pool: 'threads',
    projects: [
      {
        extends: true,
        test: {
          name: 'runtime',
          include: ['test/**/*.test.ts'],
          exclude: ['test/long/**', 'test/libreoffice/**', 'test/runtimes/**', 'test/fuzz/**', 'node_modules/**'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'types',
          include: [],
          // Only these files and what they import; `npm run lint` checks the types of all.
          typecheck: {
            enabled: true,
            only: true,
            include: ['test/**/*.test-d.ts'],
            tsconfig: 'test/types/tsconfig.json',
          },
        },
      },
      { extends: true, test: { name: 'properties', include: ['test/**/*.test-prop.ts'], testTimeout: 60_000 } },
    ],
  },
})
