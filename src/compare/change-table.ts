import { type Fraction, fromText, roundFraction, subtract, toNumber, ZERO } from '../fraction'
import { deepFreeze } from '../freeze'
import type { Cell, Table } from '../table'
import type { Change } from './change'
import type { MemberChange } from './compare-members'

/** The words of the tables. */
export interface CompareWords {
  /** Heading: part of the index. */
  readonly part: string
  /** Heading: before. */
  readonly before: string
  /** Heading: after. */
  readonly after: string
  /** Heading: change. */
  readonly change: string
  /** The row that makes printed parts add up. */
  readonly rounding: string
  /** The row of the index. */
  readonly index: string
  /** Heading: who. */
  readonly members: string
  /** Heading: number of persons. */
  readonly persons: string
  /** Heading: what they give of the change. */
  readonly effect: string
  /** The row of those who stayed. */
  readonly stayers: string
  /** The row of those who joined. */
  readonly joiners: string
  /** The row of those who left. */
  readonly leavers: string
  /** Names of the parts, by id. A part that is not here is shown by its id. */
  readonly parts: Readonly<Record<string, string>>
}

/** The tables in Indonesian. */
export const idCompare: CompareWords = {
  part: 'Unsur',
  before: 'Sebelum',
  after: 'Sesudah',
  change: 'Perubahan',
  rounding: 'Pembulatan',
  index: 'Indeks',
  members: 'Pegawai',
  persons: 'Orang',
  effect: 'Pengaruh',
  stayers: 'Tetap',
  joiners: 'Masuk',
  leavers: 'Keluar',
  parts: {
    kualifikasi: 'Kualifikasi',
    kompetensi: 'Kompetensi',
    kompensasi: 'Kompensasi',
    kinerja: 'Kinerja',
    disiplin: 'Disiplin',
  },
}

/** The tables in English. */
export const enCompare: CompareWords = {
  part: 'Part',
  before: 'Before',
  after: 'After',
  change: 'Change',
  rounding: 'Rounding',
  index: 'Index',
  members: 'Employees',
  persons: 'Persons',
  effect: 'Effect',
  stayers: 'Stayed',
  joiners: 'Joined',
  leavers: 'Left',
  parts: {
    kualifikasi: 'Qualification',
    kompetensi: 'Competence',
    kompensasi: 'Compensation',
    kinerja: 'Performance',
    disiplin: 'Discipline',
  },
}

/** How {@link changeTable} and {@link memberTable} are written. */
export interface CompareTableOptions {
  /** The words: `idCompare` or `enCompare`. */
  readonly words: CompareWords
  /** Decimals, 0 to 10; 2 if left out. */
  readonly digits?: number
}

/**
 * A change as rows to print: part, before, after, change. Figures are rounded, the change is that of the printed figures, and a rounding
 * line makes every column add up to the printed index.
 *
 * @param change - the change
 * @param options - the words, and the number of decimals
 *
 * @example
 * ```ts
 * import { createMethod, groupIndex, ipAsn2019, scoreAnswers, summarize } from 'ipp-asn'
 * import { changeTable, compare, idCompare } from 'ipp-asn/compare'
 *
 * const method = createMethod(ipAsn2019)
 * const indexOf = (...skps: number[]) =>
 *   groupIndex(summarize(skps.map((skp) => scoreAnswers({ kelompok: 'pelaksana', pendidikan: 'S1', skp }, { method })), { method }), { method })
 * const [before, after] = [indexOf(95, 80, 55), indexOf(95, 95, 80)]
 * if (before && after) {
 *   const { rows } = changeTable(compare(before, after), { words: idCompare })
 *   console.log(rows[2]?.join(' | ')) // 'Kinerja | 20 | 28.33 | 8.33'
 *   console.log(rows.at(-1)?.join(' | ')) // 'Indeks | 40 | 48.33 | 8.33'
 * }
 * ```
 */
export function changeTable(change: Change, { words, digits = 2 }: CompareTableOptions): Table {
  const printed = (exact: string) => roundFraction(fromText(exact), digits)
  const parts = change.parts.map(({ id, before, after }) => ({
    name: words.parts[id] ?? id,
    before: printed(before.exact),
    after: printed(after.exact),
  }))
  const index = { before: printed(change.before.exact), after: printed(change.after.exact) }
  const rest = (side: 'before' | 'after') => parts.reduce((left, part) => subtract(left, part[side]), index[side])
  const row = (name: string, before: Fraction, after: Fraction): Cell[] => [
    name,
    toNumber(before),
    toNumber(after),
    toNumber(subtract(after, before)),
  ]
  return deepFreeze({
    header: [words.part, words.before, words.after, words.change],
    rows: [
      ...parts.map(({ name, before, after }) => row(name, before, after)),
      row(words.rounding, rest('before'), rest('after')),
      row(words.index, index.before, index.after),
    ],
  })
}

/**
 * The split by members as rows to print: who, persons, mean before, mean after, effect. A rounding line makes the printed effects add up to
 * the change of the printed means.
 *
 * @param change - the change of the members
 * @param options - the words, and the number of decimals
 *
 * @example
 * ```ts
 * import { compareMembers, idCompare, memberTable } from 'ipp-asn/compare'
 *
 * const of = (id: string, index: number) => ({ id, score: { method: 'ip-asn-2019@1', index } })
 * const { rows } = memberTable(compareMembers([of('a', 70), of('b', 80)], [of('a', 76), of('c', 90)]), { words: idCompare })
 * console.log(rows.map((row) => row.at(-1))) // [ 6, 7, -5, 0, 8 ]
 * ```
 */
export function memberTable(change: MemberChange, { words, digits = 2 }: CompareTableOptions): Table {
  const { before, after, difference, stayers, joiners, leavers } = change
  const printed = (amount: { readonly exact: string } | null | undefined) =>
    amount ? roundFraction(fromText(amount.exact), digits) : null
  const shown = (value: Fraction | null) => value && toNumber(value)
  const effects = [stayers, joiners, leavers].map((each) => printed(each?.effect))
  const [from, to] = [printed(before?.mean), printed(after?.mean)]
  const total = difference && from && to ? subtract(to, from) : null
  const isSplit = stayers !== null && total !== null
  const rest = effects.reduce<Fraction>((left, effect) => subtract(left, effect ?? ZERO), total ?? ZERO)
  const row = (name: string, persons: number | null, ...cells: readonly (Fraction | null)[]): Cell[] => [
    name,
    persons,
    ...cells.map(shown),
  ]
  return deepFreeze({
    header: [words.members, words.persons, words.before, words.after, words.effect],
    rows: [
      row(words.stayers, stayers?.count ?? 0, printed(stayers?.before), printed(stayers?.after), effects[0] ?? null),
      row(words.joiners, joiners?.count ?? 0, null, printed(joiners?.mean), effects[1] ?? null),
      row(words.leavers, leavers?.count ?? 0, printed(leavers?.mean), null, effects[2] ?? null),
      row(words.rounding, null, null, null, isSplit ? rest : null),
      row(words.index, after?.count ?? 0, from, to, total),
    ],
  })
}
