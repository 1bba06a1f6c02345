/**
 * Hold official numbers against records, and make a result one that anybody can compute again.
 *
 * @packageDocumentation
 */

export { createReceipt, type Receipt, type Receipted, type ReceiptOf, type ReceiptOptions } from './receipt'
export { type ReconcileOptions, reconcile } from './reconcile'
export type { OfficialNumbers, ReconcileRow } from './reconcile-row'
export type {
  CrossCell,
  CrossTable,
  DimensionFit,
  DimensionReconciliation,
  Discriminating,
  Fit,
  FittedFunction,
  ReconcileCounts,
  Reconciliation,
  Residue,
  Rounding,
} from './reconciliation'
export type { Sha256 } from './sha256'
export { type ReceiptVerdict, type VerifyReceiptOptions, verifyReceipt } from './verify-receipt'
