import { isDay } from '../../calendar'
import { IppError } from '../../ipp-error'
import { isRecord } from '../../shape'
import type { Receipt } from './receipt'

type Test = (value: unknown) => boolean
type Tests = Readonly<Record<string, Test>>

const isText: Test = (value) => typeof value === 'string'
const has =
  (tests: Tests): Test =>
  (value) =>
    isRecord(value) && Object.keys(tests).every((key) => tests[key]?.(value[key]))

/** The fields that every kind has. Hashes are texts: one that is wrong is a difference, and no reason to refuse. */
const SHARED: Tests = {
  receipt: (value) => value === 1,
  kind: isText,
  library: isText,
  method: /* @__PURE__ */ has({ id: isText, sha256: isText }),
  input: /* @__PURE__ */ has({ sha256: isText }),
}
const UNDATED: Tests = { year: (value) => value === null, asOf: (value) => value === null }
const DATED: Tests = { year: Number.isInteger, asOf: (value) => isText(value) && isDay(value as string) }

/** What tells the kinds apart in the result; the rest of it is compared and never read. */
const KINDS: Readonly<Record<Receipt['kind'], Test>> = {
  answers: /* @__PURE__ */ has({ ...UNDATED, result: /* @__PURE__ */ has({ index: Number.isFinite }) }),
  employee: /* @__PURE__ */ has({ ...DATED, result: /* @__PURE__ */ has({ outcome: isText }) }),
  measurement: /* @__PURE__ */ has({
    ...DATED,
    result: /* @__PURE__ */ has({
      stage: (value) => value === 'sementara' || value === 'final',
      outcomes: (value) => (value ?? null) === null || Array.isArray(value),
    }),
  }),
}

/** Throws `invalid-receipt` for what no receipt out of a file can be. */
export function assertReceipt(receipt: unknown): asserts receipt is Receipt {
  const kind = has(SHARED)(receipt) && (receipt as Receipt).kind
  if (kind === false || !Object.hasOwn(KINDS, kind) || !KINDS[kind](receipt)) {
    throw new IppError('invalid-receipt', 'give what createReceipt returned')
  }
}
