import type { Employee, IpAsn2019Readings } from '../../src'
import type { ReconcileRow } from '../../src/verify'
import { toNumber } from '../oracle/fraction'
import { oracleIndex } from '../oracle/ip-asn-2019'
import { oracleObserve, type RecordReadings } from '../oracle/observe'
import { type RandomPeriod, randomEmployee, seededRandom } from '../record-arbitraries'

/** Readings by option only, as they can be hidden and searched for. */
export type Hidden = Readonly<Record<string, string>>

/** The official numbers, as the oracle gives them under hidden readings; `null` where no weight group is known. */
export function officialOf(person: Employee, period: RandomPeriod, hidden: Hidden) {
  const readings = hidden as RecordReadings
  const { answers } = oracleObserve(person, { ...period, readings })
  if (!answers) return null
  const { dimensions, index } = oracleIndex(answers, readings)
  const points = Object.entries(dimensions).map(([id, each]) => [id, toNumber(each)] as const)
  return { dimensions: Object.fromEntries(points) as Record<string, number>, index: toNumber(index) }
}

/** So many random persons with official numbers, of some seed. */
export function randomRows(seed: number, count: number, period: RandomPeriod, hidden: Hidden) {
  const random = seededRandom(seed)
  const rows: (ReconcileRow & {
    readonly person: Employee
    readonly official: NonNullable<ReturnType<typeof officialOf>>
  })[] = []
  while (rows.length < count) {
    const person = { ...randomEmployee(random, period), id: `id-${rows.length}-of-somebody` }
    const official = officialOf(person, period, hidden)
    if (official) rows.push({ person, official })
  }
  return rows
}

/** Every option of the readings that bear on points. The first of each is the default. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  skpGap: ['floor', 'upper'],
  skp120: ['from120', 'from110'],
  predicates2022: ['rungOrder', 'unscored'],
  jpCredit: ['threshold', 'proportional'],
  unknownEducation: ['lowest', 'zero'],
  unknownPerformance: ['lowest', 'zero'],
  unknownDiscipline: ['clean', 'lowest', 'zero'],
  windows: ['calendar', 'cutOff'],
  technicalWindow: ['everyone', 'pelaksana'],
  seminarWindow: ['twoYears', 'oneYear'],
  disciplineWindow: ['fiveYears', 'ever'],
  appraisalYear: ['previous', 'same'],
  severalAppraisals: ['lowest', 'last'],
  leadershipMatch: ['exact', 'orHigher'],
  exemptJf: ['none', 'kudus'],
  sanctionDate: ['inForce', 'decided'],
  severalSanctions: ['heaviest', 'every'],
  absentTrainings: ['unknown', 'none'],
  absentSanctions: ['unknown', 'none'],
}

/** Each reading by default, or on some other option. */
export function randomHidden(seed: number): Hidden {
  const random = seededRandom(seed)
  const chosen = Object.entries(OPTIONS).map(([id, options]) => {
    const other = options[1 + Math.floor(random() * (options.length - 1))] as string
    return [id, random() < 0.35 ? other : (options[0] as string)]
  })
  return Object.fromEntries(chosen)
}

/** The hidden readings with one on each of its other options in turn. */
export function flipped(hidden: Hidden, id: string): Hidden[] {
  return (OPTIONS[id] ?? []).filter((option) => option !== hidden[id]).map((option) => ({ ...hidden, [id]: option }))
}

/** As `createMethod` takes them. */
export function asReadings(hidden: Hidden): IpAsn2019Readings {
  return hidden as IpAsn2019Readings
}
