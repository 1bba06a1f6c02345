import type { AnyMethod, Assessment, Employee, Line, Observation, Score } from '..'
import { aMethod, onlyOptions, wrongArgument } from '../argument'
import { absentOr, demand, every, nullOr, orNull } from '../demand'
import { fromUnits, toUnits } from '../points'
import { assertMethod } from '../summarize'
import { ipAsn2019Annotations } from './annotations/ip-asn-2019'
import { asText } from './as-text'
import { optionOf, SOURCES } from './cite'
import { citeTogether, rulePaths } from './cite-line'
import { evidenceNotes, postNotes, type Records } from './evidence-notes'
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

/** What {@link explain} explains: a score, or what came of a record, measured or not. */
export type Explainable = { readonly score: Score; readonly observation?: Observation } | Assessment

interface Speaker {
  readonly method: AnyMethod
  readonly locale: Locale
  readonly annotations: Annotations | null
  readonly records: Records | null
}

/**
 * Says how a score came about: every line with its rung, points, status and sources, the evidence that counted and that was set
 * aside, the readings that mattered, what is missing, and what it could change. Of a person who has no score it says why. Fit to
 * be shown to the employee: nothing in it names anybody; items of a record are told by their number in its lists, and, where the
 * record is given too, by their dates.
 *
 * @param explained - a score, a score with its observation, or what `scoreEmployee` returned; and the record
 * @param options - the method of the score, and the language
 * @throws `IppError` `method-mismatch` for a score or an observation of another method; `invalid-argument`
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
  explained: Explainable & { readonly employee?: Employee },
  options: ExplainOptions,
): Explanation {
  demand(options, OPTIONS, 'options: { method, locale: id or en, not their name }')
  onlyOptions(options, ['method', 'locale', 'annotations'])
  const { method, locale, annotations } = options
  demand(explained, EXPLAINED, 'what is explained: a score, or what scoreEmployee returned')
  const { employee, ...subject } = explained
  const { score, observation } = subject
  if (!score) demand(subject, NOT_SCORED, 'a score, or the outcome and the reason why there is none')
  for (const part of [score, observation]) if (part) assertMethod(method.id, part.method)
  if (score && !Object.hasOwn(method.groups, score.kelompok)) throw wrongArgument('a score of a group of its method')
  const known =
    annotations ?? (method.official && method.edition === ipAsn2019Annotations.edition ? ipAsn2019Annotations : null)
  const sanctionDate = method.evidence?.sanctionDate
  const records = observation ? { observation, employee, sanctionDate } : null
  const speaker = { method, locale, annotations: known, records }
  const tree = score ? scoreNode(speaker, score) : notScoredNode(speaker, subject)
  return { text: asText(tree, locale), tree }
}

const KNOWN = /* @__PURE__ */ orNull('')
const LINE = {
  indicator: '',
  dimension: '',
  column: KNOWN,
  rung: KNOWN,
  points: 0,
  max: 0,
  known: true,
  range: [0, 0],
  readings: [''],
}
const SCORE = {
  method: '',
  kelompok: '',
  lines: [LINE],
  dimensions: {},
  index: 0,
  category: '',
  categoryReadings: [''],
  missing: [''],
  range: { index: [0, 0], category: ['', ''] },
}
const EVIDENCE = { list: '', position: 0, reason: '' }
const OBSERVATION = {
  method: '',
  year: 0,
  asOf: '',
  evidence: [EVIDENCE],
  windows: /* @__PURE__ */ every({ from: '', to: '' }),
  readings: [''],
}
const EXPLAINED = {
  outcome: /* @__PURE__ */ absentOr(''),
  reason: /* @__PURE__ */ absentOr(''),
  score: /* @__PURE__ */ nullOr(SCORE),
  observation: /* @__PURE__ */ absentOr(OBSERVATION),
  employee: /* @__PURE__ */ absentOr({}),
}
const NOT_SCORED = { outcome: '', reason: '' }
const TEXTS = /* @__PURE__ */ every('')
const OPTIONS = {
  method: aMethod,
  locale: { decimal: '', months: [''], labels: {}, phrases: TEXTS, statuses: TEXTS, sourceKinds: TEXTS },
  annotations: /* @__PURE__ */ absentOr({ edition: '', rules: {}, sources: SOURCES }),
}

function scoreNode(speaker: Speaker, score: Score): ExplanationNode {
  const { method, locale } = speaker
  const category = labelOf(`categories.${score.category}`, { locale })
  const group = labelOf(`groups.${score.kelompok}`, { locale })
  const notes = [say(locale, 'group', { group }), ...recordNotes(speaker), ...methodNotes(speaker)]
  if (score.missing.length > 0) notes.push(rangeNote(locale, score))
  if (score.categoryReadings.length > 0)
    notes.push(say(locale, 'otherCategory', { readings: named(speaker, score.categoryReadings) }))
  return {
    id: 'score',
    label: group,
    points: score.index,
    max: maximum(method),
    statement: say(locale, 'indexIs', { index: formatNumber(score.index, { locale }), category }),
    notes,
    status: null,
    sources: [],
    children: Object.entries(method.dimensions).map(([id, max]) => dimensionNode(speaker, score, id, max)),
  }
}

/** A person without a score: why, and what was looked at. */
function notScoredNode(speaker: Speaker, subject: Explainable): ExplanationNode {
  const { method, locale } = speaker
  const { outcome, reason } = subject as Extract<Assessment, { score: null }>
  const label = labelOf(`outcomes.${outcome}`, { locale })
  return {
    id: 'score',
    label,
    points: null,
    max: maximum(method),
    statement: say(locale, outcome === 'excluded' ? 'excludedBecause' : 'notMeasured', {
      reason: labelOf(`reasons.${reason}`, { locale }),
    }),
    notes: [...recordNotes(speaker), ...methodNotes(speaker)],
    status: null,
    sources: [],
    children: [],
  }
}

function maximum({ dimensions }: AnyMethod): number {
  return Object.values(dimensions).reduce((sum, max) => sum + max, 0)
}

function methodNotes({ method, locale }: Speaker): string[] {
  const notes = [say(locale, 'method', { method: method.id }), say(locale, 'notOfficial')]
  return method.official ? notes : [...notes, say(locale, 'ownEdition')]
}

/** The cut-off day, the posts, and the readings under which the records would answer otherwise. */
function recordNotes(speaker: Speaker): string[] {
  const { records, locale } = speaker
  if (!records) return []
  const { readings } = records.observation
  const notes = postNotes(records, locale)
  return readings.length > 0 ? [...notes, say(locale, 'otherEvidence', { readings: named(speaker, readings) })] : notes
}

function rangeNote(locale: Locale, { range }: Score): string {
  const [lowest, highest] = range.index.map((index) => formatNumber(index, { locale }))
  const [lowestCategory, highestCategory] = range.category.map((id) => labelOf(`categories.${id}`, { locale }))
  return say(locale, 'range', { lowest, highest, lowestCategory, highestCategory })
}

function dimensionNode(speaker: Speaker, score: Score, id: string, max: number): ExplanationNode {
  const points = score.dimensions[id] ?? 0
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
  if (speaker.records) notes.push(...evidenceNotes(line.indicator, speaker.records, locale))
  if (line.known && line.points < line.max) {
    notes.push(say(locale, 'wouldAdd', { points: formatNumber(difference(line.max, line.points), { locale }) }))
  }
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

/** One of two points less the other, exact to the fourth decimal. */
function difference(more: number, less: number): number {
  return fromUnits(toUnits(more) - toUnits(less))
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
