import fc from 'fast-check'
import {
  type Answers,
  createMethod,
  groupIndex,
  ipAsn2019,
  measure,
  type Person,
  scoreAnswers,
  scoreEmployee,
  summarize,
} from '../../src'
import { answersArb, readingsArb } from '../arbitraries'
import { type Random, randomEmployee, seededRandom } from '../record-arbitraries'
import { oneOf } from './calls'

/** Whatever the functions take and give, made once and of a fixed seed: the run's own seed decides what is done with it. */
const random = seededRandom(2019)
const many = <T>(count: number, make: (i: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i))

export const readings = fc.sample(readingsArb, { seed: 2019, numRuns: 12 })
export const methods = [createMethod(ipAsn2019), ...readings.slice(0, 3).map((each) => createMethod(ipAsn2019, each))]
export const [method] = methods as [(typeof methods)[0]]
export const answers = fc.sample(answersArb, { seed: 2019, numRuns: 60 })
export const scored = answers.flatMap((each) => {
  try {
    return [{ answers: each, score: scoreAnswers(each as Answers, { method }) }]
  } catch {
    return []
  }
})
export const scores = scored.map(({ score }) => score)
export const summaries = many(8, (i) => summarize(scores.slice(3 * i, 3 * i + 3), { method }))
export const indices = summaries.flatMap((each) => groupIndex(each, { method }) ?? [])

export const units = [
  { id: 'dinas' },
  { id: 'bidang', parent: 'dinas', from: '2020-01-01' },
  { id: 'lama', parent: 'dinas', until: '2022-12-31', successor: 'bidang' },
]
export const people: readonly Person[] = many(40, (i) => {
  const employee = randomEmployee(random, { year: 2023 })
  const posts = employee.posts?.map((post) => ({ ...post, unit: 'bidang' }))
  return { ...employee, id: `p-${i}`, ...(posts && { posts }) } as Person
})
export const answered: readonly Person[] = answers.map((each, i) => ({ id: `a-${i}`, unit: 'bidang', answers: each }))
export const observed = people.map((person) => scoreEmployee(person as never, { method, year: 2023 }))

export const measurements = many(6, (i) =>
  measure([...people.slice(3 * i, 3 * i + 3), ...answered.slice(3 * i, 3 * i + 3)], { method, year: 2021 + i, units }),
)

export const somePeople = (r: Random) => {
  const start = Math.floor(r() * 36)
  return [...people.slice(start, start + 2), ...answered.slice(start, start + 2)]
}
export const anyMethod = oneOf(methods)
export const anyAnswers = oneOf(answers)
export const anyPerson = oneOf(people)
