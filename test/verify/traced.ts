import { createMethod, ipAsn2019 } from '../../src'
import { type Fit, type OfficialNumbers, reconcile } from '../../src/verify'
import { seededRandom } from '../record-arbitraries'
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

/** The same for numbers of which any may be missing: some rows have a total and one, two or no dimensions less than all, some no total. */
export function thinnedFailure(seed: number, count: number): unknown {
  const hidden = randomHidden(seed)
  const random = seededRandom(seed)
  const rows = randomRows(seed, count, period, hidden).map(({ person, official }) => ({
    person,
    official: thinned(official, random),
  }))
  const found = reconcile(rows, { edition: ipAsn2019, ...period })
  const [best] = found.fits
  const lost = found.varied.filter((id) => !best || !possible(best, id).includes(hidden[id]))
  const right = best?.share === 1 && found.residue === null && found.complete && found.totals > 0 && lost.length === 0
  return right ? undefined : { seed, hidden, best, lost, complete: found.complete, totals: found.totals }
}

function thinned({ dimensions, index }: { dimensions: Record<string, number>; index: number }, random: () => number) {
  const missing = [1, 2, 3, 4][Math.floor(random() * 4)] as number
  const ids = Object.keys(dimensions).sort(() => random() - 0.5)
  const given = Object.fromEntries(ids.slice(missing).map((id) => [id, dimensions[id] as number]))
  return { dimensions: given, index: missing < 4 && random() < 0.2 ? null : index } satisfies OfficialNumbers
}

/** The options that a fit leaves possible for a reading. */
function possible({ readings, open }: Fit, id: string): readonly unknown[] {
  return open[id] ?? [readings[id] ?? ipAsn2019.readings[id]?.default]
}
