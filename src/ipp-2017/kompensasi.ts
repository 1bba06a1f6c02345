import { add, divide, type Fraction, fraction, multiply, toText, ZERO } from '../fraction'
import type { Ipp2017Method } from './create-ipp-2017'
import type { IppFigures, IppGroupFigures } from './figures'
import { DISPUTED_GROUP, when } from './ids'
import type { Value } from './part'
import type { KompensasiInputs } from './result'

/** B: the gaps of the eselon groups, added or as a mean. */
export function kompensasi({ groups }: IppFigures, { kompensasi }: Ipp2017Method): Value<KompensasiInputs> {
  const { aggregate } = kompensasi
  const weightOf = ({ holders }: IppGroupFigures) => (aggregate === 'weighted-by-holders' ? holders : 1)
  const sum = groups.map((group) => multiply(fraction(weightOf(group)), groupGap(group))).reduce(add, ZERO)
  const weights = groups.reduce((total, group) => total + weightOf(group), 0)
  // With nothing to compare there is no gap: 0 over 1.
  const over = aggregate === 'sum' ? 1 : weights || 1
  const inputs = {
    groups: groups.map((group) => ({ ...group, vacant: group.vacant ?? null, gap: toText(groupGap(group)) })),
    sum: toText(sum),
    over,
  }
  const hasDisputed = groups.some(({ eselon }) => eselon === DISPUTED_GROUP)
  // One group is its own sum and mean, unless it has nobody to weigh it.
  const isMany = groups.length > 1 || groups[0]?.holders === 0
  const rules = [
    ...['weight', 'groups'],
    ...when(hasDisputed, `groups.${DISPUTED_GROUP}`),
    ...when(isMany, 'aggregate'),
  ]
  return { ratio: [sum, fraction(over)], inputs, rules }
}

/** How far the highest allowance of a group stands above the lowest, as a share of the lowest. */
export function groupGap({ highest, lowest }: Pick<IppGroupFigures, 'highest' | 'lowest'>): Fraction {
  return divide(fraction(highest - lowest), fraction(lowest))
}
