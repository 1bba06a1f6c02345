/**
 * Words for people: scores, issues and errors in Indonesian and English, and the citation of every rule.
 *
 * @packageDocumentation
 */
export { ipAsn2019Annotations } from './annotations/ip-asn-2019'
export { petaJabatanAnnotations } from './annotations/peta-jabatan'
export { type Citation, type CiteOptions, cite } from './cite'
export { describeError, describeIssue } from './describe'
export { type Explainable, type ExplainOptions, explain } from './explain'
export type { Explanation, ExplanationNode } from './explanation'
export type { Locale, Phrase, ReadingText } from './locale'
export { en } from './locales/en'
export { enMessages } from './locales/en-messages'
export { enReadings } from './locales/en-readings'
export { id } from './locales/id'
export { idMessages } from './locales/id-messages'
export { idReadings } from './locales/id-readings'
export type { Messages } from './messages'
export type { Annotation, Annotations, Source, SourcedAnnotation, SourceKind, Status } from './source'
export { formatDate, formatNumber, labelOf } from './words'
