import type { EditionSource, ReadingChoices } from '../edition'
import type { Ipp2017Edition, Ipp2017Readings } from '../ipp-2017/edition'
import { assertDefinitions } from './check-smart-indicator'
import { allFilled } from './filled'
import { optionsOf } from './options-of'
import type { SmartIndicator } from './smart-indicator'
import { tablesOf } from './tables-of'

/**
 * Fills definitions from an edition: its id, and per indicator the dimension, the scale in every group and the period; of `ipp2017` unit,
 * formula, inputs, scale, direction and, where it has one, the period, with their citations. What an edition says is taken from it alone,
 * whatever a definition says; the rest stays as it is.
 *
 * @param edition - `ipAsn2019`, an agency's own, or `ipp2017` of `ipp-asn/ipp-2017`
 * @param definitions - by id of the indicator; `indeks` is the index as a whole, of which `ipp2017` has no scale. Others stay as they are
 * @param options - readings that differ from the edition's defaults
 * @throws `IppError` `invalid-smart` for definitions that {@link checkSmartIndicator} rejects; `unchecked-edition`, with issues, for
 * what is no edition; `unknown-reading`, `unknown-option`
 *
 * @example
 * ```ts
 * import { ipAsn2019 } from 'ipp-asn'
 * import { smartIpAsn2019, smartOf } from 'ipp-asn/smart'
 *
 * const oneYear = smartOf(ipAsn2019, smartIpAsn2019, { readings: { seminarWindow: 'oneYear' } })
 * const seminar = oneYear.find(({ id }) => id === 'seminar')
 * console.log(seminar?.period) // { id: '1 tahun terakhir, tahun kalender sampai tahun ukur', en: 'the last year, calendar years up to the measurement year' }
 * ```
 */
export function smartOf(
  edition: EditionSource | Ipp2017Edition,
  definitions: readonly SmartIndicator[],
  options: { readonly readings?: ReadingChoices | Ipp2017Readings } = {},
): readonly SmartIndicator[] {
  const { readings = {} } = optionsOf(options, ['readings'])
  const { fill } = tablesOf(edition, readings)
  assertDefinitions(definitions)
  return allFilled(definitions, fill)
}
