import { absentOr, aFraction, aFunction, demand, demandOptions, orNull, someDigits } from '../demand'
import { fromText, roundFraction, subtract, toNumber } from '../fraction'
import type { GroupIndex } from '../group-index'
import { plainTable } from '../plain-table'
import type { Cell, Table } from '../table'
import { numbered } from '../tree-order'
import type { CompareTableOptions } from './change-table'
import type { SideBySide, UnitChanges } from './compare-units'

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
 * @returns one row per unit of the later tree, one per ended unit with its own people, and the total; an empty cell where there was, or is, nobody
 *
 * @example
 * ```ts
 * import { createMethod, ipAsn2019, measure } from 'ipp-asn'
 * import { compareUnits, idCompare, unitChangeTable } from 'ipp-asn/compare'
 *
 * const method = createMethod(ipAsn2019)
 * const units = [{ id: 'dinas' }]
 * const of = (pendidikan: 'SLTA' | 'S1') => [{ id: 'p-1', unit: 'dinas', answers: { kelompok: 'pelaksana', pendidikan } as const }]
 * const [before, after] = [measure(of('SLTA'), { method, year: 2021, units }), measure(of('S1'), { method, year: 2022, units })]
 * const { rows } = unitChangeTable(compareUnits(before, after, { method }), { words: idCompare })
 * console.log(rows[0]) // [ '1', 'dinas', 1, 1, 11, 21, 10, 'naik' ]
 * ```
 */
export function unitChangeTable(changes: UnitChanges, options: UnitChangeTableOptions): Table {
  demandOptions(options, OPTIONS, ['words', 'digits', 'nameOf'])
  demand(changes, CHANGES, 'changes: what compareUnits returned')
  const { units, ended, all } = changes
  const { words, digits = 2, nameOf = (unit) => unit } = options
  const { number, unit, personsBefore, personsAfter, before, after, change, direction } = words
  const numbers = new Map(numbered(units.map((each) => each.unit)).map((each) => [each.item.id, each.number]))
  const row = (place: string, name: string, sides: SideBySide, way?: string) => [
    place,
    name,
    ...figures(sides, digits),
    way ?? (sides.change && words.directions[sides.change.direction]),
  ]
  return plainTable({
    header: [number, unit, personsBefore, personsAfter, before, after, change, direction],
    rows: [
      ...units.map((each) => row(numbers.get(each.unit.id) ?? '', nameOf(each.unit.id), each.total)),
      ...ended.map((each) => row('', nameOf(each.unit), { before: each.own, after: null, change: null }, words.ended)),
      row('', words.total, all),
    ],
  })
}

const GROUP = /* @__PURE__ */ orNull({ count: 0, exact: aFraction })
const WAY = (value: unknown) => value === 'up' || value === 'down' || value === 'same'
const SIDES = { before: GROUP, after: GROUP, change: /* @__PURE__ */ orNull({ direction: WAY }) }
const CHANGES = { units: [{ unit: { id: '' }, total: SIDES }], ended: [{ unit: '', own: GROUP }], all: SIDES }
const OPTIONS = {
  words: { directions: { up: '', down: '', same: '' } },
  digits: /* @__PURE__ */ absentOr(someDigits),
  nameOf: /* @__PURE__ */ absentOr(aFunction),
}

function figures({ before, after }: SideBySide, digits: number): Cell[] {
  const printed = (group: GroupIndex | null) => group && roundFraction(fromText(group.exact), digits)
  const [x, y] = [printed(before), printed(after)]
  const change = x && y && toNumber(subtract(y, x))
  return [before?.count ?? 0, after?.count ?? 0, x && toNumber(x), y && toNumber(y), change]
}
