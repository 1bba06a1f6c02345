import type { Moment } from '../../evidence/look'
import type { AnyMethod, GroupTable, MethodEvidence } from '../../method'

/** A moment whose rules can be changed, and that notes which of them are consulted. */
export interface WatchedMoment {
  readonly moment: Moment
  /** Puts other rules in force, and forgets what was consulted. */
  readonly use: (evidence: MethodEvidence, method: AnyMethod) => void
  /** The rules consulted since, in the order in which they first were: `evidence.counted`, `windows.teknis`, `column.pelaksana.jp`. */
  readonly consulted: () => readonly string[]
}

/**
 * A moment that looks only for one indicator. What comes of a record depends on nothing but the record and the rules consulted; so
 * under rules that agree on those it need not be looked at again, and a reading that sets none of them cannot matter.
 */
export function watchedMoment({ method, rules, year, asOf }: Moment, indicator: string): WatchedMoment {
  let inForce = { evidence: rules, groups: method.groups }
  let seen: string[] = []
  const note = (name: string) => {
    if (!seen.includes(name)) seen.push(name)
  }
  const windows = watched(Object.keys(rules.windows), 'windows', note, (id) => inForce.evidence.windows[id])
  const evidence = watched(
    Object.keys(rules).filter((rule) => rule !== 'windows'),
    'evidence',
    note,
    (rule) => inForce.evidence[rule as keyof MethodEvidence],
  )
  Object.defineProperty(evidence, 'windows', { value: windows })
  const groups = Object.entries(method.groups).map(([kelompok, group]): [string, unknown] => {
    const columnIn = (column: string) => inForce.groups[kelompok]?.columns[column]
    const columns = watched(columnsOf(group, indicator), `column.${kelompok}`, note, columnIn)
    return [kelompok, { unknown: group.unknown.filter((line) => line.indicator === indicator), columns }]
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

/** The columns that answer an indicator. */
export function columnsOf({ unknown, columns }: GroupTable, indicator: string): string[] {
  return Object.keys(columns).filter((name) => unknown[columns[name]?.slot ?? -1]?.indicator === indicator)
}

/** A record whose values are asked for when they are read, which is noted. */
function watched(
  keys: readonly string[],
  prefix: string,
  note: (name: string) => void,
  valueUnder: (key: string) => unknown,
): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  for (const key of keys) {
    const name = `${prefix}.${key}`
    const get = () => {
      note(name)
      return valueUnder(key)
    }
    Object.defineProperty(record, key, { get })
  }
  return record
}
