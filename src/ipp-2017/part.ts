import { add, divide, type Fraction, fraction, fromDecimal, multiply, subtract, ZERO } from '../fraction'
import type { Ipp2017Method } from './create-ipp-2017'
import { disiplin } from './disiplin'
import type { IppPart, IppPartId } from './edition'
import type { IppFigures } from './figures'
import type { CountedFigures } from './figures-of'
import { forEach, partIds } from './ids'
import { kinerja } from './kinerja'
import { kompensasi } from './kompensasi'
import { kompetensi } from './kompetensi'
import type { DisiplinInputs, KinerjaInputs, KompensasiInputs, KompetensiInputs, MeanInputs } from './result'

/** The value of a part as what is divided by what, what it was computed from, and the rules that had something to decide, by their names in it. */
export interface Value<I> {
  readonly ratio: readonly [sum: Fraction, over: Fraction]
  readonly inputs: I
  readonly rules: readonly string[]
}

/** The inputs of any part. */
export type AnyInputs = KompetensiInputs | KompensasiInputs | KinerjaInputs | DisiplinInputs | MeanInputs

/** The values of the four parts, not rounded. */
export type Values = Readonly<
  Record<IppPartId, { readonly value: Fraction; readonly inputs: AnyInputs; readonly rules: readonly string[] }>
>

const computed: Readonly<Record<IppPartId, (figures: IppFigures, method: Ipp2017Method) => Value<AnyInputs>>> = {
  kompetensi,
  kompensasi,
  kinerja,
  disiplin,
}

/** A, B, C and D of figures that were checked. */
export function valuesOf(figures: CountedFigures, method: Ipp2017Method): Values {
  return forEach(partIds, (id) => {
    const { ratio, inputs, rules } = computed[id](figures, method)
    const decided = figures.decided.filter((rule) => rule.startsWith(id))
    return { value: divide(...ratio), inputs, rules: [...rules.map((rule) => `${id}.${rule}`), ...decided] }
  })
}

/** The points that values give, and their sum. */
export function pointsOf(values: Values, method: Ipp2017Method) {
  const points = forEach(partIds, (id) => contributionOf(values[id].value, method[id]))
  return { points, sum: partIds.map((id) => points[id]).reduce(add, ZERO) }
}

/** The points that a value gives: its coefficient by how far it is from the worst, not cut off on either side. */
function contributionOf(value: Fraction, { weight, better, of }: IppPart): Fraction {
  const share = divide(value, fraction(of))
  return multiply(fromDecimal(weight), better === 'higher' ? share : subtract(fraction(1), share))
}
