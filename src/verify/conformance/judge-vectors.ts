import { deepFreeze } from '../../freeze'
import { isRecord } from '../../shape'
import { textOrder } from '../../text-order'
import type {
  AreaReport,
  ConformanceProblem,
  ConformanceReport,
  ExplainingReading,
  ExplainingReadings,
  FieldDifference,
  OtherReading,
  VectorFailure,
} from './conformance-report'
import { type Difference, deepestFirst, differences, firstDifference } from './first-difference'
import { otherReadingsFor } from './other-readings'
import type { NamedRules, Refusal, Rulebook } from './resolve-method'
import { explainTogether, keyOfSet, type SearchedRow } from './together'
import { type Vector, type VectorArea, vectorAreas } from './vector'

/** What came back for one vector: an answer, or why there is none. */
export type Outcome =
  | { readonly answer: unknown }
  | { readonly problem: ConformanceProblem; readonly message?: string | undefined }

/** Of a row that the other side does not do. */
export const UNSUPPORTED: Outcome = { answer: { unsupported: true } }

/** A row that was looked at. */
interface Judged {
  readonly vector: Vector
  readonly verdict: 'passed' | 'unsupported' | 'failed' | 'not-asked'
  readonly failure?: VectorFailure
  /** What may be explained by other readings. */
  readonly row?: SearchedRow
}

/** Judges every row on its own; one that contradicts itself is refused, whatever was answered. */
export function judgeVectors(
  vectors: readonly Vector[],
  outcomeOf: (vector: Vector) => Outcome,
  rulebook: Rulebook,
  fields?: readonly string[],
): ConformanceReport {
  // By method, so that its other readings are resolved once and then let go.
  const byMethod = [...vectors].sort((a, b) => textOrder(a.method, b.method))
  const judged = new Map(byMethod.map((vector) => [vector, judge(vector, outcomeOf(vector), rulebook)]))
  const { found, notSearched } = explainTogether([...judged.values()].flatMap(({ row }) => row ?? []))
  const told = vectors.map((vector) => withSets(judged.get(vector) as Judged, found))
  const areas = vectorAreas
    .filter((area) => told.some(({ vector }) => vector.area === area))
    .map((area) =>
      areaReport(
        area,
        told.filter(({ vector }) => vector.area === area),
      ),
    )
  const failures = areas.flatMap((area) => area.failures)
  return deepFreeze({
    ok: areas.every(({ failed, notAsked }) => failed + notAsked === 0) && areas.some(({ passed }) => passed > 0),
    fields: fields ? [...fields] : null,
    areas,
    wouldPassUnder: explainingReadings(failures),
    wouldPassTogether: explainingSets(failures),
    notSearched,
  })
}

function withSets(judged: Judged, found: ReadonlyMap<SearchedRow, VectorFailure['wouldPassTogether']>): Judged {
  const { failure, row } = judged
  const sets = row && found.get(row)
  return failure && sets ? { ...judged, failure: { ...failure, wouldPassTogether: sets } } : judged
}

function areaReport(area: VectorArea, rows: readonly Judged[]): AreaReport {
  const count = (verdict: Judged['verdict']) => rows.filter((each) => each.verdict === verdict).length
  return {
    area,
    passed: count('passed'),
    failed: count('failed'),
    unsupported: count('unsupported'),
    unsupportedIds: rows.flatMap(({ vector, verdict }) => (verdict === 'unsupported' ? vector.id : [])),
    notAsked: count('not-asked'),
    failures: rows.flatMap(({ failure }) => failure ?? []),
  }
}

function judge(vector: Vector, given: Outcome, rulebook: Rulebook): Judged {
  const rules = rulebook(vector)
  if ('refused' in rules) return { vector, verdict: 'failed', failure: refusal(vector, rules) }
  const outcome = asJson(given)
  if (!('answer' in outcome)) return unanswered(vector, outcome)
  const { answer } = outcome
  if (!isRecord(answer)) return unanswered(vector, { problem: 'not-a-record' }, answer)
  return answer.unsupported === true ? { vector, verdict: 'unsupported' } : judgeAnswer(vector, answer, rules)
}

/** A row without an answer that has fields. */
function unanswered(vector: Vector, outcome: Extract<Outcome, { problem: unknown }>, got: unknown = null): Judged {
  const { problem, message = null } = outcome
  const failure = { ...about(vector), problem, path: null, expected: copyOf(vector.expected), got, message }
  return { vector, verdict: problem === 'not-asked' ? problem : 'failed', failure }
}

function refusal(vector: Vector, refused: Refusal): VectorFailure {
  const { refused: problem, expected, got } = refused
  const message = 'message' in refused ? refused.message : null
  return { ...about(vector), problem, path: null, expected, got, message: message ?? null }
}

/** What every failure says, where nothing explains it. */
function about({ id, title, method, section, source, readings, input }: Vector) {
  const asked = { readings: copyOf(readings), input: copyOf(input) }
  const nothing = { differences: [], wouldPassUnder: [], wouldPassTogether: [], sameAs: null }
  return { id, title, method, section, source, ...asked, ...nothing }
}

function judgeAnswer(vector: Vector, answer: unknown, rules: NamedRules): Judged {
  const all = [...differences(vector.expected, answer)]
  const [difference] = all
  if (!difference) return { vector, verdict: 'passed' }
  const { wrong } = vector
  const first = fieldDifference(difference)
  const isThere = first.problem === 'differs'
  // What lacks a field here lacks it under every reading.
  const alone = isThere ? otherReadingsFor({ vector, answer, rules }) : []
  const failure: VectorFailure = {
    ...about(vector),
    ...first,
    differences: deepestFirst(all).map(fieldDifference),
    message: null,
    wouldPassUnder: alone,
    sameAs: wrong && !firstDifference(wrong.value, answer) ? wrong.source : null,
  }
  return { vector, verdict: 'failed', failure, ...(isThere && { row: { vector, answer, rules, alone } }) }
}

function fieldDifference(difference: Difference): FieldDifference {
  const { path, expected, got = null } = difference
  const problem = 'got' in difference ? 'differs' : 'missing-field'
  return { path: path.join('.'), problem, expected: copyOf(expected), got }
}

/** The answer as it would travel: a copy, or the news that it cannot. */
function asJson(outcome: Outcome): Outcome {
  if ('problem' in outcome) return outcome
  try {
    // What JSON leaves out, as `undefined` and functions, does not parse.
    return { answer: JSON.parse(JSON.stringify(outcome.answer)) }
  } catch {
    return { problem: 'not-json' }
  }
}

/** A copy, since the report is frozen and the caller's vectors are not; `null` of what is no JSON. */
function copyOf<T>(value: T): T {
  const copied = asJson({ answer: value })
  return ('answer' in copied ? copied.answer : null) as T
}

function explainingReadings(failures: readonly VectorFailure[]): ExplainingReading[] {
  const alone = failures.flatMap(({ id, wouldPassUnder }) => wouldPassUnder.map((each) => ({ id, readings: [each] })))
  return byReadings(alone).map(({ readings: [only], ids }) => ({ ...(only as OtherReading), ids }))
}

function explainingSets(failures: readonly VectorFailure[]): ExplainingReadings[] {
  return byReadings(
    failures.flatMap(({ id, wouldPassTogether }) => wouldPassTogether.map((readings) => ({ id, readings }))),
  )
}

/** The rows that the same readings explain, from the readings that explain most. */
function byReadings(
  explained: readonly { readonly id: string; readonly readings: readonly OtherReading[] }[],
): ExplainingReadings[] {
  const found = new Map<string, { readonly readings: readonly OtherReading[]; readonly ids: string[] }>()
  for (const { id, readings } of explained) {
    const key = keyOfSet(readings)
    const entry = found.get(key) ?? { readings, ids: [] }
    entry.ids.push(id)
    found.set(key, entry)
  }
  return [...found.values()].sort((a, b) => b.ids.length - a.ids.length)
}
