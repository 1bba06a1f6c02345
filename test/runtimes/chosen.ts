import { runtimes } from './install-runtime'

const known: readonly string[] = [...runtimes, 'chromium']
const named = process.env.RUNTIMES?.split(',')
const stranger = named?.find((name) => !known.includes(name))
if (stranger !== undefined) throw new Error(`RUNTIMES takes ${known.join(',')}; it has "${stranger}"`)

/** Whether to try a runtime: all of them, or those that `RUNTIMES=node20,bun` names. */
export const isChosen = (runtime: string) => named === undefined || named.includes(runtime)
