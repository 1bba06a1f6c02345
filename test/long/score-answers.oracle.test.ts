import { expect, it } from 'vitest'
import { allAnswers, predicateAnswers, readingChoices, withKesesuaian } from '../oracle/ip-asn-2019'
import { firstDifference, firstIndexDifference } from '../score-answers.oracle'

const answers = [...allAnswers(), ...predicateAnswers()].map(withKesesuaian)

it('agrees with the oracle on every line, range and mark of the whole answer space', () => {
  expect(firstDifference(allAnswers(), {})).toBeUndefined()
})

it.each(readingChoices())('agrees with the oracle on the whole answer space under %o', (readings) => {
  expect(firstIndexDifference(answers, readings)).toBeUndefined()
})
