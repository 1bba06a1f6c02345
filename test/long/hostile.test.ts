import { expect, it } from 'vitest'
import { createMethod, ipAsn2019, measure } from '../../src'
import { describeIssue, enMessages, idMessages } from '../../src/explain'
import { hostileRecord } from '../hostile-records'
import { seededRandom } from '../record-arbitraries'

it('accounts for 100,000 hostile records, and says nothing of what they held', () => {
  const rows = Array.from({ length: 100_000 }, (_, i) => hostileRecord(seededRandom(1_000_000 + i)))
  const { outcomes, findings, rows: counts } = measure(rows, { method: createMethod(ipAsn2019), year: 2023 })
  expect(outcomes).toHaveLength(rows.length)
  expect(counts.total).toBe(rows.length)
  expect(counts.rejected).toBeGreaterThan(50_000)
  expect(counts.measured).toBeGreaterThan(1_000)
  const issues = [...findings, ...outcomes.flatMap((each) => (each.outcome === 'rejected' ? each.issues : []))]
  for (const issue of issues) {
    const told = `${JSON.stringify(issue)}\n${describeIssue(issue, { messages: idMessages })}\n${describeIssue(issue, { messages: enMessages })}`
    if (/rahasia|19850315/.test(told)) expect.unreachable(told)
    if (describeIssue(issue, { messages: idMessages }).length >= 250) expect.unreachable(told)
  }
})
