import type { SmartCitation, SmartField, SmartIndicator } from './smart-indicator'

/** Citations without those of some fields. */
export function citationsWithout(
  citations: readonly SmartCitation[],
  fields: readonly SmartField[],
): readonly SmartCitation[] {
  return citations
    .map((each) => ({ ...each, of: each.of.filter((field) => !fields.includes(field)) }))
    .filter(({ of }) => of.length > 0)
}

/** A filled definition with the citations that still hold: what said otherwise before was cited for something else. */
export function withCitationsLeft(before: SmartIndicator, filled: SmartIndicator): SmartIndicator {
  const { citations } = before
  if (!citations) return filled
  const overruled = (field: SmartField) =>
    (before[field] ?? null) !== null && JSON.stringify(before[field]) !== JSON.stringify(filled[field])
  return { ...filled, citations: citationsWithout(citations, citations.flatMap(({ of }) => of).filter(overruled)) }
}
