import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A project that holds the package as a user has it, packed and unpacked, and nothing else. */
export interface PackedProject {
  readonly folder: string
  readonly installed: string
  /** Runs a program in the project, and gives what it prints. */
  run(command: string, args: readonly string[]): string
  remove(): void
}

/** Every entry that needs nothing else installed. */
export const entriesAlone = [
  'ipp-asn',
  'ipp-asn/compare',
  'ipp-asn/explain',
  'ipp-asn/inputs',
  'ipp-asn/ipp-2017',
  'ipp-asn/own-edition',
  'ipp-asn/positions',
  'ipp-asn/published',
  'ipp-asn/smart',
  'ipp-asn/verify',
]

/** Packs what is built; for a hook, with a minute's time. */
export function packedProject(): PackedProject {
  const folder = mkdtempSync(join(tmpdir(), 'ipp-asn-'))
  const installed = join(folder, 'node_modules', 'ipp-asn')
  const run = (command: string, args: readonly string[]) =>
    execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
  mkdirSync(installed, { recursive: true })
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { stdio: 'pipe' })
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
  run('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'])
  return { folder, installed, run, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
