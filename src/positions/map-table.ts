import { wrongArgument } from '../argument'
import { demand } from '../demand'
import { IppError } from '../ipp-error'
import { issueLine } from '../issue'
import { plainTable } from '../plain-table'
import type { Cell, Table } from '../table'
import { numbered } from '../tree-order'
import { assertCount } from './assert-count'
import { checkPositions } from './check-positions'
import type { Position } from './position'
import type { VacancyProjection } from './projection'
import type { PositionWords } from './table-words'
import type { PositionCount, VacancyCount } from './vacancy-count'

/** How {@link mapTable} and {@link unitTable} are written. */
export interface TableOptions {
  /** The words: `idPositions` or `enPositions`. */
  readonly words: PositionWords
  /** Adds columns for each day of a projection after its first. */
  readonly projection?: VacancyProjection
  /** The name of a unit, by its id; the id itself if left out. */
  readonly nameOf?: (unit: string) => string
}

/**
 * The map of posts (*peta jabatan*) as rows: number in the tree, title, unit, class, need, holders, ±, ids of the holders, note; and,
 * with a projection, the unfilled seats of each later day.
 *
 * @param count - the count
 * @param positions - the map that was counted
 * @param options - the words, and the projection
 * @returns the positions on the map that day, each above those below it. Cells hold numbers, not text; ids and titles are the caller's
 * @throws `IppError` `other-map` where the map is not the one that was counted, or the projection is of another map or first day
 *
 * @example
 * ```ts
 * import { countVacancies, idPositions, mapTable } from 'ipp-asn/positions'
 *
 * const map = [
 *   { id: 'kabid', title: 'Kepala Bidang', eselon: 'III.b' },
 *   { id: 'analis', title: 'Analis Kepegawaian', jenjang: 'ahli-pertama', parent: 'kabid', need: 3 },
 * ] as const
 * const count = countVacancies(map, [{ id: 'p-1', posts: [{ id: 'analis' }] }], { asOf: '2026-01-31' })
 * const { rows } = mapTable(count, map, { words: idPositions })
 * console.log(rows[0]?.join(' | ')) // '1 | Kepala Bidang |  |  | 1 | 0 | -1 |  | kosong'
 * console.log(rows[1]?.join(' | ')) // '1.1 | Analis Kepegawaian |  |  | 3 | 1 | -2 | p-1 | kurang 2'
 * ```
 */
export function mapTable(count: VacancyCount, positions: readonly Position[], options: TableOptions): Table {
  demand(positions, [{ id: '' }], 'positions: the map that was counted')
  assertCount(count, options)
  const { words, projection, nameOf = (unit) => unit } = options
  const byId = new Map(count.positions.map((each) => [each.id, each]))
  if (count.positions.some(({ id, place }) => positions[place]?.id !== id)) {
    throw new IppError('other-map', 'this is not the map that was counted')
  }
  const { ok, issues } = checkPositions(positions)
  if (!ok) throw new IppError('invalid-positions', issueLine(issues), issues)
  assertSameMap(count, projection)
  const days = projection?.days.map((day, d) => ({ day, d })).slice(1) ?? []
  const later = new Map(projection?.positions.map((each) => [each.id, each]))
  const rows = placed(
    positions.filter(({ id }) => byId.has(id)),
    positions,
  ).map(({ position, number }): Cell[] => {
    const counted = byId.get(position.id) as PositionCount
    const over = later.get(position.id)
    return [
      number,
      position.title ?? position.id,
      position.unit ? nameOf(position.unit) : null,
      position.kelas ?? null,
      counted.need,
      counted.holders.length,
      counted.difference,
      counted.holders.join(', '),
      noteOf(counted, words),
      ...days.map(({ d }) => unfilled(over?.need[d], over?.holders[d])),
    ]
  })
  const { number, position, unit, kelas, need, holders, difference, holderIds, note } = words
  const header = [number, position, unit, kelas, need, holders, difference, holderIds, note]
  return plainTable({ header: [...header, ...days.map(({ day }) => fill(words.unfilledOn, { day }))], rows })
}

/** A table beside which later days of something else stood would be believed. */
export function assertSameMap(count: VacancyCount, projection: VacancyProjection | undefined): void {
  if (!projection) return
  // Whatever a caller added to the sums need not go into JSON.
  const numbers = (total: object) => Object.values(total).filter((each) => typeof each === 'number')
  const same = (one: VacancyCount) =>
    JSON.stringify([one.asOf, one.rules, numbers(one.total), one.positions.map(({ id }) => id)])
  if (same(projection.count) !== same(count)) {
    throw new IppError('other-map', 'the projection is of another map, other employees, or another first day')
  }
}

function unfilled(need: number | null | undefined, holders: number | null | undefined): number | null {
  return typeof need === 'number' && typeof holders === 'number' ? Math.max(0, need - holders) : null
}

function noteOf({ state, difference, acting }: PositionCount, words: PositionWords): string {
  const notes: string[] = []
  if (state === 'vacant') notes.push(fill(words.isVacant))
  if (state === 'not-needed') notes.push(fill(words.isNotNeeded))
  if (state === 'need-unknown') notes.push(fill(words.needUnknown))
  if (state === 'filled' && (difference ?? 0) < 0) notes.push(fill(words.isShort, { n: -(difference as number) }))
  if ((difference ?? 0) > 0) notes.push(fill(words.isOver, { n: difference as number }))
  if (acting.length > 0) notes.push(fill(words.acting, { ids: acting.join(', ') }))
  return notes.join('; ')
}

export function fill(text: string | undefined, values: Readonly<Record<string, string | number>> = {}): string {
  if (text === undefined) throw wrongArgument('words: one is missing')
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
}

/** The positions on the map, numbered along the tree; below one that is not there stands what was below it, one step up. */
function placed(shown: readonly Position[], all: readonly Position[]): { position: Position; number: string }[] {
  const byId = new Map(all.map((each) => [each.id, each]))
  const isShown = new Set(shown.map(({ id }) => id))
  const above = (position: Position): string | null => {
    let at = byId.get(position.parent ?? '')
    while (at && !isShown.has(at.id)) at = byId.get(at.parent ?? '')
    return at?.id ?? null
  }
  const nodes = shown.map((position) => ({ id: position.id, parent: above(position), position }))
  return numbered(nodes).map(({ item, number }) => ({ position: item.position, number }))
}
