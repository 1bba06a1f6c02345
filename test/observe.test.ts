import { describe, expect, it } from 'vitest'
import { createMethod, type IpAsn2019Readings, ipAsn2019, observe, scoreEmployee } from '../src'
import { type HandHistory, handHistories } from './hand-histories'

const create = (readings: HandHistory['readings']) => createMethod(ipAsn2019, readings as IpAsn2019Readings)
const methods = new Map<string, ReturnType<typeof create>>()

/** Hundreds of cases share some thirty choices of readings. */
function methodOf(readings: HandHistory['readings'] = {}): ReturnType<typeof create> {
  const key = JSON.stringify(readings)
  const method = methods.get(key) ?? create(readings)
  methods.set(key, method)
  return method
}

const assess = ({ employee, period, readings }: HandHistory) =>
  scoreEmployee(employee, { method: methodOf(readings), ...period })

/** What an assessment says, told in the words of a case: only what the case expects. */
function found(assessment: ReturnType<typeof assess>, expected: HandHistory['expected']): Record<string, unknown> {
  const { answers, evidence, windows, readings } = assessment.observation
  const all: Record<keyof typeof expected, unknown> = {
    outcome: assessment.outcome,
    reason: 'reason' in assessment ? assessment.reason : undefined,
    answers,
    index: assessment.score?.index,
    used: evidence.filter(({ used }) => used).map(({ indicator, list, position }) => [indicator, list, position]),
    setAside: evidence
      .filter(({ used }) => !used)
      .map(({ indicator, list, position, reason }) => [indicator, list, position, reason]),
    windows: Object.fromEntries(Object.entries(windows).map(([id, { from, to }]) => [id, [from, to]])),
    sensitiveTo: [...readings].sort(),
  }
  return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key as keyof typeof expected]]))
}

describe('a history worked by hand', () => {
  it('has a name of its own', () => {
    const names = handHistories.map(({ name }) => name)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })

  it.each(handHistories.map((history) => [history.name, history] as const))('%s', (_name, history) => {
    const assessment = assess(history)
    const { sensitiveTo, ...expected } = history.expected
    // Strictly: a column that is not known is not there, not even as undefined.
    expect(found(assessment, history.expected)).toStrictEqual({
      ...expected,
      ...(sensitiveTo && { sensitiveTo: [...sensitiveTo].sort() }),
    })

    const { method, year, asOf, post, evidence } = assessment.observation
    const { period } = history
    expect({ method, year, asOf }).toEqual({
      method: methodOf(history.readings).id,
      year: period.year,
      asOf: period.asOf ?? `${period.year}-12-31`,
    })
    expect(post).toBe(evidence.find(({ used, indicator }) => used && indicator === null)?.position ?? null)
    // What is used counts, or is the post that is exempt; nothing else is either.
    const reasonOf = ({ indicator, list }: (typeof evidence)[number]) =>
      indicator === 'fungsional' && list === 'posts' ? 'exempt' : 'counts'
    for (const item of evidence) expect([item.used, item.reason === reasonOf(item)]).toEqual([item.used, item.used])
    expect(assessment.score === null).toBe(assessment.outcome !== 'measured')
  })
})

describe('observe and scoreEmployee', () => {
  const method = createMethod(ipAsn2019)

  it('refuse a record that is not one, by its issues', () => {
    const wrong = { id: 'p', trainings: [{ kind: 'workshop' }] } as never
    for (const call of [observe, scoreEmployee]) {
      expect(() => call(wrong, { method, year: 2023 })).toThrow(
        expect.objectContaining({
          code: 'invalid-employee',
          issues: [expect.objectContaining({ path: ['trainings', 0, 'kind'], code: 'unknown-code' })],
        }),
      )
    }
  })

  it('take a record that contradicts itself: it is only warned of', () => {
    const odd = { id: 'p', nip: '198503152010011002', sex: 'P', posts: [{ jenjang: 'pelaksana' }] } as const
    expect(observe(odd, { method, year: 2023 }).answers).toEqual({ kelompok: 'pelaksana' })
  })

  it('say which part of a period is wrong', () => {
    const record = { id: 'p' }
    expect(() => observe(record, { method, year: '2023' as never })).toThrow(
      'invalid-period: year: a whole number, 1900-9998',
    )
    expect(() => observe(record, { method, year: 2023, asOf: '2022-12-31' })).toThrow('asOf: a day from 2023-01-01 on')
  })

  it('give frozen results', () => {
    const { observation } = scoreEmployee({ id: 'p', posts: [{ jenjang: 'pelaksana' }] }, { method, year: 2023 })
    for (const part of [observation, observation.evidence, observation.windows, observation.answers]) {
      expect(Object.isFrozen(part)).toBe(true)
    }
  })
})
