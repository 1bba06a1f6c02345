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

/** The citations that still hold once some fields are filled: what said otherwise before was cited for something else. */
export function citationsLeft(
  { citations, ...stated }: SmartIndicator,
  filled: Partial<SmartIndicator>,
): Pick<SmartIndicator, 'citations'> {
  if (!citations) return {}
  const isOther = (field: SmartField) =>
    field in filled && (stated[field] ?? null) !== null && !isSame(stated[field], filled[field])
  return { citations: citationsWithout(citations, [...new Set(citations.flatMap(({ of }) => of))].filter(isOther)) }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
