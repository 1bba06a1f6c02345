import type { Ipp2017Method } from './create-ipp-2017'
import type { IppPartId } from './edition'
import { partIds, symbols } from './ids'
import type { IppLocale } from './locale'
import { isShownWhole, say, shown } from './speech'

/** `25 × (1 − A)`; with a value in place of the letter. */
export function termOf(id: IppPartId, method: Ipp2017Method, locale: IppLocale, value: string = symbols[id]): string {
  const { weight, better, of } = method[id]
  const share = of === 1 ? value : `${value} ÷ ${of}`
  return `${shown(weight, locale)} × ${better === 'lower' ? `(1 − ${share})` : share}`
}

/** The formula with its letters. */
export function formulaNote(method: Ipp2017Method, locale: IppLocale): string {
  return say(locale, 'formula', { formula: partIds.map((id) => termOf(id, method, locale)).join(' + ') })
}

/** The points of the parts, their sum, and the index that is printed: `16,5 + 19,5 + 21,16 + 15,5 = 72,66`. */
export function totalNote(
  parts: readonly { readonly exact: string }[],
  { exact, ipp }: { readonly exact: string; readonly ipp: number },
  locale: IppLocale,
): string {
  const terms = parts.reduce(
    (text, part, i) => (i === 0 ? shown(part.exact, locale) : text + added(part.exact, locale)),
    '',
  )
  const equals = [exact, ...parts.map((part) => part.exact)].every(isShownWhole) ? '=' : '≈'
  const [sum, printed] = [shown(exact, locale), shown(ipp, locale)]
  return say(locale, sum === printed ? 'total' : 'totalRounded', { terms, equals, sum, ipp: printed })
}

function added(exact: string, locale: IppLocale): string {
  return exact.startsWith('-') ? ` − ${shown(exact.slice(1), locale)}` : ` + ${shown(exact, locale)}`
}

/** What holds of every index of this method. */
export function trustNotes(locale: IppLocale): readonly string[] {
  return [say(locale, 'notOfficial'), say(locale, 'onlyCode'), say(locale, 'noCategory')]
}
