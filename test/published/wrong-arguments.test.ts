import { it } from 'vitest'
import { createMethod, ipAsn2019 } from '../../src'
import * as published from '../../src/published'
import { expectRefusal, expectUnknownOption, type WrongCall } from '../wrong-call'

const method = createMethod(ipAsn2019)

const calls: readonly WrongCall[] = [
  ['no method', 'combinePublished', [[]]],
  ['rows that are no list', 'auditPublished', [{}, { method }]],
]

it.each(calls)('a wrong argument is refused with a documented error: %s, %s', (...call) => {
  expectRefusal(published, call)
})

it.each([['auditPublished', [[{ count: 1, means: { disiplin: 5 } }], { method }]]])(
  'an option that %s does not have is refused',
  (name, args) => {
    expectUnknownOption(published, name, args)
  },
)
