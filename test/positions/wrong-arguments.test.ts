import { it } from 'vitest'
import * as positions from '../../src/positions'
import { expectRefusal, expectUnknownOption, type WrongCall } from '../wrong-call'

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
