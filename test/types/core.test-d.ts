import { expectTypeOf, it } from 'vitest'
import {
  type AnyMethod,
  checkAnswers,
  checkEmployee,
  checkUnits,
  createMeasurement,
  createMethod,
  createTally,
  distribution,
  type Employee,
  type GroupIndex,
  groupIndex,
  ipAsn2019,
  isIppError,
  measure,
  mergeSummaries,
  observe,
  type Result,
  removeSummary,
  rollUp,
  round,
  type Score,
  type Summary,
  scoreAnswers,
  scoreEmployee,
  summarize,
  summarizeBy,
} from '../../src'
import { createIpp2017 } from '../../src/ipp-2017'

const method = createMethod(ipAsn2019)
const ipp2017 = createIpp2017()
const employee: Employee = { id: 'p-1', posts: [{ jenjang: 'pelaksana' }] }
declare const score: Score
declare const summary: Summary
declare const index: GroupIndex

it('a method is given, and of this generation', () => {
  // @ts-expect-error the method is missing
  scoreAnswers({ kelompok: 'pelaksana' })
  // @ts-expect-error the method is missing
  scoreAnswers({ kelompok: 'pelaksana' }, {})
  // @ts-expect-error a method of 2016-2017 scores no answers
  scoreAnswers({ kelompok: 'pelaksana' }, { method: ipp2017 })
  // @ts-expect-error an edition is no method
  scoreAnswers({ kelompok: 'pelaksana' }, { method: ipAsn2019 })
  // @ts-expect-error a method is an object, not an id
  checkAnswers({}, { method: 'ip-asn-2019@1' })
  // @ts-expect-error a method of 2016-2017 adds up no scores
  summarize([score], { method: ipp2017 })
  // @ts-expect-error the method is missing
  createTally({})
  // @ts-expect-error a method of 2016-2017 knows no records
  observe(employee, { method: ipp2017, year: 2017 })
  expectTypeOf(ipp2017).not.toExtend<AnyMethod>()
})

it('a measurement has a year', () => {
  // @ts-expect-error the year is missing
  scoreEmployee(employee, { method })
  // @ts-expect-error the year is missing
  measure([employee], { method })
  // @ts-expect-error the year is a number
  observe(employee, { method, year: '2023' })
  // @ts-expect-error the cut-off day is a text
  observe(employee, { method, year: 2023, asOf: new Date() })
  // @ts-expect-error no such stage
  createMeasurement({ method, year: 2023, stage: 'akhir' })
})

it('a record has the codes of the law', () => {
  const read = (record: Employee) => record
  // @ts-expect-error an id is required
  read({ posts: [] })
  // @ts-expect-error no such status
  read({ id: 'p', status: 'HONORER' })
  // @ts-expect-error no such level
  read({ id: 'p', posts: [{ jenjang: 'kepala' }] })
  // @ts-expect-error a NIP is text
  read({ id: 'p', nip: 198503152010011002n })
  // @ts-expect-error no such kind of training
  read({ id: 'p', trainings: [{ kind: 'bimtek', date: '2023' }] })
  // @ts-expect-error severe has the law's word
  read({ id: 'p', sanctions: [{ level: 'severe' }] })
  // @ts-expect-error a name is no field
  read({ id: 'p', nama: 'Siti' })
  // @ts-expect-error a record that was not checked
  scoreEmployee(JSON.parse('{}') as unknown, { method, year: 2023 })
})

it('a check is looked at before its value', () => {
  const result = checkEmployee({})
  expectTypeOf(result).toEqualTypeOf<Result<Employee>>()
  // @ts-expect-error there may be no value
  result.value
  // @ts-expect-error ignore is a list
  checkEmployee({}, { ignore: 'nama' })
})

it('a reader says whether it could read, and keys are texts', () => {
  // @ts-expect-error a reader returns a result
  measure([{ nama: 'x' }], { method, year: 2023, read: () => undefined })
  // @ts-expect-error a reader returns a result, not a record
  measure([{ nama: 'x' }], { method, year: 2023, read: () => employee })
  // @ts-expect-error a key is text
  measure([employee], { method, year: 2023, by: { age: () => 40 } })
  // @ts-expect-error a key is text
  createTally({ method }).add(2023, { kelompok: 'pelaksana' })
  // @ts-expect-error rows must be told apart
  summarizeBy([], { method, answers: () => ({ kelompok: 'pelaksana' }) })
})

it('scores, summaries and indices are not taken for each other', () => {
  // @ts-expect-error scores are added up first
  mergeSummaries([score], { method })
  // @ts-expect-error summaries are merged
  summarize([summary], { method })
  // @ts-expect-error an index is made of a summary
  groupIndex(score, { method })
  // @ts-expect-error indices do not add up: a mean of means is none
  mergeSummaries([index, index], { method })
  // @ts-expect-error the distribution is in the summary
  distribution(index)
  // @ts-expect-error a score is no summary
  removeSummary(summary, score)
  // @ts-expect-error summaries with the unit that each is of
  rollUp([{ id: 'dinas' }], [summary], { method })
})

it('units have ids', () => {
  // @ts-expect-error an id is required
  checkUnits([{ parent: 'dinas' }])
  // @ts-expect-error a list
  checkUnits({ id: 'dinas' })
})

it('results cannot be changed', () => {
  // @ts-expect-error read-only
  summary.count += 1
  // @ts-expect-error read-only
  summary.sums.kinerja = 0
  // @ts-expect-error read-only
  index.parts[0] = index.parts[1]
  // @ts-expect-error read-only
  method.dimensions.kinerja = 40
  // @ts-expect-error read-only
  ipAsn2019.revision = 2
  // @ts-expect-error read-only
  measure([], { method, year: 2023 }).outcomes.push({})
})

it('errors have codes of the closed list', () => {
  // @ts-expect-error no such code
  isIppError(new Error(), 'not-found')
  // @ts-expect-error text is no number
  round('1.005')
})
