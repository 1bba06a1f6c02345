import { isDay } from './calendar'
import type { Sex } from './employee'
import { issue, type Result } from './issue'

/** What the 18 digits of a NIP or an NI PPPK say. */
export interface Nip {
  /** Digits 13–14: 01–12 is the month in which a PNS became CPNS; from 21 on they count the work agreements of a PPPK. */
  readonly status: 'PNS' | 'PPPK'
  /** Digits 1–8: ISO date of birth. */
  readonly birthDate: string
  /** Digits 9–12: the year in which a PNS became CPNS, or a PPPK was first appointed. */
  readonly appointmentYear: number
  /** Month in which a PNS became CPNS, 1–12; `null` for a PPPK. */
  readonly appointmentMonth: number | null
  /** Which work agreement of a PPPK this is, from 1; `null` for a PNS. */
  readonly agreement: number | null
  /** Digit 15: 1 is male, 2 female. */
  readonly sex: Sex
  /** Digits 16–18, 1–999: number among those with equal first 15 digits. */
  readonly serial: number
}

/** Years that a birth or an appointment can lie in. */
const FIRST_YEAR = '1900'
const LAST_YEAR = '2199'

/** The digits 13–14 of a first work agreement. */
const FIRST_AGREEMENT = 21

/**
 * Takes a NIP or NI PPPK apart. Digits 13–14 from 13 to 20 stand for neither a month nor an agreement and are refused.
 *
 * @param text - 18 digits without spaces, as text: a number loses its last digits
 * @returns what the digits say, or one issue that says which digits are wrong
 *
 * @example
 * ```ts
 * import { parseNip } from 'ipp-asn'
 *
 * const result = parseNip('198503152010011002')
 * if (result.ok) console.log(result.value.birthDate, result.value.sex) // '1985-03-15' 'L'
 * ```
 */
export function parseNip(text: unknown): Result<Nip> {
  if (typeof text === 'number') return refused('nip-ruined', {})
  if (typeof text !== 'string') return refused('wrong-type', { expected: 'text' })
  if (text.length !== 18 || !/^\d+$/.test(text)) return refused('nip-not-18-digits', {})
  const birthDate = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`
  const birthYear = text.slice(0, 4)
  if (!isDay(birthDate) || birthYear < FIRST_YEAR || birthYear > LAST_YEAR) return digits('1–8')
  const appointmentYear = text.slice(8, 12)
  if (appointmentYear <= birthYear || appointmentYear > LAST_YEAR) return digits('9–12')
  const counter = Number(text.slice(12, 14))
  const isMonth = counter >= 1 && counter <= 12
  if (!isMonth && counter < FIRST_AGREEMENT) return digits('13–14')
  const sex = text[14]
  if (sex !== '1' && sex !== '2') return digits('15')
  const serial = Number(text.slice(15))
  if (serial === 0) return digits('16–18')
  return {
    ok: true,
    issues: [],
    value: Object.freeze({
      status: isMonth ? 'PNS' : 'PPPK',
      birthDate,
      appointmentYear: Number(appointmentYear),
      appointmentMonth: isMonth ? counter : null,
      agreement: isMonth ? null : counter - FIRST_AGREEMENT + 1,
      sex: sex === '1' ? 'L' : 'P',
      serial,
    }),
  }
}

function refused(
  code: 'wrong-type' | 'nip-ruined' | 'nip-not-18-digits' | 'nip-digits',
  params: Record<string, string>,
): Result<Nip> {
  return { ok: false, issues: [issue([], code, params)] }
}

function digits(which: string): Result<Nip> {
  return refused('nip-digits', { digits: which })
}
