import { missingOption } from '../argument'
import type { IppLocale } from './locale'

/** The language among the options of a call: one of this entry, since that of `ipp-asn/explain` has other words. */
export function localeFrom(options: { readonly locale: IppLocale }): IppLocale {
  // What JavaScript may leave out, or give of another kind.
  const locale: Partial<IppLocale> | null | undefined = options?.locale
  if (!locale?.readings) throw missingOption('locale', 'ippId or ippEn', 'give-ipp-locale')
  return options.locale
}
