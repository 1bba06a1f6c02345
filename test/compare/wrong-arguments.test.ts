import { expect, it } from 'vitest'
import { createMethod, type GroupIndex, groupIndex, ipAsn2019, measure, scoreAnswers, summarize } from '../../src'
import * as compare from '../../src/compare'
import { codeOf, expectRefusal, expectUnknownOption, loose, type WrongCall } from '../wrong-call'

const method = createMethod(ipAsn2019)

const index = groupIndex(summarize([scoreAnswers({ kelompok: 'pelaksana' }, { method })], { method }), { method })
const tree = measure([], { method, year: 2023, units: [{ id: 'dinas' }] })

const calls: readonly WrongCall[] = [
  ['no words', 'changeTable', [{}, {}]],
  ['no change', 'memberTable', [{}, { words: compare.enCompare }]],
  ['nobody', 'compareMembers', [null, []]],
  ['one method', 'compareMethods', [[], { before: method, year: 2023 }]],
  ['no trees', 'compareUnits', [{}, {}, { method }]],
]

it.each(calls)('a wrong argument is refused with a documented error: %s, %s', (...call) => {
  expectRefusal(compare, call)
})

it.each([
  ['changeTable', 'change: what compare returned'],
  ['memberTable', 'change: what compareMembers returned'],
  ['unitChangeTable', 'changes: what compareUnits returned'],
])('%s says what it is made of', (name, what) => {
  expect(() => loose(compare)[name]?.({}, { words: compare.enCompare })).toThrow(`invalid-argument: ${what}`)
})

it('a change in a direction that there is not is no change', () => {
  const changes = compare.compareUnits(tree, tree, { method })
  const table = (direction: string) => {
    const all = { before: null, after: null, change: { direction } }
    return loose(compare).unitChangeTable?.({ ...changes, all }, { words: compare.enCompare })
  }
  for (const direction of ['up', 'down', 'same']) expect(() => table(direction)).not.toThrow()
  expect(() => table('over')).toThrow('invalid-argument: changes: what compareUnits returned')
})

it.each([
  ['compareMethods', [[], { before: method, after: method, year: 2023 }]],
  ['compareUnits', [tree, tree, { method }]],
  ['achievement', [12, { target: 10, better: 'higher' }]],
  ['changeTable', [compare.compare(index as GroupIndex, index as GroupIndex), { words: compare.enCompare }]],
])('an option that %s does not have is refused', (name, args) => {
  expectUnknownOption(compare, name, args)
})

it('keeps the code that it always had', () => {
  const summary = summarize([scoreAnswers({ kelompok: 'pelaksana' }, { method })], { method })
  expect(codeOf(() => loose(compare).compare?.(summary, summary))).toBe('invalid-group-index')
  expect(codeOf(() => compare.achievement(12, { target: 5e-324, better: 'higher' }))).toBe('not-a-number')
})
