import { applyReadings, type Choices, completeChoices } from '../apply-readings'
import type { EditionSource, ReadingChoices } from '../edition'
import { editionId, editionShape } from '../edition-shape'
import { IppError } from '../ipp-error'
import { issueLine } from '../issue'

/**
 * The rules of an edition under some readings. Throws for what is no edition, and for readings that set what is no rule; faults of the
 * rules are what is looked for.
 */
export function rulesUnder(
  edition: EditionSource,
  readings: ReadingChoices,
): { readonly rules: EditionSource; readonly choices: Choices } {
  assertEdition(edition)
  const choices = completeChoices(edition, readings)
  const rules = applyReadings(edition, choices)
  assertEdition(rules)
  return { rules, choices }
}

/** A scale without any band is one of the faults. */
function assertEdition(edition: EditionSource): void {
  const issues = editionShape(editionId, 0)(edition)
  if (issues.length > 0) throw new IppError('unchecked-edition', issueLine(issues), issues)
}
