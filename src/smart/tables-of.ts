import { applyReadings, completeChoices, methodId } from '../apply-readings'
import type { EditionSource, ReadingChoices } from '../edition'
import type { Ipp2017Edition, Ipp2017Readings } from '../ipp-2017/edition'
import { partIds } from '../ipp-2017/ids'
import { ipp2017 } from '../ipp-2017/ipp-2017'
import { IppError } from '../ipp-error'
import { withCitationsLeft } from './citations-left'
import { filled } from './filled'
import { filledIpp } from './filled-ipp'
import { rulesUnder } from './rules-under'
import type { SmartIndicator } from './smart-indicator'

/** What an edition of either generation says of its indicators, under some readings. */
export interface SmartTables {
  /** Id of the edition. */
  readonly edition: string
  /** Edition, revision and every reading that is not the default. */
  readonly method: string
  /** Ids of its indicators. */
  readonly ids: readonly string[]
  /** A definition with all that the edition says of its indicator. */
  readonly fill: (definition: SmartIndicator) => SmartIndicator
}

/** Throws for what is no edition of either generation, and for readings that it does not have. */
export function tablesOf(
  edition: EditionSource | Ipp2017Edition,
  readings: ReadingChoices | Ipp2017Readings,
): SmartTables {
  if (isIpp2017(edition)) return tablesOfIpp(readings as ReadingChoices)
  const source = edition as EditionSource
  const { rules, choices } = rulesUnder(source, readings as ReadingChoices)
  return {
    edition: rules.id,
    method: methodId(source, choices),
    ids: Object.keys(rules.indicators),
    fill: (definition) => withCitationsLeft(definition, filled(rules, definition)),
  }
}

function tablesOfIpp(readings: ReadingChoices): SmartTables {
  const choices = completeChoices(ipp2017, readings)
  const rulebook = { rules: applyReadings(ipp2017, choices), choices }
  return {
    edition: ipp2017.id,
    method: methodId(ipp2017, choices),
    ids: partIds,
    fill: (definition) => filledIpp(rulebook, definition),
  }
}

/** The edition of 2016–2017, or a copy; of one that was changed neither its id nor its citations would hold. */
function isIpp2017(edition: unknown): boolean {
  if ((edition as Partial<Ipp2017Edition> | null | undefined)?.id !== ipp2017.id) return false
  if (isSame(edition, ipp2017)) return true
  throw new IppError('unchecked-edition', 'ipp2017: give it as it is')
}

/** Is a value to the letter what another is? Walks only as deep as the other one. */
function isSame(value: unknown, other: unknown): boolean {
  if (!(other instanceof Object)) return value === other
  if (!(value instanceof Object)) return false
  const keys = Object.keys(other)
  const at = (node: object, key: string) => (node as Readonly<Record<string, unknown>>)[key]
  return keys.length === Object.keys(value).length && keys.every((key) => isSame(at(value, key), at(other, key)))
}
