import { fraction } from '../fraction'
import type { Ipp2017Method } from './create-ipp-2017'
import type { IppSanctionLevel } from './edition'
import type { IppFigures } from './figures'
import { levels } from './ids'
import type { Value } from './part'
import type { DisiplinInputs } from './result'

/** D: weighted sanctions per office holder, or per employee. */
export function disiplin(
  { holders, sanctions, allEmployees, asOf, outsideWindow }: IppFigures,
  method: Ipp2017Method,
): Value<DisiplinInputs> {
  const sum = weighted(sanctions, method)
  const over = method.disiplin.per === 'holders' ? holders.length : (allEmployees as number)
  const inputs = { counts: { ...sanctions }, sum, over, asOf: asOf ?? null, outsideWindow: outsideWindow ?? null }
  return { ratio: [fraction(sum), fraction(over)], inputs }
}

/** Sanctions by level, each counted with its weight. */
export function weighted(counts: Readonly<Record<IppSanctionLevel, number>>, { disiplin }: Ipp2017Method): number {
  return levels.reduce((sum, level) => sum + counts[level] * disiplin.weights[level], 0)
}
