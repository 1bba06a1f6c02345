import { expect, it } from 'vitest'
import { requestLines } from '../../src/cli/request-lines'
import type { Vector } from '../../src/verify'

const row = (id: string, method: string, readings = {}): Vector => ({
  id: `answers/${id}`,
  area: 'answers',
  title: 'not told',
  method,
  readings,
  section: 'not told',
  source: 'not told',
  input: { jp: 20 },
  expected: { index: 1 },
})

it('tells every method once, before the first row under it, and nothing of what is expected', () => {
  const proportional = { jpCredit: 'proportional' }
  const rows = [
    row('a', 'ip-asn-2019@1'),
    row('b', 'ip-asn-2019@1'),
    row('c', 'ip-asn-2019@1?jpCredit=proportional', proportional),
    row('d', 'peta-jabatan@1'),
    row('e', 'ip-asn-2019@1'),
  ]
  const text = requestLines(rows, { resolved: true })
  expect(text.endsWith('}\n')).toBe(true)
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.map(({ id, method }) => id ?? `method ${method}`)).toEqual([
    'method ip-asn-2019@1',
    'answers/a',
    'answers/b',
    'method ip-asn-2019@1?jpCredit=proportional',
    'answers/c',
    'answers/d',
    'answers/e',
  ])
  expect(lines[4]).toEqual({
    id: 'answers/c',
    area: 'answers',
    method: 'ip-asn-2019@1?jpCredit=proportional',
    readings: proportional,
    input: { jp: 20 },
  })
  // The one parameter that this reading sets.
  expect([lines[0].resolved.id, lines[3].resolved.id]).toEqual(['ip-asn-2019@1', 'ip-asn-2019@1?jpCredit=proportional'])
})

const methodsIn = (rows: readonly Vector[], resolved = true) =>
  requestLines(rows, { resolved })
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter((line) => 'resolved' in line)
    .map(({ method }) => method)

it('tells no tables to who has them', () => {
  const rows = [
    row('a', 'ip-asn-2019@1'),
    row('b', 'ip-asn-2019@1?jpCredit=proportional', { jpCredit: 'proportional' }),
  ]
  expect(methodsIn(rows)).toHaveLength(2)
  expect(methodsIn(rows, false)).toEqual([])
})

it('tells no tables of a method that a row does not name rightly, and those of it to the row that does', () => {
  expect(methodsIn([row('a', 'ip-asn-2019@7'), row('b', 'ip-asn-2019@1?categoryGap=upper')])).toEqual([])
  const upper = 'ip-asn-2019@1?categoryGap=upper'
  expect(methodsIn([row('b', upper), row('c', upper, { categoryGap: 'upper' })])).toEqual([upper])
})
