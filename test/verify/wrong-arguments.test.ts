import { expect, it } from 'vitest'
import { createMethod, ipAsn2019, scoreAnswers } from '../../src'
import * as verify from '../../src/verify'
import { expectRefusal, expectUnknownOption, type WrongCall } from '../wrong-call'

const method = createMethod(ipAsn2019)
const answers = { kelompok: 'pelaksana', pendidikan: 'S1' } as const

const rules = { edition: ipAsn2019, year: 2023 }
const published = { count: 1, means: { disiplin: 5 } }

const calls: readonly WrongCall[] = [
  ['fields that no area has', 'libraryAdapter', [{ area: 'x' }, method]],
  ['rows that are no rows', 'reconcile', [{}, rules]],
  ['readings that are no record', 'reconcile', [[], { ...rules, readings: 'x' }]],
  ['a name for a list of names', 'reconcile', [[], { ...rules, vary: 'windows' }]],
  ['names that are no texts', 'reconcile', [[], { ...rules, vary: [7] }]],
  ['a group without persons', 'reconcileGroups', [[{ published }], rules]],
  ['a group without a printed row', 'reconcileGroups', [[{ persons: [] }], rules]],
  ['names that are no texts', 'reconcileGroups', [[{ persons: [], published }], { ...rules, vary: [7] }]],
  ['a whole that is no row', 'reconcileGroups', [[{ persons: [], published }], { ...rules, whole: 7 }]],
]

it.each(calls)('a wrong argument is refused with a documented error: %s, %s', (...call) => {
  expectRefusal(verify, call)
})

it.each([
  ['reconcile', [[], { edition: ipAsn2019, year: 2023 }]],
  [
    'reconcileGroups',
    [[{ persons: [], published: { count: 1, means: { disiplin: 5 } } }], { edition: ipAsn2019, year: 2023 }],
  ],
])('an option that %s does not have is refused', (name, args) => {
  expectUnknownOption(verify, name, args)
})

it('is refused where the call is answered later', async () => {
  const score = scoreAnswers(answers, { method })
  const later: readonly (() => Promise<unknown>)[] = [
    () => verify.createReceipt({} as never),
    () => verify.createReceipt({ kind: 'answers', method, input: answers }, { sha256: 'x' as never }),
    () => verify.createReceipt({ kind: 'answers', method, input: answers, result: score } as never),
    () => verify.runConformance(null as never, { vectors: [] }),
    () => verify.runConformance(() => ({}), {} as never),
  ]
  for (const each of later) await expect(each()).rejects.toMatchObject({ code: 'invalid-argument' })
})

it('an option that is answered later and that there is not is refused', async () => {
  const receipt = await verify.createReceipt({ kind: 'answers', method, input: answers })
  const stranger = { asOff: '2023-12-31' }
  const later: readonly (() => Promise<unknown>)[] = [
    () => verify.createReceipt({ kind: 'answers', method, input: answers }, stranger as never),
    () => verify.verifyReceipt(receipt, { input: answers, method, ...stranger }),
    () => verify.runConformance(() => ({}), { vectors: [], ...stranger }),
  ]
  for (const each of later) {
    await expect(each()).rejects.toMatchObject({ code: 'unknown-option', message: expect.stringContaining('no asOff') })
  }
})
