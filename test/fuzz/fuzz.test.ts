import { mkdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as core from '../../src'
import * as compare from '../../src/compare'
import * as explain from '../../src/explain'
import * as inputs from '../../src/inputs'
import * as ipp2017 from '../../src/ipp-2017'
import * as ownEdition from '../../src/own-edition'
import * as positions from '../../src/positions'
import * as published from '../../src/published'
import * as schema from '../../src/schema'
import * as smart from '../../src/smart'
import * as verify from '../../src/verify'
import { coreCalls } from './core-calls'
import { createFuzz, type Target } from './fuzz'
import * as more from './more-calls'
import { ipp2017Calls, smartCalls } from './other-generation-calls'

const entries = {
  core: [core, coreCalls],
  compare: [compare, more.compareCalls],
  explain: [explain, more.explainCalls],
  inputs: [inputs, more.inputsCalls],
  'ipp-2017': [ipp2017, ipp2017Calls],
  'own-edition': [ownEdition, more.ownEditionCalls],
  positions: [positions, more.positionsCalls],
  published: [published, more.publishedCalls],
  schema: [schema, more.schemaCalls],
  smart: [smart, smartCalls],
  verify: [verify, more.verifyCalls],
} as const

const targets = Object.entries(entries).flatMap(([entry, [exports, calls]]) =>
  Object.entries(calls).map(
    ([name, call]): Target => ({ name: `${entry}.${name}`, call, own: (exports as never)[name] }),
  ),
)

/** Set FUZZ_SEED to what a failing run printed, and it draws the same. */
const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31))
const runs = Number(process.env.FUZZ_RUNS ?? 100_000)
/** MB that the heap may have grown from the first tenth of the runs to the last. */
const MOST_GROWTH = 16

describe('hostile arguments', () => {
  it.each(Object.entries(entries))('are made for every function of %s', (_, [exports, calls]) => {
    const functions = Object.entries(exports).filter(([, each]) => typeof each === 'function')
    expect(Object.keys(calls).sort()).toEqual(functions.map(([name]) => name).sort())
  })

  it(`lead to documented errors, issues or plain JSON, ${runs} times from FUZZ_SEED=${seed}`, async () => {
    mkdirSync('reports', { recursive: true })
    const fuzz = createFuzz(targets, seed)
    const started = performance.now()
    await fuzz.run(Math.ceil(runs / 10))
    const before = heap()
    await fuzz.run(runs - Math.ceil(runs / 10))
    const grown = heap() - before
    const perSecond = Math.round((1_000 * runs) / (performance.now() - started))
    console.log(
      `seed ${seed}: ${fuzz.report(perSecond)}; heap ${before.toFixed(1)} MB, then ${grown.toFixed(1)} MB more`,
    )
    expect(Object.fromEntries(fuzz.faults)).toEqual({})
    expect(fuzz.silent()).toEqual([])
    expect(grown).toBeLessThan(MOST_GROWTH)
  })
})

/** MB in use once what is not needed any more is gone. */
function heap(): number {
  globalThis.gc?.()
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 2 ** 20
}
