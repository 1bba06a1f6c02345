import { createMethod, type Employee, ipAsn2019, scoreEmployee } from '../../src'
import type { PublishedRow } from '../../src/published'
import type { ReconcileGroup } from '../../src/verify'
import { type RandomPeriod, randomEmployee, seededRandom } from '../record-arbitraries'
import { type Hidden, officialOf } from './official'

const DIMENSIONS = ['kualifikasi', 'kompetensi', 'kinerja', 'disiplin'] as const

/** Groups of random persons, with the rows that would be printed of them under hidden readings. */
export interface PlantedGroups {
  readonly groups: readonly ReconcileGroup[]
  readonly whole: PublishedRow
}

/** Two groups of random persons, printed half up with two decimals. */
export function plantedGroups(seed: number, count: number, period: RandomPeriod, hidden: Hidden): PlantedGroups {
  const random = seededRandom(seed)
  // Who could be measured at all, whoever is then left out: only this choice of persons is the library's.
  const everybody = createMethod(ipAsn2019, { pppk: 'always', excluded: 'nobody' })
  const persons: Employee[] = []
  while (persons.length < 2 * count) {
    const person = { ...randomEmployee(random, period), id: `p-${persons.length}` }
    if (scoreEmployee(person, { method: everybody, ...period }).outcome === 'measured') persons.push(person)
  }
  const halves = [persons.slice(0, count), persons.slice(count)]
  return {
    groups: halves.map((each) => ({ persons: each, published: publishedRow(each, period, hidden) })),
    whole: publishedRow(persons, period, hidden),
  }
}

/** The printed row: exact sums in ten-thousandths by the oracle, each mean rounded half up in whole numbers. */
export function publishedRow(persons: readonly Employee[], period: RandomPeriod, hidden: Hidden): PublishedRow {
  const counted = persons.filter((person) => isCounted(person, period, hidden))
  const sums = DIMENSIONS.map((id) =>
    counted.reduce(
      (sum, each) => sum + Math.round(10_000 * (officialOf(each, period, hidden)?.dimensions[id] ?? 0)),
      0,
    ),
  )
  const printed = (sum: number) => Math.floor((2 * sum + 100 * counted.length) / (200 * counted.length)) / 100
  return {
    count: counted.length,
    means: Object.fromEntries(DIMENSIONS.map((id, d) => [id, printed(sums[d] as number)])),
    index: printed(sums.reduce((total, sum) => total + sum)),
  }
}

function isCounted({ status, kedudukan }: Employee, { year }: RandomPeriod, { pppk, excluded }: Hidden): boolean {
  if (kedudukan === 'berhenti') return false
  if (status === 'CPNS') return excluded === 'nobody'
  if (status !== 'PPPK') return true
  return pppk === 'always' || (pppk !== 'never' && year >= 2023)
}
