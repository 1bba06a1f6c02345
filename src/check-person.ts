import { checkEmployee } from './check-employee'
import { answeredPersonShape } from './employee-shape'
import type { Result } from './issue'
import type { AnsweredPerson, Person } from './measurement'
import type { AnyMethod } from './method'
import { readLines } from './read-lines'
import { isRecord, join, NONE } from './shape'

/** Checks a row of a measurement: a record, or a person with answers. */
export function checkPerson(value: unknown, method: AnyMethod): Result<Person> {
  return isRecord(value) && 'answers' in value ? checkAnswered(value, method) : checkEmployee(value)
}

function checkAnswered(value: unknown, method: AnyMethod): Result<AnsweredPerson> {
  const form = answeredPersonShape(value)
  const { answers } = value as AnsweredPerson
  const issues = [...form, ...join(NONE, 'answers', readLines(answers, method).issues)]
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: value as AnsweredPerson, issues }
}
