import type { Employee, Post } from '../employee'
import { type Issue, type IssueCode, warning } from '../issue'
import { jenjangOf } from '../jenjang'
import type { Unit } from '../unit'
import { requirementStates } from './requirements'
import type { Standing } from './staff'
import { isInForce, needOn, type StaffingMap } from './staffing-map'

/** What is odd about one person on a day; paths start inside the record. */
export function staffFindings(employee: Employee, standing: Standing): Issue[] {
  const { class: found, post } = standing
  if (found.class === 'not-active') return []
  const findings = employee.kedudukan ? [] : [warning(['kedudukan'], 'kedudukan-unknown')]
  if (post === null) return findings
  const say = (code: IssueCode, ...more: string[]) => findings.push(warning(['posts', post, ...more], code))
  if (found.class === 'no-position') say('no-position-id')
  if (found.class === 'unknown-position') {
    say(found.reason === 'unknown' ? 'unknown-position' : 'position-not-in-force', 'id')
  }
  if (found.class === 'holder') findings.push(...holderFindings(employee, post, standing))
  return findings
}

function holderFindings(employee: Employee, place: number, { position, overdue }: Standing): Issue[] {
  const post = employee.posts?.[place] as Post
  const findings: Issue[] = []
  if (overdue === 'past-retirement-age') findings.push(warning(['birthDate'], overdue))
  if (overdue === 'contract-ended') findings.push(warning(['contractUntil'], overdue))
  for (const [requirement, required, state] of requirementStates(position?.requirements, employee)) {
    if (state === 'met') continue
    const code = state === 'unknown' ? 'requirement-unknown' : 'requirement-not-met'
    findings.push(warning(['posts', place, 'id'], code, { requirement, required }))
  }
  if (differ(post.unit, position?.unit)) findings.push(warning(['posts', place, 'unit'], 'post-differs'))
  if (position && differ(jenjangOf(post), jenjangOf(position))) {
    findings.push(warning(['posts', place, 'jenjang'], 'post-differs'))
  }
  return findings
}

/** Are both known, and not the same? */
function differ(a: string | null | undefined, b: string | null | undefined): boolean {
  return Boolean(a && b && a !== b)
}

/** What is odd about the map on a day. */
export function mapFindings({ positions, units, rules }: StaffingMap, day: string): Issue[] {
  const unitById = new Map<string, Unit>(units.map((unit) => [unit.id, unit]))
  return positions.flatMap((position, i) => {
    if (!isInForce(position, day)) return []
    const unit = unitById.get(position.unit ?? '')
    const findings: Issue[] = []
    if (needOn(position, day, rules) === null) findings.push(warning(['positions', i, 'need'], 'need-unknown'))
    if (unit && !isInForce(unit, day)) findings.push(warning(['positions', i, 'unit'], 'unit-not-in-force'))
    return findings
  })
}
