import { editionId, editionShape } from '../edition-shape'
import { type Issue, issue } from '../issue'
import type { Shape } from '../shape'

/** What is wrong with the form of an edition: fields, types, ids. */
export function formIssues(value: unknown): readonly Issue[] {
  return editionShape(ownId, 1)(value)
}

const ownId: Shape = (value) => {
  const issues = editionId(value)
  return issues.length === 0 && /^(ip-asn|ipp)(-|$)/.test(value as string) ? [issue([], 'reserved-id')] : issues
}
