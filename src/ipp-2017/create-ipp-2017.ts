import { applyReadings, completeChoices, methodId } from '../apply-readings'
import { missingOption } from '../argument'
import type { Choice, ReadingChoices } from '../edition'
import { deepFreeze } from '../freeze'
import { IppError } from '../ipp-error'
import type { Ipp2017Readings, Ipp2017Rules } from './edition'
import { ipp2017 } from './ipp-2017'

/** The edition with its readings resolved: one frozen rulebook. Made by {@link createIpp2017}. */
export interface Ipp2017Method extends Ipp2017Rules {
  /** Edition, revision and every reading that is not the default: `ipp-2017@1?unjudged=noGap`. */
  readonly id: string
  /** Id of the edition. */
  readonly edition: 'ipp-2017'
  /** Revision of the edition. */
  readonly revision: number
  /** The choice in force for every reading. */
  readonly readings: Readonly<Record<keyof Ipp2017Readings, Choice>>
}

/**
 * A method of 2016-2017, from the readings of its disputed points.
 *
 * @param readings - what is left out takes the default; {@link bogor} restores one city's choices
 * @throws `IppError` `unknown-reading` or `unknown-option`
 *
 * @example
 * ```ts
 * import { createIpp2017 } from 'ipp-asn/ipp-2017'
 *
 * console.log(createIpp2017({ rounding: 'exact' }).id) // 'ipp-2017@1?rounding=exact'
 * ```
 */
export function createIpp2017(readings: Ipp2017Readings = {}): Ipp2017Method {
  const choices = completeChoices(ipp2017, (readings ?? {}) as ReadingChoices)
  const { id, readings: _, ...rules } = applyReadings(ipp2017, choices)
  return deepFreeze({
    ...rules,
    id: methodId(ipp2017, choices),
    edition: id,
    readings: choices as Ipp2017Method['readings'],
  })
}

/** The method among the options of a call. One of another edition has other rules, and looks alike only in JavaScript. */
export function methodFrom(options: { readonly method: Ipp2017Method }): Ipp2017Method {
  // What JavaScript may leave out.
  const method: Ipp2017Method | null | undefined = options?.method
  // A copy may have been changed, and would carry the id of the method that it was made of.
  if (!(method instanceof Object && Object.isFrozen(method))) {
    throw missingOption('method', 'what createIpp2017 returned', 'give-ipp-method')
  }
  if (method.edition !== ipp2017.id) throw new IppError('method-mismatch', `takes a method of ${ipp2017.id}`)
  return method
}
