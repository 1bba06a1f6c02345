import { describe, expect, it } from 'vitest'
import { checkEmployee, createMethod, type Issue, ipAsn2019, isIppError, measure } from '../src'
import { describeIssue, enMessages, idMessages } from '../src/explain'
import { hostileRecord } from './hostile-records'
import { seededRandom } from './record-arbitraries'

const method = createMethod(ipAsn2019)

/** Everything that is said of an issue: what a log would hold. */
const told = (issue: Issue) =>
  [
    JSON.stringify(issue.path),
    describeIssue(issue, { messages: idMessages }),
    describeIssue(issue, { messages: enMessages }),
  ] as const

describe('hostile records', () => {
  it('lead to outcomes with issues, and never to a word of what they held', () => {
    const rows = Array.from({ length: 5_000 }, (_, seed) => hostileRecord(seededRandom(seed)))
    const { outcomes, findings } = measure(rows, { method, year: 2023 })
    expect(outcomes).toHaveLength(rows.length)
    const issues = outcomes.flatMap((outcome) => (outcome.outcome === 'rejected' ? outcome.issues : []))
    expect(issues.length).toBeGreaterThan(2_000)
    for (const issue of [...issues.slice(0, 3_000), ...findings.slice(0, 1_000)]) {
      expect(told(issue).join('\n')).not.toMatch(/rahasia|19850315/)
      // the longest list of allowed names is told whole
      for (const text of told(issue)) expect(text.length).toBeLessThan(250)
    }
  })

  it.each([
    ['a string of ten million characters as id', { id: 'x'.repeat(10_000_000) }],
    ['as NIP', { id: 'p', nip: '1'.repeat(10_000_000) }],
    ['as date', { id: 'p', birthDate: '2'.repeat(10_000_000) }],
    ['as code', { id: 'p', status: 'PNS'.repeat(3_000_000) }],
    ['as functional post', { id: 'p', posts: [{ jf: 'a-'.repeat(5_000_000) }] }],
    ['twenty thousand wrong trainings', { id: 'p', trainings: Array.from({ length: 20_000 }, () => ({})) }],
    ['as key', { id: 'p', ['x'.repeat(10_000_000)]: 1 }],
  ])('are refused at once: %s', (_, value) => {
    // the best of several: on a busy machine any one may have had to wait
    const times = [1, 2, 3, 4, 5].map(() => {
      const start = performance.now()
      checkEmployee(value)
      return performance.now() - start
    })
    expect(Math.min(...times)).toBeLessThan('trainings' in value ? 500 : 50)
    const { ok, issues } = checkEmployee(value)
    expect(ok).toBe(false)
    for (const issue of issues.slice(0, 100))
      expect(describeIssue(issue, { messages: idMessages }).length).toBeLessThan(250)
  })

  it('may hold cycles', () => {
    const cycle: Record<string, unknown> = { id: 'p', posts: [{ jenjang: 'pelaksana' }] }
    cycle.self = cycle
    ;(cycle.posts as unknown[]).push(cycle)
    expect(checkEmployee(cycle).ok).toBe(false)
  })

  it('do not reach the prototype of anything', () => {
    const evil = JSON.parse('{"id":"p","__proto__":{"status":"CPNS"},"posts":[{"__proto__":{"jenjang":"pelaksana"}}]}')
    expect(checkEmployee(evil).ok).toBe(false)
    expect(({} as { status?: string }).status).toBeUndefined()
  })

  it('as units, are refused with a documented error', () => {
    const trees = [
      [null],
      [{}],
      [{ id: 7 }],
      [{ id: 'a', parent: 'a' }],
      [{ id: 'a' }, { id: 'a' }],
      [{ id: 'a', parent: {} }],
    ]
    for (const units of trees) {
      try {
        measure([], { method, year: 2023, units: units as never })
        expect.unreachable()
      } catch (error) {
        expect(isIppError(error, 'invalid-units')).toBe(true)
      }
    }
  })
})
