/**
 * Whether another system computes the same, which readings made official numbers, and results that anybody can compute again.
 *
 * The vectors are JSON, in `ipp-asn/vectors/<area>.json`. A system in another language is asked by `npx ipp-asn verify`.
 *
 * @packageDocumentation
 */

export type {
  AreaReport,
  ConformanceProblem,
  ConformanceReport,
  ExplainingReading,
  ExplainingReadings,
  FieldDifference,
  OtherReading,
  VectorFailure,
} from './conformance/conformance-report'
export { libraryAdapter } from './conformance/library-adapter'
export type { ProgramNoise, ProgramReport } from './conformance/program-report'
export type { ConformanceEdition, ResolvedMethod } from './conformance/resolve-method'
export {
  type ConformanceAdapter,
  type ConformanceAnswer,
  type ConformanceOptions,
  type ConformanceRequest,
  runConformance,
} from './conformance/run-conformance'
export { type Vector, type VectorArea, type VectorFile, vectorAreas, type WrongValue } from './conformance/vector'
export type { ReceiptedMeasurement, ReceiptedOutcome, ReceiptedUnit } from './receipt/canonical-measurement'
export type { ReceiptResults } from './receipt/computed'
export type { ResultPath } from './receipt/differing-paths'
export { createReceipt, type Receipt, type ReceiptOptions } from './receipt/receipt'
export type { MeasuredInput, ReceiptOf } from './receipt/receipt-of'
export type { Sha256 } from './receipt/sha256'
export { type ReceiptVerdict, type VerifyReceiptOptions, verifyReceipt } from './receipt/verify-receipt'
export type {
  AskFor,
  GroupCounts,
  GroupFigure,
  GroupFit,
  GroupPrinting,
  GroupReconciliation,
  ReconcileGroup,
} from './reconcile/group-reconciliation'
export { type ReconcileOptions, reconcile } from './reconcile/reconcile'
export { type ReconcileGroupsOptions, reconcileGroups } from './reconcile/reconcile-groups'
export type { OfficialNumbers, ReconcileRow } from './reconcile/reconcile-row'
export type {
  CrossCell,
  CrossTable,
  DimensionFit,
  DimensionReconciliation,
  Discriminating,
  Fit,
  FittedFunction,
  OverallFit,
  OverallResidue,
  ReconcileCounts,
  Reconciliation,
  Residue,
  Rounding,
} from './reconcile/reconciliation'
