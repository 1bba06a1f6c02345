/**
 * Hold official numbers against records, and make a result one that anybody can compute again.
 *
 * @packageDocumentation
 */
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
