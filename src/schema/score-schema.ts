import * as z from 'zod'
import type { Line } from '../method'
import type { Score, ScoreRange } from '../score'
import { points, span, text } from './fields'

/**
 * A stored {@link Score}, of any edition. That it is complete and well formed, not that its numbers are right: score again for that.
 *
 * @example
 * ```ts
 * import { createMethod, ipAsn2019, scoreAnswers } from 'ipp-asn'
 * import { scoreSchema } from 'ipp-asn/schema'
 *
 * const score = scoreAnswers({ kelompok: 'pelaksana', pendidikan: 'S1' }, { method: createMethod(ipAsn2019) })
 * const stored = scoreSchema.parse(JSON.parse(JSON.stringify(score)))
 * console.log(stored.missing) // [ 'teknis', 'seminar', 'kinerja', 'disiplin' ]
 * ```
 */
export const scoreSchema: z.ZodType<Score, Score> = /* @__PURE__ */ createScoreSchema()

function createScoreSchema(): z.ZodType<Score, Score> {
  return z.strictObject({
    method: text(),
    kelompok: text(),
    lines: z.array(lineSchema()),
    dimensions: z.record(text(), points()),
    index: points(),
    category: text(),
    categoryReadings: z.array(text()),
    missing: z.array(text()),
    range: scoreRangeSchema(),
  })
}

/** What one answer is worth. */
export function lineSchema(): z.ZodType<Line, Line> {
  return z.strictObject(lineFields())
}

/** The fields of a line. */
export function lineFields() {
  return {
    indicator: text(),
    dimension: text(),
    column: text().nullable(),
    rung: text().nullable(),
    points: points(),
    max: points(),
    known: z.boolean(),
    range: span(points()),
    readings: z.array(text()),
  }
}

/** The span of every completion. */
export function scoreRangeSchema(): z.ZodType<ScoreRange, ScoreRange> {
  return z.strictObject({ index: span(points()), category: span(text()) })
}
