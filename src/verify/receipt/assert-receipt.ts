import { isDay } from '../../calendar'
import { IppError } from '../../ipp-error'
import { type Issue, issue, issueLine } from '../../issue'
import { isRecord, join, NONE, oneOf, record, type Shape, text } from '../../shape'
import type { Receipt } from './receipt'

type Fields = Readonly<Record<string, Shape>>

/** What goes with a kind: its period, and what tells its result apart. The rest of a result is compared and never read. */
interface KindOfReceipt {
  readonly year: Shape
  readonly asOf: Shape
  readonly result: Fields
}

const none = /* @__PURE__ */ shapeOf((value) => value === null, 'wrong-type', { expected: 'null' })
const wholeYear = /* @__PURE__ */ shapeOf(Number.isInteger, 'not-whole')
const day = /* @__PURE__ */ shapeOf((value) => typeof value === 'string' && isDay(value), 'bad-date', {
  expected: 'YYYY-MM-DD',
})
const number = /* @__PURE__ */ shapeOf(Number.isFinite, 'not-a-number')
const listOrNot = /* @__PURE__ */ shapeOf((value) => (value ?? null) === null || Array.isArray(value), 'wrong-type', {
  expected: 'list',
})
const stage: Shape = (value) => oneOf('sementara', 'final')(value)

const KINDS: Readonly<Record<Receipt['kind'], KindOfReceipt>> = {
  answers: { year: none, asOf: none, result: { index: number } },
  employee: { year: wholeYear, asOf: day, result: { outcome: text } },
  measurement: { year: wholeYear, asOf: day, result: { stage, outcomes: listOrNot } },
}

/** Throws `invalid-receipt` for what no receipt out of a file can be, and says where; of a field that is not known the position. */
export function assertReceipt(receipt: unknown): asserts receipt is Receipt {
  const issues = issuesOf(receipt)
  if (issues.length > 0) {
    throw new IppError('invalid-receipt', `give what createReceipt returned: ${issueLine(issues)}`, issues)
  }
}

function issuesOf(receipt: unknown): readonly Issue[] {
  if (!isRecord(receipt)) return [issue([], 'not-a-record')]
  const { kind } = receipt
  const isKind = typeof kind === 'string' && Object.hasOwn(KINDS, kind)
  const { year, asOf, result } = isKind ? KINDS[kind as Receipt['kind']] : ANY
  return record({
    receipt: (value) => (value === 1 ? NONE : [issue([], 'unknown-code', { expected: [1] })]),
    kind: oneOf(...Object.keys(KINDS)),
    library: text,
    // Hashes are texts: one that is wrong is a difference, and no reason to refuse.
    method: record({ id: text, sha256: text }),
    year,
    asOf,
    input: record({ sha256: text }),
    result: holding(result),
  })(given(receipt))
}

/** Of a kind that there is not nothing more can be said. */
const ANY: KindOfReceipt = { year: () => NONE, asOf: () => NONE, result: {} }

/** What would stand in a file: nothing that is undefined. */
function given(receipt: object): object {
  return Object.fromEntries(Object.entries(receipt).filter(([, value]) => value !== undefined))
}

/** A record with these fields among others. */
function holding(fields: Fields): Shape {
  return (value) => {
    if (!isRecord(value)) return [issue([], 'not-a-record')]
    return Object.entries(fields).reduce((issues, [name, shape]) => join(issues, name, shape(value[name])), NONE)
  }
}

function shapeOf(fits: (value: unknown) => boolean, code: Issue['code'], params: Issue['params'] = {}): Shape {
  return (value) => (fits(value) ? NONE : [issue([], code, params)])
}
