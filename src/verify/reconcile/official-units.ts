import { toUnits } from '../../points'
import { NOT_GIVEN } from './fit-classes'
import type { OfficialNumbers } from './reconcile-row'

/** Official numbers by person, in ten-thousandths. */
export interface OfficialUnits {
  /** Points by dimension; `NOT_GIVEN` where there are none. Where a total has only one of them missing, that one is among them. */
  readonly points: Readonly<Record<string, Int32Array>>
  /** How many points of each dimension come from a total. */
  readonly derived: Readonly<Record<string, number>>
  /** What a total leaves for two or more dimensions that are missing; `NOT_GIVEN` elsewhere. */
  readonly rest: Int32Array
  /** Total less the points beside it where these contradict it: they are not all of it, or more than all. 0 elsewhere. */
  readonly contradiction: Int32Array
}

/** Reads official numbers, and what their totals say of the points that are missing. */
export function officialUnits(
  official: readonly (OfficialNumbers | null)[],
  dimensions: readonly string[],
): OfficialUnits {
  const columns = dimensions.map((id) => Int32Array.from(official, (numbers) => unitsOf(numbers?.dimensions?.[id])))
  const derived = dimensions.map(() => 0)
  const rest = new Int32Array(official.length).fill(NOT_GIVEN)
  const contradiction = new Int32Array(official.length)
  for (const [i, numbers] of official.entries()) {
    const total = unitsOf(numbers?.index)
    if (total === NOT_GIVEN) continue
    const missing = [...columns.keys()].filter((d) => columns[d]?.[i] === NOT_GIVEN)
    const left = columns.reduce((units, column) => units - Math.max(column[i] as number, 0), total)
    const [only] = missing
    if (left < 0 || only === undefined) contradiction[i] = left
    else if (missing.length > 1) rest[i] = left
    else {
      ;(columns[only] as Int32Array)[i] = left
      derived[only] = (derived[only] as number) + 1
    }
  }
  const byId = <T>(values: readonly T[]) => Object.fromEntries(dimensions.map((id, d) => [id, values[d] as T]))
  return { points: byId(columns), derived: byId(derived), rest, contradiction }
}

function unitsOf(points: number | null | undefined): number {
  return points === null || points === undefined ? NOT_GIVEN : toUnits(points)
}
