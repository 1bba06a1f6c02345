import type { ReadingChoices } from '../../edition'

/** What a vector tests. */
export type VectorArea =
  /** answers → lines, index, category */
  | 'answers'
  /** a personnel record → answers, and the evidence behind them */
  | 'histories'
  /** the people of a group, or printed rows → index of the group and of its units, participation */
  | 'groups'
  /** a map of posts and employees → vacancies now or later */
  | 'vacancies'
  /** two indices of one group → what changed */
  | 'change'
  /** a unit of 2016-2017 → its four parts and its index */
  | 'ipp-2017'
  /** wrong input → its issues */
  | 'bad-input'

/** The closed list of areas, in the order of a report. */
export const vectorAreas: readonly VectorArea[] = [
  'answers',
  'histories',
  'groups',
  'vacancies',
  'change',
  'ipp-2017',
  'bad-input',
]

/**
 * One case whose right result was worked out by hand, or read in a source: plain JSON, in `ipp-asn/vectors/<area>.json`. The fields of
 * `input` and `expected`, area by area, stand in `docs/verify.md`.
 */
export interface Vector {
  /** Names the case for ever: the area, then words. */
  readonly id: string
  /** What it tests. */
  readonly area: VectorArea
  /** What must hold, as a sentence. */
  readonly title: string
  /** Id of the method, or of the rules, that it holds under: just the one that `readings` make. */
  readonly method: string
  /** The readings that differ from the default. */
  readonly readings: ReadingChoices
  /** The part of the rules that it tests. */
  readonly section: string
  /** Where the expected values come from. */
  readonly source: string
  /** What goes in. */
  readonly input: Readonly<Record<string, unknown>>
  /** What must come out. Fields that are not named here may be anything. */
  readonly expected: Readonly<Record<string, unknown>>
  /** What is remarkable about the case: a slip that is easily made, though no published system is known to make it. */
  readonly note?: string | undefined
  /** Of a *negative* vector: what a published system gives instead. */
  readonly wrong?: WrongValue | undefined
}

/** A value that must not come out. */
export interface WrongValue {
  /** The fields that are wrong. */
  readonly value: Readonly<Record<string, unknown>>
  /** Key of the published system or text, as annotations name their sources: `silka`. */
  readonly by: string
  /** What that is and where: of a system the place in its code, the address and the commit; of a form, a circular or a page no commit. */
  readonly source: string
}

/** What a file of vectors holds: `ipp-asn/vectors/<area>.json`. */
export interface VectorFile {
  /** The area of all of them. */
  readonly area: VectorArea
  /** In the order in which they are asked. */
  readonly vectors: readonly Vector[]
}
