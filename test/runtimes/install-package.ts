import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { peerDependencies } from '../../package.json'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of a project that has the packed package installed. */
    readonly project: string
    /** Every entry that is code, as it is imported: `ipp-asn/verify`. */
    readonly entries: readonly string[]
  }
}

/** The oldest zod that the package allows; the other tests run with the newest. */
const OLDEST_ZOD = peerDependencies.zod.replace('^', '')

/** Packs what is built and installs it as users do, once for all runtimes, beside the programs of `project/`. */
export function setup({ provide }: TestProject): () => void {
  const project = mkdtempSync(join(tmpdir(), 'ipp-asn-runtimes-'))
  const npm = (...args: readonly string[]) => execFileSync('npm', args, { stdio: 'pipe', encoding: 'utf8' })
  npm('pack', '--ignore-scripts', '--silent', '--pack-destination', project)
  const [tarball = ''] = readdirSync(project).filter((name) => name.endsWith('.tgz'))
  cpSync('test/runtimes/project', project, { recursive: true })
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'user', private: true }))
  npm('install', '--prefix', project, '--no-audit', '--no-fund', join(project, tarball), `zod@${OLDEST_ZOD}`)
  const entries = entriesOf(join(project, 'node_modules', 'ipp-asn'))
  writeImports(project, entries)
  provide('project', project)
  provide('entries', entries)
  return () => rmSync(project, { recursive: true, force: true })
}

/** Out of the installed manifest, so that a new entry cannot be forgotten. */
function entriesOf(installed: string): readonly string[] {
  const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
  const conditional = Object.keys(exports).filter((key) => typeof exports[key] === 'object')
  return conditional.map((key) => key.replace('.', 'ipp-asn'))
}

/** Modules that import every entry by name, for ESM and for CommonJS; what a bundler puts into a page is the first. */
function writeImports(project: string, entries: readonly string[]): void {
  const imports = entries.map((entry, i) => `import * as entry${i} from '${entry}'\n`).join('')
  const names = entries.map((entry, i) => `'${entry}': entry${i}`).join(', ')
  writeFileSync(join(project, 'entries.mjs'), `${imports}export const entries = { ${names} }\n`)
  const requires = entries.map((entry) => `'${entry}': require('${entry}')`).join(', ')
  writeFileSync(join(project, 'entries.cjs'), `exports.entries = { ${requires} }\n`)
}
