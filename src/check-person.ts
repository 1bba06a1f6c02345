import type { Answers } from './answers'
import { checkEmployee } from './check-employee'
import { answeredPersonShape } from './employee-shape'
import type { Result } from './issue'
import type { AnsweredPerson, Person } from './measurement'
import type { Method } from './method'
import { readLines } from './read-lines'
import { isRecord, join } from './shape'

/** Checks a row of a measurement: a record, or a person with answers. */
export function checkPerson(value: unknown, method: Method<Answers>): Result<Person> {
  return isRecord(value) && Object.hasOwn(value, 'answers') ? checkAnswered(value, method) : checkEmployee(value)
}

function checkAnswered(value: unknown, method: Method<Answers>): Result<AnsweredPerson> {
  const form = answeredPersonShape(value)
  const { answers } = value as AnsweredPerson
  const issues = join(form, 'answers', readLines(answers, method).issues)
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: value as AnsweredPerson, issues }
}
