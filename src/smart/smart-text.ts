/** Words for people: in Indonesian and English, or one text for both. */
export type SmartText = string | BothLanguages

/** The same words in both languages. */
export interface BothLanguages {
  /** Indonesian. */
  readonly id: string
  /** English. */
  readonly en: string
}

/** The language of a table, and how it writes decimals: `id` and `en` of `ipp-asn/explain` are such. */
export interface SmartLocale {
  /** BCP 47 tag; every tag but those of Indonesian gives English. */
  readonly tag: string
  /** Decimal sign. */
  readonly decimal: ',' | '.'
}

/** The words in one language. */
export function textIn(text: SmartText, { tag }: { readonly tag: string }): string {
  if (typeof text === 'string') return text
  return /^id\b/.test(tag) ? text.id : text.en
}

/** A number as the language writes it, with all its decimals. */
export function numberIn(value: number, { decimal }: { readonly decimal: string }): string {
  return String(value).replace('.', decimal)
}
