import type { ReadingChoices } from '../../edition'
import { type CountOptions, countVacancies } from '../../positions/count-vacancies'
import type { Position } from '../../positions/position'
import { type ProjectionOptions, projectVacancies } from '../../positions/project-vacancies'
import type { Staffing } from '../../positions/staffing'
import type { StaffingReadings } from '../../positions/staffing-rules'
import type { KeyedStaffing, StaffOutcome } from '../../positions/vacancy-count'
import type { Unit } from '../../unit'
import { issueText } from './issue-text'

type Answered = Readonly<Record<string, unknown>>

/** What this library counts on a day, or projects where the input names a span of days. */
export function vacancyAnswer(
  { positions, employees, options }: Readonly<Record<string, unknown>>,
  readings: ReadingChoices,
): Answered {
  const given = { ...(options as CountOptions | ProjectionOptions), readings: readings as StaffingReadings }
  const map = positions as readonly Position[]
  const rows = employees as readonly unknown[]
  return 'from' in given ? projected(map, rows, given) : counted(map, rows, given)
}

function counted(map: readonly Position[], rows: readonly unknown[], options: CountOptions): Answered {
  const count = countVacancies(map, rows, options)
  return {
    total: sums(count.total),
    notInForce: count.notInForce,
    units: asGiven(count.units, options.units).map(({ unit, own, total }) => ({
      id: unit.id,
      own: sums(own),
      total: sums(total),
    })),
    byKelompok: table(count.byKelompok),
    byJenjang: table(count.byJenjang),
    byEselon: table(count.byEselon),
    byKelas: table(count.byKelas),
    positions: count.positions.map(({ id, need, holders, acting, state }) => ({ id, need, holders, acting, state })),
    classes: count.outcomes.map(classText),
    findings: count.findings.map(issueText),
  }
}

function projected(map: readonly Position[], rows: readonly unknown[], options: ProjectionOptions): Answered {
  const found = projectVacancies(map, rows, options)
  return {
    days: found.days,
    total: found.total.map(sums),
    units: asGiven(found.units, options.units).map(({ unit, own, total }) => ({
      id: unit.id,
      own: own.map(sums),
      total: total.map(sums),
    })),
    positions: found.positions.map(({ id, need, holders }) => ({ id, need, holders })),
    events: found.events,
    findings: found.findings.map(issueText),
  }
}

/** Fulfilment as the two numbers of its fraction: a percentage would have to be rounded somewhere. */
function sums({ fulfilment, ...rest }: Staffing): Answered {
  return { ...rest, fulfilment: fulfilment === null ? null : [rest.holders, rest.need] }
}

/** The lines of a table; a job class is a number. */
function table(lines: readonly KeyedStaffing[]): Answered[] {
  return lines.map(({ key, staffing }) => ({ key: /^\d+$/.test(key) ? Number(key) : key, ...sums(staffing) }))
}

/** Units in the order in which they were given, not in that of the tree. */
function asGiven<T extends { readonly unit: Unit }>(units: readonly T[], given: readonly Unit[] = []): T[] {
  const byId = new Map(units.map((each) => [each.unit.id, each]))
  return given.map(({ id }) => byId.get(id) as T)
}

function classText(outcome: StaffOutcome): string {
  if (outcome.class === 'holder') return `holder ${outcome.position}`
  if (outcome.class === 'duplicate') return `duplicate ${outcome.of}`
  return 'reason' in outcome ? `${outcome.class} ${outcome.reason}` : outcome.class
}
