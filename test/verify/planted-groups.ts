import { ipAsn2019 } from '../../src'
import { reconcileGroups } from '../../src/verify'
import { seededRandom } from '../record-arbitraries'
import { type Hidden, randomHidden } from './official'
import { plantedGroups } from './published-groups'

/** What is wrong with what is found for groups printed under hidden readings; nothing where these are found again. */
export function plantedFailure(seed: number, count: number): unknown {
  const random = seededRandom(seed)
  const one = <T>(...from: readonly T[]) => from[Math.floor(random() * from.length)] as T
  const year = one(2022, 2024)
  const hidden: Hidden = {
    ...randomHidden(seed),
    pppk: one('from2023', 'from2023', 'always', 'never'),
    excluded: one('cpns', 'cpns', 'nobody'),
  }
  const period = { year, asOf: `${year}-12-31` }
  const { groups, whole } = plantedGroups(seed, count, period, hidden)
  const found = reconcileGroups(groups, { edition: ipAsn2019, ...period, ...(random() < 0.7 && { whole }) })
  const [best] = found.fits
  const usual = (id: string) => ipAsn2019.readings[id]?.default
  const hiddenDepartures = found.varied.filter((id) => hidden[id] !== usual(id)).length
  const isHidden = ({ readings, open }: (typeof found.fits)[number]) =>
    found.varied.every((id) => (open[id] ?? [readings[id] ?? usual(id)]).includes(hidden[id] as string))
  // More than ten may explain everything; then the hidden one may stand behind them, and only has more departures.
  const isThere = found.fits.some(isHidden) || found.fits.at(-1)?.share === 1
  const right = best?.share === 1 && best.departures <= hiddenDepartures && isThere
  return right ? undefined : { seed, hidden, best, complete: found.complete }
}
