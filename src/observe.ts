import type { Answers } from './answers'
import { methodOf, onlyOptions } from './argument'
import { isDay } from './calendar'
import { checkEmployee } from './check-employee'
import type { Employee, Post } from './employee'
import { findAppraisal } from './evidence/appraisal'
import { findDiscipline } from './evidence/discipline'
import { findEducation } from './evidence/education'
import type { Look, Moment } from './evidence/look'
import { postInForce } from './evidence/post'
import { findTrainings } from './evidence/trainings'
import { windowsOf } from './evidence/windows'
import { deepFreeze } from './freeze'
import { IppError } from './ipp-error'
import { issueLine } from './issue'
import { jenjangOf, kelompokOfJenjang } from './jenjang'
import type { AnyMethod, MethodEvidence } from './method'
import type { Evidence, Observation, Period } from './observation'

/** What {@link observe} and {@link scoreEmployee} take. */
export interface ObserveOptions extends Period {
  /** The method that the answers are for. */
  readonly method: AnyMethod
}

/**
 * Finds what the records of one person answer for one measurement: the post in force, and for each indicator the evidence that
 * counts, with every item that was set aside and why.
 *
 * @param employee - the record
 * @param options - the method, the measurement year, and the cut-off day
 * @throws {@link IppError} `invalid-employee` for a record that {@link checkEmployee} would reject, `invalid-period` for a year or
 * cut-off day that cannot be, `no-evidence-rules` for a method whose edition only scores answers, `unknown-option`, `invalid-argument`
 *
 * @example
 * ```ts
 * import { createMethod, ipAsn2019, observe } from 'ipp-asn'
 *
 * const employee = {
 *   id: 'p-17',
 *   posts: [{ jenjang: 'pelaksana' }],
 *   trainings: [
 *     { kind: 'teknis', jp: 24, date: '2023-05-12' },
 *     { kind: 'seminar', date: '2021-12-31' },
 *   ],
 * } as const
 * const { answers, evidence } = observe(employee, { method: createMethod(ipAsn2019), year: 2023 })
 * console.log(answers) // { kelompok: 'pelaksana', jp: 24, seminar: false }
 * console.log(evidence[2]?.reason) // 'too-old'
 * ```
 */
export function observe(employee: Employee, options: ObserveOptions): Observation {
  onlyOptions(options, ['method', 'year', 'asOf'])
  const { issues } = checkEmployee(employee)
  if (issues.some(({ severity }) => severity === 'error')) {
    throw new IppError('invalid-employee', issueLine(issues), issues)
  }
  const moment = momentOf(options)
  return deepFreeze({ ...look(employee, moment), readings: differingReadings(employee, moment) })
}

/** Checks a period. */
export function momentOf(options: ObserveOptions): Moment {
  const method = methodOf(options)
  const { year } = options
  if (!method.evidence) throw new IppError('no-evidence-rules', 'give a method of createMethod(ipAsn2019, …)')
  if (!Number.isInteger(year) || year < 1900 || year > 9998)
    throw new IppError('invalid-period', 'year: a whole number, 1900-9998')
  const { asOf = `${year}-12-31` } = options
  if (typeof asOf !== 'string' || !isDay(asOf) || asOf < `${year}-01-01`) {
    throw new IppError('invalid-period', `asOf: a day from ${year}-01-01 on, as YYYY-MM-DD`)
  }
  return { method, rules: method.evidence, year, asOf }
}

/** The observation without the readings, which cost a look each. */
export function look(employee: Employee, moment: Moment): Omit<Observation, 'readings'> {
  const { method, rules, year, asOf } = moment
  const evidence: Evidence[] = []
  const position = postInForce(employee.posts ?? [], asOf, evidence)
  const post = position === null ? undefined : (employee.posts?.[position] as Post)
  const jenjang = post && jenjangOf(post)
  const found = (answers: Answers | null, windows: Observation['windows']) => ({
    method: method.id,
    year,
    asOf,
    post: position,
    answers,
    evidence,
    windows,
  })
  if (position === null || !post || !jenjang) return found(null, {})
  const kelompok = kelompokOfJenjang[jenjang]
  const windows = windowsOf(moment, kelompok)
  const answers: Look['answers'] = { kelompok }
  const one: Look = { method, rules, year, asOf, employee, post, position, kelompok, windows, answers, evidence }
  findEducation(one)
  findTrainings(one)
  findAppraisal(one)
  findDiscipline(one)
  return found(answers as unknown as Answers, windows)
}

/** The readings under whose other options the answers would not be the same. */
function differingReadings(employee: Employee, moment: Moment): readonly string[] {
  const { method, year, asOf } = moment
  const answersUnder = (rules: MethodEvidence) => JSON.stringify(look(employee, { method, rules, year, asOf }).answers)
  const own = answersUnder(moment.rules)
  const differing = method.otherEvidence.filter(({ evidence }) => answersUnder(evidence) !== own)
  return [...new Set(differing.map(({ reading }) => reading))]
}
