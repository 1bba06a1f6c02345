import { onlyOptions } from '../argument'
import { assertUnit } from './check-ipp-unit'
import { type Ipp2017Method, methodFrom } from './create-ipp-2017'
import { figuresOf } from './figures-of'
import { resultOf } from './ipp-of-figures'
import type { IppResult } from './result'
import type { IppUnit } from './unit'
import { type IppVacancies, vacantOnMap } from './vacant-on-map'

/**
 * The index of a unit: IPP = 25(1 − A) + 25(1 − B) + 25·C/100 + 25(1 − D), in exact fractions.
 *
 * @param unit - its structural posts, filled and vacant
 * @param options - the method; optionally the vacancies of the map of posts, as the note under the index
 * @throws `IppError` `invalid-unit` for a unit of another form, `unmeasurable-unit` for what the readings of the method make an error
 * (an unjudged criterion, a missing appraisal, a lowest allowance of 0), both with their issues; `invalid-argument` without a method,
 * `method-mismatch` for one of another edition
 *
 * @example
 * ```ts
 * import { createIpp2017, ippOfUnit } from 'ipp-asn/ipp-2017'
 *
 * const fits = { pendidikan: true, pelatihan: true, pengalaman: false, administrasi: true }
 * const unit = {
 *   posts: [
 *     { title: 'Camat', eselon: 'III.a', allowance: 5_000_000, holder: { id: 'p-1', fits, skp: 88.5, sanctions: [] } },
 *     { title: 'Sekretaris', eselon: 'III.b', allowance: 4_500_000, holder: null },
 *   ],
 * } as const
 * const { ipp, index, notes } = ippOfUnit(unit, { method: createIpp2017() })
 * console.log(ipp, index.exact, notes.vacant.total) // 88.13 '705/8' 1
 * ```
 */
export function ippOfUnit(unit: IppUnit, options: IppUnitOptions): IppResult {
  const method = methodFrom(options)
  onlyOptions(options, ['method', 'vacancies'])
  const { vacancies } = options
  assertUnit(unit, method)
  return resultOf(figuresOf(unit, method), method, { onMap: vacancies && vacantOnMap(vacancies, method) })
}

/** How {@link ippOfUnit} goes about it. */
export interface IppUnitOptions {
  /** The method. */
  readonly method: Ipp2017Method
  /**
   * What `countVacancies` (`ipp-asn/positions`) says of the unit's map of posts. The vacant posts under the index are then those of
   * the map; absent: those of the unit's rows. The index is the same, as the reading `vacantPosts` goes by the rows.
   */
  readonly vacancies?: IppVacancies | undefined
}
