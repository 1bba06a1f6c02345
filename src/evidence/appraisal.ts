import { bandAt } from '../bands'
import { daysOf, FIRST_DAY } from '../calendar'
import type { Appraisal } from '../employee'
import type { EvidenceReason } from '../observation'
import { type Look, note } from './look'

const RESULTS = ['kinerja', 'skp', 'skp120'] as const

/** Finds the appraisal of the year that counts. */
export function findAppraisal(look: Look): void {
  const window = look.windows.kinerja
  if (!window) return
  const year = Number(window.from.slice(0, 4))
  const appraisals = look.employee.appraisals ?? []
  const reasons = appraisals.map((each) => reasonOf(each, year, look.asOf))
  const candidates = appraisals.filter((_, i) => reasons[i] === 'counts')
  const chosen = candidates.reduce<Appraisal | undefined>(
    (best, each) => (best === undefined || goesBefore(look, each, best) ? each : best),
    undefined,
  )
  for (const [position, reason] of reasons.entries()) {
    const isBeaten = reason === 'counts' && appraisals[position] !== chosen
    note(look.evidence, 'kinerja', 'appraisals', position, isBeaten ? 'superseded' : reason)
  }
  if (!chosen) return
  const column = resultOf(chosen)
  if (column) look.answers[column] = chosen[column] as string | number
}

function reasonOf(appraisal: Appraisal, year: number, asOf: string): EvidenceReason {
  if (appraisal.year !== year) return 'wrong-year'
  if (appraisal.final === false) return 'partial'
  if (!resultOf(appraisal)) return 'no-result'
  return appraisal.date && daysOf(appraisal.date).from > asOf ? 'after-cut-off' : 'counts'
}

function resultOf(appraisal: Appraisal): (typeof RESULTS)[number] | undefined {
  return RESULTS.find((column) => (appraisal[column] ?? null) !== null)
}

/** Does this appraisal decide rather than the other, which stands before it in the list? */
function goesBefore(look: Look, one: Appraisal, other: Appraisal): boolean {
  if (look.rules.severalAppraisals === 'last') {
    const [day, otherDay] = [firstDay(one), firstDay(other)]
    if (day !== otherDay) return day > otherDay
  }
  return pointsOf(look, one) < pointsOf(look, other)
}

function firstDay({ date }: Appraisal): string {
  return date ? daysOf(date).from : FIRST_DAY
}

function pointsOf({ method, kelompok }: Look, appraisal: Appraisal): number {
  const name = resultOf(appraisal) ?? ''
  const column = method.groups[kelompok]?.columns[name]
  const value = appraisal[name as 'kinerja' | 'skp' | 'skp120']
  if (!column) return 0
  const line = 'lines' in column ? column.lines[String(value)] : bandAt(column.bands, Number(value)).line
  return line?.points ?? 0
}
