import { it } from 'vitest'
import { type Answers, type Assessment, createMethod, type Employee, ipAsn2019, type Score } from '../../src'
import {
  type ConformanceAdapter,
  createReceipt,
  type Receipt,
  reconcile,
  runConformance,
  type Vector,
  verifyReceipt,
} from '../../src/verify'

const method = createMethod(ipAsn2019)
declare const answers: Answers
declare const employee: Employee
declare const score: Score
declare const assessment: Assessment
declare const receipt: Receipt
declare const vectors: readonly Vector[]

it('a receipt is of an input of its kind, and has the result of that kind', async () => {
  const { index }: Score = (await createReceipt({ kind: 'answers', method, input: answers })).result
  const { outcome }: Assessment = (await createReceipt({ kind: 'employee', method, year: 2023, input: employee }))
    .result
  const { rows } = (await createReceipt({ kind: 'measurement', method, year: 2023, input: { rows: [employee, null] } }))
    .result
  void [index, outcome, rows.measured]
  // @ts-expect-error no such kind
  createReceipt({ kind: 'summary', method, input: answers })
  // @ts-expect-error the result is computed
  createReceipt({ kind: 'answers', method, input: answers, result: score })
  // @ts-expect-error the result is computed
  createReceipt({ kind: 'employee', method, year: 2023, input: employee, result: assessment })
  // @ts-expect-error rows stand in an object
  createReceipt({ kind: 'measurement', method, year: 2023, input: [employee] })
  // @ts-expect-error the method is missing
  createReceipt({ kind: 'answers', input: answers })
  // @ts-expect-error records are looked at for a year
  createReceipt({ kind: 'employee', method, input: employee })
  // @ts-expect-error answers are of no year
  createReceipt({ kind: 'answers', method, year: 2023, input: answers })
  // @ts-expect-error a SHA-256 returns something
  createReceipt({ kind: 'answers', method, input: answers }, { sha256: () => undefined })
})

it('a receipt is held against an input', () => {
  // @ts-expect-error the input is missing
  verifyReceipt(receipt, { method })
  // @ts-expect-error a result is no receipt
  verifyReceipt(score, { input: answers, method })
  // @ts-expect-error stored text is parsed first
  verifyReceipt('{}', { input: answers, method })
  // @ts-expect-error read-only
  receipt.result = null
})

it('an adapter answers', () => {
  runConformance(({ input }) => input, { vectors })
  // @ts-expect-error an adapter that returns nothing answers nothing
  runConformance(() => {}, { vectors })
  // @ts-expect-error an adapter that returns nothing, at last
  runConformance(async () => {}, { vectors })
  // @ts-expect-error the cases are missing
  runConformance(({ input }) => input, {})
  // @ts-expect-error no such area
  runConformance(({ input }) => input, { vectors, areas: ['scores'] })
  // @ts-expect-error a request has no answers
  const adapter: ConformanceAdapter = ({ answers }) => answers
  void adapter
})

it('official numbers are held against persons', () => {
  const rows = [{ person: { id: 'p-1' }, official: { dimensions: { kinerja: 25 } } }]
  reconcile(rows, { edition: ipAsn2019, year: 2023 })
  // @ts-expect-error the year is missing
  reconcile(rows, { edition: ipAsn2019 })
  // @ts-expect-error an edition, whose readings are looked for, not a method
  reconcile(rows, { edition: method, year: 2023 })
  // @ts-expect-error no such option
  reconcile(rows, { edition: ipAsn2019, year: 2023, readings: { skpGap: 'nearest' } })
  // @ts-expect-error official numbers are numbers
  reconcile([{ person: { id: 'p-1' }, official: { dimensions: { kinerja: '25' } } }], {
    edition: ipAsn2019,
    year: 2023,
  })
  // @ts-expect-error a person in every row
  reconcile([{ official: { dimensions: {} } }], { edition: ipAsn2019, year: 2023 })
})
