import { it } from 'vitest'
import type { GroupIndex } from '../../src'
import { enCompare } from '../../src/compare'
import { cite, petaJabatanAnnotations } from '../../src/explain'
import {
  checkPositions,
  countVacancies,
  createStaffingMethod,
  enPositions,
  keyTable,
  mapTable,
  type Position,
  projectVacancies,
  unitTable,
  type VacancyCount,
  type VacancyProjection,
} from '../../src/positions'

const map: readonly Position[] = [{ id: 'kabid', eselon: 'III.b' }]
declare const count: VacancyCount
declare const projection: VacancyProjection
declare const index: GroupIndex

it('vacancies are of a day', () => {
  // @ts-expect-error the day is missing
  countVacancies(map, [], {})
  // @ts-expect-error the day is a text
  countVacancies(map, [], { asOf: new Date() })
  // @ts-expect-error the last day is missing
  projectVacancies(map, [], { from: '2026-06-30' })
  // @ts-expect-error no such step
  projectVacancies(map, [], { from: '2026-06-30', until: '2027-06-30', every: 'week' })
  // @ts-expect-error a projection has no single day
  projectVacancies(map, [], { asOf: '2026-06-30' })
})

it('a position has the codes of the law', () => {
  const read = (position: Position) => position
  // @ts-expect-error an id is required
  read({ title: 'Camat' })
  // @ts-expect-error no such echelon
  read({ id: 'a', eselon: 'III' })
  // @ts-expect-error a need is a number, or one per year
  read({ id: 'a', need: '3' })
  // @ts-expect-error no such requirement
  read({ id: 'a', requirements: { pengalaman: 5 } })
  // @ts-expect-error units are a list
  checkPositions(map, { units: { id: 'dinas' } })
})

it('readings are those of positions', () => {
  const asOf = '2026-06-30'
  // @ts-expect-error no such reading
  countVacancies(map, [], { asOf, readings: { categoryGap: 'upper' } })
  // @ts-expect-error no such option
  countVacancies(map, [], { asOf, readings: { overdue: 'stays' } })
  // @ts-expect-error no such option
  createStaffingMethod({ overdue: 'stays' })
  // @ts-expect-error where it stands is required
  countVacancies(map, [], { asOf, ownLaws: [{ jf: 'guru', age: 60 }] })
  // @ts-expect-error a key is text
  countVacancies(map, [], { asOf, by: { kelas: ({ kelas }) => kelas } })
})

it('rules of posts are cited by their own annotations', () => {
  cite('overdue', { method: createStaffingMethod(), annotations: petaJabatanAnnotations })
  // @ts-expect-error without annotations they would be cited as rules of 2019
  cite('overdue', { method: createStaffingMethod() })
})

it('tables are of a count, with its map and its words', () => {
  // @ts-expect-error the map is missing
  mapTable(count, { words: enPositions })
  // @ts-expect-error the words of comparisons
  unitTable(count, { words: enCompare })
  // @ts-expect-error a projection goes beside a count
  unitTable(projection, { words: enPositions })
  // @ts-expect-error an index is no count
  unitTable(index, { words: enPositions })
  // @ts-expect-error what the key is
  keyTable(count.byEselon, { words: enPositions })
})

it('a count cannot be changed', () => {
  // @ts-expect-error read-only
  count.total.vacant = 0
  // @ts-expect-error read-only
  projection.events.pop()
})
