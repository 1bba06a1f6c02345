import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { checkEmployee } from '../../src/check-employee'
import {
  type CountOptions,
  countVacancies,
  type Position,
  projectVacancies,
  type Staffing,
  type StaffingRules,
  type VacancyCount,
} from '../../src/positions'
import { countOn } from '../../src/positions/count-vacancies'
import { chooseRules } from '../../src/positions/create-staffing-method'
import type { ProjectionOptions } from '../../src/positions/project-vacancies'
import { readStaff } from '../../src/positions/staff'
import { readyMap } from '../../src/positions/staffing-map'
import type { StaffOutcome } from '../../src/positions/vacancy-count'
import {
  countOracle,
  type OracleCount,
  type OracleProjection,
  type OracleSums,
  projectOracle,
} from '../oracle/vacancies'
import { type CountCase, countCaseArb, type ProjectCase, projectCaseArb } from './arbitraries'

// --- what the library says, in the words of the oracle --------------------------------------------------------------

/** What the library counts. */
export function ourCount({ positions, employees, options }: CountCase): OracleCount {
  return inWords(countVacancies(positions as Position[], employees, options as CountOptions), options)
}

/** The same under rules that were changed. */
export function ourCountUnder(edition: StaffingRules, { positions, employees, options }: CountCase): OracleCount {
  const { readings, ownLaws, asOf, by } = options as CountOptions
  const map = readyMap(positions as Position[], options as CountOptions)
  const rules = chooseRules(readings, ownLaws, edition)
  return inWords(countOn({ ...map, rules }, readStaff(employees), asOf, by), options)
}

function inWords(count: VacancyCount, options: CountCase['options']): OracleCount {
  const lines = (table: (typeof count)['byKelas']) =>
    table.map(({ key, staffing }) => ({ key: /^\d+$/.test(key) ? Number(key) : key, ...sums(staffing) }))
  return {
    total: sums(count.total),
    notInForce: count.notInForce,
    units: asGiven(count.units, options.units).map(({ unit, own, total }) => ({
      id: unit.id,
      own: sums(own),
      total: sums(total),
    })),
    byKelompok: lines(count.byKelompok),
    byJenjang: lines(count.byJenjang),
    byEselon: lines(count.byEselon),
    byKelas: lines(count.byKelas),
    positions: count.positions.map(({ id, need, holders, acting, state }) => ({ id, need, holders, acting, state })),
    classes: count.outcomes.map(classText),
    findings: texts(count.findings),
  }
}

/** What the library projects. */
export function ourProjection({ positions, employees, options }: ProjectCase): OracleProjection {
  const found = projectVacancies(positions as Position[], employees, options as ProjectionOptions)
  return {
    days: found.days,
    total: found.total.map(sums),
    units: asGiven(found.units, options.units).map(({ unit, own, total }) => ({
      id: unit.id,
      own: own.map(sums),
      total: total.map(sums),
    })),
    positions: found.positions.map(({ id, need, holders }) => ({ id, need: [...need], holders: [...holders] })),
    events: found.events,
    findings: texts(found.findings),
    findingsOnFrom: texts(found.count.findings),
  }
}

/** Units stand in tree order with us, as they were given with the oracle. */
function asGiven<T extends { readonly unit: { readonly id: string } }>(
  units: readonly T[],
  given: readonly { readonly id: string }[] | null | undefined,
): T[] {
  const place = new Map(given?.map(({ id }, i) => [id, i]))
  return [...units].sort((a, b) => (place.get(a.unit.id) ?? 0) - (place.get(b.unit.id) ?? 0))
}

function sums({ fulfilment, ...rest }: Staffing): OracleSums {
  if ((fulfilment === null) !== (rest.need === 0))
    throw new Error('a fulfilment without a need, or the other way round')
  if (fulfilment !== null && fulfilment !== (100 * rest.holders) / rest.need) throw new Error('a wrong fulfilment')
  return { ...rest, fulfilment: fulfilment === null ? null : [rest.holders, rest.need] }
}

function classText(outcome: StaffOutcome): string {
  if (outcome.class === 'holder') return `holder ${outcome.position}`
  if (outcome.class === 'duplicate') return `duplicate ${outcome.of}`
  return 'reason' in outcome ? `${outcome.class} ${outcome.reason}` : outcome.class
}

function texts(findings: readonly { readonly code: string; readonly path: readonly (string | number)[] }[]): string[] {
  return findings.map(({ code, path }) => `${code} ${path.join('.')}`).sort()
}

// --- against the oracle ---------------------------------------------------------------------------------------------

const isRecord = (row: unknown) => checkEmployee(row).ok

/** The first of some random maps of which library and oracle count something else. */
export function firstCountDifference(seed: number, numRuns: number): string | undefined {
  return firstDifference(
    countCaseArb,
    ourCount,
    (each) => countOracle(each.positions, each.employees, { ...each.options, isRecord }),
    {
      seed,
      numRuns,
    },
  )
}

/** The same of projections. */
export function firstProjectionDifference(seed: number, numRuns: number): string | undefined {
  return firstDifference(
    projectCaseArb,
    ourProjection,
    (each) => projectOracle(each.positions, each.employees, { ...each.options, isRecord }),
    { seed, numRuns },
  )
}

function firstDifference<Case, Result extends object>(
  cases: fc.Arbitrary<Case>,
  ours: (each: Case) => Result,
  theirs: (each: Case) => Result,
  parameters: fc.Parameters<[Case]>,
): string | undefined {
  const found = fc.check(
    fc.property(cases, (each) => isDeepStrictEqual(plain(ours(each)), plain(theirs(each)))),
    parameters,
  )
  const [each] = found.counterexample ?? []
  if (each === undefined) return
  const [a, b] = [plain(ours(each)) as Result, plain(theirs(each)) as Result]
  const fields = (Object.keys(b) as (keyof Result)[]).filter((key) => !isDeepStrictEqual(a[key], b[key]))
  return JSON.stringify({ case: each, differs: fields.map((key) => [key, { ours: a[key], theirs: b[key] }]) }, null, 1)
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
