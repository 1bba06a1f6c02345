/**
 * The change between two measurements: of a group, by part; of its members; of every unit; and of the same people under two methods.
 *
 * @packageDocumentation
 */
export type { Cell, Table } from '../table'
export { type AchievementOptions, achievement } from './achievement'
export type { Amount, Change, ChangeSide, Direction, PartChange } from './change'
export {
  type CompareTableOptions,
  type CompareWords,
  changeTable,
  enCompare,
  idCompare,
  memberTable,
} from './change-table'
export { compare } from './compare'
export {
  compareMembers,
  type Member,
  type MemberChange,
  type MemberMean,
  type Movers,
  type Stayers,
} from './compare-members'
export { type CompareMethodsOptions, compareMethods } from './compare-methods'
export {
  type CompareUnitsOptions,
  compareUnits,
  type EndedUnit,
  type MeasuredTree,
  type SideBySide,
  type UnitChange,
  type UnitChanges,
} from './compare-units'
export type {
  CategoryMove,
  IndicatorChange,
  LineChange,
  MethodComparison,
  MethodSide,
  PersonChange,
} from './method-comparison'
