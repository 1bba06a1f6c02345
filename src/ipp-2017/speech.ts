import { fromText, roundFraction, toNumber, toText } from '../fraction'
import type { IppLocale, IppPhrase } from './locale'

const DECIMALS = 4

/** A sentence of the locale with its placeholders filled. */
export function say(locale: IppLocale, phrase: IppPhrase, values: Readonly<Record<string, unknown>> = {}): string {
  return (locale.phrases[phrase] ?? phrase).replace(/\{(\w+)\}/g, (_, name: string) =>
    [values[name] ?? ''].flat().join(', '),
  )
}

/** A number, or an exact fraction to four decimals, as the language writes it: its thousands set off, a minus as in the formulas. */
export function shown(value: number | string, { decimal }: IppLocale): string {
  const number = typeof value === 'number' ? value : toNumber(roundFraction(fromText(value), DECIMALS))
  const [whole = '', digits] = String(number).replace('-', '−').split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, decimal === ',' ? '.' : ',')
  return digits === undefined ? grouped : `${grouped}${decimal}${digits}`
}

/** Does {@link shown} write all of an exact fraction, or only its first four decimals? */
export function isShownWhole(exact: string): boolean {
  return toText(roundFraction(fromText(exact), DECIMALS)) === exact
}

/** A day as the language writes it: `30 Juni 2017`. */
export function dayText(day: string, { months }: IppLocale): string {
  const [year, month, date] = day.split('-')
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`
}
