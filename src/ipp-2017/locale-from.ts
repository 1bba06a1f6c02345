import { missingOption } from '../argument'
import { every, isLike, type Like } from '../demand'
import { criteria, forEach, levels, partIds } from './ids'
import { ipp2017 } from './ipp-2017'
import type { IppLocale } from './locale'

/** The language among the options of a call: one of this entry, since that of `ipp-asn/explain` has other words. */
export function localeFrom(options: { readonly locale: IppLocale }): IppLocale {
  // What JavaScript may leave out, or give of another kind.
  if (!isLike(options?.locale, localeLike())) throw missingOption('locale', 'ippId or ippEn', 'give-ipp-locale')
  return options.locale
}

function localeLike(): Like {
  const text = () => ''
  const readings = Object.entries(ipp2017.readings).map(([id, { options }]) => [
    id,
    forEach(Object.keys(options), text),
  ])
  return {
    decimal: '',
    months: Array(12).fill(''),
    labels: forEach(['ipp', ...partIds, ...criteria, ...levels], text),
    phrases: every(''),
    readings: Object.fromEntries(readings),
    statuses: forEach(['sourced', 'implementation', 'assumed'], text),
    sourceKinds: forEach(['regulation', 'bkn-document', 'government-page', 'press', 'code'], text),
  }
}
