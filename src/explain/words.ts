import type { Locale, Phrase } from './locale'

/** Fills the `{placeholders}` of a sentence; lists are joined by commas. A bracket in which one has no value is left out. */
export function fill(template: string, values: Readonly<Record<string, unknown>>): string {
  const given = (name: string) => [values[name] ?? ''].flat().join(', ')
  const isEmpty = (bracket: string) => [...bracket.matchAll(PLACEHOLDER)].some(([, name = '']) => given(name) === '')
  return template
    .replace(/ \([^()]*\)/g, (bracket) => (isEmpty(bracket) ? '' : bracket))
    .replace(PLACEHOLDER, (_, name: string) => given(name))
}

const PLACEHOLDER = /\{(\w+)\}/g

/** A sentence of the locale, filled. */
export function say(locale: Locale, phrase: Phrase, values: Readonly<Record<string, unknown>> = {}): string {
  return fill(locale.phrases[phrase], values)
}

/** The name of an id in the locale, or the id itself where an agency's own edition has ids of its own. */
export function label(locale: Locale, path: string): string {
  return Object.hasOwn(locale.labels, path) ? (locale.labels[path] as string) : path.slice(path.lastIndexOf('.') + 1)
}

/** A number as the language writes it, with all its decimals. */
export function numeral(locale: Locale, value: number): string {
  return String(value).replace('.', locale.decimal)
}
