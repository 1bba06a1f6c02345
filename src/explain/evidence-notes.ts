import type { Employee, Evidence, Observation } from '..'
import { EVER } from '../calendar'
import type { Locale } from './locale'
import { formatDate, labelOf, say } from './words'

/** What an explanation knows of the records: what was observed, and, to name dates, the record itself. */
export interface Records {
  readonly observation: Observation
  readonly employee?: Employee | undefined
  /** Which date of a sanction counts. */
  readonly sanctionDate: 'inForce' | 'decided' | undefined
}

/** The days that an indicator counts from, and every item that was looked at for it. */
export function evidenceNotes(indicator: string, records: Records, locale: Locale): string[] {
  const { observation } = records
  const items = observation.evidence.filter((each) => each.indicator === indicator)
  const window = observation.windows[indicator]
  const notes: string[] = []
  if (window && window.from !== EVER.from) {
    const [from, to] = [window.from, window.to].map((day) => formatDate(day, { locale }))
    notes.push(say(locale, 'window', { from, to }))
  }
  return [...notes, ...items.map((item) => itemNote(item, records, locale))]
}

/** The cut-off day, and every post that was looked at. */
export function postNotes(records: Records, locale: Locale): string[] {
  const { year, asOf, evidence } = records.observation
  const posts = evidence.filter(({ indicator }) => indicator === null)
  return [
    say(locale, 'measuredOn', { year, asOf: formatDate(asOf, { locale }) }),
    ...posts.map((item) => itemNote(item, records, locale)),
  ]
}

function itemNote(item: Evidence, records: Records, locale: Locale): string {
  const { list, position, reason } = item
  const date = dateOf(item, records)
  return say(locale, 'evidence', {
    list: labelOf(`lists.${list}`, { locale }),
    number: position + 1,
    reason: labelOf(`evidence.${reason}`, { locale }),
    date: date && formatDate(date, { locale }),
  })
}

/** The date by which an item is known: its own, or the day from which a post or a sanction runs. */
function dateOf({ list, position }: Evidence, { employee, sanctionDate }: Records): string | null {
  switch (list) {
    case 'posts':
      return employee?.posts?.[position]?.from ?? null
    case 'sanctions': {
      const { inForce, decided } = employee?.sanctions?.[position] ?? {}
      return (sanctionDate === 'decided' ? (decided ?? inForce) : (inForce ?? decided)) ?? null
    }
    case 'appraisals': {
      const appraisal = employee?.appraisals?.[position]
      return appraisal ? String(appraisal.year) : null
    }
    default:
      return employee?.[list]?.[position]?.date ?? null
  }
}
