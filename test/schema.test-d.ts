import { expectTypeOf, it } from 'vitest'
import * as z from 'zod'
import {
  type Answers,
  type Appraisal,
  createMethod,
  type Education,
  type Employee,
  type GroupIndex,
  ipAsn2019,
  type Observation,
  type Post,
  type Sanction,
  type Score,
  type Summary,
  type Training,
  type Unit,
} from '../src'
import type { Change, MemberChange } from '../src/compare'
import { createIpp2017, type IppUnit } from '../src/ipp-2017'
import type { Position, VacancyCount, VacancyProjection } from '../src/positions'
import {
  answersSchema,
  type appraisalObject,
  type changeSchema,
  type educationObject,
  employeeObject,
  employeeSchema,
  type groupIndexSchema,
  type ippUnitObject,
  ippUnitSchema,
  type memberChangeSchema,
  type observationSchema,
  type positionObject,
  type positionSchema,
  type positionsSchema,
  type postObject,
  type sanctionObject,
  type scoreSchema,
  type summarySchema,
  type trainingObject,
  type unitSchema,
  type vacancyCountSchema,
  type vacancyProjectionSchema,
  withEmployeeRules,
} from '../src/schema'

/** What zod hands out may be changed, what the library hands out may not; otherwise they are one. */
type Fixed<T> = T extends object ? { readonly [K in keyof T]: Fixed<T[K]> } : T

it('a plain object has just the fields of its interface, each of the same type', () => {
  expectTypeOf<Fixed<z.output<typeof employeeObject>>>().toEqualTypeOf<Fixed<Employee>>()
  expectTypeOf<Fixed<z.output<typeof postObject>>>().toEqualTypeOf<Fixed<Post>>()
  expectTypeOf<Fixed<z.output<typeof educationObject>>>().toEqualTypeOf<Fixed<Education>>()
  expectTypeOf<Fixed<z.output<typeof trainingObject>>>().toEqualTypeOf<Fixed<Training>>()
  expectTypeOf<Fixed<z.output<typeof appraisalObject>>>().toEqualTypeOf<Fixed<Appraisal>>()
  expectTypeOf<Fixed<z.output<typeof sanctionObject>>>().toEqualTypeOf<Fixed<Sanction>>()
  expectTypeOf<z.output<typeof employeeObject>>().toExtend<Employee>()
  expectTypeOf<keyof z.input<typeof employeeObject>>().toEqualTypeOf<keyof Employee>()
  expectTypeOf<Fixed<z.output<typeof positionObject>>>().toEqualTypeOf<Fixed<Position>>()
  expectTypeOf<z.output<typeof positionObject>>().toExtend<Position>()
  expectTypeOf<keyof z.input<typeof positionObject>>().toEqualTypeOf<keyof Position>()
  expectTypeOf<Fixed<z.output<typeof ippUnitObject>>>().toEqualTypeOf<Fixed<IppUnit>>()
})

it('a schema hands out the interface', () => {
  expectTypeOf<z.output<typeof employeeSchema>>().toEqualTypeOf<Employee>()
  expectTypeOf<z.input<typeof employeeSchema>>().toEqualTypeOf<Employee>()
  expectTypeOf<z.output<typeof scoreSchema>>().toEqualTypeOf<Score>()
  expectTypeOf<z.output<typeof observationSchema>>().toEqualTypeOf<Observation>()
  expectTypeOf<z.output<typeof summarySchema>>().toEqualTypeOf<Summary>()
  expectTypeOf<z.output<typeof groupIndexSchema>>().toEqualTypeOf<GroupIndex>()
  expectTypeOf<z.output<typeof unitSchema>>().toEqualTypeOf<Unit>()
  expectTypeOf<z.output<typeof positionSchema>>().toEqualTypeOf<Position>()
  expectTypeOf<z.output<typeof positionsSchema>>().toEqualTypeOf<readonly Position[]>()
  expectTypeOf<z.output<typeof vacancyCountSchema>>().toEqualTypeOf<VacancyCount>()
  expectTypeOf<z.output<typeof vacancyProjectionSchema>>().toEqualTypeOf<VacancyProjection>()
  expectTypeOf<z.output<typeof changeSchema>>().toEqualTypeOf<Change>()
  expectTypeOf<z.output<typeof memberChangeSchema>>().toEqualTypeOf<MemberChange>()
  const ippUnit = ippUnitSchema(createIpp2017())
  expectTypeOf<z.output<typeof ippUnit>>().toEqualTypeOf<IppUnit>()
  const answers = answersSchema(createMethod(ipAsn2019))
  expectTypeOf<z.output<typeof answers>>().toEqualTypeOf<Answers>()
})

it('an extended record keeps what was added', () => {
  const row = withEmployeeRules(employeeObject.extend({ nama: z.string() }))
  expectTypeOf(row.parse({})).toExtend<Employee & { nama: string }>()
  // @ts-expect-error the rules stand behind the whole object only
  employeeSchema.extend({ nama: z.string() })
  // @ts-expect-error without an id it is no record
  withEmployeeRules(employeeObject.omit({ id: true }))
})
