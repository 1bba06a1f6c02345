import { absentOr, aFraction, demand, demandOptions, orNull, someDigits } from '../demand'
import { type Fraction, fromText, roundFraction, subtract, toNumber, ZERO } from '../fraction'
import { plainTable } from '../plain-table'
import type { Cell, Table } from '../table'
import type { Change } from './change'
import type { MemberChange } from './compare-members'
import type { CompareWords } from './table-words'

/** How {@link changeTable} and {@link memberTable} are written. */
export interface CompareTableOptions {
  /** The words: `idCompare` or `enCompare`. */
  readonly words: CompareWords
  /** Decimals, 0 to 10; 2 if left out. */
  readonly digits?: number
}

const AMOUNT = { exact: aFraction }
const OPTIONS = { words: { parts: {} }, digits: /* @__PURE__ */ absentOr(someDigits) }
const CHANGE = { before: AMOUNT, after: AMOUNT, parts: [{ id: '', before: AMOUNT, after: AMOUNT }] }
const MEAN = /* @__PURE__ */ orNull({ count: 0, mean: AMOUNT })
const MOVERS = /* @__PURE__ */ orNull({ count: 0, mean: AMOUNT, effect: /* @__PURE__ */ orNull(AMOUNT) })
const MEMBERS = {
  before: MEAN,
  after: MEAN,
  difference: /* @__PURE__ */ orNull(AMOUNT),
  stayers: /* @__PURE__ */ orNull({ count: 0, before: AMOUNT, after: AMOUNT }),
  joiners: MOVERS,
  leavers: MOVERS,
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
export function changeTable(change: Change, options: CompareTableOptions): Table {
  demandOptions(options, OPTIONS, ['words', 'digits'])
  demand(change, CHANGE, 'change: what compare returned')
  const { words, digits = 2 } = options
  const printed = (exact: string) => roundFraction(fromText(exact), digits)
  const parts = change.parts.map(({ id, before, after }) => ({
    name: Object.hasOwn(words.parts, id) ? (words.parts[id] as string) : id,
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
  return plainTable({
    header: [words.part, words.before, words.after, words.change],
    rows: [
      ...parts.map(({ name, before, after }) => row(name, before, after)),
      row(words.rounding, rest('before'), rest('after')),
      row(words.index, index.before, index.after),
    ],
  })
}

/**
 * The split by members as rows to print: who, persons, mean before, mean after, effect. The effect of those who stayed is the change of their
 * printed means, and a rounding line makes the effects add up to the change of the group's printed means.
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
export function memberTable(change: MemberChange, options: CompareTableOptions): Table {
  demandOptions(options, OPTIONS, ['words', 'digits'])
  demand(change, MEMBERS, 'change: what compareMembers returned')
  const { words, digits = 2 } = options
  const { before, after, stayers, joiners, leavers } = change
  const printed = (amount: { readonly exact: string } | null | undefined) =>
    amount ? roundFraction(fromText(amount.exact), digits) : null
  const shown = (value: Fraction | null) => value && toNumber(value)
  const [from, to, s0, s1] = [before?.mean, after?.mean, stayers?.before, stayers?.after].map(printed)
  const effects = [s0 && s1 ? subtract(s1, s0) : null, printed(joiners?.effect), printed(leavers?.effect)]
  const total = from && to ? subtract(to, from) : null
  const rest = effects.reduce<Fraction>((left, effect) => subtract(left, effect ?? ZERO), total ?? ZERO)
  const row = (name: string, persons: number | null, ...cells: readonly (Fraction | null)[]): Cell[] => [
    name,
    persons,
    ...cells.map(shown),
  ]
  return plainTable({
    header: [words.members, words.persons, words.before, words.after, words.effect],
    rows: [
      row(words.stayers, stayers?.count ?? 0, s0 ?? null, s1 ?? null, effects[0] ?? null),
      row(words.joiners, joiners?.count ?? 0, null, printed(joiners?.mean), effects[1] ?? null),
      row(words.leavers, leavers?.count ?? 0, printed(leavers?.mean), null, effects[2] ?? null),
      row(words.rounding, null, null, null, stayers ? rest : null),
      row(words.index, after?.count ?? 0, from ?? null, to ?? null, total),
    ],
  })
}
