/**
 * Positions not yet filled: the map of posts (*peta jabatan*), which posts and seats are filled on a day, and which will be.
 *
 * @packageDocumentation
 */

export type { Cell, Table } from '../table'
export { type CheckPositionsOptions, checkPositions } from './check-positions'
export { type CountOptions, countVacancies } from './count-vacancies'
export { createStaffingMethod } from './create-staffing-method'
export { mapTable, type TableOptions } from './map-table'
export type { OverdueReason } from './overdue'
export type { OwnLaw } from './own-law'
export type { Position, Requirements } from './position'
export { type ProjectionOptions, projectVacancies } from './project-vacancies'
export type {
  PositionProjection,
  Recruits,
  StaffEvent,
  UnitProjection,
  VacancyProjection,
} from './projection'
export type { StaffClass, UnusedRow } from './staff'
export type { PositionState, Staffing } from './staffing'
export type { StaffingOptions } from './staffing-map'
export {
  type StaffingMethod,
  type StaffingReadings,
  type StaffingRules,
  staffingRules,
} from './staffing-rules'
export { enPositions, idPositions, type PositionWords } from './table-words'
export { keyTable, unitTable } from './unit-table'
export type {
  KeyedStaffing,
  PositionCount,
  StaffCounts,
  StaffOutcome,
  UnitStaffing,
  Unknown,
  VacancyCount,
} from './vacancy-count'
