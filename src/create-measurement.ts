import { callable, methodOf, onlyOptions, textKey } from './argument'
import { type AssessedPerson, assessPerson } from './assess-person'
import { checkPerson } from './check-person'
import { checkUnits } from './check-units'
import { deepFreeze } from './freeze'
import { isInForce } from './in-force'
import { IppError } from './ipp-error'
import { type Issue, issue, issueLine, type Result, warning } from './issue'
import type { MeasuredPerson, Measurement, Person, RowCounts, RowOutcome, UnitMeasurement } from './measurement'
import type { AnyMethod } from './method'
import type { Period } from './observation'
import { momentOf } from './observe'
import { participationOf } from './participation'
import { rollUp } from './roll-up'
import { createRoster } from './roster'
import { rowFindings } from './row-findings'
import { emptyTally, type GrowingSummary, tallyScore } from './summarize'
import type { KeyedSummary } from './summary'
import type { Unit } from './unit'

/** How a measurement is taken. */
export interface MeasurementOptions<Row = unknown, U extends Unit = Unit> extends Period {
  /** The method. */
  readonly method: AnyMethod
  /** The tree of units. With it, every post in force must name a unit of the tree. */
  readonly units?: readonly U[]
  /**
   * Cross tables, by name: the key of a measured person in each, from what was measured or from the row itself; `null` where it is
   * not known (listed as `tidak-diketahui`).
   */
  readonly by?: Readonly<Record<string, (measured: MeasuredPerson, row: Row) => string | null | undefined>>
  /** Turns a row into a record or a person with answers, or says what is wrong with it. Without it, rows are records or such persons. */
  readonly read?: (row: Row) => Result<Person>
  /** Provisional (`sementara`, default) or `final`. */
  readonly stage?: 'sementara' | 'final'
}

/** A measurement being taken, a row at a time. */
export interface GrowingMeasurement<Row = unknown, U extends Unit = Unit> {
  /** Takes one row, and says what became of it. */
  readonly add: (row: Row) => RowOutcome
  /** The measurement of the rows so far. */
  readonly result: () => Measurement<U>
}

export const measurementOptions = ['method', 'year', 'asOf', 'units', 'by', 'read', 'stage'] as const

const STAGES: readonly string[] = ['sementara', 'final']

function asItIs(row: unknown): Result<Person> {
  return { ok: true, value: row as Person, issues: [] }
}

/** The key of what is not known. */
const UNKNOWN = 'tidak-diketahui'

/**
 * Takes the measurement of an agency row by row: for streams, and for more rows than fit in memory. Of each row only its id, its
 * NIP and the id of a structural post are kept, and what is odd about it.
 *
 * @param options - the method, the period, the units, the cross tables, and how to read a row
 * @throws {@link IppError} `unknown-option`, `invalid-units`, `invalid-period`, `no-evidence-rules`, `invalid-argument`; and from `add`,
 * `invalid-reader`
 *
 * @example
 * ```ts
 * import { createMeasurement, createMethod, ipAsn2019 } from 'ipp-asn'
 *
 * const measurement = createMeasurement({ method: createMethod(ipAsn2019), year: 2023 })
 * console.log(measurement.add({ id: 'p-1', status: 'CPNS' }).outcome) // 'excluded'
 * console.log(measurement.add({ id: 'p-2', status: 'PNZ' }).outcome) // 'rejected'
 * console.log(measurement.result().rows.total) // 2
 * ```
 */
export function createMeasurement<Row = unknown, U extends Unit = Unit>(
  options: MeasurementOptions<Row, U>,
): GrowingMeasurement<Row, U> {
  onlyOptions(options, measurementOptions)
  return growMeasurement(options)
}

/** The same, of options that were looked at. */
export function growMeasurement<Row, U extends Unit>(options: MeasurementOptions<Row, U>): GrowingMeasurement<Row, U> {
  const method = methodOf(options)
  const { units = [], by = {}, stage = 'sementara' } = options
  if (!STAGES.includes(stage)) throw new IppError('unknown-option', `stage takes ${STAGES.join(' or ')}`)
  const moment = momentOf({ method, year: options.year, asOf: options.asOf })
  const read = callable(options.read ?? asItIs, 'read')
  const { issues } = checkUnits(units)
  if (issues.length > 0) throw new IppError('invalid-units', issueLine(issues), issues)
  const unitById = options.units && new Map(units.map((unit) => [unit.id, unit]))
  const counts = { total: 0, measured: 0, notMeasured: 0, excluded: 0, duplicate: 0, rejected: 0 }
  const eligible = new Map<string | null, number>()
  const findings: Issue[] = []
  const roster = createRoster()
  const totals = { all: groupsOf(method, ['']), byStatus: groupsOf(method, ['PNS', 'PPPK']), byUnit: groupsOf(method) }
  const tables = Object.entries(by ?? {}).map(([name, keyOf]) => ({
    name,
    keyOf: callable(keyOf, 'by'),
    groups: groupsOf(method),
  }))

  function outcomeOf(given: Row, row: number): RowOutcome {
    const found = read(given)
    if (typeof found?.ok !== 'boolean' || !Array.isArray(found.issues))
      throw new IppError('invalid-reader', 'read must return { ok, value, issues }')
    const checked = found.ok ? checkPerson(found.value, method) : found
    if (!checked.ok) return { row, outcome: 'rejected', issues: checked.issues }
    const person = checked.value
    const assessed = assessPerson(person, moment)
    const { unit, unitPath, notScored } = assessed
    const isExcluded = notScored?.outcome === 'excluded'
    if (!isExcluded && unitById && unit !== null && !unitById.has(unit)) {
      return { row, outcome: 'rejected', issues: [issue(unitPath, 'unknown-unit')] }
    }
    // Before anything is noted: a key that cannot be had must not leave half a person behind.
    const keys = assessed.measured ? keysOf(assessed.measured, given) : []
    const of = roster.earlierRow(person.id, row)
    if (of !== null) return { row, outcome: 'duplicate', of }
    for (const each of oddities(person, assessed, row, [...found.issues, ...checked.issues])) {
      findings.push({ ...each, path: ['rows', row, ...each.path] })
    }
    return isExcluded ? { row, ...notScored } : place(assessed, row, keys)
  }

  /** What a reader and the checks warn of, each thing once, and what the measurement itself finds odd. */
  function oddities(person: Person, assessed: AssessedPerson, row: number, warnings: readonly Issue[]): Issue[] {
    const { position, unit, unitPath } = assessed
    const told = [...new Map(warnings.map((each) => [`${each.path.join()} ${each.code}`, each])).values()]
    const placedIn = unitById?.get(unit ?? '')
    if (placedIn && !isInForce(placedIn, moment.asOf)) told.push(warning(unitPath, 'unit-not-in-force'))
    if ('answers' in person || person.kedudukan === 'berhenti') return told
    return [...told, ...rowFindings(person, position, moment), ...roster.clashes(person, position, row)]
  }

  /** Counts a person who is to be measured in the unit, and adds what there is to add. */
  function place({ unit, notScored, measured }: AssessedPerson, row: number, keys: readonly string[]): RowOutcome {
    const placed = unitById ? unit : null
    eligible.set(placed, (eligible.get(placed) ?? 0) + 1)
    if (!measured) return { row, ...(notScored as Extract<typeof notScored, { outcome: 'not-measured' }>) }
    if (unitById && placed === null) return { row, outcome: 'not-measured', reason: 'no-unit' }
    tally(measured, placed, keys)
    return { row, outcome: 'measured', id: measured.person.id, unit: placed, score: measured.score }
  }

  function keysOf(measured: MeasuredPerson, given: Row): string[] {
    return tables.map(({ keyOf }) => textKey(keyOf(measured, given) ?? UNKNOWN))
  }

  function tally({ score, person }: MeasuredPerson, unit: string | null, keys: readonly string[]): void {
    totals.all.add('', score)
    totals.byStatus.add(person.status ?? UNKNOWN, score)
    if (unit !== null) totals.byUnit.add(unit, score)
    for (const [i, { groups }] of tables.entries()) groups.add(keys[i] as string, score)
  }

  return Object.freeze({
    add(given: Row) {
      const outcome = deepFreeze(outcomeOf(given, counts.total))
      counts.total += 1
      counts[COUNTED[outcome.outcome]] += 1
      return outcome
    },
    result: () => {
      // The caller's own units are not frozen, so the tree is frozen first, and apart.
      const tree = withParticipation(rollUp(units, totals.byUnit.list(), { method }), eligible, method)
      return deepFreeze<Measurement<U>>({
        method: method.id,
        year: moment.year,
        asOf: moment.asOf,
        stage,
        rows: { ...counts },
        summary: (totals.all.list()[0] as KeyedSummary).summary,
        byStatus: totals.byStatus.list(),
        participation: participationOf(counts.measured, counts.measured + counts.notMeasured + counts.rejected, method),
        units: Object.freeze(tree),
        tables: Object.fromEntries(tables.map(({ name, groups }) => [name, groups.list()])),
        findings: [...findings],
      })
    },
  })
}

const COUNTED: Readonly<Record<RowOutcome['outcome'], keyof RowCounts>> = {
  measured: 'measured',
  'not-measured': 'notMeasured',
  excluded: 'excluded',
  duplicate: 'duplicate',
  rejected: 'rejected',
}

/** Summaries by key, growing; the keys given are there from the start. */
function groupsOf(method: AnyMethod, keys: readonly string[] = []) {
  const groups = new Map<string, GrowingSummary>(keys.map((key) => [key, emptyTally(method)]))
  return {
    add(key: string, score: MeasuredPerson['score']) {
      let summary = groups.get(key)
      if (!summary) groups.set(key, (summary = emptyTally(method)))
      tallyScore(summary, score)
    },
    list: (): KeyedSummary[] => structuredClone([...groups].map(([key, summary]) => ({ key, summary }))),
  }
}

/** Adds to each unit how many of its people, and of those below it, took part. */
function withParticipation<U extends Unit>(
  summaries: ReturnType<typeof rollUp<U>>,
  eligible: ReadonlyMap<string | null, number>,
  method: AnyMethod,
): UnitMeasurement<U>[] {
  const heads = new Map(summaries.map(({ unit }) => [unit.id, eligible.get(unit.id) ?? 0]))
  for (const { unit } of summaries.toReversed()) {
    const above = unit.parent ?? null
    if (above !== null) heads.set(above, (heads.get(above) ?? 0) + (heads.get(unit.id) ?? 0))
  }
  return summaries.map((each) =>
    Object.freeze({
      ...each,
      participation: participationOf(each.total.count, heads.get(each.unit.id) ?? 0, method),
    }),
  )
}
