import * as z from 'zod'
import { changeSchema } from './change-schema'
import { employeeSchema } from './employee-schema'
import { groupIndexSchema } from './group-index-schema'
import { ippUnitObject } from './ipp-unit-schema'
import { memberChangeSchema } from './member-change-schema'
import { observationSchema } from './observation-schema'
import { positionSchema } from './position-schema'
import { scoreSchema } from './score-schema'
import { summarySchema } from './summary-schema'
import { vacancyCountSchema } from './vacancy-count-schema'
import { vacancyProjectionSchema } from './vacancy-projection-schema'
import { vectorFileSchema } from './vector-schema'

/** The JSON Schemas that the package brings, by file name; draft 2020-12. Written at build time. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return {
    'employee.v1': jsonSchema('employee', employeeSchema),
    'score.v1': jsonSchema('score', scoreSchema),
    'observation.v1': jsonSchema('observation', observationSchema),
    'summary.v1': jsonSchema('summary', summarySchema),
    'group-index.v1': jsonSchema('group-index', groupIndexSchema),
    'position.v1': jsonSchema('position', positionSchema),
    'vacancy-count.v1': jsonSchema('vacancy-count', vacancyCountSchema),
    'vacancy-projection.v1': jsonSchema('vacancy-projection', vacancyProjectionSchema),
    'change.v1': jsonSchema('change', changeSchema),
    'ipp-2017-unit.v1': jsonSchema('ipp-2017-unit', ippUnitObject),
    'member-change.v1': jsonSchema('member-change', memberChangeSchema),
    'vectors.v1': jsonSchema('vectors', vectorFileSchema),
  }
}

function jsonSchema(name: string, schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' })
  return { $schema, $id: `urn:ipp-asn:${name}:v1`, ...rest }
}
