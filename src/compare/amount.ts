import { type Fraction, toNumber, toText } from '../fraction'
import type { Amount } from './change'

export function amountOf(value: Fraction): Amount {
  return { value: toNumber(value), exact: toText(value) }
}
