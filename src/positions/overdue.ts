import type { Employee, Post } from '../employee'
import { jenjangOf, kelompokOfJenjang } from '../jenjang'
import { retirementDay } from '../retirement-age'
import type { ChosenRules } from './create-staffing-method'
import type { Position } from './position'

/** Why somebody should no longer hold a post. */
export type OverdueReason = 'past-retirement-age' | 'contract-ended'

/** Why somebody should no longer hold a post on a day: nothing, one or both. */
export function overdueOn(
  day: string,
  employee: Employee,
  age: number | null,
  rules: ChosenRules,
): readonly OverdueReason[] {
  const reasons: OverdueReason[] = []
  const retired = retiredFrom(employee, age, rules)
  if (retired !== null && retired <= day) reasons.push('past-retirement-age')
  const end = contractEnd(employee, rules)
  if (end !== null && end < day) reasons.push('contract-ended')
  return reasons
}

/** The day from which somebody is retired; `null` where the age or the birthday is not known. */
export function retiredFrom({ birthDate }: Employee, age: number | null, rules: ChosenRules): string | null {
  return birthDate && age !== null ? retirementDay(birthDate, age, rules.monthsAfterBirthday) : null
}

/** The last day of the contract of a PPPK; `null` for anybody else, and where it is not known. */
export function contractEnd({ status, contractUntil }: Employee, { underContract }: ChosenRules): string | null {
  return underContract.includes(status ?? '') ? (contractUntil ?? null) : null
}

/**
 * The age at which the holder of a post retires; `null` where it is not known. What the record says of level and functional post goes
 * before what the map says.
 */
export function retirementAgeOf(post: Post, position: Position | undefined, rules: ChosenRules): number | null {
  const jenjang = jenjangOf(post) ?? (position ? jenjangOf(position) : null)
  // A managerial post has no functional post, whatever the map says of one.
  const isFunctional = jenjang === null || kelompokOfJenjang[jenjang] === 'fungsional'
  const jf = isFunctional ? (post.jf ?? position?.jf ?? null) : null
  const laws = rules.ownLaws.filter((law) => law.jf === jf)
  const law = laws.find((each) => each.jenjang === jenjang) ?? laws.find((each) => !each.jenjang)
  if (law) return law.age
  if (jenjang === null || (jf !== null && rules.retireByOwnLaw.includes(jf))) return null
  return rules.retirementAges[jenjang]
}
