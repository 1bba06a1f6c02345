import type { Employee, Post } from '../employee'
import { jenjangOf } from '../jenjang'
import { retirementDay } from '../retirement-age'
import type { Position } from './position'
import type { ChosenRules } from './staffing-rules'

/** Why somebody should no longer hold a post. */
export type OverdueReason = 'past-retirement-age' | 'contract-ended'

/** Why somebody should no longer hold a post on a day, if so: retirement before the end of a contract. */
export function overdueOn(day: string, employee: Employee, age: number | null): OverdueReason | null {
  const { birthDate } = employee
  if (birthDate && age !== null && retirementDay(birthDate, age) <= day) return 'past-retirement-age'
  const end = contractEnd(employee)
  return end !== null && end < day ? 'contract-ended' : null
}

/** The last day of the contract of a PPPK; `null` for anybody else, and where it is not known. */
export function contractEnd({ status, contractUntil }: Employee): string | null {
  return status === 'PPPK' ? (contractUntil ?? null) : null
}

/**
 * The age at which the holder of a post retires; `null` where it is not known. What the record says of level and functional post goes
 * before what the map says.
 */
export function retirementAgeOf(post: Post, position: Position | undefined, rules: ChosenRules): number | null {
  const jenjang = jenjangOf(post) ?? (position ? jenjangOf(position) : null)
  const jf = post.jf ?? position?.jf ?? null
  const laws = rules.ownLaws.filter((law) => law.jf === jf)
  const law = laws.find((each) => each.jenjang === jenjang) ?? laws.find((each) => each.jenjang === undefined)
  if (law) return law.age
  if (jenjang === null || (jf !== null && rules.retireByOwnLaw.includes(jf))) return null
  return rules.retirementAges[jenjang]
}
