import { createMethod, ipAsn2019 } from '../../src'
import { type Fit, reconcile } from '../../src/verify'
import { asReadings, randomHidden, randomRows } from './official'

const period = { year: 2024, asOf: '2025-03-31' }

/** What is wrong with what is found for numbers that the oracle made under hidden readings; nothing where these are found again. */
export function tracedFailure(seed: number, count: number): unknown {
  const hidden = randomHidden(seed)
  const found = reconcile(randomRows(seed, count, period, hidden), { edition: ipAsn2019, ...period })
  const [best] = found.fits
  const lost = found.varied.filter((id) => !best || !possible(best, id).includes(hidden[id]))
  const unexplained = Object.entries(found.dimensions).filter(([, { fits, readings, residue }]) => {
    const own = Object.fromEntries(readings.map((each) => [each, hidden[each] as string]))
    const { id } = createMethod(ipAsn2019, asReadings(own))
    return fits[0]?.share !== 1 || residue !== null || !fits[0].methods.includes(id)
  })
  const right = best?.share === 1 && best.explained === count && lost.length + unexplained.length === 0
  return right ? undefined : { seed, hidden, best, lost, unexplained: unexplained.map(([id]) => id) }
}

/** The options that a fit leaves possible for a reading. */
function possible({ readings, open }: Fit, id: string): readonly unknown[] {
  return open[id] ?? [readings[id] ?? ipAsn2019.readings[id]?.default]
}
