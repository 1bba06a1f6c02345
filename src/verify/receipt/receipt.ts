import { version } from '../../../package.json'
import type { Answers } from '../../answers'
import { aMethod } from '../../argument'
import { absentOr, aFunction, demand } from '../../demand'
import type { Employee } from '../../employee'
import { deepFreeze } from '../../freeze'
import type { FullMeasurement, Measurement, Person } from '../../measurement'
import type { AnyMethod } from '../../method'
import type { Assessment } from '../../observation'
import { momentOf } from '../../observe'
import { columnNames } from '../../read-lines'
import type { Score } from '../../score'
import type { Unit } from '../../unit'
import { canonicalAnswers, canonicalRows } from './canonical-input'
import { canonicalJson } from './canonical-json'
import { canonicalMeasurement } from './canonical-measurement'
import { type Sha256, sha256Of } from './sha256'

/** What was computed, from what. */
export type Receipted =
  | {
      /** By `scoreAnswers`. */
      readonly kind: 'answers'
      /** The answers. */
      readonly input: Answers
      /** What came out. */
      readonly result: Score
    }
  | {
      /** By `scoreEmployee`. */
      readonly kind: 'employee'
      /** The record. */
      readonly input: Employee
      /** What came out. */
      readonly result: Assessment
    }
  | {
      /** By `measure` or `createMeasurement`, of records and persons with answers as they are, without `read`. */
      readonly kind: 'measurement'
      /** The rows, and the units if there were any. */
      readonly input: { readonly rows: readonly Person[]; readonly units?: readonly Unit[] }
      /** What came out. */
      readonly result: Measurement | FullMeasurement
    }

/** What a receipt is of: a result, its method, and its period where records were looked at. */
export type ReceiptOf = Receipted & {
  /** The method. */
  readonly method: AnyMethod
} & (
    | {
        /** Answers are of no year. */
        readonly kind: 'answers'
        /** Answers are of no year. */
        readonly year?: undefined
        /** Answers are of no day. */
        readonly asOf?: undefined
      }
    | {
        /** Records are looked at for a year. */
        readonly kind: 'employee' | 'measurement'
        /** Measurement year. */
        readonly year: number
        /** Cut-off day, ISO date; by default 31 December of the year. */
        readonly asOf?: string | undefined
      }
  )

/** How to hash. */
export interface ReceiptOptions {
  /** A SHA-256, where the page has none: `crypto.subtle` is missing on pages that are not served over https. */
  readonly sha256?: Sha256
}

/** What it takes to compute a result again: plain JSON without a name, a NIP or a key of the caller's. */
export interface Receipt {
  /** 1: the form of this receipt. */
  readonly receipt: 1
  /** What was computed. */
  readonly kind: Receipted['kind']
  /** Version of `ipp-asn`. */
  readonly library: string
  /** Id of the method, and SHA-256 of its canonical JSON. */
  readonly method: { readonly id: string; readonly sha256: string }
  /** Measurement year; `null` for answers. */
  readonly year: number | null
  /** Cut-off day, ISO date; `null` for answers. */
  readonly asOf: string | null
  /** SHA-256 of the canonical JSON of the input: fields that the library knows, without NIPs, every key as a position. */
  readonly input: { readonly sha256: string }
  /** The result; of a measurement without cross tables and findings, persons and units by position. */
  readonly result: unknown
}

/**
 * Makes a receipt of a result: with it and the same input, {@link verifyReceipt} computes it again, anywhere.
 *
 * A receipt shows that nothing was changed since, not who made it: it is not signed. The hash of a short input can be guessed by trying
 * out inputs, so it is no secret what stands in it.
 *
 * @param of - the result, what it was computed from, and how
 * @param options - a SHA-256 for pages that have none
 * @throws `IppError` `no-sha256` where there is no `crypto.subtle` and none is given, `invalid-period`, `no-evidence-rules`
 *
 * @example
 * ```ts
 * import { createMethod, ipAsn2019, scoreAnswers } from 'ipp-asn'
 * import { createReceipt, verifyReceipt } from 'ipp-asn/verify'
 *
 * const method = createMethod(ipAsn2019)
 * const input = { kelompok: 'pelaksana', pendidikan: 'S1', kinerja: 'baik' } as const
 * const receipt = await createReceipt({ kind: 'answers', method, input, result: scoreAnswers(input, { method }) })
 * console.log(receipt.method.id, receipt.input.sha256.length) // 'ip-asn-2019@1' 64
 * console.log(await verifyReceipt(receipt, { input: { ...input, pendidikan: 'S2' }, method })) // { ok: false, differs: [ 'input', 'result' ] }
 * ```
 */
export async function createReceipt(of: ReceiptOf, options: ReceiptOptions = {}): Promise<Receipt> {
  demand(options, OPTIONS, 'options: { sha256 }')
  demand(of, OF, 'what a receipt is of: { kind, method, input, result }')
  if (of.kind === 'measurement') demand(of, MEASURED, 'a measurement: { rows, units }, and what measure returned')
  const { sha256 } = options
  const { method, kind } = of
  const period = kind === 'answers' ? null : momentOf({ method, year: of.year ?? Number.NaN, asOf: of.asOf })
  return deepFreeze<Receipt>({
    receipt: 1,
    kind,
    library: version,
    method: { id: method.id, sha256: await sha256Of(canonicalJson(method), sha256) },
    year: period?.year ?? null,
    asOf: period?.asOf ?? null,
    input: { sha256: await sha256Of(canonicalJson(canonicalInput(of)), sha256) },
    result: canonicalResult(of),
  })
}

const OPTIONS = { sha256: /* @__PURE__ */ absentOr(aFunction) }
const OF = { kind: (value: unknown) => receiptKinds.includes(value), method: aMethod, input: {}, result: {} }
const MEASURED = {
  input: { rows: [() => true], units: /* @__PURE__ */ absentOr([{ id: '' }]) },
  result: { units: [{ unit: { id: '' } }], outcomes: /* @__PURE__ */ absentOr([{ outcome: '' }]) },
}

/** What a receipt can be of. */
export const receiptKinds: readonly unknown[] = ['answers', 'employee', 'measurement']

function canonicalInput({ kind, input, method }: ReceiptOf): unknown {
  const columns = columnNames(method)
  if (kind === 'answers') return canonicalAnswers(input, columns)
  return kind === 'employee'
    ? canonicalRows([input], [], columns).rows[0]
    : canonicalRows(input.rows, input.units ?? [], columns)
}

/** A copy of the result with nothing of the caller's in it. */
function canonicalResult(of: ReceiptOf): unknown {
  const { kind, result } = of
  const kept = kind === 'measurement' ? canonicalMeasurement(result, of.input.units ?? []) : result
  return JSON.parse(canonicalJson(kept))
}
