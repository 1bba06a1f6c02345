import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createMethod,
  type Employee,
  type IpAsn2019Readings,
  ipAsn2019,
  type Kelompok,
  measure,
  scoreEmployee,
  type Training,
} from '../src'
import { randomEmployee, randomPeriod, randomReadings, seededRandom } from './record-arbitraries'

const methods = [
  {},
  { windows: 'cutOff', jpCredit: 'proportional', leadershipMatch: 'orHigher', severalSanctions: 'every' },
  { appraisalYear: 'same', absentTrainings: 'none', absentSanctions: 'none', severalAppraisals: 'last' },
  { technicalWindow: 'pelaksana', disciplineWindow: 'ever', seminarWindow: 'oneYear', exemptJf: 'kudus' },
].map((readings) => createMethod(ipAsn2019, readings as IpAsn2019Readings))

const caseArb = fc.record({ seed: fc.integer(), method: fc.constantFrom(...methods) }).map(({ seed, method }) => {
  const random = seededRandom(seed)
  const period = randomPeriod(random)
  return { employee: randomEmployee(random, period), options: { method, ...period } }
})

const indexOf = (employee: Employee, options: Parameters<typeof scoreEmployee>[1]) =>
  scoreEmployee(employee, options).score?.index

/** A training of each kind that fits the group on the cut-off day. */
const fitting = (day: string): Record<Kelompok | 'all', readonly Training[]> => ({
  struktural: (['PKN-I', 'PKN-II', 'PKA', 'PKP'] as const).map((level) => ({ kind: 'kepemimpinan', level, date: day })),
  fungsional: [{ kind: 'fungsional', date: day }],
  pelaksana: [],
  all: [
    { kind: 'teknis', jp: 20, date: day },
    { kind: 'teknis', jp: 3, date: day },
    { kind: 'teknis', date: day },
    { kind: 'teknis', jp: 20 },
    { kind: 'seminar', date: day },
    { kind: 'kursus' },
  ],
})

const kelompoks: readonly (Kelompok | 'all')[] = ['struktural', 'fungsional', 'pelaksana', 'all']

describe('a measurement from records', () => {
  it('never falls by a training, dated or not', () => {
    fc.assert(
      fc.property(caseArb, fc.constantFrom(...kelompoks), ({ employee, options }, kind) => {
        const before = indexOf(employee, options)
        fc.pre(before !== undefined)
        for (const training of fitting(options.asOf ?? `${options.year}-12-31`)[kind]) {
          const more = { ...employee, trainings: [...(employee.trainings ?? []), training] }
          expect(indexOf(more, options)).toBeGreaterThanOrEqual(before as number)
        }
      }),
    )
  })

  it('never falls by one more education', () => {
    fc.assert(
      fc.property(caseArb, fc.constantFrom('SD', 'SLTA', 'D3', 'S1', 'S3'), ({ employee, options }, level) => {
        const before = indexOf(employee, options)
        fc.pre(before !== undefined)
        const more = { ...employee, educations: [...(employee.educations ?? []), { level } as const] }
        expect(indexOf(more, options)).toBeGreaterThanOrEqual(before as number)
      }),
    )
  })

  it('never rises by a sanction', () => {
    const dates = fc.constantFrom(undefined, '2018', '2023-07', '2024-02-29', '2030-01-01')
    fc.assert(
      fc.property(
        caseArb,
        fc.constantFrom('ringan', 'sedang', 'berat'),
        dates,
        ({ employee, options }, level, date) => {
          const before = indexOf(employee, options)
          fc.pre(before !== undefined)
          const sanction = { level, inForce: date ?? null } as const
          const more = { ...employee, sanctions: [...(employee.sanctions ?? []), sanction] }
          expect(indexOf(more, options) ?? 0).toBeLessThanOrEqual(before as number)
        },
      ),
    )
  })

  it('does not depend on the order of the lists, but for equals of one rank', () => {
    fc.assert(
      fc.property(caseArb, ({ employee, options }) => {
        const turned = {
          ...employee,
          trainings: employee.trainings?.toReversed(),
          educations: employee.educations?.toReversed(),
          appraisals: employee.appraisals?.toReversed(),
          sanctions: employee.sanctions?.toReversed(),
        } as Employee
        expect(indexOf(turned, options)).toBe(indexOf(employee, options))
      }),
    )
  })

  it('accounts for every item that it looked at, once for each indicator', () => {
    fc.assert(
      fc.property(caseArb, ({ employee, options }) => {
        const { evidence } = scoreEmployee(employee, options).observation
        const keys = evidence.map(({ indicator, list, position }) => `${indicator} ${list} ${position}`)
        expect(new Set(keys).size).toBe(keys.length)
        for (const { list, position } of evidence) expect(employee[list]?.[position]).toBeDefined()
      }),
    )
  })
})

/** Rows as they come: records, the same person again, and what is no record at all. */
const rowsArb = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.integer().map((seed) => ({ ...randomEmployee(seededRandom(seed)), id: `p${seed % 40}` })),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom<unknown>(null, 'x', [], {}, { id: 'p1', nip: '1' }, { id: 'p2', posts: [7] }),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom<unknown>(
        { id: 'a1', answers: { kelompok: 'pelaksana', kinerja: 'baik' } },
        { id: 'a2', answers: { kelompok: 'pelaksana' }, status: 'CPNS' },
      ),
    },
  ),
  { maxLength: 40 },
)

describe('an agency', () => {
  const options = { method: methods[0] as (typeof methods)[number], year: 2023 }

  it('has each of its rows in exactly one place', () => {
    fc.assert(
      fc.property(rowsArb, (list) => {
        const { rows, outcomes, summary, byStatus, participation } = measure(list, options)
        const { total, ...kinds } = rows
        expect(total).toBe(list.length)
        expect(Object.values(kinds).reduce((sum, each) => sum + each, 0)).toBe(total)
        expect(outcomes.map(({ row }) => row)).toEqual(list.map((_, i) => i))
        expect(summary.count).toBe(rows.measured)
        expect(byStatus.reduce((sum, each) => sum + each.summary.count, 0)).toBe(rows.measured)
        expect(participation.eligible).toBe(rows.measured + rows.notMeasured + rows.rejected)
      }),
    )
  })

  it('gives a person the same score whoever else is in it', () => {
    fc.assert(
      fc.property(rowsArb, (list) => {
        const { outcomes } = measure(list, options)
        for (const outcome of outcomes) {
          if (outcome.outcome !== 'measured') continue
          const [alone] = measure([list[outcome.row]], options).outcomes
          expect(alone).toEqual({ ...outcome, row: 0 })
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('readings of records', () => {
  it('are among those that the edition has, and never named where nothing changes', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = seededRandom(seed)
        const period = randomPeriod(random)
        const method = createMethod(ipAsn2019, randomReadings(random) as IpAsn2019Readings)
        const { observation } = scoreEmployee({ id: 'p', posts: [{ jenjang: 'pelaksana' }] }, { method, ...period })
        expect(observation.readings.every((id) => ['absentTrainings', 'absentSanctions'].includes(id))).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})
