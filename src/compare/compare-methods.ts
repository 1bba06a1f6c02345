import { aMethod, sequence } from '../argument'
import { createMeasurement, type MeasurementOptions } from '../create-measurement'
import { absentOr, aFunction, demandOptions } from '../demand'
import { add, type Fraction, fromDecimal, subtract, ZERO } from '../fraction'
import { deepFreeze } from '../freeze'
import { groupIndex } from '../group-index'
import type { Measurement, RowOutcome } from '../measurement'
import type { AnyMethod, Line } from '../method'
import type { Score } from '../score'
import { amountOf } from './amount'
import { exactOf } from './compare'
import type { LineChange, MethodComparison, MethodSide, PersonChange } from './method-comparison'

/** How {@link compareMethods} goes about it. */
export interface CompareMethodsOptions<Row = unknown> extends Pick<MeasurementOptions<Row>, 'year' | 'asOf' | 'read'> {
  /** The one method. */
  readonly before: AnyMethod
  /** The other. */
  readonly after: AnyMethod
  /** Called after every 1,000 rows, and at the end, with the number of rows so far. */
  readonly onProgress?: (rows: number) => void
}

const OPTIONS = { before: aMethod, after: aMethod, onProgress: /* @__PURE__ */ absentOr(aFunction) }

const PROGRESS_STEP = 1_000

/**
 * Measures the same people under two methods: two readings, or an edition and an agency's own. What would change, for whom, and by
 * which line.
 *
 * @param rows - as `measure` takes them
 * @param options - the two methods, the measurement year and cut-off day, and how to read a row
 * @throws `IppError` `invalid-period`, `no-evidence-rules`, `invalid-reader`
 *
 * @example
 * ```ts
 * import { createMethod, ipAsn2019 } from 'ipp-asn'
 * import { compareMethods } from 'ipp-asn/compare'
 *
 * const staff = [
 *   { id: 'p-1', answers: { kelompok: 'pelaksana', pendidikan: 'S1', jp: 10, teknis: null } },
 *   { id: 'p-2', answers: { kelompok: 'pelaksana', pendidikan: 'S1', jp: 20 } },
 * ]
 * const { indicators, persons } = compareMethods(staff, {
 *   year: 2022,
 *   before: createMethod(ipAsn2019),
 *   after: createMethod(ipAsn2019, { jpCredit: 'proportional' }),
 * })
 * console.log(indicators[0]?.indicator, indicators[0]?.persons, indicators[0]?.points.value) // 'teknis' 1 11.25
 * console.log(persons[0]?.row) // 0
 * ```
 */
export function compareMethods<Row>(rows: Iterable<Row>, options: CompareMethodsOptions<Row>): MethodComparison {
  demandOptions(options, OPTIONS, ['before', 'after', 'year', 'asOf', 'read', 'onProgress'])
  const { before, after, year, asOf, read, onProgress } = options
  const period = { year, ...(asOf === undefined ? {} : { asOf }), ...(read ? { read } : {}) }
  const [one, other] = [
    createMeasurement<Row>({ method: before, ...period }),
    createMeasurement<Row>({ method: after, ...period }),
  ]
  const sums = createSums()
  const persons: PersonChange[] = []
  let row = 0
  for (const each of sequence(rows, 'rows')) {
    const found = personChange(row, one.add(each), other.add(each))
    row += 1
    if (row % PROGRESS_STEP === 0) onProgress?.(row)
    if (!found) continue
    persons.push(found)
    sums.add(found)
  }
  if (row % PROGRESS_STEP !== 0) onProgress?.(row)
  const [x, y] = [sideOf(one.result(), before), sideOf(other.result(), after)]
  return deepFreeze<MethodComparison>({
    year,
    asOf: one.result().asOf,
    before: x,
    after: y,
    difference: x.index && y.index && amountOf(subtract(exactIndex(y.index), exactIndex(x.index))),
    ...sums.list(),
    persons,
  })
}

function exactIndex({ index, exact }: { readonly index: number; readonly exact: string }): Fraction {
  return exactOf(index, exact)
}

function sideOf({ rows, summary }: Measurement, method: AnyMethod): MethodSide {
  return { method: method.id, rows, index: groupIndex(summary, { method }) }
}

/** What differs for one row; `null` where nothing does. */
function personChange(row: number, before: RowOutcome, after: RowOutcome): PersonChange | null {
  if (before.outcome !== 'measured' || after.outcome !== 'measured') {
    return sameOutcome(before, after) ? null : { row, before, after, difference: null, lines: [] }
  }
  const lines = changedLines(before.score, after.score)
  if (lines.length === 0 && before.score.category === after.score.category) return null
  const difference = amountOf(subtract(fromDecimal(after.score.index), fromDecimal(before.score.index)))
  return { row, before, after, difference, lines }
}

function sameOutcome(before: RowOutcome, after: RowOutcome): boolean {
  const reason = (outcome: RowOutcome) => ('reason' in outcome ? outcome.reason : null)
  return before.outcome === after.outcome && reason(before) === reason(after)
}

/** The lines whose points differ, in the order of the one method, then those that only the other has. */
function changedLines(before: Score, after: Score): LineChange[] {
  const later = new Map(after.lines.map((line) => [line.indicator, line]))
  const earlier = new Set(before.lines.map(({ indicator }) => indicator))
  const pairs: [Line | undefined, Line | undefined][] = [
    ...before.lines.map((line): [Line, Line | undefined] => [line, later.get(line.indicator)]),
    ...after.lines
      .filter(({ indicator }) => !earlier.has(indicator))
      .map((line): [undefined, Line] => [undefined, line]),
  ]
  return pairs
    .filter(([x, y]) => x?.points !== y?.points)
    .map(([x, y]) => ({
      indicator: (x ?? (y as Line)).indicator,
      rungBefore: x?.rung ?? null,
      rungAfter: y?.rung ?? null,
      before: x?.points ?? null,
      after: y?.points ?? null,
    }))
}

/** Adds up, over the persons measured under both, which indicators moved and who changed category. */
function createSums() {
  const indicators = new Map<string, { persons: number; points: Fraction }>()
  const moves = new Map<string, { before: string; after: string; persons: number }>()
  return {
    add({ before, after, lines }: PersonChange) {
      for (const { indicator, before: x, after: y } of lines) {
        const { persons, points } = indicators.get(indicator) ?? { persons: 0, points: ZERO }
        const moved = subtract(fromDecimal(y ?? 0), fromDecimal(x ?? 0))
        indicators.set(indicator, { persons: persons + 1, points: add(points, moved) })
      }
      if (before.outcome !== 'measured' || after.outcome !== 'measured') return
      const [x, y] = [before.score.category, after.score.category]
      if (x === y) return
      const move = moves.get(`${x} ${y}`) ?? { before: x, after: y, persons: 0 }
      moves.set(`${x} ${y}`, { ...move, persons: move.persons + 1 })
    },
    list: () => ({
      indicators: [...indicators].map(([indicator, { persons, points }]) => ({
        indicator,
        persons,
        points: amountOf(points),
      })),
      categories: [...moves.values()],
    }),
  }
}
