import { expect, it } from 'vitest'
import { allAnswers, completeAnswers, predicateAnswers, withKesesuaian } from './oracle/ip-asn-2019'
import { firstDifference, firstIndexDifference, numberRows, onNumbers, singleReadings } from './score-answers.oracle'

// The long suite takes more of each.
const everyFifth = <T>(_: T, i: number) => i % 5 === 0
const fifth = allAnswers().filter(everyFifth)
const sample = allAnswers().filter((_, i) => i % 97 === 0)

it('has the whole answer space of the table: 7,200 complete sets, 38,610 with unknowns', () => {
  expect(completeAnswers()).toHaveLength(7200)
  expect(allAnswers()).toHaveLength(38_610)
})

it('agrees with the oracle on every line, range and mark of a fifth of the answer space', () => {
  expect(firstDifference(fifth, {})).toBeUndefined()
})

it.each(singleReadings)('agrees with the oracle on the index of one set in 23 under %o', (readings) => {
  const answers = [...allAnswers().filter((_, i) => i % 23 === 0), ...predicateAnswers()].map(withKesesuaian)
  expect(firstIndexDifference(answers, readings)).toBeUndefined()
})

it.each(singleReadings)('agrees with the oracle on every line of a sample under %o', (readings) => {
  expect(firstDifference([...sample, ...predicateAnswers()].map(withKesesuaian), readings)).toBeUndefined()
})

it('agrees with the oracle on every number of the number columns', () => {
  expect(firstDifference(numberRows(), {})).toBeUndefined()
})

it.each(onNumbers)('agrees with the oracle on every fifth number under %o', (readings) => {
  expect(firstDifference(numberRows().filter(everyFifth), readings)).toBeUndefined()
})
