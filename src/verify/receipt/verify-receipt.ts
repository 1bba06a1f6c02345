import type { Answers } from '../../answers'
import { aMethod } from '../../argument'
import { demand } from '../../demand'
import { deepFreeze } from '../../freeze'
import { measure } from '../../measure'
import type { FullMeasurement } from '../../measurement'
import type { AnyMethod, Method } from '../../method'
import { scoreAnswers } from '../../score-answers'
import { scoreEmployee } from '../../score-employee'
import { assertReceipt } from './assert-receipt'
import { canonicalJson } from './canonical-json'
import { createReceipt, type Receipt, type Receipted, type ReceiptOf, type ReceiptOptions } from './receipt'

/** What a receipt is held against. */
export interface VerifyReceiptOptions extends ReceiptOptions {
  /** The input, as it was given for the receipt. */
  readonly input: Receipted['input']
  /** The method. */
  readonly method: AnyMethod
}

/** What became of a receipt. */
export interface ReceiptVerdict {
  /** Method, input and result are those of the receipt. Another version of the library alone does not spoil it. */
  readonly ok: boolean
  /** What is not the same. */
  readonly differs: readonly ('library' | 'method' | 'input' | 'result')[]
}

/**
 * Computes the result of a receipt again, from the input and by the method given, and says what is not the same.
 *
 * @param receipt - a receipt of {@link createReceipt}, also out of JSON
 * @param given - the input and the method; a SHA-256 for pages that have none
 * @throws `IppError` `invalid-receipt` for what is no receipt: a field of another type, or one that does not go with the
 * kind; `no-sha256` as {@link createReceipt}, and what `scoreAnswers`,
 * `scoreEmployee` and `measure` throw for an input that they cannot take
 *
 * @example
 * ```ts
 * import { createMethod, ipAsn2019, scoreEmployee } from 'ipp-asn'
 * import { createReceipt, verifyReceipt } from 'ipp-asn/verify'
 *
 * const method = createMethod(ipAsn2019)
 * const input = { id: 'p-1', nip: '199005022015042003', posts: [{ jenjang: 'pelaksana' }], educations: [{ level: 'S1' }] } as const
 * const result = scoreEmployee(input, { method, year: 2024 })
 * const stored = JSON.stringify(await createReceipt({ kind: 'employee', method, year: 2024, input, result }))
 * console.log(stored.includes(input.nip)) // false
 * console.log(await verifyReceipt(JSON.parse(stored), { input, method })) // { ok: true, differs: [] }
 * ```
 */
export async function verifyReceipt(receipt: Receipt, given: VerifyReceiptOptions): Promise<ReceiptVerdict> {
  assertReceipt(receipt)
  demand(given, { input: {}, method: aMethod }, '{ input, method }')
  if (receipt.kind === 'measurement') demand(given.input, { rows: [() => true] }, 'input: { rows, units }')
  const { input, method, ...options } = given
  const again = await createReceipt(computed(receipt, input, method), options)
  const same = {
    library: receipt.library === again.library,
    method: receipt.method.id === again.method.id && receipt.method.sha256 === again.method.sha256,
    input: receipt.input.sha256 === again.input.sha256,
    result: canonicalJson(receipt.result) === canonicalJson(again.result),
  }
  const differs = (['library', 'method', 'input', 'result'] as const).filter((each) => !same[each])
  return deepFreeze({ ok: differs.every((each) => each === 'library'), differs })
}

/** The result once more. */
function computed({ kind, year, asOf, result }: Receipt, input: Receipted['input'], method: AnyMethod): ReceiptOf {
  if (kind === 'answers') {
    const answers = input as Answers
    return { kind, method, input: answers, result: scoreAnswers(answers, { method: method as Method<Answers> }) }
  }
  const period = { method, year: year as number, asOf: asOf as string }
  if (kind === 'employee') {
    const employee = input as Extract<Receipted, { kind: 'employee' }>['input']
    return { kind, ...period, input: employee, result: scoreEmployee(employee, period) }
  }
  const { rows, units } = input as Extract<Receipted, { kind: 'measurement' }>['input']
  const { outcomes, stage } = result as Partial<FullMeasurement>
  const full = measure(rows, { ...period, ...(units && { units }), ...(stage && { stage }) })
  const { outcomes: found, ...sums } = full
  return { kind, ...period, input: { rows, ...(units && { units }) }, result: outcomes ? full : sums }
}
