import { demand } from '../demand'
import { plainTable } from '../plain-table'
import { round } from '../round'
import type { Cell, Table } from '../table'
import { numbered } from '../tree-order'
import { assertCount, STAFFING } from './assert-count'
import { assertSameMap, fill, type TableOptions } from './map-table'
import type { Staffing } from './staffing'
import type { PositionWords } from './table-words'
import type { KeyedStaffing, VacancyCount } from './vacancy-count'

/**
 * The vacancies of every unit with those below it, and of the whole map, as rows; with a projection, vacant posts and unfilled seats of
 * each later day beside them.
 *
 * @param count - the count
 * @param options - the words, and the projection of the same map
 * @returns one row per unit, each above those below it and numbered along the tree, and the total
 * @throws `IppError` `other-map` for a projection of another map, or of another first day
 *
 * @example
 * ```ts
 * import { countVacancies, enPositions, unitTable } from 'ipp-asn/positions'
 *
 * const units = [{ id: 'dinas' }, { id: 'bidang', parent: 'dinas' }]
 * const map = [
 *   { id: 'kadis', eselon: 'II.b', unit: 'dinas' },
 *   { id: 'analis', jenjang: 'ahli-pertama', unit: 'bidang', need: 3 },
 * ] as const
 * const { header, rows } = unitTable(countVacancies(map, [], { asOf: '2026-01-31', units }), { words: enPositions })
 * console.log(header.join(' | ')) // 'No. | Unit | Positions | Need unknown | Need | Holders | +/− | Vacant posts | Unfilled seats | Surplus | Fulfilment (%)'
 * console.log(rows[0]?.join(' | ')) // '1 | dinas | 2 | 0 | 4 | 0 | -4 | 2 | 4 | 0 | 0'
 * ```
 */
export function unitTable(count: VacancyCount, options: TableOptions): Table {
  assertCount(count, options)
  const { words, projection, nameOf = (unit) => unit } = options
  assertSameMap(count, projection)
  const days = projection?.days.map((day, d) => ({ day, d })).slice(1) ?? []
  const later = new Map(projection?.units.map((each) => [each.unit.id, each.total]))
  const number = new Map(numbered(count.units.map(({ unit }) => unit)).map((each) => [each.item.id, each.number]))
  const row = (place: string, name: string, now: Staffing, over: readonly Staffing[] | undefined): Cell[] => [
    place,
    name,
    ...cells(now),
    ...days.flatMap(({ d }) => [over?.[d]?.vacant ?? null, over?.[d]?.unfilled ?? null]),
  ]
  const header = days.flatMap(({ day }) => [fill(words.vacantOn, { day }), fill(words.unfilledOn, { day })])
  return plainTable({
    header: [words.number, words.unit, ...headings(words), ...header],
    rows: [
      ...count.units.map(({ unit: { id }, total }) => row(number.get(id) ?? '', nameOf(id), total, later.get(id))),
      row('', words.total, count.total, projection?.total),
    ],
  })
}

/**
 * The vacancies by a key (group, level, echelon, class, or the caller's own) as rows.
 *
 * @param staffing - one of the tables of a count: `count.byEselon`
 * @param options - the words, and what the key is
 * @returns one row per key
 *
 * @example
 * ```ts
 * import { countVacancies, idPositions, keyTable } from 'ipp-asn/positions'
 *
 * const count = countVacancies([{ id: 'kadis', eselon: 'II.b' }], [], { asOf: '2026-01-31' })
 * const { rows } = keyTable(count.byEselon, { words: idPositions, key: 'Eselon' })
 * console.log(rows[0]?.join(' | ')) // 'II.b | 1 | 0 | 1 | 0 | -1 | 1 | 1 | 0 | 0'
 * ```
 */
export function keyTable(
  staffing: readonly KeyedStaffing[],
  options: { readonly words: PositionWords; readonly key: string },
): Table {
  demand(staffing, [{ key: '', staffing: STAFFING }], 'staffing: a table of a count')
  demand(options, { words: {}, key: '' }, 'options: { words, key: heading of the first column }')
  const { words, key } = options
  return plainTable({
    header: [key, ...headings(words)],
    rows: staffing.map((each) => [each.key, ...cells(each.staffing)]),
  })
}

function headings(words: PositionWords): string[] {
  const { posts, withoutNeed, need, holders, difference, vacant, unfilled, surplus, fulfilment } = words
  return [posts, withoutNeed, need, holders, difference, vacant, unfilled, surplus, fulfilment]
}

function cells(staffing: Staffing): Cell[] {
  const { posts, needUnknown, need, holders, difference, vacant, unfilled, surplus, fulfilment } = staffing
  const percent = fulfilment === null ? null : round(fulfilment)
  return [posts, needUnknown, need, holders, difference, vacant, unfilled, surplus, percent]
}
