import { dayText, isDay, lastDayOfMonth } from '../calendar'
import { IppError } from '../ipp-error'
import type { ProjectionOptions } from './project-vacancies'

const STEPS: readonly string[] = ['month', 'year']

/** The first day, the last day of every month or year in between, and the last day. */
export function projectionDays({ from, until, every = 'month' }: ProjectionOptions): readonly string[] {
  if (![from, until].every((day) => typeof day === 'string' && isDay(day)) || until < from) {
    throw new IppError('invalid-period', 'from and until take days, YYYY-MM-DD, until not before from')
  }
  if (!STEPS.includes(every)) throw new IppError('unknown-option', `every takes ${STEPS.join(' or ')}`)
  const days = [from]
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year++) {
    const ends = every === 'year' ? [dayText(year, 12, 31)] : MONTHS.map((month) => lastDayOfMonth(year, month))
    days.push(...ends.filter((day) => day > from && day < until))
  }
  return until > from ? [...days, until] : days
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
