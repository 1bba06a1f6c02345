import { createMeasurement, createTally, IppError, ipAsn2019 } from '../../src'
import { type Call, type Calls, oneOf } from './calls'
import {
  anyAnswers,
  anyMethod,
  anyPerson,
  method,
  methods,
  readings,
  scores,
  somePeople,
  summaries,
  units,
} from './material'

const same = (r: () => number) => ({ method: oneOf([method, method, method, ...methods])(r) })
const period = (r: () => number) => ({
  method: anyMethod(r),
  year: 2019 + Math.floor(r() * 8),
  ...(r() < 0.3 && { asOf: '2026-03-01' }),
})
const keyOf = () => 'x'
const measuring = (r: () => number) => ({
  ...period(r),
  ...(r() < 0.5 && { units }),
  ...(r() < 0.3 && { by: { group: keyOf } }),
  ...(r() < 0.2 && { read: (value: unknown) => ({ ok: true, value, issues: [] }) }),
  ...(r() < 0.2 && { stage: 'final' }),
  ...(r() < 0.2 && { onProgress: () => undefined }),
})
const summary = oneOf(summaries)
const digits = (r: () => number) => [r() * 100, Math.floor(r() * 11)]

/** A tally is called in three steps: made, added to, read. */
const tallied: Call['run'] = (options: never, key: never, answers: never) => {
  const tally = createTally(options)
  const { length } = tally.add(key, answers)
  return Object.freeze([length, tally.summaries()])
}

const measuredByRow: Call['run'] = (options: never, ...rows: never[]) => {
  const measurement = createMeasurement(options)
  return Object.freeze([...rows.map((row) => measurement.add(row)), measurement.result()])
}

export const coreCalls: Calls = {
  // Only the library makes one.
  IppError: { valid: () => [], run: () => new IppError('not-a-number', 'x').message },
  checkAnswers: { valid: (r) => [anyAnswers(r), { ...same(r), ignore: ['nama'] }], frozen: false, echoes: true },
  checkEmployee: { valid: (r) => [anyPerson(r), { ignore: ['nama'] }], frozen: false, echoes: true },
  checkUnits: { valid: () => [units], frozen: false, echoes: true },
  createMeasurement: { valid: (r) => [measuring(r), ...somePeople(r)], run: measuredByRow },
  createMethod: { valid: (r) => [ipAsn2019, oneOf(readings)(r)], slow: 8 },
  createTally: { valid: (r) => [same(r), 'dinas', anyAnswers(r)], run: tallied },
  distribution: { valid: (r) => [summary(r)] },
  groupIndex: { valid: (r) => [summary(r), { method }] },
  isIppError: { valid: () => [new IppError('not-a-number', 'x'), 'not-a-number'] },
  jenjangOf: { valid: () => [{ jenjang: 'pelaksana', eselon: 'III.a' }] },
  measure: { valid: (r) => [somePeople(r), measuring(r)] },
  mergeSummaries: { valid: (r) => [[summary(r), summary(r)], { method }] },
  observe: { valid: (r) => [anyPerson(r), period(r)] },
  parseNip: { valid: (r) => [oneOf(['198503152010011002', '198513152010011002', '1985'])(r)], frozen: false },
  removeSummary: { valid: (r) => [summaries[0], oneOf([summaries[0], summaries[1]])(r), { method }] },
  rollUp: { valid: (r) => [units, [{ key: 'bidang', summary: summary(r) }], { method }] },
  round: { valid: digits },
  scoreAnswers: { valid: (r) => [anyAnswers(r), { method }] },
  scoreEmployee: { valid: (r) => [anyPerson(r), period(r)] },
  summarize: { valid: (r) => [scores.slice(0, Math.floor(r() * 5)), { method }] },
  summarizeBy: {
    valid: (r) => [[anyAnswers(r)], { method, answers: (row: unknown) => row, by: keyOf }],
  },
}
