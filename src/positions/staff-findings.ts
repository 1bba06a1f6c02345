import type { Employee, Jenjang, Post } from '../employee'
import { isDefinitive } from '../evidence/post'
import { isInForce } from '../in-force'
import { type Issue, type IssueCode, warning } from '../issue'
import { jenjangOfEselon, jenjangs, kelompokOfJenjang } from '../jenjang'
import type { Unit } from '../unit'
import { requirementStates } from './requirements'
import type { Standing } from './staff'
import { needOn, type StaffingMap } from './staffing-map'

/** What is odd about one person on a day; paths start inside the record. */
export function staffFindings(employee: Employee, standing: Standing, day: string): Issue[] {
  const { class: found, post } = standing
  const findings = employee.kedudukan ? [] : [warning(['kedudukan'], 'kedudukan-unknown')]
  if (found.class === 'not-active' || post === null) return findings
  const say = (code: IssueCode, ...more: string[]) => findings.push(warning(['posts', post, ...more], code))
  if (found.class === 'no-position') say('no-position-id')
  if (found.class === 'unknown-position') {
    say(found.reason === 'unknown' ? 'unknown-position' : 'position-not-in-force', 'id')
  }
  if (found.class === 'holder') findings.push(...holderFindings(employee, post, standing, day))
  for (const [i, each] of employee.posts?.entries() ?? []) {
    if (i !== post && isDefinitive(each, day)) findings.push(warning(['posts', i], 'further-post'))
  }
  return findings
}

function holderFindings(employee: Employee, place: number, { position, overdue }: Standing, day: string): Issue[] {
  const post = employee.posts?.[place] as Post
  const findings: Issue[] = []
  for (const reason of overdue) findings.push(warning([OVERDUE_FIELD[reason]], reason))
  for (const [requirement, required, state] of requirementStates(position?.requirements, employee, day)) {
    if (state === 'met') continue
    const code = state === 'unknown' ? 'requirement-unknown' : 'requirement-not-met'
    findings.push(warning(['posts', place, 'id'], code, { requirement, required }))
  }
  if (differ(post.unit, position?.unit)) findings.push(warning(['posts', place, 'unit'], 'post-differs'))
  if (position && levelsDiffer(levelsOf(post), levelsOf(position))) {
    findings.push(warning(['posts', place, 'jenjang'], 'post-differs'))
  }
  return findings
}

const OVERDUE_FIELD = { 'past-retirement-age': 'birthDate', 'contract-ended': 'contractUntil' } as const

/** Are both known, and not the same? */
function differ(a: string | null | undefined, b: string | null | undefined): boolean {
  return Boolean(a && b && a !== b)
}

/** Every level that a post may be of: an echelon may stand for two, and `fungsional` for any rung. */
function levelsOf({ jenjang, eselon }: Pick<Post, 'jenjang' | 'eselon'>): readonly Jenjang[] {
  if (jenjang === 'fungsional') return jenjangs.filter((each) => kelompokOfJenjang[each] === 'fungsional')
  if (jenjang) return [jenjang]
  return eselon ? jenjangOfEselon[eselon] : []
}

function levelsDiffer(a: readonly Jenjang[], b: readonly Jenjang[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((each) => b.includes(each))
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
