import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { index: 'src/index.ts', 'explain/index': 'src/explain/index.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: true,
  splitting: true,
  clean: true,
})
