import { fraction } from '../fraction'
import type { Ipp2017Method } from './create-ipp-2017'
import type { IppFigures } from './figures'
import { levels, when } from './ids'
import type { Value } from './part'
import type { DisiplinInputs } from './result'

/** D: weighted sanctions per office holder, or per employee. */
export function disiplin(
  { holders, sanctions, allEmployees, asOf, outsideWindow }: IppFigures,
  method: Ipp2017Method,
): Value<DisiplinInputs> {
  const { weights, per } = method.disiplin
  const sum = levels.reduce((total, level) => total + sanctions[level] * weights[level], 0)
  const over = per === 'holders' ? holders.length : (allEmployees as number)
  const inputs = { counts: { ...sanctions }, sum, over, asOf: asOf ?? null, outsideWindow: outsideWindow ?? null }
  // Nobody divides nothing, and where all employees are holders both numbers are one.
  const isDivided = sum > 0 && allEmployees !== holders.length
  const rules = ['weight', 'weights', ...when(isDivided, 'per')]
  return { ratio: [fraction(sum), fraction(over)], inputs, rules }
}
