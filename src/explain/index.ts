/**
 * Words for people: scores, issues and errors in Indonesian and English, and the citation of every rule.
 *
 * @packageDocumentation
 */
export { ipAsn2019Annotations } from './annotations/ip-asn-2019'
export { type Citation, cite } from './cite'
export { describeError, describeIssue } from './describe'
export { type ExplainOptions, explain } from './explain'
export type { Explanation, ExplanationNode } from './explanation'
export type { Locale, Phrase, ReadingText } from './locale'
export { en } from './locales/en'
export { id } from './locales/id'
export type { Annotation, Annotations, Source, SourcedAnnotation, SourceKind, Status } from './source'
export { formatNumber, labelOf } from './words'
