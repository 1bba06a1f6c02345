import { deepFreeze } from '../../freeze'
import type {
  AreaReport,
  ConformanceProblem,
  ConformanceReport,
  ExplainingReading,
  VectorFailure,
} from './conformance-report'
import { firstDifference } from './first-difference'
import { otherReadingsFor } from './other-readings'
import { methodResolver, type ResolveMethod } from './resolve-method'
import { type Vector, type VectorArea, vectorAreas } from './vector'

/** What came back for one vector: an answer, or why there is none. */
export type Outcome =
  | { readonly answer: unknown }
  | { readonly problem: ConformanceProblem; readonly message?: string | undefined }

/** Judges every row on its own. */
export function judgeVectors(vectors: readonly Vector[], outcomeOf: (vector: Vector) => Outcome): ConformanceReport {
  const resolve = methodResolver()
  const areas = vectorAreas
    .filter((area) => vectors.some((vector) => vector.area === area))
    .map((area) =>
      judgeArea(
        area,
        vectors.filter((vector) => vector.area === area),
        outcomeOf,
        resolve,
      ),
    )
  return deepFreeze({
    ok: areas.every(({ failed }) => failed === 0) && areas.some(({ passed }) => passed > 0),
    areas,
    wouldPassUnder: explainingReadings(areas.flatMap(({ failures }) => failures)),
  })
}

function judgeArea(
  area: VectorArea,
  vectors: readonly Vector[],
  outcomeOf: (vector: Vector) => Outcome,
  resolve: ResolveMethod,
): AreaReport {
  const failures = new Map<Vector, VectorFailure>()
  let unsupported = 0
  // By method, so that its other readings are resolved once and then let go.
  for (const vector of [...vectors].sort((a, b) => (a.method < b.method ? -1 : Number(a.method > b.method)))) {
    const outcome = asJson(outcomeOf(vector))
    const failure = isUnsupported(outcome) ? undefined : failureOf(vector, outcome, resolve)
    if (failure) failures.set(vector, failure)
    else if (isUnsupported(outcome)) unsupported += 1
  }
  return {
    area,
    passed: vectors.length - unsupported - failures.size,
    failed: failures.size,
    unsupported,
    failures: vectors.flatMap((vector) => failures.get(vector) ?? []),
  }
}

/** The answer as it would travel: a copy, or the news that it cannot. */
function asJson(outcome: Outcome): Outcome {
  if ('problem' in outcome) return outcome
  try {
    const text: string | undefined = JSON.stringify(outcome.answer)
    return text === undefined ? { problem: 'not-json' } : { answer: JSON.parse(text) }
  } catch {
    return { problem: 'not-json' }
  }
}

function isUnsupported(outcome: Outcome): boolean {
  if ('problem' in outcome || typeof outcome.answer !== 'object' || outcome.answer === null) return false
  return (outcome.answer as { readonly unsupported?: unknown }).unsupported === true
}

function failureOf(vector: Vector, outcome: Outcome, resolve: ResolveMethod): VectorFailure | undefined {
  const { id, title, method, section, source, expected } = vector
  const about = { id, title, method, section, source }
  if ('problem' in outcome) {
    const { problem, message = null } = outcome
    return { ...about, problem, path: null, expected, got: null, message, wouldPassUnder: [], sameAs: null }
  }
  const { answer } = outcome
  const difference = firstDifference(expected, answer)
  if (!difference) return
  const { wrong } = vector
  const isThere = 'got' in difference
  return {
    ...about,
    problem: isThere ? 'differs' : 'missing-field',
    path: difference.path.join('.'),
    expected: difference.expected,
    got: difference.got ?? null,
    message: null,
    // What lacks a field here lacks it under every reading.
    wouldPassUnder: isThere ? otherReadingsFor(vector, answer, resolve) : [],
    sameAs: wrong && !firstDifference(wrong.value, answer) ? wrong.by : null,
  }
}

function explainingReadings(failures: readonly VectorFailure[]): ExplainingReading[] {
  const found = new Map<string, { reading: string; option: string; ids: string[] }>()
  for (const { id, wouldPassUnder } of failures) {
    for (const { reading, option } of wouldPassUnder) {
      const key = `${reading} ${option}`
      const entry = found.get(key) ?? { reading, option, ids: [] }
      entry.ids.push(id)
      found.set(key, entry)
    }
  }
  return [...found.values()].sort((a, b) => b.ids.length - a.ids.length)
}
