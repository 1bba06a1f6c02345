import { missingOption } from '../argument'
import type { SmartLocale } from './smart-text'

/** The language among the options of a call. */
export function localeFrom(options: { readonly locale: SmartLocale }): SmartLocale {
  // What JavaScript may leave out, or give as a tag.
  const locale: SmartLocale | null | undefined = options?.locale
  if (typeof locale?.tag === 'string' && typeof locale.decimal === 'string') return locale
  throw missingOption('locale', 'id or en of ipp-asn/explain', 'give-smart-locale')
}
