import { add, fraction, fromDecimal, toText, ZERO } from '../fraction'
import type { Ipp2017Method } from './create-ipp-2017'
import type { IppFigures } from './figures'
import { when } from './ids'
import type { Value } from './part'
import type { KinerjaInputs } from './result'

/** C: the mean appraisal. */
export function kinerja({ holders }: IppFigures, { kinerja }: Ipp2017Method): Value<KinerjaInputs> {
  const known = holders.flatMap(({ skp }) => skp ?? [])
  const sum = known.map(fromDecimal).reduce(add, ZERO)
  const over = kinerja.missing === 'exclude' ? known.length : holders.length
  const missing = holders.length - known.length
  const rules = ['weight', 'of', ...when(missing > 0, 'missing')]
  return { ratio: [sum, fraction(over)], inputs: { sum: toText(sum), over, missing }, rules }
}
