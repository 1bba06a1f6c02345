import { fraction } from '../fraction'
import type { Ipp2017Method } from './create-ipp-2017'
import type { IppSanctionLevel } from './edition'
import type { IppFigures } from './figures'
import { levels } from './ids'
import type { Value } from './part'
import type { DisiplinInputs } from './result'

/** D: weighted sanctions per office holder, or per employee. */
export function disiplin(
  { holders, sanctions, allEmployees }: IppFigures,
  method: Ipp2017Method,
): Value<DisiplinInputs> {
  const sum = weighted(sanctions, method)
  const over = method.disiplin.per === 'holders' ? holders.length : (allEmployees as number)
  return { ratio: [fraction(sum), fraction(over)], inputs: { counts: { ...sanctions }, sum, over } }
}

/** Sanctions by level, each counted with its weight. */
export function weighted(counts: Readonly<Record<IppSanctionLevel, number>>, { disiplin }: Ipp2017Method): number {
  return levels.reduce((sum, level) => sum + counts[level] * disiplin.weights[level], 0)
}
