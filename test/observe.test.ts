import { describe, expect, it } from 'vitest'
import {
  createMethod,
  type EditionSource,
  type Employee,
  type IpAsn2019Readings,
  ipAsn2019,
  observe,
  scoreEmployee,
} from '../src'
import { yearsBefore } from '../src/calendar'
import { checkEdition } from '../src/own-edition'
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
    for (const asOf of ['2022-12-31', null as never, 2023 as never])
      expect(() => observe(record, { method, year: 2023, asOf })).toThrow(
        'invalid-period: asOf: a day from 2023-01-01 on',
      )
  })

  it('give frozen results', () => {
    const { observation } = scoreEmployee({ id: 'p', posts: [{ jenjang: 'pelaksana' }] }, { method, year: 2023 })
    for (const part of [observation, observation.evidence, observation.windows, observation.answers]) {
      expect(Object.isFrozen(part)).toBe(true)
    }
  })
})

/** The shipped edition without readings, changed in place, as an agency's own. */
// biome-ignore lint/suspicious/noExplicitAny: no type lets anybody take fields out
function ownMethod(change: (edition: any) => void): ReturnType<typeof createMethod> {
  const { official: _, ...rest } = structuredClone(ipAsn2019)
  const edition: EditionSource = { ...rest, id: 'kab-contoh', readings: {} }
  change(edition)
  const result = checkEdition(edition)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return createMethod(result.value) as never
}

describe('an own edition', () => {
  const everything: Employee = {
    id: 'p',
    posts: [{ jenjang: 'pengawas', requires: 'S1' }],
    educations: [{ level: 'S1' }],
    trainings: [
      { kind: 'kepemimpinan', level: 'PKP', date: '2020' },
      { kind: 'teknis', jp: 20, date: '2023-03' },
      { kind: 'seminar', date: '2023-03' },
    ],
    appraisals: [{ year: 2022, kinerja: 'baik' }],
    sanctions: [{ level: 'berat', inForce: '2022' }],
  }
  const reasonsOf = (employee: Employee, method: ReturnType<typeof createMethod>, list: string) =>
    observe(employee, { method, year: 2023 })
      .evidence.filter((each) => each.list === list)
      .map(({ reason }) => reason)

  it('is given no answer to what it does not ask', () => {
    const method = ownMethod((edition) => {
      edition.dimensions = { kompetensi: 10 }
      edition.groups = { struktural: { seminar: 10 }, fungsional: { seminar: 10 }, pelaksana: { seminar: 10 } }
      edition.indicators = { seminar: edition.indicators.seminar }
      edition.categories.bands = [[0, 10, 'satu']]
    })
    const { answers, evidence } = observe(everything, { method, year: 2023 })
    expect(answers).toEqual({ kelompok: 'struktural', seminar: true })
    expect(evidence.map(({ indicator, list }) => [indicator, list])).toEqual([
      [null, 'posts'],
      ['seminar', 'trainings'],
    ])
  })

  it('with years for the other trainings does not know of one without a date', () => {
    const method = ownMethod((edition) => {
      edition.indicators.kepemimpinan.window = { years: 5 }
      edition.indicators.fungsional.window = { years: 5 }
    })
    const leads: Employee = { ...everything, trainings: [{ kind: 'kepemimpinan', level: 'PKP' }] }
    const works: Employee = { ...everything, posts: [{ jenjang: 'ahli-muda' }], trainings: [{ kind: 'fungsional' }] }
    for (const [employee, answer] of [[leads, 'kepemimpinan'] as const, [works, 'fungsional'] as const]) {
      expect(reasonsOf(employee, method, 'trainings')).toEqual(['undated'])
      expect(observe(employee, { method, year: 2023 }).answers).not.toHaveProperty(answer)
    }
    // One that counts is enough, and none at all is a no.
    const none = { ...leads, trainings: [] }
    expect(observe(none, { method, year: 2023 }).answers).toMatchObject({ kepemimpinan: false })
  })

  it('without a column of hours earns nothing by them', () => {
    const method = ownMethod((edition) => delete edition.indicators.teknis.inputs.jp)
    expect(reasonsOf(everything, method, 'trainings')).toEqual(['counts', 'too-few-hours', 'counts'])
  })

  it('without a level of sanction, or a column for them, knows no points of it', () => {
    const without = ownMethod((edition) => delete edition.indicators.disiplin.inputs.disiplin.points.sedang)
    const sanctions = [{ level: 'sedang', inForce: '2022' } as const]
    expect(reasonsOf({ ...everything, sanctions }, without, 'sanctions')).toEqual(['counts'])
    const renamed = ownMethod((edition) => {
      const { disiplin } = edition.indicators
      disiplin.inputs = { hukuman: disiplin.inputs.disiplin }
    })
    expect(reasonsOf(everything, renamed, 'sanctions')).toEqual(['counts'])
  })

  it('without a predicate, or a scale, knows no points of it: it is the lowest of several', () => {
    const method = ownMethod((edition) => {
      const { inputs } = edition.indicators.kinerja
      delete inputs.skp
      delete inputs.kinerja.points['butuh-perbaikan']
    })
    for (const odd of [{ kinerja: 'butuh-perbaikan' } as const, { skp: 90 }]) {
      const appraisals = [{ year: 2022, kinerja: 'buruk' } as const, { year: 2022, ...odd }]
      expect(reasonsOf({ ...everything, appraisals }, method, 'appraisals')).toEqual(['superseded', 'counts'])
    }
  })

  it('without rules for records cannot look through them', () => {
    const method = ownMethod((edition) => delete edition.evidence)
    expect(() => observe(everything, { method, year: 2023 })).toThrow(
      'no-evidence-rules: give a method of createMethod(ipAsn2019, …)',
    )
  })
})

describe('a sanction', () => {
  it('of the window counts, whatever an older one of the same level says', () => {
    const method = createMethod(ipAsn2019)
    const sanctions = [{ level: 'berat', inForce: '2010' } as const, { level: 'berat', inForce: '2022' } as const]
    const { evidence } = observe({ id: 'p', posts: [{ jenjang: 'pelaksana' }], sanctions }, { method, year: 2023 })
    expect(evidence.filter(({ list }) => list === 'sanctions').map(({ reason }) => reason)).toEqual([
      'too-old',
      'counts',
    ])
  })
})

describe('29 February', () => {
  it('so many years before is 28 February where that year has none: 2100 is no leap year', () => {
    expect(yearsBefore('2104-02-29', 4)).toBe('2100-02-28')
    expect(yearsBefore('2108-02-29', 4)).toBe('2104-02-29')
  })
})
