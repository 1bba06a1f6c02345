import type { EditionSource, ReadingChoices } from '../edition'
import { deepFreeze } from '../freeze'
import { assertDefinitions } from './check-smart-indicator'
import { optionsOf } from './options-of'
import { periodOf } from './period-of'
import { rulesUnder } from './rules-under'
import { scaleOfIndex, scalesOf } from './scales-of'
import type { SmartIndicator } from './smart-indicator'

/** Id of the definition of the index as a whole, where no indicator of the edition has it. */
export const INDEX_ID = 'indeks'

/**
 * Fills definitions from the tables of an edition: its id, and per indicator the dimension, the scale in every group and the period.
 * What tables say is taken from them alone, whatever a definition says; the rest stays as it is.
 *
 * @param edition - `ipAsn2019`, or an agency's own
 * @param definitions - by id of the indicator; `indeks` is the index as a whole. Others stay as they are
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
  edition: EditionSource,
  definitions: readonly SmartIndicator[],
  options: { readonly readings?: ReadingChoices } = {},
): readonly SmartIndicator[] {
  const { readings = {} } = optionsOf(options)
  const { rules } = rulesUnder(edition, readings)
  assertDefinitions(definitions)
  return allFilled(rules, definitions)
}

/** Definitions, filled from an edition whose readings are resolved. */
export function allFilled(rules: EditionSource, definitions: readonly SmartIndicator[]): readonly SmartIndicator[] {
  // A copy: neither the caller's definitions nor an own edition are frozen. What is left undefined has no place in JSON.
  return deepFreeze(JSON.parse(JSON.stringify(definitions.map((each) => filled(rules, each)))))
}

/** One definition, filled from an edition whose readings are resolved. */
export function filled(rules: EditionSource, definition: SmartIndicator): SmartIndicator {
  const { id } = definition
  const indicator = Object.hasOwn(rules.indicators, id) ? rules.indicators[id] : undefined
  if (indicator) {
    const period = periodOf(rules, id)
    return { ...definition, edition: rules.id, dimension: indicator.dimension, scales: scalesOf(rules, id), period }
  }
  return id === INDEX_ID ? { ...definition, edition: rules.id, scales: [scaleOfIndex(rules)] } : definition
}
