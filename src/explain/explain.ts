import type { AnyMethod, Line, Score } from '..'
import { assertMethod } from '../summarize'
import { ipAsn2019Annotations } from './annotations/ip-asn-2019'
import { asText } from './as-text'
import { optionOf } from './cite'
import { citeTogether, rulePaths } from './cite-line'
import type { Explanation, ExplanationNode } from './explanation'
import type { Locale } from './locale'
import type { Annotations } from './source'
import { formatNumber, labelOf, say } from './words'

/** How {@link explain} speaks. */
export interface ExplainOptions {
  /** The method of the score. */
  readonly method: AnyMethod
  /** {@link id}, {@link en}, or a locale of the caller's. */
  readonly locale: Locale
  /** Citations of an agency's own edition. The shipped editions bring theirs. */
  readonly annotations?: Annotations
}

interface Speaker {
  readonly method: AnyMethod
  readonly locale: Locale
  readonly annotations: Annotations | null
}

/**
 * Says how a score came about: every line with its rung, points, status and sources, the readings that mattered, and what is
 * missing and what it could change. Fit to be shown to the employee: nothing in it names anybody.
 *
 * @param subject - the score
 * @param options - the method of the score, and the language
 * @throws `IppError` `method-mismatch` for a score of another method
 *
 * @example
 * ```ts
 * import { createMethod, ipAsn2019, scoreAnswers } from 'ipp-asn'
 * import { explain, id } from 'ipp-asn/explain'
 *
 * const method = createMethod(ipAsn2019)
 * const score = scoreAnswers({ kelompok: 'pelaksana', pendidikan: 'S1', kinerja: 'baik' }, { method })
 * console.log(explain({ score }, { method, locale: id }).text)
 * ```
 */
export function explain(
  { score }: { readonly score: Score },
  { method, locale, annotations }: ExplainOptions,
): Explanation {
  assertMethod(method.id, score.method)
  const known =
    annotations ?? (method.official && method.edition === ipAsn2019Annotations.edition ? ipAsn2019Annotations : null)
  const tree = scoreNode({ method, locale, annotations: known }, score)
  return { text: asText(tree, locale), tree }
}

function scoreNode(speaker: Speaker, score: Score): ExplanationNode {
  const { method, locale } = speaker
  const category = labelOf(`categories.${score.category}`, { locale })
  const group = labelOf(`groups.${score.kelompok}`, { locale })
  const notes = [
    say(locale, 'group', { group }),
    say(locale, 'method', { method: method.id }),
    say(locale, 'notOfficial'),
  ]
  if (!method.official) notes.push(say(locale, 'ownEdition'))
  if (score.missing.length > 0) notes.push(rangeNote(locale, score))
  if (score.categoryReadings.length > 0)
    notes.push(say(locale, 'otherCategory', { readings: named(speaker, score.categoryReadings) }))
  return {
    id: 'score',
    label: group,
    points: score.index,
    max: Object.values(method.dimensions).reduce((sum, max) => sum + max, 0),
    statement: say(locale, 'indexIs', { index: formatNumber(score.index, { locale }), category }),
    notes,
    status: null,
    sources: [],
    children: Object.entries(method.dimensions).map(([id, max]) => dimensionNode(speaker, score, id, max)),
  }
}

function rangeNote(locale: Locale, { range }: Score): string {
  const [lowest, highest] = range.index.map((index) => formatNumber(index, { locale }))
  const [lowestCategory, highestCategory] = range.category.map((id) => labelOf(`categories.${id}`, { locale }))
  return say(locale, 'range', { lowest, highest, lowestCategory, highestCategory })
}

function dimensionNode(speaker: Speaker, score: Score, id: string, max: number): ExplanationNode {
  const points = score.dimensions[id] as number
  return {
    id,
    label: labelOf(`dimensions.${id}`, speaker),
    points,
    max,
    statement: ofMax(speaker.locale, points, max),
    notes: [],
    ...citeTogether([`dimensions.${id}`], speaker),
    children: score.lines
      .filter((line) => line.dimension === id)
      .map((line) => lineNode(speaker, score.kelompok, line)),
  }
}

function lineNode(speaker: Speaker, kelompok: string, line: Line): ExplanationNode {
  const { locale } = speaker
  const points = ofMax(locale, line.points, line.max)
  const notes: string[] = []
  if (!line.known) {
    const [fewest, most] = line.range.map((each) => formatNumber(each, { locale }))
    notes.push(say(locale, 'unknown', { points: formatNumber(line.points, { locale }), fewest, most }))
  }
  const full = fullHours(speaker.method, kelompok, line)
  if (full !== null) notes.push(say(locale, 'fullHours', { full }))
  if (line.readings.length > 0) notes.push(say(locale, 'otherReading', { readings: named(speaker, line.readings) }))
  return {
    id: line.indicator,
    label: labelOf(`indicators.${line.indicator}`, { locale }),
    points: line.points,
    max: line.max,
    statement: line.rung === null ? points : `${answerText(speaker, kelompok, line)}: ${points}`,
    notes,
    ...citeTogether(rulePaths(speaker.method, kelompok, line), speaker),
    children: [],
  }
}

/** The rung, and, where a number led to it, the column that held the number. */
function answerText({ method, locale }: Speaker, kelompok: string, { column, rung }: Line): string {
  const name = labelOf(`codes.${rung}`, { locale })
  const isNumber = column !== null && 'bands' in (method.groups[kelompok]?.columns[column] ?? {})
  return isNumber ? `${name} (${labelOf(`columns.${column}`, { locale })})` : name
}

/** Hours that would have earned all points, where fewer were given. */
function fullHours({ groups }: AnyMethod, kelompok: string, { column, points, max }: Line): number | null {
  const input = groups[kelompok]?.columns[column ?? '']
  return input?.kind === 'whole' && points < max ? (input.bands.at(-1)?.from ?? null) : null
}

/** Readings with the option in force: `nilai SKP di antara dua rentang (skpGap=floor)`. */
function named({ method, locale }: Speaker, readings: readonly string[]): string[] {
  return readings.map((id) => `${labelOf(`readings.${id}`, { locale })} (${id}=${optionOf(method, id)})`)
}

function ofMax(locale: Locale, points: number, max: number): string {
  return say(locale, 'ofMax', { points: formatNumber(points, { locale }), max: formatNumber(max, { locale }) })
}
