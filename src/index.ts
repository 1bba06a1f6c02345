/**
 * The Indeks Profesionalitas ASN: score answers and personnel records, and add the scores up to units and agencies.
 *
 * What few need has an entry of its own: `ipp-asn/explain`, `ipp-asn/inputs`, `ipp-asn/own-edition`, `ipp-asn/published`.
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
export type { Days } from './calendar'
export { checkAnswers } from './check-answers'
export { checkEmployee } from './check-employee'
export { checkUnits } from './check-units'
export { createMeasurement, type GrowingMeasurement, type MeasurementOptions } from './create-measurement'
export { createMethod } from './create-method'
export { createTally, type Tally } from './create-tally'
export { type CategoryCount, distribution } from './distribution'
export type {
  AnswerRecord,
  Asks,
  AsksList,
  CategoryScale,
  Choice,
  CodesInput,
  DoneInput,
  Edition,
  EditionSource,
  EvidenceRules,
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
  YearsWindow,
} from './edition'
export { type IpAsn2019Readings, ipAsn2019 } from './editions/ip-asn-2019'
export type {
  Appraisal,
  Education,
  Employee,
  Eselon,
  Golongan,
  GolonganPppk,
  Jenjang,
  JenjangFungsional,
  JenjangManajerial,
  Kedudukan,
  LeadershipLevel,
  Post,
  Sanction,
  Sex,
  StatusAsn,
  Training,
  TrainingKind,
} from './employee'
export { type GroupIndex, type GroupPart, type GroupRange, groupIndex } from './group-index'
export { IppError, type IppErrorCode, isIppError } from './ipp-error'
export type { Issue, IssueCode, IssueHint, Result } from './issue'
export { jenjangOf } from './jenjang'
export { type MeasureOptions, measure } from './measure'
export type {
  AnsweredPerson,
  FullMeasurement,
  MeasuredPerson,
  Measurement,
  Person,
  RowCounts,
  RowOutcome,
  UnitMeasurement,
} from './measurement'
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
  MethodEvidence,
  NumberColumn,
  OtherEvidence,
} from './method'
export { type Nip, parseNip } from './nip'
export type {
  Assessment,
  Evidence,
  EvidenceList,
  EvidenceReason,
  ExclusionReason,
  NotScored,
  Observation,
  Period,
} from './observation'
export { type ObserveOptions, observe } from './observe'
export type { Participation } from './participation'
export { removeSummary } from './remove-summary'
export { rollUp, type UnitSummary } from './roll-up'
export { round } from './round'
export type { Score, ScoreRange } from './score'
export { scoreAnswers } from './score-answers'
export { scoreEmployee } from './score-employee'
export { summarize } from './summarize'
export { type SummarizeByOptions, summarizeBy } from './summarize-by'
export type { KeyedSummary, Summary } from './summary'
export type { Unit } from './unit'
