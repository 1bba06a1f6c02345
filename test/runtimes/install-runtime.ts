import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import versions from './runtimes.json'

/** A runtime that npm can bring. */
export type Runtime = keyof typeof versions

/** All of them, by the names that `RUNTIMES` takes. */
export const runtimes = Object.keys(versions) as Runtime[]

/**
 * They take a gigabyte, so they stay for the next run, and are no dependencies of the project; one folder for each version.
 */
const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ipp-asn-runtimes')

const folderOf = (runtime: Runtime) => join(CACHE, `${versions[runtime].package}-${versions[runtime].version}`)

/** Where the program is, or will be. */
export const programOf = (runtime: Runtime) =>
  join(folderOf(runtime), 'node_modules', '.bin', versions[runtime].package)

/** What it must say of itself: `node 20.20.2`. */
export const versionOf = (runtime: Runtime) => `${versions[runtime].package} ${versions[runtime].version}`

/** Brings the pinned version where it is not there yet, whole; an error where it cannot be had. */
export function installRuntime(runtime: Runtime): void {
  if (isInstalled(runtime)) return
  const { package: name, version } = versions[runtime]
  mkdirSync(folderOf(runtime), { recursive: true })
  const options = ['--prefix', folderOf(runtime), '--no-audit', '--no-fund', '--no-save']
  execFileSync('npm', ['install', ...options, `${name}@${version}`], { stdio: 'pipe' })
  if (!isInstalled(runtime))
    throw new Error(`${name}@${version} was installed, but does not say that it is that version`)
}

/** Asked of the program itself: an installation that broke off leaves a folder behind. */
function isInstalled(runtime: Runtime): boolean {
  try {
    const said = execFileSync(programOf(runtime), ['--version'], { stdio: 'pipe', encoding: 'utf8' })
    return said.split(/\s/).some((word) => word.replace(/^v/, '') === versions[runtime].version)
  } catch {
    return false
  }
}
