import { yearsBefore } from './calendar'
import type { Employee, Post } from './employee'
import type { Moment } from './evidence/look'
import { type Issue, warning } from './issue'
import { jenjangOf } from './jenjang'
import { retireByOwnLaw, retirementAge, retirementDay } from './retirement-age'

/**
 * What is odd in one record on the cut-off day, after the data-quality rules of SIASN: COM_1 to COM_4, TIM_3 and TIM_5; and whether
 * it says who is to be measured.
 */
export function rowFindings(employee: Employee, position: number | null, { year, asOf }: Moment): Issue[] {
  const { status, kedudukan, tmtCpns, tmtPns, educations, appraisals } = employee
  const findings: Issue[] = []
  if (!status) findings.push(warning(['status'], 'status-unknown'))
  if (!kedudukan) findings.push(warning(['kedudukan'], 'kedudukan-unknown'))
  if (position === null) findings.push(warning(['posts'], 'no-post'))
  if (!educations?.length) findings.push(warning(['educations'], 'no-education'))
  if (!appraisals?.some((each) => each.year === year - 1 || each.year === year - 2)) {
    findings.push(warning(['appraisals'], 'no-appraisal', { from: year - 2, to: year - 1 }))
  }
  if (status === 'PNS' && !tmtPns) findings.push(warning(['tmtPns'], 'no-tmt-pns'))
  if (status === 'CPNS' && tmtCpns && tmtCpns < yearsBefore(asOf, 1)) {
    findings.push(warning(['tmtCpns'], 'cpns-over-a-year'))
  }
  if (position !== null && isPastRetirement(employee, employee.posts?.[position] as Post, asOf)) {
    findings.push(warning(['birthDate'], 'past-retirement-age'))
  }
  return findings
}

function isPastRetirement({ birthDate }: Employee, post: Post, asOf: string): boolean {
  const jenjang = jenjangOf(post)
  const age = jenjang && retirementAge[jenjang]
  if (!birthDate || !age || retireByOwnLaw.includes(post.jf ?? '')) return false
  return retirementDay(birthDate, age) <= asOf
}
