/**
 * Whether another system computes the same: the vectors' form, and the runner that asks it every one.
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
  OtherReading,
  VectorFailure,
} from './conformance-report'
export { libraryAdapter } from './library-adapter'
export {
  type ConformanceAdapter,
  type ConformanceOptions,
  type ConformanceRequest,
  runConformance,
} from './run-conformance'
export { type Vector, type VectorArea, type VectorFile, vectorAreas, type WrongValue } from './vector'
