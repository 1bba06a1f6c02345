import { expect, it } from 'vitest'
import { allAnswers, completeAnswers, predicateAnswers, type Readings, withKesesuaian } from './oracle/ip-asn-2019'
import { firstDifference, firstIndexDifference } from './score-answers.oracle'

const relative = { relative: { 'di-bawah': 15, sesuai: 20, 'di-atas': 25 } }

/** Every option of every reading, one at a time. */
const single: Readings[] = [
  {},
  { categoryGap: 'upper' },
  { categoryFigure: 'printed' },
  { skpGap: 'upper' },
  { skp120: 'from110' },
  { predicates2022: 'unscored' },
  { jpCredit: 'proportional' },
  { education: relative },
  { unknownEducation: 'zero' },
  { unknownPerformance: 'zero' },
  { unknownDiscipline: 'lowest' },
  { unknownDiscipline: 'clean' },
]

const numbers = (to: number, step: number) => Array.from({ length: Math.round(to / step) + 1 }, (_, i) => i * step)

/** Two decimals, as the figure would be typed. */
const typed = (value: number) => Number(value.toFixed(2))

it('has the whole answer space of the table: 7,200 complete sets, 38,610 with unknowns', () => {
  expect(completeAnswers()).toHaveLength(7200)
  expect(allAnswers()).toHaveLength(38_610)
})

// The long suite takes all of them, and their indices under every combination of readings.
const fifth = allAnswers().filter((_, i) => i % 5 === 0)

it('agrees with the oracle on every line, range and mark of a fifth of the answer space', () => {
  expect(firstDifference(fifth, {})).toBeUndefined()
})

it.each(single)('agrees with the oracle on the index of this fifth under %o', (readings) => {
  expect(firstIndexDifference([...fifth, ...predicateAnswers()].map(withKesesuaian), readings)).toBeUndefined()
})

it.each(single)('agrees with the oracle on every line of a sample under %o', (readings) => {
  const sample = allAnswers().filter((_, i) => i % 29 === 0)
  expect(firstDifference([...sample, ...predicateAnswers()].map(withKesesuaian), readings)).toBeUndefined()
})

/** The readings that act on the number columns. */
const onNumbers = single.filter((readings) =>
  ['skpGap', 'skp120', 'predicates2022', 'jpCredit', 'unknownPerformance'].some((id) => id in readings),
)

it.each([{}, ...onNumbers])('agrees with the oracle on every number of the number columns under %o', (readings) => {
  const base = { kelompok: 'pelaksana', pendidikan: 'S1', seminar: true, disiplin: 'ringan' } as const
  const rows = [
    ...numbers(100, 0.01).map((skp) => ({ ...base, skp: typed(skp) })),
    ...numbers(120, 0.05).map((skp120) => ({ ...base, skp120: typed(skp120) })),
    ...numbers(60, 1).map((jp) => ({ ...base, jp, kinerja: 'baik' as const })),
    ...numbers(60, 1).map((jp) => ({ ...base, kelompok: 'fungsional' as const, jp })),
  ]
  expect(firstDifference(rows, readings)).toBeUndefined()
})
