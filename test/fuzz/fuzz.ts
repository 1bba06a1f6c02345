import { openSync, writeSync } from 'node:fs'
import { isIppError } from '../../src'
import { enMessages } from '../../src/explain'
import { deepFreeze } from '../../src/freeze'
import { type Random, seededRandom } from '../record-arbitraries'
import type { Call } from './calls'
import { faultIn, fingerprint, objectsIn } from './faults'
import { hostileValue, spoiled } from './hostile-values'

/** A public function, and how it is called. */
export interface Target {
  /** Entry and name. */
  readonly name: string
  readonly call: Call
  /** The function itself. */
  readonly own: (...args: readonly never[]) => unknown
}

/** So many different faults are told; more would only fill memory. */
const MOST_FAULTS = 2_000

/** One time in so many the arguments are held against what they were before the call. */
const FINGERPRINTED = 10

/** Calls every function in turn, each time with other arguments, which the seed and the number of the run decide. */
export function createFuzz(targets: readonly Target[], seed: number) {
  const faults = new Map<string, string>()
  const outcomes = { returned: 0, refused: 0 }
  const answered = new Set<string>()
  const lastCall = openSync('reports/fuzz-last-call.txt', 'w')
  const turns = targets.map((target) => ({ ...target, functionOf: target.call.run ?? target.own }))
  let [number, turn] = [0, 0]

  async function once(target: (typeof turns)[number], run: number): Promise<void> {
    const random = seededRandom(seed + 7_919 * run)
    const args = argumentsOf(target.call, random)
    const before = run % FINGERPRINTED === 0 ? fingerprint(args) : null
    // A call that never returns can say nothing of itself.
    writeSync(lastCall, `${target.name} in run ${run} of seed ${seed}`.padEnd(80), 0)
    const fault = await faultOfCall(target, args)
    const found = fault ?? (before !== null && fingerprint(args) !== before ? 'the arguments were changed' : null)
    if (found === null) return
    const key = `${target.name} ${found.slice(0, 160)}`
    if (faults.size < MOST_FAULTS && !faults.has(key)) faults.set(key, `run ${run}: ${shown(args)}`)
  }

  async function faultOfCall({ name, functionOf, call }: (typeof turns)[number], args: readonly unknown[]) {
    try {
      const returned = functionOf(...(args as never[]))
      const result = returned instanceof Promise ? await returned : returned
      outcomes.returned += 1
      answered.add(name)
      const ours = call.echoes && result instanceof Object ? { ...result, value: null } : result
      return faultIn(ours, { frozen: call.frozen !== false, own: objectsIn(args) })
    } catch (error) {
      outcomes.refused += 1
      if (isIppError(error) && Object.hasOwn(enMessages.errors, error.code)) return null
      return `threw ${String(error)} ${placeOf(error)}`
    }
  }

  return {
    faults,
    /** Functions that have not answered once: whose arguments are never right. */
    silent: () => targets.map(({ name }) => name).filter((name) => !answered.has(name)),
    async run(count: number): Promise<void> {
      for (const end = number + count; number < end; turn++) {
        const target = turns[turn % turns.length] as (typeof turns)[number]
        if (Math.floor(turn / turns.length) % (target.call.slow ?? 1) !== 0) continue
        await once(target, number++)
      }
    },
    report: (perSecond: number) =>
      `${number} calls, ${outcomes.refused} refused with an error, ${outcomes.returned} answered, ${perSecond} per second`,
  }
}

/** Right ones, ones of which some place is wrong, or anything at all. */
function argumentsOf({ valid }: Call, random: Random): readonly unknown[] {
  const args = deepFreeze([...valid(random)])
  const way = random()
  if (way < 0.1) return args
  if (way < 0.2) return args.map(() => hostileValue(random))
  if (way < 0.25) return args.slice(0, Math.floor(random() * args.length))
  let changed: readonly unknown[] = args
  for (let i = 0; i <= random() * 3; i++) {
    const at = Math.floor(random() * changed.length)
    changed = changed.map((each, j) => (j === at ? spoiled(each, random) : each))
  }
  return changed
}

/** The line of the library on which it was thrown. */
function placeOf(error: unknown): string {
  return /src\/[^)\s]+/.exec(error instanceof Error ? (error.stack ?? '') : '')?.[0] ?? ''
}

/** The arguments, as far as they can be shown in a line. */
function shown(args: readonly unknown[]): string {
  const name = (each: unknown) => {
    try {
      return String(JSON.stringify(each) ?? String(each)).slice(0, 120)
    } catch {
      return typeof each
    }
  }
  return args.map(name).join(' ; ')
}
