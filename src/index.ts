/**
 * The Indeks Profesionalitas ASN: score answers, add scores up, read published tables, and define an agency's own edition.
 *
 * Without dependencies, prose, clock or I/O; results are frozen plain JSON.
 *
 * @packageDocumentation
 */
export type {
  Answers,
  CommonAnswers,
  Disiplin,
  FungsionalAnswers,
  Kelompok,
  Kesesuaian,
  PelaksanaAnswers,
  Pendidikan,
  PerformanceAnswers,
  PostAnswers,
  Predikat,
  StrukturalAnswers,
  TechnicalAnswers,
} from './answers'
export { auditPublished, type Figure, type PublishedAudit, type Suspect, type Violation } from './audit-published'
export { checkAnswers } from './check-answers'
export { checkAnswersRow, type RowOptions, type TextRow } from './check-answers-row'
export { checkEdition } from './check-edition'
export { checkUnits } from './check-units'
export { type CombinedPublished, combinePublished, type PublishedMean } from './combine-published'
export { createMethod } from './create-method'
export { createTally, type Tally } from './create-tally'
export { type CategoryCount, distribution } from './distribution'
export type {
  AnswerRecord,
  Asks,
  CategoryScale,
  Choice,
  CodesInput,
  DoneInput,
  Edition,
  EditionSource,
  HoursInput,
  Indicator,
  Input,
  PrintedBand,
  Reading,
  ReadingChoices,
  RuleValue,
  Scale,
  Scorable,
  ValueInput,
  Window,
} from './edition'
export { type IpAsn2019Readings, ipAsn2019 } from './editions/ip-asn-2019'
export { type GroupIndex, type GroupPart, groupIndex } from './group-index'
export { IppError, type IppErrorCode, isIppError } from './ipp-error'
export type { Issue, IssueCode, Result } from './issue'
export { mergeSummaries } from './merge-summaries'
export type {
  AnyColumn,
  AnyMethod,
  BandStart,
  CategoryBand,
  CategoryTable,
  CodeColumn,
  Column,
  GroupTable,
  Line,
  LineBand,
  Method,
  NumberColumn,
} from './method'
export { checkPublishedRow, type PublishedRow, type Span } from './published-row'
export { removeSummary } from './remove-summary'
export { rollUp, type UnitSummary } from './roll-up'
export { round } from './round'
export type { Score, ScoreRange } from './score'
export { scoreAnswers } from './score-answers'
export { summarize } from './summarize'
export { type SummarizeByOptions, summarizeBy } from './summarize-by'
export type { KeyedSummary, Summary } from './summary'
export type { Unit } from './unit'
