/**
 * Zod schemas of records, answers, units, positions and stored results: for forms, for web frameworks, and as JSON Schema.
 *
 * The structure is zod's, the rules are the library's: a schema accepts just what `checkEmployee`, `checkAnswers`, `checkUnits`,
 * `checkPositions` and `checkIppUnit` accept. Needs `zod` 4, which the package does not bring along.
 *
 * zod tries whether it may make code from text as soon as these schemas are imported. A page whose CSP forbids that works all the same, but
 * reports a violation, unless a module imported before says `config({ jitless: true })` (`config` of `zod`).
 *
 * Names: an `…Object` is a plain zod object, to `.extend`, `.pick` and make forms of; an `…Schema` also holds the rules.
 *
 * @packageDocumentation
 */
export { answersSchema } from './answers-schema'
export { changeSchema } from './change-schema'
export {
  appraisalObject,
  appraisalSchema,
  educationObject,
  educationSchema,
  employeeObject,
  employeeSchema,
  postObject,
  postSchema,
  sanctionObject,
  sanctionSchema,
  trainingObject,
  trainingSchema,
  withEmployeeRules,
} from './employee-schema'
export type { Maybe } from './fields'
export { groupIndexSchema } from './group-index-schema'
export { groupReconciliationSchema } from './group-reconciliation-schema'
export { ippUnitObject, ippUnitSchema } from './ipp-unit-schema'
export { memberChangeSchema } from './member-change-schema'
export { observationSchema } from './observation-schema'
export { positionObject, positionSchema, positionsSchema, positionsSchemaIn } from './position-schema'
export { receiptSchema } from './receipt-schema'
export { reconciliationSchema } from './reconciliation-schema'
export { scoreSchema } from './score-schema'
export { summarySchema } from './summary-schema'
export { unitObject, unitSchema, unitsSchema } from './unit-schema'
export { vacancyCountSchema } from './vacancy-count-schema'
export { vacancyProjectionSchema } from './vacancy-projection-schema'
export { vectorFileSchema } from './vector-schema'
