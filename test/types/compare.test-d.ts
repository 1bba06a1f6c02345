import { expectTypeOf, it } from 'vitest'
import { createMethod, type GroupIndex, ipAsn2019, type Score, type Summary } from '../../src'
import {
  achievement,
  type Change,
  changeTable,
  compare,
  compareMembers,
  compareMethods,
  compareUnits,
  enCompare,
  memberTable,
  unitChangeTable,
} from '../../src/compare'
import { en } from '../../src/explain'

const method = createMethod(ipAsn2019)
declare const index: GroupIndex
declare const maybeIndex: GroupIndex | null
declare const summary: Summary
declare const score: Score
declare const change: Change

it('only indices are compared, and of somebody', () => {
  expectTypeOf(compare(index, index)).toEqualTypeOf<Change>()
  // @ts-expect-error the index of nobody is null
  compare(maybeIndex, index)
  // @ts-expect-error a summary has no index yet
  compare(summary, summary)
  // @ts-expect-error the score of one person is no index of a group
  compare(score, score)
  // @ts-expect-error two of them
  compare(index)
})

it('an achievement says which way is better', () => {
  // @ts-expect-error which way is better must be said
  achievement(80, { target: 76 })
  // @ts-expect-error up is no way
  achievement(80, { target: 76, better: 'up' })
  // @ts-expect-error text is no figure
  achievement('80', { target: 76, better: 'higher' })
})

it('members have an id and the method of their score', () => {
  // @ts-expect-error without an id nobody is found again
  compareMembers([{ score }], [])
  // @ts-expect-error an index alone may be of any method
  compareMembers([{ id: 'a', score: { index: 70 } }], [])
  // @ts-expect-error scores say nothing of who has them
  compareMembers([score], [])
})

it('methods are compared over records and a year', () => {
  // @ts-expect-error the year is missing
  compareMethods([], { before: method, after: method })
  // @ts-expect-error two methods
  compareMethods([], { before: method, year: 2023 })
  // @ts-expect-error an edition is no method
  compareMethods([], { before: ipAsn2019, after: method, year: 2023 })
})

it('units are compared with the method of both', () => {
  const tree = { method: '', asOf: '', units: [] }
  compareUnits(tree, tree, { method })
  // @ts-expect-error the method is missing
  compareUnits(tree, tree, {})
  // @ts-expect-error units alone are no measurement
  compareUnits([], [], { method })
})

it('tables take the words of comparisons', () => {
  // @ts-expect-error the words are missing
  changeTable(change, {})
  // @ts-expect-error a locale of explanations has other words
  changeTable(change, { words: en })
  // @ts-expect-error words are imported, not named
  changeTable(change, { words: 'en' })
  // @ts-expect-error the change of a group is not that of its members
  memberTable(change, { words: enCompare })
  // @ts-expect-error the change of a group is not that of units
  unitChangeTable(change, { words: enCompare })
})

it('a change cannot be changed', () => {
  // @ts-expect-error read-only
  change.difference = 0
  // @ts-expect-error read-only
  change.parts.pop()
})
