import type { AnyMethod, Line, Score } from '..'
import { ipAsn2019Annotations } from './annotations/ip-asn-2019'
import { asText } from './as-text'
import { type Citation, cite, optionOf } from './cite'
import type { Explanation, ExplanationNode } from './explanation'
import type { Locale } from './locale'
import type { Annotations } from './source'
import { label, numeral, say } from './words'

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
  const known =
    annotations ?? (method.official && method.edition === ipAsn2019Annotations.edition ? ipAsn2019Annotations : null)
  const tree = scoreNode({ method, locale, annotations: known }, score)
  return { text: asText(tree, locale), tree }
}

function scoreNode(speaker: Speaker, score: Score): ExplanationNode {
  const { method, locale } = speaker
  const category = label(locale, `categories.${score.category}`)
  const notes = [say(locale, 'method', { method: method.id })]
  if (!method.official) notes.push(say(locale, 'ownEdition'))
  if (score.missing.length > 0) notes.push(rangeNote(locale, score))
  if (score.categoryReadings.length > 0)
    notes.push(say(locale, 'otherCategory', { readings: named(speaker, score.categoryReadings) }))
  return {
    id: 'score',
    label: label(locale, `groups.${score.kelompok}`),
    points: score.index,
    max: Object.values(method.dimensions).reduce((sum, max) => sum + max, 0),
    statement: say(locale, 'indexIs', { index: numeral(locale, score.index), category }),
    notes,
    ...noCitation,
    children: Object.entries(method.dimensions).map(([id, max]) => dimensionNode(speaker, score, id, max)),
  }
}

const noCitation = { status: null, sources: [] } as const

function rangeNote(locale: Locale, { range }: Score): string {
  const [lowest, highest] = range.index.map((index) => numeral(locale, index))
  const [lowestCategory, highestCategory] = range.category.map((id) => label(locale, `categories.${id}`))
  return say(locale, 'range', { lowest, highest, lowestCategory, highestCategory })
}

function dimensionNode(speaker: Speaker, score: Score, id: string, max: number): ExplanationNode {
  const points = score.dimensions[id] as number
  return {
    id,
    label: label(speaker.locale, `dimensions.${id}`),
    points,
    max,
    statement: ofMax(speaker.locale, points, max),
    notes: [],
    ...citation(speaker, `dimensions.${id}`),
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
    const [fewest, most] = line.range.map((each) => numeral(locale, each))
    notes.push(say(locale, 'unknown', { points: numeral(locale, line.points), fewest, most }))
  }
  if (line.readings.length > 0) notes.push(say(locale, 'otherReading', { readings: named(speaker, line.readings) }))
  return {
    id: line.indicator,
    label: label(locale, `indicators.${line.indicator}`),
    points: line.points,
    max: line.max,
    statement: line.rung === null ? points : `${label(locale, `codes.${line.rung}`)}: ${points}`,
    notes,
    ...citation(speaker, rulePath(speaker.method, kelompok, line)),
    children: [],
  }
}

/** The rule that a line rests on: the points of its rung, the weight of its training, or what an unknown answer takes. */
function rulePath({ groups }: AnyMethod, kelompok: string, { indicator, rung }: Line): string {
  if (rung === null) return `indicators.${indicator}.unknown`
  const ladder = Object.entries(groups[kelompok]?.columns ?? {}).find(
    ([, column]) => column.kind === 'codes' && column.lines[rung]?.indicator === indicator,
  )
  return ladder ? `indicators.${indicator}.inputs.${ladder[0]}.points.${rung}` : `groups.${kelompok}.${indicator}`
}

/** Readings with the option in force: `nilai SKP di antara dua rentang (skpGap=floor)`. */
function named({ method, locale }: Speaker, readings: readonly string[]): string[] {
  return readings.map((id) => `${label(locale, `readings.${id}`)} (${id}=${optionOf(method, id)})`)
}

function citation({ method, annotations }: Speaker, path: string): Citation | typeof noCitation {
  return (annotations && cite(path, { method, annotations })) ?? noCitation
}

function ofMax(locale: Locale, points: number, max: number): string {
  return say(locale, 'ofMax', { points: numeral(locale, points), max: numeral(locale, max) })
}
