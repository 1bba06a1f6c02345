import * as z from 'zod'
import { employeeSchema } from './employee-schema'
import { groupIndexSchema } from './group-index-schema'
import { observationSchema } from './observation-schema'
import { scoreSchema } from './score-schema'
import { summarySchema } from './summary-schema'

/** The JSON Schemas that the package brings, by file name; draft 2020-12. Written at build time. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return {
    'employee.v1': jsonSchema('employee', employeeSchema),
    'score.v1': jsonSchema('score', scoreSchema),
    'observation.v1': jsonSchema('observation', observationSchema),
    'summary.v1': jsonSchema('summary', summarySchema),
    'group-index.v1': jsonSchema('group-index', groupIndexSchema),
  }
}

function jsonSchema(name: string, schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' })
  return { $schema, $id: `urn:ipp-asn:${name}:v1`, ...rest }
}
