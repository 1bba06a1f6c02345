import type { Moment } from '../evidence/look'
import type { AnyMethod, GroupTable, MethodEvidence } from '../method'

/** Rules in force, under names that also say which they are: `evidence.counted`, `windows.teknis`, `column.pelaksana.jp`. */
export type RuleNames = readonly string[]

/** A moment whose rules can be changed, and that notes which of them are consulted. */
export interface WatchedMoment {
  readonly moment: Moment
  /** Puts other rules in force, and forgets what was consulted. */
  readonly use: (evidence: MethodEvidence, method: AnyMethod) => void
  /** The rules consulted since, in the order in which they first were. */
  readonly consulted: () => RuleNames
}

/**
 * A moment that looks only for the indicators of one dimension. What comes of a record depends on nothing but the record and the
 * rules consulted; so under rules that agree on those, it need not be looked at again, and a reading that sets none of them cannot matter.
 */
export function watchedMoment({ method, rules, year, asOf }: Moment, dimension: string): WatchedMoment {
  let inForce = { evidence: rules, groups: method.groups }
  let seen: string[] = []
  const note = (name: string) => {
    if (!seen.includes(name)) seen.push(name)
  }
  const windows = watched(Object.keys(rules.windows), (id) => {
    note(`windows.${id}`)
    return inForce.evidence.windows[id]
  })
  const evidence = watched(Object.keys(rules), (rule) => {
    if (rule === 'windows') return windows
    note(`evidence.${rule}`)
    return inForce.evidence[rule as keyof MethodEvidence]
  })
  const groups = Object.entries(method.groups).map(([kelompok, group]): [string, unknown] => {
    const columns = watched(columnsOf(group, dimension), (column) => {
      note(`column.${kelompok}.${column}`)
      return inForce.groups[kelompok]?.columns[column]
    })
    return [kelompok, { unknown: group.unknown.filter((line) => line.dimension === dimension), columns }]
  })
  const restricted = { ...method, groups: Object.fromEntries(groups) } as AnyMethod
  return {
    moment: { method: restricted, rules: evidence as unknown as MethodEvidence, year, asOf },
    use(evidence, { groups }) {
      inForce = { evidence, groups }
      seen = []
    },
    consulted: () => seen,
  }
}

/** The columns that answer the indicators of a dimension. */
export function columnsOf({ unknown, columns }: GroupTable, dimension: string): string[] {
  return Object.keys(columns).filter((name) => unknown[columns[name]?.slot ?? -1]?.dimension === dimension)
}

/** A record whose values are asked for when they are read. */
function watched(keys: readonly string[], get: (key: string) => unknown): Readonly<Record<string, unknown>> {
  const record: Record<string, unknown> = {}
  for (const key of keys) Object.defineProperty(record, key, { get: () => get(key) })
  return record
}
