import type { SmartColumn, SmartScale } from './smart-scale'
import { numberIn, type SmartLocale } from './smart-text'

/** Scales in one line; groups with the same scale stand together. */
export function scaleText(scales: readonly SmartScale[], locale: SmartLocale): string {
  const groups = new Map<string, string[]>()
  for (const scale of scales) {
    const text = valuesText(scale, locale)
    groups.set(text, [...(groups.get(text) ?? []), ...(scale.group ? [scale.group] : [])])
  }
  return [...groups].map(([text, names]) => (names.length > 0 ? `${names.join(', ')}: ${text}` : text)).join('; ')
}

function valuesText({ from, to, rungs, columns }: SmartScale, locale: SmartLocale): string {
  const number = (value: number) => numberIn(value, locale)
  const values = Object.entries(rungs ?? {}).map(([rung, value]) => `${rung} ${value === null ? '?' : number(value)}`)
  const parts = [values.join(', '), ...(columns ?? []).map((column) => columnText(column, locale))].filter(Boolean)
  return `${rangeText(from, to, locale)}${parts.length > 0 ? ` (${parts.join('; ')})` : ''}`
}

function columnText({ column, bands }: SmartColumn, locale: SmartLocale): string {
  const texts = bands.map(([from, to, rung]) => `${rangeText(from, to, locale)} ${rung}`)
  return `${column} ${texts.join(', ')}`
}

function rangeText(from: number, to: number | null, locale: SmartLocale): string {
  if (to === null) return `≥ ${numberIn(from, locale)}`
  return from === to ? numberIn(from, locale) : `${numberIn(from, locale)}–${numberIn(to, locale)}`
}
