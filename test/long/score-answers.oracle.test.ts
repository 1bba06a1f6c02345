import { expect, it } from 'vitest'
import { allAnswers, predicateAnswers, readingChoices, withKesesuaian } from '../oracle/ip-asn-2019'
import { firstDifference, firstIndexDifference, numberRows, onNumbers, singleReadings } from '../score-answers.oracle'

const answers = [...allAnswers(), ...predicateAnswers()].map(withKesesuaian)
const sample = answers.filter((_, i) => i % 11 === 0)

it('agrees with the oracle on every line, range and mark of the whole answer space', () => {
  expect(firstDifference(allAnswers(), {})).toBeUndefined()
})

it.each(readingChoices())('agrees with the oracle on the whole answer space under %o', (readings) => {
  expect(firstIndexDifference(answers, readings)).toBeUndefined()
})

it.each(singleReadings)('agrees with the oracle on every line of a sample under %o', (readings) => {
  expect(firstDifference(sample, readings)).toBeUndefined()
})

it.each(onNumbers)('agrees with the oracle on every number of the number columns under %o', (readings) => {
  expect(firstDifference(numberRows(), readings)).toBeUndefined()
})
