import { add, type Fraction, fraction, fromDecimal, order, toText, ZERO } from '../fraction'
import type { Ipp2017Method } from './create-ipp-2017'
import type { IppCriterion } from './edition'
import type { IppFigures, IppHolderFigures } from './figures'
import { criteria, when } from './ids'
import type { Value } from './part'
import type { KompetensiInputs } from './result'

/** A: the mean of the persons' gaps, or the share of persons with any. */
export function kompetensi({ holders, vacant }: IppFigures, method: Ipp2017Method): Value<KompetensiInputs> {
  const full = method.kompetensi.vacant === 'full-gap' ? vacant.total : 0
  const sum = holders.map((holder) => personGap(holder, method)).reduce(add, fraction(full))
  const over = holders.length + full
  const rules = [
    ...['weight', 'criteria', 'gap'],
    ...when(
      holders.some((holder) => openCriteria(holder).length > 0),
      'unjudged',
    ),
    ...when(vacant.total > 0, 'vacant'),
  ]
  return { ratio: [sum, fraction(over)], inputs: { sum: toText(sum), over, vacant: full }, rules }
}

/** A person's gap: what the criteria that are not met add up to; or, under `share`, 1 where there is any. */
export function personGap(holder: IppHolderFigures, method: Ipp2017Method): Fraction {
  const { gap, criteria: weights } = method.kompetensi
  const sum = criteria
    .filter((each) => isGap(holder, each, method))
    .map((each) => fromDecimal(weights[each]))
    .reduce(add, ZERO)
  return gap === 'share' ? fraction(order(sum)) : sum
}

/** Does a person meet a criterion? `null`: not judged. */
export function judgement({ fits }: IppHolderFigures, criterion: IppCriterion): boolean | null {
  return fits?.[criterion] ?? null
}

/** The criteria in which a person is not judged. */
export function openCriteria(holder: IppHolderFigures): readonly IppCriterion[] {
  return criteria.filter((each) => judgement(holder, each) === null)
}

/** Does a person not meet a criterion? */
export function isGap(holder: IppHolderFigures, criterion: IppCriterion, { kompetensi }: Ipp2017Method): boolean {
  const fit = judgement(holder, criterion)
  return fit === null ? kompetensi.unjudged === 'gap' : !fit
}
