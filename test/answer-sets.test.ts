import { expect, it } from 'vitest'
import { predicateAnswers, withKesesuaian } from './oracle/ip-asn-2019'
import { firstDifference } from './score-answers.oracle'

const relative = { relative: { 'di-bawah': 15, sesuai: 20, 'di-atas': 25 } }

it.each([
  {},
  { jpCredit: 'proportional', predicates2022: 'unscored', education: relative },
  {
    unknownEducation: 'zero',
    unknownPerformance: 'zero',
    unknownDiscipline: 'clean',
    categoryGap: 'upper',
    categoryFigure: 'printed',
  },
] as const)('agrees with the oracle on the sets with the newer predicates under %o', (readings) => {
  expect(firstDifference(predicateAnswers().map(withKesesuaian), readings)).toBeUndefined()
})
