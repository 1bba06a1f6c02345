import { fromText, roundFraction, subtract, toNumber } from '../fraction'
import { deepFreeze } from '../freeze'
import type { GroupIndex } from '../group-index'
import type { Table } from '../table'
import { numbered } from '../tree-order'
import type { CompareTableOptions } from './change-table'
import type { UnitChanges } from './compare-units'

/** How {@link unitChangeTable} is written. */
export interface UnitChangeTableOptions extends CompareTableOptions {
  /** The name of a unit, by its id; the id itself if left out. */
  readonly nameOf?: (unit: string) => string
}

/**
 * The change of every unit with those below it as rows to print: number in the tree, unit, persons before and after, index before and
 * after, change, direction. The change is that of the printed figures; the direction that of the exact ones.
 *
 * @param changes - the units compared
 * @param options - the words, the number of decimals, the names of the units
 * @returns one row per unit of the later tree; an empty cell where there was, or is, nobody
 *
 * @example
 * ```ts
 * import { createMethod, ipAsn2019, measure } from 'ipp-asn'
 * import { compareUnits, idCompare, unitChangeTable } from 'ipp-asn/compare'
 *
 * const method = createMethod(ipAsn2019)
 * const units = [{ id: 'dinas' }]
 * const of = (pendidikan: 'SLTA' | 'S1') => [{ id: 'p-1', unit: 'dinas', answers: { kelompok: 'pelaksana', pendidikan } as const }]
 * const [before, after] = [measure(of('SLTA'), { method, year: 2024, units }), measure(of('S1'), { method, year: 2025, units })]
 * const { rows } = unitChangeTable(compareUnits(before, after, { method }), { words: idCompare })
 * console.log(rows[0]) // [ '1', 'dinas', 1, 1, 11, 21, 10, 'naik' ]
 * ```
 */
export function unitChangeTable(
  { units }: UnitChanges,
  { words, digits = 2, nameOf = (unit) => unit }: UnitChangeTableOptions,
): Table {
  const printed = (group: GroupIndex | null) => group && roundFraction(fromText(group.exact), digits)
  const number = new Map(numbered(units.map(({ unit }) => unit)).map((each) => [each.item.id, each.number]))
  return deepFreeze({
    header: [
      words.number,
      words.unit,
      words.personsBefore,
      words.personsAfter,
      words.before,
      words.after,
      words.change,
      words.direction,
    ],
    rows: units.map(({ unit: { id }, total: { before, after, change } }) => {
      const [x, y] = [printed(before), printed(after)]
      return [
        number.get(id) ?? '',
        nameOf(id),
        before?.count ?? 0,
        after?.count ?? 0,
        x && toNumber(x),
        y && toNumber(y),
        x && y && toNumber(subtract(y, x)),
        change && words.directions[change.direction],
      ]
    }),
  })
}
