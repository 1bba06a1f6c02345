import { it } from 'vitest'
import { createMethod, type Employee, ipAsn2019 } from '../../src'
import { createIpp2017 } from '../../src/ipp-2017'
import { answersSchema, employeeSchema, positionsSchemaIn, scoreSchema, unitsSchema } from '../../src/schema'

it('schemas are made of what they need', () => {
  answersSchema(createMethod(ipAsn2019))
  // @ts-expect-error the method is missing
  answersSchema()
  // @ts-expect-error the method itself, not options
  answersSchema({ method: createMethod(ipAsn2019) })
  // @ts-expect-error a method of 2016-2017 has no answers
  answersSchema(createIpp2017())
  // @ts-expect-error units are a list
  positionsSchemaIn({ id: 'dinas' })
})

it('what a schema hands out is read-only, and what it is', () => {
  const employee: Employee = employeeSchema.parse({ id: 'p' })
  // @ts-expect-error a record is no score
  scoreSchema.parse({}) satisfies Employee
  // @ts-expect-error read-only
  employee.id = 'q'
  // @ts-expect-error the outcome is looked at before the value
  unitsSchema.safeParse([]).data.length
})
