import type { SourcedAnnotation } from '../../explain/source'
import type { SmartIndicator } from '../smart-indicator'
import { type BothLanguages, numberIn } from '../smart-text'

/** What the method of 2016–2017 says of one part, under some readings. */
export interface PartFacts extends Required<Pick<SmartIndicator, 'unit' | 'formula' | 'inputs' | 'scales'>> {
  /** The period; absent where the method has none. */
  readonly period?: BothLanguages
  /** What stands behind it. */
  readonly basis: {
    /** Behind the formula, and the unit that it gives. */
    readonly formula: readonly Basis[]
    /** Behind the scale. */
    readonly scales: readonly Basis[]
    /** Behind the period, where there is one. */
    readonly period?: readonly Basis[]
  }
}

/** A rule, as its path inside the edition, or what was read of something that is no rule of it. */
export type Basis = string | SourcedAnnotation

/** A value that is measured itself, from 0 on, without rungs. */
export function upTo(to: number | null): PartFacts['scales'] {
  return [{ group: null, from: 0, to, rungs: null, columns: [] }]
}

/** Numbers by name, as both languages write them: `pendidikan 0,25; pelatihan 0,25`. */
export function listed(values: Readonly<Record<string, number>>, sign: string, between: string): BothLanguages {
  const text = (decimal: string) =>
    Object.entries(values)
      .map(([name, value]) => `${name}${sign}${numberIn(value, { decimal })}`)
      .join(between)
  return { id: text(','), en: text('.') }
}

/** Sentences one after the other. */
export function inTurn(...sentences: readonly (BothLanguages | null)[]): BothLanguages {
  const said = sentences.filter((each) => each !== null)
  return { id: said.map(({ id }) => id).join(' '), en: said.map(({ en }) => en).join(' ') }
}

/** A ratio as the unit of a value. */
export const RATIO: BothLanguages = { id: 'rasio', en: 'ratio' }
