import { dayText, isDate, isDay } from '../calendar'
import type { Result } from '../issue'
import { assertCellOptions, type CellOptions, own, textOf } from './cell'
import { read, refused } from './input-issue'

/** How a cell with a date is read. */
export interface DateOptions extends CellOptions {
  /** `true` where only a whole day will do, not a month or a year alone. */
  readonly wholeDay?: boolean
}

/** Day 0 of Excel's 1900 system, 30 December 1899, in days before 1 January 1970; right from 1 March 1900 on. */
const EXCEL_EPOCH = -25_569
const MS_PER_DAY = 86_400_000
/** The serial numbers that are taken for days: 18 May 1927 to 14 October 2173. */
const SERIALS = { from: 10_000, to: 100_000 }
const YEARS = { from: 1900, to: 2199 }
const MOST_CHARACTERS = 40

// Months by their first three letters, in Indonesian, in its older spelling, and in English.
const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  peb: 2,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  agu: 8,
  agt: 8,
  ags: 8,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  nop: 11,
  des: 12,
  dec: 12,
}
const MONTH_NAME =
  /^(jan(uari|uary)?|[fp]eb(ruari|ruary)?|mar(et|ch)?|apr(il)?|mei|may|jun[ie]?|jul[iy]?|ag(u|t|s|ust|ustus)|aug(ust)?|sept?(ember)?|o[kc]t(ober)?|no[vp](ember)?|de[sc](ember)?)$/

/**
 * Reads a cell with a date: day before month (`12-05-2023`, `12/5/2023`, `12.05.2023`, `12 Mei 2023`), ISO (`2023-05-12`, with or
 * without a time), a month (`05-2023`, `Mei 2023`, `2023-05`) or a year (`2023`). A time is left out; one of a zone must be midnight, since
 * it may mean another day here.
 *
 * A `Date` must be midnight in UTC, which is how libraries for spreadsheets (read-excel-file) give days. Database drivers that give
 * midnight of the local zone must be told to give dates as text (for `pg`: `types.setTypeParser(1082, String)`). A number, or a text of five
 * digits, is a day as Excel counts them from day 0 = 30 December 1899 (its 1900 system, the usual one), from 10000 to 100000 (1927 to
 * 2173); a number from 1900 to 2199 is a year.
 *
 * @param cell - text, number or `Date`
 * @param options - whole days only, aliases, texts for an empty cell
 * @returns an ISO date, month or year; `null` for an empty cell; or an issue: `bad-date`, also where the month stands first and cannot
 * be one; `ambiguous-date` for a year of two digits, eight digits in a row, or a `Date`
 * that is not midnight in UTC; `wrong-type`
 *
 * @example
 * ```ts
 * import { readDate } from 'ipp-asn/inputs'
 *
 * const dates = ['12 Mei 2023', '12/5/2023', 45058, '05-2023', '12/5/23'].map((cell) => {
 *   const result = readDate(cell)
 *   return result.ok ? result.value : result.issues[0]?.code
 * })
 * console.log(dates) // [ '2023-05-12', '2023-05-12', '2023-05-12', '2023-05', 'ambiguous-date' ]
 * ```
 */
export function readDate(cell: unknown, options: DateOptions = {}): Result<string | null> {
  assertCellOptions(options)
  const expected = options.wholeDay ? 'dd-mm-yyyy' : 'dd-mm-yyyy, mm-yyyy, yyyy'
  const date = dateOf(cell, options)
  if (date === undefined) return refused('wrong-type', { expected: 'date' })
  if (date === 'ambiguous') return refused('ambiguous-date', { expected })
  if (date === '') return read(null)
  const year = Number(date.slice(0, 4))
  const isInReach = year >= YEARS.from && year <= YEARS.to
  const exists = options.wholeDay ? isDay(date) : isDate(date)
  return exists && isInReach ? read(date) : refused('bad-date', { expected })
}

/** The date of a cell, which may not exist; `''` for an empty cell; `undefined` for what can hold no date. */
function dateOf(cell: unknown, options: DateOptions): string | undefined {
  if (cell instanceof Date) return ofDate(cell)
  if (typeof cell === 'number') return ofNumber(cell)
  const text = textOf(cell, options)
  return text === undefined || text === '' ? text : ofText(text)
}

/** A `Date` that is not midnight in UTC is a moment, or midnight of another zone, as database drivers give days: which day it means is not known. */
function ofDate(date: Date): string {
  if (Number.isNaN(date.getTime())) return NO_DATE
  if (date.getTime() % MS_PER_DAY !== 0) return 'ambiguous'
  return dayText(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

function ofNumber(value: number): string {
  if (value <= YEARS.to) return String(value)
  if (!(value >= SERIALS.from && value < SERIALS.to + 1)) return NO_DATE
  return ofDate(new Date((Math.floor(value) + EXCEL_EPOCH) * MS_PER_DAY))
}

/** A text that stands for no date that exists. */
const NO_DATE = '0000-00-00'

/** A time behind a date, and its zone; a moment in a zone may fall on another day in ours. */
const TIME = /(?<=\d)[T ]\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[.,]\d+)?( ?(?:Z|[+-]\d\d:?\d\d))?$/

function ofText(written: string): string {
  if (written.length > MOST_CHARACTERS) return NO_DATE
  const [time = '', zone] = TIME.exec(written) ?? []
  if (zone !== undefined && /[1-9]/.test(time.slice(0, time.length - zone.length))) return 'ambiguous'
  const text = written.slice(0, written.length - time.length).toLowerCase()
  if (/^\d{5}$/.test(text)) return ofNumber(Number(text))
  if (/^\d{8}$/.test(text) || /^\d{1,2}[-/. ]+(\d{1,2}|[a-z]+)[-/. ]+'?\d\d$/.test(text)) return 'ambiguous'
  const [, year, month = '', day = ''] = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text) ?? []
  if (year !== undefined) return isoDate(year, month, day)
  const [, days = '', months = '', years] = /^(?:(\d{1,2})[-/. ]+)?(\d{1,2}|[a-z]+)[-/. ]+(\d{4})$/.exec(text) ?? []
  return years === undefined ? NO_DATE : isoDate(years, monthOf(months), days)
}

function monthOf(text: string): string {
  return MONTH_NAME.test(text) ? String(own(MONTHS, text.slice(0, 3)) ?? 0) : text
}

function isoDate(year: string, month: string, day: string): string {
  return [year, month, day]
    .filter((part) => part !== '')
    .map((part) => part.padStart(2, '0'))
    .join('-')
}
