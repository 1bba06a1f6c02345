import { readingIssues } from './check-readings'
import { ruleIssues } from './check-rules'
import type { AnswerRecord, Edition, EditionSource, ReadingChoices } from './edition'
import { deepFreeze } from './freeze'
import { type Issue, issue, type Result } from './issue'
import { countFrom1, flag, listOf, oneOf, points, pointsOrNull, record, recordOf, type Shape, text } from './shape'

/**
 * Checks an agency's own edition and makes it fit for {@link createMethod}, marked `official: false`.
 *
 * Refused, each with its place: ids that nothing defines or uses, bands that overlap or leave a gap, weights that do not add up,
 * a maximum that no answer reaches, points with more than four decimals, readings that set what cannot be set.
 *
 * @param value - an {@link EditionSource}, for example parsed from a JSON file
 *
 * @example
 * ```ts
 * import { checkEdition, createMethod, ipAsn2019 } from 'ipp-asn'
 *
 * const { official, ...rules } = ipAsn2019
 * const result = checkEdition({ ...rules, id: 'kab-contoh', dimensions: { ...rules.dimensions, disiplin: 10 } })
 * if (result.ok) createMethod(result.value)
 * else console.log(result.issues) // weights-do-not-add-up at groups.struktural, …
 * ```
 */
export function checkEdition(value: unknown): Result<Edition<AnswerRecord, ReadingChoices>> {
  const issues = shapeIssues(value)
  if (issues.length === 0) issues.push(...ruleIssues(value as EditionSource))
  if (issues.length === 0) issues.push(...readingIssues(value as EditionSource))
  if (issues.length > 0) return { ok: false, issues }
  return { ok: true, value: deepFreeze({ ...structuredClone(value as EditionSource), official: false }), issues }
}

function shapeIssues(value: unknown): Issue[] {
  return record({
    id: editionId,
    revision: countFrom1,
    dimensions: recordOf(points),
    groups: recordOf(recordOf(points)),
    indicators: recordOf(record({ dimension: text, window, unknown: points, inputs: recordOf(input) })),
    categories: record({ gap: oneOf('floor', 'upper'), figure: oneOf('exact', 'printed'), bands }),
    readings: readings(),
  })(value, [])
}

const editionId: Shape = (value, path) => {
  if (typeof value !== 'string' || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) return [issue(path, 'bad-id')]
  return /^(ip-asn|ipp)(-|$)/.test(value) ? [issue(path, 'reserved-id')] : []
}

const window: Shape = (value, path) =>
  typeof value === 'object' ? record({ years: countFrom1 })(value, path) : oneOf('ever', 'previous-year')(value, path)

const input: Shape = (value, path) => {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined
  const fields = inputFields(kind)
  return fields
    ? record({ kind: text, ...fields })(value, path)
    : oneOf('codes', 'done', 'hours', 'value')(kind, [...path, 'kind'])
}

function inputFields(kind: unknown): Readonly<Record<string, Shape>> | undefined {
  switch (kind) {
    case 'codes':
      return { scores: flag, points: recordOf(pointsOrNull) }
    case 'done':
      return {}
    case 'hours':
      return { full: countFrom1, credit: oneOf('threshold', 'proportional') }
    case 'value':
      return { gap: oneOf('floor', 'upper'), bands }
  }
}

const bands: Shape = (value, path) =>
  listOf((band, at) => {
    if (!Array.isArray(band) || band.length !== 3) return [issue(at, 'wrong-type', { expected: 'band' })]
    return [...points(band[0], [...at, 0]), ...points(band[1], [...at, 1]), ...text(band[2], [...at, 2])]
  })(value, path)

/** An edition may have no readings at all. */
function readings(): Shape {
  const asks = record({ option: text, codes: listOf(text), of: text, upTo: points })
  const values = listOf((value, path) => (isRuleValue(value) ? [] : [issue(path, 'wrong-type', { expected: 'value' })]))
  const each = recordOf(record({ sets: listOf(text), default: text, options: recordOf(values), asks }, ['asks']))
  return (value, path) =>
    typeof value === 'object' && value !== null && Object.keys(value).length === 0 ? [] : each(value, path)
}

function isRuleValue(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}
