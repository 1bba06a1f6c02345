import type { Scale } from './edition'
import type { BandStart } from './method'
import { toUnits } from './points'

/** A band with its gaps resolved: the id that a value in it takes. */
export interface ResolvedBand extends BandStart {
  readonly id: string
  /** Lies between two printed bands. */
  readonly between: boolean
}

/** The printed bands of a scale, with a band of its own for every stretch between two of them. */
export function resolveBands({ bands, gap }: Scale): ResolvedBand[] {
  return bands.flatMap(([from, to, id], i) => {
    const band = { from, open: false, id, between: false }
    const next = bands[i + 1]
    if (!next || next[0] === to) return [band]
    return [band, { from: to, open: true, id: gap === 'floor' ? id : next[2], between: true }]
  })
}

/** The band that a value falls into: the last one that it reaches. */
export function bandAt<B extends BandStart>(bands: readonly B[], value: number): B {
  return lastReached(bands, ({ from, open }) => (open ? value > from : value >= from))
}

/** The band that the exact mean of `count` persons falls into; `sum` is in ten-thousandths. */
export function bandAtMean<B extends BandStart>(bands: readonly B[], sum: number, count: number): B {
  return lastReached(bands, ({ from, open }) => (open ? sum > toUnits(from) * count : sum >= toUnits(from) * count))
}

function lastReached<B extends BandStart>(bands: readonly B[], reached: (start: BandStart) => boolean): B {
  let i = bands.length - 1
  while (i > 0 && !reached(bands[i] as B)) i--
  return bands[i] as B
}
