import { build } from 'esbuild'
import { defineConfig } from 'tsup'

// Declarations take most of the time; who only runs the code leaves them out with --no-dts.
export default defineConfig(({ dts = true }) => ({
  entry: ['src/index.ts', 'src/*/index.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts,
  clean: true,
  async onSuccess() {
    const { emit } = await import('./test/emitted/emit')
    await emit()
    await buildCommand()
  },
}))

/** `npx ipp-asn`: one file, beside the entries, because nobody imports it. */
async function buildCommand(): Promise<void> {
  await build({
    entryPoints: ['src/cli/cli.ts'],
    outfile: 'dist/cli.js',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  })
}
