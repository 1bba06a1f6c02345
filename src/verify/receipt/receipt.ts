import { version } from '../../../package.json'
import { absentOr, aFunction, demandOptions } from '../../demand'
import { deepFreeze } from '../../freeze'
import type { Period } from '../../observation'
import { momentOf } from '../../observe'
import { canonicalJson } from './canonical-json'
import { canonicalInput, computed, type ReceiptResults } from './computed'
import { assertReceiptOf, type ReceiptOf } from './receipt-of'
import { type Sha256, sha256Of } from './sha256'

/** How to hash. */
export interface ReceiptOptions {
  /** A SHA-256, where the page has none: `crypto.subtle` is missing on pages that are not served over https. */
  readonly sha256?: Sha256
}

/** What it takes to compute a result again: plain JSON without a name, a NIP or a key of the caller's. */
export interface Receipt<Kind extends ReceiptOf['kind'] = ReceiptOf['kind']> {
  /** 1: the form of this receipt. */
  readonly receipt: 1
  /** What was computed. */
  readonly kind: Kind
  /** Version of `ipp-asn`. */
  readonly library: string
  /** Id of the method, and SHA-256 of its canonical JSON. */
  readonly method: { readonly id: string; readonly sha256: string }
  /** Measurement year; `null` for answers. */
  readonly year: number | null
  /** Cut-off day, ISO date; `null` for answers. */
  readonly asOf: string | null
  /** SHA-256 of the canonical JSON of the input, without NIPs, every key as a position. */
  readonly input: { readonly sha256: string }
  /** The result; of a measurement without cross tables and findings, persons and units by position. */
  readonly result: ReceiptResults[Kind]
}

/**
 * Computes a result and makes a receipt of it: with it and the same input, {@link verifyReceipt} computes it again, anywhere.
 *
 * A receipt shows that nothing was changed since, not who made it: it is not signed. Nor does it say whose record it was, since key and NIP
 * are left out; and the `stage` of a measurement is what the caller said. The hash of a short input can be guessed by trying
 * out inputs, so it is no secret what stands in it.
 *
 * @param of - what is computed, from what, and how
 * @param options - a SHA-256 for pages that have none
 * @returns the receipt, with the result in it
 * @throws `IppError` `no-sha256` where there is no `crypto.subtle` and none is given; `invalid-argument`, also for a field that the kind does
 * not have, such as a result: `issues` say which part is wrong; and what `scoreAnswers` (`invalid-answers`), `scoreEmployee` (`invalid-employee`) and `measure`
 * (`invalid-units`, `unknown-option`) throw for what they cannot take, `invalid-period` and `no-evidence-rules` with them
 *
 * @example
 * ```ts
 * import { createMethod, ipAsn2019 } from 'ipp-asn'
 * import { createReceipt, verifyReceipt } from 'ipp-asn/verify'
 *
 * const method = createMethod(ipAsn2019)
 * const input = { kelompok: 'pelaksana', pendidikan: 'S1', kinerja: 'baik' } as const
 * const receipt = await createReceipt({ kind: 'answers', method, input })
 * console.log(receipt.method.id, receipt.result.index) // 'ip-asn-2019@1' 45
 * const { ok, differs } = await verifyReceipt(receipt, { input: { ...input, kinerja: 'sangat-baik' }, method })
 * console.log(ok, differs) // false [ 'input', 'result' ]
 * ```
 */
export async function createReceipt<Kind extends ReceiptOf['kind']>(
  of: ReceiptOf & { readonly kind: Kind },
  options: ReceiptOptions = {},
): Promise<Receipt<Kind>> {
  demandOptions(options, OPTIONS, ['sha256'])
  assertReceiptOf(of)
  const period = periodOf(of)
  // Before anything is waited for, so that what is hashed is what was computed from.
  const result = computed(of) as ReceiptResults[Kind]
  const { kind } = of
  const hashes = await hashesOf(of, options)
  return deepFreeze<Receipt<Kind>>({
    receipt: 1,
    kind,
    ...hashes,
    year: period?.year ?? null,
    asOf: period?.asOf ?? null,
    result,
  })
}

const OPTIONS = { sha256: /* @__PURE__ */ absentOr(aFunction) }

/** Year and cut-off day; `null` for answers. Throws `invalid-period` for what cannot be. */
export function periodOf(of: ReceiptOf): Required<Period> | null {
  return of.kind === 'answers' ? null : momentOf(of)
}

/** What a receipt says of the library, the method and the input. The texts are made before anything is waited for. */
export async function hashesOf(of: ReceiptOf, { sha256 }: ReceiptOptions) {
  const [method, input] = [canonicalJson(of.method), canonicalInput(of)]
  const { id } = of.method
  return {
    library: version,
    method: { id, sha256: await sha256Of(method, sha256) },
    input: { sha256: await sha256Of(input, sha256) },
  }
}
