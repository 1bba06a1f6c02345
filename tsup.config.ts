import { existsSync, readdirSync } from 'node:fs'
import { build } from 'esbuild'
import { defineConfig } from 'tsup'

/** By name, and in their order: found by a pattern they come in any, and every build would be another. */
const folders = readdirSync('src').filter((name) => existsSync(`src/${name}/index.ts`))
const entry = Object.fromEntries(
  ['index', ...folders.sort().map((name) => `${name}/index`)].map((name) => [name, `src/${name}.ts`]),
)

// Declarations take most of the time; who only runs the code leaves them out with --no-dts.
export default defineConfig(({ dts = true }) => ({
  entry,
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
