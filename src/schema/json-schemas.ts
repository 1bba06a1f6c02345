import * as z from 'zod'
import { createMethod } from '../create-method'
import { ipAsn2019 } from '../editions/ip-asn-2019'
import { annotationsSchema } from './annotations-schema'
import { answersSchema } from './answers-schema'
import { changeSchema } from './change-schema'
import { editionSchema } from './edition-schema'
import { employeeSchema } from './employee-schema'
import { groupIndexSchema } from './group-index-schema'
import { groupReconciliationSchema } from './group-reconciliation-schema'
import { ipp2017EditionSchema, ipp2017MethodSchema } from './ipp-2017-edition-schema'
import { ippUnitObject } from './ipp-unit-schema'
import { memberChangeSchema } from './member-change-schema'
import { methodSchema } from './method-schema'
import { methodVariantsSchema } from './method-variants-schema'
import { observationSchema } from './observation-schema'
import { petaJabatanEditionSchema, petaJabatanMethodSchema } from './peta-jabatan-schema'
import { positionSchema } from './position-schema'
import { receiptSchema } from './receipt-schema'
import { reconciliationSchema } from './reconciliation-schema'
import { registerSchema } from './register-schema'
import { scoreSchema } from './score-schema'
import { summarySchema } from './summary-schema'
import { vacancyCountSchema } from './vacancy-count-schema'
import { vacancyProjectionSchema } from './vacancy-projection-schema'
import { vectorFileSchema } from './vector-schema'

/** The JSON Schemas that the package brings, by file name; draft 2020-12. Written at build time. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return {
    // of the edition under any readings: they change what an answer is worth, never what may be answered
    'answers.v1': jsonSchema('answers', answersSchema(createMethod(ipAsn2019))),
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
    'edition.v1': jsonSchema('edition', editionSchema()),
    'ipp-2017-edition.v1': jsonSchema('ipp-2017-edition', ipp2017EditionSchema()),
    'peta-jabatan-edition.v1': jsonSchema('peta-jabatan-edition', petaJabatanEditionSchema()),
    'annotations.v1': jsonSchema('annotations', annotationsSchema()),
    'register.v1': jsonSchema('register', registerSchema()),
    'method.v1': jsonSchema('method', methodSchema()),
    'ipp-2017-method.v1': jsonSchema('ipp-2017-method', ipp2017MethodSchema()),
    'method-variants.v1': jsonSchema('method-variants', methodVariantsSchema()),
    'peta-jabatan-method.v1': jsonSchema('peta-jabatan-method', petaJabatanMethodSchema()),
    'receipt.v1': jsonSchema('receipt', receiptSchema),
    'reconciliation.v1': jsonSchema('reconciliation', reconciliationSchema),
    'group-reconciliation.v1': jsonSchema('group-reconciliation', groupReconciliationSchema),
  }
}

function jsonSchema(name: string, schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' })
  return { $schema, $id: `urn:ipp-asn:${name}:v1`, ...rest }
}
