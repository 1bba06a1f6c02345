/**
 * Published tables: what an agency printed of its groups, added up exactly and checked for figures that cannot go together.
 *
 * @packageDocumentation
 */
export { auditPublished, type Figure, type PublishedAudit, type Suspect, type Violation } from './audit-published'
export { type CombinedPublished, combinePublished, type PublishedMean } from './combine-published'
export { checkPublishedRow, type PublishedRow, type Span } from './published-row'
