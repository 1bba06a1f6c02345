import { methodOf } from './argument'
import { categoryAt } from './category-at'
import type { Scorable } from './edition'
import { IppError } from './ipp-error'
import { issueLine } from './issue'
import type { AnyMethod, Line, Method } from './method'
import { fromUnits, toUnits } from './points'
import { readLines } from './read-lines'
import type { Score } from './score'

/**
 * Scores one row of answers.
 *
 * @param answers - what is known of one person; absent or `null` is *not known* and takes what the readings say
 * @param options - the method
 * @throws {@link IppError} `invalid-answers`, with the issues, for a row that {@link checkAnswers} would reject; `invalid-argument`
 *
 * @example
 * ```ts
 * import { createMethod, ipAsn2019, scoreAnswers } from 'ipp-asn'
 *
 * const method = createMethod(ipAsn2019)
 * const score = scoreAnswers(
 *   {
 *     kelompok: 'struktural',
 *     pendidikan: 'S1',
 *     kepemimpinan: true,
 *     teknis: false,
 *     seminar: true,
 *     kinerja: 'baik',
 *     disiplin: 'tidak-pernah',
 *   },
 *   { method },
 * )
 * console.log(score.index, score.category) // 70 'rendah'
 * ```
 */
export function scoreAnswers<A extends Scorable>(answers: NoInfer<A>, options: { readonly method: Method<A> }): Score {
  const method = methodOf(options)
  const { kelompok, lines, issues } = readLines(answers, method)
  if (issues.length > 0) throw new IppError('invalid-answers', issueLine(issues), issues)
  return scoreLines(kelompok, lines, method)
}

/** Adds the lines of one person up. */
export function scoreLines(kelompok: string, lines: readonly Line[], method: AnyMethod): Score {
  const units: Record<string, number> = {}
  for (const dimension in method.dimensions) units[dimension] = 0
  const missing: string[] = []
  let [total, lowest, highest] = [0, 0, 0]
  for (const line of lines) {
    const points = toUnits(line.points)
    total += points
    lowest += toUnits(line.range[0])
    highest += toUnits(line.range[1])
    units[line.dimension] = (units[line.dimension] as number) + points
    if (!line.known) missing.push(line.indicator)
  }
  for (const dimension in units) units[dimension] = fromUnits(units[dimension] as number)
  const { category, readings } = categoryAt(method.categories, total, 1)
  const categoryOf = (sum: number) => (sum === total ? category : categoryAt(method.categories, sum, 1).category)
  return Object.freeze({
    method: method.id,
    kelompok,
    lines: Object.freeze(lines),
    dimensions: Object.freeze(units),
    index: fromUnits(total),
    category,
    categoryReadings: Object.freeze(readings),
    missing: Object.freeze(missing),
    range: Object.freeze({
      index: Object.freeze([fromUnits(lowest), fromUnits(highest)] as const),
      category: Object.freeze([categoryOf(lowest), categoryOf(highest)] as const),
    }),
  })
}
