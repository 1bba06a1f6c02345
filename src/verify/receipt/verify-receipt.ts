import { aMethod } from '../../argument'
import { demandOptions } from '../../demand'
import { deepFreeze } from '../../freeze'
import { isIppError } from '../../ipp-error'
import type { AnyMethod } from '../../method'
import { assertReceipt } from './assert-receipt'
import { computed } from './computed'
import { differingPaths, type ResultPath } from './differing-paths'
import { hashesOf, periodOf, type Receipt, type ReceiptOptions } from './receipt'
import { assertReceiptOf, type ReceiptOf } from './receipt-of'

/** What a receipt is held against. */
export interface VerifyReceiptOptions extends ReceiptOptions {
  /** The input, as it was given for the receipt. */
  readonly input: ReceiptOf['input']
  /** The method. */
  readonly method: AnyMethod
}

/** What became of a receipt. */
export interface ReceiptVerdict {
  /** Method, period, input and result are those of the receipt. Another version of the library alone does not spoil it. */
  readonly ok: boolean
  /**
   * What is not the same. `period`: that year cannot have that cut-off day, so nothing could be computed, and the result was not looked
   * at; a period that can be, but was changed, shows in the result.
   */
  readonly differs: readonly ('library' | 'method' | 'period' | 'input' | 'result')[]
  /**
   * Where the result is not the same, what stands nearest to the top first; of many places ten. Names of fields and positions in lists; of
   * a field that the library did not make, its position.
   */
  readonly paths: readonly ResultPath[]
}

/**
 * Computes the result of a receipt again, from the input and by the method given, and says what is not the same. Whose record the input is
 * a receipt does not say, and the `stage` of a measurement is believed.
 *
 * @param receipt - a receipt of {@link createReceipt}, also out of JSON
 * @param given - the input and the method; a SHA-256 for pages that have none
 * @throws `IppError` `invalid-receipt` for what is no receipt: a field of another type, one that is missing, or one that a receipt or its
 * kind does not have, since nobody holds to what it says; `issues` say where, and the message the first of them. `no-sha256` as {@link createReceipt}, and what it throws for an input that cannot be taken
 *
 * @example
 * ```ts
 * import { createMethod, ipAsn2019 } from 'ipp-asn'
 * import { createReceipt, verifyReceipt } from 'ipp-asn/verify'
 *
 * const method = createMethod(ipAsn2019)
 * const input = { id: 'p-1', nip: '199005022015042003', posts: [{ jenjang: 'pelaksana' }], educations: [{ level: 'S1' }] } as const
 * const stored = JSON.stringify(await createReceipt({ kind: 'employee', method, year: 2024, input }))
 * console.log(stored.includes(input.nip)) // false
 * console.log(await verifyReceipt(JSON.parse(stored), { input, method })) // { ok: true, differs: [], paths: [] }
 * ```
 */
export async function verifyReceipt(receipt: Receipt, given: VerifyReceiptOptions): Promise<ReceiptVerdict> {
  assertReceipt(receipt)
  demandOptions(given, { input: {}, method: aMethod }, ['input', 'method', 'sha256'])
  const { input, method, ...options } = given
  const of = ofReceipt(receipt, input, method)
  assertReceiptOf(of)
  const paths = canBe(of) ? differingPaths(receipt.result, computed(of)) : null
  const again = await hashesOf(of, options)
  const same = {
    library: receipt.library === again.library,
    method: receipt.method.id === again.method.id && receipt.method.sha256 === again.method.sha256,
    period: paths !== null,
    input: receipt.input.sha256 === again.input.sha256,
    result: paths === null || paths.length === 0,
  }
  const differs = (['library', 'method', 'period', 'input', 'result'] as const).filter((each) => !same[each])
  return deepFreeze({ ok: differs.every((each) => each === 'library'), differs, paths: paths ?? [] })
}

/** What the receipt is of, with the input that it is held against. */
function ofReceipt({ kind, year, asOf, result }: Receipt, input: unknown, method: AnyMethod): unknown {
  if (kind === 'answers') return { kind, method, input }
  const dated = { kind, method, year, asOf, input }
  if (kind === 'employee') return dated
  const { stage, outcomes } = result as Receipt<'measurement'>['result']
  return { ...dated, stage, outcomes: Array.isArray(outcomes) }
}

/** Can there be such a year with such a cut-off day? */
function canBe(of: ReceiptOf): boolean {
  try {
    periodOf(of)
    return true
  } catch (error) {
    if (isIppError(error, 'invalid-period')) return false
    throw error
  }
}
