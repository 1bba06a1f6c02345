import type { Moment } from '../../evidence/look'
import type { AnswerSet } from './answer-set'
import { type IndicatorCombination, type Placed, searchIndicator } from './search-indicator'
import { type Assignment, combinations, type SearchSpace } from './search-space'

/** One combination of the readings that bear on a dimension, with what it says of everybody. */
export interface Combination {
  readonly assignment: Assignment
  /** What it is put together of, by indicator. */
  readonly parts: readonly IndicatorCombination[]
  /** Points of the dimension by person, in ten-thousandths. */
  readonly units: Int32Array
}

/** Everything that the readings can make of a dimension: each indicator by itself, then added up. */
export function searchDimension(
  space: SearchSpace,
  moment: Moment,
  dimension: string,
  persons: readonly Placed[],
): Combination[] {
  const lines = Object.values(moment.method.groups).flatMap(({ unknown }) => unknown)
  const own = new Set(lines.filter((line) => line.dimension === dimension).map(({ indicator }) => indicator))
  const indicators = [...own].map((indicator) => searchIndicator(space, moment, indicator, persons))
  const bearing = new Set(indicators.flatMap(([first]) => Object.keys(first?.assignment ?? {})))
  const readings = Object.keys(space.options).filter((id) => bearing.has(id))
  return combinations(space, readings).map((assignment) => {
    const parts = indicators.map(
      (all) => all.find((each) => isPartOf(each.assignment, assignment)) as IndicatorCombination,
    )
    return { assignment, parts, units: sumOf(parts, persons.length) }
  })
}

/** Does an assignment say all that another says? */
export function isPartOf(part: Assignment, whole: Assignment): boolean {
  return Object.entries(part).every(([id, option]) => whole[id] === option)
}

function sumOf(parts: readonly IndicatorCombination[], persons: number): Int32Array {
  const sum = new Int32Array(persons)
  for (const { units } of parts) for (let i = 0; i < persons; i++) sum[i] = (sum[i] as number) + (units[i] as number)
  return sum
}

/** All answers of one person to the indicators of a dimension. */
export function answersOf({ parts }: Combination, person: number): AnswerSet {
  const sets = parts.map(({ answers }) => answers[person] as AnswerSet)
  return {
    kelompok: sets[0]?.kelompok ?? '',
    answers: Object.assign({}, ...sets.map(({ answers }) => answers)),
  }
}
