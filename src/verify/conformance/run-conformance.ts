import { absentOr, aFunction, demand, demandOptions, isLike } from '../../demand'
import type { ReadingChoices } from '../../edition'
import { IppError } from '../../ipp-error'
import type { ConformanceReport } from './conformance-report'
import { judgeVectors, type Outcome, UNSUPPORTED } from './judge-vectors'
import { isJudged, onlyFields } from './judged-fields'
import { type ConformanceEdition, createRulebook, libraryEditions, type ResolvedMethod } from './resolve-method'
import { type Vector, type VectorArea, vectorAreas } from './vector'

/** What an implementation is asked, for one vector. */
export interface ConformanceRequest {
  /** Id of the vector. */
  readonly id: string
  /** What is asked. */
  readonly area: VectorArea
  /** Id of the method, or of the rules. */
  readonly method: string
  /** The readings that differ from the default, for whoever has readings of their own. */
  readonly readings: ReadingChoices
  /** What goes in. */
  readonly input: Readonly<Record<string, unknown>>
}

/**
 * An implementation to be tested: answers a request, at once or later. `{ unsupported: true }` says that it does not do that. The
 * second argument holds the method with its readings resolved, tables of 2019 or rules of 2016-2017; `null` for areas without.
 */
export type ConformanceAdapter = (
  request: ConformanceRequest,
  method: ResolvedMethod | null,
) => ConformanceAnswer | Promise<ConformanceAnswer>

/** The fields of an answer by name, as the vectors of its area expect them; or that it is not supported. */
export type ConformanceAnswer = object & {
  /** An answer is not a promise of one: this keeps an adapter that returns nothing from compiling. */
  readonly then?: never
}

/** How {@link runConformance} goes about it. */
export interface ConformanceOptions {
  /** The cases: those of `ipp-asn/vectors/<area>.json`, or some of one's own. */
  readonly vectors: readonly Vector[]
  /** Only these areas. */
  readonly areas?: readonly VectorArea[] | undefined
  /**
   * Only these fields of what is expected, by their names at the top: `['index', 'category']` for a system that computes no more. A vector
   * that expects none of them is not asked, and counts as not supported. Without it every field is held against the answer.
   */
  readonly fields?: readonly string[] | undefined
  /**
   * The editions that the vectors are of: what `checkEdition` returned for an agency's own, and those of this library where they are
   * asked too. By default `ipAsn2019`, `ipp2017` and `staffingRules`.
   */
  readonly editions?: readonly ConformanceEdition[] | undefined
  /** Milliseconds to wait for one answer, up to 2,147,483,647; 2,000 by default. */
  readonly timeout?: number | undefined
}

const VECTOR = {
  id: '',
  area: (value: unknown) => vectorAreas.some((each) => each === value),
  title: '',
  method: '',
  readings: {},
  section: '',
  source: '',
  input: {},
  expected: {},
}
/** A timer takes no more than 31 bits of milliseconds, and would fire at once. */
const LONGEST_TIMEOUT = 2 ** 31 - 1
const TIMEOUT = /* @__PURE__ */ absentOr((value) => typeof value === 'number' && value >= 0 && value <= LONGEST_TIMEOUT)
const AREAS = /* @__PURE__ */ absentOr([''])
const FIELDS = /* @__PURE__ */ absentOr((value) => Array.isArray(value) && value.length > 0 && isLike(value, ['']))
const EDITIONS = /* @__PURE__ */ absentOr([{ id: '', revision: 0, readings: {} }])

/** Option by option, since each is wrong in its own way. */
function demandEach(options: ConformanceOptions): void {
  demandOptions(options, {}, ['vectors', 'areas', 'fields', 'editions', 'timeout'])
  const { vectors, areas, fields, editions, timeout } = options
  demand(vectors, Array.isArray, 'vectors: a list; of a file it is what stands under its `vectors`')
  for (const [i, vector] of vectors.entries())
    demand(vector, VECTOR, `vectors.${i}: a vector; it lacks a field or has another in its place`)
  demand(areas, AREAS, 'areas: a list of areas')
  demand(fields, FIELDS, 'fields: a list of names of fields, at least one')
  demand(editions, EDITIONS, 'editions: a list of editions')
  demand(timeout, TIMEOUT, `timeout: milliseconds, from 0 to ${LONGEST_TIMEOUT}`)
}

/** After so many in a row nothing more is asked. */
const MOST_TIMEOUTS = 10

/**
 * Asks another implementation every vector, one after the other, and says which rows it passes, where the others first differ, and
 * under which reading they would pass.
 *
 * An error, an answer that is no JSON and a promise that never settles each fail their own row; after ten rows in a row without an
 * answer the rest is `not-asked`. A vector whose method is not the one that its readings make, or of no edition that is there, is refused and
 * not asked. Code that never returns cannot be stopped from here: run it as a program of its own, with
 * `npx ipp-asn verify`.
 *
 * @param adapter - the implementation
 * @param options - the vectors
 * @throws `IppError` `unknown-option` for an area that there is not and for a field that no vector asked for expects, `unchecked-edition` for an edition that `checkEdition` did not return
 *
 * @example
 * ```ts
 * import { scoreAnswers } from 'ipp-asn'
 * import { runConformance, type Vector } from 'ipp-asn/verify'
 *
 * const vectors: Vector[] = [
 *   {
 *     id: 'answers/a-seminar-alone',
 *     area: 'answers',
 *     title: 'a seminar without technical training is worth 17.5',
 *     method: 'ip-asn-2019@1',
 *     readings: {},
 *     section: 'kompetensi',
 *     source: '25 + 17.5 + 30 + 3',
 *     input: { kelompok: 'pelaksana', pendidikan: 'S3', seminar: true, teknis: false, kinerja: 'sangat-baik', disiplin: 'ringan' },
 *     expected: { index: 75.5, category: 'sedang' },
 *   },
 * ]
 * const report = await runConformance(({ input }) => ({ index: 76, category: 'sedang' }), { vectors })
 * const [failure] = report.areas[0]?.failures ?? []
 * console.log(report.ok, failure?.path, failure?.expected, failure?.got) // false 'index' 75.5 76
 * ```
 */
export async function runConformance(
  adapter: ConformanceAdapter,
  options: ConformanceOptions,
): Promise<ConformanceReport> {
  demand(adapter, aFunction, 'adapter: a function')
  demandEach(options)
  const { vectors, areas = vectorAreas, fields, editions = libraryEditions, timeout = 2_000 } = options
  const asked = onlyFields(selectVectors(vectors, areas), fields)
  const rulebook = createRulebook(editions)
  const outcomes = new Map<Vector, Outcome>()
  let silent = 0
  for (const vector of asked) {
    const rules = rulebook(vector)
    if ('refused' in rules) continue
    if (!isJudged(vector, fields)) outcomes.set(vector, UNSUPPORTED)
    if (outcomes.has(vector) || silent >= MOST_TIMEOUTS) continue
    const { id, area, method, readings, input } = vector
    // A copy: what an adapter does to it is no matter of the caller's vectors.
    const call = () => adapter(structuredClone({ id, area, method, readings, input }), rules.resolve(readings))
    const outcome = await outcomeWithin(timeout, call)
    silent = 'problem' in outcome && outcome.problem === 'timeout' ? silent + 1 : 0
    outcomes.set(vector, outcome)
  }
  return judgeVectors(asked, (vector) => outcomes.get(vector) ?? { problem: 'not-asked' }, rulebook, fields)
}

/** The vectors of some areas, in the fixed order of the areas. */
export function selectVectors(vectors: readonly Vector[], areas: readonly VectorArea[]): Vector[] {
  const stranger = areas.find((area) => !vectorAreas.includes(area))
  if (stranger !== undefined) throw new IppError('unknown-option', `areas are ${vectorAreas.join(', ')}`)
  return vectorAreas
    .filter((area) => areas.includes(area))
    .flatMap((area) => vectors.filter((vector) => vector.area === area))
}

async function outcomeWithin(milliseconds: number, call: () => unknown): Promise<Outcome> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<Outcome>((settle) => {
    timer = setTimeout(() => settle({ problem: 'timeout' }), milliseconds)
  })
  try {
    return await Promise.race([late, outcomeOf(call)])
  } finally {
    clearTimeout(timer)
  }
}

async function outcomeOf(call: () => unknown): Promise<Outcome> {
  try {
    return { answer: await call() }
  } catch (error) {
    return { problem: 'threw', message: error instanceof Error ? error.message : String(error) }
  }
}
