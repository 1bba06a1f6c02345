/** Days are ISO texts (`2023-12-31`), which sort as they follow each other. No clock, no time zone. */

/** A closed interval of days. */
export interface Days {
  /** First day, ISO date. */
  readonly from: string
  /** Last day, ISO date. */
  readonly to: string
}

/** The first and the last day that a text can stand for. */
export const FIRST_DAY = '0000-01-01'
export const LAST_DAY = '9999-12-31'

/** Every day there is: of something without a date, and of what counts whenever it was. */
export const EVER: Days = { from: FIRST_DAY, to: LAST_DAY }

const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/

/** Is this an ISO date of a day that exists? */
export function isDay(text: string): boolean {
  return text.length === 10 && isDate(text)
}

/** Is this an ISO date, a month (`2023-05`) or a year (`2023`) that exists? */
export function isDate(text: string): boolean {
  if (!DATE.test(text)) return false
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** The days that a date, a month or a year stands for; all of them where it is not known. */
export function daysOf(date: string | null | undefined): Days {
  if (date === null || date === undefined) return EVER
  if (date.length === 10) return { from: date, to: date }
  const [year, month = 0] = date.split('-').map(Number) as [number, number?]
  if (month > 0) return { from: `${date}-01`, to: `${date}-${daysIn(year, month)}` }
  return { from: `${date}-01-01`, to: `${date}-12-31` }
}

/** The same day so many years before; 29 February becomes 28 February where that year has none. */
export function yearsBefore(day: string, years: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return dayText(year - years, month, Math.min(date, daysIn(year - years, month)))
}

/** The day after. */
export function nextDay(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  if (date < daysIn(year, month)) return dayText(year, month, date + 1)
  return month < 12 ? dayText(year, month + 1, 1) : dayText(year + 1, 1, 1)
}

/** A day as text. Years before the first one are the first. */
export function dayText(year: number, month: number, date: number): string {
  if (year < 0) return FIRST_DAY
  const two = (part: number) => String(part).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The last day of a month. */
export function lastDayOfMonth(year: number, month: number): string {
  return dayText(year, month, daysIn(year, month))
}
