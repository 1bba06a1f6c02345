import type { Employee } from './employee'
import { type Issue, type IssueCode, warning } from './issue'
import { parseNip } from './nip'

/** PPPK exist since PP 49/2018. */
const FIRST_PPPK_YEAR = 2018

/**
 * What a checked record says against itself, after the data-quality rules of SIASN that one record alone can show: CON_1 to CON_4,
 * ACC_1 and ACC_7.
 */
export function recordWarnings(employee: Employee): readonly Issue[] {
  const warnings: Issue[] = []
  const { tmtCpns, tmtPns } = employee
  if (tmtCpns && tmtPns && tmtCpns > tmtPns) warnings.push(warning(['tmtPns'], 'pns-before-cpns'))
  if (employee.nip) warnings.push(...nipWarnings(employee, employee.nip))
  return warnings
}

function nipWarnings({ status, birthDate, sex, tmtCpns, tmtPppk }: Employee, text: string): Issue[] {
  const nip = parseNip(text)
  if (!nip.ok) return []
  const { appointmentYear, appointmentMonth, ...says } = nip.value
  const isPppk = says.status === 'PPPK'
  const codes: IssueCode[] = []
  if (status && (status === 'PPPK') !== isPppk) codes.push('nip-status')
  if (birthDate && birthDate !== says.birthDate) codes.push('nip-birth-date')
  if (sex && sex !== says.sex) codes.push('nip-sex')
  const start = isPppk ? tmtPppk : tmtCpns
  const differs = start && !start.startsWith(appointmentText(appointmentYear, appointmentMonth))
  if (differs) codes.push('nip-appointment')
  if (isPppk && appointmentYear < FIRST_PPPK_YEAR) codes.push('pppk-before-2018')
  return codes.map((code) => warning(['nip'], code))
}

/** `2010-01` of a CPNS, `2021` of a PPPK. */
function appointmentText(year: number, month: number | null): string {
  return month === null ? `${year}` : `${year}-${String(month).padStart(2, '0')}`
}
