import { expect, it } from 'vitest'
import { checkUnits, type IppError } from '../../src'
import * as positions from '../../src/positions'
import { expectRefusal, expectUnknownOption, loose, type WrongCall } from '../wrong-call'

const count = positions.countVacancies([{ id: 'a', eselon: 'III.a' }], [], { asOf: '2026-01-31' })

const calls: readonly WrongCall[] = [
  ['no options', 'countVacancies', [[]]],
  ['employees that are no list', 'countVacancies', [[], 7, { asOf: '2026-01-31' }]],
  ['no words', 'unitTable', [count, {}]],
  ['a word that is missing', 'unitTable', [count, { words: { ...positions.enPositions, unit: undefined } }]],
  ['a name that is no text', 'mapTable', [{}, [], { words: positions.enPositions }]],
]

it.each(calls)('a wrong argument is refused with a documented error: %s, %s', (...call) => {
  expectRefusal(positions, call)
})

it.each([
  ['countVacancies', [[], [], { asOf: '2026-01-31' }]],
  ['projectVacancies', [[], [], { from: '2026-01-31', until: '2026-12-31' }]],
  ['checkPositions', [[], { units: [] }]],
  ['unitTable', [count, { words: positions.enPositions }]],
])('an option that %s does not have is refused', (name, args) => {
  expectUnknownOption(positions, name, args)
})

const map = [{ id: 'a' }]
const [asOf, until] = ['2026-01-31', '2026-12-31']

it.each([
  ['countVacancies', [[], 7, { asOf }], 'invalid-argument: employees: a list'],
  ['countVacancies', [[], [], { asOf: 'today' }], 'invalid-period: asOf takes a day, YYYY-MM-DD'],
  [
    'projectVacancies',
    [[], [], { from: until, until: asOf }],
    'from and until take days, YYYY-MM-DD, until not before from',
  ],
  ['projectVacancies', [[], [], { from: asOf, until, every: 'week' }], 'unknown-option: every takes month or year'],
])('%s says what to give: %o', (name, args, message) => {
  expect(() => loose(positions)[name]?.(...args)).toThrow(message)
})

/** The issues that a call is refused with. */
function issuesOf(call: () => unknown) {
  try {
    call()
  } catch (error) {
    return (error as IppError).issues.map(({ path, code, params }) => [path.join('.'), code, params])
  }
  return 'nothing thrown'
}

it('an issue says what was expected', () => {
  const recruits = [{ position: 'a', on: asOf, seats: 1 }]
  expect(issuesOf(() => positions.projectVacancies(map, [], { from: asOf, until, recruits }))).toEqual([
    ['0.on', 'not-after', { other: 'from' }],
  ])
  const ownLaws = [{ jf: 'guru', age: 60, citation: 60 as never }]
  expect(issuesOf(() => positions.countVacancies(map, [], { asOf, ownLaws }))).toEqual([
    ['0.citation', 'wrong-type', { expected: 'text' }],
  ])
})

it('what is no list, or has no text as id, is an issue', () => {
  const noList = {
    ok: false,
    issues: [{ path: [], code: 'wrong-type', severity: 'error', params: { expected: 'list' } }],
  }
  expect(positions.checkPositions(7)).toEqual(noList)
  expect(checkUnits(7 as never)).toEqual(noList)
  const noText = { path: [0, 'id'], code: 'wrong-type', severity: 'error', params: { expected: 'text' } }
  expect(positions.checkPositions([{ id: 7 }])).toEqual({ ok: false, issues: [noText] })
  expect(checkUnits([{ id: 7 as never }])).toEqual({ ok: false, issues: [noText] })
})

it('positions in a circle, or below nothing, are no map', () => {
  for (const parent of ['a', 'b']) expect(positions.checkPositions([{ id: 'a', parent }]).ok).toBe(false)
})
