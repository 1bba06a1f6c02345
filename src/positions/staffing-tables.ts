import { textKey } from '../argument'
import { eselons, jenjangOf, jenjangs } from '../jenjang'
import { inTreeOrder } from '../tree-order'
import type { Unit } from '../unit'
import type { Position } from './position'
import { addPosition, addSums, emptySums, type StaffingSums, staffingOf } from './staffing'
import { kelompokOf } from './staffing-map'
import type { KeyedStaffing, UnitStaffing, VacancyCount } from './vacancy-count'

/** A position on the map, with its need and its number of holders. */
export interface Staffed {
  readonly position: Position
  readonly need: number | null
  readonly holders: number
}

const UNKNOWN = 'tidak-diketahui'
const NON_ESELON = 'non-eselon'

const KELOMPOKS: readonly string[] = ['struktural', 'fungsional', 'pelaksana']
const CLASSES: readonly string[] = Array.from({ length: 17 }, (_, i) => String(17 - i))

export function sumOf(staffed: Iterable<Staffed>) {
  const sums = emptySums()
  for (const { need, holders } of staffed) addPosition(sums, need, holders)
  return staffingOf(sums)
}

/** The tables that every count has. */
export function standardTables(
  staffed: readonly Staffed[],
): Pick<VacancyCount, 'byKelompok' | 'byJenjang' | 'byEselon' | 'byKelas'> {
  return {
    byKelompok: byKey(staffed, kelompokOf, KELOMPOKS),
    byJenjang: byKey(staffed, jenjangOf, jenjangs),
    byEselon: byKey(staffed, eselonOf, [...eselons, NON_ESELON]),
    byKelas: byKey(staffed, ({ kelas }) => (kelas ? String(kelas) : null), CLASSES),
  }
}

function eselonOf(position: Position): string | null {
  if (position.eselon) return position.eselon
  const kelompok = kelompokOf(position)
  return kelompok === 'fungsional' || kelompok === 'pelaksana' ? NON_ESELON : null
}

/** By a key: the keys given first, then others as they appear, what is not known last. Only keys that occur. */
export function byKey<K extends string>(
  staffed: readonly Staffed[],
  keyOf: (position: Position) => string | null | undefined,
  order: readonly string[] = [],
): KeyedStaffing<K>[] {
  const groups = new Map<string, StaffingSums>()
  for (const { position, need, holders } of staffed) {
    const key = textKey(keyOf(position) ?? UNKNOWN)
    let sums = groups.get(key)
    if (!sums) groups.set(key, (sums = emptySums()))
    addPosition(sums, need, holders)
  }
  const rank = (key: string) => {
    if (key === UNKNOWN) return order.length + 1
    return order.includes(key) ? order.indexOf(key) : order.length
  }
  return [...groups]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([key, sums]) => ({ key: key as K, staffing: staffingOf(sums) }))
}

/** Along the tree of units: each with its own positions, and with those below it. */
export function byUnit<U extends Unit>(units: readonly U[], staffed: readonly Staffed[]): UnitStaffing<U>[] {
  const own = new Map(units.map(({ id }) => [id, emptySums()]))
  for (const { position, need, holders } of staffed) {
    const sums = own.get(position.unit ?? '')
    if (sums) addPosition(sums, need, holders)
  }
  const total = new Map([...own].map(([id, sums]) => [id, { ...sums }]))
  const placed = inTreeOrder(units)
  for (const { item } of placed.toReversed()) {
    const above = total.get(item.parent ?? '')
    if (above) addSums(above, total.get(item.id) as StaffingSums)
  }
  return placed.map(({ item, depth }) => ({
    unit: item,
    depth,
    own: staffingOf(own.get(item.id) as StaffingSums),
    total: staffingOf(total.get(item.id) as StaffingSums),
  }))
}
